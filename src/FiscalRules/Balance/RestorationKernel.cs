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

        _target.Restore<TLanes, TVector>(_book, _due, first, row, result, special, owed);
        return true;
    }

    public void Row(int row)
    {
        var at = _block.FirstRow + row;
        var special = Magnitude.Of(_special[at], nameof(RestorationColumns.SpecialReasons)).Ore;
        _target.Restore(_book, _due, row, at, _result[at].Ore, special, _book.Owed(row));
    }

    public string Name(int row) => _block.Name(row);
}
