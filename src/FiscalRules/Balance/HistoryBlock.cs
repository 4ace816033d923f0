using System.Runtime.InteropServices;

namespace FiscalRules.Balance;

/// <summary>One year's figures of a block in öre, one for each lane: what goes on from year to year, and what one step of the year leaves to the next. A figure that was asked for stands in its outcome.</summary>
/// <remarks>What the reserves open and close with is never the same memory, so that a year can be computed anew. A closing is the next year's opening where it stands.</remarks>
internal readonly ref struct HistoryBlock
{
    private const int Columns = 9;

    private HistoryBlock(Span<long> scratch, int most, int ahead) => Book = new(scratch[(Columns * most)..], most, ahead);

    public ReadOnlySpan<long> Rur { get; private init; }

    public Span<long> RurClosing { get; private init; }

    public ReadOnlySpan<long> ResultReserve { get; private init; }

    public Span<long> ResultReserveClosing { get; private init; }

    public DueBook Book { get; }

    public Span<long> Owed { get; private init; }

    public Span<long> Threshold { get; private init; }

    public Span<long> Cap { get; private init; }

    public Span<long> Balance { get; private init; }

    /// <summary>Empty where it isn't asked for, as the ones that follow.</summary>
    public Span<long> Adjusted { get; private init; }

    public Span<long> Largest { get; private init; }

    public Span<long> Reserved { get; private init; }

    public Span<long> Used { get; private init; }

    /// <summary>How many numbers a block needs to write in, zero to begin with.</summary>
    /// <param name="most">How many lanes a block has at the most.</param>
    /// <param name="ahead">How many deadlines there are.</param>
    public static int Size(int most, int ahead) => checked((Columns * most) + DueBook.Size(most, ahead));

    /// <summary>The figures of a block in one of its years.</summary>
    /// <param name="scratch">At least <see cref="Size"/> numbers to write in, the same for all years of a block.</param>
    /// <param name="most">How many lanes a block has at the most.</param>
    /// <param name="ahead">How many deadlines there are.</param>
    /// <param name="opening">What the entities open the first year with.</param>
    /// <param name="outcomes">Where figures that are asked for stand.</param>
    /// <param name="block">The block in the year.</param>
    /// <param name="year">The year, from 0.</param>
    /// <param name="entities">How many rows a year of the outcomes has.</param>
    /// <param name="lanes">How many lanes the block has.</param>
    public static HistoryBlock Of(Span<long> scratch, int most, int ahead, scoped in BalanceColumns opening, scoped in BalanceOutcomes outcomes, YearBlock block, int year, int entities, int lanes)
    {
        var (last, next) = (1 - (year & 1), year & 1);
        return new(scratch, most, ahead)
        {
            Rur = year == 0 ? Opening(opening.RurOpening, block, lanes, Part(scratch, most, 8)) : In(outcomes.RurClosing, block.FirstRow - entities, lanes, Part(scratch, most, last)),
            RurClosing = In(outcomes.RurClosing, block.FirstRow, lanes, Part(scratch, most, next)),
            ResultReserve = year == 0
                ? Opening(opening.ResultReserveOpening, block, lanes, Part(scratch, most, 8))
                : In(outcomes.ResultReserveClosing, block.FirstRow - entities, lanes, Part(scratch, most, 2 + last)),
            ResultReserveClosing = In(outcomes.ResultReserveClosing, block.FirstRow, lanes, Part(scratch, most, 2 + next)),
            Owed = Part(scratch, most, 4),
            Threshold = Part(scratch, most, 5),
            Cap = Part(scratch, most, 6),
            Balance = In(outcomes.BalanceResult, block.FirstRow, lanes, Part(scratch, most, 7)),
            Adjusted = In(outcomes.AfterAdjustments, block.FirstRow, lanes, default),
            Largest = In(outcomes.LargestReservation, block.FirstRow, lanes, default),
            Reserved = In(outcomes.Reserved, block.FirstRow, lanes, default),
            Used = In(outcomes.Used, block.FirstRow, lanes, default),
        };
    }

    private static Span<long> Part(Span<long> scratch, int most, int number) => scratch.Slice(number * most, most);

    private static Span<long> In(Span<Kronor> outcome, int firstRow, int lanes, Span<long> scratch) =>
        outcome.IsEmpty ? scratch : MemoryMarshal.Cast<Kronor, long>(outcome).Slice(firstRow, lanes);

    private static ReadOnlySpan<long> Opening(Column opening, YearBlock block, int lanes, ReadOnlySpan<long> zeroes) =>
        opening.Amounts.IsEmpty ? zeroes : MemoryMarshal.Cast<Kronor, long>(opening.Amounts).Slice(block.FirstEntity, lanes);
}
