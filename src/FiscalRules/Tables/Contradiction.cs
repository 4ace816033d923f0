namespace FiscalRules.Tables;

/// <summary>What can't be: a relation that is impossible alone, or several that are impossible together, with the sum of them that proves it; and whether it could be if something else were printed.</summary>
internal sealed class Contradiction
{
    // It goes on from one question to the next. A relation alone needs none: its residual decides.
    private readonly JointSystem? _system;

    public Contradiction(PrintedGrid grid, IReadOnlyList<(Equation Equation, int Factor)> parts)
    {
        (Grid, Parts, Sum) = (grid, parts, Equation.Sum(parts));
        _system = parts.Count == 1 ? null : new([.. parts.Select(static part => part.Equation)], grid);
    }

    public PrintedGrid Grid { get; }

    public IReadOnlyList<(Equation Equation, int Factor)> Parts { get; }

    public Equation Sum { get; }

    /// <summary>Whether all would be possible if figures were others. The sum, which is impossible as it stands, decides most often.</summary>
    public bool HoldsWith(params ReadOnlySpan<(int Place, PrintedGrid.Figure? Figure)> changes)
    {
        var isPossible = changes is [var only] ? Sum.Evaluate(Grid, only.Place, only.Figure).IsPossible : Sum.Evaluate(Grid.With(changes)).IsPossible;
        if (!isPossible || _system is null)
        {
            return isPossible;
        }

        foreach (var (place, figure) in changes)
        {
            _system.Print(place, figure);
        }

        isPossible = _system.IsPossible();
        foreach (var (place, _) in changes)
        {
            _system.Print(place, Grid[place]);
        }

        return isPossible;
    }

    /// <summary>What would differ if one of the relations were another, and all were possible then; null where they aren't.</summary>
    public Int128? ResidualWith(int part, Equation other)
    {
        List<(Equation Equation, int Factor)> parts = [.. Parts];
        parts[part] = (other, parts[part].Factor);
        var outcome = Equation.Sum(parts).Evaluate(Grid);
        return other.IsTried(Grid) && outcome.IsPossible && (_system is null || JointSystem.IsPossible([.. parts.Select(static changed => changed.Equation)], Grid))
            ? outcome.Residual
            : null;
    }

    /// <summary>What a figure would be for all to be possible: what makes nothing differ if it can be that, otherwise what is nearest to what is printed, otherwise some other. Null where none would do.</summary>
    public PrintedGrid.Figure? Closing(int place, Int128 unit)
    {
        var (factor, printed, some) = (Sum.FactorOf(place), Grid[place], (Int128?)null);
        if (factor == 0)
        {
            return null;
        }

        if (_system is not null)
        {
            _system.Free(place);
            some = _system.IsPossible() ? PrintedDigits.Nearest(_system.Amount(place), unit) : null;
            _system.Print(place, printed);
            if (some is null)
            {
                return null;
            }
        }

        foreach (var ore in Candidates(factor, printed, unit, some))
        {
            PrintedGrid.Figure figure = new(ore, unit);
            if (ore != printed?.Ore && HoldsWith((place, figure)))
            {
                return figure;
            }
        }

        return null;
    }

    /// <summary>What a row would be that one of the relations lacks among its parts. No relation in a contradiction can be spared, so that there is one.</summary>
    public PrintedGrid.Figure Lacking(int part, Int128 unit)
    {
        var factor = -Parts[part].Factor;
        var residual = Sum.Evaluate(Grid).Residual;
        PrintedGrid.Figure row = new(PrintedDigits.Nearest(-residual, factor, unit), unit);
        if (_system is null)
        {
            return row;
        }

        _system.Drop(part);
        _system.Conflict();
        var some = PrintedDigits.Nearest(_system.Lacking(part), unit);
        foreach (var ore in Candidates(factor, null, unit, some))
        {
            row = new(ore, unit);
            _system.Lack(part, row);
            if (_system.IsPossible())
            {
                break;
            }
        }

        _system.Keep(part);
        return row;
    }

    /// <summary>What is left of the sum if a row is added to one of the relations.</summary>
    public Int128 ResidualLacking(int part, Int128 ore) => Sum.Evaluate(Grid).Residual - (Parts[part].Factor * ore);

    /// <summary>Amounts to try where one counts so often in the sum, and one that is known to do.</summary>
    private IEnumerable<Int128> Candidates(int factor, PrintedGrid.Figure? printed, Int128 unit, Int128? some)
    {
        var (residual, units) = Sum.Evaluate(Grid);
        var ore = printed?.Ore ?? 0;
        yield return PrintedDigits.Nearest((factor * ore) - residual, factor, unit);
        if (some is null)
        {
            yield break;
        }

        units += printed is null ? Math.Abs(factor) * unit : 0;
        var step = 2 * Math.Abs(factor) * unit;
        var steps = Int128.Max(0, ((2 * Int128.Abs(residual)) - units + step - 1) / step);
        yield return ore - (Int128.Sign(residual) * Math.Sign(factor) * steps * unit);
        yield return some.Value;
    }
}
