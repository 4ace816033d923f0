using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>A year's investments in an agency's activity by kind of asset, and what finances them (<c>verksamhetsinvesteringar</c>).</summary>
/// <remarks>Amounts are magnitudes, zero or more. What the ordinance makes depend on a decision or a judgement is stated beside the amount. The default value is year 1 with zeros.</remarks>
public readonly record struct InvestmentAccounts
{
    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>Outcome, forecast, budget or plan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named stages.</exception>
    public Stage Stage
    {
        get;
        init
        {
            StageText.Check(value, nameof(Stage));
            field = value;
        }
    }

    /// <summary>Computer systems, rights and the like (<c>immateriella: datasystem, rättigheter m.m.</c>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor Intangible { get; init => field = Magnitude.Of(value); }

    /// <summary>Machines, equipment and installations (<c>materiella: maskiner, inventarier och installationer m.m.</c>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor Equipment { get; init => field = Magnitude.Of(value); }

    /// <summary>Buildings, land and other real property (<c>materiella: byggnader, mark och annan fast egendom</c>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor Property { get; init => field = Magnitude.Of(value); }

    /// <summary>Other investments in the activity (<c>övriga verksamhetsinvesteringar</c>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor Other { get; init => field = Magnitude.Of(value); }

    /// <summary>Loans in the National Debt Office (<c>lån i Riksgälden</c>, 2 kap. 1 §).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor ByLoans { get; init => field = Magnitude.Of(value); }

    /// <summary>Grants from donors that aren't the state (<c>bidrag från icke-statliga givare</c>, 2 kap. 3 §).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor ByGrants { get; init => field = Magnitude.Of(value); }

    /// <summary>Grants from the state (<c>bidrag från statliga givare</c>): 2 kap. 3 § doesn't allow them, and they are found.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor ByStateGrants { get; init => field = Magnitude.Of(value); }

    /// <summary>Financial leasing (<c>finansiell leasing</c>, 2 kap. 5 §).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor ByLeasing { get; init => field = Magnitude.Of(value); }

    /// <summary>Whether the leasing was shown to cost the state less over the assets' whole economic lives than buying them. A judgement.</summary>
    public bool LeasingIsCheaper { get; init; }

    /// <summary>Sale proceeds (<c>försäljningsinkomster</c>, 2 kap. 4 §).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor BySaleProceeds { get; init => field = Magnitude.Of(value); }

    /// <summary>Whether the government has given the activity an investment plan that the sale proceeds finance. A decision.</summary>
    public bool HasInvestmentPlan { get; init; }

    /// <summary>An appropriation (<c>anslag</c>), after the government's consent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor ByAppropriation { get; init => field = Magnitude.Of(value); }

    /// <summary>Whether the government has consented to the appropriation (<c>regeringens medgivande</c>). A decision.</summary>
    public bool HasConsent { get; init; }

    /// <summary>The unit that the figures were rounded to before they came here, zero where they are exact. Two sums that miss each other by no more than that explains are noted, not found in breach.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor RoundedTo { get; init => field = Magnitude.Of(value); }

    /// <summary>The sum of the investments as it was published, or null.</summary>
    public Kronor? PrintedTotal { get; init; }

    /// <summary>The sum of the financing as it was published, or null.</summary>
    public Kronor? PrintedFinancing { get; init; }

    /// <summary>The investments of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">None of the named kinds.</exception>
    public Kronor Of(AssetKind kind) => kind switch
    {
        AssetKind.Intangible => Intangible,
        AssetKind.Equipment => Equipment,
        AssetKind.Property => Property,
        AssetKind.Other => Other,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of asset is one of the named ones."),
    };
}
