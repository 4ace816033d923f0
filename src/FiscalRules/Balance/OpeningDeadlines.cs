using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>Which years' deficits are left when a panel begins: of each deadline the year whose deficit the law gives it (<c>ingående ej återställda negativa balanskravsresultat</c>).</summary>
/// <remarks>Two years to restore in became three for the deficit of 2005, so that no year's is due in 2007, and a panel from 2004 can't begin with the deficit of its own first year.</remarks>
internal sealed class OpeningDeadlines
{
    private readonly FiscalYear _first;
    private readonly (FiscalYear Origin, FiscalYear Deadline)?[] _slots;

    /// <param name="first">The first year of the panel.</param>
    /// <param name="ahead">How many deadlines it keeps apart.</param>
    /// <param name="terms">The terms to compute every year by; null for those in force.</param>
    public OpeningDeadlines(FiscalYear first, int ahead, BalanceTerms? terms)
    {
        _first = first;
        _slots = new (FiscalYear, FiscalYear)?[1 + ahead];
        var earliest = terms is null ? BalanceTerms.InForce.Entries[0].From.Number : 1;
        for (var year = earliest; year < first.Number; year++)
        {
            FiscalYear origin = year;
            var deadline = origin + YearRule.TermsOf(origin, terms).YearsToRestore;

            // What is overdue was due by the latest deadline before the first year.
            _slots[deadline < first ? 0 : 1 + (deadline - first)] = (origin, deadline);
        }
    }

    /// <summary>Refuses an amount that no year's deficit can be.</summary>
    /// <exception cref="ArgumentException">There is one; the message names the entity.</exception>
    public void Require(in RestorationOpening opening, int entities)
    {
        if (_slots[0] is null)
        {
            Refuse(opening.Overdue, start: 0, entities, nameof(opening.Overdue), Invariant($"before {_first}"));
        }

        for (var ahead = 0; ahead < _slots.Length - 1; ahead++)
        {
            if (_slots[1 + ahead] is null)
            {
                Refuse(opening.Due, ahead * entities, entities, nameof(opening.Due), Invariant($"by {_first + ahead}"));
            }
        }
    }

    /// <summary>The deficit that an amount is.</summary>
    /// <param name="slot">0 for what is overdue, 1 for what is due by the first year, and so on.</param>
    /// <param name="left">The amount, above zero.</param>
    public DeficitVintage Of(int slot, Kronor left)
    {
        var (origin, deadline) = _slots[slot]!.Value;
        return new(origin, left, deadline, deadline);
    }

    private void Refuse(Column left, int start, int entities, string name, string due)
    {
        for (var entity = 0; left.IsGiven && entity < entities; entity++)
        {
            if (left[start + entity] is { IsPositive: true } amount)
            {
                throw new ArgumentException(Invariant($"{name} of entity {entity} has {amount} kr to restore {due}; no fiscal year before {_first} has a deficit with that deadline."), name);
            }
        }
    }
}
