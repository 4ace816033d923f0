using FiscalRules.Tables;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Tables;

/// <summary>The repairs of relations that clash only together, against brute force: what is listed mends, and what mends is listed.</summary>
public sealed class JointRepairTests
{
    private const int Farthest = 6;

    private static readonly ValueList<string> Codes = ["a", "b", "c", "d", "e"];

    [Fact]
    public void A_figure_is_listed_if_and_only_if_some_other_would_do() =>
        Each((figures, stated, conflict) =>
        {
            var expected = Codes.Where(code => Enumerable.Range(-Farthest, (2 * Farthest) + 1).Any(other => other != figures[code] && IsPossible(With(figures, code, other), stated)));
            var listed = conflict.Repairs.Where(repair => repair.Kind == RepairKind.Figure).ToList();

            Assert.Equal(expected, listed.Select(repair => repair.Cell!.Value.Row).Order(StringComparer.Ordinal));
            Assert.All(listed, repair => Assert.True(IsPossible(With(figures, repair.Cell!.Value.Row, Tkr(repair.Amount)), stated)));
        });

    [Fact]
    public void A_sign_and_a_row_left_out_are_listed_if_and_only_if_they_mend() =>
        Each((figures, stated, conflict) =>
        {
            Assert.Equal(
                Codes.Where(code => figures[code] != 0 && IsPossible(With(figures, code, -figures[code]), stated)),
                conflict.Repairs.Where(repair => repair.Kind == RepairKind.Sign).Select(repair => repair.Cell!.Value.Row).Order(StringComparer.Ordinal));

            var expected =
                from part in Enumerable.Range(0, stated.Count)
                from cell in stated[part].Parts.Concat(stated[part].Less)
                let rest = Without(stated[part], cell)
                where figures[cell.Row] != 0 && rest is not null && IsPossible(figures, [.. stated.Select((sum, i) => i == part ? rest : sum)])
                select (conflict.Parts[part].Check.Code, cell);
            Assert.Equal(
                expected.Select(found => $"{found.Code} {found.cell}").Order(StringComparer.Ordinal),
                conflict.Repairs.Where(repair => repair.Kind == RepairKind.LeftOut).Select(repair => $"{repair.Relation} {repair.Cell}").Order(StringComparer.Ordinal));
        });

    [Fact]
    public void A_row_that_is_missing_is_listed_for_each_relation_and_mends() =>
        Each((figures, stated, conflict) =>
        {
            var missing = conflict.Repairs.Where(repair => repair.Kind == RepairKind.MissingRow).ToList();

            Assert.Equal(conflict.Parts.Select(part => part.Check.Code), missing.Select(repair => repair.Relation));
            Assert.All(missing.Index(), found => Assert.True(IsPossible(
                With(figures, "x", Tkr(found.Item.Amount)),
                [.. stated.Select((sum, i) => i == found.Index ? new StatedSum(sum.Total!.Value, [.. sum.Parts, new("x", 0)], sum.Less) : sum)])));
        });

    [Fact]
    public void A_row_that_is_missing_says_of_which_total()
    {
        var table = Small.Table([new TableRelation.Sum("first", ["a", "b"]), new TableRelation.Sum("second", ["a", "b"])], ("a", [5]), ("b", [5]), ("first", [11]), ("second", [9]));
        var missing = new Reconciliation(table, Small.Provision).Conflicts[0].Repairs.Where(repair => repair.Kind == RepairKind.MissingRow);

        Assert.Equal(["om en rad om 2 saknas bland delarna av first, Utfall 2021", "om en rad om −2 saknas bland delarna av second, Utfall 2021"], missing.Select(repair => repair.Swedish));
    }

    /// <summary>Five figures and some sums of them by others, most nearly right; and each conflict with what is stated of its own relations.</summary>
    private static void Each(Action<Dictionary<string, int>, ValueList<StatedSum>, RelationConflict> law)
    {
        var conflicts = 0;
        var anySum =
            from order in Gen.Shuffle(Codes.ToArray())
            from parts in Gen.Choose(1, 3)
            from less in Gen.Choose(0, 1)
            select new StatedSum(new TableCell(order[0], 0), [.. order.Skip(1).Take(parts).Select(code => new TableCell(code, 0))], [.. order.Skip(1 + parts).Take(less).Select(code => new TableCell(code, 0))]);
        Holds.ForAll(
            from amounts in Gen.Choose(-1, 1).ArrayOf(5)
            from sums in anySum.ArrayOf(4)
            select (Codes.Zip(amounts).ToDictionary(row => row.First, row => row.Second), ValueList.Create(sums)),
            drawn =>
            {
                var (figures, sums) = drawn;
                foreach (var conflict in new Reconciliation(Table(figures), Small.Provision, sums).Conflicts)
                {
                    conflicts++;
                    law(figures, [.. conflict.Parts.Select(part => sums[int.Parse(part.Check.Code.Split('-')[1]) - 1])], conflict);
                }
            },
            150);

        Assert.InRange(conflicts, 20, int.MaxValue);
    }

    private static StatedSum? Without(StatedSum sum, TableCell cell)
    {
        ValueList<TableCell> parts = [.. sum.Parts.Where(part => part != cell)];
        ValueList<TableCell> less = [.. sum.Less.Where(part => part != cell)];
        return parts.Count + less.Count == 0 ? null : new(sum.Total!.Value, parts, less);
    }

    private static bool IsPossible(Dictionary<string, int> figures, ValueList<StatedSum> stated) => new Reconciliation(Table(figures), Small.Provision, stated).Verdict != RelationVerdict.Impossible;

    private static FiscalTable Table(Dictionary<string, int> figures) => Small.Table([], [.. figures.Select(row => (row.Key, new long?[] { row.Value }))]);

    private static Dictionary<string, int> With(Dictionary<string, int> figures, string code, int figure) => new(figures) { [code] = figure };

    private static int Tkr(Kronor? amount) => (int)(amount!.Value.Ore / Kronor.Tkr(1).Ore);
}
