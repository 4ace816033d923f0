using System.Globalization;
using FiscalRules.Tables;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Tables;

/// <summary>What single slips would mend an impossible relation.</summary>
public sealed class RepairTests
{
    [Fact]
    public void A_possible_relation_has_no_repairs()
    {
        Assert.Empty(Small.Sum(12, 5, 7).Checks[0].Repairs);
        Assert.Empty(Small.Sum(13, 5, 7).Checks[0].Repairs);
    }

    [Fact]
    public void Any_one_figure_could_be_another_and_a_row_could_be_missing()
    {
        var repairs = Small.Sum(100, 50, 20).Checks[0].Repairs;

        Assert.Equal(
            [("sum", 100, 70), ("a", 50, 80), ("b", 20, 50)],
            repairs.Where(repair => repair.Kind == RepairKind.Figure).Select(repair => (repair.Cell!.Value.Row, Tkr(repair.Printed), Tkr(repair.Amount))));
        Assert.Equal([false, true, true], repairs.Where(repair => repair.Kind == RepairKind.Figure).Select(repair => repair.IsOneDigit));
        Assert.Equal(30, Tkr(Assert.Single(repairs, repair => repair.Kind == RepairKind.MissingRow).Amount));
        Assert.Equal(4, repairs.Count);
    }

    [Fact]
    public void A_sign_that_is_flipped_is_found_and_what_rounding_then_explains_is_said()
    {
        var repair = Assert.Single(Small.Sum(31, 50, 20).Checks[0].Repairs, repair => repair.Kind == RepairKind.Sign);

        Assert.Equal(("b", -20, 1), (repair.Cell!.Value.Row, Tkr(repair.Amount), Tkr(repair.Residual)));
        Assert.Equal("om b, Utfall 2021 har motsatt tecken, −20; då skiljer 1, som avrundning förklarar", repair.ToString());
        Assert.Equal("if b, Outcome 2021 has the opposite sign, −20; then 1 differs, which rounding explains", repair.Text(Language.English));
    }

    [Fact]
    public void Digits_that_have_changed_places_are_found()
    {
        // 1 253 for 1 235, or 3 235 for 3 253: the table can't say which.
        var repairs = Small.Sum(3_235, 2_000, 1_253).Checks[0].Repairs.Where(repair => repair.Kind == RepairKind.Digits).ToList();

        Assert.Equal([("sum", 3_253), ("b", 1_235)], repairs.Select(repair => (repair.Cell!.Value.Row, Tkr(repair.Amount))));
        Assert.Equal("om två siffror har bytt plats i b, Utfall 2021, 1\u00A0235 och inte 1\u00A0253", repairs[1].Swedish);
    }

    [Fact]
    public void Digits_that_arent_beside_each_other_are_found_after_those_that_are()
    {
        // 7 129 for 9 127 (not adjacent), or 1 927 for 9 127 (adjacent): each of its own difference.
        var apart = Assert.Single(Small.Sum(19_127, 10_000, 7_129).Checks[0].Repairs, repair => repair.Kind == RepairKind.Digits && repair.Cell!.Value.Row == "b");
        var beside = Assert.Single(Small.Sum(19_127, 10_000, 1_927).Checks[0].Repairs, repair => repair.Kind == RepairKind.Digits && repair.Cell!.Value.Row == "b");

        Assert.Equal((9_127, false), (Tkr(apart.Amount), apart.IsAdjacent));
        Assert.Equal((9_127, true), (Tkr(beside.Amount), beside.IsAdjacent));
        Assert.Equal("om två siffror, inte bredvid varandra, har bytt plats i b, Utfall 2021, 9\u00A0127 och inte 7\u00A0129", apart.Swedish);
        Assert.Equal("if two digits, not beside each other, have changed places in b, Outcome 2021, 9,127 and not 7,129", apart.English);
    }

    [Fact]
    public void Digits_that_arent_beside_each_other_have_to_close_the_difference_and_not_only_come_near()
    {
        Assert.Equal([128], Apart(1_129));
        Assert.Empty(Apart(1_130));

        static IEnumerable<int> Apart(long total) =>
            Small.Sum(total, 1_000, 821, 1).Checks[0].Repairs.Where(repair => repair is { Kind: RepairKind.Digits, IsAdjacent: false, Cell.Row: "b" }).Select(repair => Tkr(repair.Amount));
    }

    [Theory]
    [InlineData("0.5", "5.0", true)]
    [InlineData("1.05", "0.15", true)]
    [InlineData("10.5", "01.5", false)]
    public void A_zero_may_stand_before_a_decimal_comma_and_nowhere_else_first(string correct, string printed, bool isFigure)
    {
        var unit = AmountUnit.Mkr.WithDecimals(correct.Length - correct.IndexOf('.') - 1);
        var figures = new[] { ("a", decimal.Parse(printed, CultureInfo.InvariantCulture)), ("b", 700m), ("sum", 700m + decimal.Parse(correct, CultureInfo.InvariantCulture)) };
        var table = new FiscalTable(
            "T", "T", unit, [new("x", "x")], [.. figures.Select(row => new TableRow(row.Item1, row.Item1, row.Item1, [Kronor.Mkr(row.Item2)]))], [new TableRelation.Sum("sum", ["a", "b"])]);
        var digits = new Reconciliation(table, Small.Provision).Checks[0].Repairs.Where(repair => repair.Kind == RepairKind.Digits && repair.Cell!.Value.Row == "a");

        Assert.Equal(isFigure, digits.Any(repair => repair.Amount == Kronor.Mkr(decimal.Parse(correct, CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData(10)] // 01 is not how a figure is printed
    [InlineData(11)] // and 11 changed is 11
    [InlineData(7)]
    public void No_transposition_begins_with_a_zero_or_changes_nothing(int part) =>
        Assert.DoesNotContain(Small.Sum(2_000_000, part).Checks[0].Repairs, repair => repair.Kind == RepairKind.Digits);

    [Fact]
    public void A_part_that_isnt_in_the_total_is_found()
    {
        var repair = Assert.Single(Small.Sum(70, 50, 20, 30).Checks[0].Repairs, repair => repair.Kind == RepairKind.LeftOut);

        Assert.Equal(("c", 30, (Kronor?)null), (repair.Cell!.Value.Row, Tkr(repair.Printed), repair.Amount));
        Assert.Equal("if c, Outcome 2021, 30, isn't in the total", repair.English);
    }

    [Fact]
    public void A_blank_that_should_be_a_figure_is_found()
    {
        var table = Small.Table([new TableRelation.Sum("sum", ["a", "b"])], ("a", [50]), ("b", [null]), ("sum", [70]));
        var repair = Assert.Single(new Reconciliation(table, Small.Provision).Checks[0].Repairs, repair => repair.Kind == RepairKind.MissingFigure);

        Assert.Equal(("b", (Kronor?)null, 20), (repair.Cell!.Value.Row, repair.Printed, Tkr(repair.Amount)));
    }

    [Fact]
    public void A_figure_in_another_unit_is_found_with_the_rounding_of_that_unit()
    {
        // 5 mkr among tkr: its true amount is within half a million, so that 5 204 is explained.
        var larger = Assert.Single(Small.Sum(6_204, 1_000, 5).Checks[0].Repairs, repair => repair.Kind == RepairKind.FigureUnit);
        var smaller = Assert.Single(Small.Sum(1_005, 1_000, 5_012).Checks[0].Repairs, repair => repair.Kind == RepairKind.FigureUnit);

        Assert.Equal(("b", 5_000, 204), (larger.Cell!.Value.Row, Tkr(larger.Amount), Tkr(larger.Residual)));
        Assert.Equal(("b", Kronor.Of(5_012), Kronor.Of(-12)), (smaller.Cell!.Value.Row, smaller.Amount, smaller.Residual));
        Assert.Equal("om b, Utfall 2021, 5, är tryckt i en enhet som är 1\u00A0000 gånger större; då skiljer 204, som avrundning förklarar", larger.Swedish);
    }

    [Fact]
    public void A_figure_in_kronor_has_no_smaller_unit_than_an_ore()
    {
        var row = new TableRow("a", "a", "a", [Kronor.Of(5_000)]);
        var table = new FiscalTable("T", "T", AmountUnit.Kronor, [new("x", "x")], [row, new("sum", "sum", "sum", [Kronor.Of(5)])], [new TableRelation.Sum("sum", ["a"])]);

        Assert.Equal(
            ["sum"],
            new Reconciliation(table, Small.Provision).Checks[0].Repairs.Where(repair => repair.Kind == RepairKind.FigureUnit).Select(repair => repair.Cell!.Value.Row));
    }

    [Fact]
    public void A_whole_column_in_another_unit_mends_the_carry_forward_and_breaks_nothing_within_it()
    {
        var table = Small.Table(
            [new TableRelation.Sum("ub", ["ib", "new"]), new TableRelation.CarryForward("ib", "ub")],
            ("ib", [100_000, 150]), ("new", [50_000, 20]), ("ub", [150_000, 170]));
        var check = Assert.Single(new Reconciliation(table, Small.Provision).Checks, check => check.IsCarryForward);
        var columns = check.Repairs.Where(repair => repair.Kind == RepairKind.ColumnUnit).ToList();

        Assert.Equal([(1, "if the column Outcome 2022 is printed in a unit that is 1,000 times larger"), (0, "if the column Outcome 2021 is printed in a unit that is 1,000 times smaller")], columns.Select(repair => (repair.Cell!.Value.Column, repair.English)));
        Assert.All(columns, repair => Assert.Equal(0, repair.StillImpossible));
        Assert.All(check.Repairs.Where(repair => repair.Kind == RepairKind.FigureUnit), repair => Assert.Equal(1, repair.StillImpossible));
        Assert.DoesNotContain(check.Repairs, repair => repair.Kind is RepairKind.MissingRow or RepairKind.LeftOut);
    }

    [Fact]
    public void A_whole_table_in_another_unit_is_found_against_the_text()
    {
        var table = Small.Table([], ("a", [40, 31]));
        var check = new Reconciliation(table, Small.Provision, [StatedSum.OfRow(new("texten", "the text", Kronor.Mkr(71), Kronor.Mkr(1)), table, "a")]).Checks[0];
        var repair = Assert.Single(check.Repairs, repair => repair.Kind == RepairKind.TableUnit);

        Assert.Equal((null, "om hela tabellen är tryckt i en enhet som är 1\u00A0000 gånger större"), (repair.Cell, repair.Swedish));
    }

    [Fact]
    public void A_row_that_is_one_column_off_is_found_where_every_column_agrees()
    {
        var relation = new TableRelation.Sum("sum", ["a", "b"]);
        var table = Small.Table([relation], ("a", [10, 20, 30, 40]), ("b", [500, 600, 700, null]), ("sum", [10, 520, 630, 740]));
        var result = new Reconciliation(table, Small.Provision);

        foreach (var check in result.Checks.Skip(1))
        {
            var shift = Assert.Single(check.Repairs, repair => repair.Kind == RepairKind.RowShift);
            Assert.Equal(("b", 0), (shift.Cell!.Value.Row, shift.StillImpossible));
            Assert.Equal("om beloppen i raden b hör hemma en kolumn längre till höger", shift.Swedish);
        }

        // With one column that disagrees, it isn't a shift.
        var other = Small.Table([relation], ("a", [10, 20, 30, 40]), ("b", [500, 600, 700, null]), ("sum", [10, 520, 630, 99]));
        Assert.DoesNotContain(new Reconciliation(other, Small.Provision).Checks.SelectMany(check => check.Repairs), repair => repair.Kind == RepairKind.RowShift);
    }

    [Fact]
    public void A_figure_that_is_left_out_or_one_too_many_shifts_the_rest_of_its_row()
    {
        var relation = new TableRelation.Sum("sum", ["a", "b"]);
        var left = new Reconciliation(Small.Table([relation], ("a", [10, 20, 30, 40]), ("b", [500, 700, 800, null]), ("sum", [510, 620, 730, 840])), Small.Provision);
        var twice = new Reconciliation(Small.Table([relation], ("a", [10, 20, 30, 40]), ("b", [500, 500, 600, 700]), ("sum", [510, 620, 730, 840])), Small.Provision);

        foreach (var check in left.Checks.Skip(1))
            Assert.Contains(check.Repairs, repair => repair is { Kind: RepairKind.RowSlide, StillImpossible: 0, Residual.Ore: 0 } && repair.Cell == new TableCell("b", 1) && repair.Shift == new ColumnShift(["b"], 1, 1));
        var repair = Assert.Single(left.Checks[1].Repairs, repair => repair.Kind == RepairKind.RowSlide);
        Assert.Equal("om ett belopp har fallit bort i raden b vid Utfall 2022, och beloppen därifrån hör hemma en kolumn längre till höger", repair.Swedish);
        Assert.Equal("if a figure is left out in the row b at Outcome 2022, and the figures from there on belong one column further to the right", repair.English);

        repair = Assert.Single(twice.Checks[1].Repairs, repair => repair.Kind == RepairKind.RowSlide);
        Assert.Equal(new ColumnShift(["b"], 1, -1), repair.Shift);
        Assert.Equal("om ett belopp för mycket står i raden b vid Utfall 2022, och beloppen efter hör hemma en kolumn längre till vänster", repair.Swedish);
        Assert.Equal("if one figure too many stands in the row b at Outcome 2022, and the figures after it belong one column further to the left", repair.English);
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(9, false)] // moved, 11 for the sum of 5 and 5 is possible, and 9 is, and not both
    public void A_shift_has_to_agree_with_all_other_sums_at_once(int second, bool isListed)
    {
        ValueList<TableRelation> relations = [new TableRelation.Sum("first", ["a", "b"]), new TableRelation.Sum("second", ["a", "b"])];
        var table = Small.Table(relations, ("a", [5, 5]), ("b", [5, 5]), ("first", [11, 50]), ("second", [10, second]));

        Assert.Equal(isListed, new Reconciliation(table, Small.Provision)["first", 1].Repairs.Any(repair => repair.Shift == new ColumnShift(["first"], 0, 1)));
    }

    [Theory]
    [InlineData(720L, true)]
    [InlineData(null, false)] // nothing says what the figure would be in the next column
    public void A_shift_is_borne_out_by_a_sum_between_figures_that_are_known(long? next, bool isListed)
    {
        var table = Small.Table([new TableRelation.Sum("sum", ["a", "b"])], ("a", [10, 20]), ("b", [700, null]), ("sum", [510, next]));

        Assert.Equal(isListed, new Reconciliation(table, Small.Provision)["sum", 0].Repairs.Any(repair => repair.Shift == new ColumnShift(["b"], 0, 1)));
    }

    [Fact]
    public void A_figure_is_left_out_only_where_the_row_is_one_short()
    {
        var table = Small.Table([new TableRelation.Sum("sum", ["a", "b"])], ("a", [10, 20, 30, 40]), ("b", [500, 700, 800, 0]), ("sum", [510, 620, 730, 840]));

        Assert.DoesNotContain(new Reconciliation(table, Small.Provision).Checks.SelectMany(check => check.Repairs), repair => repair.Kind == RepairKind.RowSlide);
    }

    [Fact]
    public void Rows_that_hold_together_are_shifted_together()
    {
        ValueList<TableRelation> relations = [new TableRelation.Sum("ub", ["ib", "new"]), new TableRelation.CarryForward("ib", "ub"), new TableRelation.Sum("all", ["ub", "other"])];
        var table = Small.Table(relations, ("ib", [120, 150, 170, null]), ("new", [30, 20, 10, null]), ("ub", [150, 170, 180, null]), ("other", [1, 2, 3, 4]), ("all", [121, 152, 173, 184]));
        var check = new Reconciliation(table, Small.Provision)["all", 1];
        var shift = Assert.Single(check.Repairs, repair => repair.Shift is { Rows.Count: 3, From: 0 });

        Assert.Equal((RepairKind.BlockShift, new TableCell("ib", 0), new ColumnShift(["ib", "new", "ub"], 0, 1), 0), (shift.Kind, shift.Cell, shift.Shift, shift.StillImpossible));
        Assert.Equal("om beloppen i raderna ib, new och ub hör hemma en kolumn längre till höger", shift.Swedish);
        Assert.Equal("if the figures of the rows ib, new and ub belong one column further to the right", shift.English);
    }

    [Fact]
    public void A_column_that_is_left_out_of_the_whole_table_breaks_the_carry_forward_and_no_sum()
    {
        ValueList<TableRelation> relations = [new TableRelation.Sum("ub", ["ib", "new"]), new TableRelation.CarryForward("ib", "ub")];
        var table = Small.Table(relations, ("ib", [100, 150, 250, null]), ("new", [50, 20, 10, null]), ("ub", [150, 170, 260, null]));
        var check = Assert.Single(new Reconciliation(table, Small.Provision).Checks, check => check.Verdict == RelationVerdict.Impossible);
        var slide = Assert.Single(check.Repairs, repair => repair.Kind == RepairKind.BlockSlide);

        Assert.Equal((null, new ColumnShift(["ib", "new", "ub"], 2, 1), 0), (slide.Cell, slide.Shift, slide.StillImpossible));
        Assert.Equal("om en kolumn har fallit bort vid Utfall 2023, och beloppen därifrån hör hemma en kolumn längre till höger", slide.Swedish);
        Assert.Equal("if a column is left out at Outcome 2023, and the figures from there on belong one column further to the right", slide.English);
    }

    [Fact]
    public void A_whole_table_under_the_wrong_headings_is_found_against_what_is_said_elsewhere()
    {
        var table = Small.Table([new TableRelation.Sum("sum", ["a", "b"])], ("a", [10, 20, 30]), ("b", [500, 600, 700]), ("sum", [510, 620, 730]));
        var stated = new StatedSum(new TextFigure("året före", "the year before", Kronor.Tkr(510), Kronor.Tkr(1)), [new("sum", 1)]);
        var shift = Assert.Single(new Reconciliation(table, Small.Provision, [stated]).Checks[^1].Repairs, repair => repair.Shift?.Rows.Count == 3);

        Assert.Equal((RepairKind.BlockShift, null, new ColumnShift(["a", "b", "sum"], 0, 1)), (shift.Kind, shift.Cell, shift.Shift));
        Assert.Equal("om beloppen i hela tabellen hör hemma en kolumn längre till höger", shift.Swedish);
    }

    [Fact]
    public void A_change_that_breaks_another_sum_says_so()
    {
        var table = Small.Table(
            [new TableRelation.Sum("sum", ["a", "b"]), new TableRelation.Sum("all", ["sum", "c"])],
            ("a", [50]), ("b", [20]), ("sum", [100]), ("c", [5]), ("all", [105]));
        var repairs = new Reconciliation(table, Small.Provision).Checks[0].Repairs.Where(repair => repair.Kind == RepairKind.Figure);

        Assert.Equal([("sum", 1), ("a", 0), ("b", 0)], repairs.Select(repair => (repair.Cell!.Value.Row, repair.StillImpossible)));
    }

    [Fact]
    public void Every_repair_of_a_figure_makes_the_relation_possible_and_nothing_printed_is_changed() =>
        Holds.ForAll(
            from parts in Gen.Choose(-2_000, 2_000).ArrayOf(4)
            from total in Gen.Choose(-2_000, 2_000)
            select (parts, total),
            drawn =>
            {
                var result = Small.Sum(drawn.total, [.. drawn.parts.Select(part => (long)part)]);
                var check = result.Checks[0];

                Assert.Equal(Small.Sum(drawn.total, [.. drawn.parts.Select(part => (long)part)]).Table, result.Table);
                if (check.Verdict == RelationVerdict.Impossible)
                    Assert.Equal(5, check.Repairs.Count(repair => repair.Kind == RepairKind.Figure));
                foreach (var repair in check.Repairs.Where(repair => repair.Kind is RepairKind.Figure or RepairKind.Sign or RepairKind.Digits))
                {
                    var mended = new FiscalTable(
                        "T", "T", AmountUnit.Tkr, result.Table.Columns,
                        [.. result.Table.Rows.Select(row => row.Code == repair.Cell!.Value.Row ? new TableRow(row.Code, row.Swedish, row.English, [repair.Amount]) : row)],
                        result.Table.Relations);
                    var after = new Reconciliation(mended, Small.Provision).Checks[0];

                    Assert.NotEqual(RelationVerdict.Impossible, after.Verdict);
                    Assert.Equal((after.Residual, 0), (repair.Residual, repair.StillImpossible));
                }
            },
            300);

    [Fact]
    public void Every_sign_and_every_pair_of_digits_that_mends_is_listed() =>
        Holds.ForAll(
            from parts in Gen.Choose(0, 999).ArrayOf(2)
            from total in Gen.OneOf(Gen.Choose(0, 1_999), Gen.Elements(99, 198, 297, -99).Select(off => Math.Abs(parts.Sum() + off)))
            select (parts, total),
            drawn =>
            {
                var check = Small.Sum(drawn.total, drawn.parts[0], drawn.parts[1]).Checks[0];
                if (check.Verdict != RelationVerdict.Impossible)
                    return;

                var all = new[] { drawn.total, drawn.parts[0], drawn.parts[1] };
                var (signs, digits) = (new List<(int, int)>(), new List<(int, int)>());
                for (var i = 0; i < 3; i++)
                {
                    if (all[i] != 0 && Mends(all, i, -all[i]))
                        signs.Add((i, -all[i]));
                    var text = all[i].ToString();
                    for (var first = 0; first < text.Length; first++)
                    {
                        for (var second = first + 1; second < text.Length; second++)
                        {
                            var swapped = text[..first] + text[second] + text[(first + 1)..second] + text[first] + text[(second + 1)..];
                            if (swapped != text && swapped[0] != '0' && (second == first + 1 ? Mends(all, i, int.Parse(swapped)) : Closes(all, i, int.Parse(swapped))))
                                digits.Add((i, int.Parse(swapped)));
                        }
                    }
                }

                Assert.Equal(signs, Listed(check, RepairKind.Sign));
                Assert.Equal(digits.Order(), Listed(check, RepairKind.Digits).Order());
            },
            1_000);

    private static bool Mends(int[] all, int changed, int value)
    {
        var copy = all.ToArray();
        copy[changed] = value;
        return 2 * Math.Abs(copy[0] - copy[1] - copy[2]) <= 3;
    }

    private static bool Closes(int[] all, int changed, int value)
    {
        var copy = all.ToArray();
        copy[changed] = value;
        return copy[0] == copy[1] + copy[2];
    }

    private static IEnumerable<(int, int)> Listed(RelationCheck check, RepairKind kind) =>
        check.Repairs.Where(repair => repair.Kind == kind).Select(repair => (repair.Cell!.Value.Row switch { "sum" => 0, "a" => 1, _ => 2 }, Tkr(repair.Amount)));

    private static int Tkr(Kronor? amount) => (int)(amount!.Value.Ore / Kronor.Tkr(1).Ore);
}
