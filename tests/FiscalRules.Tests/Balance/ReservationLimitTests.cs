using FiscalRules.Balance;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Balance;

/// <summary>The largest reservation: the formula against an oracle, each threshold on both sides, and what never happens.</summary>
public sealed class ReservationLimitTests
{
    private static readonly long[] FewTaxes = [0, 1, 49, 50, 51, 99, 100, 101, 149, 150, 199, 200, 201, 250, 299, 300];
    private static readonly int[] Regimes = [2012, 2013, 2018, 2019, 2023, 2024, 2034];

    [Fact]
    public void The_limit_is_the_naive_one_for_any_accounts_stock_and_policy() =>
        Holds.ForAll(AnyReserves.Reservations, given => Assert.Equal(NaiveReservation.Largest(given), given.Limit().Largest.Ore), times: 10_000);

    /// <summary>Every result from −2 to 6 öre beside taxes whose share is whole öre, half ones and on each side of them.</summary>
    [Fact]
    public void The_limit_is_the_naive_one_for_every_small_case() => Parallel.ForEach(
        from year in Regimes from taxes in FewTaxes select (year, taxes),
        at =>
        {
            foreach (var given in Small(at.year, at.taxes))
                Assert.True(NaiveReservation.Largest(given) == given.Limit().Largest.Ore, $"{given} gives {given.Limit().Largest}");
        });

    [Theory]
    [InlineData(100_00, 6_00, 5_00)]
    [InlineData(100_49, 6_00, 4_99)]
    [InlineData(100_50, 6_00, 4_99)]
    [InlineData(100_51, 6_00, 4_99)]
    [InlineData(101_00, 6_00, 4_99)]
    [InlineData(101_01, 6_00, 4_98)]
    [InlineData(100_01, 1_01, 0)]
    [InlineData(100_00, 1_01, 1)]
    [InlineData(100_00, 1_00, 0)]
    public void A_fraction_of_an_ore_of_the_share_takes_a_whole_one_of_the_limit(int taxes, int result, int largest) =>
        Assert.Equal(largest, Limit(2023, taxes, result).Largest.Ore);

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    public void The_larger_share_applies_exactly_where_equity_is_below_zero(int equity, int percent)
    {
        foreach (var year in (int[])[2013, 2023, 2024])
        {
            var limit = new ReservationCase(Accounts(year, 100_00, 10_00) with { EquityWithPensions = Kronor.FromOre(equity) }, default, default, default).Limit();

            Assert.Equal(Ratio.Percent(percent), limit.Share);
            Assert.Equal(Kronor.Of(percent), limit.Threshold);
            Assert.Equal(Kronor.Of(10 - percent), limit.Above);
        }
    }

    [Theory]
    [InlineData(10, 7, 7)]
    [InlineData(7, 10, 7)]
    [InlineData(7, 7, 7)]
    [InlineData(-3, 10, -3)]
    [InlineData(10, -3, -3)]
    public void The_lower_of_the_two_results_counts(int result, int adjusted, int lowest)
    {
        var limit = new ReservationCase(
            Accounts(2023, 0, 0) with { Result = Kronor.Of(result), ExceptedLosses = Kronor.Max(Kronor.Of(adjusted - result), default), RealisedGains = Kronor.Max(Kronor.Of(result - adjusted), default) },
            default,
            default,
            default).Limit();

        Assert.Equal(Kronor.Of(lowest), limit.Lowest);
        Assert.Equal(Kronor.Of(Math.Max(lowest, 0)), limit.Largest);
    }

    [Theory]
    [InlineData(OldDeficitPolicy.RestoreFirst, 9, 30, 0)]
    [InlineData(OldDeficitPolicy.RestoreFirst, 3, 30, 6)]
    [InlineData(OldDeficitPolicy.RestoreFirst, 0, 30, 9)]
    [InlineData(OldDeficitPolicy.RemainderMustCover, 9, 30, 1)]
    [InlineData(OldDeficitPolicy.RemainderMustCover, 1, 30, 9)]
    [InlineData(OldDeficitPolicy.RemainderMustCover, 2, 30, 8)]
    [InlineData(OldDeficitPolicy.RemainderMustCover, 10, 30, 0)]
    [InlineData(OldDeficitPolicy.RemainderMustCover, 11, 30, 0)]
    [InlineData(OldDeficitPolicy.None, 11, 30, 9)]
    public void Earlier_deficits_count_as_the_policy_says(OldDeficitPolicy policy, int old, int stock, int largest) =>
        Assert.Equal(Kronor.Of(largest), new ReservationCase(Accounts(2023, 100_00, 10_00), Kronor.Of(stock), Kronor.Of(old), policy).Limit().Largest);

    [Fact]
    public void A_better_result_before_or_after_adjustments_never_allows_less() => Holds.ForAll(
        from given in AnyReserves.Reservations
        from result in AnyBalance.Magnitudes
        from adjusted in AnyBalance.Magnitudes
        select (given, result, adjusted),
        pair =>
        {
            var better = pair.given.With(accounts => accounts with { Result = accounts.Result + pair.result, ExceptedLosses = accounts.ExceptedLosses + pair.adjusted });
            Assert.True(better.Limit().Largest >= pair.given.Limit().Largest);
        });

    /// <summary>With the cap, more taxes can allow more: they raise the cap. But only where the cap was what bound.</summary>
    [Fact]
    public void More_taxes_never_allow_more_but_where_the_cap_bound() => Holds.ForAll(
        from given in AnyReserves.Reservations
        from more in AnyReserves.Taxes
        select (given, more),
        pair =>
        {
            var (before, after) = (pair.given.Limit(), pair.given.With(accounts => accounts with { TaxesAndGrants = accounts.TaxesAndGrants + pair.more }).Limit());
            var capBound = before.Room is { } room && room == before.Largest;
            Assert.True(after.Largest <= before.Largest || capBound);
            Assert.True(after.Room is null || before.Room is null || after.Room >= before.Room);
            Assert.True(after.Above <= before.Above);
        },
        times: 3_000);

    [Fact]
    public void The_policies_stand_in_order_and_agree_where_nothing_is_old() => Holds.ForAll(AnyReserves.Reservations, given =>
    {
        var (first, cover, none) = (By(OldDeficitPolicy.RestoreFirst), By(OldDeficitPolicy.RemainderMustCover), By(OldDeficitPolicy.None));
        Assert.True(Kronor.Zero <= first && first <= cover && cover <= none);
        var fresh = given with { OldDeficits = Kronor.Zero };
        Assert.Equal((fresh with { Policy = OldDeficitPolicy.None }).Limit().Largest, (fresh with { Policy = OldDeficitPolicy.RestoreFirst }).Limit().Largest);
        Assert.Equal((fresh with { Policy = OldDeficitPolicy.None }).Limit().Largest, (fresh with { Policy = OldDeficitPolicy.RemainderMustCover }).Limit().Largest);

        Kronor By(OldDeficitPolicy policy) => (given with { Policy = policy }).Limit().Largest;
    });

    [Fact]
    public void What_is_left_of_the_result_after_the_largest_reservation_covers_the_share_and_by_policy_the_old_deficits() => Holds.ForAll(AnyReserves.Reservations, given =>
    {
        var limit = given.Limit();
        if (!limit.Largest.IsPositive)
            return;

        var left = limit.Lowest - limit.Largest;
        Assert.True(left.CompareToShare(limit.Share, given.Accounts.TaxesAndGrants!.Value) >= 0);
        if (given.Policy == OldDeficitPolicy.RestoreFirst)
            Assert.True((left - given.OldDeficits).CompareToShare(limit.Share, given.Accounts.TaxesAndGrants!.Value) >= 0);
        if (given.Policy == OldDeficitPolicy.RemainderMustCover)
            Assert.True(limit.Statement.AfterAdjustments - limit.Largest >= given.OldDeficits);
    });

    internal static BalanceAccounts Accounts(int year, long taxes, long result) => AccountsOf.Year(year, Kronor.FromOre(result)) with
    {
        TaxesAndGrants = Kronor.FromOre(taxes),
        EquityWithPensions = Kronor.Zero,
    };

    private static ReservationLimit Limit(int year, long taxes, long result) => new ReservationCase(Accounts(year, taxes, result), default, default, default).Limit();

    private static IEnumerable<ReservationCase> Small(int year, long taxes) =>
        from result in Enumerable.Range(-2, 9)
        from gains in Enumerable.Range(0, 3)
        from losses in Enumerable.Range(0, 2)
        from equity in Enumerable.Range(-1, 2)
        from use in Enumerable.Range(0, year >= 2024 ? 2 : 1)
        from stock in year >= 2024 ? Enumerable.Range(-1, 18) : Enumerable.Range(9, 1)
        from old in Enumerable.Range(0, 3)
        from policy in Enum.GetValues<OldDeficitPolicy>()
        select new ReservationCase(
            Accounts(year, taxes, result) with
            {
                RealisedGains = Kronor.FromOre(gains),
                ExceptedLosses = Kronor.FromOre(losses),
                EquityWithPensions = Kronor.FromOre(equity),
                FromResultReserve = Kronor.FromOre(use),
            },
            Kronor.FromOre(stock),
            Kronor.FromOre(old),
            policy);
}
