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
