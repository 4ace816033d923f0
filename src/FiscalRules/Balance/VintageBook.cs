using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>The deficits a ledger carries from year to year while it is being made, and what the year at hand did to them.</summary>
internal sealed class VintageBook(RestorationOrder order)
{
    private readonly List<Entry> _entries = [];

    public Kronor NewDeficit { get; private set; }

    public Kronor Excused { get; private set; }

    public List<Restoration> Restorations { get; private set; } = [];

    public List<Finding> Findings { get; private set; } = [];

    public Kronor Left => _entries.Sum(static entry => entry.Left);

    public void Open(DeficitVintage vintage) =>
        _entries.Add(new(vintage.Origin, vintage.LawfulDeadline) { Left = vintage.Left, Deadline = vintage.Deadline });

    /// <summary>The deficits of which something is left, oldest first.</summary>
    public ValueList<DeficitVintage> Vintages() => _entries
        .Where(static entry => entry.Left > Kronor.Zero)
        .OrderBy(static entry => entry.Origin)
        .Select(static entry => new DeficitVintage(entry.Origin, entry.Left, entry.LawfulDeadline, entry.Deadline))
        .ToValueList();

    /// <summary>One year: its deficit or surplus, and the decisions that take effect in it, in that order; decisions before restoring.</summary>
    public void Close(in RestorationYear year, IEnumerable<RestorationDecision> decisions, BalanceTerms terms)
    {
        (NewDeficit, Excused, Restorations, Findings) = (Kronor.Max(-year.BalanceResult, Kronor.Zero), Kronor.Zero, [], []);
        if (NewDeficit > Kronor.Zero)
        {
            var deadline = year.Year + terms.YearsToRestore;
            _entries.Add(new(year.Year, deadline) { Left = NewDeficit, Deadline = deadline });
        }

        if (year.SpecialReasons > Kronor.Zero)
        {
            Excuse(year.Year, year.SpecialReasons, year, terms);
        }

        foreach (var decision in decisions)
        {
            switch (decision)
            {
                case RestorationDecision.NotToRestore excuse:
                    Excuse(excuse.Origin, excuse.Amount, year, terms);
                    break;
                case RestorationDecision.LongerTime longer:
                    Extend(longer, year, terms);
                    break;
            }
        }

        Restore(Kronor.Max(year.BalanceResult, Kronor.Zero));
        foreach (var entry in _entries)
        {
            if (entry.Left > Kronor.Zero && entry.Deadline <= year.Year)
            {
                Findings.Add(LedgerFindings.Overdue(entry.Origin, entry.Left, entry.Deadline, entry.Deadline > entry.LawfulDeadline, year, terms));
            }
        }
    }

    private void Excuse(FiscalYear origin, Kronor amount, in RestorationYear year, BalanceTerms terms)
    {
        var entry = Find(origin);
        var left = entry?.Left ?? Kronor.Zero;
        var excused = Kronor.Min(amount, left);
        if (entry is not null)
        {
            entry.Left -= excused;
        }

        Excused += excused;
        if (excused < amount)
        {
            Findings.Add(LedgerFindings.InVain(origin, amount - excused, hadDeficit: left > Kronor.Zero, year, terms));
        }
    }

    private void Extend(RestorationDecision.LongerTime decision, in RestorationYear year, BalanceTerms terms)
    {
        var entry = Find(decision.Origin);
        if (entry is not null && decision.Deadline <= entry.LawfulDeadline)
        {
            throw new ArgumentException(
                Invariant($"A longer time ends after {entry.LawfulDeadline}, the law's deadline for {entry.Origin}; {decision.Deadline} came."), nameof(decision));
        }

        var hasDeficit = entry is { Left.IsPositive: true };
        if (hasDeficit)
        {
            entry!.Deadline = decision.Deadline;
        }

        Findings.Add(LedgerFindings.LongerTime(decision, hasDeficit, year, terms));
    }

    private void Restore(Kronor surplus)
    {
        var owed = _entries.Where(static entry => entry.Left > Kronor.Zero);
        var queue = order switch
        {
            RestorationOrder.OldestFirst => owed.OrderBy(static entry => entry.Origin),
            RestorationOrder.NewestFirst => owed.OrderByDescending(static entry => entry.Origin),
            _ => owed.OrderBy(static entry => entry.Deadline).ThenBy(static entry => entry.Origin),
        };
        foreach (var entry in queue)
        {
            var restored = Kronor.Min(surplus, entry.Left);
            if (restored > Kronor.Zero)
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
