using System.Runtime.InteropServices;
using FiscalRules.Law;
using FiscalRules.Loans;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Loans;

/// <summary>Agencies' loans in columns: the scalar rule, many at a time.</summary>
[Trait("Lanes", "every width")]
public sealed class AgencyLoanColumnsTests
{
    private const int Agencies = 11;
    private const int Rows = 2 * Agencies;

    private static AgencyLoanColumns Columns => new() { First = 2024, Years = 2, Agencies = Agencies, Opening = new Kronor[Agencies], Borrowing = new Kronor[Rows], Amortisation = new Kronor[Rows], Frame = new Kronor[Rows] };

    [Fact]
    public void Columns_are_the_scalar_rule_to_the_ore_with_its_findings() => Holds.ForAll(AgencyLoanPanel.Real, Agrees, times: 300);

    [Fact]
    public void Amounts_of_any_size_are_the_scalar_rule_or_overflow_where_it_does() => Holds.ForAll(AgencyLoanPanel.Extreme, Agrees, times: 500);

    [Fact]
    public void More_agencies_than_a_block_are_taken_through_all_their_years()
    {
        var random = new Random(5);
        Kronor[] Some(int count, long most) => [.. Enumerable.Range(0, count).Select(_ => Kronor.FromOre(random.NextInt64(most)))];

        foreach (var agencies in new[] { 511, 512, 513, 1_100 })
            Agrees(new(2020, 3, agencies, Some(agencies, 1_000), Some(3 * agencies, 500), Some(3 * agencies, 500), Some(3 * agencies, 1_500), Some(3 * agencies, 2_000)));
    }

    [Fact]
    public void Amounts_on_both_sides_of_every_power_of_two_are_the_scalar_rule()
    {
        Kronor[] sizes = [.. Enumerable.Range(50, 13).SelectMany(bit => new[] { (1L << bit) - 1, 1L << bit, (1L << bit) + 1 }).Select(Kronor.FromOre)];
        var none = new Kronor[sizes.Length];

        Agrees(new(2024, 1, sizes.Length, sizes, none, none, none, HighestLoan: null));
        Agrees(new(2024, 1, sizes.Length, none, sizes, none, none, HighestLoan: null));
        Agrees(new(2024, 1, sizes.Length, none, none, sizes, none, HighestLoan: null));
        Agrees(new(2024, 1, sizes.Length, none, none, none, sizes, HighestLoan: null));
        Agrees(new(2024, 1, sizes.Length, none, none, none, none, sizes));
        Agrees(new(2024, 2, sizes.Length, none, [.. none, .. sizes], [.. sizes, .. none], [.. none, .. none], HighestLoan: null));
    }

    [Fact]
    public void The_frame_is_met_to_the_ore()
    {
        var columns = new AgencyLoanColumns
        {
            First = 2024,
            Years = 1,
            Agencies = 9,
            Opening = Ore(100, 100, 100, 100, 100, 100, 100, 100, 100),
            Borrowing = Ore(0, 10, 11, 0, 0, 0, 0, 0, 0),
            Amortisation = Ore(0, 0, 0, 100, 101, 50, 0, 0, 0),
            Frame = Ore(110, 110, 110, 110, 110, 99, 110, 110, 110),
            HighestLoan = Ore(100, 110, 111, 100, 100, 100, 110, 111, 99),
        };
        var (closing, headroom, marks) = (new Kronor[9], new Kronor[9], new AgencyLoanMarks[9]);
        var counts = AgencyLoanLedger.RollForward(columns, new() { Closing = closing, Headroom = headroom, Marks = marks });

        Assert.Equal(Ore(100, 110, 111, 0, -1, 50, 100, 100, 100), closing);
        Assert.Equal(Ore(10, 0, -1, 110, 111, 49, 10, 10, 10), headroom);
        Assert.Equal(
            [
                AgencyLoanMarks.None, AgencyLoanMarks.None, AgencyLoanMarks.FrameExceeded, AgencyLoanMarks.None, AgencyLoanMarks.AmortisedTooMuch,
                AgencyLoanMarks.FrameExceededWithinYear, AgencyLoanMarks.None, AgencyLoanMarks.FrameExceededWithinYear, AgencyLoanMarks.HighestTooLow,
            ],
            marks);
        Assert.Equal((9, 1, 1, 2, 1), (counts.Rows, counts.AmortisedTooMuch, counts.FrameExceeded, counts.FrameExceededWithinYear, counts.HighestTooLow));
        Assert.Equal(18, counts.Merge(counts).Rows);
        Assert.Equal(4, counts.Merge(counts).FrameExceededWithinYear);

        static Kronor[] Ore(params int[] amounts) => [.. amounts.Select(amount => Kronor.FromOre(amount))];
    }

    [Fact]
    public void Any_agency_is_taken_out_to_be_explained() =>
        Holds.ForAll(AgencyLoanPanel.Real, panel =>
        {
            var index = panel.Agencies / 2;

            Assert.Equal(panel.Agency(index), panel.Columns.Agency(index, Stage.Outcome));
        }, times: 50);

    [Fact]
    public void Rolling_forward_allocates_nothing()
    {
        var columns = Columns with { HighestLoan = new Kronor[Rows] };
        var (closing, headroom, marks) = (new Kronor[Rows], new Kronor[Rows], new AgencyLoanMarks[Rows]);
        AgencyLoanLedger.RollForward(columns, new() { Closing = closing, Headroom = headroom, Marks = marks });
        var before = GC.GetAllocatedBytesForCurrentThread();

        AgencyLoanLedger.RollForward(columns, new() { Closing = closing, Headroom = headroom, Marks = marks });

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void A_column_and_what_is_written_have_a_row_for_each_year_and_agency()
    {
        Kronor[] none = [], short_ = new Kronor[Rows - 1];
        static void Roll(AgencyLoanColumns columns) => AgencyLoanLedger.RollForward(columns, new() { Closing = new Kronor[Rows] });

        Assert.Throws<ArgumentException>("Opening", () => Roll(Columns with { Opening = none }));
        Assert.Throws<ArgumentException>("Borrowing", () => Roll(Columns with { Borrowing = short_ }));
        Assert.Throws<ArgumentException>("Amortisation", () => Roll(Columns with { Amortisation = default }));
        Assert.Throws<ArgumentException>("Frame", () => Roll(Columns with { Frame = none }));
        Assert.Throws<ArgumentException>("HighestLoan", () => Roll(Columns with { HighestLoan = none }));
        Assert.Throws<ArgumentException>("columns", () => Roll(default));
        Assert.Throws<ArgumentOutOfRangeException>("Years", () => Roll(Columns with { Years = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>("Agencies", () => Roll(Columns with { Agencies = 0 }));
        Assert.Throws<ArgumentException>("Agencies", () => Roll(Columns with { Years = 50_000, Agencies = 50_000 }));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => Columns.Agency(Agencies, Stage.Outcome));
        Assert.Throws<ArgumentException>("Closing", () => AgencyLoanLedger.RollForward(Columns, new() { Closing = [] }));
        Assert.Throws<ArgumentException>("Headroom", () => AgencyLoanLedger.RollForward(Columns, new() { Closing = new Kronor[Rows], Headroom = new Kronor[1] }));
        Assert.Throws<ArgumentException>("Marks", () => AgencyLoanLedger.RollForward(Columns, new() { Closing = new Kronor[Rows], Marks = new AgencyLoanMarks[1] }));
        Assert.Throws<NotInForceException>(() => Roll(Columns with { First = 2010 }));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => Roll(Columns with { First = 9999 }));
        AgencyLoanLedger.RollForward(Columns with { First = 2009 }, new() { Closing = new Kronor[Rows] }, CapitalTerms.InForce.In(2024).Terms);
    }

    [Fact]
    public void What_is_written_overlaps_nothing_that_is_read_or_written()
    {
        var memory = new Kronor[3 * Rows];
        Span<Kronor> At(int row) => memory.AsSpan(row, Rows);
        Span<AgencyLoanMarks> MarksAt(int row) => MemoryMarshal.Cast<Kronor, AgencyLoanMarks>(memory.AsSpan(row))[..Rows];

        Assert.Throws<ArgumentException>("Closing", () => AgencyLoanLedger.RollForward(Columns with { Opening = At(0)[..Agencies] }, new() { Closing = At(Agencies - 1) }));
        Assert.Throws<ArgumentException>("Closing", () => AgencyLoanLedger.RollForward(Columns with { Borrowing = At(0) }, new() { Closing = At(0) }));
        Assert.Throws<ArgumentException>("Closing", () => AgencyLoanLedger.RollForward(Columns with { Amortisation = At(0) }, new() { Closing = At(1) }));
        Assert.Throws<ArgumentException>("Closing", () => AgencyLoanLedger.RollForward(Columns with { HighestLoan = At(0) }, new() { Closing = At(1) }));
        Assert.Throws<ArgumentException>("Headroom", () => AgencyLoanLedger.RollForward(Columns with { Frame = At(0) }, new() { Closing = At(Rows), Headroom = At(0) }));
        Assert.Throws<ArgumentException>("Headroom", () => AgencyLoanLedger.RollForward(Columns, new() { Closing = At(0), Headroom = At(0) }));
        Assert.Throws<ArgumentException>("Marks", () => AgencyLoanLedger.RollForward(Columns, new() { Closing = At(0), Marks = MarksAt(1) }));
        Assert.Throws<ArgumentException>("Marks", () => AgencyLoanLedger.RollForward(Columns, new() { Closing = At(0), Headroom = At(Rows), Marks = MarksAt(Rows) }));
        Assert.Throws<ArgumentException>("Marks", () => AgencyLoanLedger.RollForward(Columns with { Frame = At(Rows) }, new() { Closing = At(0), Marks = MarksAt(Rows) }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(10)]
    public void A_row_that_is_wrong_is_named_wherever_it_stands(int agency)
    {
        Kronor[] At(Kronor amount)
        {
            var amounts = new Kronor[Rows];
            amounts[Agencies + agency] = amount;
            return amounts;
        }

        static void Roll(AgencyLoanColumns columns) => AgencyLoanLedger.RollForward(columns, new() { Closing = new Kronor[Rows] });
        var opening = new Kronor[Agencies];
        opening[agency] = -Kronor.OneOre;
        string[] messages =
        [
            Assert.Throws<ArgumentOutOfRangeException>("Borrowing", () => Roll(Columns with { Borrowing = At(-Kronor.OneOre) })).Message,
            Assert.Throws<ArgumentOutOfRangeException>("Amortisation", () => Roll(Columns with { Amortisation = At(-Kronor.OneOre) })).Message,
            Assert.Throws<ArgumentOutOfRangeException>("Frame", () => Roll(Columns with { Frame = At(-Kronor.OneOre) })).Message,
            Assert.Throws<ArgumentOutOfRangeException>("HighestLoan", () => Roll(Columns with { HighestLoan = At(-Kronor.OneOre) })).Message,
            Assert.Throws<OverflowException>(() => Roll(Columns with { Frame = At(Kronor.MaxValue), Amortisation = At(Kronor.OneOre) })).Message,
        ];

        Assert.All(messages, message => Assert.StartsWith($"Agency {agency} in 2025: ", message, StringComparison.Ordinal));
        Assert.StartsWith($"Agency {agency} in 2024: ", Assert.Throws<ArgumentOutOfRangeException>("Opening", () => Roll(Columns with { Opening = opening })).Message, StringComparison.Ordinal);
    }

    private static void Agrees(AgencyLoanPanel panel)
    {
        var rows = panel.Years * panel.Agencies;
        var (closing, headroom, marks) = (new Kronor[rows], new Kronor[rows], new AgencyLoanMarks[rows]);
        var (expected, overflowing) = (new List<AgencyLoanYear[]>(), new List<int>());
        for (var agency = 0; agency < panel.Agencies; agency++)
        {
            try
            {
                expected.Add(panel.Agency(agency));
            }
            catch (OverflowException)
            {
                overflowing.Add(agency);
            }
        }

        if (overflowing.Count > 0)
        {
            var thrown = Assert.Throws<OverflowException>(() => AgencyLoanLedger.RollForward(panel.Columns, new() { Closing = closing, Headroom = headroom, Marks = marks }));
            Assert.Contains(overflowing, agency => thrown.Message.StartsWith($"Agency {agency} in ", StringComparison.Ordinal));
            return;
        }

        var counts = AgencyLoanLedger.RollForward(panel.Columns, new() { Closing = closing, Headroom = headroom, Marks = marks });
        for (var row = 0; row < rows; row++)
        {
            var year = expected[row % panel.Agencies][row / panel.Agencies];
            Assert.Equal((year.Closing, year.Headroom, AgencyLoanPanel.Marks(year)), (closing[row], headroom[row], marks[row]));
        }

        int Found(AgencyLoanMarks mark) => marks.Count(found => found.HasFlag(mark));
        Assert.Equal(
            (rows, Found(AgencyLoanMarks.AmortisedTooMuch), Found(AgencyLoanMarks.FrameExceeded), Found(AgencyLoanMarks.FrameExceededWithinYear), Found(AgencyLoanMarks.HighestTooLow)),
            (counts.Rows, counts.AmortisedTooMuch, counts.FrameExceeded, counts.FrameExceededWithinYear, counts.HighestTooLow));

        var alone = new Kronor[rows];
        Assert.Equal(counts, AgencyLoanLedger.RollForward(panel.Columns, new() { Closing = alone }));
        Assert.Equal(closing, alone);
    }
}
