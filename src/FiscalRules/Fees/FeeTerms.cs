using FiscalRules.Law;

namespace FiscalRules.Fees;

/// <summary>What the fees ordinance says in a fiscal year, as figures (<c>avgiftsförordningens villkor</c>).</summary>
/// <remarks>Take the ones in force from <see cref="InForce"/>; change one with <c>with</c> to compute a reform on the same accounts.</remarks>
public sealed record FeeTerms
{
    /// <summary>The terms by fiscal year (<c>räkenskapsår</c>), from 2015: the first that the present wording of 25 a and 25 b §§ was in force for.</summary>
    public static Timeline<FiscalYear, FeeTerms> InForce { get; } = Enacted();

    /// <summary>The share of the year's turnover that an accumulated surplus may reach without a duty, zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Ratio SurplusLimit
    {
        get;
        init => field = NotNegative(value);
    }

    /// <summary>The share of the year's fee revenue that over- or under-collection may reach without a duty, zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Ratio CollectionLimit
    {
        get;
        init => field = NotNegative(value);
    }

    /// <summary>By which provision a new fee is consulted on.</summary>
    public required Provision ConsultationProvision { get; init; }

    /// <summary>The note that a year is later than the law was read; null where it isn't, or where the terms are the caller's own, for which nothing was read.</summary>
    internal Finding? Note(FiscalYear year, Stage stage) =>
        InForce.Note(year, stage, this);

    private static Ratio NotNegative(Ratio value) => value.IsNegative
        ? throw new ArgumentOutOfRangeException(nameof(value), value, "A limit is zero or more.")
        : value;

    private static Timeline<FiscalYear, FeeTerms> Enacted()
    {
        var from2015 = new FeeTerms
        {
            SurplusLimit = Ratio.Percent(10),
            CollectionLimit = Ratio.Percent(10),
            ConsultationProvision = FeeLaw.YearlyConsultation,
        };
        return new(
            "avgiftsbelagd verksamhet",
            readTo: 2025,
            new(2015, from2015, FeeLaw.SurplusProposal),
            new(2019, from2015 with { ConsultationProvision = FeeLaw.Consultation }, FeeLaw.Consultation));
    }
}
