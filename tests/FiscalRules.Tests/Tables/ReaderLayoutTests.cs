using FiscalRules.Law;
using FiscalRules.Tables;

namespace FiscalRules.Tests.Tables;

/// <summary>Which lines are headings, which words are label and which are figures. A line that may be either is refused, or said to be what it was read as.</summary>
public sealed class ReaderLayoutTests
{
    private static readonly TableReading Tkr = new("Tabell (tkr)", "Table (tkr)");

    [Theory]
    [InlineData("2023 2024\nLån 2022 100 200\nÖvrigt 50 60\nSumma 150 260", 2, 5)]
    [InlineData("2023 2024\nLån 2020 1 500", 2, 5)]
    [InlineData("2023 2024\nSkuld 2022 100", 2, 7)]
    [InlineData("2023 2024\nA 1 2\nLån 2021 2022 100 200", 3, 10)]
    [InlineData("2023 2024 2025\nSkuld 2022 100", 2, 7)]
    [InlineData("Utfall 2023\nInvesteringar 2024", 2, 15)]
    public void A_year_that_may_end_a_label_or_be_a_figure_is_refused_with_its_place(string text, int line, int column)
    {
        var thrown = Assert.Throws<TableFormatException>(() => TableReader.Pasted(text, Tkr));

        Assert.Equal((line, column), (thrown.Line, thrown.Column));
        Assert.Contains("may be a figure, or a year that ends the label. Separate", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lån 2022\t100\t200", "Lån 2022", 100)]
    [InlineData("Lån 2022  100  200", "Lån 2022", 100)]
    [InlineData("Lån\t2022\t200", "Lån", 2_022)]
    [InlineData("Lån 2 022 1 200", "Lån", 2_022)]
    public void A_year_that_is_set_off_from_label_or_figures_is_read(string row, string label, int first)
    {
        var read = TableReader.Pasted($"2023 2024\n{row}", Tkr).Table.Rows[0];

        Assert.Equal((label, Kronor.Tkr(first)), (read.Swedish, read.Cells[0]));
    }

    [Fact]
    public void A_number_that_is_left_to_the_label_is_noted()
    {
        var read = TableReader.Pasted("2023 2024\nAnslag 5 10 20", Tkr);

        Assert.Equal(("Anslag 5", Kronor.Tkr(10)), (read.Table.Rows[0].Swedish, read.Table.Rows[0].Cells[0]));
        Assert.Equal(new ReadingNote(2, 8, "”5” är läst som en del av etiketten ”Anslag 5”", "“5” is read as a part of the label “Anslag 5”"), Assert.Single(read.Notes));
    }

    [Theory]
    [InlineData("Tkr;Utfall;Budget\nÅr;2023;2024\nA;1;2")]
    [InlineData("Tkr;Utfall;Budget\n;2023;2024\nA;1;2")]
    [InlineData("Tkr;Utfall*;Budget\ntkr;2023;2024*\nA;1;2")]
    public void A_second_line_of_headings_goes_on_from_the_first(string text)
    {
        var read = TableReader.Csv(text, Tkr);

        Assert.Equal([(Stage.Outcome, 2023), (Stage.Budget, 2024)], read.Table.Columns.Select(column => (column.Stage, column.Year?.Number)));
        Assert.Equal(["A"], read.Table.Rows.Select(row => row.Swedish));
        Assert.Contains(read.Notes, note => note is { Line: 2, Swedish: "rubrikerna står på två rader: Utfall 2023; Budget 2024", English: "the headings stand on two lines: Utfall 2023; Budget 2024" });
    }

    [Fact]
    public void Years_beside_another_label_may_be_figures_and_are_refused()
    {
        Assert.Equal((2, 9), At(() => TableReader.Csv("Tkr;Utfall;Budget\nSkatter;2023;2010\nA;1;2", Tkr)));
        Assert.Equal((3, 7), At(() => TableReader.Csv("Tkr;2023;2024\nA;1;2\nforts;2023;2024", Tkr)));
        Assert.Equal(Kronor.Tkr(2_023), TableReader.Csv("Tkr;Utfall;Budget\nSkatter;2 023;2 010", Tkr).Table.Rows[0].Cells[0]);
        Assert.Equal(Kronor.Tkr(2_023), TableReader.Csv("Tkr;2023;2024\nSkatter;2023;2010", Tkr).Table.Rows[0].Cells[0]);
        Assert.Equal(Kronor.Tkr(2_023), TableReader.Csv("Tkr;2023\nSkatter;2023", Tkr).Table.Rows[0].Cells[0]);
    }

    [Fact]
    public void Headings_that_come_again_after_a_page_are_no_row_and_noted()
    {
        ReadingNote again = new(3, 1, "raden med rubriker kommer igen och är ingen rad", "the line of headings comes again and is no row");
        TableColumn[] given = [new(Stage.Budget, 2023), new(Stage.Budget, 2024)];
        foreach (var read in (ReadTable[])[
            TableReader.Csv("X;2023;2024\nA;1;2\nX;2023;2024\nB;3;4", Tkr),
            TableReader.Csv("X;2023;2024\nA;1;2\n;2023;2024\nB;3;4", Tkr),
            TableReader.Csv("X;Utfall 2023;Nu\nA;1;2\nX;Utfall 2023;Nu\nB;3;4", Tkr),
            TableReader.Csv("X;2023;2024\nA;1;2\nX;2023;2024\nB;3;4", Tkr with { Columns = [.. given] }),
            TableReader.Pasted("2023 2024\nA 1 2\n2023 2024\nB 3 4", Tkr),
            TableReader.Pasted("\t2023\t2024\nA\t1\t2\n\t2023\t2024\nB\t3\t4", Tkr)])
        {
            Assert.Equal(["A", "B"], read.Table.Rows.Select(row => row.Swedish));
            Assert.Contains(again, read.Notes);
        }
    }

    [Fact]
    public void A_caption_with_two_spaces_gives_way_to_years_below_it()
    {
        var read = TableReader.Pasted("Tabell 1  Intäkter\n2023 2024\nA 5 6\nB 7 8", Tkr);

        Assert.Equal([2023, 2024], read.Table.Columns.Select(column => column.Year?.Number));
        Assert.Equal([("A", Kronor.Tkr(5)), ("B", Kronor.Tkr(7))], read.Table.Rows.Select(row => (row.Swedish, row.Cells[0]!.Value)));
        Assert.Contains(read.Notes, note => note is { Line: 1, Swedish: "rubriken ”Tabell 1” är ingen rad" });
    }

    [Fact]
    public void Columns_that_are_given_stay_whatever_headings_come()
    {
        var read = TableReader.Pasted("X\t2022\t2023\n2023 2024\nA 5 6", Tkr with { Columns = [new("Då", "Then"), new("Nu", "Now")] });

        Assert.Equal(["Då", "Nu"], read.Table.Columns.Select(column => column.Swedish));
        Assert.Equal([1, 2], read.Notes.Select(note => note.Line));
    }

    [Fact]
    public void Years_below_as_many_headings_go_on_from_them_in_a_pasted_table()
    {
        var read = TableReader.Pasted("Tkr  Utfall  Budget\n2023 2024\nA 5 6", Tkr);

        Assert.Equal([(Stage.Outcome, 2023), (Stage.Budget, 2024)], read.Table.Columns.Select(column => (column.Stage, column.Year?.Number)));
        Assert.Equal([(1, "rubrikerna är lästa ur ”Tkr  Utfall  Budget”"), (2, "rubrikerna står på två rader: Utfall 2023; Budget 2024")], read.Notes.Select(note => (note.Line, note.Swedish)));
    }

    [Fact]
    public void A_row_of_figures_is_no_line_of_headings()
    {
        Assert.Equal((2, 3), At(() => TableReader.Pasted("Tkr 2023 2024\nA\t1\t2\nB\t3\t4", Tkr)));
        Assert.Equal((1, 3), At(() => TableReader.Csv("A;1 500;-\nB;3;4", Tkr)));
        Assert.Contains("“1” is a figure, and no line above it has headings", Assert.Throws<TableFormatException>(() => TableReader.Csv("A;1;2", Tkr)).Message, StringComparison.Ordinal);
    }

    private static (int Line, int Column) At(Action read)
    {
        var thrown = Assert.Throws<TableFormatException>(read);
        return (thrown.Line, thrown.Column);
    }
}
