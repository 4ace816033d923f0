using System.Diagnostics;
using FiscalRules.Tables;

namespace FiscalRules.Tests.Tables;

/// <summary>Where a text can be read in several ways: what decides, and what is refused rather than guessed.</summary>
public sealed class ReaderDoubtTests
{
    private static readonly TableReading Tkr = new("Tabell (tkr)", "Table (tkr)");

    [Fact]
    public void A_reading_that_blanks_a_total_doesnt_win_over_the_sums_it_would_hide()
    {
        // The first column is out by ten as printed. With a blank there nothing would be said of it, and the others would add up.
        const string Text = "2021 2022 2023\nA 1\u00A0209 1\u00A0219 5\u00A0300\nSumma 1 219 5 300";
        var thrown = Assert.Throws<TableFormatException>(() => TableReader.Pasted(Text, With(new TableRelation.Sum("summa", ["a"]))));

        Assert.Equal((3, 1), (thrown.Line, thrown.Column));
        Assert.Contains("allow none of them with every total read", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_with_one_reading_that_fills_its_columns_keeps_it_where_the_sums_decide_nothing()
    {
        // Only 1, 219 and 5 007 fill three columns; 1 219 and 5 007 would leave one blank. As printed, neither adds up.
        const string Rows = "2021 2022 2023\nA 1\u00A0209 5 7\n";
        var read = TableReader.Pasted($"{Rows}Summa 1 219 5 007", With(new TableRelation.Sum("summa", ["a"])));

        Assert.Equal([Kronor.Tkr(1), Kronor.Tkr(219), Kronor.Tkr(5_007)], read.Table["summa"].Cells);
        Assert.Contains(read.Notes, note => note is { Line: 3, Swedish: "beloppen i ”Summa” är lästa med ett i varje kolumn; summorna avgör det inte", English: "the figures of “Summa” are read with one in each column; the sums don't decide it" });
        Assert.Equal(RelationVerdict.Impossible, new Reconciliation(read.Table, Small.Provision).Verdict);
    }

    [Fact]
    public void A_part_that_is_blank_is_found_where_the_sums_are_all_tried()
    {
        var read = TableReader.Pasted("2021 2022 2023\nA 1 1 1\nB 1 219 5 300\nSumma 1\u00A0220 1 5\u00A0301", With(new TableRelation.Sum("summa", ["a", "b"])));

        Assert.Equal([Kronor.Tkr(1_219), null, Kronor.Tkr(5_300)], read.Table["b"].Cells);
        Assert.Contains(read.Notes, note => note.Swedish == "beloppen i ”B” är lästa så att tabellens summor går ihop");
    }

    [Theory]
    [InlineData("Rad,2023,2024\nSkatter,1234,50,1200,00", 2, 14)]
    [InlineData("Rad,2021,2022,2023,2024\nSkatter,1234,50", 2, 14)]
    [InlineData("Rad,2021,2022,2023,2024\nSkatter,1,2,3,4\nBidrag,-17,5,9", 3, 12)]
    [InlineData("Rad,2023\nSkatter,1 234,5", 2, 15)]
    public void A_comma_that_may_be_a_decimal_comma_is_refused_where_cells_arent_one_for_each_column(string text, int line, int column)
    {
        var thrown = Assert.Throws<TableFormatException>(() => TableReader.Csv(text, Tkr));

        Assert.Equal((line, column), (thrown.Line, thrown.Column));
        Assert.Contains("may be a decimal comma", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("in quotes, or separate cells with semicolons or tabs", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Commas_between_as_many_cells_as_columns_separate_them()
    {
        Assert.Equal([Kronor.Tkr(1_234), Kronor.Tkr(50)], TableReader.Csv("Rad,2023,2024\nSkatter,1234,50,,", Tkr).Table["skatter"].Cells);
        Assert.Equal([Kronor.Tkr(1_234), Kronor.Tkr(50), null], TableReader.Csv("Rad,2023,2024,2025\nSkatter,1234,50,", Tkr).Table["skatter"].Cells);
        Assert.Equal([Kronor.Of(1_234_500), null], TableReader.Csv("Rad,2023,2024\nSkatter,\"1234,5\"", Tkr).Table["skatter"].Cells);
        Assert.Equal([Kronor.Tkr(5), null], TableReader.Csv("Rad,2023,2024\nSkatter,5", Tkr).Table["skatter"].Cells);
    }

    [Theory]
    [InlineData("Rad;2023;2024\nSkatter\tm.m.;1,5;2\nBidrag;3,5;4")] // a tab in a label
    [InlineData("Tabell, i tkr\nRad\t2023\t2024\nSkatter m.m.\t1,5\t2,0\nBidrag\t3,5\t4,0")] // a comma in the title and in every row
    [InlineData("Rad;2023;2024\n\"Skatter\tm.m.\";1,5;2,0\nBidrag;3,5;4,0\n")]
    [InlineData("Rad;2023;2024\nSkatter \"m\tm\";1,5\nBidrag;3,5;4")] // quotes that don't begin a cell, and rows of unequal length
    public void What_separates_cells_is_what_most_lines_agree_on(string text)
    {
        var read = TableReader.Csv(text, Tkr).Table;

        Assert.Equal([2023, 2024], read.Columns.Select(column => column.Year?.Number));
        Assert.Equal([1_500, 3_500], read.Rows.Select(row => row.Cells[0]!.Value.Ore / Kronor.Of(1).Ore));
    }

    [Theory]
    [InlineData("* Avser 2023")]
    [InlineData("*Avser 2023")]
    [InlineData("1) Inklusive pris- och löneomräkning 2024")]
    [InlineData("a) Enligt beslut")]
    [InlineData("² Varav 1 200")]
    [InlineData("† Se not 7")]
    public void A_marked_line_after_the_rows_with_fewer_figures_than_columns_is_a_footnote(string footnote)
    {
        var read = TableReader.Pasted($"2021 2022 2023\nA 1 2 3\n{footnote}\nKälla: budgetunderlaget\n", Tkr);

        Assert.Equal(["A", "Källa: budgetunderlaget"], read.Table.Rows.Select(row => row.Swedish));
        Assert.Contains(read.Notes, note => note == new ReadingNote(3, 1, $"fotnot: {footnote}", $"a footnote: {footnote}"));
    }

    [Fact]
    public void A_marked_line_with_a_figure_for_each_column_or_with_rows_after_it_is_a_row()
    {
        var read = TableReader.Pasted("2021 2022\n* A 1 2\n* B\t5\t\nC 1 2\n1) D 3 4\n* Avser 2023", Tkr);

        Assert.Equal(["* A", "* B", "C", "1) D"], read.Table.Rows.Select(row => row.Swedish));
        Assert.Equal([Kronor.Tkr(5), null], read.Table.Rows[1].Cells);
        Assert.Equal(["fotnot: * Avser 2023"], read.Notes.Where(note => note.Line == 6).Select(note => note.Swedish));
    }

    [Fact]
    public void With_one_column_only_a_year_makes_a_footnote()
    {
        var read = TableReader.Pasted("Utfall 2023\nA 1\n* B 7\n* Avser 2024", Tkr);

        Assert.Equal(["A", "* B"], read.Table.Rows.Select(row => row.Swedish));
        Assert.Contains(read.Notes, note => note.Swedish == "fotnot: * Avser 2024");
    }

    [Fact]
    public void Sixty_columns_are_read_or_refused_at_once()
    {
        ValueList<TableColumn> columns = [.. Enumerable.Range(1, 60).Select(month => new TableColumn($"m{month}", $"m{month}"))];
        var watch = Stopwatch.StartNew();

        // A figure of two words in each; one word for thirty of them; one too few; and words that end in no figure however they are cut.
        Assert.Equal(Enumerable.Repeat((Kronor?)Kronor.Tkr(1_234), 60), Read(string.Join(' ', Enumerable.Repeat("1 234", 60))).Cells);
        foreach (var figures in new[] { Enumerable.Repeat("5", 30), Enumerable.Repeat("234", 59), Enumerable.Repeat("111", 118).Append("1234").Append("012"), Enumerable.Repeat("111", 5_000) })
        {
            var thrown = Assert.Throws<TableFormatException>(() => Read(string.Join(' ', figures)));
            Assert.Equal(1, thrown.Line);
        }

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));

        TableRow Read(string figures) => TableReader.Pasted($"A {figures}", Tkr with { Columns = columns }).Table.Rows[0];
    }

    [Fact]
    public void A_number_of_any_length_is_refused_at_once()
    {
        Assert.Contains("beyond what an amount holds", Assert.Throws<TableFormatException>(() => TableReader.Csv($"Rad;2023\na;{new string('9', 200_000)}", Tkr)).Message, StringComparison.Ordinal);
        Assert.Throws<TableFormatException>(() => TableReader.Csv($"Rad;2023\na;{new string('9', 49)} %", Tkr));
    }

    private static TableReading With(params ReadOnlySpan<TableRelation> relations) => Tkr with { Relations = ValueList.Create(relations) };
}
