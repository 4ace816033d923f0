using System.Runtime.InteropServices;
using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <content>The chain over columns: many agencies rolled forward at once, each equal to the scalar rule to the öre.</content>
public sealed partial record AgencyLoanLedger
{
    /// <summary>Rolls many agencies' loans forward and counts what is found of their years (<c>lån i Riksgälden över åren, i kolumner</c>).</summary>
    /// <remarks>Allocates nothing. <see cref="AgencyLoanColumns.Agency"/> is any one of the agencies by the scalar rule. If it throws midway, what the spans hold is no result.</remarks>
    /// <param name="columns">The agencies' lines.</param>
    /// <param name="outcomes">Where the loans, the headroom and the marks go.</param>
    /// <param name="terms">The terms to compute every year by; null for those in force for each.</param>
    /// <returns>In how many rows, a row being one year of one agency, each thing is found.</returns>
    /// <exception cref="ArgumentException">A span is empty or of another length than the columns ask for, or one that is written overlaps another.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last year is after 9999, or a line is negative; the message names the agency and the year.</exception>
    /// <exception cref="NotInForceException">A fiscal year is before 2011 and no terms are given.</exception>
    /// <exception cref="OverflowException">A balance is beyond what <see cref="Kronor"/> holds; the message names the agency and the year.</exception>
    public static AgencyLoanCounts RollForward(AgencyLoanColumns columns, AgencyLoanOutcomes outcomes, CapitalTerms? terms = null)
    {
        var (rows, agencies) = (columns.Rows(), columns.Agencies);
        var closing = outcomes.Closing;
        var headroom = outcomes.Headroom;
        var marks = MemoryMarshal.AsBytes(outcomes.Marks);
        Spans.Require(closing, rows, nameof(AgencyLoanOutcomes.Closing));
        Spans.Require(headroom, headroom.IsEmpty ? 0 : rows, nameof(AgencyLoanOutcomes.Headroom));
        RolledLanes.RequireMarks(marks, rows, nameof(AgencyLoanOutcomes.Marks));
        columns.RequireApart(MemoryMarshal.AsBytes(closing), nameof(AgencyLoanOutcomes.Closing));
        columns.RequireApart(MemoryMarshal.AsBytes(headroom), nameof(AgencyLoanOutcomes.Headroom));
        columns.RequireApart(marks, nameof(AgencyLoanOutcomes.Marks));
        RolledLanes.RequireApart(closing, MemoryMarshal.AsBytes(headroom), nameof(AgencyLoanOutcomes.Headroom));
        RolledLanes.RequireApart(closing, marks, nameof(AgencyLoanOutcomes.Marks));
        RolledLanes.RequireApart(headroom, marks, nameof(AgencyLoanOutcomes.Marks));

        // The law decides no figure here, but whether there is one: a year for which none is known is the first of all.
        _ = terms ?? CapitalTerms.InForce.In(columns.First).Terms;
        var counts = default(AgencyLoanCounts);
        Span<long> wide = stackalloc long[RolledLanes.Block];
        Span<byte> spare = stackalloc byte[RolledLanes.Block];
        for (var first = 0; first < agencies; first += RolledLanes.Block)
        {
            var length = Math.Min(RolledLanes.Block, agencies - first);
            var opening = columns.Opening.Part(first, length);
            for (var year = 0; year < columns.Years; year++)
            {
                var block = (year * agencies) + first;
                var free = headroom.IsEmpty ? headroom : headroom.Slice(block, length);
                RolledLanes.Run(new AgencyLoanKernel(columns, terms, year, first, opening, closing.Slice(block, length), free, wide), length);
                opening = closing.Slice(block, length);
                var packed = marks.IsEmpty ? spare[..length] : marks.Slice(block, length);
                RolledLanes.Pack(wide[..length], packed);
                counts = counts.Merge(new(packed));
            }
        }

        return counts;
    }
}
