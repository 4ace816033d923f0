using System.Runtime.InteropServices;
using FiscalRules.Fees;
using FiscalRules.Law;

namespace FiscalRules.Tests.Fees;

/// <summary>What columns of accounts can't be, and what a refusal names.</summary>
[Trait("Lanes", "every width")]
public sealed class FeeColumnsRefusalTests
{
    private const int Accounts = 11;
    private const int Rows = 2 * Accounts;
    private static readonly FeeArea Area = new("Uppdrag");
    private static readonly Kronor[] Openings = new Kronor[Accounts];
    private static readonly Kronor[] Amounts = new Kronor[Rows];

    private static FeeColumns Columns => new() { First = 2024, Years = 2, Accounts = Accounts, Opening = Openings, Revenue = Amounts, Cost = Amounts, Decided = Column.Zero };

    [Fact]
    public void A_column_has_a_row_for_each_year_and_account()
    {
        Kronor[] none = [], tooMany = new Kronor[Rows + 1];

        Assert.Throws<ArgumentException>("Opening", () => Roll(Columns with { Opening = Amounts }));
        Assert.Throws<ArgumentException>("Opening", () => Roll(Columns with { Opening = none }));
        Assert.Throws<ArgumentException>("Revenue", () => Roll(Columns with { Revenue = tooMany }));
        Assert.Throws<ArgumentException>("Revenue", () => Roll(Columns with { Revenue = none }));
        Assert.Throws<ArgumentException>("Cost", () => Roll(Columns with { Cost = default }));
        Assert.Throws<ArgumentException>("Decided", () => Roll(Columns with { Decided = Openings }));
        Assert.Throws<ArgumentException>("columns", () => Roll(default));
        Assert.Throws<ArgumentOutOfRangeException>("Years", () => Roll(Columns with { Years = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>("Accounts", () => Roll(Columns with { Accounts = 0 }));
        Assert.Throws<ArgumentException>("Accounts", () => Roll(Columns with { Years = int.MaxValue, Accounts = int.MaxValue }));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => Columns.Account(Accounts, Area, Stage.Outcome));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => Columns.Account(-1, Area, Stage.Outcome));
    }

    [Fact]
    public void What_is_written_has_room_for_every_row()
    {
        Assert.Throws<ArgumentException>("Closing", () => FeeAccount.RollForward(Area, Columns, new() { Closing = new Kronor[Rows - 1] }));
        Assert.Throws<ArgumentException>("Closing", () => FeeAccount.RollForward(Area, Columns, new() { Closing = [] }));
        Assert.Throws<ArgumentException>("Marks", () => FeeAccount.RollForward(Area, Columns, new() { Closing = new Kronor[Rows], Marks = new FeeMarks[Rows + 1] }));
    }

    [Fact]
    public void What_is_written_overlaps_nothing_that_is_read()
    {
        var memory = new Kronor[3 * Rows];
        Span<Kronor> At(int row) => memory.AsSpan(row, Rows);
        Span<FeeMarks> MarksAt(int row) => MemoryMarshal.Cast<Kronor, FeeMarks>(memory.AsSpan(row))[..Rows];

        Assert.Throws<ArgumentException>("Closing", () => FeeAccount.RollForward(Area, Columns with { Revenue = At(0) }, new() { Closing = At(0) }));
        Assert.Throws<ArgumentException>("Closing", () => FeeAccount.RollForward(Area, Columns with { Cost = At(1) }, new() { Closing = At(0) }));
        Assert.Throws<ArgumentException>("Closing", () => FeeAccount.RollForward(Area, Columns with { Decided = At(0) }, new() { Closing = At(Rows - 1) }));
        Assert.Throws<ArgumentException>("Closing", () => FeeAccount.RollForward(Area, Columns with { Opening = At(Rows)[..Accounts] }, new() { Closing = At(1) }));
        Assert.Throws<ArgumentException>("Marks", () => FeeAccount.RollForward(Area, Columns, new() { Closing = At(0), Marks = MarksAt(Rows - 1) }));
        Assert.Throws<ArgumentException>("Marks", () => FeeAccount.RollForward(Area, Columns with { Revenue = At(0) }, new() { Closing = new Kronor[Rows], Marks = MarksAt(0) }));
        FeeAccount.RollForward(Area, Columns with { Revenue = At(0), Cost = At(0) }, new() { Closing = At(Rows), Marks = MarksAt(2 * Rows) });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(10)]
    public void A_row_that_is_wrong_is_named_wherever_it_stands(int account)
    {
        Kronor[] Amounts(Kronor amount)
        {
            var amounts = new Kronor[Rows];
            amounts[Accounts + account] = amount;
            return amounts;
        }

        var revenue = Assert.Throws<ArgumentOutOfRangeException>("Revenue", () => Roll(Columns with { Revenue = Amounts(-Kronor.OneOre) }));
        var cost = Assert.Throws<ArgumentOutOfRangeException>("Cost", () => Roll(Columns with { Cost = Amounts(Kronor.MinValue) }));
        var balance = Assert.Throws<OverflowException>(() => Roll(Columns with { Decided = Amounts(Kronor.MaxValue), Revenue = Amounts(Kronor.OneOre) }));

        Assert.All([revenue.Message, cost.Message, balance.Message], message => Assert.StartsWith($"Account {account} in 2025: ", message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_area_and_the_law_are_known_before_anything_is_written()
    {
        var closing = Enumerable.Repeat(Kronor.OneOre, Rows).ToArray();

        Assert.Throws<ArgumentNullException>("area", () => FeeAccount.RollForward(null!, Columns, new() { Closing = closing }));
        Assert.Throws<NotInForceException>(() => FeeAccount.RollForward(Area, Columns with { First = 2014 }, new() { Closing = closing }));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => FeeAccount.RollForward(Area, Columns with { First = 9999 }, new() { Closing = closing }));
        Assert.All(closing, amount => Assert.Equal(Kronor.OneOre, amount));
    }

    private static void Roll(FeeColumns columns) => FeeAccount.RollForward(Area, columns, new() { Closing = new Kronor[Rows], Marks = new FeeMarks[Rows] });
}
