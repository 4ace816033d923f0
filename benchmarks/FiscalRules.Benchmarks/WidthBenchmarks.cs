namespace FiscalRules.Benchmarks;

/// <summary>The kernels of the library on the same machine with less and less of its vectors: slower, and the same to the öre.</summary>
public static class WidthBenchmarks
{
    internal static readonly string[] Names = [];
}
