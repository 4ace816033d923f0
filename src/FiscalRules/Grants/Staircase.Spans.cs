using System.Runtime.InteropServices;

namespace FiscalRules.Grants;

/// <content>The same rule over columns, a region to a row: equal to the rule for one region to the öre, and nothing allocated.</content>
public sealed partial record Staircase
{
    /// <summary>What each region gets (<c>ersättning</c>): of many regions, or of the same regions in many scenarios with the same national mean.</summary>
    /// <param name="costs">The regions' costs, each zero or more.</param>
    /// <param name="inhabitants">The regions' populations, each at least one.</param>
    /// <param name="compensations">Where the amounts go: as long as <paramref name="costs"/>, and either the same span or apart from it.</param>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap and start at different rows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A cost is negative, or a region has no inhabitants; the message names the row, and the rows before it may have been written.</exception>
    /// <exception cref="OverflowException">An amount doesn't fit; the message names the row, and the rows before it may have been written.</exception>
    public void Compensation(ReadOnlySpan<Kronor> costs, ReadOnlySpan<long> inhabitants, Span<Kronor> compensations)
    {
        var people = MemoryMarshal.Cast<long, Kronor>(inhabitants);
        Spans.Require(people, costs.Length, nameof(inhabitants));
        Spans.Require(compensations, costs.Length, nameof(compensations));
        Spans.RefuseOverlap(compensations, nameof(compensations), costs, nameof(costs), sameRowsAreFine: true);
        Spans.RefuseOverlap(compensations, nameof(compensations), people, nameof(inhabitants), sameRowsAreFine: true);
        Lanes.Run(new StaircaseColumns(this, costs, inhabitants, compensations), costs.Length);
    }
}
