using FiscalRules.Law;

namespace FiscalRules.Appropriations;

/// <summary>What the appropriations ordinance and the budget act say in a budget year, as figures (<c>villkor för anslag och bemyndiganden</c>).</summary>
/// <remarks>Take the ones in force from <see cref="InForce"/>; change one with <c>with</c> to compute a reform on the same accounts.</remarks>
public sealed record AppropriationTerms
{
    /// <summary>
    /// The terms by budget year (<c>budgetår</c>), from 2013: the first on which nothing of the acts before 2011 bears any longer (the transitional provisions of the budget act reach to the end of 2012).
    /// </summary>
    public static Timeline<FiscalYear, AppropriationTerms> InForce { get; } = Enacted();

    /// <summary>The share of the allotted amount that may be disposed of as saving, on an appropriation that mainly concerns administration.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Ratio SavingShare { get; init => field = NotNegative(value); }

    /// <summary>The share of the allotted amount that may be disposed of as credit, on an appropriation that mainly concerns administration.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Ratio CreditShare { get; init => field = NotNegative(value); }

    /// <summary>The share of the appropriation voted by Parliament that no credit may exceed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Ratio CreditCapShare { get; init => field = NotNegative(value); }

    /// <summary>How many budget years after the appropriation last appeared in the budget a saving may be used.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0 or more than 100.</exception>
    public required int SavingYears
    {
        get;
        init => field = value is >= 0 and <= 100
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A saving may be used for 0 to 100 years.");
    }

    /// <summary>The share of an item, or of a voted appropriation, that commitments without authorisation may reach.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Ratio ExemptShare { get; init => field = NotNegative(value); }

    /// <summary>The amount that commitments without authorisation may reach: the government's whole, and an agency's by its part of a large appropriation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor ExemptAmount { get; init => field = Magnitude.Of(value); }

    /// <summary>The total allotted above which an appropriation is large, so that the amount bounds an agency too.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor LargeAbove { get; init => field = Magnitude.Of(value); }

    /// <summary>The note that a year is later than the law was read; null where it isn't, or where the terms are the caller's own, for which nothing was read.</summary>
    internal Finding? Note(FiscalYear year, Stage stage) =>
        InForce.Note(year, stage, this);

    private static Ratio NotNegative(Ratio value) => value.IsNegative
        ? throw new ArgumentOutOfRangeException(nameof(value), value, "A share is zero or more.")
        : value;

    private static Timeline<FiscalYear, AppropriationTerms> Enacted() => new(
        "anslag och beställningsbemyndiganden",
        readTo: 2025,
        new InForce<FiscalYear, AppropriationTerms>(
            2013,
            new()
            {
                SavingShare = Ratio.Percent(3),
                CreditShare = Ratio.Percent(3),
                CreditCapShare = Ratio.Percent(10),
                SavingYears = 2,
                ExemptShare = Ratio.Percent(10),
                ExemptAmount = Kronor.Mkr(10),
                LargeAbove = Kronor.Mkr(100),
            },
            AppropriationLaw.Disposable));
}
