using System.Runtime.CompilerServices;

namespace FiscalRules.Balance;

/// <summary>One year of the ledgers of a block of entities.</summary>
internal readonly ref struct RestorationKernel : ILaneKernel
{
    // So much in each of a hundred deadlines, the most that terms may have, adds up to less than 2⁶³.
    private const long Limit = 1L << 54;

    private readonly LaneColumn _results;
    private readonly LaneColumn _specials;
    private readonly Column _result;
    private readonly Column _special;
    private readonly RestorationTarget _target;
    private readonly DueBook _book;
    private readonly DueYear _due;
    private readonly YearBlock _block;

    public RestorationKernel(in RestorationColumns columns, RestorationTarget target, DueBook book, DueYear due, YearBlock block)
    {
        _result = columns.BalanceResult;
        _special = columns.SpecialReasons;
        _results = new(_result);
        _specials = new(_special);
        _target = target;
        _book = book;
        _due = due;
        _block = block;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGroup<TLanes, TVector>(nuint first)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var row = unchecked((nuint)(uint)_block.FirstRow + first);
        var result = _results.Load<TLanes, TVector>(row);
        var special = _specials.Load<TLanes, TVector>(row);
        var seen = TLanes.Gather(special, result, Limit);
        var owed = _book.Owed<TLanes, TVector>(first, ref seen);
        if (TLanes.Outside(seen, Limit))
        {
            return false;
        }

        var zero = TLanes.All(0);
        var deficit = TLanes.Max(zero, TLanes.Subtract(zero, result));
        var excused = TLanes.Min(special, deficit);
        var fresh = TLanes.Subtract(deficit, excused);
        var surplus = TLanes.Max(zero, result);
        _book.Close<TLanes, TVector>(first, _due, surplus, fresh, out var overdue, out var lapsed);
        _target.Store<TLanes, TVector>(row, owed, fresh, excused, surplus, overdue, lapsed);
        return true;
    }

    public void Row(int row)
    {
        var at = _block.FirstRow + row;
        var result = _result[at].Ore;
        var special = Magnitude.Of(_special[at], nameof(RestorationColumns.SpecialReasons)).Ore;
        var owed = _book.Owed(row);
        var deficit = result < 0 ? -result : 0;
        var excused = Math.Min(special, deficit);
        var (fresh, surplus) = (deficit - excused, Math.Max(result, 0));
        _target.Store(at, owed, fresh, excused, surplus, _book.Close(row, _due, surplus, fresh));
    }

    public string Name(int row) => _block.Name(row);
}
