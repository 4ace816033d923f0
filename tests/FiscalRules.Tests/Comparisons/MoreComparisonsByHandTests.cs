using FiscalRules.Appropriations;
using FiscalRules.Balance;
using FiscalRules.Fees;
using FiscalRules.Grants;
using FiscalRules.Law;
using FiscalRules.Loans;
using FiscalRules.Tests.Balance;
using NodaTime;

namespace FiscalRules.Tests.Comparisons;

/// <summary>Comparisons of plans, accounts, assets and distributions, reckoned by hand.</summary>
public sealed class MoreComparisonsByHandTests
{
    /// <summary>95 − 100 + 5 of reserves is covered. The law of 2001 knew no reserve and asked for revenues above costs, so that 5 and an öre were missing.</summary>
    [Fact]
    public void A_budget_that_a_reserve_covers_is_short_by_a_law_without_one()
    {
        var before = new BudgetTest(2001, Kronor.Mkr(95), Kronor.Mkr(100), terms: BalanceTerms.InForce.In(2001).Terms);
        var after = new BudgetTest(2025, Kronor.Mkr(95), Kronor.Mkr(100), Kronor.Mkr(5));
        var comparison = after.ComparedWith(before);

        Assert.Equal(
            [("reserves-known", ComparisonCause.Law, Kronor.Mkr(-5) - Kronor.OneOre)],
            comparison["missing"].Parts.Select(part => (part.Code, part.Cause, part.Amount)));
        Assert.Contains(LawFindings.ComparedLineNotKnown, comparison.Findings().Select(found => found.Code));
        Assert.Equal([("reserve-use", ComparisonCause.Input, Kronor.Mkr(-5) - Kronor.OneOre)], after.ComparedWith(before, ComparisonOrder.LawFirst)["missing"].Parts.Select(part => (part.Code, part.Cause, part.Amount)));
        Assert.DoesNotContain(LawFindings.ComparedLineNotKnown, after.ComparedWith(before, ComparisonOrder.LawFirst).Findings().Select(found => found.Code));
    }

    /// <summary>What is left of the equalisation reserve goes to equity at the end of 2033: 7 of the 7 that the year before kept.</summary>
    [Fact]
    public void The_year_in_which_a_reserve_is_dissolved_is_an_input_and_that_it_is_is_law()
    {
        static ReserveYear Of(int year, BalanceTerms? terms = null) => new(Reserve.Rur, new BalanceStatement(AccountsOf.Year(year), terms), Kronor.Mkr(7));
        var inForce = Of(2033).ComparedWith(Of(2032));
        var kept = Of(2033).ComparedWith(Of(2033, BalanceTerms.InForce.In(2033).Terms with { RurDissolvedAtCloseOf = null }));

        Assert.Equal([("year", Kronor.Mkr(-7))], inForce["closing"].Parts.Select(part => (part.Code, part.Amount)));
        Assert.Equal([("dissolved", ComparisonCause.Law, Kronor.Mkr(-7))], kept["closing"].Parts.Select(part => (part.Code, part.Cause, part.Amount)));
    }

    /// <summary>−10 due in 2027; with 3 + 3 a year 4 is missing, a measure of 2 in 2026 leaves 2, and a year more of 3 none.</summary>
    [Fact]
    public void A_measure_and_a_longer_time_take_what_is_missing_away()
    {
        static ActionPlan Of(BalanceTerms? terms, params PlannedMeasure[] measures) => new(
            [
                new(2024, Stage.Outcome, Kronor.Mkr(-10)), new(2025, Stage.Plan, Kronor.Mkr(3)),
                new(2026, Stage.Plan, Kronor.Mkr(measures.Length == 0 ? 0 : 2)), new(2027, Stage.Plan, Kronor.Mkr(3)), new(2028, Stage.Plan, Kronor.Mkr(3)),
            ],
            [.. measures],
            terms: terms);
        var (before, after) = (Of(null), Of(BalanceTerms.InForce.In(2024).Terms with { YearsToRestore = 4 }, new PlannedMeasure("Taxa", 2026, Kronor.Mkr(2))));
        var missing = after.ComparedWith(before)["missing-2024"];

        Assert.Equal((Kronor.Mkr(4), Kronor.Zero), (missing.Before, missing.After));
        Assert.Equal([("measures", Kronor.Mkr(-2)), ("years-to-restore", Kronor.Mkr(-2))], missing.Parts.Select(part => (part.Code, part.Amount)));

        // Without the measures only the law differs.
        Assert.Equal([("years-to-restore", Kronor.Mkr(-3))], after.ComparedWith(before)["missing-without-2024"].Parts.Select(part => (part.Code, part.Amount)));
    }

    /// <summary>10 by 2027 over two years is 5 a year; with 5.01 more by 2028 it is 15.01 over three, 5.00333…, which is rounded up to 5.01.</summary>
    [Fact]
    public void What_rounding_up_adds_to_the_least_result_of_every_year_is_the_roundings()
    {
        var comparison = new LeastPlan(2026, [new(2024, Kronor.Of(10)), new(2025, Kronor.Of(5.01m))]).ComparedWith(new LeastPlan(2026, [new(2024, Kronor.Of(10))]));

        Assert.Equal([("rounding", Kronor.OneOre)], comparison["equal-yearly"].Parts.Select(part => (part.Code, part.Amount)));
        Assert.Equal((null, Kronor.Of(15.01m), Kronor.Of(15.01m)), (comparison["by-2028"].Before, comparison["by-2028"].After, comparison["by-2028"].Input));
    }

    /// <summary>1 % of 250 is 2.5, which a reform rounds up to 3: half of it is the rounding's, and half a million less goes to the reserve.</summary>
    [Fact]
    public void A_coarse_rounding_of_a_limit_has_its_own_part_of_a_history()
    {
        BalanceAccounts[] years = [AccountsOf.Year(2020, Kronor.Mkr(10)) with { TaxesAndGrants = Kronor.Mkr(250), EquityWithPensions = Kronor.Mkr(1) }];
        var options = new HistoryOptions { Reserves = ReservePolicy.Full };
        var coarse = new BalanceHistory(years, options with { Terms = BalanceTerms.InForce.In(2020).Terms with { ReserveShareRounding = Rounding.ToMkr.Up } });
        var comparison = coarse.ComparedWith(new BalanceHistory(years, options));

        Assert.Equal((Kronor.Mkr(7.5m), Kronor.Mkr(7)), (comparison["rur-2020"].Before, comparison["rur-2020"].After));
        Assert.Equal([(ComparisonCause.Rounding, Kronor.Mkr(-0.5m))], comparison["rur-2020"].Parts.Select(part => (part.Cause, part.Amount)));
    }

    /// <summary>1 % of 100.50 is 1.005, which is rounded up to 1.01: 8.99 of 10 may be reserved, exactly 8.995 and 9.00 to the öre, as it was of 100.00. The öre is the rounding's, that year and the next.</summary>
    [Fact]
    public void An_ore_that_a_limit_takes_is_the_roundings_in_every_later_year()
    {
        static BalanceHistory Of(decimal taxes) => new(
            [
                AccountsOf.Year(2020, Kronor.Of(10)) with { TaxesAndGrants = Kronor.Of(taxes), EquityWithPensions = Kronor.Mkr(1) },
                AccountsOf.Year(2021, Kronor.Zero) with { TaxesAndGrants = Kronor.Of(100), EquityWithPensions = Kronor.Mkr(1) },
            ],
            new() { Reserves = ReservePolicy.Full });
        var comparison = Of(100.50m).ComparedWith(Of(100));

        Assert.All(new[] { "rur-2020", "rur-2021" }, code =>
        {
            Assert.Equal((Kronor.Of(9), Kronor.Of(8.99m)), (comparison[code].Before, comparison[code].After));
            Assert.Equal([(ComparisonCause.Rounding, -Kronor.OneOre)], comparison[code].Parts.Select(part => (part.Cause, part.Amount)));
        });
    }

    /// <summary>A share with a denominator beyond all amounts leaves no room for its fractions: the history is run to the öre, and adds up as ever.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(90_000_000_000_000_000)]
    public void A_share_of_any_denominator_can_be_compared(long kronor)
    {
        var options = new HistoryOptions { Reserves = ReservePolicy.Full };
        var reform = BalanceTerms.InForce.In(2020).Terms with { ReserveShare = Ratio.Of(1, long.MaxValue), ReserveShareAtNegativeEquity = Ratio.Of(1, long.MaxValue - 1) };
        BalanceAccounts[] years = [AccountsOf.Year(2020, Kronor.Of(kronor)) with { TaxesAndGrants = Kronor.Of(kronor), EquityWithPensions = Kronor.Zero }];
        var comparison = new BalanceHistory(years, options with { Terms = reform }).ComparedWith(new BalanceHistory(years, options));

        ComparisonLaws.It_adds_up(comparison);
        Assert.InRange(comparison["rur-2020"].Rounding.Ore, -1, 1);
    }

    /// <summary>16.6667 of 100 is depreciated by the end of June, and rounded to the krona 17: half of the 83 is on loan, where it would be half of 83.3333.</summary>
    [Fact]
    public void The_rounding_of_an_asset_has_its_own_part_of_the_loans_it_needs()
    {
        static LoanForecast Of(params Asset[] assets) => new(new([.. assets]), Kronor.Zero, 2024, [new(Stage.Plan, Ratio.Percent(2), null)]);
        var day = new LocalDate(2024, 1, 1);
        var comparison = Of(new Asset("a", AssetKind.Equipment, day, Kronor.Of(100), day, new DepreciationPlan.StraightLine(36), Kronor.Of(50), rounding: Rounding.ToKrona)).ComparedWith(Of());

        Assert.Equal([("asset-a", Kronor.Of(41.67m)), ("rounding", Kronor.Of(-0.17m))], comparison["closing-2024-06-30"].Parts.Select(part => (part.Code, part.Amount)));
        Assert.Equal([("asset-a", Kronor.Of(41.67m)), ("rounding", Kronor.Of(-0.17m))], comparison["needed-frame-2024"].Parts.Select(part => (part.Code, part.Amount)));
        Assert.Equal([("asset-a", Kronor.Of(0.42m))], comparison["interest-2024-12-31"].Parts.Select(part => (part.Code, part.Amount)));
    }

    /// <summary>3 % of 200 may be kept of 10, and then 3 % of 100; by the reform 1 %.</summary>
    [Fact]
    public void A_lower_share_of_saving_is_the_laws_part_of_every_later_year()
    {
        static AppropriationAccount Of(Ratio? share) => new(
            new("1:1", "Förvaltning") { IsMainlyAdministration = true },
            Kronor.Of(10),
            [Year(2024), Year(2025)],
            Kronor.Of(200),
            terms: share is { } given ? AppropriationTerms.InForce.In(2024).Terms with { SavingShare = given } : null);
        static AppropriationYear Year(int year) => new() { Year = year, Allotted = Kronor.Of(100), Redistributed = Kronor.Zero, Withdrawn = Kronor.Zero, Spent = Kronor.Of(100) };
        var comparison = Of(Ratio.Percent(1)).ComparedWith(Of(null));

        // 6 of 10 may be used, and 2: in the next year 3 of those 6, and 1 of those 2.
        Assert.Equal((Kronor.Of(6), Kronor.Of(2), Kronor.Of(-4)), (comparison["closing-2024"].Before, comparison["closing-2024"].After, comparison["closing-2024"].Law));
        Assert.Equal((Kronor.Of(3), Kronor.Of(1), Kronor.Of(-2)), (comparison["closing-2025"].Before, comparison["closing-2025"].After, comparison["closing-2025"].Law));
        Assert.Equal((Kronor.Of(-3), Kronor.Of(-1), Kronor.Of(2)), (comparison["withdrawn-2025"].Before, comparison["withdrawn-2025"].After, comparison["withdrawn-2025"].Law));
    }

    /// <summary>100 over three years is 33.3333 a year; rounded to the krona 33, and to ten kronor 30.</summary>
    [Fact]
    public void The_rounding_of_an_assets_depreciation_has_its_own_part()
    {
        static AssetRegisterYear Of(Rounding rounding, long kronor) => new AssetRegister(
            [new("a", AssetKind.Equipment, new LocalDate(2024, 1, 1), Kronor.Of(kronor), new LocalDate(2024, 1, 1), new DepreciationPlan.StraightLine(36), Kronor.Zero, rounding: rounding)]).In(2024);
        var comparison = Of(Rounding.ToKrona, 200).ComparedWith(Of(Rounding.ToOre, 100));

        // 66.6667 → 67 against 33.3333 → 33.33; without roundings 33.33 and 66.67 to the öre.
        Assert.Equal([("asset-a", Kronor.Of(-33.34m)), ("rounding", Kronor.Of(-0.33m))], comparison["depreciation"].Parts.Select(part => (part.Code, part.Amount)));
        Assert.Equal(Kronor.Of(-33.67m), comparison["depreciation"].Difference);
    }

    /// <summary>1 000 by 1, 1 and 1 in whole kronor is 334, 333, 333, where exactly it is 333.33 to the öre and one öre over.</summary>
    [Fact]
    public void Whole_kronor_are_a_rounding_of_a_distribution()
    {
        static ConditionalGrant Of(Kronor unit, bool all) => new(
            Kronor.Of(1_000), new() { Unit = unit, Provision = Agreement2021Law.Order }, [new("01", 1), new("03", 1), new("04", 1) { MeetsConditions = all }]);
        var units = Of(Kronor.Of(1), all: true).ComparedWith(Of(Kronor.OneOre, all: true));
        var conditions = Of(Kronor.OneOre, all: false).ComparedWith(Of(Kronor.OneOre, all: true));

        Assert.Equal([Kronor.Of(0.66m), Kronor.Of(-0.33m), Kronor.Of(-0.33m)], new[] { "01", "03", "04" }.Select(key => units[$"recipient-{key}"].Rounding));
        Assert.All(units.Figures, figure => Assert.Equal((Kronor.Zero, Kronor.Zero), (figure.Input, figure.Law)));
        Assert.Equal([("conditions", Kronor.Of(-333.33m))], conditions["recipient-04"].Parts.Select(part => (part.Code, part.Amount)));
    }

    /// <summary>On the way from one to the other the only one who meets the conditions has no weight, or a cap lies below the fixed part: neither could be distributed, and each has its part.</summary>
    [Fact]
    public void What_neither_distribution_is_can_be_passed_on_the_way()
    {
        static ConditionalGrant Of(int fixedPart, int[] weights, bool[] meets, int? cap) => new(
            Kronor.Of(100),
            new() { FixedPart = Kronor.Of(fixedPart), Provision = Agreement2021Law.Order },
            [new("01", weights[0]) { MeetsConditions = meets[0] }, new("03", weights[1]) { MeetsConditions = meets[1], Cap = cap is { } most ? Kronor.Of(most) : null }]);
        var turned = Of(0, [0, 1], [false, true], null).ComparedWith(Of(0, [1, 0], [true, false], null));
        var (before, after) = (Of(0, [1, 1], [true, true], 5), Of(10, [1, 1], [true, true], 20));

        Assert.Equal([("weights", Kronor.Of(-100))], turned["recipient-01"].Parts.Select(part => (part.Code, part.Amount)));
        Assert.Equal([("conditions", Kronor.Of(100))], turned["recipient-03"].Parts.Select(part => (part.Code, part.Amount)));
        Assert.Equal([("weights", Kronor.Of(100)), ("conditions", Kronor.Of(-100))], turned["held-back"].Parts.Select(part => (part.Code, part.Amount)));

        // 5 by the cap; with the fixed part the cap is 10, and then 20.
        Assert.Equal([("limits", Kronor.Of(15))], after.ComparedWith(before)["recipient-03"].Parts.Select(part => (part.Code, part.Amount)));
        Assert.Equal(
            [("fixed-part", Kronor.Of(5)), ("limits", Kronor.Of(10))], after.ComparedWith(before, ComparisonOrder.LawFirst)["recipient-03"].Parts.Select(part => (part.Code, part.Amount)));
    }

    /// <summary>Region 01 is 8 kronor per inhabitant over the mean of 2 by one disease: a limit of 9 leaves the disease out, and what it compensated is the law's.</summary>
    [Fact]
    public void A_disease_that_other_criteria_leave_out_is_the_laws_part()
    {
        static SolidarityFinancing Of(int limit) => new(
            Agreements.Of2021.Solidarity!.With(secondLevel: Kronor.Of(180)) with { EntryOverMean = Kronor.Of(1), FirstShare = Ratio.Of(1, 2), DiseaseOverMean = Kronor.Of(limit) },
            [new() { Name = "en sjukdom", SpreadUnevenly = true, Costly = true, DocumentedEffect = true, Costs = [new("01", Kronor.Of(1_000))] }],
            [new("01", 100), new("03", 400)]);
        var comparison = Of(9).ComparedWith(Of(8));

        Assert.Equal(Of(8).Total, comparison["region-01"].Before);
        Assert.Equal([("criteria", ComparisonCause.Law, -Of(8).Total), ("criteria", ComparisonCause.Law, -Of(8).Total)], new[] { "region-01", "total" }.SelectMany(code => comparison[code].Parts).Select(part => (part.Code, part.Cause, part.Amount)));
    }

    /// <summary>An object of 25 is specified above 20 and not above 30.</summary>
    [Fact]
    public void A_higher_limit_takes_an_object_out_of_the_specification()
    {
        static SpecifiedInvestments Of(InvestmentTerms? terms) => new(
            2024,
            2024,
            [Stage.Plan],
            [new("Datacenter", AssetKind.Equipment, new(Kronor.Zero, [Kronor.Mkr(25)])), new("Kontor", AssetKind.Property, new(Kronor.Zero, [Kronor.Mkr(40)]))],
            new() { ByLoans = new(Kronor.Zero, [Kronor.Mkr(65)]), ByGrants = Expenditure.None(1), ByLeasing = Expenditure.None(1), ByAppropriation = Expenditure.None(1) },
            terms: terms);
        var comparison = Of(InvestmentTerms.InForce.In(2024).Terms with { SpecifiedAbove = Kronor.Mkr(30) }).ComparedWith(Of(null));

        Assert.Equal([("limit", ComparisonCause.Law, Kronor.Mkr(-25))], comparison["total"].Parts.Select(part => (part.Code, part.Cause, part.Amount)));
        Assert.Equal([("limit", ComparisonCause.Law, Kronor.Mkr(10))], comparison["limit"].Parts.Select(part => (part.Code, part.Cause, part.Amount)));
        Assert.True(comparison["by-loans"].IsSame);
    }

    /// <summary>Each area's balance is its part of the sum, and an area that is gone takes its balance away.</summary>
    [Fact]
    public void Each_area_has_its_part_of_a_statement()
    {
        static FeeAccount Of(string area, long revenue) => new(new(area, area + " (en)"), Kronor.Zero, [new(2024, Stage.Outcome, Kronor.Mkr(revenue), Kronor.Mkr(10))]);
        var comparison = new FeeStatement(Of("A", 12), Of("C", 11)).ComparedWith(new FeeStatement(Of("A", 11), Of("B", 15)));

        Assert.Equal((Kronor.Mkr(6), Kronor.Mkr(3)), (comparison["total-2024"].Before, comparison["total-2024"].After));
        Assert.Equal(
            [("account-A", "A (en)", Kronor.Mkr(1)), ("account-C", "C (en)", Kronor.Mkr(1)), ("account-B", "B (en)", Kronor.Mkr(-5))],
            comparison["total-2024"].Parts.Select(part => (part.Code, part.English, part.Amount)));
    }

    /// <summary>A price of 3 + 2 times 100 against 4 + 2 times 120: a krona more to the one on the old volume, and twenty more at six.</summary>
    [Fact]
    public void A_price_and_a_volume_have_their_parts_of_a_charge()
    {
        static FeeCharge Of(long price, long volume, bool turned) => new FeePrice(
            "styck", turned ? [new("staten", Kronor.Of(2)), new("företag", Kronor.Of(price))] : [new("företag", Kronor.Of(price)), new("staten", Kronor.Of(2))]).For(volume);
        var comparison = Of(4, 120, turned: true).ComparedWith(Of(3, 100, turned: false));

        Assert.Equal([("price-företag", Kronor.Of(100)), ("volume", Kronor.Of(120))], comparison["total"].Parts.Select(part => (part.Code, part.Amount)));
        Assert.Equal([("volume", Kronor.Of(40))], comparison["part-staten"].Parts.Select(part => (part.Code, part.Amount)));
    }

    /// <summary>A loan of 100 at 3 %, and one at 4 %; nothing else differs, and interest to the öre leaves no rounding.</summary>
    [Fact]
    public void A_higher_rate_raises_the_least_payment()
    {
        static LeastPayment Of(int percent) => new(new Loan(
            Kronor.Of(100), new(new(2024, 1, 1), new(2025, 1, 1), PaymentInterval.Yearly, 1), new(Ratio.Percent(percent), DayCount.Thirty360E, Rounding.ToOre), new Amortisation.Straight(Rounding.ToOre)));

        Assert.Equal([("interest-terms", Kronor.Of(1))], Of(4).ComparedWith(Of(3))["payment"].Parts.Select(part => (part.Code, part.Amount)));
    }

    /// <summary>Every comparison has the same refusal where the years chain, and names both spans.</summary>
    [Fact]
    public void What_chains_from_year_to_year_is_compared_over_the_same_years()
    {
        static CommitmentLedger Of(int year) => new(new("1:1", "Anslag"), Kronor.Zero, [new(year, Stage.Outcome, Kronor.Zero, Kronor.Zero)]);
        var refused = Assert.Throws<ArgumentException>("before", () => Of(2024).ComparedWith(Of(2023)));

        Assert.Contains("this one goes from 2024 to 2024, the other from 2023 to 2023", refused.Message, StringComparison.Ordinal);
    }
}
