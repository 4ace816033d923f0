using NodaTime;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <summary>In which payment of the year after the grant year each settlement is made (<c>reglering av bidraget</c>), as months from 1 to 12.</summary>
public sealed record SettlementMonths
{
    /// <summary>The payment that the state's share of rebates by forecast is deducted from.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 1 to 12.</exception>
    public int RebateForecast { get; init => field = Month(value); } = 2;

    /// <summary>The payment by which the final count of rebates is settled.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 1 to 12.</exception>
    public int RebateFinal { get; init => field = Month(value); } = 5;

    /// <summary>The payment by which the final amount of a deduction in euro is settled.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 1 to 12.</exception>
    public int DeductionDifference { get; init => field = Month(value); } = 2;

    /// <summary>The payment by which gains and losses are shared.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 1 to 12.</exception>
    public int Corridor { get; init => field = Month(value); } = 5;

    internal static YearMonth After(FiscalYear year, int month) => new(year.Number + 1, month);

    private static int Month(int value, [System.Runtime.CompilerServices.CallerMemberName] string name = "") =>
        value is >= 1 and <= 12 ? value : throw new ArgumentOutOfRangeException(name, value, Invariant($"{name} is a month from 1 to 12."));
}
