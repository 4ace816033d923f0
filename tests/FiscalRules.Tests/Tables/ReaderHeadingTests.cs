using FiscalRules.Tables;

namespace FiscalRules.Tests.Tables;

/// <summary>What stands above the figures: units, years and marks. Read where there is one way to; refused, noted or left untried where there isn't.</summary>
public sealed class ReaderHeadingTests
{
    private static readonly TableReading Untitled = new("Tabell", "Table");
    private static readonly TableReading Loan = new("Tabell (tkr)", "Table (tkr)") { Relations = [new TableRelation.CarryForward("ib", "ub")] };

    [Theory]
    [InlineData("Miljoner kr", 1_000_000)]
    [InlineData("Milj kr", 1_000_000)]
    [InlineData("Milj.kr", 1_000_000)]
    [InlineData("miljoner\u00A0kronor", 1_000_000)]
    [InlineData("Miljontals  kronor", 1_000_000)]
    [InlineData("mn kr", 1_000_000)]
    [InlineData("Tusentals kr", 1_000)]
    [InlineData("Tusen kr", 1_000)]
    [InlineData("1 000-tal kr", 1_000)]
    [InlineData("1000-tals kronor", 1_000)]
    [InlineData("Tusentals\u00A0kronor", 1_000)]
    [InlineData("tusentals\u202Fkronor", 1_000)]
    [InlineData("\"Tusentals\nkronor\"", 1_000)]
    [InlineData("Hela kronor", 1)]
    public void A_unit_is_read_in_whatever_words_name_it(string unit, long kronor)
    {
        Assert.Equal(Kronor.Of(kronor), TableReader.Csv($"{unit};2023\nA;1", Untitled).Table["a"].Cells[0]);
        Assert.Equal(Kronor.Of(kronor), TableReader.Csv("Rad;2023\nA;1", new($"Tabell ({unit.Trim('"')})", "T")).Table["a"].Cells[0]);
    }

    [Theory]
    [InlineData("Mdr kr")]
    [InlineData("Miljarder kr")]
    [InlineData("Miljarder kronor")]
    [InlineData("mdkr")]
    [InlineData("Hundratals kronor")]
    [InlineData("10 000-tal kr")]
    [InlineData("M kr")]
    [InlineData("Kronor (miljoner)")]
    [InlineData("Miljarder (kr)")]
    public void Kronor_by_another_word_of_scale_are_refused_with_their_place(string unit)
    {
        var thrown = Assert.Throws<TableFormatException>(() => TableReader.Csv($"Tabell 1;\nRad;{unit};2024\nA;1;2", Untitled));

        Assert.Equal((2, 5), (thrown.Line, thrown.Column));
        Assert.Contains($"“{unit}” is none of them", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("tusentals kronor (tkr) or miljoner kronor (mkr)", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<TableFormatException>(() => TableReader.Csv($"Rad;{unit}\nA;1", new("Tabell (tkr)", "Table (tkr)")));
        Assert.Contains($"texten säger {unit}; läst i mkr", TableReader.Csv($"{unit};2023\nA;1", Untitled with { Unit = AmountUnit.Mkr }).Notes.Select(note => note.Swedish));
    }

    [Theory]
    [InlineData("Investeringar över 20 miljarder kronor (tusentals kronor)")]
    [InlineData("Investeringar över 20 miljoner kr, tkr")]
    [InlineData("Bidrag till tusenkonstnärer (tkr)")]
    public void What_is_part_of_an_amount_or_of_another_word_is_no_unit(string title) =>
        Assert.Equal(AmountUnit.Tkr, TableReader.Csv("Rad;2023\nA;1", new(title, "T")).Table.Unit);

    [Theory]
    [InlineData("2024-12-31;2023-12-31")]
    [InlineData("31 dec 2024;31 dec 2023")]
    [InlineData("Årsprognos 2024;Helårsutfall 2023")]
    [InlineData("Budget år 2024;Utfall år 2023")]
    [InlineData("2024 varaktig;Utfall 2023")]
    [InlineData("Utfall 2024*;Utfall 2023")]
    [InlineData("2024¹;2023")]
    [InlineData("Utfall 2024 1);Utfall 2023 2)")]
    [InlineData("Utfall\u202F2024;Utfall\u00A02023")]
    [InlineData("\"Utfall\n2024\";\"Utfall\n2023\"")]
    public void An_opening_is_held_against_the_year_before_whatever_else_its_heading_says(string headings)
    {
        var right = Reconciled($"X;{headings}\nIB;20;10\nUB;30;20");
        Assert.Equal(("ib", 0), (Assert.Single(right.Checks).Cell!.Value.Row, right.Checks[0].Cell!.Value.Column));
        Assert.Equal(RelationVerdict.Exact, right.Verdict);

        Assert.Equal(Kronor.Tkr(-1), Assert.Single(Reconciled($"X;{headings}\nIB;20;10\nUB;30;21").Checks).Residual);
    }

    [Theory]
    [InlineData("Dec 24;Dec 23", "ib, Dec 24|ib, Dec 23")]
    [InlineData("2023/2024;2022/2023", "ib, 2023/2024|ib, 2022/2023")]
    [InlineData("Nu;Utfall 2023", "ib, Nu")]
    [InlineData("Budget 2024;Utfall 2024;2023", "ib, Budget 2024|ib, Utfall 2024")]
    [InlineData("2021;2023", "ib, Utfall 2023")]
    public void An_opening_whose_year_before_cant_be_told_is_untried_and_said(string headings, string untried)
    {
        var figures = string.Concat(Enumerable.Repeat(";1", headings.Split(';').Length));
        var result = Reconciled($"X;{headings}\nib{figures}\nub{figures}");

        Assert.Empty(result.Checks);
        Assert.Equal(untried.Split('|'), result.Untried.Select(relation => relation.Swedish));
    }

    [Fact]
    public void A_footnote_mark_on_a_heading_is_noted_and_no_part_of_the_year()
    {
        var read = TableReader.Csv("X;Utfall 2024*;2023¹;Totalt 2)\nA;1;2;3", Loan with { Relations = [] });

        Assert.Equal([2024, 2023, null], read.Table.Columns.Select(column => column.Year?.Number));
        Assert.Equal([(1, 3, "fotnotstecken *"), (1, 16, "fotnotstecken ¹")], read.Notes.Select(note => (note.Line, note.Column, note.Swedish)));
        Assert.Equal([(1, "fotnotstecken *")], TableReader.Pasted("2023 2024*\nA 1 2", Loan with { Relations = [] }).Notes.Take(1).Select(note => (note.Line, note.Swedish)));
        Assert.Equal([2023, 2024], TableReader.Pasted("2023 2024*\nA 1 2", Loan with { Relations = [] }).Table.Columns.Select(column => column.Year?.Number));
    }

    private static Reconciliation Reconciled(string text) => new(TableReader.Csv(text, Loan).Table, Small.Provision);
}
