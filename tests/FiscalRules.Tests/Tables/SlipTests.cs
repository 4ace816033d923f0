using FiscalRules.Tables;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Tables;

/// <summary>Every kind of slip, made in a table where all is exact: among the repairs that are listed is the one that undoes it, whether what it breaks is impossible alone or only together.</summary>
public sealed class SlipTests
{
    private const int Years = 5;

    private static readonly ValueList<string> Rows = ["a", "b", "c", "sum", "ib", "new", "ub", "all"];

    /// <summary>Parts and their sum; an opening, what is new and a closing that is carried forward; and the sum of both.</summary>
    private static readonly Gen<Truth> AnyTruth =
        from parts in Gen.Choose(1, 99).Select(thousands => thousands * 1_000L).Zip(Gen.Choose(0, 9_999)).Select(drawn => drawn.Item1 + drawn.Item2).ArrayOf(4 * Years)
        from opening in Gen.Choose(10_000, 99_999)
        select Truth.Of(parts, opening);

    private static readonly Gen<string> AnyPart = Gen.Elements("a", "b", "c", "new");

    public static TheoryData<RepairKind, bool> Kinds()
    {
        var kinds = new TheoryData<RepairKind, bool>();
        foreach (var kind in Enum.GetValues<RepairKind>())
        {
            kinds.Add(kind, false);

            // A table that is a thousand times too large against a figure outside it is impossible alone.
            if (kind != RepairKind.TableUnit)
                kinds.Add(kind, true);
        }

        return kinds;
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_repair_that_undoes_a_slip_is_listed(RepairKind kind, bool isJoint)
    {
        var (tries, broken) = (0, 0);
        Holds.ForAll(
            from truth in AnyTruth
            from slip in Slips(truth, kind)
            select (truth, slip),
            drawn =>
            {
                var result = drawn.slip.Printed.Reconciled(isJoint);
                tries++;
                if (result.Verdict != RelationVerdict.Impossible)
                    return;

                broken++;
                ValueList<Repair> repairs = isJoint ? [.. result.Conflicts.SelectMany(conflict => conflict.Repairs)] : [.. result.Checks.SelectMany(check => check.Repairs)];
                Assert.Equal(isJoint, result.Checks.All(check => check.Verdict != RelationVerdict.Impossible));
                Assert.Contains(repairs, repair => repair.Kind == kind && drawn.slip.IsUndoneBy(repair));
            },
            40);

        Assert.InRange(broken, tries * 9 / 10, tries);
    }

    /// <summary>A slip of a kind: what is printed after it, and what undoes it.</summary>
    private static Gen<Slip> Slips(Truth truth, RepairKind kind) => kind switch
    {
        RepairKind.Figure =>
            from place in AnyPlace(Rows)
            from off in Gen.Choose(10, 5_000)
            select Changed(truth, place, truth[place] + off),
        RepairKind.Sign => from place in AnyPlace(Rows) select Changed(truth, place, -truth[place]),
        RepairKind.Digits =>
            from place in AnyPlace(Rows)
            from swapped in Gen.Elements(Swapped(truth[place]!.Value).DefaultIfEmpty(truth[place]!.Value).ToArray())
            select Changed(truth, place, swapped),
        RepairKind.MissingFigure => from place in AnyPlace(["a", "b", "c", "new"]) select Changed(truth, place, null),
        RepairKind.MissingRow => from row in AnyPart select new Slip(truth.Without(row), repair => repair.Relation is not null && truth.Figures[row].Contains(Tkr(repair.Amount))),
        RepairKind.LeftOut =>
            from figures in Gen.Choose(100, 9_999).ArrayOf(Years)
            select new Slip(truth.With("d", [.. figures.Select(figure => (long?)figure)]), repair => repair.Cell?.Row == "d" && repair.Relation is not null),
        RepairKind.FigureUnit =>
            from place in AnyPlace(Rows)
            from rounded in Gen.Constant(truth.Rounded(place))
            from isLarger in Gen.Elements(true, false)
            select Changed(rounded, place, isLarger ? rounded[place] / 1_000 : rounded[place] * 1_000),
        RepairKind.ColumnUnit =>
            from column in Gen.Choose(0, Years - 1)
            select new Slip(truth.Map((_, year, figure) => year == column ? figure * 1_000 : figure), repair => repair.Cell?.Column == column),
        RepairKind.TableUnit => Gen.Constant(new Slip(truth.Map((_, _, figure) => figure * 1_000) with { Outside = truth.Figures["all"].Sum() }, _ => true)),
        RepairKind.RowShift => from row in Gen.Elements(Rows.ToArray()) from step in Gen.Elements(1, -1) select Moved(truth, [row], 0, step),
        RepairKind.RowSlide => from row in Gen.Elements(Rows.ToArray()) from start in Gen.Choose(1, Years - 2) from step in Gen.Elements(1, -1) from isTwice in Gen.Elements(true, false) select Moved(truth, [row], start, step, isTwice),
        RepairKind.BlockShift => from step in Gen.Elements(1, -1) from rows in Gen.Elements<ValueList<string>>(["ib", "new", "ub"], ["a", "b", "c", "sum"]) select Moved(truth, rows, 0, step),
        RepairKind.BlockSlide =>
            from start in Gen.Choose(1, Years - 2)
            from step in Gen.Elements(1, -1)
            from rows in Gen.Elements<ValueList<string>>(["a", "b", "c", "sum"], Rows)
            from isTwice in Gen.Elements(true, rows == Rows) // a blank column in all rows breaks nothing
            select Moved(truth, rows, start, step, isTwice),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No slip of this kind is made."),
    };

    private static Gen<TableCell> AnyPlace(ValueList<string> rows) => from row in Gen.Elements(rows.ToArray()) from column in Gen.Choose(0, Years - 1) select new TableCell(row, column);

    private static Slip Changed(Truth truth, TableCell place, long? printed) =>
        new(truth.Map((row, year, figure) => row == place.Row && year == place.Column ? printed : figure), repair => repair.Cell == place && Tkr(repair.Amount) == truth[place]);

    /// <summary>What is to be moved one further right to be undone, stands one further left, and the other way about.</summary>
    private static Slip Moved(Truth truth, ValueList<string> rows, int from, int undo, bool isTwice = false) => new(
        truth.Map((row, year, figure) =>
            !rows.Contains(row) || year < from ? figure
            : undo > 0 ? (year + 1 < Years ? truth[new(row, year + 1)] : null)
            : year > from || isTwice ? truth[new(row, year - 1)] : null),
        repair => repair.Shift == new ColumnShift(rows, from, undo));

    private static IEnumerable<long> Swapped(long figure)
    {
        var text = figure.ToString();
        for (var first = 0; first < text.Length; first++)
        {
            for (var second = first + 1; second < text.Length; second++)
            {
                var digits = text.ToCharArray();
                (digits[first], digits[second]) = (digits[second], digits[first]);
                if (text[first] != text[second] && digits[0] != '0')
                    yield return long.Parse(digits);
            }
        }
    }

    private static long? Tkr(Kronor? amount) => amount?.Ore / Kronor.Tkr(1).Ore;

    private sealed record Slip(Truth Printed, Func<Repair, bool> IsUndoneBy);

    private sealed record Truth(IReadOnlyDictionary<string, long?[]> Figures, ValueList<string> Parts, long? Outside)
    {
        public long? this[TableCell place] => Figures[place.Row][place.Column];

        public static Truth Of(long[] parts, long opening)
        {
            var figures = Rows.ToDictionary(row => row, _ => new long?[Years]);
            for (var year = 0; year < Years; year++)
            {
                (figures["a"][year], figures["b"][year], figures["c"][year], figures["new"][year]) = (parts[4 * year], parts[(4 * year) + 1], parts[(4 * year) + 2], parts[(4 * year) + 3]);
                (figures["sum"][year], figures["ib"][year]) = (figures["a"][year] + figures["b"][year] + figures["c"][year], opening);
                opening += figures["new"][year]!.Value;
                (figures["ub"][year], figures["all"][year]) = (opening, figures["sum"][year] + opening);
            }

            return new(figures, ["a", "b", "c"], null);
        }

        /// <summary>The same with a figure that is whole thousands, and all else as it follows.</summary>
        public Truth Rounded(TableCell place)
        {
            var rest = this[place]!.Value % 1_000;
            var part = place.Row switch { "sum" or "all" => "a", "ub" => "new", "ib" => "new", var row => row };
            var year = place.Row == "ib" ? place.Column - 1 : place.Column;
            var parts = Enumerable.Range(0, Years).SelectMany(at => new[] { "a", "b", "c", "new" }.Select(row => Figures[row][at]!.Value - (row == part && at == year ? rest : 0))).ToArray();
            return Of(parts, Figures["ib"][0]!.Value - (year < 0 ? rest : 0));
        }

        public Truth Map(Func<string, int, long?, long?> change) => this with { Figures = Figures.ToDictionary(row => row.Key, row => row.Value.Select((figure, year) => change(row.Key, year, figure)).ToArray()) };

        public Truth Without(string row) => this with { Figures = Figures.Where(other => other.Key != row).ToDictionary(), Parts = [.. Parts.Where(part => part != row)] };

        public Truth With(string row, long?[] figures) => this with { Figures = Figures.Append(new(row, figures)).ToDictionary(), Parts = [.. Parts, row] };

        /// <summary>What is said of the figures: as relations of rows, or in pairs that a rough figure outside the table is both of, so that each is possible alone.</summary>
        public Reconciliation Reconciled(bool isJoint)
        {
            ValueList<string> added = [.. new[] { "ib", "new" }.Where(Figures.ContainsKey)];
            ValueList<(string Total, ValueList<string> Parts)> sums = [("sum", Parts), ("ub", added), ("all", ["sum", "ub"])];
            ValueList<TableRelation> relations = isJoint ? [] : [.. sums.Select(sum => new TableRelation.Sum(sum.Total, sum.Parts)), new TableRelation.CarryForward("ib", "ub")];
            var table = Small.Table(relations, [.. Figures.Select(row => (row.Key, row.Value))]);
            var outside = Outside is { } known ? StatedSum.OfRow(new("texten", "the text", Kronor.Tkr(known), Kronor.Tkr(1)), table, "all") : null;
            if (!isJoint)
                return new(table, Small.Provision, outside is null ? [] : [outside]);

            var stated = new List<StatedSum>();
            for (var year = 0; year < Years; year++)
            {
                foreach (var (total, parts) in sums)
                    stated.AddRange(Pair($"{total} {year}", [new(total, year)], [.. parts.Select(part => new TableCell(part, year))]));
                if (year > 0)
                    stated.AddRange(Pair($"ib {year}", [new("ib", year)], [new("ub", year - 1)]));
            }

            return new(table, Small.Provision, [.. stated]);
        }

        private static StatedSum[] Pair(string label, ValueList<TableCell> total, ValueList<TableCell> parts)
        {
            TextFigure text = new(label, label, Kronor.Zero, Kronor.Tkr(1_000_000_000_000));
            return [new(text, total), new(text, parts)];
        }
    }
}
