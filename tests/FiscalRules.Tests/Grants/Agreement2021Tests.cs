using FiscalRules.Grants;
using FiscalRules.Law;
using FiscalRules.Tables;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Grants;

/// <summary>The agreement for 2021: every figure that it prints.</summary>
public sealed class Agreement2021Tests
{
    private static readonly System.Text.Json.JsonElement Case = GrantCase.Named("pharma-agreement-2021");
    private static readonly AgreedAmounts Amounts = new(Agreements.Of2021);

    [Fact]
    public void The_pools_come_to_the_printed_total()
    {
        var agreed = Case.GetProperty("agreed");

        Assert.Equal(["benefit", "other", "hepatitis-c"], Amounts.Agreement.Pools.Select(pool => pool.Code));
        Assert.Equal(agreed.GetProperty("benefit").Mkr(), Amounts.Agreement.Pools[0].Agreed);
        Assert.Equal(agreed.GetProperty("other").Mkr(), Amounts.Agreement.Pools[1].Agreed);
        Assert.Equal(agreed.GetProperty("hepatitisC").Mkr(), Amounts.Agreement.Pools[2].Agreed);
        Assert.Equal(agreed.GetProperty("hepatitisCForecastCost").Mkr(), Amounts.Agreement.Pools[2].ForecastCost);
        Assert.Equal(agreed.GetProperty("total").Mkr(), Amounts.Total);
        Assert.Equal(Amounts.Gross, Amounts.Total);
    }

    [Fact]
    public void The_fee_in_euro_is_the_printed_one_whole_and_in_part()
    {
        var printed = Case.GetProperty("deductions");
        var fee = (DeductionAmount.InEuro)Amounts.Agreement.Deductions.Single(deduction => deduction.Code == "ihsi").Amount;

        Assert.Equal(Euro.Of(printed.GetProperty("ihsiEuro").Number()), fee.Fee);
        Assert.Equal(Ratio.Of(printed.GetProperty("ihsiRate").Number()), fee.Rate);
        Assert.Equal(printed.GetProperty("ihsiFeeKronor").Kr(), fee.Fee.At(fee.Rate).Round(Rounding.ToKrona));
        Assert.Equal(printed.GetProperty("ihsiKronor").Kr(), fee.Preliminary);
        Assert.False(fee.IsAboveCap(fee.Rate));
    }

    [Fact]
    public void What_is_left_to_distribute_and_a_twelfth_of_it_are_the_printed_ones()
    {
        var printed = Case.GetProperty("deductions");
        var plan = new PaymentPlan(Amounts.MainAmount, 2021, Amounts.Agreement.Payments);

        Assert.Equal(printed.GetProperty("mainAmountKronor").Kr(), Amounts.MainAmount);
        Assert.All(plan.Payments, payment => Assert.Equal(printed.GetProperty("monthKronor").Kr(), payment.Amount));
    }

    [Fact]
    public void The_payments_cross_into_the_next_budget_year()
    {
        var plan = new PaymentPlan(Amounts.MainAmount, 2021, Amounts.Agreement.Payments);

        Assert.Equal(Case.GetProperty("budgetYears").GetProperty("2021").Kr(), plan.In(2021));
        Assert.Equal(Case.GetProperty("budgetYears").GetProperty("2022").Kr(), plan.In(2022));
        Assert.Equal(Amounts.MainAmount, plan.In(2021) + plan.In(2022));
    }

    [Fact]
    public void Each_corridor_has_the_printed_bounds_and_gives_the_printed_example()
    {
        foreach (var example in Case.GetProperty("corridors").EnumerateArray())
        {
            var corridor = Amounts.Corridor(example.Text("group"));

            Assert.Equal(example.GetProperty("lower").Mkr(), corridor.Lower);
            Assert.Equal(example.GetProperty("upper").Mkr(), corridor.Upper);
            Assert.Equal(example.GetProperty("adjustment").Mkr(), corridor.Adjustment(example.GetProperty("outcome").Mkr()));
        }
    }

    [Fact]
    public void Every_reading_of_hepatitis_C_can_be_had_and_the_spread_is_a_finding()
    {
        var printed = Case.GetProperty("readings");
        var outcome = Amounts.Corridor("hepatitis-c").Settle(printed.GetProperty("outcome").Mkr());
        var readings = outcome.Corridor.Readings(outcome.Cost);

        Assert.Equal(
            [
                (CorridorMeasure.Cost, Rounding.ToMkr, printed.GetProperty("costRounded").Mkr(), true),
                (CorridorMeasure.Cost, Rounding.ToOre, printed.GetProperty("costUnrounded").Mkr(), false),
                (CorridorMeasure.Grant, Rounding.ToMkr, printed.GetProperty("grantRounded").Mkr(), false),
                (CorridorMeasure.Grant, Rounding.ToOre, printed.GetProperty("grantUnrounded").Mkr(), false),
            ],
            readings.Select(reading => (reading.Measure, reading.WidthRounding, reading.Adjustment, reading.IsUsed)));
        var finding = Assert.Single(outcome.Findings(), found => found.Code == GrantsFindings.ReadingsDiffer);
        Assert.Equal(Kronor.Mkr(0.14m), finding.Amount);
        Assert.Equal(Severity.Note, finding.Severity);
    }

    [Fact]
    public void At_624_1_the_example_pays_and_the_rule_of_the_annex_pays_nothing()
    {
        var readings = Amounts.Corridor("hepatitis-c").Readings(Kronor.Mkr(624.1m));

        Assert.True(readings[0].Adjustment.IsPositive);
        Assert.Equal(Kronor.Zero, readings[2].Adjustment);
    }

    [Fact]
    public void The_benefits_are_read_in_one_way()
    {
        Assert.True(Assert.Single(Amounts.Corridor("benefit").Readings(Kronor.Mkr(33_000))).IsUsed);
        Assert.DoesNotContain(Amounts.Corridor("benefit").Settle(Kronor.Mkr(33_000)).Findings(), finding => finding.Code == GrantsFindings.ReadingsDiffer);
    }

    [Fact]
    public void Other_never_settles()
    {
        Assert.True(Amounts.Settles("benefit"));
        Assert.True(Amounts.Settles("hepatitis-c"));
        Assert.False(Amounts.Settles("other"));
    }

    [Fact]
    public void Nothing_it_prints_differs_from_what_is_computed() => Assert.Empty(Amounts.Findings());

    [Fact]
    public void Its_tables_read_as_printed()
    {
        Approved.Match(Amounts.ToTable().ToText(), "agreement-2021-amounts.sv.txt");
        Approved.Match(Amounts.Corridor("hepatitis-c").ToTable().ToText(), "agreement-2021-hepatitis-c.sv.txt");
        var table = Amounts.ToTable();
        var sum = Assert.IsType<TableRelation.Sum>(Assert.Single(table.Relations));
        Assert.Equal(table[sum.Total].Cells[0], sum.Parts.Sum(part => table[part].Cells[0]!.Value));
    }

    [Fact]
    public void Its_explanation_reads_as_approved()
    {
        Approved.Match(Amounts.Explain().ToText(), "agreement-2021-amounts.explanation.sv.txt");
        Approved.Match(Amounts.Corridor("hepatitis-c").Settle(Kronor.Mkr(800)).Explain().ToText(Language.English), "agreement-2021-hepatitis-c.explanation.en.txt");
    }

    [Fact]
    public void Every_dated_duty_is_in_its_calendar()
    {
        var calendar = new AgreementCalendar(Agreements.Of2021);

        Assert.Equal(
            [
                ("requisition-sol", "2021-12-01"),
                ("rebate-forecast", "2021-12-31"),
                ("reconciliation", "2021-12-31"),
                ("own-deals", "2022-01-31"),
                ("ihsi-difference", "2022-02-01"),
                ("rebate-deduction", "2022-02-01"),
                ("rebate-count", "2022-03-31"),
                ("final-settlement", "2022-05-02"),
            ],
            calendar.Entries.Select(entry => (entry.Duty.Code, $"{entry.LastDay:uuuu-MM-dd}")));
        Assert.Empty(calendar.Findings());
        Assert.Equal(calendar.Entries.Count, calendar.Explain().Lines.Count);
    }
}
