using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <summary>What the balance requirement (<c>balanskravet</c>) says in a fiscal year, as figures and choices.</summary>
/// <remarks>Take the ones in force from <see cref="InForce"/>; change one with <c>with</c> to compute a reform or an older law on the same accounts.</remarks>
public sealed record BalanceTerms
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
    public required SecuritiesLines Securities { get; init; }

    /// <summary>What may be done with the equalisation reserve (<c>resultatutjämningsreserv, RUR</c>).</summary>
    public required ReserveRight Rur { get; init; }

    /// <summary>What may be done with the result reserve (<c>resultatreserv</c>).</summary>
    public required ReserveRight ResultReserve { get; init; }

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
    public Ratio ReserveShare { get; init; } = Ratio.Percent(1);

    /// <summary>The same where equity, with the liability for older pensions, is below zero: 2 %.</summary>
    public Ratio ReserveShareAtNegativeEquity { get; init; } = Ratio.Percent(2);

    /// <summary>How that share of taxes and grants is rounded before the result is held against it: up to the öre, since a reservation is <c>högst</c> what is above it.</summary>
    public Rounding ReserveShareRounding { get; init; } = Rounding.ToOre.Up;

    /// <summary>How much of taxes and general grants the result reserve may be after a reservation (<c>högst</c>): 5 %; null for no cap. RUR never had one.</summary>
    public Ratio? ResultReserveCap { get; init; }

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

    /// <summary>By which provision an action plan is to be adopted.</summary>
    public required Provision ActionPlanProvision { get; init; }

    /// <summary>By which provision the decision on regulation comes at the latest in the budget of the last year to restore in.</summary>
    public required Provision RegulationProvision { get; init; }

    private static Timeline<FiscalYear, BalanceTerms> Enacted()
    {
        var from2000 = new BalanceTerms
        {
            YearsToRestore = 2,
            Securities = SecuritiesLines.None,
            Rur = ReserveRight.None,
            ResultReserve = ReserveRight.None,
            AdjustmentProvision = BalanceLaw.RestorationWithinTwoYears,
            StatementProvision = BalanceLaw.RestorationWithinTwoYears,
            RestorationProvision = BalanceLaw.RestorationWithinTwoYears,
            SpecialReasonsProvision = BalanceLaw.RestorationWithinTwoYears,
            DisclosureProvision = BalanceLaw.RestorationWithinTwoYears,
            RurProvision = BalanceLaw.Rur1991,
            ResultReserveProvision = BalanceLaw.ResultReserve,
            LargestReservationProvision = BalanceLaw.Rur1991,
            BudgetProvision = BalanceLaw.BudgetTo2004,
            BudgetExceptionProvision = BalanceLaw.BudgetTo2004,
            BudgetKnowsSpecialReasons = false,
            ActionPlanProvision = BalanceLaw.RestorationWithinTwoYears,
            RegulationProvision = BalanceLaw.RestorationWithinTwoYears,
        };
        var from2005 = from2000 with
        {
            YearsToRestore = 3,
            AdjustmentProvision = BalanceLaw.RestorationOfCosts,
            StatementProvision = BalanceLaw.RestorationOfCosts,
            RestorationProvision = BalanceLaw.RestorationOfCosts,
            SpecialReasonsProvision = BalanceLaw.SpecialReasons2004,
            DisclosureProvision = BalanceLaw.RestorationOfCosts,
            BudgetProvision = BalanceLaw.Budget2004,
            BudgetExceptionProvision = BalanceLaw.Budget2004,
            BudgetKnowsSpecialReasons = true,
            ActionPlanProvision = BalanceLaw.RestorationOfCosts,
            RegulationProvision = BalanceLaw.RestorationOfCosts,
        };
        var from2013 = from2005 with
        {
            Securities = SecuritiesLines.LossesOnly,
            Rur = ReserveRight.ReserveAndUse,
            AdjustmentProvision = BalanceLaw.Statement1997,
            StatementProvision = BalanceLaw.Statement1997,
            RestorationProvision = BalanceLaw.RestorationOfBalanceResult,
            SpecialReasonsProvision = BalanceLaw.SpecialReasons2012,
            DisclosureProvision = BalanceLaw.RestorationOfBalanceResult,
            BudgetProvision = BalanceLaw.Budget2012,
            BudgetExceptionProvision = BalanceLaw.Budget2012,
            ActionPlanProvision = BalanceLaw.RestorationOfBalanceResult,
            RegulationProvision = BalanceLaw.RestorationOfBalanceResult,
        };
        var from2018 = from2013 with
        {
            RestorationProvision = BalanceLaw.Restoration,
            SpecialReasonsProvision = BalanceLaw.SpecialReasons,
            DisclosureProvision = BalanceLaw.Restoration,
            RurProvision = BalanceLaw.Rur,
            LargestReservationProvision = BalanceLaw.Rur,
            BudgetProvision = BalanceLaw.Budget,
            BudgetExceptionProvision = BalanceLaw.BudgetExceptions,
            ActionPlanProvision = BalanceLaw.ActionPlan,
            RegulationProvision = BalanceLaw.RegulationDecision,
        };
        var from2019 = from2018 with
        {
            Securities = SecuritiesLines.GainsAndLosses,
            AdjustmentProvision = BalanceLaw.Adjustments,
            StatementProvision = BalanceLaw.Statement,
            DisclosureProvision = BalanceLaw.Disclosure,
        };
        var from2024 = from2019 with
        {
            Rur = ReserveRight.UseOnly,
            ResultReserve = ReserveRight.ReserveAndUse,
            RurProvision = BalanceLaw.RurKept,
            LargestReservationProvision = BalanceLaw.LargestReservation,
            ResultReserveCap = Ratio.Percent(5),
            RurDissolvedAtCloseOf = 2033,
        };
        return new(
            "balanskravet",
            readTo: 2025,
            new(2000, from2000, BalanceLaw.RestorationWithinTwoYears),
            new(2005, from2005, BalanceLaw.RestorationOfCosts),
            new(2013, from2013, BalanceLaw.RestorationOfBalanceResult),
            new(2018, from2018, BalanceLaw.Restoration),
            new(2019, from2019, BalanceLaw.Statement),
            new(2024, from2024, BalanceLaw.ResultReserve),
            new(2034, from2024 with { Rur = ReserveRight.None }, BalanceLaw.RurKept));
    }
}
