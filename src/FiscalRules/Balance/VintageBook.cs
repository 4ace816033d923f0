using System.Diagnostics;

namespace FiscalRules.Balance;

/// <summary>The deficits a ledger carries from year to year while it is being made, and what the year at hand did to them.</summary>
internal sealed class VintageBook(RestorationOrder order)
{
    private readonly List<Entry> _entries = [];

    public Kronor NewDeficit { get; private set; }

    public Kronor Excused { get; private set; }

    public List<Restoration> Restorations { get; private set; } = [];

    public List<DecisionOutcome> Outcomes { get; private set; } = [];

    public Kronor Left => _entries.Sum(static entry => entry.Left);

    public void Open(DeficitVintage vintage) =>
        _entries.Add(new(vintage.Origin, vintage.LawfulDeadline) { Left = vintage.Left, Deadline = vintage.Deadline });

    /// <summary>The deficits of which something is left, oldest first.</summary>
    public ValueList<DeficitVintage> Vintages() => _entries
        .Where(static entry => entry.Left.IsPositive)
        .OrderBy(static entry => entry.Origin)
        .Select(static entry => new DeficitVintage(entry.Origin, entry.Left, entry.LawfulDeadline, entry.Deadline))
        .ToValueList();

    /// <summary>One year: its deficit or surplus, and the decisions that take effect in it. A decision takes effect before the surplus restores anything.</summary>
    public void Close(in RestorationYear year, IEnumerable<RestorationDecision> decisions, BalanceTerms terms)
    {
        (NewDeficit, Excused, Restorations, Outcomes) = (Kronor.Max(-year.BalanceResult, Kronor.Zero), Kronor.Zero, [], []);
        if (NewDeficit.IsPositive)
        {
            var deadline = year.Year + terms.YearsToRestore;
            _entries.Add(new(year.Year, deadline) { Left = NewDeficit, Deadline = deadline });
        }

        if (year.SpecialReasons.IsPositive)
        {
            Excuse(new(year.Year, year.Year, year.SpecialReasons));
        }

        foreach (var decision in decisions)
        {
            switch (decision)
            {
                case RestorationDecision.NotToRestore excuse:
                    Excuse(excuse);
                    break;
                case RestorationDecision.LongerTime longer:
                    Extend(longer);
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        Restore(Kronor.Max(year.BalanceResult, Kronor.Zero));
    }

    private void Excuse(RestorationDecision.NotToRestore decision)
    {
        var entry = Find(decision.Origin);
        var left = entry?.Left ?? Kronor.Zero;
        var excused = Kronor.Min(decision.Amount, left);
        if (entry is not null)
        {
            entry.Left -= excused;
        }

        Excused += excused;
        Outcomes.Add(new(decision, HadDeficit: left.IsPositive, InVain: decision.Amount - excused));
    }

    private void Extend(RestorationDecision.LongerTime decision)
    {
        var entry = Find(decision.Origin);
        var hadDeficit = entry is { Left.IsPositive: true };
        if (hadDeficit)
        {
            entry!.Deadline = decision.Deadline;
        }

        Outcomes.Add(new(decision, hadDeficit, InVain: Kronor.Zero));
    }

    private void Restore(Kronor surplus)
    {
        var owed = _entries.Where(static entry => entry.Left.IsPositive);
        var queue = order switch
        {
            RestorationOrder.OldestFirst => owed.OrderBy(static entry => entry.Origin),
            RestorationOrder.NewestFirst => owed.OrderByDescending(static entry => entry.Origin),
            _ => owed.OrderBy(static entry => entry.Deadline).ThenBy(static entry => entry.Origin),
        };
        foreach (var entry in queue)
        {
            var restored = Kronor.Min(surplus, entry.Left);
            if (restored.IsPositive)
            {
                Restorations.Add(new(entry.Origin, restored));
                entry.Left -= restored;
                surplus -= restored;
            }
        }
    }

    private Entry? Find(FiscalYear origin) => _entries.Find(entry => entry.Origin == origin);

    private sealed class Entry(FiscalYear origin, FiscalYear lawfulDeadline)
    {
        public FiscalYear Origin { get; } = origin;

        public FiscalYear LawfulDeadline { get; } = lawfulDeadline;

        public FiscalYear Deadline { get; set; }

        public Kronor Left { get; set; }
    }
}
