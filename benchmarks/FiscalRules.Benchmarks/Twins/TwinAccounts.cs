using System.Numerics;
using FiscalRules.Law;

namespace FiscalRules.Benchmarks.Twins;

/// <summary>The lines of a statement, as <c>BalanceAccounts</c> has them and checked as it checks them, in another amount.</summary>
internal readonly record struct TwinAccounts<T>
    where T : struct, INumber<T>
{
    public required FiscalYear Year { get; init; }

    public Stage Stage
    {
        get;
        init => field = value is >= Stage.Outcome and <= Stage.Plan ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A stage is one of the named ones.");
    }

    public required T Result { get; init; }

    public required T RealisedGains { get; init => field = Magnitude(value); }

    public required T ExceptedGains { get; init => field = Magnitude(value); }

    public required T ExceptedLosses { get; init => field = Magnitude(value); }

    public required T Unrealised { get; init; }

    public required T Reversal { get; init; }

    public required T ToRur { get; init => field = Magnitude(value); }

    public required T FromRur { get; init => field = Magnitude(value); }

    public required T ToResultReserve { get; init => field = Magnitude(value); }

    public required T FromResultReserve { get; init => field = Magnitude(value); }

    public T? TaxesAndGrants { get; init => field = value is { } amount ? Magnitude(amount) : null; }

    public T? EquityWithPensions { get; init; }

    private static T Magnitude(T value) => value < T.Zero ? throw new ArgumentOutOfRangeException(nameof(value), value, "A magnitude is zero or more.") : value;
}
