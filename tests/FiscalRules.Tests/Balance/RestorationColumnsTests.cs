using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Balance;

[Trait("Lanes", "every width")]
public sealed class RestorationColumnsTests
{
    private static readonly FsCheck.Gen<int> Seeds = Gen.Choose(0, int.MaxValue - 1);

    [Theory]
    [InlineData(1_000)]
    [InlineData(100_000_000_000)]
    [InlineData(1L << 54)]
    [InlineData(1L << 57)]
    public void Every_row_is_what_the_ledger_of_the_entity_says(long size) => Holds.ForAll(
        Seeds,
        seed =>
        {
            var (random, first) = (new Random(seed), 2000 + (seed % 40));
            var (years, entities) = (random.Next(1, 12), random.Next(1, 60));
            var (results, specials) = (new Kronor[years * entities], new Kronor[years * entities]);
            for (var row = 0; row < results.Length; row++)
            {
                results[row] = Kronor.FromOre(random.NextInt64(-size, size));
                specials[row] = random.Next(3) == 0 ? Kronor.FromOre(random.NextInt64(size)) : Kronor.Zero;
            }

            var (closing, overdue) = (new Kronor[results.Length], new Kronor[results.Length]);
            RestorationLedger.Roll(
                new() { First = first, Years = years, Entities = entities, BalanceResult = results, SpecialReasons = specials },
                new RestorationOutcomes { Closing = closing, Overdue = overdue });

            for (var entity = 0; entity < entities; entity++)
            {
                var one = Enumerable.Range(0, years).Select(year => new RestorationYear(first + year, Stage.Outcome, results[(year * entities) + entity]) { SpecialReasons = specials[(year * entities) + entity] }).ToArray();
                var ledger = new RestorationLedger(one);
                var (closingOfOne, overdueOfOne) = (new Kronor[years], new Kronor[years]);
                RestorationLedger.Roll(one, closingOfOne, overdueOfOne);
                for (var year = 0; year < years; year++)
                {
                    var expected = (ledger.Years[year].Closing, ledger.Years[year].Overdue);
                    Assert.Equal(expected, (closing[(year * entities) + entity], overdue[(year * entities) + entity]));
                    Assert.Equal(expected, (closingOfOne[year], overdueOfOne[year]));
                }
            }
        },
        times: 40);

    [Fact]
    public void Other_terms_may_give_ten_years()
    {
        var terms = BalanceTerms.InForce.In(2024).Terms with { YearsToRestore = 10 };
        var (results, overdue, due) = (new Kronor[12], new Kronor[12], new Kronor[120]);
        (results[0], results[11]) = (Kronor.Of(-5), Kronor.Of(2));
        RestorationLedger.Roll(
            new() { First = 2024, Years = 12, Entities = 1, BalanceResult = results, SpecialReasons = Column.Zero },
            new RestorationOutcomes { Overdue = overdue, Due = due },
            terms);
        Assert.Equal([.. Enumerable.Repeat(Kronor.Zero, 10), Kronor.Of(5), Kronor.Of(3)], overdue);
        Assert.Equal(Kronor.Of(5), due[9]);
        Assert.Equal(Kronor.Of(5), due[10 + 8]);
    }

    [Fact]
    public void Special_reasons_below_zero_are_refused_in_their_row()
    {
        var specials = new Kronor[30];
        specials[17] = -Kronor.OneOre;
        var refusal = Assert.ThrowsAny<ArgumentException>(() => RestorationLedger.Roll(
            new() { First = 2024, Years = 2, Entities = 15, BalanceResult = Column.Zero, SpecialReasons = specials },
            new RestorationOutcomes { Closing = new Kronor[30] }));
        Assert.StartsWith("Entity 2 in 2025: SpecialReasons", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Balances_that_do_not_fit_name_their_row()
    {
        var results = new Kronor[30];
        (results[3], results[18]) = (Kronor.FromOre(-long.MaxValue), Kronor.FromOre(-1));
        var overflow = Assert.Throws<OverflowException>(() => RestorationLedger.Roll(
            new() { First = 2024, Years = 2, Entities = 15, BalanceResult = results, SpecialReasons = Column.Zero },
            new RestorationOutcomes { Closing = new Kronor[30] }));
        Assert.StartsWith("Entity 3 in 2025: ", overflow.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => RestorationLedger.Roll(
            new() { First = 2024, Years = 2, Entities = 3, BalanceResult = new Kronor[5], SpecialReasons = Column.Zero }, new RestorationOutcomes { Closing = new Kronor[6] }));
        Assert.Throws<ArgumentException>(() => RestorationLedger.Roll(
            new() { First = 2024, Years = 2, Entities = 3, BalanceResult = Column.Zero, SpecialReasons = Column.Zero }, default(RestorationOutcomes)));
        Assert.Throws<ArgumentException>(() => RestorationLedger.Roll(
            new() { First = 2024, Years = 1, Entities = 3, BalanceResult = Column.Zero, SpecialReasons = Column.Zero, Opening = new() { Due = new Kronor[3] } }, new RestorationOutcomes { Closing = new Kronor[3] }));
        var results = new Kronor[6];
        Assert.Throws<ArgumentException>(() => RestorationLedger.Roll(
            new() { First = 2024, Years = 2, Entities = 3, BalanceResult = results, SpecialReasons = Column.Zero }, new RestorationOutcomes { Closing = results }));
    }

    [Fact]
    public void One_ledger_has_consecutive_years_and_room_for_each()
    {
        RestorationYear[] apart = [new(2024, Stage.Outcome, Kronor.Zero), new(2026, Stage.Outcome, Kronor.Zero)];
        Assert.Throws<ArgumentException>(() => RestorationLedger.Roll(apart, new Kronor[2], new Kronor[2]));
        Assert.Throws<ArgumentException>(() => RestorationLedger.Roll(apart.AsSpan()[..1], new Kronor[2], new Kronor[1]));
        Assert.Throws<ArgumentException>(() => RestorationLedger.Roll(apart.AsSpan()[..1], new Kronor[1], []));
        var shared = new Kronor[1];
        Assert.Throws<ArgumentException>(() => RestorationLedger.Roll(apart.AsSpan()[..1], shared, shared));
    }
    [Theory]
    [InlineData(2004, -1, long.MinValue, 2005)]
    [InlineData(2004, -long.MaxValue, -1, 2005)]
    [InlineData(2024, long.MinValue, 0, 2024)]
    [InlineData(2024, -1, long.MinValue, 2025)]
    [InlineData(2024, -long.MaxValue, -1, 2025)]
    [InlineData(2024, -long.MaxValue, -long.MaxValue, 2025)]
    public void A_balance_of_one_entity_that_does_not_fit_names_its_year(int first, long one, long next, int named)
    {
        RestorationYear[] years = [new(first, Stage.Outcome, Kronor.FromOre(one)), new(first + 1, Stage.Outcome, Kronor.FromOre(next))];
        var overflow = Assert.Throws<OverflowException>(() => RestorationLedger.Roll(years, new Kronor[2], new Kronor[2]));
        Assert.StartsWith(FormattableString.Invariant($"{named}: "), overflow.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2004)]
    [InlineData(2024)]
    public void The_greatest_balance_of_one_entity_fits(int first)
    {
        RestorationYear[] years = [new(first, Stage.Outcome, -Kronor.MaxValue), new(first + 1, Stage.Outcome, Kronor.Zero)];
        var (closing, overdue) = (new Kronor[2], new Kronor[2]);
        RestorationLedger.Roll(years, closing, overdue);
        Assert.Equal([Kronor.MaxValue, Kronor.MaxValue], closing);
    }

}
