using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FiscalRules.Balance;

/// <summary>What a block of entities has left to restore, by deadline, while the years go by: one entity at a time, checked, or as many as a vector holds.</summary>
/// <remarks>
/// <c>[slot][lane]</c> in öre: first what is overdue, then a ring of deadlines, as many as there are years to restore in. Deficits are kept apart by their deadlines, not their origins: without voluntary
/// deadlines each year's deficit has its own, and the earliest is the oldest, so that earliest due first needs no sorting.
/// </remarks>
internal readonly ref struct DueBook
{
    /// <summary>What the acts have said since 2005, and so what most runs need: unrolled.</summary>
    public const int UsualYears = 3;

    private readonly Span<long> _ore;
    private readonly int _stride;
    private readonly int _years;

    /// <param name="ore">At least <see cref="Size"/> numbers to write in.</param>
    /// <param name="stride">How many lanes a block has.</param>
    /// <param name="years">How many years there are to restore in, at most.</param>
    public DueBook(Span<long> ore, int stride, int years)
    {
        _ore = ore[..Size(stride, years)];
        _stride = stride;
        _years = years;
    }

    public static int Size(int stride, int years) => checked(stride * (years + 1));

    /// <summary>Begins a block with what its entities have left from before the first year.</summary>
    public void Open(in RestorationOpening opening, int entities, int firstEntity, int lanes)
    {
        _ore.Clear();
        Copy(opening.Overdue, firstEntity, lanes, slot: 0);
        for (var ahead = 0; ahead < _years; ahead++)
        {
            Copy(opening.Due, (ahead * entities) + firstEntity, lanes, slot: 1 + ahead);
        }
    }

    /// <summary>What an entity has left to restore, in all.</summary>
    public long Owed(int lane)
    {
        var owed = 0L;
        for (var slot = 0; slot <= _years; slot++)
        {
            owed += At(lane, slot);
        }

        return owed;
    }

    /// <summary>What an entity has left to restore, in all, and gathers whether it is within the lanes' range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TVector Owed<TLanes, TVector>(nuint lane, ref TVector seen)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        ref var first = ref MemoryMarshal.GetReference(_ore);
        var overdue = TLanes.Load(ref first, lane);
        if (_years == UsualYears)
        {
            var (one, two, three) = (TLanes.Load(ref first, Index(lane, 1)), TLanes.Load(ref first, Index(lane, 2)), TLanes.Load(ref first, Index(lane, 3)));
            seen = TLanes.Or(TLanes.Or(seen, overdue), TLanes.Or(TLanes.Or(one, two), three));
            return TLanes.Add(TLanes.Add(overdue, one), TLanes.Add(two, three));
        }

        seen = TLanes.Or(seen, overdue);
        var owed = overdue;
        for (var slot = 1; slot <= _years; slot++)
        {
            var left = TLanes.Load(ref first, Index(lane, slot));
            seen = TLanes.Or(seen, left);
            owed = TLanes.Add(owed, left);
        }

        return owed;
    }

    /// <summary>One entity's year, checked: the surplus restores what is due first, what then was due this year is overdue, and the year's deficit gets its deadline.</summary>
    /// <param name="lane">The entity.</param>
    /// <param name="year">The year.</param>
    /// <param name="surplus">The surplus, zero or more.</param>
    /// <param name="fresh">The year's deficit less what is excused, zero or more.</param>
    /// <returns>What is overdue when the year ends, and what of the surplus wasn't needed.</returns>
    public (long Overdue, long Lapsed) Close(int lane, DueYear year, long surplus, long fresh)
    {
        var left = surplus;
        var overdue = Pay(At(lane, 0), ref left) + Pay(At(lane, year.Slot), ref left);
        At(lane, year.Slot) = 0;
        for (var slot = year.After(year.Slot); slot != year.Slot; slot = year.After(slot))
        {
            At(lane, slot) = Pay(At(lane, slot), ref left);
        }

        At(lane, year.NewSlot) += fresh;
        At(lane, 0) = overdue;
        return (overdue, left);
    }

    /// <summary>The same for as many entities as a vector holds, which were found to be within the lanes' range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Close<TLanes, TVector>(nuint lane, DueYear year, TVector surplus, TVector fresh, out TVector overdue, out TVector lapsed)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        ref var first = ref MemoryMarshal.GetReference(_ore);
        var left = surplus;
        var late = Pay<TLanes, TVector>(TLanes.Load(ref first, lane), ref left);
        var current = Index(lane, year.Slot);
        late = TLanes.Add(late, Pay<TLanes, TVector>(TLanes.Load(ref first, current), ref left));
        if (_years == UsualYears && year.NewSlot == year.Slot)
        {
            var (next, last) = (Index(lane, year.After(year.Slot)), Index(lane, year.After(year.After(year.Slot))));
            TLanes.Store(fresh, ref first, current);
            TLanes.Store(Pay<TLanes, TVector>(TLanes.Load(ref first, next), ref left), ref first, next);
            TLanes.Store(Pay<TLanes, TVector>(TLanes.Load(ref first, last), ref left), ref first, last);
        }
        else
        {
            TLanes.Store(TLanes.All(0), ref first, current);
            for (var slot = year.After(year.Slot); slot != year.Slot; slot = year.After(slot))
            {
                TLanes.Store(Pay<TLanes, TVector>(TLanes.Load(ref first, Index(lane, slot)), ref left), ref first, Index(lane, slot));
            }

            TLanes.Store(TLanes.Add(TLanes.Load(ref first, Index(lane, year.NewSlot)), fresh), ref first, Index(lane, year.NewSlot));
        }

        TLanes.Store(late, ref first, lane);
        overdue = late;
        lapsed = left;
    }

    /// <summary>Puts what is left by deadline, from the next year's on.</summary>
    public void CopyDue(DueYear year, int entities, int firstEntity, int lanes, Span<Kronor> due)
    {
        var ore = MemoryMarshal.Cast<Kronor, long>(due);
        for (int ahead = 0, slot = year.After(year.Slot); ahead < _years; ahead++, slot = year.After(slot))
        {
            _ore.Slice(slot * _stride, lanes).CopyTo(ore[((ahead * entities) + firstEntity)..]);
        }
    }

    /// <summary>What is left of a deficit when a surplus has restored what it can of it.</summary>
    public static long Pay(long owed, ref long left)
    {
        var paid = Math.Min(left, owed);
        left -= paid;
        return owed - paid;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Pay<TLanes, TVector>(TVector owed, ref TVector left)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var paid = TLanes.Min(left, owed);
        left = TLanes.Subtract(left, paid);
        return TLanes.Subtract(owed, paid);
    }

    private nuint Index(nuint lane, int slot) => unchecked(lane + (nuint)(uint)(slot * _stride));

    private ref long At(int lane, int slot) => ref _ore[(slot * _stride) + lane];

    private void Copy(Column column, int start, int lanes, int slot)
    {
        if (column.IsGiven && !column.IsZero)
        {
            MemoryMarshal.Cast<Kronor, long>(column.Amounts).Slice(start, lanes).CopyTo(_ore.Slice(slot * _stride, lanes));
        }
    }
}
