using FiscalRules.Balance;

namespace FiscalRules.Tests.Balance;

/// <summary>All that a ledger is made from, so that a law can change one thing in it and make it again.</summary>
internal sealed record History(
    ValueList<RestorationYear> Years,
    ValueList<DeficitVintage> Opening,
    ValueList<RestorationDecision> Decisions,
    RestorationOrder Order)
{
    public RestorationLedger Ledger() => new(Years.AsSpan(), Opening, Decisions, Order);

    /// <summary>The same with another balance result in one year, and the special reasons that were given for it.</summary>
    public History WithResult(int index, Kronor result) =>
        WithYear(index, new(Years[index].Year, Years[index].Stage, result) { SpecialReasons = Years[index].SpecialReasons });

    public History WithYear(int index, RestorationYear year) => this with
    {
        Years = Years.Select((other, at) => at == index ? year : other).ToValueList(),
    };

    /// <summary>The years from one index and up to another, with the decisions that take effect in them.</summary>
    public History Part(Range range, ValueList<DeficitVintage> opening)
    {
        var years = Years.ToArray()[range].ToValueList();
        return this with
        {
            Years = years,
            Opening = opening,
            Decisions = Decisions.Where(decision => years.Any(year => year.Year == decision.Decided)).ToValueList(),
        };
    }

    /// <summary>The same with every amount so many times over.</summary>
    public History Times(long factor) => this with
    {
        Years = Years.Select(year => new RestorationYear(year.Year, year.Stage, year.BalanceResult * factor) { SpecialReasons = year.SpecialReasons * factor }).ToValueList(),
        Opening = Opening.Select(vintage => new DeficitVintage(vintage.Origin, vintage.Left * factor, vintage.Deadline)).ToValueList(),
        Decisions = Decisions.Select(decision => decision is RestorationDecision.NotToRestore excuse
            ? new RestorationDecision.NotToRestore(excuse.Origin, excuse.Decided, excuse.Amount * factor)
            : decision).ToValueList(),
    };

    public override string ToString() => string.Join(
        '\n',
        Years.Select(year => $"{year.Stage} {year.Year}: {year.BalanceResult}, special reasons {year.SpecialReasons}")
            .Prepend($"{Order}, opening {Opening}")
            .Concat(Decisions.Select(decision => $"{decision}")));
}
