using FiscalRules.Law;
using FiscalRules.Loans;
using FiscalRules.Tables;
using FiscalRules.Tests.Cases;
using static FiscalRules.Tests.Loans.Forsakringskassan;

namespace FiscalRules.Tests.Loans;

/// <summary>Tables 8–12 of Försäkringskassan's budget request for 2025–2027: recomputed from their parts, held against the print.</summary>
public sealed class PublishedTablesTests
{
    [Fact]
    public void Table_8_foots_in_both_directions()
    {
        Is(Table8, "total", i => Investments[i].Total);
        Is(Table8, "financing", i => Investments[i].Financing);
        Assert.All(Investments, year => Assert.DoesNotContain(year.Findings(), finding => finding.Code != LawFindings.BeyondReading));
    }

    [Fact]
    public void Table_9_closes_by_its_parts()
    {
        Is(Table9, "closing", i => Forsakringskassan.Loans.Years[i].Stated.Closing);
        Is(Table9, "costs", i => Forsakringskassan.Loans.Years[i].Stated.Costs);
        Is(Table9, "financing", i => Forsakringskassan.Loans.Years[i].Stated.Financing);
    }

    [Fact]
    public void Table_9_differs_from_the_print_where_the_case_says_so_and_nowhere_else() =>
        Assert.Equal(
            Table9.Differences.Select(difference => (difference.Line, difference.Year, Table9.Amount(difference.Printed), Table9.Amount(difference.Computed))),
            Table9.Compare("UB lån i Riksgäldskontoret", i => Forsakringskassan.Loans.Years[i].Stated.Closing)
                .Concat(Table9.Compare("Summa amorteringar och ränteutgifter", i => Forsakringskassan.Loans.Years[i].Stated.Costs))
                .Concat(Table9.Compare("Summa finansiering", i => Forsakringskassan.Loans.Years[i].Stated.Financing)));

    [Fact]
    public void Headroom_is_counted_from_the_printed_closings_and_from_the_chain()
    {
        Is(Table9, "headroom-as-printed", i => Forsakringskassan.Loans.Years[i].Stated.HeadroomAsPrinted!.Value);
        Is(Table9, "headroom-chained", i => Forsakringskassan.Loans.Years[i].Chained.Headroom);
        Assert.Equal([0, 1, 1, 1, 1], Forsakringskassan.Loans.Years.Select(year => (int)(year.Carried.Ore / Kronor.Tkr(1).Ore)));
    }

    [Fact]
    public void The_provisions_of_the_cases_are_those_that_the_results_cite()
    {
        Cites(Table8, Investments.Cast<IExplained>());
        Cites(Table9, Forsakringskassan.Loans.Years.Select(year => (IExplained)year.Stated));
        Cites(Table11, InterestAccount.Cast<IExplained>());
        Cites(Table12, OtherCredit.Cast<IExplained>());
    }

    [Fact]
    public void Every_printed_figure_of_table_9_that_differs_is_named_with_its_difference()
    {
        var findings = Forsakringskassan.Loans.Findings();
        var printed = findings.Where(finding => finding.Code == TableFindings.PrintedDiffers).Select(finding => finding.Swedish).ToList();

        Assert.Equal(
            [
                "UB lån i Riksgäldskontoret 2023: tryckt 1 942 896 tkr, beräknat 1 942 897 tkr, skillnad −1 tkr.",
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
        var findings = Forsakringskassan.Loans.Findings().Where(finding => finding.Code == LoansFindings.BorrowingNotInvestment);

        Assert.Equal((2023, Kronor.Tkr(36_177)), findings.Select(finding => (finding.Year!.Value.Number, finding.Amount!.Value)).Single());
    }

    [Fact]
    public void Table_9_is_laid_out_as_it_was_printed()
    {
        var table = Forsakringskassan.Loans.ToTable();

        Assert.Equal(
            ["opening", "borrowing", "amortisation", "closing", "frame", "interest", "costs", "appropriation", "other-sources", "financing"],
            table.Rows.Select(row => row.Code));
        Assert.Equal(Table9.Lines["Amorteringar (-)"].Select(figure => (Kronor?)Table9.Amount(figure!.Value)), table["amortisation"].Cells);
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
            Row(row.Printed).Zip(table[row.Row].Cells, (printed, computed) => (int)((printed - computed!.Value).Ore / Kronor.Tkr(1).Ore))));
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

    [Fact]
    public void The_credits_of_tables_11_and_12_are_within_their_frames()
    {
        Is(Table11, "headroom", i => InterestAccount[i].Headroom);
        Is(Table12, "headroom", i => OtherCredit[i].Headroom);
        Assert.All(InterestAccount.Concat(OtherCredit), year => Assert.Empty(year.Findings()));
    }

    [Fact]
    public void A_balance_below_zero_implies_credit()
    {
        Is(Table11, "implied-use", i => InterestAccount[i].ImpliedUse);
        Is(Table12, "implied-use", i => OtherCredit[i].ImpliedUse);
    }

    private static void Is(PublishedCase published, string code, Func<int, Kronor> computed) =>
        Assert.Equal(published.Expected[code].Select(published.Amount), published.Years.Select((_, index) => computed(index)));

    private static void Cites(PublishedCase published, IEnumerable<IExplained> results) =>
        Assert.Equal(
            published.Provisions.Order(StringComparer.Ordinal),
            results.SelectMany(result => result.Explain().Lines).Select(line => line.Provision.Swedish).Distinct().Order(StringComparer.Ordinal));
}
