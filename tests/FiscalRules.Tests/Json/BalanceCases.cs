using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Json;

/// <summary>The kinds of document of the balance requirement.</summary>
internal static class BalanceCases
{
    private static readonly BalanceAccounts Accounts = new()
    {
        Year = 2024,
        Result = Kronor.Mkr(-20.5m),
        RealisedGains = Kronor.Tkr(1_250),
        ExceptedGains = Kronor.Zero,
        ExceptedLosses = Kronor.Of(99.95m),
        Unrealised = Kronor.Tkr(-310),
        Reversal = Kronor.Zero,
        ToRur = Kronor.Zero,
        FromRur = Kronor.Mkr(5),
        ToResultReserve = Kronor.Zero,
        FromResultReserve = Kronor.Zero,
        TaxesAndGrants = Kronor.Mkr(812.345678m),
        EquityWithPensions = Kronor.Mkr(-3),
    };

    private static readonly RestorationYear[] Years =
    [
        new(2022, Stage.Outcome, Kronor.Mkr(-12)),
        new(2023, Stage.Outcome, Kronor.Mkr(-3.5m)) { SpecialReasons = Kronor.Mkr(1) },
        new(2024, Stage.Outcome, Kronor.Mkr(4)),
        new(2025, Stage.Forecast, Kronor.Mkr(9.25m)),
    ];

    private static readonly ValueList<DeficitVintage> Opening = [new(2020, Kronor.Tkr(750), 2026)];

    private static readonly ValueList<RestorationDecision> Decisions =
        [new RestorationDecision.NotToRestore(2022, 2024, Kronor.Mkr(2)), new RestorationDecision.LongerTime(2022, 2025, 2027)];

    public static IReadOnlyList<KindCase> All { get; } =
    [
        new KindCase<BalanceStatement>("balance-statement", new(Accounts), from accounts in AnyReservesOrNone from terms in Terms(accounts.Year) select new BalanceStatement(accounts, terms)),
        new KindCase<ReservationLimit>(
            "reservation-limit",
            new(new BalanceStatement(Accounts with { Result = Kronor.Mkr(30), FromRur = Kronor.Zero, ToResultReserve = Kronor.Mkr(9) }), Kronor.Mkr(4), Kronor.Mkr(1.5m), OldDeficitPolicy.RemainderMustCover),
            from reservation in AnyReserves.Reservations from terms in Terms(reservation.Accounts.Year) select reservation.Limit(terms)),
        new KindCase<BudgetTest>("budget-test", new(2025, Kronor.Mkr(500), Kronor.Mkr(512.25m), Kronor.Mkr(12)), Budgets),
        new KindCase<RestorationLedger>("restoration-ledger", new(Years, Opening, Decisions, RestorationOrder.OldestFirst), Ledgers),
        new KindCase<ActionPlan>(
            "action-plan",
            new(Years, [new("Färre lokaler", 2025, Kronor.Mkr(2.5m)), new("Högre taxa", 2024, Kronor.Tkr(800))], [new(2022, 2023)], Opening, Decisions),
            Plans),
        new KindCase<LeastPlan>(
            "least-plan",
            new(2025, [new(2022, Kronor.Mkr(7)), new(2023, Kronor.Of(1_000_000.01m), 2028)]),
            AnyReserves.Outstanding.Select(outstanding => new LeastPlan(2026, outstanding))),
        new KindCase<BalanceHistory>(
            "balance-history",
            new(
                [Accounts with { Year = 2023 }, Accounts, Accounts with { Year = 2025, Stage = Stage.Budget, Result = Kronor.Mkr(33) }],
                new() { RurOpening = Kronor.Mkr(6), OpeningDeficits = Opening, Measures = [new("Färre lokaler", 2025, Kronor.Mkr(2.5m))], OldDeficits = OldDeficitPolicy.RemainderMustCover }),
            Gen.OneOf(AnyReserves.Given, AnyReserves.Full).Select(given => new BalanceHistory(given.Years, given.Options))),
    ];

    private static Gen<BalanceAccounts> AnyReservesOrNone => Gen.OneOf(AnyBalance.Accounts, AnyBalance.Years.SelectMany(AnyReserves.Accounts));

    private static Gen<BudgetTest> Budgets =>
        from year in AnyBalance.Years
        from revenues in AnyBalance.Magnitudes
        from costs in AnyBalance.Magnitudes
        from use in AnyBalance.Magnitudes
        from reasons in Gen.Elements(true, false)
        let terms = BalanceTerms.InForce.In(year).Terms
        let reserves = terms is not { Rur: ReserveRight.None, ResultReserve: ReserveRight.None }
        select new BudgetTest(year, revenues, costs, reserves ? use : Kronor.Zero, reasons && terms.BudgetKnowsSpecialReasons);

    private static Gen<RestorationLedger> Ledgers => Gen.OneOf(
        AnyBalance.Histories.Generator.Select(history => history.Ledger()),
        from history in AnyBalance.UndecidedHistories.Generator
        from terms in Gen.Elements(BalanceTerms.InForce.Entries.Select(entry => entry.Terms).ToArray())
        from years in Gen.Choose(1, 5)
        from own in Gen.Elements(true, false)
        select new RestorationLedger(history.Years.AsSpan(), history.Opening, terms: own ? terms with { YearsToRestore = years } : terms));

    private static Gen<ActionPlan> Plans =>
        from history in AnyBalance.Histories.Generator
        from measures in AnyReserves.Measures(history)
        let origins = history.Years.Where(year => year.BalanceResult.IsNegative).ToList()
        from regulated in Gen.SubListOf(origins.AsEnumerable())
        select new ActionPlan(history.Years.AsSpan(), [.. measures], [.. regulated.Select(year => new RegulationDecision(year.Year, year.Year + 1))], history.Opening, history.Decisions, history.Order);

    /// <summary>None, those in force, or those in force with another reserve.</summary>
    private static Gen<BalanceTerms?> Terms(FiscalYear year) =>
        from choice in Gen.Choose(0, 3)
        from percent in Gen.Choose(0, 7)
        let enacted = BalanceTerms.InForce.In(year).Terms
        select choice switch
        {
            < 2 => null,
            2 => enacted,
            _ => enacted with { ReserveShare = Ratio.Of(percent, 300), ResultReserveCap = percent > 5 ? null : Ratio.Percent(percent), ResultReserveCapRounding = Rounding.ToTkr.Down },
        };
}
