using FiscalRules.Appropriations;
using FiscalRules.Balance;
using FiscalRules.Fees;
using FiscalRules.Grants;
using FiscalRules.Law;
using FiscalRules.Loans;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Comparisons;

/// <summary>Pairs of results, of the same year or of two, by the law in force or by another.</summary>
internal static class AnyComparisons
{
    public static Gen<(BalanceStatement Before, BalanceStatement After)> Statements { get; } =
        from before in AnyBalance.Accounts
        from after in Gen.Frequency((2, AnyBalance.Accounts), (1, AnyBalance.AccountsOf(before.Year)), (1, Gen.Constant(before)))
        select (new BalanceStatement(before), new BalanceStatement(after));

    public static Gen<(ReservationLimit Before, ReservationLimit After)> Limits { get; } =
        from before in AnyReserves.Reservations
        from after in Gen.Frequency((3, AnyReserves.Reservations), (1, Gen.Constant(before)))
        from coarse in Gen.Elements(Rounding.ToOre.Up, Rounding.ToKrona, Rounding.ToMkr.Down)
        let terms = BalanceTerms.InForce.In(after.Accounts.Year).Terms with { ReserveShareRounding = coarse }
        select (before.Limit(), after.Limit(terms));

    /// <summary>Ledgers of the same years: other results, other decisions or none, another order, and a law of from one to five years.</summary>
    public static Gen<(RestorationLedger Before, RestorationLedger After)> Ledgers { get; } =
        from history in AnyBalance.Histories.Generator
        from results in AnyBalance.Amounts.ArrayOf(history.Years.Count)
        from changed in Gen.Elements(true, false)
        from decided in Gen.Elements(true, false)
        from order in AnyBalance.Orders
        from years in Gen.Choose(0, 5)
        let terms = years == 0 ? null : BalanceTerms.InForce.In(2024).Terms with { YearsToRestore = years }
        let after = history with
        {
            Years = changed ? history.Years.Select((year, at) => new RestorationYear(year.Year, year.Stage, results[at])).ToValueList() : history.Years,
            Decisions = decided ? history.Decisions.Where(decision => decision is RestorationDecision.NotToRestore).ToValueList() : [],
            Order = order,
        }
        select (history.Ledger(), new RestorationLedger(after.Years.AsSpan(), after.Opening, after.Decisions, after.Order, terms));

    /// <summary>Histories of the same years: other accounts, what somebody decided of reserves or as much as is lawful, and the law of one year for all.</summary>
    public static Gen<(BalanceHistory Before, BalanceHistory After)> Histories { get; } =
        from before in Gen.OneOf(AnyReserves.Given, AnyReserves.Full)
        from others in Gen.CollectToArray(before.Years, year => AnyReserves.Accounts(year.Year))
        from full in Gen.Elements(true, false)
        from changed in Gen.Elements(true, false)
        from law in Gen.Frequency((1, Gen.Constant<int?>(null)), (1, Gen.Choose(2019, 2034).Select(year => (int?)year)))
        let terms = law is { } year ? BalanceTerms.InForce.In(year).Terms : null
        let accounts = (changed ? others : before.Years).Select(year => full || terms is not null ? AnyReserves.Bare(year) : year).ToArray()
        let options = before.Options with
        {
            Terms = terms,
            Reserves = full ? ReservePolicy.Full : ReservePolicy.AsGiven,
            Decisions = terms is null ? before.Options.Decisions : [.. before.Options.Decisions.Where(decision => decision is RestorationDecision.NotToRestore)],
            RurOpening = terms is null ? before.Options.RurOpening : Kronor.Zero,
            ResultReserveOpening = terms is null ? before.Options.ResultReserveOpening : Kronor.Zero,
        }
        select (new BalanceHistory(before.Years, before.Options), new BalanceHistory(accounts, options));

    public static Gen<(FeeAccountYear Before, FeeAccountYear After)> FeeYears { get; } =
        from before in AnyFees.Account
        from after in AnyFees.Account
        from percent in Gen.Choose(0, 20)
        from area in Gen.Elements(before.Area, after.Area)
        let terms = FeeTerms.InForce.In(2020).Terms with { SurplusLimit = Ratio.Of(percent, 97), CollectionLimit = Ratio.Percent(percent) }
        select (before.Years[0], new FeeAccountYear(area, after.Opening, after.Years[^1].Figures, terms));

    public static Gen<(FeeAccount Before, FeeAccount After)> FeeAccounts { get; } =
        from accounts in AnyFees.Accounts
        select (accounts[0], accounts[^1]);

    public static Gen<(AppropriationAccountYear Before, AppropriationAccountYear After)> Appropriations { get; } =
        from before in AnyAppropriations.Account
        from after in AnyAppropriations.Account
        from share in Gen.Choose(0, 10)
        from years in Gen.Choose(0, 3)
        let terms = AppropriationTerms.InForce.In(2020).Terms with { SavingShare = Ratio.Of(share, 97), CreditShare = Ratio.Of(share, 103), SavingYears = years }
        let year = after.Years[^1]
        select (before.Years[0], new AppropriationAccountYear(year.Post, year.Opening, year.SavingAllotted, year.Figures, terms));

    public static Gen<(CorridorOutcome Before, CorridorOutcome After)> Corridors { get; } =
        from before in AnyGrants.CorridorsWithCost
        from after in AnyGrants.CorridorsWithCost
        from whole in Gen.Elements(true, false)
        let corridor = whole ? new Corridor(after.Corridor.Terms, after.Corridor.Agreed) : after.Corridor
        select (before.Corridor.Settle(before.Cost, Stage.Forecast), corridor.Settle(after.Cost));

    public static Gen<(IncomeEqualisation Before, IncomeEqualisation After)> Equalisations { get; } =
        from before in Equalisation(2024, Ratio.Percent(115))
        from guarantee in Gen.Choose(90, 120)
        from after in Equalisation(2025, Ratio.Percent(guarantee))
        select (before, after);

    public static Gen<(NeedDistribution Before, NeedDistribution After)> Distributions { get; } =
        from models in AnyGrants.NeedModels.Two()
        from tags in AnyGrants.Tags
        from same in Gen.Elements(true, false)
        from pools in Gen.Choose(0, int.MaxValue).Two()
        select (
            models.Item1.Distribute(Kronor.Of(pools.Item1)),
            (same ? models.Item1 with { Tags = tags } : models.Item2).Distribute(Kronor.Of(pools.Item2)));

    /// <summary>Schedules of any two loans, and of two that differ in rounding and rate alone.</summary>
    public static Gen<(LoanSchedule Before, LoanSchedule After)> Schedules { get; } =
        from before in AnyLoans.Loans
        from after in AnyLoans.Loans
        from rate in AnyLoans.Rates
        from alike in Gen.Elements(true, false)
        let interest = new InterestTerms(rate, before.Interest.DayCount, Rounding.ToKrona)
        let same = new Loan(before.Principal, before.Calendar, interest, before.Amortisation, before.GracePayments, before.ExtraPayments)
        select (new LoanSchedule(before), new LoanSchedule(alike ? same : after));

    public static Gen<(LoanForecast Before, LoanForecast After)> Forecasts { get; } =
        from assets in AnyLoans.Assets.Two()
        from openings in AnyLoans.Amounts.Two()
        from rates in AnyLoans.Rates.Two()
        from movement in Gen.Elements(Enum.GetValues<LoanMovement>())
        select (
            new LoanForecast(new([assets.Item1]), openings.Item1, 2020, [new(Stage.Plan, rates.Item1, null), new(Stage.Plan, rates.Item1, null)]),
            new LoanForecast(new([assets.Item2]), openings.Item2, 2020, [new(Stage.Outcome, rates.Item1, null), new(Stage.Plan, rates.Item2, openings.Item1)], movement));

    /// <summary>Tests of a budget by the law of the year and by that of another, which may know neither reserves nor special reasons.</summary>
    public static Gen<(BudgetTest Before, BudgetTest After)> Budgets { get; } =
        from tests in (
            from amounts in AnyBalance.Magnitudes.ArrayOf(3)
            from year in Gen.Elements(2001, 2006, 2014, 2025)
            from reasons in Gen.Elements(true, false)
            let terms = BalanceTerms.InForce.In(year).Terms
            select new BudgetTest(year, amounts[0], amounts[1], year > 2013 ? amounts[2] : Kronor.Zero, reasons && terms.BudgetKnowsSpecialReasons, terms)).Two()
        select (tests.Item1, tests.Item2);

    /// <summary>Years of a reserve, the last of the equalisation reserve among them.</summary>
    public static Gen<(ReserveYear Before, ReserveYear After)> ReserveYears { get; } =
        from years in (
            from accounts in AnyBalance.Accounts
            from opening in AnyBalance.Magnitudes
            from reserve in Gen.Elements(Enum.GetValues<Reserve>())
            from dissolved in Gen.Elements(true, false)
            let terms = BalanceTerms.InForce.In(accounts.Year).Terms
            select new ReserveYear(reserve, new BalanceStatement(accounts, dissolved ? terms with { RurDissolvedAtCloseOf = accounts.Year } : terms), opening)).Two()
        select (years.Item1, years.Item2);

    /// <summary>Plans of the same years: other results, other measures, and a law of from one to five years.</summary>
    public static Gen<(ActionPlan Before, ActionPlan After)> ActionPlans { get; } =
        from history in AnyBalance.Histories.Generator
        from results in AnyBalance.Amounts.ArrayOf(history.Years.Count)
        from measures in AnyReserves.Measures(history).Two()
        from changed in Gen.Elements(true, false)
        from years in Gen.Choose(0, 5)
        let terms = years == 0 ? null : BalanceTerms.InForce.In(2024).Terms with { YearsToRestore = years }
        let after = changed ? history.Years.Select((year, at) => new RestorationYear(year.Year, year.Stage, results[at])).ToValueList() : history.Years
        select (
            new ActionPlan(history.Years.AsSpan(), [.. measures.Item1], [], history.Opening, history.Decisions, history.Order),
            new ActionPlan(after.AsSpan(), [.. measures.Item2], [], history.Opening, history.Decisions.Where(decision => decision is RestorationDecision.NotToRestore).ToValueList(), history.Order, terms));

    public static Gen<(LeastPlan Before, LeastPlan After)> LeastPlans { get; } =
        from outstanding in AnyReserves.Outstanding.Two()
        from later in Gen.Choose(0, 2)
        select (new LeastPlan(2026, outstanding.Item1), new LeastPlan(2026 + later, outstanding.Item2));

    public static Gen<(FeeStatement Before, FeeStatement After)> FeeStatements { get; } =
        from accounts in AnyFees.Accounts
        from shift in Gen.Choose(0, 3)
        let areas = accounts.Select((account, at) => new FeeArea($"Område {at + shift}", $"Area {at + shift}") { Goal = account.Area.Goal }).ToArray()
        select (new FeeStatement(accounts), new FeeStatement([.. accounts.Select((account, at) => new FeeAccount(areas[at], account.Opening, account.Years.Select(year => year.Figures.WithRevenue(year.Cost)).ToArray()))]));

    /// <summary>Accounts of an item over as many years, by other shares and another time.</summary>
    public static Gen<(AppropriationAccount Before, AppropriationAccount After)> AppropriationAccounts { get; } =
        from before in AnyAppropriations.Account
        from after in AnyAppropriations.Account
        from share in Gen.Choose(0, 10)
        from years in Gen.Choose(0, 3)
        from reform in Gen.Elements(true, false)
        let terms = AppropriationTerms.InForce.In(2020).Terms with { SavingShare = Ratio.Of(share, 97), CreditShare = Ratio.Of(share, 103), SavingYears = years }
        let length = Math.Min(before.Years.Count, after.Years.Count)
        select (Of(before, length, null), Of(after, length, reform ? terms : null));

    public static Gen<(CommitmentLedger Before, CommitmentLedger After)> Commitments { get; } =
        from before in AnyAppropriations.Ledger
        from after in AnyAppropriations.Ledger
        from share in Gen.Choose(0, 20)
        let terms = AppropriationTerms.InForce.In(2020).Terms with { ExemptShare = Ratio.Of(share, 97), ExemptAmount = Kronor.FromOre(share * 333_333_337L), LargeAbove = Kronor.Mkr(share) }
        let length = Math.Min(before.Years.Count, after.Years.Count)
        select (
            new CommitmentLedger(before.Post, before.Opening, before.Years.Take(length).Select(year => year.Figures).ToArray()),
            new CommitmentLedger(after.Post, after.Opening, after.Years.Take(length).Select(year => year.Figures).ToArray(), terms: terms));

    /// <summary>Registers of two assets, one of which only the later has, one year or two apart.</summary>
    public static Gen<(AssetRegisterYear Before, AssetRegisterYear After)> Registers { get; } =
        from assets in AnyLoans.Assets.Three()
        from rounding in Gen.Elements(Rounding.ToOre, Rounding.ToOre.Up, Rounding.ToKrona)
        from years in Gen.Choose(0, 2)
        let first = Math.Clamp(assets.Item1.Acquired.Year, 2016, 2040)
        let quiet = assets.Item2
        let other = new Asset("b", quiet.Kind, quiet.Acquired, quiet.AcquisitionValue, quiet.InUse, quiet.Plan, quiet.LoanFinanced, quiet.Residual, quiet.Start, rounding)
        select (new AssetRegister([assets.Item1]).In(first), new AssetRegister([assets.Item3, other]).In(first + years));

    public static Gen<(AnnuitySchedule Before, AnnuitySchedule After)> Annuities { get; } =
        from schedules in (
            from principal in AnyLoans.Amounts.Where(amount => amount.IsPositive)
            from rate in Gen.Choose(0, 50)
            from payments in Gen.Choose(1, 60)
            from level in Gen.Choose(1, 100_000)
            from rounding in AnyGrants.Units
            select new AnnuitySchedule(principal, Ratio.Of(rate, 997), payments, Kronor.FromOre(level), rounding)).Two()
        select (schedules.Item1, schedules.Item2);

    /// <summary>Distributions to up to five recipients with floors and caps, in units of a krona, a hundred or an öre.</summary>
    public static Gen<(ConditionalGrant Before, ConditionalGrant After)> ConditionalGrants { get; } =
        from grants in (
            from count in Gen.Choose(1, 5)
            from unit in Gen.Elements(Kronor.OneOre, Kronor.Of(1), Kronor.Of(100))
            from pool in Gen.Choose(0, 1_000)
            from fixedPart in Gen.Choose(0, 20)
            from weights in Gen.Choose(1, 50).ArrayOf(count)
            from floors in Gen.Choose(0, 60).ArrayOf(count)
            from room in Gen.Choose(0, 300).ArrayOf(count)
            from marks in Gen.Choose(0, 3).ArrayOf(count)
            select new ConditionalGrant(
                unit * pool,
                new() { FixedPart = unit * fixedPart, Unit = unit, Provision = Agreement2021Law.Order },
                [.. weights.Select((weight, at) => new GrantRecipient(Regions.Codes[at], weight)
                {
                    MeetsConditions = marks[at] > 0,
                    Floor = unit * floors[at],
                    Cap = marks[at] > 1 ? null : unit * (Math.Max(floors[at], fixedPart) + room[at]),
                })])).Two()
        select (grants.Item1, grants.Item2);

    public static Gen<(SolidarityFinancing Before, SolidarityFinancing After)> Compensations { get; } =
        from financings in (
            from count in Gen.Choose(2, 4)
            from costs in Gen.Choose(0, 50_000_000).ArrayOf(count)
            from inhabitants in Gen.Choose(1, 500_000).ArrayOf(count)
            from entry in Gen.Choose(0, 20)
            from share in Gen.Choose(0, 90)
            from limit in Gen.Elements(0, 5, 50)
            let terms = Agreements.Of2021.Solidarity!.With(secondLevel: Kronor.Of(180)) with { EntryOverMean = Kronor.Of(entry), FirstShare = Ratio.Of(share, 97), DiseaseOverMean = limit == 0 ? null : Kronor.Of(limit) }
            select new SolidarityFinancing(
                terms,
                [new() { Name = "en sjukdom", SpreadUnevenly = true, Costly = true, DocumentedEffect = true, Costs = [.. costs.Select((cost, at) => new RegionAmount(Regions.Codes[at], Kronor.Of(cost)))] }],
                [.. inhabitants.Select((number, at) => new RegionPopulation(Regions.Codes[at], number))])).Two()
        select (financings.Item1, financings.Item2);

    public static Gen<(Corridor Before, Corridor After)> Bounds { get; } =
        from corridors in AnyGrants.Corridors.Two()
        select (corridors.Item1, corridors.Item2);

    /// <summary>Pairs of what chains from year to year, by room: of the same years, since only those are compared.</summary>
    public static IReadOnlyDictionary<string, Gen<object[]>> OfTheSameYears { get; } = new Dictionary<string, Gen<object[]>>
    {
        ["Balance"] = Gen.OneOf(Pairs(Histories), Pairs(ActionPlans)),
        ["Fees"] = Gen.OneOf(Pairs(FeeStatements), Pairs(FeeAccounts)),
        ["Appropriations"] = Gen.OneOf(Pairs(AppropriationAccounts), Pairs(Commitments)),
    };

    private static Gen<object[]> Pairs<T>(Gen<(T Before, T After)> pairs)
        where T : class => pairs.Select(static pair => new object[] { pair.Before, pair.After });

    private static AppropriationAccount Of(AppropriationAccount account, int length, AppropriationTerms? terms) =>
        new(account.Post, account.Opening, account.Years.Take(length).Select(year => year.Figures).ToArray(), account.AllottedBefore, account.SavingBase, terms);

    private static Gen<IncomeEqualisation> Equalisation(int year, Ratio guarantee) =>
        from county in Gen.Elements(Regions.Codes.ToArray())
        from kind in Gen.Elements(Enum.GetValues<EqualisationKind>())
        from taxBase in Gen.Choose(0, int.MaxValue)
        from inhabitants in AnyGrants.Inhabitants
        from more in AnyGrants.Inhabitants
        from uprating in Gen.Choose(90_000, 120_000)
        from rest in Gen.Choose(0, int.MaxValue)
        select new IncomeEqualisation(
            new LocalTaxBase { Kind = kind, County = county, TaxBase = Kronor.Of(taxBase), Inhabitants = inhabitants },
            new NationalTaxBase { Year = year, TaxBase = Kronor.Of(taxBase + (rest * 90L)), Uprating = Ratio.Of(uprating, 100_000), Inhabitants = inhabitants + more },
            EqualisationTerms.InForce.In(2024).Terms with { Guarantee = guarantee });
}
