using System.Runtime.InteropServices;
using FiscalRules.Law;

namespace FiscalRules.Fees;

/// <content>The same over columns: many accounts rolled forward at once, each equal to the scalar rule to the öre.</content>
public sealed partial record FeeAccount
{
    /// <summary>Rolls many accounts forward and counts what is found of their years (<c>avgiftskonton i kolumner</c>).</summary>
    /// <remarks>Allocates nothing. <see cref="FeeColumns.Account"/> is any one of the accounts by the scalar rule. If it throws midway, what the spans hold is no result.</remarks>
    /// <param name="area">What all the accounts have in common: kind, disposal and goal. Its name isn't used.</param>
    /// <param name="columns">The accounts' figures.</param>
    /// <param name="outcomes">Where the balances and the marks go.</param>
    /// <param name="terms">The terms to compute every year by; null for those in force for each fiscal year.</param>
    /// <returns>In how many rows, a row being one year of one account, each thing is found.</returns>
    /// <exception cref="ArgumentNullException">The area is null.</exception>
    /// <exception cref="ArgumentException">A span is empty or of another length than the columns ask for, or one that is written overlaps another.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last year is after 9999, or a revenue or a cost is negative; the message names the account and the year.</exception>
    /// <exception cref="NotInForceException">A fiscal year is before 2015 and no terms are given.</exception>
    /// <exception cref="OverflowException">A balance is beyond what <see cref="Kronor"/> holds; the message names the account and the year.</exception>
    public static FeeCounts RollForward(FeeArea area, FeeColumns columns, FeeOutcomes outcomes, FeeTerms? terms = null)
    {
        ArgumentNullException.ThrowIfNull(area);
        var (rows, accounts) = (columns.Rows(), columns.Accounts);
        var closing = outcomes.Closing;
        var marks = MemoryMarshal.AsBytes(outcomes.Marks);
        Spans.Require(closing, rows, nameof(FeeOutcomes.Closing));
        RolledLanes.RequireMarks(marks, rows, nameof(FeeOutcomes.Marks));
        columns.RequireApart(MemoryMarshal.AsBytes(closing), nameof(FeeOutcomes.Closing));
        columns.RequireApart(marks, nameof(FeeOutcomes.Marks));
        RolledLanes.RequireApart(closing, marks, nameof(FeeOutcomes.Marks));

        // A year for which no law is known is the first of all, so that nothing is written before it is refused.
        var rule = new FeeRule(area, terms ?? FeeTerms.InForce.In(columns.First).Terms);
        var counts = default(FeeCounts);
        Span<long> wide = stackalloc long[RolledLanes.Block];
        Span<byte> spare = stackalloc byte[RolledLanes.Block];
        for (var first = 0; first < accounts; first += RolledLanes.Block)
        {
            var length = Math.Min(RolledLanes.Block, accounts - first);
            var opening = columns.Opening.Part(first, length);
            for (var year = 0; year < columns.Years; year++)
            {
                rule = rule.With(terms ?? FeeTerms.InForce.In(columns.First + year).Terms);
                var block = (year * accounts) + first;
                RolledLanes.Run(new FeeKernel(rule, columns, year, first, opening, closing.Slice(block, length), wide), length);
                opening = closing.Slice(block, length);
                var packed = marks.IsEmpty ? spare[..length] : marks.Slice(block, length);
                RolledLanes.Pack(wide[..length], packed);
                counts = counts.Merge(new(packed));
            }
        }

        return counts;
    }
}
