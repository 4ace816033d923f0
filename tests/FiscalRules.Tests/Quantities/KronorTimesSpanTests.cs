using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Quantities;

[Trait("Lanes", "every width")]
public sealed class KronorTimesSpanTests
{
    private static readonly Kronor[] TwentyNine = [.. Enumerable.Range(0, 29).Select(static row => Kronor.FromOre((row * 7_919L) - 90_001))];

    private static readonly Gen<Ratio> Rates = Gen.Frequency(
        (3, Gen.Choose(-300, 300).Select(static percent => Ratio.Percent(percent))),
        (2, from over in Gen.Choose(-2_000_000, 2_000_000) from under in Gen.Elements(1, 2, 3, 7, 12, 10_000, 1_000_000, 1_000_003) select Ratio.Of(over, under)),
        (2, AnyQuantity.Ratio));

    private static readonly Gen<Rounding> Roundings = Gen.Frequency(
        (2, Gen.Elements(Enum.GetValues<RoundingMode>()).Select(static mode => Rounding.ToOre.With(mode))),
        (1, AnyQuantity.Rounding));

    // Mostly amounts that the vectors are exact for, so that one that isn't is in a group of others.
    private static readonly Gen<Kronor> Amounts = Gen.Frequency(
        (5, Gen.Choose(-1_000, 1_000).Select(static ore => Kronor.FromOre(ore))),
        (9, AnyQuantity.Whole.Select(static number => Kronor.FromOre(number >> 20))),
        (1, AnyQuantity.Kronor));

    public static TheoryData<RoundingMode> Modes => [.. Enum.GetValues<RoundingMode>()];

    [Fact]
    public void Each_row_is_the_product_of_one_amount() =>
        Holds.ForAll(
            from ratio in Rates
            from rounding in Roundings
            from rows in Gen.Choose(0, 70)
            from amounts in Amounts.ArrayOf(rows)
            select (amounts, ratio, rounding),
            static of => Same(of.amounts, of.ratio, of.rounding),
            3_000);

    [Theory]
    [MemberData(nameof(Modes))]
    public void Every_small_product_is_rounded_as_for_one_amount(RoundingMode mode)
    {
        var amounts = Enumerable.Range(-60, 121).Select(static ore => Kronor.FromOre(ore)).ToArray();
        var products = new Kronor[amounts.Length];
        foreach (var unit in (ReadOnlySpan<long>)[1, 2, 3, 4, 10])
        {
            var rounding = Rounding.To(Kronor.FromOre(unit)).With(mode);
            for (var numerator = -13L; numerator <= 13; numerator++)
            {
                for (var denominator = 1L; denominator <= 12; denominator++)
                {
                    var ratio = Ratio.Of(numerator, denominator);
                    Kronor.Times(amounts, ratio, rounding, products);
                    Assert.Equal(amounts.Select(amount => amount.Times(ratio, rounding)), products);
                }
            }
        }
    }

    /// <summary>Ties, and what lies an öre from them, where the amounts are as large as the vectors take and a little larger.</summary>
    [Theory]
    [MemberData(nameof(Modes))]
    public void At_the_edge_of_every_range_each_row_is_still_the_product_of_one_amount(RoundingMode mode)
    {
        Kronor[] amounts = [.. SpanMember.Edges().SelectMany(static ore => new[] { ore, -ore }).Append(long.MinValue).Select(Kronor.FromOre)];
        foreach (var ratio in (ReadOnlySpan<Ratio>)[Ratio.Percent(1), Ratio.Percent(-3), Ratio.Percent(97), Ratio.Percent(50), Ratio.Of(1, 3), Ratio.Of(1_030_001, 1_000_000), Ratio.Of(-999_999_999, 1_000_000_007)])
        {
            // Alone in its group of eight, so that no amount beside it decides which way it takes.
            foreach (var amount in amounts)
            {
                Same([.. TwentyNine[..8].Select((small, row) => row == 3 ? amount : small)], ratio, Rounding.ToOre.With(mode));
            }

            Same([.. amounts.Where(amount => Math.Abs((double)amount.Ore) < 1e18)], ratio, Rounding.To50Kronor.With(mode));
        }
    }

    [Fact]
    public void A_large_amount_is_exact_wherever_it_stands()
    {
        for (var place = 0; place < TwentyNine.Length; place++)
        {
            var amounts = TwentyNine.ToArray();
            amounts[place] = Kronor.MaxValue;
            Same(amounts, Ratio.Percent(97), Rounding.ToOre);
        }
    }

    [Theory]
    [InlineData(long.MaxValue, 1)]
    [InlineData(long.MinValue, 1)]
    [InlineData(long.MaxValue, 3)]
    [InlineData(9_007_199_254_740_993, 8_999_999_999_999_999)]
    [InlineData(1, long.MaxValue)]
    public void A_ratio_that_no_vector_takes_is_exact(long numerator, long denominator)
    {
        Same([.. TwentyNine.Select(static amount => Kronor.FromOre(Math.Sign(amount.Ore)))], Ratio.Of(numerator, denominator), Rounding.ToOre);
        Same(TwentyNine, Ratio.Of(numerator, denominator), Rounding.ToOre);
    }

    [Fact]
    public void A_product_that_does_not_fit_names_its_row_and_the_rows_before_are_right()
    {
        for (var row = 0; row < TwentyNine.Length; row++)
        {
            var amounts = TwentyNine.ToArray();
            amounts[row] = Kronor.MaxValue;
            var products = new Kronor[amounts.Length];

            var overflow = Assert.Throws<OverflowException>(() => Kronor.Times(amounts, Ratio.Percent(103), Rounding.ToOre, products));
            Assert.StartsWith($"Row {row}: ", overflow.Message, StringComparison.Ordinal);
            Assert.Equal(amounts[..row].Select(static amount => amount.Times(Ratio.Percent(103), Rounding.ToOre)), products[..row]);
        }
    }

    [Fact]
    public void The_products_may_take_the_amounts_place()
    {
        var amounts = TwentyNine.ToArray();
        Kronor.Times(amounts, Ratio.Percent(103), Rounding.ToOre, amounts);
        Assert.Equal(TwentyNine.Select(static amount => amount.Times(Ratio.Percent(103), Rounding.ToOre)), amounts);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(9, 0)]
    public void Products_that_begin_at_another_row_of_the_amounts_are_refused(int from, int to)
    {
        var memory = TwentyNine.ToArray();
        Assert.Throws<ArgumentException>("products", () => Kronor.Times(memory.AsSpan(from, 20), Ratio.One, Rounding.ToOre, memory.AsSpan(to, 20)));
        Assert.Equal(TwentyNine, memory);
    }

    [Theory]
    [InlineData(8, 9)]
    [InlineData(9, 8)]
    [InlineData(0, 1)]
    public void There_are_as_many_products_as_amounts(int amounts, int products) =>
        Assert.Throws<ArgumentException>(nameof(products), () => Kronor.Times(new Kronor[amounts], Ratio.One, Rounding.ToOre, new Kronor[products]));

    [Fact]
    public void No_rows_are_no_rows() => Kronor.Times([], Ratio.One, Rounding.ToOre, []);

    [Fact]
    public void It_allocates_nothing()
    {
        var products = new Kronor[TwentyNine.Length];
        Assert.Equal(0, SpanMember.Allocates(() => Kronor.Times(TwentyNine, Ratio.Percent(3), Rounding.ToOre, products)));
        Assert.Equal(0, SpanMember.Allocates(() => Kronor.Times(TwentyNine, Ratio.Of(1, long.MaxValue), Rounding.ToMkr, products)));
    }

    private static void Same(Kronor[] amounts, Ratio ratio, Rounding rounding) =>
        SpanMember.IsTheScalar(amounts.Length, row => amounts[row].Times(ratio, rounding), products => Kronor.Times(amounts, ratio, rounding, products));
}
