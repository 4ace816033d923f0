using FiscalRules.Law;

namespace FiscalRules.Fees;

/// <summary>The figures of one area and fiscal year (<c>uppgifter om avgiftsbelagd verksamhet</c>).</summary>
/// <remarks>The default value is year 1, an outcome of zero.</remarks>
public readonly record struct FeeYear
{
    /// <summary>A year's figures.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="stage">Outcome, forecast or calculated.</param>
    /// <param name="revenue">The revenue from fees, the turnover of the activity (<c>intäkter, omsättning</c>); zero or more.</param>
    /// <param name="cost">The costs of the activity (<c>kostnader</c>); zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or the stage is none of the named ones.</exception>
    public FeeYear(FiscalYear year, Stage stage, Kronor revenue, Kronor cost)
    {
        StageText.Check(stage, nameof(stage));
        (Year, Stage, Revenue, Cost) = (year, stage, Magnitude.Of(revenue, nameof(revenue)), Magnitude.Of(cost, nameof(cost)));
    }

    /// <summary>The fiscal year (<c>räkenskapsår</c>).</summary>
    public FiscalYear Year { get; }

    /// <summary>Outcome, forecast or calculated.</summary>
    public Stage Stage { get; }

    /// <summary>The revenue from fees (<c>intäkter</c>), zero or more.</summary>
    public Kronor Revenue { get; }

    /// <summary>The costs (<c>kostnader</c>), zero or more.</summary>
    public Kronor Cost { get; }

    /// <summary>
    /// What a decision adds to the balance in the year, signed: above zero it covers a deficit, below zero it takes a surplus for another use (<c>beslutad disposition eller täckning</c>). Not
    /// computed: the government's decision on a proposal. An offset between two areas is such a decision in each, and shows as one.
    /// </summary>
    public Kronor Decided { get; init; }

    /// <summary>The same year with another revenue.</summary>
    /// <param name="revenue">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public FeeYear WithRevenue(Kronor revenue) => new(Year, Stage, revenue, Cost) { Decided = Decided };
}
