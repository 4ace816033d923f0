using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <summary>What the balance requirement (<c>balanskravet</c>) says in a fiscal year, as figures and choices.</summary>
/// <remarks>Take the ones in force from <see cref="InForce"/>; change one with <c>with</c> to compute a reform or an older law on the same accounts.</remarks>
public sealed partial record BalanceTerms
{
    /// <summary>The terms by fiscal year (<c>räkenskapsår</c>), from 2000; each is keyed by the first fiscal year that its act was applied to.</summary>
    public static Timeline<FiscalYear, BalanceTerms> InForce { get; } = Enacted();

    /// <summary>Within how many following years a deficit is to be restored, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 100.</exception>
    public required int YearsToRestore
    {
        get;
        init => field = value is >= 1 and <= 100
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A deficit is restored within 1 to 100 years.");
    }

    /// <summary>Which unrealised changes in value the statement disregards.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named choices.</exception>
    public required SecuritiesLines Securities { get; init => field = Named.Of(value); }

    /// <summary>What may be done with the equalisation reserve (<c>resultatutjämningsreserv, RUR</c>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named choices.</exception>
    public required ReserveRight Rur { get; init => field = Named.Of(value); }

    /// <summary>What may be done with the result reserve (<c>resultatreserv</c>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named choices.</exception>
    public required ReserveRight ResultReserve { get; init => field = Named.Of(value); }

    /// <summary>The reserve to which these terms let anything be reserved, or null for none.</summary>
    public Reserve? ReservedTo =>
        ResultReserve == ReserveRight.ReserveAndUse ? Balance.Reserve.ResultReserve
        : Rur == ReserveRight.ReserveAndUse ? Balance.Reserve.Rur
        : null;

    /// <summary>By which provision items are disregarded in the year's result.</summary>
    public required Provision AdjustmentProvision { get; init; }

    /// <summary>By which provision the balance result is stated.</summary>
    public required Provision StatementProvision { get; init; }

    /// <summary>By which provision a deficit is to be restored, and when.</summary>
    public required Provision RestorationProvision { get; init; }

    /// <summary>By which provision special reasons (<c>synnerliga skäl</c>) may excuse a deficit.</summary>
    public required Provision SpecialReasonsProvision { get; init; }

    /// <summary>By which provision earlier deficits and what is left of them are stated.</summary>
    public required Provision DisclosureProvision { get; init; }

    /// <summary>By which provision the equalisation reserve is reserved to or used.</summary>
    public required Provision RurProvision { get; init; }

    /// <summary>By which provision the result reserve is reserved to or used.</summary>
    public required Provision ResultReserveProvision { get; init; }

    /// <summary>How much of taxes and general grants the result must exceed before anything may be reserved: 1 %.</summary>
    public Ratio ReserveShare { get; init => field = NotNegative(value); } = Ratio.Percent(1);

    /// <summary>The same where equity, with the liability for older pensions, is below zero: 2 %.</summary>
    public Ratio ReserveShareAtNegativeEquity { get; init => field = NotNegative(value); } = Ratio.Percent(2);

    /// <summary>How that share of taxes and grants is rounded before the result is held against it: up to the öre, since a reservation is <c>högst</c> what is above it.</summary>
    public Rounding ReserveShareRounding { get; init; } = Rounding.ToOre.Up;

    /// <summary>How much of taxes and general grants the result reserve may be after a reservation (<c>högst</c>): 5 %; null for no cap. RUR never had one.</summary>
    public Ratio? ResultReserveCap { get; init => field = value is { } cap ? NotNegative(cap) : null; }

    /// <summary>How the cap is rounded: down to the öre.</summary>
    public Rounding ResultReserveCapRounding { get; init; } = Rounding.ToOre.Down;

    /// <summary>The fiscal year at whose close what is left of RUR is dissolved into equity, or null.</summary>
    public FiscalYear? RurDissolvedAtCloseOf { get; init; }

    /// <summary>By which provision the largest reservation is limited.</summary>
    public required Provision LargestReservationProvision { get; init; }

    /// <summary>By which provision the budget is to show revenues above costs.</summary>
    public required Provision BudgetProvision { get; init; }

    /// <summary>By which provision a budget may be excepted from that for the use of a reserve or for special reasons.</summary>
    public required Provision BudgetExceptionProvision { get; init; }

    /// <summary>Whether special reasons may except a budget: from fiscal year 2005.</summary>
    public required bool BudgetKnowsSpecialReasons { get; init; }

    /// <summary>By which provision an action plan is to be adopted, or null where none asks for one: fiscal years to 2004.</summary>
    public required Provision? ActionPlanProvision { get; init; }

    /// <summary>By which provision the decision on regulation comes at the latest in the budget of the last year to restore in.</summary>
    public required Provision RegulationProvision { get; init; }

    private static Ratio NotNegative(Ratio value) => value.IsNegative
        ? throw new ArgumentOutOfRangeException(nameof(value), value, "A share is zero or more.")
        : value;
}
