using FiscalRules.Law;

namespace FiscalRules.Fees;

/// <summary>An area of fee-financed activity in the government's division (<c>indelning av avgiftsbelagd verksamhet</c>): it has an account of its own.</summary>
public sealed record FeeArea
{
    /// <summary>An area: voluntary fees that the agency disposes of, with authorisation, to cover the costs in full, unless said otherwise.</summary>
    /// <param name="swedish">The name in the government's division.</param>
    /// <param name="english">The name in English; null for the Swedish one.</param>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public FeeArea(string swedish, string? english = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(swedish);
        if (english is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(english);
        }

        (Swedish, English) = (swedish, english ?? swedish);
    }

    /// <summary>The name in Swedish.</summary>
    public string Swedish { get; }

    /// <summary>The name in English.</summary>
    public string English { get; }

    /// <summary>What kind of fees it takes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named ones.</exception>
    public FeeKind Kind { get; init => field = Named.Of(value); }

    /// <summary>Who disposes of the revenue.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named ones.</exception>
    public FeeDisposal Disposal { get; init => field = Named.Of(value); }

    /// <summary>By what right the agency sets the size of the fees.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named ones.</exception>
    public FeeBasis Basis { get; init => field = Named.Of(value); }

    /// <summary>How much of the costs the fees are to cover.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public EconomicGoal Goal
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = EconomicGoal.FullCost;

    /// <summary>Whether the year's result is carried forward and 25 a § applies: the agency disposes of the revenue.</summary>
    public bool IsCarriedForward => Disposal == FeeDisposal.Agency;

    /// <summary>Whether 25 b § applies: public-law fees with a set goal, booked against a revenue heading.</summary>
    public bool IsNotified => Kind == FeeKind.PublicLaw && Disposal == FeeDisposal.RevenueHeading && Goal.IsSet;

    /// <summary>The name in a language.</summary>
    public string Name(Language language) => language == Language.English ? English : Swedish;

    /// <summary>The provision that the balance rests on.</summary>
    internal Provision BalanceProvision => IsCarriedForward ? FeeLaw.CarriedForward : IsNotified ? FeeLaw.Notification : FeeLaw.Division;

    /// <summary>The Swedish name.</summary>
    public override string ToString() => Swedish;
}
