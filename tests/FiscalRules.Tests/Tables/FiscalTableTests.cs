using FiscalRules.Law;
using FiscalRules.Tables;

namespace FiscalRules.Tests.Tables;

public sealed class FiscalTableTests
{
    private static readonly ValueList<TableColumn> Columns = [new(Stage.Outcome, 2023), new(Stage.Plan, 2024)];
    private static readonly ValueList<TableRow> Rows = [Row("a", 1, 2), Row("b", 3, null), Row("sum", 4, 2)];

    [Fact]
    public void A_table_has_what_it_was_given()
    {
        TableRelation sum = new TableRelation.Sum("sum", ["a", "b"]);
        var table = new FiscalTable("Tabell", "Table", AmountUnit.Tkr, Columns, Rows, [sum]);
        Assert.Equal(("Tabell", "Table", AmountUnit.Tkr), (table.Title(Language.Swedish), table.Title(Language.English), table.Unit));
        Assert.Equal((Columns, Rows, [sum]), (table.Columns, table.Rows, table.Relations));
    }

    [Fact]
    public void A_row_is_found_by_its_code()
    {
        var table = Table();
        Assert.Equal(Rows[1], table["b"]);
        Assert.Throws<ArgumentException>("code", () => table["B"]);
        Assert.Throws<ArgumentException>("code", () => table["c"]);
    }

    [Fact]
    public void A_table_in_another_unit_has_the_same_exact_cells()
    {
        var table = Table();
        var inMkr = table.In(AmountUnit.Mkr);
        Assert.Equal((AmountUnit.Mkr, AmountUnit.Tkr), (inMkr.Unit, table.Unit));
        Assert.Equal((table.Rows, table.Columns, table.Relations), (inMkr.Rows, inMkr.Columns, inMkr.Relations));
        Assert.Equal(table, inMkr.In(AmountUnit.Tkr));
        Assert.Throws<ArgumentNullException>("unit", () => table.In(null!));
    }

    [Fact]
    public void A_table_keeps_relations_that_its_figures_break()
    {
        ValueList<TableRelation> relations =
        [
            new TableRelation.Sum("sum", ["a"]),
            new TableRelation.Sum("a", ["b"], ["sum"]),
            new TableRelation.CarryForward("a", "b"),
        ];
        Assert.Equal(relations, Table(relations: relations).Relations);
        Assert.Equal([Row("sum", 4, 2)], Table(relations: relations).Rows.Where(static row => row.Code == "sum"));
    }

    [Fact]
    public void A_relation_knows_the_rows_it_speaks_of()
    {
        Assert.Equal(["sum", "a", "b", "c"], new TableRelation.Sum("sum", ["a", "b"], ["c"]).Rows);
        Assert.Equal(["sum", "a"], new TableRelation.Sum("sum", ["a"]).Rows);
        Assert.Empty(new TableRelation.Sum("sum", ["a"]).Less);
        Assert.Equal(["opening", "closing"], new TableRelation.CarryForward("opening", "closing").Rows);
    }

    [Fact]
    public void Tables_are_equal_by_all_they_show()
    {
        Assert.Equal(Table(), Table());
        Assert.Equal(Table().GetHashCode(), Table().GetHashCode());
        Assert.NotEqual(Table(), Table(rows: [Row("a", 1, 2), Row("b", 3, 0), Row("sum", 4, 2)]));
        Assert.NotEqual(Table(), Table(relations: [new TableRelation.Sum("sum", ["a", "b"])]));
        Assert.NotEqual(Table(), Table().In(AmountUnit.Mkr));
    }

    [Theory]
    [InlineData(null, "b", "swedish")]
    [InlineData(" ", "b", "swedish")]
    [InlineData("a", null, "english")]
    [InlineData("a", "", "english")]
    public void A_heading_that_is_missing_or_blank_is_refused(string? first, string? second, string parameter) =>
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(() => new FiscalTable(first!, second!, AmountUnit.Tkr, Columns, Rows, [])).ParamName);

    [Fact]
    public void A_part_that_is_missing_is_refused_by_its_name()
    {
        Assert.Throws<ArgumentNullException>("unit", () => new FiscalTable("a", "b", null!, Columns, Rows, []));
        Assert.Throws<ArgumentNullException>("columns", () => new FiscalTable("a", "b", AmountUnit.Tkr, null!, Rows, []));
        Assert.Throws<ArgumentNullException>("rows", () => new FiscalTable("a", "b", AmountUnit.Tkr, Columns, null!, []));
        Assert.Throws<ArgumentNullException>("relations", () => new FiscalTable("a", "b", AmountUnit.Tkr, Columns, Rows, null!));
    }

    [Fact]
    public void A_table_has_at_least_one_column_and_may_have_no_row()
    {
        Assert.Throws<ArgumentException>("columns", () => new FiscalTable("a", "b", AmountUnit.Tkr, [], [], []));
        Assert.Empty(new FiscalTable("a", "b", AmountUnit.Tkr, [new("c", "d")], [], []).Rows);
    }

    [Fact]
    public void A_row_has_a_cell_for_each_column()
    {
        var few = Assert.Throws<ArgumentException>("rows", () => Table(rows: [Row("a", 1, 2), Row("b", 1)]));
        Assert.Contains("'b' has 1", few.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("rows", () => Table(rows: [Row("a", 1, 2, 3)]));
        Assert.Throws<ArgumentException>("rows", () => Table(rows: [Row("a")]));
    }

    [Fact]
    public void A_row_has_a_code_of_its_own()
    {
        var twice = Assert.Throws<ArgumentException>("rows", () => Table(rows: [Row("a", 1, 2), Row("b", 1, 2), Row("a", 1, 2)]));
        Assert.Contains("'a'", twice.Message, StringComparison.Ordinal);
        Assert.Equal(2, Table(rows: [Row("a", 1, 2), Row("A", 1, 2)]).Rows.Count);
    }

    [Fact]
    public void A_relation_names_rows_of_the_table()
    {
        Assert.Throws<ArgumentException>("relations", () => Table(relations: [new TableRelation.Sum("total", ["a"])]));
        Assert.Throws<ArgumentException>("relations", () => Table(relations: [new TableRelation.Sum("sum", ["a", "c"])]));
        Assert.Throws<ArgumentException>("relations", () => Table(relations: [new TableRelation.Sum("sum", ["a"], ["c"])]));
        Assert.Throws<ArgumentException>("relations", () => Table(relations: [new TableRelation.CarryForward("c", "a")]));
        Assert.Throws<ArgumentException>("relations", () => Table(relations: [new TableRelation.CarryForward("a", "c")]));
    }

    [Fact]
    public void A_column_of_a_year_is_named_for_its_stage_and_year()
    {
        var column = new TableColumn(Stage.Calculated, 2026);
        Assert.Equal(("Beräknat 2026", "Calculated 2026"), (column.Label(Language.Swedish), column.Label(Language.English)));
        Assert.Equal((Stage.Calculated, new FiscalYear(2026)), (column.Stage, column.Year));
    }

    [Fact]
    public void A_column_of_its_own_stands_for_no_year()
    {
        var column = new TableColumn("Totalt", "Total");
        Assert.Equal(("Totalt", "Total", null, null), (column.Label(Language.Swedish), column.Label(Language.English), column.Stage, column.Year));
    }

    [Theory]
    [InlineData(null, "b", "swedish")]
    [InlineData(" ", "b", "swedish")]
    [InlineData("a", null, "english")]
    [InlineData("a", "", "english")]
    public void A_column_has_a_heading(string? first, string? second, string parameter) =>
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(() => new TableColumn(first!, second!)).ParamName);

    [Theory]
    [InlineData(null, "b", "c", "code")]
    [InlineData(" ", "b", "c", "code")]
    [InlineData("a", null, "c", "swedish")]
    [InlineData("a", "", "c", "swedish")]
    [InlineData("a", "b", null, "english")]
    [InlineData("a", "b", " ", "english")]
    public void A_row_has_a_code_and_a_label(string? first, string? second, string? third, string parameter) =>
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(() => new TableRow(first!, second!, third!, [])).ParamName);

    [Fact]
    public void A_row_has_a_list_of_cells() =>
        Assert.Throws<ArgumentNullException>("cells", () => new TableRow("a", "b", "c", null!));

    private static FiscalTable Table(ValueList<TableRow>? rows = null, ValueList<TableRelation>? relations = null) =>
        new("Tabell", "Table", AmountUnit.Tkr, Columns, rows ?? Rows, relations ?? []);

    private static TableRow Row(string code, params int?[] tkr) =>
        new(code, $"Rad {code}", $"Row {code}", [.. tkr.Select(static cell => cell is { } thousands ? Kronor.Tkr(thousands) : (Kronor?)null)]);
}
