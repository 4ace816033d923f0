using FiscalRules.Law;
using FiscalRules.Tables;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Tables;

/// <summary>All relations of a table at once: whatever is said comes with a proof, and the proof is checked here without the library's help.</summary>
public sealed class JointTests
{
    private static readonly ValueList<string> Codes = ["a", "b", "c", "d", "e"];

    /// <summary>Five rows in two columns of small figures, and from two to six sums of some of them by others, most of them nearly right.</summary>
    private static readonly Gen<FiscalTable> AnyTable =
        from figures in Gen.Choose(-1, 1).ArrayOf(10)
        from count in Gen.Choose(2, 6)
        from relations in AnySum.ArrayOf(count)
        select Small.Table([.. relations], [.. Codes.Select((code, i) => (code, new long?[] { figures[i], figures[i + 5] }))]);

    private static Gen<TableRelation> AnySum =>
        from order in Gen.Shuffle([0, 1, 2, 3, 4])
        from parts in Gen.Choose(1, 3)
        from less in Gen.Choose(0, 1)
        select (TableRelation)new TableRelation.Sum(Codes[order[0]], [.. order.Skip(1).Take(parts).Select(i => Codes[i])], [.. order.Skip(1 + parts).Take(less).Select(i => Codes[i])]);

    [Fact]
    public void What_is_possible_together_has_true_amounts_and_what_isnt_has_a_sum_that_rounding_cant_explain() =>
        Holds.ForAll(AnyTable, table =>
        {
            var result = new Reconciliation(table, Small.Provision);

            Witness.Holds(result);
            foreach (var conflict in result.Conflicts)
                Witness.Proves(result, conflict);
        });

    [Fact]
    public void A_conflict_has_no_relation_to_spare() =>
        Holds.ForAll(AnyTable, table =>
        {
            foreach (var conflict in new Reconciliation(table, Small.Provision).Conflicts)
            {
                foreach (var spared in conflict.Parts)
                {
                    var rest = conflict.Parts.Where(part => part != spared).Select(part => Stated(table, part.Check)).ToValueList();
                    var without = new Reconciliation(Small.Table([], [.. table.Rows.Select(row => (row.Code, row.Cells.Select(cell => (long?)(cell!.Value.Ore / Kronor.Tkr(1).Ore)).ToArray()))]), Small.Provision, rest);

                    Assert.Empty(without.Conflicts);
                    Assert.NotEqual(RelationVerdict.Impossible, without.Verdict);
                }
            }
        }, 300);

    [Fact]
    public void Generated_tables_are_of_both_kinds()
    {
        var results = AnyTable.Sample(200, 10).Select(table => new Reconciliation(table, Small.Provision)).ToList();

        Assert.Contains(results, result => result.Conflicts.Count > 0);
        Assert.Contains(results, result => result.Conflicts.Count == 0 && result.Verdict == RelationVerdict.ExplainedByRounding);
        Assert.Contains(results, result => result.Conflicts.Any(conflict => conflict.Parts.Count > 2));
    }

    [Fact]
    public void Whatever_was_rounded_from_true_amounts_is_possible_together() =>
        Holds.ForAll(
            from quarters in Gen.Choose(-40, 40).ArrayOf(6)
            select quarters,
            quarters =>
            {
                // A grid of two by three with sums of rows, of columns and of all, each rounded on its own from quarters of a unit.
                long?[] Printed(params int[] amounts) => [.. amounts.Select(amount => (long?)Math.Round(amount / 4m, MidpointRounding.AwayFromZero))];
                var (top, bottom) = (quarters[..3], quarters[3..]);
                var table = Small.Table(
                    [new TableRelation.Sum("sum", ["top", "bottom"])],
                    ("top", Printed([.. top, top.Sum()])),
                    ("bottom", Printed([.. bottom, bottom.Sum()])),
                    ("sum", Printed([.. top.Zip(bottom, (a, b) => a + b), quarters.Sum()])));
                var result = new Reconciliation(table, Small.Provision, StatedSum.OfColumns(table, 3, [0, 1, 2]));

                Assert.NotEqual(RelationVerdict.Impossible, result.Verdict);
                Assert.Empty(result.Conflicts);
                Witness.Holds(result);
            });

    [Fact]
    public void Two_totals_of_the_same_parts_that_are_two_apart_are_possible_one_by_one_and_not_together()
    {
        var table = Small.Table([new TableRelation.Sum("first", ["a", "b"]), new TableRelation.Sum("second", ["a", "b"])], ("a", [5]), ("b", [5]), ("first", [11]), ("second", [9]));
        var result = new Reconciliation(table, Small.Provision);
        var conflict = Assert.Single(result.Conflicts);

        Assert.All(result.Checks, check => Assert.Equal((RelationVerdict.ExplainedByRounding, RelationVerdict.Impossible), (check.Verdict, check.Jointly)));
        Assert.Equal((RelationVerdict.Impossible, Kronor.Tkr(2), Unrounded.Of(Kronor.Tkr(1))), (result.Verdict, conflict.Residual.Abs(), conflict.Most));
        Assert.Equal(["first", "second"], conflict.Parts.Select(part => part.Check.Swedish.Split(',')[0]));
        Assert.Equal([1L, -1L], conflict.Parts.Select(part => part.Factor));

        // Either total, nearer the other: the parts cancel out, and no other value of theirs would help.
        Assert.Equal(
            [("first", 9), ("second", 11)],
            conflict.Repairs.Where(repair => repair.Kind == RepairKind.Figure).Select(repair => (repair.Cell!.Value.Row, (int)(repair.Amount!.Value.Ore / Kronor.Tkr(1).Ore))));
        Assert.Equal([Kronor.Tkr(1), Kronor.Tkr(1), Kronor.Tkr(2), Kronor.Tkr(1)], conflict.Explain().Lines.Select(line => ((ExplanationValue.Amount)line.Value).Of));
        Assert.Equal("first, Utfall 2021 och second, Utfall 2021 kan inte stämma på en gång: sammanlagt skiljer 2 tkr, och avrundning kan förklara högst 1,0.", conflict.ToString());
        Assert.EndsWith("avrundning kan förklara den (sannolikhet 0,25), men inte tillsammans med de andra", result.Checks[0].ToText(), StringComparison.Ordinal);
        Assert.Contains(result.Findings(), found => found.Code == TableFindings.JointlyImpossible && found.Amount == Kronor.Tkr(2));
        Witness.Proves(result, conflict);
    }

    [Fact]
    public void A_figure_in_the_text_that_is_said_to_be_two_sums_has_one_true_amount()
    {
        var table = Small.Table([], ("a", [11]), ("b", [9]));
        TextFigure text = new("texten", "the text", Kronor.Tkr(10), Kronor.Tkr(1));
        var result = new Reconciliation(table, Small.Provision, [StatedSum.OfRow(text, table, "a"), StatedSum.OfRow(text, table, "b")]);
        var apart = new Reconciliation(table, Small.Provision, [StatedSum.OfRow(text, table, "a"), StatedSum.OfRow(new("tabellen", "the table", text.Amount, text.Unit), table, "b")]);

        Witness.Proves(result, Assert.Single(result.Conflicts));
        Assert.Empty(apart.Conflicts);
        Witness.Holds(apart);
    }

    [Fact]
    public void A_relation_that_is_impossible_alone_doesnt_drag_the_others_along()
    {
        var table = Small.Table([new TableRelation.Sum("sum", ["a", "b"]), new TableRelation.Sum("a", ["c"])], ("a", [5]), ("b", [5]), ("c", [5]), ("sum", [100]));
        var result = new Reconciliation(table, Small.Provision);

        Assert.Equal([RelationVerdict.Impossible, RelationVerdict.Exact], result.Checks.Select(check => check.Jointly));
        Assert.Empty(result.Conflicts);
    }

    private static StatedSum Stated(FiscalTable table, RelationCheck check)
    {
        var parts = check.Code.Split('-');
        var (sum, column) = ((TableRelation.Sum)table.Relations[int.Parse(parts[1]) - 1], int.Parse(parts[3]) - 1);
        return new(new TableCell(sum.Total, column), [.. sum.Parts.Select(row => new TableCell(row, column))], [.. sum.Less.Select(row => new TableCell(row, column))]);
    }
}
