using System.Runtime.InteropServices;

namespace FiscalRules.Balance;

/// <summary>A block's figures in öre, one for each lane: what goes on from year to year, and what one step of a year leaves to the next. A figure that was asked for stands in its outcome.</summary>
internal readonly ref struct HistoryBlock
{
    private const int Columns = 6;

    public required Span<long> Rur { get; init; }

    public required Span<long> ResultReserve { get; init; }

    public required DueBook Book { get; init; }

    public required Span<long> Owed { get; init; }

    public required Span<long> Adjusted { get; init; }

    public required Span<long> Largest { get; init; }

    public required Span<long> Balance { get; init; }

    public Span<long> Reserved { get; init; }

    public Span<long> Used { get; init; }

    /// <summary>How many numbers a block needs to write in.</summary>
    public static int Size(int ahead) => checked((Columns * YearBlock.Lanes) + DueBook.Size(YearBlock.Lanes, ahead));

    /// <summary>The figures of a block.</summary>
    /// <param name="scratch">At least <see cref="Size"/> numbers to write in.</param>
    /// <param name="ahead">How many deadlines there are.</param>
    public static HistoryBlock Of(Span<long> scratch, int ahead) => new()
    {
        Rur = scratch[..YearBlock.Lanes],
        ResultReserve = scratch.Slice(YearBlock.Lanes, YearBlock.Lanes),
        Owed = scratch.Slice(2 * YearBlock.Lanes, YearBlock.Lanes),
        Adjusted = scratch.Slice(3 * YearBlock.Lanes, YearBlock.Lanes),
        Largest = scratch.Slice(4 * YearBlock.Lanes, YearBlock.Lanes),
        Balance = scratch.Slice(5 * YearBlock.Lanes, YearBlock.Lanes),
        Book = new(scratch[(Columns * YearBlock.Lanes)..], YearBlock.Lanes, ahead),
    };

    /// <summary>The same where figures that are asked for stand in their outcomes.</summary>
    public HistoryBlock In(YearBlock block, int lanes, scoped in BalanceOutcomes outcomes) => new()
    {
        Rur = Rur,
        ResultReserve = ResultReserve,
        Book = Book,
        Owed = Owed,
        Adjusted = In(block, lanes, outcomes.AfterAdjustments, Adjusted),
        Largest = In(block, lanes, outcomes.LargestReservation, Largest),
        Balance = In(block, lanes, outcomes.BalanceResult, Balance),
        Reserved = In(block, lanes, outcomes.Reserved, default),
        Used = In(block, lanes, outcomes.Used, default),
    };

    /// <summary>Begins a block with what its entities have in reserve and left to restore.</summary>
    public void Open(in BalanceColumns columns, int firstEntity, int lanes)
    {
        Open(columns.RurOpening, firstEntity, lanes, Rur);
        Open(columns.ResultReserveOpening, firstEntity, lanes, ResultReserve);
        Book.Open(columns.Opening, columns.Entities, firstEntity, lanes);
    }

    /// <summary>Puts what the reserves close with, where it was asked for, and zeroes for a largest reservation in a year without one.</summary>
    public void CopyClosing(YearBlock block, int lanes, in BalanceOutcomes outcomes, bool limited)
    {
        CopyTo(outcomes.RurClosing, Rur, block, lanes);
        CopyTo(outcomes.ResultReserveClosing, ResultReserve, block, lanes);
        if (!limited)
        {
            Largest[..lanes].Clear();
        }
    }

    private static Span<long> In(YearBlock block, int lanes, Span<Kronor> outcome, Span<long> scratch) =>
        outcome.IsEmpty ? scratch : MemoryMarshal.Cast<Kronor, long>(outcome).Slice(block.FirstRow, lanes);

    private static void CopyTo(Span<Kronor> outcome, ReadOnlySpan<long> stock, YearBlock block, int lanes)
    {
        if (!outcome.IsEmpty)
        {
            stock[..lanes].CopyTo(MemoryMarshal.Cast<Kronor, long>(outcome)[block.FirstRow..]);
        }
    }

    private static void Open(Column opening, int firstEntity, int lanes, Span<long> stock)
    {
        if (opening.Amounts.IsEmpty)
        {
            stock.Clear();
        }
        else
        {
            MemoryMarshal.Cast<Kronor, long>(opening.Amounts.Slice(firstEntity, lanes)).CopyTo(stock);
        }
    }
}
