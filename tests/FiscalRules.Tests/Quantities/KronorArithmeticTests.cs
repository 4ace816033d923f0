using System.Numerics;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Quantities;

public sealed class KronorArithmeticTests
{
    [Fact]
    public void A_sum_is_the_sum_of_the_ore_or_an_overflow() =>
        Holds.ForAll(AnyQuantity.Kronor.Two(), pair => Exact.Same((BigInteger)pair.Item1.Ore + pair.Item2.Ore, () => pair.Item1 + pair.Item2));

    [Fact]
    public void A_difference_is_the_difference_of_the_ore_or_an_overflow() =>
        Holds.ForAll(AnyQuantity.Kronor.Two(), pair => Exact.Same((BigInteger)pair.Item1.Ore - pair.Item2.Ore, () => pair.Item1 - pair.Item2));

    [Fact]
    public void A_multiple_is_the_multiple_of_the_ore_or_an_overflow() =>
        Holds.ForAll(AnyQuantity.Whole.Two(), pair => Exact.Same((BigInteger)pair.Item1 * pair.Item2, () => Kronor.FromOre(pair.Item1) * pair.Item2));

    [Fact]
    public void A_multiple_is_the_same_with_the_number_first() =>
        Holds.ForAll(AnyQuantity.Whole.Two(), pair => Exact.Same((BigInteger)pair.Item1 * pair.Item2, () => pair.Item2 * Kronor.FromOre(pair.Item1)));

    [Fact]
    public void A_negation_has_the_other_sign_or_overflows() =>
        Holds.ForAll(AnyQuantity.Kronor, amount => Exact.Same(-(BigInteger)amount.Ore, () => -amount));

    [Fact]
    public void A_size_has_no_sign_or_overflows() =>
        Holds.ForAll(AnyQuantity.Kronor, amount => Exact.Same(BigInteger.Abs(amount.Ore), () => amount.Abs()));

    [Fact]
    public void The_greatest_amount_plus_an_ore_overflows()
    {
        Assert.Equal(Kronor.MaxValue, (Kronor.MaxValue - Kronor.OneOre) + Kronor.OneOre);
        Assert.Throws<OverflowException>(() => Kronor.MaxValue + Kronor.OneOre);
    }

    [Fact]
    public void The_least_amount_less_an_ore_overflows()
    {
        Assert.Equal(Kronor.MinValue, (Kronor.MinValue + Kronor.OneOre) - Kronor.OneOre);
        Assert.Throws<OverflowException>(() => Kronor.MinValue - Kronor.OneOre);
    }

    [Fact]
    public void The_least_amount_has_no_negation_and_no_size()
    {
        Assert.Throws<OverflowException>(() => -Kronor.MinValue);
        Assert.Throws<OverflowException>(() => Kronor.MinValue.Abs());
        Assert.Throws<OverflowException>(() => Kronor.MinValue * -1);
        Assert.Throws<OverflowException>(() => -1 * Kronor.MinValue);
        Assert.Equal(Kronor.MaxValue, -(Kronor.MinValue + Kronor.OneOre));
        Assert.Equal(Kronor.MaxValue, (Kronor.MinValue + Kronor.OneOre).Abs());
    }

    [Fact]
    public void Zero_changes_nothing_when_added() =>
        Holds.ForAll(AnyQuantity.Kronor, amount => amount + AdditiveIdentity<Kronor>() == amount && +amount == amount);

    [Fact]
    public void Generic_code_finds_the_ends_of_the_range() =>
        Assert.Equal((Kronor.MinValue, Kronor.MaxValue), Ends<Kronor>());

    [Fact]
    public void Amounts_are_ordered_as_their_ore() =>
        Holds.ForAll(AnyQuantity.Kronor.Two(), pair =>
        {
            var (left, right) = pair;
            var order = left.Ore.CompareTo(right.Ore);
            Assert.Equal(order, Math.Sign(left.CompareTo(right)));
            Assert.Equal(order, Math.Sign(((IComparable)left).CompareTo(right)));
            Assert.Equal((order < 0, order <= 0, order > 0, order >= 0), (left < right, left <= right, left > right, left >= right));
            Assert.Equal((order == 0, order != 0), (left == right, left != right));
            Assert.Equal((order <= 0 ? left : right, order >= 0 ? left : right), (Kronor.Min(left, right), Kronor.Max(left, right)));
        });

    [Fact]
    public void An_amount_is_not_less_or_greater_than_itself()
    {
        var (amount, same) = (Kronor.Of(7), Kronor.Of(7));
        Assert.Equal((false, true, false, true, 0), (amount < same, amount <= same, amount > same, amount >= same, amount.CompareTo(same)));
    }

    [Fact]
    public void Equal_amounts_are_equal_values_however_they_were_made()
    {
        Assert.Equal(Kronor.Of(1.0m), Kronor.Of(1.00m));
        Assert.Equal(Kronor.Mkr(1).GetHashCode(), Kronor.Tkr(1_000).GetHashCode());
        Assert.Equal(Kronor.Of(1.0m).ToString(), Kronor.Of(1.000m).ToString());
    }

    [Fact]
    public void Nothing_comes_before_an_amount() => Assert.Equal(1, ((IComparable)Kronor.MinValue).CompareTo(null));

    [Fact]
    public void An_amount_does_not_compare_with_a_bare_number() =>
        Assert.Throws<ArgumentException>("obj", () => ((IComparable)Kronor.Of(1)).CompareTo(100L));

    [Theory]
    [InlineData(-1, true, false)]
    [InlineData(0, false, false)]
    [InlineData(1, false, true)]
    public void The_sign_of_an_amount_can_be_asked_for(long ore, bool negative, bool positive) =>
        Assert.Equal((negative, positive), (Kronor.FromOre(ore).IsNegative, Kronor.FromOre(ore).IsPositive));

    private static T AdditiveIdentity<T>()
        where T : IAdditiveIdentity<T, T> => T.AdditiveIdentity;

    private static (T Least, T Greatest) Ends<T>()
        where T : IMinMaxValue<T> => (T.MinValue, T.MaxValue);
}
