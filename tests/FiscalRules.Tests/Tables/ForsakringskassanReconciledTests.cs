using FiscalRules.Tables;

namespace FiscalRules.Tests.Tables;

/// <summary>What reconciliation says of Försäkringskassan's tables 1–4 and 6–12 and of the prose around table 1.</summary>
public sealed class ForsakringskassanReconciledTests
{
    [Fact]
    public void Table_1_is_two_too_low_in_the_lasting_need_of_2026_of_at_most_eight_and_a_half()
    {
        var requests = Published.Requests();
        var total = requests["Summa", 2];

        Assert.Equal((RelationVerdict.ExplainedByRounding, Kronor.Mkr(-2), Unrounded.Of(Kronor.Mkr(8.5m))), (total.Verdict, total.Residual, total.Most));
        Assert.Equal("0,20", total.Chance.ToString());
        Assert.All(requests.Checks.Where(check => check != total), check => Assert.Equal(RelationVerdict.Exact, check.Verdict));
        Witness.Holds(requests);
    }

    [Fact]
    public void Tables_2_7_and_8_are_exact() =>
        Assert.All([Published.Area(9), Published.Fees(), Published.Investments()], result =>
        {
            Assert.NotEmpty(result.Checks);
            Assert.Equal(RelationVerdict.Exact, result.Verdict);
            Assert.Empty(result.Findings());
            Witness.Holds(result);
        });

    [Fact]
    public void Table_3_is_impossible_in_2025_and_exact_or_rounded_otherwise()
    {
        var area = Published.Area(10);
        var total = area["Summa", 2];

        Assert.Equal((RelationVerdict.Impossible, Kronor.Tkr(1_000), Unrounded.Of(Kronor.Tkr(13.5m))), (total.Verdict, total.Residual, total.Most));
        Assert.Equal("0", total.Chance.ToString());
        Assert.Equal([2], area.Checks.Index().Where(check => check.Item.Jointly == RelationVerdict.Impossible).Select(check => check.Index));
        Assert.Equal([TableFindings.RelationImpossible], area.Findings().Where(found => found.Year == 2025).Select(found => found.Code));
        Witness.Holds(area);
    }

    [Fact]
    public void Table_3_is_mended_by_its_total_or_any_one_of_its_26_rows_and_by_no_transposition()
    {
        var total = Published.Area(10)["Summa", 2];
        var figures = total.Repairs.Where(repair => repair.Kind == RepairKind.Figure).ToList();

        Assert.Equal(27, figures.Count);
        Assert.Equal((new TableCell("Summa", 2), Kronor.Tkr(118_389_944), Kronor.Tkr(118_388_944)), (figures[0].Cell, figures[0].Printed, figures[0].Amount));
        Assert.All(figures.Skip(1), repair => Assert.Equal(Kronor.Tkr(1_000), repair.Amount - repair.Printed));
        Assert.Equal(21, figures.Skip(1).Count(repair => repair.IsOneDigit));
        Assert.True(figures[0].IsOneDigit);
        Assert.DoesNotContain(total.Repairs, repair => repair.Kind == RepairKind.Digits);
        Assert.All(total.Repairs, repair => Assert.Equal((Kronor.Zero, 0), (repair.Residual, repair.StillImpossible)));
        Assert.Equal(Kronor.Tkr(1_000), Assert.Single(total.Repairs, repair => repair.Kind == RepairKind.MissingRow).Amount);
        Assert.Equal(28, total.Repairs.Count);
    }

    [Fact]
    public void Table_4_is_six_too_low_in_2027_which_rounding_can_explain_seven_times_in_ten_million()
    {
        var area = Published.Area(12);
        var total = area["Summa", 4];

        Assert.Equal((RelationVerdict.ExplainedByRounding, Kronor.Tkr(-6), Unrounded.Of(Kronor.Tkr(9))), (total.Verdict, total.Residual, total.Most));
        Assert.Equal("7,1·10⁻⁷", total.Chance.ToString());
        Assert.Equal(RelationVerdict.ExplainedByRounding, area.Verdict);
        Witness.Holds(area);
    }

    [Fact]
    public void Table_6_is_exact_and_says_that_its_last_closing_is_blank()
    {
        var commitments = Published.Commitments();

        Assert.Equal(RelationVerdict.Exact, commitments.Verdict);
        Assert.Equal(["relation-1-column-4"], commitments.Untried.Select(relation => relation.Code));
        Assert.Equal(6, commitments.Checks.Count);
    }

    [Fact]
    public void Table_9_differs_by_one_in_five_places_and_is_jointly_possible()
    {
        var loans = Published.Loans();

        Assert.Equal(
            [
                (new TableCell("UB lån i Riksgäldskontoret", 0), -1),
                (new TableCell("Summa amorteringar och ränteutgifter", 0), 1),
                (new TableCell("Summa finansiering", 0), 1),
                (new TableCell("Summa finansiering", 1), 1),
                (new TableCell("Summa finansiering", 2), -1),
            ],
            loans.Checks.Where(check => check.Residual != Kronor.Zero).Select(check => (check.Cell!.Value, (int)(check.Residual.Ore / Kronor.Tkr(1).Ore))));
        Assert.Equal(RelationVerdict.ExplainedByRounding, loans.Verdict);
        Assert.Empty(loans.Conflicts);
        Witness.Holds(loans);
    }

    [Fact]
    public void Table_10_differs_by_one_in_columns_and_rows_and_is_jointly_possible()
    {
        var objects = Published.Objects();
        var differing = objects.Checks.Where(check => check.Residual != Kronor.Zero).ToList();

        Assert.All(differing, check => Assert.Equal(Kronor.Tkr(1), check.Residual.Abs()));
        Assert.Equal(
            [(3, -1), (4, -1), (5, -1)],
            differing.Where(check => check.Cell!.Value.Row == "printedTotal" && check.Cell.Value.Column > 1).Select(check => (check.Cell!.Value.Column, Math.Sign(check.Residual.Ore))));
        Assert.Equal(RelationVerdict.ExplainedByRounding, objects.Verdict);
        Assert.Empty(objects.Conflicts);
        Witness.Holds(objects);
    }

    [Fact]
    public void Tables_11_and_12_say_nothing_of_their_own_figures()
    {
        foreach (var result in new[] { Published.InterestAccount(), Published.OtherCredit() })
        {
            Assert.Empty(result.Checks);
            Assert.Empty(result.Findings());
            Assert.Equal(RelationVerdict.Exact, result.Verdict);
        }
    }

    [Theory]
    [InlineData("Sjukförsäkringen", 586, 587)]
    [InlineData("Statligt personskadeskydd (LSP)", 36, 37)]
    [InlineData("Civilt försvar och operativ förmåga", 1_190, 1_191)]
    [InlineData("Digital post", 61, 62)]
    [InlineData("Single digital gateway (SDG)", 30, 31)]
    public void The_prose_is_one_less_than_the_rows_of_table_1_which_rounding_explains(string row, int prose, int sum)
    {
        var requests = Published.Requests(StatedSum.OfRow(new("Texten", "The text", Kronor.Mkr(prose), Kronor.Mkr(1)), Published.RequestTable(), row));
        var check = requests.Checks[^1];

        Assert.Equal((Kronor.Mkr(prose), Kronor.Mkr(sum), RelationVerdict.ExplainedByRounding), (check.Printed, check.Computed, check.Verdict));
        Assert.Equal(Unrounded.Of(Kronor.Mkr(3.5m)), check.Most);
        Assert.Null(check.Cell);
        Assert.Empty(requests.Conflicts);
        Witness.Holds(requests);
    }

    [Fact]
    public void All_of_the_prose_and_all_of_table_1_are_possible_at_once()
    {
        var table = Published.RequestTable();
        var requests = Published.Requests(
            StatedSum.OfRow(Text(586), table, "Sjukförsäkringen"),
            StatedSum.OfRow(Text(36), table, "Statligt personskadeskydd (LSP)"),
            StatedSum.OfRow(Text(1_190), table, "Civilt försvar och operativ förmåga"),
            StatedSum.OfRow(Text(61), table, "Digital post"),
            StatedSum.OfRow(Text(30), table, "Single digital gateway (SDG)"),
            StatedSum.OfRow(Billions(), table, "Summa"));

        Assert.Equal(RelationVerdict.ExplainedByRounding, requests.Verdict);
        Assert.Empty(requests.Conflicts);
        Witness.Holds(requests);
    }

    [Fact]
    public void Four_point_one_billion_is_4085_printed_and_certain_to_be_rounded_so()
    {
        var check = Published.Requests(StatedSum.OfRow(Billions(), Published.RequestTable(), "Summa")).Checks[^1];

        Assert.Equal((Kronor.Mkr(4_100), Kronor.Mkr(4_085), Kronor.Mkr(15)), (check.Printed, check.Computed, check.Residual));
        Assert.Equal((RelationVerdict.ExplainedByRounding, Unrounded.Of(Kronor.Mkr(53)), Chance.Certain), (check.Verdict, check.Most, check.Chance));
    }

    private static TextFigure Text(int mkr) => new("Texten", "The text", Kronor.Mkr(mkr), Kronor.Mkr(1));

    private static TextFigure Billions() => new("4,1 miljarder i texten", "4.1 billion in the text", Kronor.Mkr(4_100), Kronor.Mkr(100));
}
