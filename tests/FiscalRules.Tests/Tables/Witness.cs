using FiscalRules.Tables;

namespace FiscalRules.Tests.Tables;

/// <summary>Checks the proofs that a reconciliation carries, without trusting how it found them.</summary>
internal static class Witness
{
    /// <summary>The examples are within half a unit of what was printed and satisfy, exactly, every relation that isn't called impossible.</summary>
    public static void Holds(Reconciliation result)
    {
        var amounts = result.Figures.Where(figure => figure.Cell is not null).ToDictionary(figure => figure.Cell!.Value, figure => figure.Example);
        foreach (var figure in result.Figures)
        {
            var off = figure.Example - figure.Printed;
            Assert.True(off <= Unrounded.OfOre(figure.Unit.Ore, 2) && -off <= Unrounded.OfOre(figure.Unit.Ore, 2), $"{figure.Swedish} is {figure.Example}, printed {figure.Printed}");
        }

        foreach (var check in result.Checks.Where(check => check.Jointly != RelationVerdict.Impossible))
        {
            var (cells, text) = Terms(result, check);
            var sum = cells.Aggregate(default(Unrounded), (total, term) => total + (amounts.GetValueOrDefault(term.Cell) * Ratio.Of(term.Factor)));
            var expected = text is { } label ? result.Figures.Where(figure => figure.Cell is null).ElementAt(label).Example : default;
            Assert.Equal(expected, text is null ? sum : -sum);
        }
    }

    /// <summary>A conflict's relations, added up as it says, leave more than the rounding of the figures that don't cancel out.</summary>
    public static void Proves(Reconciliation result, RelationConflict conflict)
    {
        var factors = new Dictionary<object, long>();
        foreach (var part in conflict.Parts)
        {
            var (cells, text) = Terms(result, part.Check);
            foreach (var term in cells)
                factors[term.Cell] = factors.GetValueOrDefault(term.Cell) + (term.Factor * part.Factor);
            if (text is { } label)
                factors[label] = factors.GetValueOrDefault(label) + part.Factor;
        }

        var (residual, units) = (default(Int128), default(Int128));
        foreach (var (place, factor) in factors)
        {
            var (printed, unit) = place is TableCell cell
                ? (result.Table[cell.Row].Cells[cell.Column], result.Table.Unit.Rounding.Unit)
                : (Texts(result)[(int)place].Amount, Texts(result)[(int)place].Unit);
            residual += factor * (Int128)(printed ?? Kronor.Zero).Ore;
            units += printed is null ? 0 : Math.Abs(factor) * (Int128)unit.Ore;
        }

        Assert.Equal((Int128)conflict.Residual.Ore, residual);
        Assert.Equal(Unrounded.OfOre((System.Numerics.BigInteger)units, 2), conflict.Most);
        Assert.True(2 * Int128.Abs(residual) > units);
    }

    /// <summary>The places a relation speaks of, the total first, by its code: what the library's own list of equations says, said again.</summary>
    private static (List<(TableCell Cell, long Factor)> Cells, int? Text) Terms(Reconciliation result, RelationCheck check)
    {
        var parts = check.Code.Split('-');
        if (parts[0] == "stated")
        {
            var index = int.Parse(parts[1]) - 1;
            var stated = result.Stated[index];
            List<(TableCell, long)> cells = [.. stated.Parts.Select(cell => (cell, -1L)), .. stated.Less.Select(cell => (cell, 1L))];
            return stated.Total is { } total ? ([(total, 1L), .. cells], null) : (cells, Texts(result).IndexOf(stated.Text!));
        }

        var column = int.Parse(parts[3]) - 1;
        switch (result.Table.Relations[int.Parse(parts[1]) - 1])
        {
            case TableRelation.Sum sum:
                return ([(new(sum.Total, column), 1), .. sum.Parts.Select(row => (new TableCell(row, column), -1L)), .. sum.Less.Select(row => (new TableCell(row, column), 1L))], null);
            case TableRelation.CarryForward carry:
                var before = result.Table.Columns[column].Year is { } year ? result.Table.Columns.Index().Single(other => other.Item.Year == year - 1).Index : column - 1;
                return ([(new(carry.Opening, column), 1), (new(carry.Closing, before), -1)], null);
            default:
                throw new InvalidOperationException(check.Code);
        }
    }

    private static List<TextFigure> Texts(Reconciliation result) => [.. result.Stated.Select(sum => sum.Text).OfType<TextFigure>().Distinct()];
}
