using FiscalRules.Fees;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Fees;

public sealed class FeeOracleTests
{
    private static readonly FeeArea Carried = new("Uppdrag");
    private static readonly FeeArea Notified = new("Tillsyn") { Kind = FeeKind.PublicLaw, Disposal = FeeDisposal.RevenueHeading };

    [Fact]
    public void Any_account_is_the_one_that_a_naive_reading_gives() => Holds.ForAll(AnyFees.Account, Agrees);

    [Fact]
    public void Every_account_of_two_small_years_is_the_one_that_a_naive_reading_gives()
    {
        long[] amounts = [0, 1, 9, 10, 11];
        foreach (var area in new[] { Carried, Notified })
        {
            for (var opening = -3; opening <= 3; opening++)
            {
                foreach (var first in Years(2024))
                {
                    foreach (var second in Years(2025))
                        Agrees(new(area, Kronor.FromOre(opening), [first, second]));
                }
            }
        }

        IEnumerable<FeeYear> Years(int year) =>
            from revenue in amounts
            from cost in amounts
            select new FeeYear(year, Stage.Outcome, Kronor.FromOre(revenue), Kronor.FromOre(cost));
    }

    private static void Agrees(FeeAccount account)
    {
        var cover = account.Area.Goal.Share ?? Ratio.One;
        var expected = FeeOracle.Of(
            account.Opening.Ore,
            account.Years.Select(year => ((System.Numerics.BigInteger)year.Revenue.Ore, (System.Numerics.BigInteger)year.Cost.Ore, (System.Numerics.BigInteger)year.Decided.Ore)),
            (int)cover.Numerator,
            (int)cover.Denominator);

        Assert.Equal(expected.Count, account.Years.Count);
        for (var i = 0; i < expected.Count; i++)
        {
            var (year, naive) = (account.Years[i], expected[i]);
            var (carried, notified) = (account.Area.IsCarriedForward, account.Area.IsNotified);

            Assert.Equal(naive.Opening, year.Opening.Ore);
            Assert.Equal(naive.Result, year.Result.Ore);
            Assert.Equal(naive.Closing, year.Closing.Ore);
            Assert.Equal(carried && naive.Above && naive.Closing > 0 ? naive.Closing : 0, year.SurplusToDispose.Ore);
            Assert.Equal(notified && naive.Above ? naive.Closing : 0, year.ToNotify.Ore);
            Assert.Equal(carried ? naive.Arisen : 0, year.DeficitArisen.Ore);
            Assert.Equal(carried ? naive.Standing : 0, year.DeficitStanding.Ore);
        }
    }
}
