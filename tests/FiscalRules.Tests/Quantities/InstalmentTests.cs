using System.Numerics;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Quantities;

public sealed class InstalmentTests
{
    private static readonly Gen<(Kronor Total, Kronor Unit, int Count)> Any =
        from ore in AnyQuantity.Whole
        from unit in Gen.Elements(1L, 1, 100, 10_000_000)
        from count in Gen.Choose(1, 120)
        select (Kronor.FromOre(ore / unit * unit), Kronor.FromOre(unit), count);

    [Fact]
    public void The_instalments_add_up_to_the_total() =>
        Holds.ForAll(Any, law => Split(law.Total, law.Unit, law.Count).AsEnumerable().Sum() == law.Total);

    [Fact]
    public void The_instalments_are_whole_units_and_differ_by_one_at_the_most() =>
        Holds.ForAll(Any, law =>
        {
            var instalments = Split(law.Total, law.Unit, law.Count);
            Assert.All(instalments, instalment => Assert.Equal(0, instalment.Ore % law.Unit.Ore));
            Assert.True((BigInteger)instalments.Max().Ore - instalments.Min().Ore <= law.Unit.Ore);
        });

    [Fact]
    public void After_the_kth_of_n_the_part_k_of_n_cut_to_whole_units_is_paid_and_never_more() =>
        Holds.ForAll(Any, law =>
        {
            var paid = BigInteger.Zero;
            var (k, units) = (0, BigInteger.Abs(law.Total.Ore) / law.Unit.Ore);
            foreach (var instalment in Split(law.Total, law.Unit, law.Count))
            {
                k++;
                paid += BigInteger.Abs(instalment.Ore);
                Assert.Equal(units * k / law.Count * law.Unit.Ore, paid);
            }
        });

    [Fact]
    public void A_negative_total_mirrors_the_positive_one() =>
        Holds.ForAll(Any.Where(static law => law.Total != Kronor.MinValue), static law =>
            Split(-law.Total, law.Unit, law.Count).SequenceEqual(Split(law.Total, law.Unit, law.Count).Select(static instalment => -instalment)));

    [Fact]
    public void The_list_is_that_of_instalments_to_the_ore() =>
        Holds.ForAll(Any, static law => Allocation.Instalments(law.Total, law.Count).SequenceEqual(Split(law.Total, Kronor.OneOre, law.Count)));

    // 33 432 900 840 kr ÷ 12 = 2 786 075 070 kr exactly.
    [Fact]
    public void The_pharmaceutical_grant_of_2021_is_paid_in_twelve_equal_parts() =>
        Assert.Equal(Enumerable.Repeat(Kronor.Of(2_786_075_070), 12), Allocation.Instalments(Kronor.Of(33_432_900_840), 12));

    [Fact]
    public void What_does_not_divide_is_paid_late_and_not_early()
    {
        Assert.Equal([33, 33, 34], Allocation.Instalments(Kronor.FromOre(100), 3).Select(static instalment => instalment.Ore));
        Assert.Equal([-33, -33, -34], Allocation.Instalments(Kronor.FromOre(-100), 3).Select(static instalment => instalment.Ore));
        Assert.Equal([0, 1, 0, 1], Allocation.Instalments(Kronor.FromOre(2), 4).Select(static instalment => instalment.Ore));
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void The_ends_of_the_range_are_split_in_one_and_in_many(long ore)
    {
        Assert.Equal([Kronor.FromOre(ore)], Allocation.Instalments(Kronor.FromOre(ore), 1));
        Assert.Equal(Kronor.FromOre(ore), Allocation.Instalments(Kronor.FromOre(ore), 99_999).Sum());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void There_is_at_least_one_instalment(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>("count", () => Allocation.Instalments(Kronor.Of(1), number));

    [Fact]
    public void There_is_room_for_at_least_one_instalment() =>
        Assert.Throws<ArgumentException>("instalments", () => Allocation.Instalments(Kronor.Of(1), [], Kronor.OneOre));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_unit_that_is_not_above_zero_is_refused(long ore) =>
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => Allocation.Instalments(Kronor.Of(1), new Kronor[2], Kronor.FromOre(ore)));

    [Theory]
    [InlineData(99)]
    [InlineData(-101)]
    public void A_total_that_is_no_whole_number_of_units_is_refused(long ore) =>
        Assert.Throws<ArgumentException>("total", () => Allocation.Instalments(Kronor.FromOre(ore), new Kronor[2], Kronor.Of(1)));

    private static Kronor[] Split(Kronor total, Kronor unit, int count)
    {
        var instalments = new Kronor[count];
        Allocation.Instalments(total, instalments, unit);
        return instalments;
    }
}
