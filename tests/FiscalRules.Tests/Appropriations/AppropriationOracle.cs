using System.Numerics;

namespace FiscalRules.Tests.Appropriations;

/// <summary>A second reading of 6–8 §§ of the appropriations ordinance, in whole öre by integer division, year by year.</summary>
internal static class AppropriationOracle
{
    public sealed record Input(int Year, BigInteger Allotted, BigInteger Redistributed, BigInteger Withdrawn, BigInteger Overrun, BigInteger Spent, BigInteger? Saving, BigInteger? Credit);

    public sealed record Output(BigInteger DisposableSaving, BigInteger Disposable, BigInteger Closing);

    public static List<Output> Of(bool administration, int? lastInBudget, BigInteger opening, BigInteger before, bool baseIsYearOfUse, IEnumerable<Input> years)
    {
        var (found, carried, lastAllotted) = (new List<Output>(), opening, before);
        foreach (var year in years)
        {
            var live = lastInBudget is null || year.Year <= lastInBudget;
            var share = live && baseIsYearOfUse ? year.Allotted : lastAllotted;

            // 7 §: what of the saving may be disposed of, and never after the second year out of the budget.
            var saving = carried > 0 ? carried : 0;
            var right = year.Saving ?? (administration ? share * 3 / 100 : 0);
            if (lastInBudget is { } last && year.Year > last + 2)
                right = 0;
            var kept = saving < right ? saving : right;

            // 6 §: allotted + disposable saving + credit − withdrawn − credit used the year before.
            var credit = year.Credit ?? (administration ? year.Allotted * 3 / 100 : 0);
            var usedBefore = carried < 0 ? -carried : 0;
            var disposable = year.Allotted + year.Redistributed + year.Overrun + kept + credit - year.Withdrawn - usedBefore;
            var closing = disposable - credit - year.Spent;
            found.Add(new(kept, disposable, closing));
            carried = closing;
            lastAllotted = live ? year.Allotted : lastAllotted;
        }

        return found;
    }
}
