namespace FiscalRules.Balance;

/// <summary>The finding codes of the balance requirement (<c>balanskravet</c>). What each means stands in the room's <c>LAW.md</c>.</summary>
public static class BalanceFindings
{
    /// <summary>Duty: the balance result is negative and is to be restored by its deadline.</summary>
    public const string DeficitToRestore = "balance.deficit-to-restore";

    /// <summary>Breach: more realised gains are excepted than there are.</summary>
    public const string ExceptedGainsAboveGains = "balance.excepted-gains-above-gains";

    /// <summary>Breach: a deficit isn't restored at the close of the last year the law gives for it, or later.</summary>
    public const string Overdue = "balance.overdue";

    /// <summary>Note: a deficit isn't restored by the later year that was decided in place of the law's.</summary>
    public const string VoluntaryDeadlinePassed = "balance.voluntary-deadline-passed";

    /// <summary>Note: a longer time than the law's was decided; no provision speaks of one.</summary>
    public const string LongerTime = "balance.longer-time";

    /// <summary>Breach: special reasons are given where there is no deficit to excuse, and have no effect.</summary>
    public const string SpecialReasonsWithoutDeficit = "balance.special-reasons-without-deficit";

    /// <summary>Breach: special reasons are given for more than the deficit; what is above it has no effect.</summary>
    public const string SpecialReasonsAboveDeficit = "balance.special-reasons-above-deficit";

    /// <summary>Note: a longer time was decided for a deficit of which nothing is left; it has no effect.</summary>
    public const string LongerTimeWithoutDeficit = "balance.longer-time-without-deficit";

    /// <summary>Note: reserves are used for more than brings the balance result to zero.</summary>
    public const string UseAboveDeficit = "balance.use-above-deficit";

    /// <summary>Duty: the result reserve is used, and the report is to tell for what and why.</summary>
    public const string UseToBeTold = "balance.use-to-be-told";

    /// <summary>Breach: more of a reserve is used than there is.</summary>
    public const string UseAboveStock = "balance.use-above-stock";

    /// <summary>Breach: more is reserved than the law allows.</summary>
    public const string ReservationAboveLargest = "balance.reservation-above-largest";

    /// <summary>Note: the result reserve is above its cap before anything is reserved. Nothing more may be reserved; nothing has to be released.</summary>
    public const string ReserveAboveCap = "balance.reserve-above-cap";

    /// <summary>Note: what was left of the equalisation reserve is dissolved into equity.</summary>
    public const string RurDissolved = "balance.rur-dissolved";

    /// <summary>Breach: the budget doesn't show revenues above costs, and no exception covers it.</summary>
    public const string BudgetNotBalanced = "balance.budget-not-balanced";

    /// <summary>Duty: a deficit is to be restored and no action plan was adopted for it.</summary>
    public const string ActionPlanMissing = "balance.action-plan-missing";

    /// <summary>Breach: the decision on regulation came later than in the budget of the last year to restore in.</summary>
    public const string RegulationDecidedLate = "balance.regulation-decided-late";

    /// <summary>Note: a decision on regulation is given for a year without a deficit to regulate.</summary>
    public const string RegulationWithoutDeficit = "balance.regulation-without-deficit";

    /// <summary>Note: something is reserved that the law allows, and that the policy on earlier deficits doesn't.</summary>
    public const string ReservationBeforeOldDeficits = "balance.reservation-before-old-deficits";
}
