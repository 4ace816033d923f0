using System.Diagnostics;
using FiscalRules.Tables;

namespace FiscalRules.Tests.Tables;

/// <summary>Where lines end and labels go on, what a label says of its figures, and how long much of it takes.</summary>
public sealed class ReaderLineTests
{
    private static readonly TableReading Tkr = new("Tabell (tkr)", "Table (tkr)");

    [Theory]
    [InlineData("\r")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void A_line_ends_with_whatever_ends_lines(string end)
    {
        foreach (var read in (ReadTable[])[
            TableReader.Csv($"X;2023;2024{end}A;1;2{end}\"B{end}b\";3;4{end}", Tkr),
            TableReader.Pasted($"2023 2024{end}A 1 2{end}B b 3 4{end}", Tkr)])
        {
            Assert.Equal([2023, 2024], read.Table.Columns.Select(column => column.Year?.Number));
            Assert.Equal([("A", Kronor.Tkr(2)), ("B b", Kronor.Tkr(4))], read.Table.Rows.Select(row => (row.Swedish, row.Cells[1]!.Value)));
        }

        var thrown = Assert.Throws<TableFormatException>(() => TableReader.Csv($"X;2023{end}A;1{end}B;x", Tkr));
        Assert.Equal((3, 3), (thrown.Line, thrown.Column));
        Assert.Throws<TableFormatException>(() => TableReader.Csv($"X;2023{end}A;\"1{end}234\"", Tkr));
        Assert.Equal(2, Assert.Throws<TableFormatException>(() => TableReader.Pasted($"X{end}\uD83D", Tkr)).Line);
    }

    [Theory]
    [InlineData("Soliditet, %")]
    [InlineData("Soliditet (%)")]
    [InlineData("Soliditet %*")]
    [InlineData("Soliditet i procent")]
    [InlineData("Soliditet (procent)")]
    [InlineData("Soliditet, procent:")]
    public void Figures_without_a_sign_by_a_label_of_per_cent_are_rates_and_noted(string label)
    {
        var read = TableReader.Csv($"X;2023;2024\nTillgångar;5;6\n{label};35;36,5", Tkr);

        Assert.Equal(["Tillgångar"], read.Table.Rows.Select(row => row.Swedish));
        Assert.Equal(0, read.Table.Unit.Decimals);
        Assert.Equal([Ratio.Percent(35), Ratio.Percent(36.5m)], Assert.Single(read.Rates).Rates);
        Assert.Equal(new ReadingNote(3, 1, $"siffrorna i ”{label}” är lästa som procent", $"the figures of “{label}” are read as percentages"), Assert.Single(read.Notes));
        Assert.Equal([Ratio.Percent(35), Ratio.Percent(36)], Assert.Single(TableReader.Pasted($"2023 2024\n{label} 35 36", Tkr).Rates).Rates);
    }

    [Theory]
    [InlineData("Avgift 31,42 %")]
    [InlineData("Avgift 31,42 procent")]
    [InlineData("En procent av BNP")]
    public void A_label_with_a_rate_in_it_has_amounts(string label) =>
        Assert.Equal(Kronor.Tkr(35), TableReader.Csv($"X;2023\n{label};35", Tkr).Table.Rows[0].Cells[0]);

    [Theory]
    [InlineData("Andel, %")]
    [InlineData("%")]
    [InlineData("Andel 2023 %")]
    [InlineData("Förändring (procent)")]
    public void A_column_of_percentages_is_refused(string heading)
    {
        Assert.Equal((1, 8), At(() => TableReader.Csv($"X;2023;{heading}\nA;1;35", Tkr)));
        Assert.Contains("has percentages. Leave the column out", Assert.Throws<TableFormatException>(() => TableReader.Csv($"X;2023;{heading}\nA;1;35", Tkr)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_in_a_cell_that_goes_on_is_noted_and_not_joined()
    {
        var read = TableReader.Csv("X;2023;2024\nKostnader (varav;;\nlöner);1;2\nÖvrigt, och;3;4", Tkr);

        Assert.Equal(["Kostnader (varav", "löner)", "Övrigt, och"], read.Table.Rows.Select(row => row.Swedish));
        Assert.Equal((2, "”Kostnader (varav” ser ut att gå vidare på nästa rad; etiketter i celler läggs inte ihop"), (Assert.Single(read.Notes).Line, read.Notes[0].Swedish));
    }

    [Fact]
    public void A_label_on_more_lines_than_any_label_is_refused()
    {
        Assert.Single(TableReader.Pasted($"2023\n{string.Concat(Enumerable.Repeat("bla (\n", 20))}slut 1", Tkr).Table.Rows);
        Assert.Equal((2, 1), At(() => TableReader.Pasted($"2023\n{string.Concat(Enumerable.Repeat("bla (\n", 21))}slut 1", Tkr)));
    }

    [Fact]
    public void Many_equal_labels_have_codes_at_once()
    {
        var watch = Stopwatch.StartNew();
        var read = TableReader.Csv($"X;2023\na-2;1\n{string.Concat(Enumerable.Repeat("a;1\n", 20_000))}", Tkr);

        Assert.Equal(["a-2", "a", "a-3", "a-4"], read.Table.Rows.Take(4).Select(row => row.Code));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    private static (int Line, int Column) At(Action read)
    {
        var thrown = Assert.Throws<TableFormatException>(read);
        return (thrown.Line, thrown.Column);
    }
}
