using System.Numerics;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Quantities;

public sealed class KronorSumTests
{
    private static readonly Kronor[] FarAndBack = [Kronor.MaxValue, Kronor.MaxValue, Kronor.OneOre, Kronor.MinValue, -Kronor.MaxValue];

    [Fact]
    public void No_amounts_add_up_to_zero()
    {
        Assert.Equal(Kronor.Zero, Enumerable.Empty<Kronor>().Sum());
        Assert.Equal(Kronor.Zero, ReadOnlySpan<Kronor>.Empty.Sum());
        Assert.Equal(Kronor.Zero, Array.Empty<string>().AsEnumerable().Sum(static _ => Kronor.MaxValue));
        Assert.Equal(Kronor.Zero, ReadOnlySpan<string>.Empty.Sum(static _ => Kronor.MaxValue));
    }

    [Fact]
    [Trait("Lanes", "every width")]
    public void A_sum_is_the_sum_of_the_ore_or_an_overflow() =>
        Holds.ForAll(AnyQuantity.Kronor.ArrayOf(), amounts =>
        {
            var expected = amounts.Aggregate(BigInteger.Zero, static (sum, amount) => sum + amount.Ore);
            Exact.Same(expected, () => amounts.AsEnumerable().Sum());
            Exact.Same(expected, () => ((ReadOnlySpan<Kronor>)amounts).Sum());
            Exact.Same(expected, () => amounts.AsEnumerable().Sum(static amount => amount));
            Exact.Same(expected, () => ((ReadOnlySpan<Kronor>)amounts).Sum(static amount => amount));
        });

    [Fact]
    [Trait("Lanes", "every width")]
    public void A_sum_may_pass_the_range_on_its_way_to_a_total_that_fits()
    {
        Assert.Equal(Kronor.Zero, FarAndBack.AsEnumerable().Sum());
        Assert.Equal(Kronor.Zero, ((ReadOnlySpan<Kronor>)FarAndBack).Sum());
        Assert.Equal(Kronor.Zero, FarAndBack.AsEnumerable().Sum(static amount => amount));
        Assert.Equal(Kronor.Zero, ((ReadOnlySpan<Kronor>)FarAndBack).Sum(static amount => amount));
    }

    [Fact]
    public void A_total_just_above_the_range_overflows()
    {
        Assert.Equal(Kronor.MaxValue, ((Kronor[])[Kronor.MaxValue, Kronor.Zero]).AsEnumerable().Sum());
        Assert.Throws<OverflowException>(() => ((Kronor[])[Kronor.MaxValue, Kronor.OneOre]).AsEnumerable().Sum());
        Assert.Throws<OverflowException>(() => ((ReadOnlySpan<Kronor>)[Kronor.MaxValue, Kronor.OneOre]).Sum());
    }

    [Fact]
    public void A_total_just_below_the_range_overflows()
    {
        Assert.Equal(Kronor.MinValue, ((Kronor[])[Kronor.MinValue, Kronor.Zero]).AsEnumerable().Sum());
        Assert.Throws<OverflowException>(() => ((Kronor[])[Kronor.MinValue, -Kronor.OneOre]).AsEnumerable().Sum());
        Assert.Throws<OverflowException>(() => ((ReadOnlySpan<Kronor>)[Kronor.MinValue, -Kronor.OneOre]).Sum());
    }

    [Fact]
    public void An_array_and_a_value_list_add_up_as_they_stand()
    {
        Kronor[] array = [Kronor.Of(1), Kronor.Of(2)];
        ValueList<Kronor> list = [Kronor.Of(1), Kronor.Of(2)];
        Assert.Equal((Kronor.Of(3), Kronor.Of(3)), (array.Sum(), list.Sum()));
    }

    [Fact]
    public void An_amount_of_each_item_is_added()
    {
        string[] items = ["a", "bb", "ccc"];
        Assert.Equal(Kronor.Of(6), items.AsEnumerable().Sum(static item => Kronor.Of(item.Length)));
        Assert.Equal(Kronor.Of(6), ((ReadOnlySpan<string>)items).Sum(static item => Kronor.Of(item.Length)));
    }

    [Fact]
    public void Missing_amounts_are_refused_by_their_name() =>
        Assert.Throws<ArgumentNullException>("amounts", () => ((IEnumerable<Kronor>)null!).Sum());

    [Fact]
    public void Missing_items_are_refused_by_their_name() =>
        Assert.Throws<ArgumentNullException>("items", () => ((IEnumerable<string>)null!).Sum(static _ => Kronor.Zero));

    [Fact]
    public void A_missing_choice_of_amount_is_refused_by_its_name()
    {
        Assert.Throws<ArgumentNullException>("amount", () => ((string[])["a"]).AsEnumerable().Sum(null!));
        Assert.Throws<ArgumentNullException>("amount", () => ((ReadOnlySpan<string>)["a"]).Sum(null!));
    }
}
