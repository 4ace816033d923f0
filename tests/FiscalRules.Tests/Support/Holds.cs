using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace FiscalRules.Tests.Support;

/// <summary>
/// Runs a law over generated values. A failure is thrown with the shrunk value and the seed; setting <c>REPLAY</c> to
/// the seed as printed, <c>(1234,5678,90)</c>, runs the same values again.
/// </summary>
internal static class Holds
{
    public static void ForAll<T>(Gen<T> values, Func<T, bool> law, int times = 1_000) =>
        ForAll(values.ToArbitrary(), law, times);

    public static void ForAll<T>(Arbitrary<T> values, Func<T, bool> law, int times = 1_000) =>
        Prop.ForAll(values, law).Check(Configured(times));

    /// <summary>For a law that states itself in assertions: whatever it throws is the failure.</summary>
    public static void ForAll<T>(Gen<T> values, Action<T> law, int times = 1_000) =>
        ForAll(values.ToArbitrary(), law, times);

    /// <inheritdoc cref="ForAll{T}(Gen{T}, Action{T}, int)"/>
    public static void ForAll<T>(Arbitrary<T> values, Action<T> law, int times = 1_000) =>
        Prop.ForAll(values, law).Check(Configured(times));

    private static Config Configured(int times)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(times);
        if (Environment.GetEnvironmentVariable("REPLAY") is not { Length: > 0 } printed)
            return config;

        var seed = printed.Trim('(', ')').Split(',').Select(part => ulong.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return config.WithReplay(FSharpOption<Replay>.Some(new Replay(
            new Rnd(seed[0], seed[1]),
            seed.Length > 2 ? FSharpOption<int>.Some((int)seed[2]) : FSharpOption<int>.None)));
    }
}
