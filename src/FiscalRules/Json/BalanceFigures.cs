using FiscalRules.Balance;

namespace FiscalRules.Json;

/// <summary>The figures of the balance requirement's results by name.</summary>
internal static class BalanceFigures
{
    private static readonly Shape<DeficitVintage> Vintage = VintageOf();

    private static readonly Shape<ValueList<RestorationLedgerYear>> Years = Lists.Unlimited(YearOf());

    public static void Statement(ObjectOf<BalanceStatement> shape)
    {
        _ = shape.Required("afterAdjustments", Scalars.Kronor, static statement => statement.AfterAdjustments);
        _ = shape.Required("balanceResult", Scalars.Kronor, static statement => statement.BalanceResult);
        _ = shape.Maybe("deadline", Scalars.Year, static statement => statement.Deadline);
    }

    public static void Limit(ObjectOf<ReservationLimit> shape)
    {
        _ = shape.Required("lowest", Scalars.Kronor, static limit => limit.Lowest);
        _ = shape.Required("share", Scalars.Ratio, static limit => limit.Share);
        _ = shape.Required("threshold", Scalars.Kronor, static limit => limit.Threshold);
        _ = shape.Required("above", Scalars.Kronor, static limit => limit.Above);
        _ = shape.Maybe("cap", Scalars.Kronor, static limit => limit.Cap);
        _ = shape.Maybe("room", Scalars.Kronor, static limit => limit.Room);
        _ = shape.Required("largestByLaw", Scalars.Kronor, static limit => limit.LargestByLaw);
        _ = shape.Required("largest", Scalars.Kronor, static limit => limit.Largest);
    }

    public static void Budget(ObjectOf<BudgetTest> shape)
    {
        _ = shape.Required("result", Scalars.Kronor, static test => test.Result);
        _ = shape.Required("afterReserveUse", Scalars.Kronor, static test => test.AfterReserveUse);
        _ = shape.Required("outcome", Scalars.Name<BudgetOutcome>(), static test => test.Outcome);
        _ = shape.Required("missing", Scalars.Kronor, static test => test.Missing);
    }

    public static void Ledger(ObjectOf<RestorationLedger> shape)
    {
        _ = shape.Required("closing", Scalars.Kronor, static ledger => ledger.Closing);
        _ = shape.Required("years", Years, static ledger => ledger.Years);
        _ = shape.Required("vintages", Lists.Unlimited(Vintage), static ledger => ledger.Vintages);
    }

    public static void Plan(ObjectOf<ActionPlan> shape)
    {
        var vintage = new ObjectOf<PlannedRestoration>("plannedRestoration");
        _ = vintage.Required("origin", Scalars.Year, static planned => planned.Origin);
        _ = vintage.Required("deadline", Scalars.Year, static planned => planned.Deadline);
        _ = vintage.Maybe("missing", Scalars.Kronor, static planned => planned.Missing);
        _ = vintage.Maybe("missingWithout", Scalars.Kronor, static planned => planned.MissingWithout);
        _ = shape.Required("closing", Scalars.Kronor, static plan => plan.With.Closing);
        _ = shape.Required("closingWithout", Scalars.Kronor, static plan => plan.Without.Closing);
        _ = shape.Required("vintages", Lists.Unlimited(vintage.Written()), static plan => plan.Vintages);
        _ = shape.Required("with", Years, static plan => plan.With.Years);
        _ = shape.Required("without", Years, static plan => plan.Without.Years);
    }

    public static void Least(ObjectOf<LeastPlan> shape)
    {
        var least = new ObjectOf<LeastCumulative>("leastCumulative");
        _ = least.Required("deadline", Scalars.Year, static cumulative => cumulative.Deadline);
        _ = least.Required("amount", Scalars.Kronor, static cumulative => cumulative.Amount);
        _ = shape.Required("last", Scalars.Year, static plan => plan.Last);
        _ = shape.Required("cumulative", Lists.Unlimited(least.Written()), static plan => plan.Cumulative);
        _ = shape.Required("equalYearly", Scalars.Kronor, static plan => plan.EqualYearly.Amount);
    }

    public static void History(ObjectOf<BalanceHistory> shape)
    {
        var year = new ObjectOf<HistoryYear>("historyYear");
        _ = year.Required("year", Scalars.Year, static history => history.Year);
        _ = year.Required("accounts", BalanceShapes.Accounts, static history => history.Statement.Accounts);
        _ = year.Required("afterAdjustments", Scalars.Kronor, static history => history.Statement.AfterAdjustments);
        _ = year.Required("balanceResult", Scalars.Kronor, static history => history.Statement.BalanceResult);
        _ = year.Maybe("largestReservation", Scalars.Kronor, static history => history.Limit?.Largest);
        _ = year.Required("rurClosing", Scalars.Kronor, static history => history.Rur.Closing);
        _ = year.Required("resultReserveClosing", Scalars.Kronor, static history => history.ResultReserve.Closing);
        _ = year.Required("deficitsClosing", Scalars.Kronor, static history => history.Ledger.Closing);
        _ = shape.Required("closing", Scalars.Kronor, static history => history.Ledger.Closing);
        _ = shape.Required("years", Lists.Unlimited(year.Written()), static history => history.Years);
        _ = shape.Required("vintages", Lists.Unlimited(Vintage), static history => history.Ledger.Vintages);
    }

    private static ObjectShape<DeficitVintage> VintageOf()
    {
        var shape = new ObjectOf<DeficitVintage>("vintage");
        _ = shape.Required("origin", Scalars.Year, static vintage => vintage.Origin);
        _ = shape.Required("left", Scalars.Kronor, static vintage => vintage.Left);
        _ = shape.Required("deadline", Scalars.Year, static vintage => vintage.Deadline);
        return shape.Written();
    }

    private static ObjectShape<RestorationLedgerYear> YearOf()
    {
        var restoration = new ObjectOf<Restoration>("restoration");
        _ = restoration.Required("origin", Scalars.Year, static each => each.Origin);
        _ = restoration.Required("amount", Scalars.Kronor, static each => each.Amount);

        var shape = new ObjectOf<RestorationLedgerYear>("ledgerYear");
        _ = shape.Required("year", Scalars.Year, static year => year.Year);
        _ = shape.Required("opening", Scalars.Kronor, static year => year.Opening);
        _ = shape.Required("balanceResult", Scalars.Kronor, static year => year.BalanceResult);
        _ = shape.Required("newDeficit", Scalars.Kronor, static year => year.NewDeficit);
        _ = shape.Required("specialReasons", Scalars.Kronor, static year => year.SpecialReasons);
        _ = shape.Required("restored", Scalars.Kronor, static year => year.Restored);
        _ = shape.Required("lapsed", Scalars.Kronor, static year => year.Lapsed);
        _ = shape.Required("closing", Scalars.Kronor, static year => year.Closing);
        _ = shape.Required("overdue", Scalars.Kronor, static year => year.Overdue);
        _ = shape.Required("restorations", Lists.Unlimited(restoration.Written()), static year => year.Restorations);
        _ = shape.Required("vintages", Lists.Unlimited(Vintage), static year => year.Vintages);
        return shape.Written();
    }
}
