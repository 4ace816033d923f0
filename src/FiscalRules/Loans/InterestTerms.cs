using static System.FormattableString;
using NodaTime;

namespace FiscalRules.Loans;

/// <summary>How the interest of a loan is computed (<c>räntevillkor</c>): the rate and its changes, the day count, and how each payment's interest is rounded.</summary>
/// <remarks>Interest is simple within a period and rounded once per payment, also where a change of rate splits the period.</remarks>
public sealed record InterestTerms
{
    private static readonly Ratio Least = -Ratio.One;
    private static readonly Ratio Most = Ratio.Of(10);

    /// <summary>The terms of interest.</summary>
    /// <param name="rate">The yearly rate when the loan is paid out: above −100 %, at most 1 000 %.</param>
    /// <param name="dayCount">How the parts of a year are counted.</param>
    /// <param name="rounding">How the interest of a payment is rounded.</param>
    /// <param name="changes">Later rates, earliest first, each day once; null for a rate that is fixed.</param>
    /// <exception cref="ArgumentNullException">The day count is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rate is −100 % or less, or above 1 000 %.</exception>
    /// <exception cref="ArgumentException">The changes aren't in order of day.</exception>
    public InterestTerms(Ratio rate, DayCount dayCount, Rounding rounding, ValueList<RateChange>? changes = null)
    {
        ArgumentNullException.ThrowIfNull(dayCount);
        Check(rate, nameof(rate));
        Changes = changes ?? [];
        for (var i = 0; i < Changes.Count; i++)
        {
            Check(Changes[i].Rate, nameof(changes));
            if (i > 0 && Changes[i].From <= Changes[i - 1].From)
            {
                throw new ArgumentException(
                    Invariant($"Changes of rate come in order of day, each day once; {Changes[i].From:uuuu-MM-dd} comes after {Changes[i - 1].From:uuuu-MM-dd}."), nameof(changes));
            }
        }

        (Rate, DayCount, Rounding) = (rate, dayCount, rounding);
    }

    /// <summary>The yearly rate when the loan is paid out (<c>räntesats</c>), signed.</summary>
    public Ratio Rate { get; }

    /// <summary>How the parts of a year are counted.</summary>
    public DayCount DayCount { get; }

    /// <summary>How the interest of a payment is rounded.</summary>
    public Rounding Rounding { get; }

    /// <summary>Later rates, earliest first.</summary>
    public ValueList<RateChange> Changes { get; }

    /// <summary>The yearly rate on a day.</summary>
    /// <param name="day">The day; before the first change it is the first rate.</param>
    public Ratio On(LocalDate day)
    {
        for (var i = Changes.Count - 1; i >= 0; i--)
        {
            if (Changes[i].From <= day)
            {
                return Changes[i].Rate;
            }
        }

        return Rate;
    }

    internal static void Check(Ratio rate, string name)
    {
        if (rate <= Least || rate > Most)
        {
            throw new ArgumentOutOfRangeException(name, rate, "A yearly rate is above −100 % and at most 1 000 %.");
        }
    }
}
