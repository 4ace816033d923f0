using FiscalRules.Balance;

namespace FiscalRules.Json;

/// <summary>The kinds of document of the balance requirement.</summary>
internal static class BalanceKinds
{
    public static ValueList<Kind> All { get; } =
    [
        new Kind<BalanceStatement>("balance-statement", BalanceShapes.Statement, BalanceFigures.Statement, static statement => Law(BalanceShapes.Given(statement), [statement.Year])),
        new Kind<ReservationLimit>("reservation-limit", LimitOf, BalanceFigures.Limit, static limit => Law(BalanceShapes.Given(limit.Statement), [limit.Year])),
        new Kind<BudgetTest>("budget-test", BudgetOf, BalanceFigures.Budget, static test => Law(Given(test), [test.Year])),
        new Kind<RestorationLedger>("restoration-ledger", LedgerOf, BalanceFigures.Ledger, static ledger => Law(ledger.Terms, ledger)),
        new Kind<ActionPlan>("action-plan", PlanOf, BalanceFigures.Plan, static plan => Law(plan.GivenTerms, plan.With)),
        new Kind<LeastPlan>("least-plan", LeastOf, BalanceFigures.Least, static plan => Law(plan.GivenTerms, [plan.First], plan.Outstanding)),
        new Kind<BalanceHistory>("balance-history", HistoryOf, BalanceFigures.History, static history => Law(history.Options.Terms, history.Ledger)),
    ];

    private static IEnumerable<AppliedLaw> Law(BalanceTerms? given, IEnumerable<FiscalYear> years) => AppliedLaw.In(BalanceTerms.InForce, given, years);

    private static IEnumerable<AppliedLaw> Law(BalanceTerms? given, RestorationLedger ledger) => Law(given, ledger.Given.Select(static year => year.Year), ledger.Opening);

    // An old deficit has the deadline of the law of its own year, whatever terms are chosen for the years.
    private static IEnumerable<AppliedLaw> Law(BalanceTerms? given, IEnumerable<FiscalYear> years, ValueList<DeficitVintage> old) =>
        Law(given, years)
            .Concat(Law(null, old.Where(BalanceShapes.HasLawfulDeadline).Select(static deficit => deficit.Origin)))
            .Distinct()
            .OrderBy(static applied => applied.From, StringComparer.Ordinal);

    private static BalanceTerms? Given(BudgetTest test) => test.Terms.Unless(BalanceTerms.InForce, test.Year);

    private static ObjectShape<ReservationLimit> LimitOf(ObjectOf<ReservationLimit> shape)
    {
        var accounts = shape.Required("accounts", BalanceShapes.Accounts, static limit => limit.Statement.Accounts);
        var stock = shape.Optional("stock", Scalars.Kronor, static limit => limit.Stock);
        var old = shape.Optional("oldDeficits", Scalars.Kronor, static limit => limit.OldDeficits);
        var policy = shape.Optional("policy", BalanceShapes.OldDeficits, static limit => limit.Policy);
        var terms = shape.Maybe("terms", BalanceShapes.Terms, static limit => BalanceShapes.Given(limit.Statement));
        return shape.Made(read => new(new(read.Of(accounts), read.Of(terms)), read.Of(stock), read.Of(old), read.Of(policy)));
    }

    private static ObjectShape<BudgetTest> BudgetOf(ObjectOf<BudgetTest> shape)
    {
        var year = shape.Required("year", Scalars.Year, static test => test.Year);
        var revenues = shape.Required("revenues", Scalars.Kronor, static test => test.Revenues);
        var costs = shape.Required("costs", Scalars.Kronor, static test => test.Costs);
        var use = shape.Optional("reserveUse", Scalars.Kronor, static test => test.ReserveUse);
        var reasons = shape.Optional("specialReasons", Scalars.Flag, static test => test.HasSpecialReasons);
        var terms = shape.Maybe("terms", BalanceShapes.Terms, Given);
        return shape.Made(read => new(read.Of(year), read.Of(revenues), read.Of(costs), read.Of(use), read.Of(reasons), read.Of(terms)));
    }

    private static ObjectShape<RestorationLedger> LedgerOf(ObjectOf<RestorationLedger> shape)
    {
        var years = shape.Required("years", BalanceShapes.Years, static ledger => ledger.Given);
        var opening = shape.Optional("opening", BalanceShapes.Deficits, static ledger => ledger.Opening);
        var decisions = shape.Optional("decisions", BalanceShapes.Decisions, static ledger => ledger.Decisions);
        var order = shape.Optional("order", BalanceShapes.Order, static ledger => ledger.Order);
        var terms = shape.Maybe("terms", BalanceShapes.Terms, static ledger => ledger.Terms);
        return shape.Made(read => new(read.Of(years).AsSpan(), read.Of(opening), read.Of(decisions), read.Of(order), read.Of(terms)));
    }

    private static ObjectShape<ActionPlan> PlanOf(ObjectOf<ActionPlan> shape)
    {
        var years = shape.Required("years", BalanceShapes.Years, static plan => plan.With.Given);
        var measures = shape.Required("measures", BalanceShapes.Measures, static plan => plan.Measures);
        var regulations = shape.Optional("regulations", BalanceShapes.Regulations, static plan => plan.Regulations);
        var opening = shape.Optional("opening", BalanceShapes.Deficits, static plan => plan.With.Opening);
        var decisions = shape.Optional("decisions", BalanceShapes.Decisions, static plan => plan.With.Decisions);
        var order = shape.Optional("order", BalanceShapes.Order, static plan => plan.With.Order);
        var terms = shape.Maybe("terms", BalanceShapes.Terms, static plan => plan.GivenTerms);
        return shape.Made(read => new(read.Of(years).AsSpan(), read.Of(measures), read.Of(regulations), read.Of(opening), read.Of(decisions), read.Of(order), read.Of(terms)));
    }

    private static ObjectShape<LeastPlan> LeastOf(ObjectOf<LeastPlan> shape)
    {
        var first = shape.Required("first", Scalars.Year, static plan => plan.First);
        var outstanding = shape.Required("outstanding", BalanceShapes.Deficits, static plan => plan.Outstanding);
        var terms = shape.Maybe("terms", BalanceShapes.Terms, static plan => plan.GivenTerms);
        return shape.Made(read => new(read.Of(first), Within(read.Of(first), read.Of(outstanding)), read.Of(terms)));
    }

    // A plan has every year up to the last deadline.
    private static ValueList<DeficitVintage> Within(FiscalYear first, ValueList<DeficitVintage> outstanding) =>
        outstanding.Any(deficit => deficit.Deadline - first > Lists.MostYears)
            ? throw new ArgumentException($"In a document a plan has at most {Lists.MostYears} years.", nameof(outstanding))
            : outstanding;

    private static ObjectShape<BalanceHistory> HistoryOf(ObjectOf<BalanceHistory> shape)
    {
        var years = shape.Required("years", Lists.OfYears(BalanceShapes.Accounts), static history => history.Given);
        var rur = shape.Optional("rurOpening", Scalars.Kronor, static history => history.Options.RurOpening);
        var reserve = shape.Optional("resultReserveOpening", Scalars.Kronor, static history => history.Options.ResultReserveOpening);
        var opening = shape.Optional("openingDeficits", BalanceShapes.Deficits, static history => history.Options.OpeningDeficits);
        var decisions = shape.Optional("decisions", BalanceShapes.Decisions, static history => history.Options.Decisions);
        var order = shape.Optional("order", BalanceShapes.Order, static history => history.Options.Order);
        var reserves = shape.Optional("reserves", Scalars.Name<ReservePolicy>(), static history => history.Options.Reserves);
        var use = shape.Optional("useOrder", Scalars.Name<ReserveUseOrder>(), static history => history.Options.UseOrder);
        var policy = shape.Optional("oldDeficits", BalanceShapes.OldDeficits, static history => history.Options.OldDeficits);
        var measures = shape.Optional("measures", BalanceShapes.Measures, static history => history.Options.Measures);
        var regulations = shape.Optional("regulations", BalanceShapes.Regulations, static history => history.Options.Regulations);
        var terms = shape.Maybe("terms", BalanceShapes.Terms, static history => history.Options.Terms);
        return shape.Made(read => new(read.Of(years).AsSpan(), new()
        {
            RurOpening = read.Of(rur),
            ResultReserveOpening = read.Of(reserve),
            OpeningDeficits = read.Of(opening),
            Decisions = read.Of(decisions),
            Order = read.Of(order),
            Reserves = read.Of(reserves),
            UseOrder = read.Of(use),
            OldDeficits = read.Of(policy),
            Measures = read.Of(measures),
            Regulations = read.Of(regulations),
            Terms = read.Of(terms),
        }));
    }
}
