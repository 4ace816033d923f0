using FiscalRules.Grants;
using FiscalRules.Law;
using FiscalRules.Tables;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Grants;

/// <summary>The agreement for 2026: what it prints, and where it misprints.</summary>
public sealed class Agreement2026Tests
{
    private static readonly System.Text.Json.JsonElement Case = GrantCase.Named("pharma-agreement-2026");
    private static readonly AgreedAmounts Amounts = new(Agreements.Of2026);

    [Fact]
    public void The_difference_of_the_fee_is_settled_in_February_and_the_corridor_in_March() =>
        Assert.Equal((2, 3), (Agreements.Of2026.Settlement.DeductionDifference, Agreements.Of2026.Settlement.Corridor));

    [Fact]
    public void The_states_share_of_the_rebates_is_taken_off_before_allocation()
    {
        var agreed = Case.GetProperty("agreed");

        Assert.Equal(agreed.GetProperty("gross").Mkr() + agreed.GetProperty("other").Mkr(), Amounts.Gross);
        Assert.Equal(agreed.GetProperty("stateRebateShare").Mkr(), Amounts.RebateShare);
        Assert.Equal(agreed.GetProperty("total").Mkr(), Amounts.Total);
        Assert.Equal(agreed.GetProperty("net").Mkr(), Amounts.Corridor("net-grant").Agreed);
    }

    [Fact]
    public void The_fee_in_euro_is_rounded_once_and_not_from_its_rounded_part()
    {
        var printed = Case.GetProperty("ihsi");
        var fee = (DeductionAmount.InEuro)Amounts.Agreement.Deductions.Single(deduction => deduction.Code == "ihsi").Amount;
        var fromPart = Euro.Of(printed.GetProperty("euroPartShown").Number()).At(fee.Rate).Round(Rounding.ToKrona);

        Assert.Equal(printed.GetProperty("kronor").Kr(), fee.Preliminary);
        Assert.Equal(printed.GetProperty("feeKronor").Kr(), fee.Fee.At(fee.Rate).Round(Rounding.ToKrona));
        Assert.Equal(printed.GetProperty("fromEuroPartShown").Kr(), fromPart);
        Assert.NotEqual(fromPart, fee.Preliminary);
    }

    [Fact]
    public void The_printed_bounds_hold_and_stand_beside_the_computed_ones()
    {
        var printed = Case.GetProperty("corridor");
        var corridor = Amounts.Corridor("net-grant");
        var figures = corridor.PrintedFigures();

        Assert.Equal((printed.GetProperty("lowerPrinted").Mkr(), printed.GetProperty("upperPrinted").Mkr()), (corridor.Lower, corridor.Upper));
        Assert.Equal(Kronor.Zero, figures[0].Difference);
        Assert.Equal((printed.GetProperty("upperPrinted").Mkr(), printed.GetProperty("upperComputed").Mkr()), (figures[1].Printed, figures[1].Computed));
    }

    [Fact]
    public void The_example_rounds_to_the_million()
    {
        var printed = Case.GetProperty("corridor");
        var adjustment = Amounts.Corridor("net-grant").Adjustment(printed.GetProperty("outcome").Mkr());

        Assert.Equal(printed.GetProperty("adjustmentMkr").Mkr(), adjustment);
        Assert.Equal(printed.GetProperty("adjustmentPrinted").Mkr(), Rounding.ToMkr.Round(adjustment));
    }

    [Fact]
    public void Each_misprint_is_a_finding_and_nothing_else_is()
    {
        var findings = Amounts.Findings();

        Assert.Equal([TableFindings.PrintedDiffers, TableFindings.PrintedDiffers, GrantsFindings.PrintedDate], findings.Select(finding => finding.Code));
        Assert.Equal([Kronor.Of(300_000), Kronor.Mkr(1), null], findings.Select(finding => finding.Amount));
        Assert.All(findings, finding => Assert.Equal(Severity.Note, finding.Severity));
        Assert.Contains(Case.GetProperty("misprintedDate").Text("printed"), findings[2].Swedish);
        Assert.Contains(Case.GetProperty("misprintedDate").Text("meant"), findings[2].English);
    }

    [Fact]
    public void The_printed_amount_to_distribute_isnt_put_right()
    {
        var main = Amounts.PrintedFigures().Single(figure => figure.Printed != figure.Computed);

        Assert.Equal(Case.GetProperty("mainAmount").GetProperty("printedKronor").Kr(), main.Printed);
        Assert.Equal(Case.GetProperty("mainAmount").GetProperty("computedKronor").Kr(), main.Computed);
        Assert.Equal(Amounts.MainAmount, main.Computed);
    }

    [Fact]
    public void It_prints_no_entry_limit_so_that_one_must_be_given()
    {
        var rule = Agreements.Of2026.Solidarity!;

        Assert.Equal("entryOverMean", Assert.Throws<ArgumentException>(() => rule.With(Kronor.Of(180))).ParamName);
        Assert.Equal(Kronor.Of(30), rule.With(Kronor.Of(180), Kronor.Of(30)).EntryOverMean);
        Assert.Equal(Kronor.Of(30), rule.DiseaseOverMean);
    }

    [Fact]
    public void The_settlement_printed_for_March_2026_is_computed_for_March_2027()
    {
        var calendar = new AgreementCalendar(Agreements.Of2026);
        var entry = calendar.Entries.Single(one => one.Duty.Code == "final-settlement");

        Assert.Equal("2027-03-01", $"{entry.LastDay:uuuu-MM-dd}");
        Assert.Equal(GrantsFindings.PrintedDate, Assert.Single(calendar.Findings()).Code);
    }

    [Fact]
    public void Its_explanation_reads_as_approved() => Approved.Match(Amounts.Explain().ToText(Language.English), "agreement-2026-amounts.explanation.en.txt");
}
