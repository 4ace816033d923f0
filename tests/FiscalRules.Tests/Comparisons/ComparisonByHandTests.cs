using FiscalRules.Appropriations;
using FiscalRules.Balance;
using FiscalRules.Fees;
using FiscalRules.Grants;
using FiscalRules.Law;
using FiscalRules.Loans;
using FiscalRules.Tests.Balance;
using NodaTime;

namespace FiscalRules.Tests.Comparisons;

/// <summary>A comparison of each kind, reckoned by hand.</summary>
public sealed class ComparisonByHandTests
{
    /// <summary>A deficit of 10 from 2004 was due in 2006 by the law of its year and would have been in 2007 by the next: no amount differs, but what is overdue.</summary>
    [Fact]
    public void Another_time_to_restore_moves_no_amount_but_what_is_found()
    {
        RestorationYear[] years = [new(2004, Stage.Outcome, Kronor.Mkr(-10)), new(2005, Stage.Outcome, Kronor.Mkr(4)), new(2006, Stage.Outcome, Kronor.Zero)];
        var comparison = new RestorationLedger(years, terms: BalanceTerms.InForce.In(2005).Terms).ComparedWith(new RestorationLedger(years));

        Assert.All(comparison.Figures, figure => Assert.True(figure.IsSame));
        Assert.Equal([BalanceFindings.Overdue], comparison.Went.Select(found => found.Code));
        Assert.False(comparison.IsSame);
        Assert.Equal("Återställande 2004–2006 (regler från 2005) jämfört med Återställande 2004–2006 (varje års gällande regler)", comparison.ToString());
    }

    /// <summary>A deficit of 2019 is overdue at the end of 2022 and restored the year after; one of 2020 is overdue at the end of 2023.</summary>
    [Fact]
    public void The_same_finding_of_another_year_of_the_ledger_is_another()
    {
        var before = new RestorationLedger([new(2022, Stage.Outcome, Kronor.Zero), new(2023, Stage.Outcome, Kronor.Of(10))], [new(2019, Kronor.Of(10))]);
        var after = new RestorationLedger([new(2022, Stage.Outcome, Kronor.Zero), new(2023, Stage.Outcome, Kronor.Zero)], [new(2020, Kronor.Of(10))]);
        var comparison = after.ComparedWith(before);

        Assert.Equal([(BalanceFindings.Overdue, 2022)], comparison.Went.Select(found => (found.Code, found.Year!.Value.Number)));
        Assert.Equal([(BalanceFindings.Overdue, 2023)], comparison.Came.Select(found => (found.Code, found.Year!.Value.Number)));
        Assert.Empty(comparison.Changed);
    }

    /// <summary>−10, +4, +3 leaves 3; with −8 in the first year and +1 in the last, 3 too: two kronor better, two worse.</summary>
    [Fact]
    public void Each_years_result_has_its_part_of_what_is_left_to_restore()
    {
        static RestorationLedger Ledger(long first, long last) => new([new(2020, Stage.Outcome, Kronor.Mkr(first)), new(2021, Stage.Outcome, Kronor.Mkr(4)), new(2022, Stage.Plan, Kronor.Mkr(last))]);
        var closing = Ledger(-8, 1).ComparedWith(Ledger(-10, 3))["closing-2022"];

        Assert.Equal([("balance-result-2020", Kronor.Mkr(2)), ("balance-result-2022", Kronor.Mkr(-2))], closing.Parts.Select(part => (part.Code, part.Amount)));
        Assert.Equal((Kronor.Zero, false), (closing.Difference, closing.IsSame));
    }

    /// <summary>100 a year on taxes of 4 000: 60 is above 1 % and may go to the reserve. By the rules of 2024 it holds 200 at most, 150 of which it opened with, so that 50 may; by those of 2013 there is no such reserve, and the 60 go to the other.</summary>
    [Fact]
    public void A_history_by_the_rules_of_2013_reserves_to_the_other_reserve()
    {
        BalanceAccounts[] years = [AccountsOf.Year(2024, Kronor.Mkr(100)) with { TaxesAndGrants = Kronor.Mkr(4_000), EquityWithPensions = Kronor.Mkr(1) }];
        var options = new HistoryOptions { Reserves = ReservePolicy.Full, ResultReserveOpening = Kronor.Mkr(150) };
        var inForce = new BalanceHistory(years, options);
        var older = new BalanceHistory(years, options with { ResultReserveOpening = Kronor.Zero, Terms = BalanceTerms.InForce.In(2013).Terms });
        var comparison = inForce.ComparedWith(older);

        Assert.Equal((Kronor.Mkr(40), Kronor.Mkr(50), Kronor.Zero, Kronor.Mkr(10)), (comparison["statement-2024"].Before, comparison["statement-2024"].After, comparison["statement-2024"].Input, comparison["statement-2024"].Law));
        Assert.Equal((null, Kronor.Mkr(200), Kronor.Mkr(200)), (comparison["result-reserve-2024"].Before, comparison["result-reserve-2024"].After, comparison["result-reserve-2024"].Law));
        Assert.Equal([(Kronor.Mkr(150), BalanceLaw.ResultReserve)], comparison.Findings().Select(found => (found.Amount!.Value, found.Provision)));
        Assert.Empty(inForce.ComparedWith(older, ComparisonOrder.LawFirst).Findings());
        Assert.Equal((Kronor.Mkr(60), Kronor.Zero, Kronor.Mkr(-60)), (comparison["rur-2024"].Before, comparison["rur-2024"].After, comparison["rur-2024"].Law));
    }

    /// <summary>12 + 200 − 190 = 22 is above 10 % of 200. A year later 22 + 210 − 205 = 27 is above 10 % of 210, 21, but not above 15 %, 31.5.</summary>
    [Fact]
    public void A_higher_limit_of_fees_takes_a_whole_surplus_away()
    {
        var area = new FeeArea("Avgifter", "Fees");
        var before = new FeeAccountYear(area, Kronor.Mkr(12), new(2023, Stage.Outcome, Kronor.Mkr(200), Kronor.Mkr(190)));
        var reform = FeeTerms.InForce.In(2024).Terms with { SurplusLimit = Ratio.Percent(15) };
        var comparison = new FeeAccountYear(area, Kronor.Mkr(22), new(2024, Stage.Outcome, Kronor.Mkr(210), Kronor.Mkr(205)), reform).ComparedWith(before);

        Assert.Equal([("opening", Kronor.Mkr(10)), ("revenue", Kronor.Mkr(10)), ("cost", Kronor.Mkr(-15))], comparison["closing"].Parts.Select(part => (part.Code, part.Amount)));
        Assert.Equal((Kronor.Mkr(20), Kronor.Mkr(31.5m), Kronor.Mkr(1), Kronor.Mkr(10.5m)), (comparison["limit"].Before, comparison["limit"].After, comparison["limit"].Input, comparison["limit"].Law));
        Assert.Equal((Kronor.Mkr(22), Kronor.Zero, Kronor.Mkr(5), Kronor.Mkr(-27)), (comparison["surplus-to-dispose"].Before, comparison["surplus-to-dispose"].After, comparison["surplus-to-dispose"].Input, comparison["surplus-to-dispose"].Law));
        Assert.Equal([FeeFindings.SurplusToDispose], comparison.Went.Select(found => found.Code));
        Assert.Contains("egna villkor", comparison.After.Swedish, StringComparison.Ordinal);
        Assert.Contains("regler från 2019", comparison.Before.Swedish, StringComparison.Ordinal);
    }

    /// <summary>A goal of a third of 100.00 and 100.01 covers 33.33 and 33.34, but 33.3333… and 33.3366…: an öre of the cost, and none.</summary>
    [Fact]
    public void Fees_that_cover_a_third_are_rounded_to_the_ore()
    {
        var area = new FeeArea("Avgifter") { Goal = EconomicGoal.Cover(Ratio.Of(1, 3)) };
        FeeAccountYear Of(decimal cost) => new(area, Kronor.Zero, new(2024, Stage.Outcome, Kronor.Of(50), Kronor.Of(cost)));

        Assert.Equal((Kronor.OneOre, Kronor.OneOre, Kronor.Zero), Parts(Of(100.01m).ComparedWith(Of(100.00m))["cost-to-cover"]));

        static (Kronor Difference, Kronor Input, Kronor Rounding) Parts(ComparedFigure figure) => (figure.Difference, figure.Input, figure.Rounding);
    }

    /// <summary>Of a saving of 5, 3 % of 100 stays: 2 is withdrawn. By 5 % all of it would have stayed, and the credit would be 5.</summary>
    [Fact]
    public void A_larger_saving_is_the_laws_part()
    {
        var post = new AppropriationPost("2:1 ap.1", "Förvaltning") { IsMainlyAdministration = true };
        var year = new AppropriationYear { Year = 2024, Allotted = Kronor.Mkr(100), Redistributed = Kronor.Zero, Withdrawn = Kronor.Zero, Spent = Kronor.Mkr(98) };
        var reform = AppropriationTerms.InForce.In(2024).Terms with { SavingShare = Ratio.Percent(5), CreditShare = Ratio.Percent(5) };
        var comparison = new AppropriationAccountYear(post, Kronor.Mkr(5), Kronor.Mkr(100), year, reform)
            .ComparedWith(new(post, Kronor.Mkr(5), Kronor.Mkr(100), year));

        Assert.Equal(
            [("withdrawn", Kronor.Mkr(2)), ("available", Kronor.Mkr(2)), ("credit", Kronor.Mkr(2)), ("disposable", Kronor.Mkr(4)), ("closing", Kronor.Mkr(2))],
            comparison.Figures.Where(figure => !figure.IsSame).Select(figure => (figure.Code, figure.Law)));
        Assert.Equal([("saving-share", AppropriationLaw.SavingLimit), ("credit-share", AppropriationLaw.Credit)], comparison["disposable"].Parts.Select(part => (part.Code, part.Provision)));
    }

    /// <summary>3 % of 1 010.5 is 30.315, to the million 30: of a cost of 1 100 the state bears half of 59.5, not of 59.185. At 1 050 it bore 4.75, not 4.5925.</summary>
    [Fact]
    public void A_width_in_whole_millions_is_a_rounding_of_both_outcomes()
    {
        var corridor = new Corridor(
            new() { Width = Ratio.Percent(3), Sharing = Ratio.Of(1, 2), WidthRounding = Rounding.ToMkr, Provision = Agreement2021Law.Sharing },
            Kronor.Mkr(1_010.5m));
        var later = corridor.Settle(Kronor.Mkr(1_100)).ComparedWith(corridor.Settle(Kronor.Mkr(1_050), Stage.Forecast));
        var first = corridor.Settle(Kronor.Mkr(1_100)).ComparedWith(corridor.Settle(Kronor.Mkr(1_000)));

        Assert.Equal((Kronor.Mkr(4.75m), Kronor.Mkr(29.75m), Kronor.Mkr(25), Kronor.Zero), (later["adjustment"].Before, later["adjustment"].After, later["adjustment"].Input, later["adjustment"].Rounding));
        Assert.Equal((Kronor.Mkr(29.5925m), Kronor.Mkr(0.1575m)), (first["adjustment"].Input, first["adjustment"].Rounding));
        Assert.Equal([LawFindings.ComparedStagesDiffer], later.Findings().Select(found => found.Code));
        Assert.Equal([GrantsFindings.LossShared], first.Came.Select(found => found.Code));
    }

    /// <summary>A hundred thousand inhabitants at 999.40 kr each, and at 1 000.60: 999 and 1 001 in whole kronor, so that 80 000 kr of the 200 000 are the rounding's.</summary>
    [Fact]
    public void Whole_kronor_per_inhabitant_are_a_rounding_of_the_whole_amount()
    {
        static IncomeEqualisation Of(decimal each) => new(
            new() { County = "01", TaxBase = Kronor.Of(1_000_000_000m), Inhabitants = 100_000 },
            new() { Year = 2025, TaxBase = Kronor.Of(10_000_000_000_000m), Uprating = Ratio.One, Inhabitants = 1_000_000_000 },
            EqualisationTerms.InForce.In(2025).Terms with { Guarantee = Ratio.One + Ratio.Of((long)(each * 100), 190_500) });
        var amount = Of(1_000.60m).ComparedWith(Of(999.40m))["amount"];

        Assert.Equal((Kronor.Of(99_900_000), Kronor.Of(100_100_000)), (amount.Before, amount.After));
        Assert.Equal((Kronor.Zero, Kronor.Of(120_000), Kronor.Of(80_000)), (amount.Input, amount.Law, amount.Rounding));
        Assert.Equal([("guarantee", EqualisationLaw.Guarantee), ("rounding", EqualisationLaw.Population)], amount.Parts.Select(part => (part.Code, part.Provision)));
    }

    /// <summary>Two thirds and a third of 100 kr are 67 and 33 in whole kronor; of 200, 133 and 67.</summary>
    [Fact]
    public void A_larger_pool_is_an_input_of_every_region()
    {
        var one = new RegionStructure("01", [1, .. new long[NeedGroup.Count - 1]]);
        var model = new NeedModel
        {
            Tags = PriceTags.HealthCare2016,
            Structures = [one, new("03", one.Persons)],
            StructureDate = new(2022, 12, 31),
            Weights = [new("01", 2), new("03", 1)],
            WeightDate = new(2023, 12, 31),
            Provision = Agreement2021Law.NeedModel,
        };
        var comparison = model.Distribute(Kronor.Of(200)).ComparedWith(model.Distribute(Kronor.Of(100)));

        Assert.Equal((Kronor.Of(66), Kronor.Of(66.66m), Kronor.Of(-0.66m)), (comparison["region-01"].Difference, comparison["region-01"].Input, comparison["region-01"].Rounding));
        Assert.Equal((Kronor.Of(34), Kronor.Of(33.34m), Kronor.Of(0.66m)), (comparison["region-03"].Difference, comparison["region-03"].Input, comparison["region-03"].Rounding));
        Assert.Equal([("pool", Kronor.Of(100))], comparison["pool"].Parts.Select(part => (part.Code, part.Amount)));
    }

    /// <summary>1 000 000 for a year at 3 % is 30 000 of interest, at 3.5 % 35 000.</summary>
    [Fact]
    public void Another_rate_is_an_input_of_a_loan()
    {
        static LoanSchedule Of(decimal percent, Rounding rounding) => new(new(
            Kronor.Of(1_000_000),
            new(new(2024, 1, 1), new(2025, 1, 1), PaymentInterval.Yearly, 1),
            new(Ratio.Percent(percent), DayCount.Thirty360E, rounding),
            new Amortisation.Bullet()));

        Assert.Equal([("interest-terms", Kronor.Of(5_000))], Of(3.5m, Rounding.ToOre).ComparedWith(Of(3, Rounding.ToOre))["interest"].Parts.Select(part => (part.Code, part.Amount)));
        Assert.Equal(
            [("interest-terms", Kronor.Of(3_333)), ("rounding", Kronor.Of(-333))],
            Of(3.3333m, Rounding.ToTkr).ComparedWith(Of(3, Rounding.ToOre))["interest"].Parts.Select(part => (part.Code, part.Amount)));
    }

    /// <summary>A second asset of 600 on loan from March, of which 200 is depreciated by the end of June.</summary>
    [Fact]
    public void Another_asset_needs_a_larger_frame()
    {
        static LoanForecast Of(params Asset[] assets) => new(new([.. assets]), Kronor.Zero, 2024, [new(Stage.Plan, Ratio.Percent(2), null)]);
        static Asset Asset(string key, LocalDate day, long kronor) => new(key, AssetKind.Equipment, day, Kronor.Of(kronor), day, new DepreciationPlan.StraightLine(12), Kronor.Of(kronor));
        var (first, second) = (Asset("a", new(2024, 1, 1), 1_200), Asset("b", new(2024, 3, 1), 600));
        var comparison = Of(first, second).ComparedWith(Of(first));

        Assert.Equal([("asset-b", Kronor.Of(400))], comparison["needed-frame-2024"].Parts.Select(part => (part.Code, part.Amount)));
        Assert.Equal(Kronor.Of(600), comparison["borrowing-2024-06-30"].Input);
    }

    [Fact]
    public void Results_of_other_years_that_chain_are_refused()
    {
        RestorationLedger Ledger(int year) => new([new(year, Stage.Outcome, Kronor.Zero)]);
        BalanceHistory History(int year) => new([AccountsOf.Year(year)]);
        FeeAccount Account(int year) => new(new("Avgifter"), Kronor.Zero, [new(year, Stage.Outcome, Kronor.Zero, Kronor.Zero)]);
        LoanForecast Forecast(int year) => new(new([]), Kronor.Zero, year, [new(Stage.Plan, Ratio.Zero, null)]);

        Assert.Contains("goes from 2024 to 2024, the other from 2023 to 2023", Assert.Throws<ArgumentException>("before", () => Ledger(2024).ComparedWith(Ledger(2023))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("before", () => History(2024).ComparedWith(History(2023)));
        Assert.Throws<ArgumentException>("before", () => Account(2024).ComparedWith(Account(2023)));
        Assert.Throws<ArgumentException>("before", () => Forecast(2024).ComparedWith(Forecast(2023)));
        Assert.Throws<ArgumentNullException>("before", () => Ledger(2024).ComparedWith(null!));
        Assert.Throws<ArgumentNullException>("before", () => History(2024).ComparedWith(null!));
        Assert.Throws<ArgumentNullException>("before", () => Account(2024).ComparedWith(null!));
        Assert.Throws<ArgumentNullException>("before", () => Forecast(2024).ComparedWith(null!));
    }

    [Fact]
    public void Default_values_are_compared_with_nothing()
    {
        var fee = new FeeAccountYear(new("Avgifter"), Kronor.Zero, new(2024, Stage.Outcome, Kronor.Zero, Kronor.Zero));
        var item = new AppropriationAccountYear(new("1", "Anslag") { IsMainlyAdministration = true }, Kronor.Zero, Kronor.Zero, new() { Year = 2024, Allotted = default, Redistributed = default, Withdrawn = default, Spent = default });
        var outcome = new Corridor(new() { Width = Ratio.Zero, Sharing = Ratio.One, Provision = Agreement2021Law.Sharing }, Kronor.Mkr(1)).Settle(Kronor.Zero);

        Assert.Throws<ArgumentException>("before", () => fee.ComparedWith(default));
        Assert.Throws<InvalidOperationException>(() => default(FeeAccountYear).ComparedWith(fee));
        Assert.Throws<ArgumentException>("before", () => item.ComparedWith(default));
        Assert.Throws<InvalidOperationException>(() => default(AppropriationAccountYear).ComparedWith(item));
        Assert.Throws<ArgumentException>("before", () => outcome.ComparedWith(default));
        Assert.Throws<InvalidOperationException>(() => default(CorridorOutcome).ComparedWith(outcome));
        Assert.Throws<InvalidOperationException>(() => default(IncomeEqualisation).ComparedWith(default));
    }
}
