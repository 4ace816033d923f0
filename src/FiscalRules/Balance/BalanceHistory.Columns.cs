using System.Buffers;
using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <content>The same for many entities at once.</content>
public sealed partial record BalanceHistory
{
    private static readonly BalancePolicy CommonPractice = new();

    /// <summary>Computes many histories: statements, reserves and restoration of every entity, each year on what the one before left.</summary>
    /// <remarks>
    /// Equal to a history of each entity, to the öre. Restored earliest due first; decisions other than special reasons in the deficit's own year, and measures of a plan, are for the history itself.
    /// It allocates nothing.
    /// </remarks>
    /// <param name="columns">The accounts: <c>[year][entity]</c>.</param>
    /// <param name="outcomes">Where the figures go; what is left empty isn't computed. After an exception what the spans hold is unspecified.</param>
    /// <param name="policy">What the law leaves open, and the terms; null for the common practice by the law in force.</param>
    /// <exception cref="ArgumentException">
    /// A span hasn't an amount for each row, overlaps another, or nothing is asked for; a largest reservation needs a line that isn't stated; or reservations or uses are given though the policy decides
    /// them. Or a row has an amount that its year's law doesn't know, or a magnitude below zero: the message then names entity and year.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no year or no entity.</exception>
    /// <exception cref="NotInForceException">A fiscal year is before 2000 and no terms are given.</exception>
    /// <exception cref="OverflowException">A figure is beyond what <see cref="Kronor"/> holds; the message names entity and year.</exception>
    public static void Compute(in BalanceColumns columns, in BalanceOutcomes outcomes, BalancePolicy? policy = null)
    {
        policy ??= CommonPractice;
        var ahead = HistoryCheck.Columns(columns, outcomes, policy);
        var most = YearBlock.LanesOf(columns.Entities);
        var rented = ArrayPool<long>.Shared.Rent(HistoryBlock.Size(most, ahead));
        try
        {
            Roll(columns, outcomes, policy, rented.AsSpan(0, HistoryBlock.Size(most, ahead)), ahead, most);
        }
        finally
        {
            ArrayPool<long>.Shared.Return(rented);
        }
    }

    private static void Roll(in BalanceColumns columns, in BalanceOutcomes outcomes, BalancePolicy policy, Span<long> scratch, int ahead, int most)
    {
        var (limited, restores) = (HistoryCheck.NeedsLimit(outcomes, policy), HistoryCheck.Restores(columns, outcomes, policy));
        var carries = HistoryCheck.Carries(columns, outcomes, policy);
        var restoration = new RestorationTarget(outcomes.Restoration);
        var rule = new YearRule(YearRule.TermsOf(columns.First, policy.Terms));
        scratch.Clear();
        for (var first = 0; first < columns.Entities; first += most)
        {
            var lanes = Math.Min(most, columns.Entities - first);
            for (var year = 0; year < columns.Years; year++)
            {
                var terms = YearRule.TermsOf(columns.First + year, policy.Terms);
                rule = ReferenceEquals(terms, rule.Terms) ? rule : new(terms);
                var due = new DueYear(year, ahead, terms.YearsToRestore);
                var block = new YearBlock(columns.First + year, (year * columns.Entities) + first, first);
                var figures = HistoryBlock.Of(scratch, most, ahead, columns, outcomes, block, year, columns.Entities, lanes);
                if (year == 0 && restores)
                {
                    figures.Book.Open(columns.Opening, columns.Entities, first, lanes);
                }

                Lanes.RunBlock(new HistoryKernel(columns, restoration, figures, rule, due, block, policy, limited, restores, isFirst: year == 0, carries), lanes);
                if (!outcomes.Restoration.Due.IsEmpty)
                {
                    figures.Book.CopyDue(due, columns.Entities, first, lanes, outcomes.Restoration.Due.Slice(year * ahead * columns.Entities, ahead * columns.Entities));
                }
            }
        }
    }
}
