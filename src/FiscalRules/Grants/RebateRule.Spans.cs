using static System.FormattableString;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FiscalRules.Grants;

/// <content>The same rule over columns, a rebate to a row: equal to the rule for one rebate to the öre, and nothing allocated.</content>
public abstract partial record RebateRule
{
    /// <summary>The state's share of each rebate, rounded as the rule says.</summary>
    /// <param name="rebates">The rebates, each zero or more.</param>
    /// <param name="shares">Where the shares go: as long as <paramref name="rebates"/>, and either the same span or apart from it.</param>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap and start at different rows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rebate is negative; the message names the row, and the rows before it may have been written.</exception>
    /// <exception cref="OverflowException">A share doesn't fit; the message names the row, and the rows before it may have been written.</exception>
    public void Of(ReadOnlySpan<Kronor> rebates, Span<Kronor> shares)
    {
        Check(rebates, shares, nameof(shares));
        Lanes.Run(new Columns(this, rebates, shares, []), rebates.Length);
    }

    /// <summary>Each rebate split between the state and the regions.</summary>
    /// <param name="rebates">The rebates, each zero or more.</param>
    /// <param name="toState">Where the state's shares go: as long as <paramref name="rebates"/>, and either the same span or apart from it.</param>
    /// <param name="toRegions">Where what is left to the regions goes: likewise, and apart from <paramref name="toState"/>.</param>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap and start at different rows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rebate is negative; the message names the row, and the rows before it may have been written.</exception>
    /// <exception cref="OverflowException">A share doesn't fit; the message names the row, and the rows before it may have been written.</exception>
    public void Split(ReadOnlySpan<Kronor> rebates, Span<Kronor> toState, Span<Kronor> toRegions)
    {
        Check(rebates, toState, nameof(toState));
        Check(rebates, toRegions, nameof(toRegions));
        Spans.RefuseOverlap(toRegions, nameof(toRegions), toState, nameof(toState));
        Lanes.Run(new Columns(this, rebates, toState, toRegions), rebates.Length);
    }

    private static void Check(ReadOnlySpan<Kronor> rebates, ReadOnlySpan<Kronor> output, string name)
    {
        Spans.Require(output, rebates.Length, name);
        Spans.RefuseOverlap(output, name, rebates, nameof(rebates), sameRowsAreFine: true);
    }

    private readonly ref struct Columns(RebateRule rule, ReadOnlySpan<Kronor> rebates, Span<Kronor> toState, Span<Kronor> toRegions) : ILaneKernel
    {
        private readonly RebateRule _rule = rule;
        private readonly ReadOnlySpan<Kronor> _rebates = rebates;
        private readonly Span<Kronor> _toState = toState;
        private readonly Span<Kronor> _toRegions = toRegions;
        private readonly Product _share = new(rule.StateShare, rule.Rounding);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool TryGroup<TLanes, TVector>(nuint first)
            where TLanes : struct, ILanes<TVector>
            where TVector : struct
        {
            // From 0 to below the limit: anything else, and a negative amount, has a higher bit set.
            var rebates = TLanes.Load(ref Unsafe.As<Kronor, long>(ref MemoryMarshal.GetReference(_rebates)), first);
            if (_share.Limit < 2 || TLanes.Outside(rebates, _share.Limit / 2))
            {
                return false;
            }

            var shares = TLanes.Times(rebates, in _share);
            TLanes.Store(shares, ref Unsafe.As<Kronor, long>(ref MemoryMarshal.GetReference(_toState)), first);
            if (!_toRegions.IsEmpty)
            {
                TLanes.Store(TLanes.Subtract(rebates, shares), ref Unsafe.As<Kronor, long>(ref MemoryMarshal.GetReference(_toRegions)), first);
            }

            return true;
        }

        public void Row(int row)
        {
            var rebate = _rebates[row];
            var share = _rule.Of(Magnitude.Of(rebate, "rebates"));
            _toState[row] = share;
            if (!_toRegions.IsEmpty)
            {
                _toRegions[row] = rebate - share;
            }
        }

        public string Name(int row) => Invariant($"Row {row}");
    }
}
