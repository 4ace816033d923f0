using FiscalRules.Law;
using FiscalRules.Tables;

namespace FiscalRules.Tests.Tables;

/// <summary>What a reconciliation tries, what it leaves and what it refuses; openings, units, texts.</summary>
public sealed class ReconciliationTests
{
    private static readonly ValueList<TableRelation> Loan = [new TableRelation.Sum("ub", ["ib", "new"]), new TableRelation.CarryForward("ib", "ub")];

    [Fact]
    public void An_opening_that_isnt_last_years_closing_is_said_whether_or_not_rounding_explains_it()
    {
        var table = Small.Table(Loan, ("ib", [1, 11, 25]), ("new", [9, 3, 5]), ("ub", [10, 14, 30]));
        var result = new Reconciliation(table, Small.Provision);

        Assert.Equal(
            [(TableFindings.OpeningDiffers, (FiscalYear?)2022, (Kronor?)Kronor.Tkr(1)), (TableFindings.OpeningDiffers, 2023, Kronor.Tkr(11)), (TableFindings.RelationImpossible, 2023, Kronor.Tkr(11))],
            result.Findings().Select(found => (found.Code, found.Year, found.Amount)));
        var first = result["ib", 1];
        Assert.Equal((RelationVerdict.ExplainedByRounding, default(Chance), true), (first.Verdict, first.Chance, first.IsCarryForward));
        Assert.Equal("ib, Utfall 2022 mot ub, Utfall 2021: ingående 11 tkr är inte vad året före stängde med, 10 tkr.", result.Findings()[0].Swedish);
        Assert.Equal(Severity.Note, result.Findings()[0].Severity);
    }

    [Fact]
    public void Years_that_descend_open_with_the_column_after()
    {
        ValueList<TableColumn> columns = [new(Stage.Outcome, 2023), new(Stage.Outcome, 2022), new(Stage.Outcome, 2021)];
        var result = new Reconciliation(Small.Table(columns, Loan, ("ib", [14, 10, 1]), ("new", [5, 4, 9]), ("ub", [19, 14, 10])), Small.Provision);

        Assert.Equal(RelationVerdict.Exact, result.Verdict);
        Assert.Equal([2023, 2022], result.Checks.Where(check => check.IsCarryForward).Select(check => check.Year!.Value.Number));
    }

    [Fact]
    public void A_year_opens_with_nothing_where_the_year_before_is_missing_or_comes_twice()
    {
        ValueList<TableColumn> columns = [new(Stage.Outcome, 2020), new(Stage.Budget, 2022), new(Stage.Forecast, 2022), new(Stage.Plan, 2023)];

        Assert.DoesNotContain(new Reconciliation(Small.Table(columns, Loan, ("ib", [1, 1, 1, 1]), ("new", [1, 1, 1, 1]), ("ub", [2, 2, 2, 2])), Small.Provision).Checks, check => check.IsCarryForward);
    }

    [Fact]
    public void Columns_without_years_open_with_the_column_before()
    {
        ValueList<TableColumn> columns = [new("Då", "Then"), new("Nu", "Now")];
        var result = new Reconciliation(Small.Table(columns, Loan, ("ib", [1, 3]), ("new", [2, 2]), ("ub", [3, 5])), Small.Provision);

        Assert.Equal(1, Assert.Single(result.Checks, check => check.IsCarryForward).Cell!.Value.Column);
    }

    [Fact]
    public void What_is_blank_isnt_tried_and_is_said()
    {
        var relation = new TableRelation.Sum("sum", ["a", "b"]);
        var result = new Reconciliation(Small.Table([relation], ("a", [null, 1, 1]), ("b", [null, 2, null]), ("sum", [3, null, 1])), Small.Provision);

        Assert.Equal(["relation-1-column-1", "relation-1-column-2"], result.Untried.Select(relation => relation.Code));
        Assert.Equal(("sum, Utfall 2021", "sum, Outcome 2021"), (result.Untried[0].Swedish, result.Untried[0].English));

        // A blank part is nothing, and errs by nothing: half a unit for each of the two figures stated.
        Assert.Equal(Unrounded.Of(Kronor.Tkr(1)), Assert.Single(result.Checks).Most);
    }

    [Fact]
    public void A_difference_is_tried_with_the_signs_it_is_stated_with()
    {
        var table = Small.Table([new TableRelation.Sum("result", ["income"], ["costs"])], ("income", [100]), ("costs", [60]), ("result", [40]));

        Assert.Equal(RelationVerdict.Exact, new Reconciliation(table, Small.Provision).Verdict);
    }

    [Fact]
    public void A_table_in_another_unit_than_the_text_is_doubted()
    {
        var table = Small.Table([], ("a", [40, 31]), ("b", [7, 8]));
        var result = new Reconciliation(
            table, Small.Provision,
            [StatedSum.OfRow(new("texten", "the text", Kronor.Mkr(71), Kronor.Mkr(1)), table, "a"), StatedSum.OfRow(new("texten", "the text", Kronor.Mkr(15), Kronor.Mkr(1)), table, "b")]);

        Assert.Contains(new UnitReading(null, IsLarger: true, Tried: 2, Stated: 0, Possible: 2), result.Units);
        Assert.Contains(
            result.Findings(),
            found => found.Code == TableFindings.UnitDoubtful && found.Swedish == "Hela tabellen kan vara tryckt i en enhet som är 1\u00A0000 gånger större än tkr: då är 2 av 2 samband utåt möjliga, mot 0.");
    }

    [Fact]
    public void A_column_in_another_unit_than_the_others_is_doubted()
    {
        var table = Small.Table(Loan, ("ib", [100_000, 150_000, 170]), ("new", [50_000, 20_400, 7]), ("ub", [150_000, 170_400, 177]));

        Assert.Equal([new UnitReading(2, IsLarger: true, Tried: 1, Stated: 0, Possible: 1)], new Reconciliation(table, Small.Provision).Units);
    }

    [Fact]
    public void A_sum_within_a_table_says_nothing_of_its_unit() => Assert.Empty(Small.Sum(99, 5, 7).Units);

    [Theory]
    [InlineData(new long[] { 5_000, 7_000, 1_000 }, 13_000, true)]
    [InlineData(new long[] { 5_000, 7_000, 1_500 }, 13_500, false)]
    [InlineData(new long[] { 5_000, 7_000, 0 }, 12_000, false)] // three figures that aren't zero are too few
    public void Figures_that_are_all_whole_thousands_are_noted(long[] parts, long total, bool isCoarser)
    {
        var result = Small.Sum(total, parts);

        Assert.Equal(isCoarser, result.IsCoarser);
        Assert.Equal(isCoarser, result.Findings().Any(found => found.Code == TableFindings.CoarserThanUnit));
    }

    [Fact]
    public void A_line_says_what_was_printed_and_what_comes_of_it()
    {
        Assert.Equal("sum, Utfall 2021: 12, exakt", Small.Sum(12, 5, 7).Checks[0].ToText());
        Assert.Equal("sum, Utfall 2021: tryckt 13, delarna 12, skillnad +1 av högst 1,5: avrundning kan förklara den (sannolikhet 0,25)", Small.Sum(13, 5, 7).Checks[0].ToString());
        Assert.Equal("sum, Outcome 2021: printed 10, parts 12, difference −2, by rounding at most 1.5: impossible", Small.Sum(10, 5, 7).Checks[0].ToText(Language.English));
        Assert.Equal("Tabell (tkr)\n\nsum, Utfall 2021: 12, exakt\n", Small.Sum(12, 5, 7).ToString());
    }

    [Fact]
    public void A_figure_with_decimals_has_half_of_its_last_digit()
    {
        // Vännäs 2019: 28,2 − 5,1 − 7,5 is 15,6, printed 15,5.
        var unit = AmountUnit.Mkr.WithDecimals(1);
        var table = new FiscalTable(
            "Balanskravsresultat", "Balance result", unit, [new(Stage.Outcome, 2019)],
            [Row("result", 28.2m), Row("gains", -5.1m), Row("unrealised", -7.5m), Row("after", 15.5m)],
            [new TableRelation.Sum("after", ["result", "gains", "unrealised"])]);
        var check = new Reconciliation(table, Small.Provision).Checks[0];

        Assert.Equal((RelationVerdict.ExplainedByRounding, Kronor.Mkr(-0.1m), Unrounded.Of(Kronor.Mkr(0.2m))), (check.Verdict, check.Residual, check.Most));
        Assert.Contains("skillnad −0,1 av högst 0,20", check.ToText(), StringComparison.Ordinal);

        static TableRow Row(string code, decimal mkr) => new(code, code, code, [Kronor.Mkr(mkr)]);
    }

    [Fact]
    public void An_amount_in_a_smaller_unit_than_the_table_is_shown_as_it_was_printed()
    {
        var table = Small.Table([], ("a", [4]));
        var stated = StatedSum.OfRow(new("texten", "the text", Kronor.Of(4_150), Kronor.Of(1)), table, "a");

        Assert.Equal("texten: tryckt 4,15, delarna 4, skillnad +0,15 av högst 0,5: avrundning kan förklara den (sannolikhet 0,70)", new Reconciliation(table, Small.Provision, [stated]).Checks[0].ToText());
    }

    [Fact]
    public void An_explanation_nests_what_isnt_exact_and_shows_the_half_ore_that_cant_be_reached()
    {
        var rows = new[] { ("a", 5L), ("b", 7L), ("sum", 13L) }.Select(row => new TableRow(row.Item1, row.Item1, row.Item1, [Kronor.FromOre(row.Item2)]));
        var table = new FiscalTable("Tabell", "Table", AmountUnit.KronorAndOre, [new("x", "x")], [.. rows], [new TableRelation.Sum("sum", ["a", "b"])]);
        var line = Assert.Single(new Reconciliation(table, Small.Provision).Explain().Lines);

        Assert.Equal(new ExplanationValue.Amount(Kronor.FromOre(1)), line.Value);
        Assert.Equal(["printed", "computed", "residual", "most", "chance"], line.Details!.Lines.Select(detail => detail.Code));
        Assert.Equal((new ExplanationValue.Amount(Kronor.FromOre(1)), Unrounded.OfOre(3, 2)), (line.Details["most"].Value, line.Details["most"].Rounding!.Before));
        Assert.Equal(new ExplanationValue.Rate(Ratio.Of(1, 4)), line.Details["chance"].Value);
        Assert.Null(Assert.Single(Small.Sum(12, 5, 7).Explain().Lines).Details);
    }

    [Fact]
    public void A_figure_that_isnt_a_whole_number_of_the_unit_is_refused()
    {
        var table = new FiscalTable("T", "T", AmountUnit.Mkr, [new("x", "x")], [new("a", "a", "a", [Kronor.Tkr(1_500)])], []);

        Assert.Contains("a in column 1 is 1\u00A0500\u00A0000", Assert.Throws<ArgumentException>("table", () => new Reconciliation(table, Small.Provision)).Message.Replace(',', '\u00A0'), StringComparison.Ordinal);
        Assert.Equal(RelationVerdict.Exact, new Reconciliation(table.In(AmountUnit.KronorAndOre), Small.Provision).Verdict);
        Assert.Throws<ArgumentException>("amount", () => new TextFigure("t", "t", Kronor.Mkr(4_150), Kronor.Mkr(100)));
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => new TextFigure("t", "t", Kronor.Mkr(4_150), Kronor.Zero));
    }

    [Fact]
    public void A_place_that_isnt_in_the_table_is_refused()
    {
        var table = Small.Table([], ("a", [1]));

        foreach (var cell in new[] { new TableCell("b", 0), new TableCell("a", 1), new TableCell("a", -1), default })
            Assert.Throws<ArgumentException>("stated", () => new Reconciliation(table, Small.Provision, [new StatedSum(new TableCell("a", 0), [cell])]));
        Assert.Throws<ArgumentException>("parts", () => new StatedSum(new TableCell("a", 0), []));
        Assert.Throws<ArgumentNullException>("table", () => new Reconciliation(null!, Small.Provision));
        Assert.Throws<ArgumentNullException>("provision", () => new Reconciliation(table, null!));
        Assert.Throws<ArgumentException>("row", () => new Reconciliation(table, Small.Provision)["a", 0]);
    }

    [Fact]
    public void A_total_among_its_own_parts_is_refused()
    {
        Assert.Throws<ArgumentException>("parts", () => new TableRelation.Sum("sum", ["a", "sum"]));
        Assert.Throws<ArgumentException>("less", () => new TableRelation.Sum("sum", ["a"], ["sum"]));
        Assert.Throws<ArgumentException>("parts", () => new StatedSum(new TableCell("sum", 1), [new("sum", 0), new("sum", 1)]));
        Assert.Throws<ArgumentException>("less", () => new StatedSum(new TableCell("sum", 1), [new("sum", 0)], [new("sum", 1)]));
        Assert.Throws<ArgumentException>("parts", () => StatedSum.OfColumns(Small.Table([], ("a", [1, 2])), 1, [0, 1]));
        Assert.Throws<ArgumentException>("total", () => new TableRelation.Sum(" ", ["a"]));
        Assert.Throws<ArgumentNullException>("parts", () => new TableRelation.Sum("sum", null!));
        Assert.Throws<ArgumentNullException>("less", () => new TableRelation.Sum("sum", ["a"], null!));

        // A row that opens with what it was the year before is another place, and stands.
        Assert.Equal(["a", "a"], new TableRelation.CarryForward("a", "a").Rows);
    }

    [Fact]
    public void A_difference_beyond_what_an_amount_holds_overflows()
    {
        var row = new TableRow("a", "a", "a", [Kronor.MinValue]);
        var table = new FiscalTable("T", "T", AmountUnit.KronorAndOre, [new("x", "x")], [row, new("sum", "sum", "sum", [Kronor.MaxValue])], [new TableRelation.Sum("sum", ["a"])]);

        Assert.Throws<OverflowException>(() => new Reconciliation(table, Small.Provision));
    }

    [Fact]
    public void Equal_tables_have_equal_results() =>
        Assert.Equal((Small.Sum(13, 5, 7).Checks, Small.Sum(13, 5, 7).Figures), (Small.Sum(13, 5, 7).Checks, Small.Sum(13, 5, 7).Figures));
}
