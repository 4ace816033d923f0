using static System.FormattableString;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>One year of a block of agencies' loans: closing loans from opening ones, the headroom, and what is found of them.</summary>
internal readonly ref struct AgencyLoanKernel : ILaneKernel
{
    // Amounts below 2⁶⁰ and openings within 2⁵⁹: a headroom is less than five times that.
    private const long Limit = 1L << 59;

    private readonly AgencyLoanColumns _columns;
    private readonly CapitalTerms? _terms;
    private readonly int _year;
    private readonly int _firstAgency;
    private readonly Column _openings;
    private readonly LaneColumn _opening;
    private readonly LaneColumn _borrowing;
    private readonly LaneColumn _amortisation;
    private readonly LaneColumn _frame;
    private readonly LaneColumn _highest;
    private readonly Span<Kronor> _closing;
    private readonly Span<Kronor> _headroom;
    private readonly Span<long> _marks;

    /// <param name="columns">The columns of all the years and agencies.</param>
    /// <param name="terms">The caller's terms, or null.</param>
    /// <param name="year">Which of the years, from 0.</param>
    /// <param name="firstAgency">The first agency of the block.</param>
    /// <param name="opening">What the block's agencies open with.</param>
    /// <param name="closing">Where what they close with goes.</param>
    /// <param name="headroom">Where the headroom goes, or empty.</param>
    /// <param name="marks">Where the marks go, a number each.</param>
    public AgencyLoanKernel(AgencyLoanColumns columns, CapitalTerms? terms, int year, int firstAgency, Column opening, Span<Kronor> closing, Span<Kronor> headroom, Span<long> marks)
    {
        (_terms, _year, _firstAgency) = (terms, year, firstAgency);
        var first = (year * columns.Agencies) + firstAgency;
        _columns = columns;
        _openings = opening;
        _opening = new(opening);
        _borrowing = new(columns.Borrowing.Part(first, closing.Length));
        _amortisation = new(columns.Amortisation.Part(first, closing.Length));
        _frame = new(columns.Frame.Part(first, closing.Length));
        _highest = new(columns.HighestLoan.Part(first, closing.Length));
        _closing = closing;
        _headroom = headroom;
        _marks = marks;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGroup<TLanes, TVector>(nuint first)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var zero = TLanes.All(0);
        var opening = _opening.Load<TLanes, TVector>(first);
        var borrowing = _borrowing.Load<TLanes, TVector>(first);
        var amortisation = _amortisation.Load<TLanes, TVector>(first);
        var frame = _frame.Load<TLanes, TVector>(first);
        var highest = _highest.Load<TLanes, TVector>(first);

        // Only a year that follows another opens below zero. A magnitude below zero has its highest bit set, and is outside.
        var magnitudes = TLanes.Or(TLanes.Or(borrowing, amortisation), TLanes.Or(frame, highest));
        var seen = TLanes.Gather(_year == 0 ? TLanes.Or(magnitudes, opening) : magnitudes, opening, Limit);
        if (TLanes.Outside(seen, Limit))
        {
            return false;
        }

        var closing = TLanes.Subtract(TLanes.Add(opening, borrowing), amortisation);
        TLanes.Store(closing, ref Unsafe.As<Kronor, long>(ref MemoryMarshal.GetReference(_closing)), first);
        if (!_headroom.IsEmpty)
        {
            TLanes.Store(TLanes.Subtract(frame, closing), ref Unsafe.As<Kronor, long>(ref MemoryMarshal.GetReference(_headroom)), first);
        }

        var peak = TLanes.Max(opening, highest);
        var within = TLanes.And(TLanes.IsGreater(peak, frame), TLanes.IsGreater(peak, closing));
        var marks = TLanes.Or(
            TLanes.Or(Mark<TLanes, TVector>(TLanes.IsGreater(zero, closing), AgencyLoanMarks.AmortisedTooMuch), Mark<TLanes, TVector>(TLanes.IsGreater(closing, frame), AgencyLoanMarks.FrameExceeded)),
            Mark<TLanes, TVector>(within, AgencyLoanMarks.FrameExceededWithinYear));
        if (_columns.HighestLoan.IsGiven)
        {
            marks = TLanes.Or(marks, Mark<TLanes, TVector>(TLanes.IsGreater(TLanes.Max(opening, closing), highest), AgencyLoanMarks.HighestTooLow));
        }

        TLanes.Store(marks, ref MemoryMarshal.GetReference(_marks), first);
        return true;
    }

    public void Row(int row)
    {
        var year = new AgencyLoanYear(_columns.Accounts(_year, _firstAgency + row, _openings[row], Stage.Outcome), _terms);
        (_closing[row], _marks[row]) = (year.Closing, (long)year.Marks());
        if (!_headroom.IsEmpty)
        {
            _headroom[row] = year.Headroom;
        }
    }

    public string Name(int row) => Invariant($"Agency {_firstAgency + row} in {_columns.First + _year}");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Mark<TLanes, TVector>(TVector where, AgencyLoanMarks mark)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct => TLanes.And(where, TLanes.All((long)mark));
}
