using System.Globalization;

namespace FiscalRules.Benchmarks;

/// <summary>How many rows are run: all of them, or one in as many as <c>BENCHMARK_CUT</c> says, for a run that only shows that every benchmark works.</summary>
internal static class Scale
{
    public const string Variable = "BENCHMARK_CUT";

    private static readonly int Cut = Math.Max(1, int.Parse(Environment.GetEnvironmentVariable(Variable) ?? "1", CultureInfo.InvariantCulture));

    public static bool IsFull => Cut == 1;

    public static int Of(int rows) => Math.Max(1, rows / Cut);

    /// <summary>The published checksum, which only all rows have; of fewer rows what another computation gives.</summary>
    public static long Checksum(long published, Func<long> another) => IsFull ? published : another();
}
