using static System.FormattableString;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using FiscalRules.Law;

namespace FiscalRules.Fees;

/// <summary>One year of a block of fee accounts: closing balances from opening ones, and what is found of them.</summary>
internal readonly ref struct FeeKernel : ILaneKernel
{
    private readonly ref readonly FeeRule _rule;
    private readonly FeeColumns _columns;
    private readonly int _year;
    private readonly int _firstAccount;
    private readonly Column _openings;
    private readonly LaneColumn _opening;
    private readonly LaneColumn _revenue;
    private readonly LaneColumn _cost;
    private readonly LaneColumn _decided;
    private readonly Span<Kronor> _closing;
    private readonly Span<long> _marks;

    /// <param name="rule">What the year asks of every account.</param>
    /// <param name="columns">The columns of all the years and accounts.</param>
    /// <param name="year">Which of the years, from 0.</param>
    /// <param name="firstAccount">The first account of the block.</param>
    /// <param name="opening">What the block's accounts open with.</param>
    /// <param name="closing">Where what they close with goes.</param>
    /// <param name="marks">Where the marks go, a number each.</param>
    public FeeKernel(in FeeRule rule, FeeColumns columns, int year, int firstAccount, Column opening, Span<Kronor> closing, Span<long> marks)
    {
        _rule = ref rule;
        (_year, _firstAccount) = (year, firstAccount);
        var first = (year * columns.Accounts) + firstAccount;
        _columns = columns;
        _openings = opening;
        _opening = new(opening);
        _revenue = new(columns.Revenue.Part(first, closing.Length));
        _cost = new(columns.Cost.Part(first, closing.Length));
        _decided = new(columns.Decided.Part(first, closing.Length));
        _closing = closing;
        _marks = marks;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGroup<TLanes, TVector>(nuint first)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var (zero, limit) = (TLanes.All(0), _rule.Limit);
        var opening = _opening.Load<TLanes, TVector>(first);
        var revenue = _revenue.Load<TLanes, TVector>(first);
        var cost = _cost.Load<TLanes, TVector>(first);
        var decided = _decided.Load<TLanes, TVector>(first);

        // Signed amounts from −L to L, and magnitudes from 0 to 2L: one below zero has its highest bit set, and is outside.
        var seen = TLanes.Gather(TLanes.Gather(TLanes.Or(revenue, cost), opening, limit), decided, limit);
        if (limit == 0 || TLanes.Outside(seen, limit))
        {
            return false;
        }

        var result = TLanes.Subtract(revenue, _rule.IsShared ? TLanes.Times(cost, _rule.Share) : cost);
        var closing = TLanes.Add(TLanes.Add(opening, result), decided);
        TLanes.Store(closing, ref Unsafe.As<Kronor, long>(ref MemoryMarshal.GetReference(_closing)), first);

        var marks = Mark<TLanes, TVector>(TLanes.Or(TLanes.IsGreater(decided, zero), TLanes.IsGreater(zero, decided)), FeeMarks.BalanceDecided);
        if (_rule.IsCarriedForward)
        {
            var standing = TLanes.IsGreater(zero, closing);
            marks = TLanes.Or(marks, Mark<TLanes, TVector>(IsAbove<TLanes, TVector>(closing, revenue), FeeMarks.SurplusToDispose));
            marks = TLanes.Or(marks, Mark<TLanes, TVector>(standing, FeeMarks.DeficitStanding));
            marks = TLanes.Or(marks, Mark<TLanes, TVector>(TLanes.And(standing, TLanes.IsGreater(zero, result)), FeeMarks.DeficitArisen));
        }
        else if (_rule.IsNotified)
        {
            marks = TLanes.Or(marks, Mark<TLanes, TVector>(IsAbove<TLanes, TVector>(closing, revenue), FeeMarks.OverCollected));
            marks = TLanes.Or(marks, Mark<TLanes, TVector>(IsAbove<TLanes, TVector>(TLanes.Subtract(zero, closing), revenue), FeeMarks.UnderCollected));
        }

        TLanes.Store(marks, ref MemoryMarshal.GetReference(_marks), first);
        return true;
    }

    public void Row(int row)
    {
        var year = new FeeAccountYear(_rule.Area, _openings[row], _columns.Year(_year, _firstAccount + row, Stage.Outcome), _rule.Terms);
        (_closing[row], _marks[row]) = (year.Closing, (long)year.Marks());
    }

    public string Name(int row) => Invariant($"Account {_firstAccount + row} in {_columns.First + _year}");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Mark<TLanes, TVector>(TVector where, FeeMarks mark)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct => TLanes.And(where, TLanes.All((long)mark));

    /// <summary>Where a balance is above the limit: the share unrounded, both sides times its denominator.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TVector IsAbove<TLanes, TVector>(TVector balance, TVector revenue)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct =>
        TLanes.IsGreater(TLanes.Multiply(balance, TLanes.All(_rule.Denominator)), TLanes.Multiply(revenue, TLanes.All(_rule.Numerator)));
}
