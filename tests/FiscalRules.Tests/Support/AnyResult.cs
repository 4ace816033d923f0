using System.Collections;
using System.Reflection;
using FiscalRules.Appropriations;
using FiscalRules.Balance;
using FiscalRules.Fees;
using FiscalRules.Grants;
using FiscalRules.Law;
using FiscalRules.Loans;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace FiscalRules.Tests.Support;

/// <summary>Results of every rule there is, from generated values: what a room computes, and every result that is held inside it.</summary>
internal static class AnyResult
{
    private static readonly ValueList<Stage> Stages = [Stage.Outcome, Stage.Forecast, Stage.Calculated];

    /// <summary>The generated results, by room. A new rule adds its results here.</summary>
    public static IReadOnlyDictionary<string, Gen<object[]>> Rooms { get; } = new Dictionary<string, Gen<object[]>>
    {
        ["Balance"] =
            from given in Gen.OneOf(AnyReserves.Given, AnyReserves.Full)
            from outstanding in AnyReserves.Outstanding
            from budget in AnyBalance.Magnitudes.ArrayOf(3)
            select Objects(
                new BalanceHistory(given.Years, given.Options),
                new LeastPlan(2026, outstanding),
                new BudgetTest(2025, budget[0], budget[1], budget[2])),
        ["Grants"] =
            from outside in AnyGrants.CorridorsWithCost
            from model in AnyGrants.NeedModels
            from pool in Gen.Choose(0, 2_000_000_000)
            from weights in Gen.Choose(1, 1_000).ArrayOf(3)
            from costs in Gen.Choose(25_000, 40_000)
            from rebates in Gen.Choose(0, 400_000_00).ArrayOf(4)
            from requisitioned in Gen.Elements(true, false)
            from bases in Gen.Choose(1, int.MaxValue).ArrayOf(2)
            select Objects(
                outside.Corridor.Settle(outside.Cost),
                model.Distribute(Kronor.Of(pool)),
                Conditional(pool, weights),
                Settled2021(costs, rebates, requisitioned),
                Settled2026(costs),
                new AgreementCalendar(Agreements.Of2021),
                Solidarity(weights, bases),
                Equalisation(bases, rebates)),
        ["Fees"] =
            from accounts in AnyFees.Accounts
            from more in AnyFees.Magnitude
            from volume in Gen.Choose(0, 1_000_000)
            let account = accounts[0]
            let last = account.Years[^1]
            select Objects(
                new FeeStatement(accounts),
                account.RevenueFor(Kronor.Max(last.Closing, Kronor.Zero) + more, last.Year),
                new FeePrice("försändelse", new("staten", Kronor.FromOre(2)), new("företagen", Kronor.FromOre(88))).For(volume)),
        ["Loans"] =
            from loan in AnyLoans.Loans
            from asset in AnyLoans.Assets
            from amounts in AnyAppropriations.Magnitude.ArrayOf(9)
            from stage in Gen.Elements(Stages.ToArray())
            let level = AnnuitySchedule.Annuity(loan.Principal, Ratio.Percent(1), payments: 12, Rounding.ToOre)
            let periods = new AnnuitySchedule(loan.Principal, Ratio.Percent(1), payments: 12, Kronor.Max(level, Kronor.OneOre), Rounding.ToOre)
            select Objects([new LoanSchedule(loan), periods, .. Backwards(loan), .. Assets(asset, amounts, stage), .. Agency(amounts, stage)]),
        ["Appropriations"] =
            from account in AnyAppropriations.Account
            from ledger in AnyAppropriations.Ledger
            from amounts in AnyAppropriations.Magnitude.ArrayOf(4)
            from stage in Gen.Elements(Stages.ToArray())
            let post = new AppropriationPost("1:1 ap.1", "Bidrag", "Grants")
            select Objects(
                account,
                ledger,
                new AreaForecast(9, [new(2024, stage)], [new(post, [amounts[0]])]),
                new FundingRequests(2025, [new("Ett behov", [new(amounts[0], amounts[1])], "A need")], [new("Besparing", [amounts[2]])]),
                new FinancialCondition("Forskning", 2024, stage, amounts[0], amounts[1], "Research"),
                new GovernmentExemption(2024, stage, amounts[2], amounts[3])),
    };

    /// <summary>Every result that explains itself in an object or in what its public properties hold.</summary>
    public static IEnumerable<IExplained> In(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<object>([root]);
        while (waiting.TryPop(out var value))
        {
            var type = value.GetType();
            if (value is string or Explanation || (!type.IsValueType && !seen.Add(value)))
                continue;
            if (value is IExplained result)
                yield return result;
            foreach (var held in value is IEnumerable items ? items.Cast<object?>() : type.Assembly == Library.Assembly ? Properties(value) : [])
            {
                if (held is not null && (held.GetType().Assembly == Library.Assembly || held is IEnumerable))
                    waiting.Push(held);
            }
        }
    }

    private static IEnumerable<object?> Properties(object value) =>
        value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike && property.PropertyType != value.GetType())
            .Select(property => property.GetValue(value));

    private static object[] Objects(params object[] results) => results;

    private static ConditionalGrant Conditional(long pool, int[] weights) => new(
        Kronor.Of(pool),
        new() { KeyDate = new(2024, 11, 1), Provision = Agreement2021Law.Order },
        [new("01", weights[0]), new("03", weights[1]) { MeetsConditions = false }, new("04", weights[2])]);

    private static object Settled2021(int mkr, int[] rebates, bool requisitioned)
    {
        var amounts = new AgreedAmounts(Agreements.Of2021);
        var settlement = new AgreementSettlement(amounts, Halves(amounts), new()
        {
            Costs = [new("benefit", Kronor.Mkr(mkr)), new("hepatitis-c", Kronor.Mkr(mkr / 40))],
            Split = new SettlementSplit.ByGrant(),
            Rebates = [new("01", Kronor.FromOre(rebates[0]), Kronor.FromOre(rebates[1])), new("03", Kronor.FromOre(rebates[2]), Kronor.FromOre(rebates[3]))],
            Requisitions = requisitioned ? [new("sol", new LocalDate(2021, 11, 15)), new("ihsi", new LocalDate(2021, 6, 1))] : [],
            Rates = requisitioned ? [new("ihsi", Ratio.Of(10.1m))] : [],
            OwnDeals = [new("03", Kronor.Of(1_234_567))],
        });
        return new object[] { settlement, settlement.NextYear([new("01", Kronor.Mkr(2)), new("03", Kronor.FromOre(rebates[0]))]) };
    }

    private static AgreementSettlement Settled2026(int mkr)
    {
        var amounts = new AgreedAmounts(Agreements.Of2026);
        return new(amounts, Halves(amounts), new()
        {
            Costs = [new("benefit", Kronor.Mkr(mkr + 10_000)), new("hepatitis-c", Kronor.Mkr(400))],
            Split = new SettlementSplit.ByGrant(),
            NationalRebates = Kronor.Mkr(4_950),
        });
    }

    private static ValueList<RegionAmount> Halves(AgreedAmounts amounts)
    {
        var half = Kronor.Of(amounts.MainAmount.Ore / 200);
        return [new("01", half), new("03", amounts.MainAmount - half)];
    }

    private static SolidarityFinancing Solidarity(int[] weights, int[] costs) => new(
        Agreements.Of2021.Solidarity!.With(secondLevel: Kronor.Of(180)),
        [new() { Name = "en sjukdom", SpreadUnevenly = true, Costly = true, DocumentedEffect = true, Costs = [new("01", Kronor.Of(costs[0])), new("03", Kronor.Of(costs[1]))] }],
        [new("01", weights[0] * 1_000L), new("03", weights[1] * 1_000L)]);

    private static EqualisationStatement Equalisation(int[] bases, int[] parts) => new(
        new IncomeEqualisation(
            new() { County = "18", TaxBase = Kronor.Of(bases[0]), Inhabitants = 8_630 },
            new() { Year = 2024, TaxBase = Kronor.Of(bases[0]) + Kronor.Tkr(bases[1]), Uprating = Ratio.Of(1.095m), Inhabitants = 10_557_636 }),
        new() { CostEqualisation = Kronor.Of(parts[0] - parts[1]), StructuralGrant = Kronor.Of(parts[2]), TransitionGrant = Kronor.Of(parts[3]) },
        new AdjustmentItem(Kronor.Of(parts[0]), Kronor.Of(parts[1]), 10_557_636));

    private static IEnumerable<object> Backwards(Loan loan)
    {
        var open = new Loan(loan.Principal, loan.Calendar, loan.Interest, new Amortisation.Straight(Rounding.ToOre), loan.GracePayments);
        var least = new LeastPayment(open);
        yield return least;
        yield return new ShortestTerm(open, least.Payment);
        yield return new GreatestPrincipal(open, least.Payment);
    }

    private static IEnumerable<object> Assets(Asset asset, Kronor[] amounts, Stage stage)
    {
        var (register, year) = (new AssetRegister([asset]), Math.Clamp(asset.Acquired.Year, 2016, 2040));
        yield return register.In(year, stage);
        yield return register.In(year + 1, stage);
        yield return register.Test(new LocalDate(year, 6, 30), amounts[0], Materiality.Above(Kronor.Of(1)), stage);
        yield return register.Test(new LocalDate(year, 12, 31), amounts[0], Materiality.Above(Ratio.Percent(2)), stage);
        yield return new LoanForecast(register, Kronor.Zero, year, [new(stage, Ratio.Percent(2), amounts[1]), new(Stage.Plan, Ratio.Percent(2.5m), null)]);
    }

    private static IEnumerable<object> Agency(Kronor[] amounts, Stage stage)
    {
        AgencyLoanAccounts Year(int year, Kronor opening) => new()
        {
            Year = year,
            Stage = stage,
            Opening = opening,
            Borrowing = amounts[1],
            Amortisation = Kronor.Min(amounts[1], amounts[2]),
            Frame = amounts[3],
            Interest = amounts[4],
            ByAppropriation = amounts[5],
            ByOtherSources = amounts[6],
        };
        yield return new AgencyLoanLedger([Year(2024, amounts[0]), Year(2025, amounts[7])]);
        yield return new CreditYear(new() { Year = 2024, Stage = stage, Kind = CreditKind.Other, Frame = amounts[0], MaximumUse = amounts[1] });
        yield return new InvestmentYear(new()
        {
            Year = 2024,
            Stage = stage,
            Intangible = amounts[0],
            Equipment = amounts[1],
            Property = amounts[2],
            Other = amounts[3],
            ByLoans = amounts[4],
            ByGrants = amounts[5],
            ByLeasing = amounts[6],
            BySaleProceeds = amounts[7],
            ByAppropriation = amounts[8],
        });
        yield return new SpecifiedInvestments(
            2024,
            2024,
            [stage],
            [new("Ett datacenter", AssetKind.Intangible, new(Kronor.Zero, [amounts[0]]))],
            new() { ByLoans = new(Kronor.Zero, [amounts[1]]), ByGrants = Expenditure.None(1), ByLeasing = Expenditure.None(1), ByAppropriation = Expenditure.None(1) });
    }
}
