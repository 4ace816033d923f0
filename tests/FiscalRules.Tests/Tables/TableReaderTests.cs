using FiscalRules.Law;
using FiscalRules.Tables;

namespace FiscalRules.Tests.Tables;

/// <summary>Published tables as they are: every mess a figure, a row or a heading comes in, and what is refused, with its place.</summary>
public sealed class TableReaderTests
{
    private static readonly TableReading Tkr = new("Tabell (tkr)", "Table (tkr)");

    [Theory]
    [InlineData("1 234", 1_234)]
    [InlineData("1\u00A0234\u00A0567", 1_234_567)]
    [InlineData("1\u202F234", 1_234)]
    [InlineData("1\u2009234", 1_234)]
    [InlineData("350000", 350_000)]
    [InlineData("-50 053", -50_053)]
    [InlineData("\u2212611 929", -611_929)]
    [InlineData("\u2013611 929", -611_929)]
    [InlineData("- 611 929", -611_929)]
    [InlineData("+12", 12)]
    [InlineData("0", 0)]
    [InlineData("1 073*", 1_073)]
    [InlineData("1 073²", 1_073)]
    [InlineData("1 073 1)", 1_073)]
    public void A_Swedish_figure_is_read(string printed, long tkr) =>
        Assert.Equal(Kronor.Tkr(tkr), TableReader.Csv($"Rad;2023\na;{printed}", Tkr).Table["a"].Cells[0]);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("—")]
    [InlineData("\u2212")]
    [InlineData("..")]
    [InlineData("…")]
    [InlineData(" \u00A0 ")]
    public void A_dash_and_a_blank_are_nothing(string printed) =>
        Assert.Null(TableReader.Csv($"Rad;2023;2024\na;{printed};1", Tkr).Table["a"].Cells[0]);

    [Theory]
    [InlineData("12x", "a figure has digits")]
    [InlineData("1.234", "a point is neither")]
    [InlineData("9, 5", "digits follow a decimal comma")]
    [InlineData("1,", "digits follow a decimal comma")]
    [InlineData("1,2,3", "digits follow a decimal comma")]
    [InlineData("12 34", "a space stands only between thousands")]
    [InlineData("1234 567", "a space stands only between thousands")]
    [InlineData("1  234", "a figure has digits")]
    [InlineData("01", "no figure begins with a zero")]
    [InlineData("(5)", "a figure has digits")]
    [InlineData("5-", "a figure has digits")]
    [InlineData("--5", "a figure has digits")]
    [InlineData("99999999999999999999", "beyond what an amount holds")]
    [InlineData("1,123456", "no decimals beyond the öre")]
    public void What_is_no_figure_is_refused_with_its_line_and_column(string printed, string why)
    {
        var thrown = Assert.Throws<TableFormatException>(() => TableReader.Csv($"Rad;2023;2024\nrätt;1;2\nfel;1;{printed}", Tkr));

        Assert.Equal((3, 7), (thrown.Line, thrown.Column));
        Assert.StartsWith("Line 3, column 7: ", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(why, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Decimals_are_those_that_are_printed_and_a_figure_with_fewer_is_noted()
    {
        var read = TableReader.Csv("mkr\t2019\nresultat\t28,2\nreserv\t-9\nsumma\t19,2", new("Vännäs", "Vännäs"));

        Assert.Equal((1, Kronor.Tkr(100)), (read.Table.Unit.Decimals, read.Table.Unit.Rounding.Unit));
        Assert.Equal(Kronor.Mkr(28.2m), read.Table["resultat"].Cells[0]);
        Assert.Equal(new ReadingNote(3, 8, "0 decimaler där tabellen har 1", "0 decimals where the table has 1"), Assert.Single(read.Notes));
    }

    [Fact]
    public void Percentages_stand_beside_the_amounts()
    {
        var read = TableReader.Csv("tkr;2023;2024\nbelopp;5;6\nandel;3,2 %;-", Tkr);

        Assert.Equal(["belopp"], read.Table.Rows.Select(row => row.Code));
        Assert.Equal(new RateRow("andel", "andel", [Ratio.Percent(3.2m), null]), Assert.Single(read.Rates));
        Assert.Equal((2, 11), At(() => TableReader.Csv("tkr;2023;2024\nandel;1 %;2", Tkr)));
        Assert.Equal((2, 7), At(() => TableReader.Csv("tkr;2023;2024\nandel;1;2 %", Tkr)));
    }

    [Fact]
    public void Years_ascend_or_descend_with_or_without_a_stage()
    {
        var read = TableReader.Csv("tkr;Utfall 2024;2025 Prognos;2026;2023 Utfall;Ack.;2026 Slutår\na;1;2;3;4;5;6", Tkr with { StageOfYears = Stage.Budget });

        Assert.Equal(
            [(Stage.Outcome, 2024), (Stage.Forecast, 2025), (Stage.Budget, 2026), (Stage.Outcome, 2023), (null, null), (null, null)],
            read.Table.Columns.Select(column => (column.Stage, column.Year?.Number)));
        Assert.Equal(["Ack.", "2026 Slutår"], read.Table.Columns.Skip(4).Select(column => column.Swedish));
    }

    [Theory]
    [InlineData("tusentals kronor", 1_000)]
    [InlineData("tkr", 1_000)]
    [InlineData("kkr", 1_000)]
    [InlineData("Mkr", 1_000_000)]
    [InlineData("mnkr", 1_000_000)]
    [InlineData("miljoner kronor", 1_000_000)]
    [InlineData("milj. kr", 1_000_000)]
    [InlineData("kronor", 1)]
    [InlineData("kr", 1)]
    public void The_unit_is_read_where_it_is_named(string unit, long size)
    {
        Assert.Equal(Kronor.Of(size), TableReader.Csv($"Belopp i {unit};2023\na;1", new("T", "T")).Table.Unit.Size);
        Assert.Equal(Kronor.Of(size), TableReader.Csv("Rad;2023\na;1", new($"Tabell 1, {unit}", "T")).Table.Unit.Size);
        Assert.Equal(Kronor.Of(size), TableReader.Csv($"Tabell 1 ({unit});;\nRad;2023\na;1", new("T", "T")).Table.Unit.Size);
    }

    [Fact]
    public void A_unit_that_is_named_nowhere_is_refused_and_one_that_is_named_otherwise_is_noted()
    {
        Assert.Contains("No unit is named", Assert.Throws<TableFormatException>(() => TableReader.Csv("Rad;2023\nkrona;1", new("T", "T"))).Message, StringComparison.Ordinal);

        Assert.Contains("Several units are named, tkr and mkr", Assert.Throws<TableFormatException>(() => TableReader.Csv("mkr;2023\na;1", Tkr)).Message, StringComparison.Ordinal);

        var read = TableReader.Csv("mkr;2023\na;1", new("T", "T") { Unit = AmountUnit.Tkr });
        Assert.Equal((Kronor.Tkr(1), "texten säger mkr; läst i tkr"), (read.Table["a"].Cells[0]!.Value, Assert.Single(read.Notes).Swedish));
    }

    [Fact]
    public void Millions_in_an_amount_are_no_unit() =>
        Assert.Equal(AmountUnit.Tkr, TableReader.Csv("Rad;2023\na;1", new("Investeringar över 20 miljoner kronor (tusentals kronor)", "T")).Table.Unit);

    [Fact]
    public void A_row_with_fewer_figures_is_blank_at_its_end_and_one_with_more_is_refused()
    {
        var read = TableReader.Csv("tkr;2023;2024\na;1\nb;1;2;;", Tkr);

        Assert.Equal([Kronor.Tkr(1), null], read.Table["a"].Cells);
        Assert.Equal("rad 2, tecken 1: ”a” har 1 belopp för 2 kolumner; resten är tomma", Assert.Single(read.Notes).ToString());
        Assert.Equal((3, 7), At(() => TableReader.Csv("tkr;2023;2024\na;1;2\nb;1;2;3", Tkr)));
        Assert.Equal((2, 1), At(() => TableReader.Csv("tkr;2023;2024\n;1;2", Tkr)));
        Assert.Equal((1, 5), At(() => TableReader.Csv("tkr;;2024\na;1;2", Tkr)));
    }

    [Fact]
    public void Repeated_labels_have_codes_of_their_own()
    {
        var read = TableReader.Csv("tkr;2023\nIntäkter;1\nIntäkter;2\nIntäkter:;3", Tkr);

        Assert.Equal(["intakter", "intakter-2", "intakter-3"], read.Table.Rows.Select(row => row.Code));
        Assert.Equal("”Intäkter” kommer igen och har koden intakter-2", read.Notes[0].Swedish);
    }

    [Theory]
    [InlineData("IB lån i Riksgäldskontoret", "ib-lan-i-riksgaldskontoret")]
    [InlineData("Nyupplåning (+)", "nyupplaning")]
    [InlineData("1:4 ap.1 Statligt tandvårdsstöd", "1-4-ap-1-statligt-tandvardsstod")]
    [InlineData("+", "row-43")]
    public void A_label_has_a_code(string label, string code) => Assert.Equal(code, TableReader.CodeOf(label));

    [Fact]
    public void Cells_in_quotes_hold_separators_quotes_and_lines()
    {
        var read = TableReader.Csv("\uFEFFtkr,2023\r\n\"Lån, \"\"gamla\"\"\nmed mera\",\"1 234,5\"\r\n", Tkr);

        Assert.Equal(("Lån, \"gamla\" med mera", Kronor.Of(1_234_500)), (read.Table.Rows[0].Swedish, read.Table.Rows[0].Cells[0]!.Value));
        Assert.Equal("a;b", TableReader.Csv("tkr,2023\n\"a;b\",1", Tkr).Table.Rows[0].Swedish);
        Assert.Equal((2, 3), At(() => TableReader.Csv("tkr,2023\na,\"1", Tkr)));
        Assert.Equal((2, 6), At(() => TableReader.Csv("tkr,2023\na,\"1\"2", Tkr)));
    }

    [Fact]
    public void Tabs_in_a_pasted_table_leave_no_doubt()
    {
        var read = TableReader.Pasted("Tabell 8 (tusentals kronor)\n\t2023 Utfall\t2024 Prognos\nSumma\t659 181\t710 000\nByggnader\t—\t—\n", new("T", "T"));

        Assert.Equal([Kronor.Tkr(659_181), Kronor.Tkr(710_000)], read.Table["summa"].Cells);
        Assert.Equal([null, null], read.Table["byggnader"].Cells);
    }

    [Theory]
    [InlineData("Hyror\t1 200\t", 1_200, null)]
    [InlineData("Hyror\t1 200", 1_200, null)]
    [InlineData("Hyror\t\t1 200", null, 1_200)]
    public void A_blank_cell_between_tabs_is_blank_and_its_neighbour_whole(string row, int? first, int? second) =>
        Assert.Equal(
            [first is { } one ? Kronor.Tkr(one) : null, second is { } two ? Kronor.Tkr(two) : (Kronor?)null],
            TableReader.Pasted($"2023 2024\n{row}\n", Tkr).Table["hyror"].Cells);

    [Fact]
    public void A_row_with_more_cells_than_columns_is_refused() =>
        Assert.Equal((2, 11), At(() => TableReader.Pasted("2023 2024\nHyror\t1\t2\t3", Tkr)));

    [Fact]
    public void Thousands_with_no_break_spaces_leave_no_doubt() =>
        Assert.Equal(
            [Kronor.Tkr(1_073), Kronor.Tkr(219)],
            TableReader.Pasted("2023 2024\nSumma 1\u00A0073 219", Tkr).Table["summa"].Cells);

    [Fact]
    public void A_label_that_ends_with_a_year_keeps_it() =>
        Assert.Equal(
            ("Varav från 2023, återställs senast 2026", Kronor.Tkr(-239)),
            Read("2023 2024 2025\nVarav från 2023, återställs senast 2026 -239 -239 0"));

    [Fact]
    public void A_label_that_wraps_is_put_together_and_a_heading_is_a_row_without_figures()
    {
        var read = TableReader.Pasted(
            "2023 2024\nLån i Riksgäldskontoret (2 kap. 1 §\nkapitalförsörjningsförordningen) 659 181 710 000\nMateriella investeringar\nMaskiner, inventarier och\ninstallationer 139 836 211 356\n* Not i tabellen", Tkr);

        Assert.Equal(
            ["Lån i Riksgäldskontoret (2 kap. 1 § kapitalförsörjningsförordningen)", "Materiella investeringar", "Maskiner, inventarier och installationer"],
            read.Table.Rows.Select(row => row.Swedish));
        Assert.Equal([null, null], read.Table.Rows[1].Cells);
        Assert.Equal([Kronor.Tkr(139_836), Kronor.Tkr(211_356)], read.Table.Rows[2].Cells);
        Assert.Contains(read.Notes, note => note is { Line: 7, Swedish: "fotnot: * Not i tabellen" });
    }

    [Fact]
    public void A_row_with_a_mark_before_its_label_is_a_row() =>
        Assert.Equal(("* SSSID", Kronor.Tkr(181_478)), Read("2023 2024 2025\n* SSSID 181 478 204 000 210 000"));

    [Fact]
    public void A_row_that_could_be_cut_in_several_ways_is_refused_where_nothing_decides()
    {
        var thrown = Assert.Throws<TableFormatException>(() => TableReader.Pasted("2023 2024\na 1 2\nSumma 1 219 224", Tkr));

        Assert.Equal((3, 1), (thrown.Line, thrown.Column));
        Assert.Contains("it can be read in", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_could_be_cut_in_several_ways_is_read_as_its_sums_have_it()
    {
        var read = TableReader.Pasted("2023 2024\na 1 0\nb 0 219 224\nSumma 1 219 224", Tkr with { Relations = [new TableRelation.Sum("summa", ["a", "b"])] });

        Assert.Equal([Kronor.Tkr(1), Kronor.Tkr(219_224)], read.Table["summa"].Cells);
        Assert.Equal(new ReadingNote(4, 1, "beloppen i ”Summa” är lästa så att tabellens summor går ihop", "the figures of “Summa” are read so that the table's sums add up"), Assert.Single(read.Notes));
    }

    [Fact]
    public void Figures_of_equal_length_are_read_so_and_noted_where_they_could_be_others()
    {
        var read = TableReader.Pasted("2023 2024 2025\na 659 678 686 376 712 743\nb 1 219 224\nc 5 7 9", Tkr);

        Assert.Equal([Kronor.Tkr(659_678), Kronor.Tkr(686_376), Kronor.Tkr(712_743)], read.Table["a"].Cells);
        Assert.Equal([Kronor.Tkr(1), Kronor.Tkr(219), Kronor.Tkr(224)], read.Table["b"].Cells);
        Assert.Equal([(2, 3, "beloppen i ”a” är lästa som lika långa"), (3, 3, "beloppen i ”b” är lästa som lika långa")], read.Notes.Select(note => (note.Line, note.Column, note.Swedish)));
    }

    [Fact]
    public void Sums_that_allow_several_readings_or_none_decide_nothing()
    {
        Assert.Contains("allow several", Assert.Throws<TableFormatException>(() => TableReader.Pasted("2023 2024\na 1 219 224\nSumma 1 219 224", Tkr with { Relations = [new TableRelation.Sum("summa", ["a"])] })).Message, StringComparison.Ordinal);
        Assert.Contains("allow none", Assert.Throws<TableFormatException>(() => TableReader.Pasted("2023 2024\na 5 7\nSumma 1 219 224", Tkr with { Relations = [new TableRelation.Sum("summa", ["a"])] })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_beside_columns_that_are_given_are_no_amounts()
    {
        var read = TableReader.Csv("Rad;2023;2024\na;1;2", Tkr with { Columns = [new(Stage.Budget, 2023), new(Stage.Budget, 2024)] });

        Assert.Equal(["a"], read.Table.Rows.Select(row => row.Code));
        Assert.Equal("raden med rubriker är ingen rad", Assert.Single(read.Notes).Swedish);
    }

    [Fact]
    public void A_unit_in_a_heading_that_isnt_the_tables_is_refused() =>
        Assert.Contains("Several units are named, tkr and mkr", Assert.Throws<TableFormatException>(() => TableReader.Csv("Rad;2023;2024 (mkr)\na;1;2", Tkr)).Message, StringComparison.Ordinal);

    [Fact]
    public void Headings_that_cant_be_found_are_asked_for()
    {
        Assert.Contains("say what the columns are", Assert.Throws<TableFormatException>(() => TableReader.Pasted("Utgifter\nSumma 1 2", Tkr)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("reading", () => TableReader.Csv("a;1", Tkr with { Columns = [] }));
        Assert.Throws<ArgumentException>("relations", () => TableReader.Csv("tkr;2023\na;1", Tkr with { Relations = [new TableRelation.Sum("b", ["a"])] }));
        Assert.Throws<ArgumentNullException>("text", () => TableReader.Csv(null!, Tkr));
        Assert.Throws<ArgumentNullException>("reading", () => TableReader.Pasted("", null!));
    }

    [Fact]
    public void Half_a_character_is_refused_with_its_place()
    {
        Assert.Equal((2, 2), At(() => TableReader.Csv("tkr;2023\na\uD83D;1", Tkr)));
        Assert.Equal((1, 1), At(() => TableReader.Pasted("\uDE00\n2023\na 1", Tkr)));
        Assert.Throws<ArgumentException>("label", () => TableReader.CodeOf("a\uD83D"));
        Assert.Equal("\uD83D\uDE00", TableReader.Csv("tkr;2023\n\uD83D\uDE00;1", Tkr).Table.Rows[0].Swedish);
    }

    [Fact]
    public void A_figure_alone_on_its_line_is_refused_with_its_place() => Assert.Equal((2, 1), At(() => TableReader.Pasted("2023 2024\n5", Tkr)));

    [Fact]
    public void A_label_of_blanks_alone_is_no_label() => Assert.Equal((2, 1), At(() => TableReader.Pasted("2023 2024\n\v 5 7", Tkr)));

    private static (string, Kronor?) Read(string text)
    {
        var row = TableReader.Pasted(text, Tkr).Table.Rows[0];
        return (row.Swedish, row.Cells[0]);
    }

    private static (int Line, int Column) At(Action read)
    {
        var thrown = Assert.Throws<TableFormatException>(read);
        return (thrown.Line, thrown.Column);
    }
}
