using FiscalRules.Law;
using FiscalRules.Loans;
using FiscalRules.Tables;
using static FiscalRules.Tests.Loans.Forsakringskassan;

namespace FiscalRules.Tests.Loans;

/// <summary>Tables 8–12 of Försäkringskassan's budget request for 2025–2027: recomputed from their parts, held against the print.</summary>
public sealed class PublishedTablesTests
{
    [Fact]
    public void Table_8_foots_in_both_directions()
    {
        Assert.Equal(Printed("table8", "printedTotal"), Investments.Select(year => year.Total));
        Assert.Equal(Printed("table8", "printedFinancing"), Investments.Select(year => year.Financing));
        Assert.All(Investments, year => Assert.DoesNotContain(year.Findings(), finding => finding.Code != LawFindings.BeyondReading));
    }

    [Fact]
    public void Table_9_closes_by_its_parts()
    {
        var years = new AgencyLoanLedger(Forsakringskassan.Loans).Years;

        Assert.Equal(Expected("closing"), years.Select(year => year.Stated.Closing));
        Assert.Equal(Expected("costs"), years.Select(year => year.Stated.Costs));
        Assert.Equal(Expected("financing"), years.Select(year => year.Stated.Financing));
    }

    [Fact]
    public void Headroom_is_counted_from_the_printed_closings_and_from_the_chain()
    {
        var years = new AgencyLoanLedger(Forsakringskassan.Loans).Years;

        Assert.Equal(Expected("headroomAsPrinted"), years.Select(year => year.Stated.HeadroomAsPrinted!.Value));
        Assert.Equal(Expected("headroomChained"), years.Select(year => year.Chained.Headroom));
        Assert.Equal([0, 1, 1, 1, 1], years.Select(year => (int)(year.Carried.Ore / Kronor.Tkr(1).Ore)));
    }

    [Fact]
    public void Every_printed_figure_of_table_9_that_differs_is_named_with_its_difference()
    {
        var findings = new AgencyLoanLedger(Forsakringskassan.Loans).Findings();
        var printed = findings.Where(finding => finding.Code == TableFindings.PrintedDiffers).Select(finding => finding.Swedish).ToList();

        Assert.Equal(
            [
                "UB lån i Riksgälden 2023: tryckt 1 942 896 tkr, beräknat 1 942 897 tkr, skillnad −1 tkr.",
                "Summa amorteringar och ränteutgifter 2023: tryckt 679 360 tkr, beräknat 679 359 tkr, skillnad 1 tkr.",
                "Summa finansiering 2023: tryckt 679 360 tkr, beräknat 679 359 tkr, skillnad 1 tkr.",
                "Summa finansiering 2024: tryckt 692 805 tkr, beräknat 692 804 tkr, skillnad 1 tkr.",
                "Summa finansiering 2025: tryckt 720 324 tkr, beräknat 720 325 tkr, skillnad −1 tkr.",
            ],
            printed.Select(text => text.Replace('\u00A0', ' ')));
        Assert.Equal(2024, Assert.Single(findings, finding => finding.Code == LoansFindings.CarriedDifference).Year?.Number);
        Assert.Equal([2024, 2025], findings.Where(finding => finding.Code == LoansFindings.GapWithinRounding).Select(finding => finding.Year!.Value.Number));
        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Breach);
    }

    [Fact]
    public void Borrowing_differs_from_investment_in_the_outcome_alone()
    {
        var findings = new AgencyLoanLedger(Forsakringskassan.Loans).Findings().Where(finding => finding.Code == LoansFindings.BorrowingNotInvestment);

        Assert.Equal((2023, Kronor.Tkr(36_177)), findings.Select(finding => (finding.Year!.Value.Number, finding.Amount!.Value)).Single());
    }

    [Fact]
    public void Table_9_is_laid_out_as_it_was_printed()
    {
        var table = new AgencyLoanLedger(Forsakringskassan.Loans).ToTable();

        Assert.Equal(
            ["opening", "borrowing", "amortisation", "closing", "frame", "interest", "costs", "appropriation", "other-sources", "financing"],
            table.Rows.Select(row => row.Code));
        Assert.Equal(Printed("table9", "amortisation"), table["amortisation"].Cells.Select(cell => cell!.Value));
        Assert.Equal(["Utfall 2023", "Prognos 2024", "Beräknat 2025", "Beräknat 2026", "Beräknat 2027"], table.Columns.Select(column => column.Swedish));
    }

    [Fact]
    public void Table_10_differs_from_its_parts_by_a_thousand_in_sums_of_rows_and_by_two_where_35_rounded_figures_meet()
    {
        var table = Specified.ToTable();
        (string Row, string Printed, int[] Differences)[] rows =
        [
            ("total", "printedTotal", [-1, 0, 0, -1, -1, -1]),
            ("financing", "printedFinancing", [-1, 0, 0, 1, 0, 0]),
            ("intangible", "printedIntangible", [0, 0, 0, -2, -1, -1]),
            ("other", "printedOther", [0, 0, 0, 0, 0, 0]),
            ("assets", "printedAssets", [0, 0, 0, -2, -1, -1]),
        ];

        Assert.All(rows, row => Assert.Equal(
            row.Differences,
            Printed("table10", row.Printed).Zip(table[row.Row].Cells, (printed, computed) => (int)((printed - computed!.Value).Ore / Kronor.Tkr(1).Ore))));
    }

    [Fact]
    public void Table_10_has_no_breach_and_names_the_two_objects_whose_parts_miss_their_total()
    {
        var findings = Specified.Findings();

        Assert.Equal(34, Specified.Objects.Count);
        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Breach);
        Assert.Equal(2, findings.Count(finding => finding.Code == LoansFindings.GapWithinRounding && finding.Swedish.Contains("ackumulerat", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_becomes_assets_is_within_the_kinds_of_table_8() =>
        Assert.All(Enum.GetValues<AssetKind>(), kind => Assert.All(Enumerable.Range(0, 4), i =>
            Assert.True(Specified.Assets(kind)[i + 2] <= Investments[i + 1].Accounts.Of(kind))));

    [Theory]
    [InlineData(CreditKind.InterestAccount, new[] { 265_265, 150_000, 400_000 })]
    [InlineData(CreditKind.Other, new[] { 24_214, 18_000, 20_000 })]
    public void The_credits_of_tables_11_and_12_are_within_their_frames(CreditKind kind, int[] headroom)
    {
        var years = Credits(kind);

        Assert.Equal(headroom, years.Select(year => (int)(year.Headroom.Ore / Kronor.Tkr(1).Ore)));
        Assert.All(years, year => Assert.Empty(year.Findings()));
    }

    [Fact]
    public void A_balance_below_zero_implies_credit()
    {
        Assert.Equal([0, 100_000, 0], Credits(CreditKind.InterestAccount).Select(year => (int)(year.ImpliedUse.Ore / Kronor.Tkr(1).Ore)));
        Assert.Equal([145_786, 0, 0], Credits(CreditKind.Other).Select(year => (int)(year.ImpliedUse.Ore / Kronor.Tkr(1).Ore)));
    }
}
