using FiscalRules.Law;
using FiscalRules.Tables;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Tables;

public sealed class RenderingTests
{
    [Theory]
    [InlineData(Language.Swedish, "table.sv.txt")]
    [InlineData(Language.English, "table.en.txt")]
    public void A_table_is_aligned_text(Language language, string approved) => Approved.Match(Sample().ToText(language), approved);

    [Theory]
    [InlineData(Language.Swedish, "table.sv.md")]
    [InlineData(Language.English, "table.en.md")]
    public void A_table_is_Markdown(Language language, string approved) => Approved.Match(Sample().ToMarkdown(language), approved);

    [Fact]
    public void A_table_is_shown_in_the_unit_it_is_put_in()
    {
        Approved.Match(Sample().In(AmountUnit.Mkr.WithDecimals(1)).ToText(), "table-mkr.sv.txt");
        Approved.Match(Sample().In(AmountUnit.KronorAndOre).ToMarkdown(Language.English), "table-kronor.en.md");
    }

    [Fact]
    public void Signs_that_Markdown_would_read_are_escaped_in_it_and_stand_as_they_are_in_text()
    {
        Approved.Match(Awkward().ToMarkdown(), "table-awkward.sv.md");
        Approved.Match(Awkward().ToText(), "table-awkward.sv.txt");
    }

    [Fact]
    public void A_table_is_in_Swedish_where_nothing_is_asked_for()
    {
        Assert.Equal(Sample().ToText(Language.Swedish), Sample().ToText());
        Assert.Equal(Sample().ToMarkdown(Language.Swedish), Sample().ToMarkdown());
        Assert.Equal(Sample().ToText(), Sample().ToString());
    }

    // 1,4 + 1,4 + 1,4 = 4,2 tkr prints as 1 + 1 + 1 = 4.
    [Fact]
    public void Each_figure_is_rounded_on_its_own_so_that_printed_parts_may_miss_the_printed_total()
    {
        var text = Table([Row("a", "Del", 1_400), Row("b", "Del", 1_400), Row("c", "Del", 1_400), Row("sum", "Summa", 4_200)]).ToText();
        Assert.Equal(["1", "1", "1", "4"], text.Split('\n').Skip(4).SkipLast(1).Select(static line => line[^1..]));
    }

    [Fact]
    public void A_total_is_the_total_of_a_sum_and_nothing_else()
    {
        var lines = Table(
            [Row("a", "Ingående", 1_000), Row("b", "Förändring", 1_000), Row("sum", "Utgående", 2_000)],
            [new TableRelation.Sum("sum", ["a", "b"]), new TableRelation.CarryForward("a", "sum")]).ToMarkdown().Split('\n');
        Assert.Equal(["| Ingående | 1 |", "| Förändring | 1 |", "| **Utgående** | **2** |"], lines.Skip(4).SkipLast(1));
    }

    [Fact]
    public void A_blank_cell_is_blank_and_a_zero_is_a_zero()
    {
        var lines = Table([Row("a", "Inget", null), Row("b", "Noll", 0), Row("sum", "Summa", null)], [new TableRelation.Sum("sum", ["a", "b"])]).ToMarkdown().Split('\n');
        Assert.Equal(["| Inget |  |", "| Noll | 0 |", "| **Summa** |  |"], lines.Skip(4).SkipLast(1));
    }

    [Fact]
    public void A_table_without_rows_has_its_headings()
    {
        Assert.Equal("Tabell\n\ntkr  Utfall 2023\n────────────────\n", Table([]).ToText());
        Assert.Equal("**Tabell**\n\n| tkr | Utfall 2023 |\n|---|---:|\n", Table([]).ToMarkdown());
    }

    [Fact]
    public void Text_is_aligned_whatever_the_figures() =>
        Holds.ForAll(AnyQuantity.ModestKronor.ArrayOf(4), static amounts =>
        {
            var table = new FiscalTable(
                "Tabell",
                "Table",
                AmountUnit.KronorAndOre,
                [new("A", "A"), new("B", "B")],
                [new("a", "Rad", "Row", [amounts[0], amounts[1]]), new("b", "Längre rad", "Longer row", [amounts[2], amounts[3]])],
                []);
            var lines = table.ToText().Split('\n').Skip(2).SkipLast(1).ToArray();
            Assert.Single(lines.Select(static line => line.Length).Distinct());
            Assert.All(lines.Zip((string[])["B", "─", .. Last(amounts[1]), .. Last(amounts[3])]), static pair => Assert.EndsWith(pair.Second, pair.First, StringComparison.Ordinal));
        });

    [Fact]
    public void No_line_of_text_ends_in_a_blank_and_each_ends_in_a_line_feed()
    {
        var text = Sample().ToText() + Awkward().ToText();
        Assert.DoesNotContain('\r', text);
        Assert.All(text.Split('\n'), static line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void Every_amount_can_be_rendered() =>
        Assert.Contains(
            "92\u00A0233\u00A0720\u00A0369",
            new FiscalTable("Tabell", "Table", AmountUnit.Mkr, [new("A", "A")], [new("a", "Rad", "Row", [Kronor.MaxValue])], []).ToText(),
            StringComparison.Ordinal);

    private static string[] Last(Kronor amount) => [AmountUnit.KronorAndOre.Show(amount, Language.Swedish)];

    private static FiscalTable Table(ValueList<TableRow> rows, ValueList<TableRelation>? relations = null) =>
        new("Tabell", "Table", AmountUnit.Tkr, [new(Stage.Outcome, 2023)], rows, relations ?? []);

    private static TableRow Row(string code, string label, long? kronor) => new(code, label, label, [kronor is { } number ? Kronor.Of(number) : null]);

    /// <summary>A fee account over three years, with blank cells, a subtracted row, totals and an opening balance.</summary>
    private static FiscalTable Sample() => new(
        "Avgiftsbelagd verksamhet",
        "Fee-financed activity",
        AmountUnit.Tkr,
        [new(Stage.Outcome, 2023), new(Stage.Forecast, 2024), new(Stage.Calculated, 2025), new("Totalt", "Total")],
        [
            new("opening", "Ingående över- eller underuttag", "Opening surplus or deficit", [Kronor.Of(-1_084_500), Kronor.Of(-349), Kronor.Of(250_000_151), null]),
            new("fees", "Intäkter", "Revenue", [Kronor.Tkr(12_500), Kronor.Tkr(262_500.5m), Kronor.Tkr(12_500), Kronor.Tkr(287_500.5m)]),
            new("costs", "Kostnader", "Costs", [Kronor.Of(11_415_849), Kronor.Tkr(12_500), null, Kronor.Of(23_915_849)]),
            new("result", "Årets resultat", "Result of the year", [Kronor.Of(1_084_151), Kronor.Tkr(250_000.5m), Kronor.Tkr(12_500), null]),
            new("closing", "Utgående över- eller underuttag", "Closing surplus or deficit", [Kronor.Of(-349), Kronor.Of(250_000_151), Kronor.Of(262_500_151), null]),
        ],
        [
            new TableRelation.Sum("result", ["fees"], ["costs"]),
            new TableRelation.Sum("closing", ["opening", "result"]),
            new TableRelation.CarryForward("opening", "closing"),
        ]);

    private static FiscalTable Awkward() => new(
        "Varav *särskilda* | [övriga]",
        "Awkward",
        AmountUnit.Kronor,
        [new("A|B", "A|B"), new("<b>#1</b>", "b")],
        [
            new("a", "snake_case `kod` \\ slut", "a", [Kronor.Of(1), Kronor.Of(2)]),
            new("b", "**fet** | rör", "b", [Kronor.Of(-1), null]),
            new("sum", "Summa *", "Total", [Kronor.Zero, Kronor.Of(2)]),
        ],
        [new TableRelation.Sum("sum", ["a", "b"])]);
}
