using FiscalRules.Fees;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Fees;

/// <summary>Accounts in columns: the scalar rule, many at a time.</summary>
[Trait("Lanes", "every width")]
public sealed class FeeColumnsTests
{
    private static readonly FeeArea Carried = new("Uppdrag");
    private static readonly FeeArea Notified = new("Tillsyn") { Kind = FeeKind.PublicLaw, Disposal = FeeDisposal.RevenueHeading };

    [Fact]
    public void Columns_are_the_scalar_rule_to_the_ore_with_its_findings() => Holds.ForAll(FeePanel.Real, Agrees, times: 300);

    [Fact]
    public void Amounts_of_any_size_are_the_scalar_rule_or_overflow_where_it_does() => Holds.ForAll(FeePanel.Extreme, Agrees, times: 1_000);

    [Fact]
    public void More_accounts_than_a_block_are_taken_through_all_their_years()
    {
        var random = new Random(7);
        Kronor[] Some(int count, long least) => [.. Enumerable.Range(0, count).Select(_ => Kronor.FromOre(random.NextInt64(least, 1_000_000_000)))];

        foreach (var accounts in new[] { 511, 512, 513, 1_100 })
            Agrees(new(Carried, 2020, 3, accounts, Some(accounts, -1_000_000_000), Some(3 * accounts, 0), Some(3 * accounts, 0), Decided: null));
    }

    /// <summary>Every bit at which a vector might stop being exact, a little to each side of it.</summary>
    [Fact]
    public void Amounts_on_both_sides_of_every_power_of_two_are_the_scalar_rule()
    {
        var areas = new[] { Carried, Notified, new FeeArea("Delvis") { Goal = EconomicGoal.Cover(Ratio.Of(1, 3)) }, new FeeArea("Hälften") { Goal = EconomicGoal.Cover(Ratio.Of(1, 2)) } };
        var sizes = Enumerable.Range(40, 22).SelectMany(bit => new[] { (1L << bit) - 1, 1L << bit, (1L << bit) + 1 }).Select(Kronor.FromOre).ToArray();
        foreach (var area in areas)
        {
            foreach (var sign in new[] { -1, 1 })
            {
                Kronor[] none = new Kronor[sizes.Length];
                Kronor[] signed = [.. sizes.Select(size => size * sign)];
                Agrees(new(area, 2024, 1, sizes.Length, signed, none, none, Decided: null));
                Agrees(new(area, 2024, 1, sizes.Length, none, none, none, signed));
                Agrees(new(area, 2024, 1, sizes.Length, none, sizes, none, Decided: null));
                Agrees(new(area, 2024, 1, sizes.Length, none, none, sizes, Decided: null));
                Agrees(new(area, 2024, 1, sizes.Length, none, sizes, [.. sizes.Reverse()], Decided: null));
            }
        }
    }

    [Fact]
    public void A_balance_at_a_tenth_of_the_turnover_brings_nothing_and_one_ore_more_does()
    {
        long[] balances = [99, 100, 101, -99, -100, -101, 0, 1_000];
        var revenue = Enumerable.Repeat(Kronor.FromOre(1_009), balances.Length).ToArray();
        var cost = Enumerable.Repeat(Kronor.FromOre(1_009), balances.Length).ToArray();
        var opening = balances.Select(Kronor.FromOre).ToArray();

        Assert.Equal(
            [FeeMarks.None, FeeMarks.None, FeeMarks.SurplusToDispose, FeeMarks.DeficitStanding, FeeMarks.DeficitStanding, FeeMarks.DeficitStanding, FeeMarks.None, FeeMarks.SurplusToDispose],
            Marks(new(Carried, 2024, 1, balances.Length, opening, revenue, cost, Decided: null)));
        Assert.Equal(
            [FeeMarks.None, FeeMarks.None, FeeMarks.OverCollected, FeeMarks.None, FeeMarks.None, FeeMarks.UnderCollected, FeeMarks.None, FeeMarks.OverCollected],
            Marks(new(Notified, 2024, 1, balances.Length, opening, revenue, cost, Decided: null)));
    }

    [Fact]
    public void A_reform_is_computed_by_the_callers_terms_also_where_no_vector_is_exact()
    {
        Ratio[] limits = [Ratio.Zero, Ratio.Percent(5), Ratio.Of(1, 3), Ratio.Of(long.MaxValue - 1, long.MaxValue), Ratio.Of(1_000_000_007, 1_000_000_009), Ratio.Of(7)];
        var random = new Random(3);
        Kronor[] Some(int count, long least) => [.. Enumerable.Range(0, count).Select(_ => Kronor.FromOre(random.NextInt64(least, 1_000)))];
        foreach (var limit in limits)
        {
            var terms = FeeTerms.InForce.In(2024).Terms with { SurplusLimit = limit };
            var panel = new FeePanel(Carried, 2010, 2, 40, Some(40, -1_000), Some(80, 0), Some(80, 0), Decided: null);
            var (closing, marks) = (new Kronor[80], new FeeMarks[80]);
            FeeAccount.RollForward(Carried, panel.Columns, new() { Closing = closing, Marks = marks }, terms);

            for (var account = 0; account < 40; account++)
            {
                var balance = panel.Opening[account];
                for (var year = 0; year < 2; year++)
                {
                    var row = (year * 40) + account;
                    var expected = new FeeAccountYear(Carried, balance, new(2010 + year, Stage.Outcome, panel.Revenue[row], panel.Cost[row]), terms);
                    Assert.Equal((expected.Closing, FeePanel.Marks(expected)), (closing[row], marks[row]));
                    balance = expected.Closing;
                }
            }
        }
    }

    [Fact]
    public void Any_account_is_taken_out_to_be_explained() =>
        Holds.ForAll(FeePanel.Real, panel =>
        {
            var index = panel.Accounts / 2;
            var account = panel.Columns.Account(index, panel.Area, Stage.Outcome);

            Assert.Equal(panel.Account(index).Explain().ToText(), account.Explain().ToText());
        }, times: 50);

    [Fact]
    public void Parts_counted_apart_are_the_whole_in_any_order() =>
        Holds.ForAll(FeePanel.Real, panel =>
        {
            var closing = new Kronor[panel.Years * panel.Accounts];
            var whole = FeeAccount.RollForward(panel.Area, panel.Columns, new() { Closing = closing });
            var parts = Enumerable.Range(0, panel.Accounts).Select(account =>
            {
                Kronor[] Of(Kronor[] column) => [.. Enumerable.Range(0, panel.Years).Select(year => column[(year * panel.Accounts) + account])];
                var one = new FeePanel(panel.Area, panel.First, panel.Years, 1, [panel.Opening[account]], Of(panel.Revenue), Of(panel.Cost), panel.Decided is { } decided ? Of(decided) : null);
                return FeeAccount.RollForward(one.Area, one.Columns, new() { Closing = new Kronor[panel.Years] });
            }).ToList();

            Assert.Equal(whole, parts.Aggregate(default(FeeCounts), static (all, one) => all.Merge(one)));
            Assert.Equal(whole, parts.AsEnumerable().Reverse().Aggregate(default(FeeCounts), static (all, one) => one.Merge(all)));
        }, times: 50);

    [Fact]
    public void Rolling_forward_allocates_nothing()
    {
        var panel = new FeePanel(Carried, 2018, 2, 600, new Kronor[600], new Kronor[1_200], new Kronor[1_200], new Kronor[1_200]);
        var (closing, marks) = (new Kronor[1_200], new FeeMarks[1_200]);
        FeeAccount.RollForward(Carried, panel.Columns, new() { Closing = closing, Marks = marks });
        var before = GC.GetAllocatedBytesForCurrentThread();

        FeeAccount.RollForward(Carried, panel.Columns, new() { Closing = closing, Marks = marks });

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static FeeMarks[] Marks(FeePanel panel)
    {
        var marks = new FeeMarks[panel.Years * panel.Accounts];
        FeeAccount.RollForward(panel.Area, panel.Columns, new() { Closing = new Kronor[marks.Length], Marks = marks });
        return marks;
    }

    private static void Agrees(FeePanel panel)
    {
        var rows = panel.Years * panel.Accounts;
        var (closing, marks) = (new Kronor[rows], new FeeMarks[rows]);
        var accounts = new List<FeeAccount>();
        var overflowing = new List<int>();
        for (var account = 0; account < panel.Accounts; account++)
        {
            try
            {
                accounts.Add(panel.Account(account));
            }
            catch (OverflowException)
            {
                overflowing.Add(account);
            }
        }

        if (overflowing.Count > 0)
        {
            var thrown = Assert.Throws<OverflowException>(() => FeeAccount.RollForward(panel.Area, panel.Columns, new() { Closing = closing, Marks = marks }));
            Assert.Contains(overflowing, account => thrown.Message.StartsWith($"Account {account} in ", StringComparison.Ordinal));
            return;
        }

        var counts = FeeAccount.RollForward(panel.Area, panel.Columns, new() { Closing = closing, Marks = marks });
        for (var row = 0; row < rows; row++)
        {
            var year = accounts[row % panel.Accounts].Years[row / panel.Accounts];
            Assert.Equal((year.Closing, FeePanel.Marks(year)), (closing[row], marks[row]));
        }

        int Found(FeeMarks mark) => marks.Count(found => found.HasFlag(mark));
        Assert.Equal(
            (rows, Found(FeeMarks.SurplusToDispose), Found(FeeMarks.DeficitArisen), Found(FeeMarks.DeficitStanding), Found(FeeMarks.OverCollected), Found(FeeMarks.UnderCollected), Found(FeeMarks.BalanceDecided)),
            (counts.Rows, counts.SurplusToDispose, counts.DeficitArisen, counts.DeficitStanding, counts.OverCollected, counts.UnderCollected, counts.BalanceDecided));
        Assert.Equal(counts, FeeAccount.RollForward(panel.Area, panel.Columns, new() { Closing = closing }));
    }
}
