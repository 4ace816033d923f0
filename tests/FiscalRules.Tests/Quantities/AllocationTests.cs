namespace FiscalRules.Tests.Quantities;

public sealed class AllocationTests
{
    [Fact]
    public void A_hundred_kronor_in_three_leave_an_ore_to_the_first_key()
    {
        var allocation = Shared(Kronor.Of(100), new("c", 1), new("a", 1), new("b", 1));
        Assert.Equal(
            [new Share("c", 1, Kronor.Of(33.33m), false), new Share("a", 1, Kronor.Of(33.34m), true), new Share("b", 1, Kronor.Of(33.33m), false)],
            allocation.Shares);
        Assert.Equal((Kronor.Of(100), Kronor.OneOre), (allocation.Total, allocation.Unit));
        Assert.Equal((Kronor.Of(33.34m), Kronor.Of(33.33m)), (allocation["a"], allocation["c"]));
        Assert.Equal(Unrounded.OfOre(10_000, 3), allocation.Quota("b"));
    }

    // 33 432 900 840 kr by the weights 2 415 139, 1 421 781 and 61 173 of 3 898 093. The quotas cut to whole öre leave two, and the remainders
    // are 2 527 635, 1 588 793 and 3 679 758: the third and the first get one each.
    [Fact]
    public void The_pharmaceutical_grant_of_2021_is_shared_to_the_ore()
    {
        var allocation = Shared(Kronor.Of(33_432_900_840), new("01", 2_415_139), new("12", 1_421_781), new("09", 61_173));
        Assert.Equal(
            [
                new Share("01", 2_415_139, Kronor.Of(20_714_001_103.06m), true),
                new Share("12", 1_421_781, Kronor.Of(12_194_235_280.99m), false),
                new Share("09", 61_173, Kronor.Of(524_664_455.95m), true),
            ],
            allocation.Shares);
        Assert.Equal(allocation.Total, allocation.Shares.Sum(static share => share.Amount));
    }

    [Theory]
    [InlineData("B", "a")]
    [InlineData("10", "9")]
    [InlineData("Z", "a")]
    [InlineData("z", "å")]
    [InlineData("Ä", "Å")]
    [InlineData("a", "a ")]
    public void Equal_remainders_go_to_the_lowest_key_by_code_and_not_by_alphabet(string first, string second)
    {
        foreach (var allocation in new[]
        {
            Shared(Kronor.OneOre, new Party(first, 1), new Party(second, 1)),
            Shared(Kronor.OneOre, new Party(second, 1), new Party(first, 1)),
        })
        {
            Assert.Equal((Kronor.OneOre, Kronor.Zero), (allocation[first], allocation[second]));
        }
    }

    [Fact]
    public void A_larger_remainder_goes_before_a_lower_key() =>
        Assert.Equal(Kronor.OneOre, Shared(Kronor.OneOre, new("a", 2), new("b", 3))["b"]);

    [Theory]
    [InlineData(1)]
    [InlineData(100_000)]
    public void Shares_are_in_the_unit_that_is_asked_for(long kronor)
    {
        var unit = Kronor.Of(kronor);
        var allocation = Allocation.ByLargestRemainder(unit * 10, [new("a", 1), new("b", 1), new("c", 1)], unit);
        Assert.Equal([unit * 4, unit * 3, unit * 3], allocation.Shares.Select(static share => share.Amount));
        Assert.Equal(unit, allocation.Unit);
    }

    [Fact]
    public void A_total_of_nothing_gives_everyone_nothing() =>
        Assert.All(
            Shared(Kronor.Zero, new("a", 1), new("b", 2)).Shares,
            static share => Assert.Equal((Kronor.Zero, false), (share.Amount, share.GotRemainder)));

    [Fact]
    public void One_party_gets_it_all() =>
        Assert.Equal(Kronor.MinValue, Shared(Kronor.MinValue, new Party("a", 1L << 62))["a"]);

    // The Alabama paradox: with eleven instead of ten to share, the smallest party falls from two to one.
    [Fact]
    public void What_the_method_gives_up_is_that_a_larger_total_gives_nobody_less()
    {
        Party[] parties = [new("a", 6), new("b", 6), new("c", 2)];
        var (ten, eleven) = (Shared(Kronor.FromOre(10), parties), Shared(Kronor.FromOre(11), parties));
        Assert.Equal([4, 4, 2], ten.Shares.Select(static share => share.Amount.Ore));
        Assert.Equal([5, 5, 1], eleven.Shares.Select(static share => share.Amount.Ore));
    }

    [Fact]
    public void Allocations_of_the_same_are_equal()
    {
        var allocation = Shared(Kronor.Of(1), new("a", 1), new("b", 2));
        Assert.Equal(allocation, Shared(Kronor.Of(1), new("a", 1), new("b", 2)));
        Assert.NotEqual(allocation, Shared(Kronor.Of(1), new("b", 2), new("a", 1)));
        Assert.Equal("1,00 kr / 2", allocation.ToString());
    }

    [Fact]
    public void No_party_is_refused()
    {
        Assert.Throws<ArgumentException>("parties", () => Shared(Kronor.Of(1)));
        Assert.Throws<ArgumentException>("parties", () => Allocation.ByLargestRemainder(Kronor.Of(1), [], Kronor.OneOre));
    }

    [Fact]
    public void Weights_that_are_all_zero_are_refused() =>
        Assert.Throws<ArgumentException>("parties", () => Shared(Kronor.Of(1), new("a", 0), new("b", 0)));

    [Fact]
    public void A_key_that_comes_twice_is_refused_and_shown()
    {
        var refused = Assert.Throws<ArgumentException>("parties", () => Shared(Kronor.Of(1), new("b", 1), new("a", 1), new("b", 2)));
        Assert.Contains("'b'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_that_differ_in_case_alone_are_different() =>
        Assert.Equal(2, Shared(Kronor.Of(1), new("a", 1), new("A", 1)).Shares.Count);

    [Fact]
    public void A_party_that_was_never_made_is_refused() =>
        Assert.Throws<ArgumentException>("parties", () => Shared(Kronor.Of(1), new("a", 1), default));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_unit_that_is_not_above_zero_is_refused(long ore) =>
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => Allocation.ByLargestRemainder(Kronor.Of(1), [new("a", 1)], Kronor.FromOre(ore)));

    [Theory]
    [InlineData(99)]
    [InlineData(101)]
    [InlineData(-101)]
    public void A_total_that_is_no_whole_number_of_units_is_refused(long ore) =>
        Assert.Throws<ArgumentException>("total", () => Allocation.ByLargestRemainder(Kronor.FromOre(ore), [new("a", 1)], Kronor.Of(1)));

    [Fact]
    public void A_key_that_nobody_has_is_refused()
    {
        var allocation = Shared(Kronor.Of(1), new Party("a", 1));
        Assert.Throws<ArgumentException>("key", () => allocation["A"]);
        Assert.Throws<ArgumentException>("key", () => allocation.Quota("b"));
    }

    [Fact]
    public void A_party_has_a_key()
    {
        Assert.Throws<ArgumentNullException>("key", () => new Party(null!, 1));
        Assert.Throws<ArgumentException>("key", () => new Party("", 1));
        Assert.Throws<ArgumentException>("key", () => new Party(" ", 1));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    [InlineData((1L << 62) + 1)]
    [InlineData(long.MaxValue)]
    public void A_party_s_weight_is_from_zero_to_two_to_the_power_of_62(long number) =>
        Assert.Throws<ArgumentOutOfRangeException>("weight", () => new Party("a", number));

    [Theory]
    [InlineData(0)]
    [InlineData(1L << 62)]
    public void The_smallest_and_the_largest_weight_are_weights(long number) => Assert.Equal(("a", number), (new Party("a", number).Key, new Party("a", number).Weight));

    private static Allocation Shared(Kronor total, params ReadOnlySpan<Party> parties) => Allocation.ByLargestRemainder(total, parties);
}
