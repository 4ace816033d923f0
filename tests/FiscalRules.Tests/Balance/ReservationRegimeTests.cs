using System.Numerics;
using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Quantities;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Balance;

/// <summary>Which year's law lets anything be reserved, what it needs to know, how its roundings are terms, and what the limit refuses.</summary>
public sealed class ReservationRegimeTests
{
    [Theory]
    [InlineData(2000, null)]
    [InlineData(2012, null)]
    [InlineData(2013, Reserve.Rur)]
    [InlineData(2018, Reserve.Rur)]
    [InlineData(2019, Reserve.Rur)]
    [InlineData(2023, Reserve.Rur)]
    [InlineData(2024, Reserve.ResultReserve)]
    [InlineData(2033, Reserve.ResultReserve)]
    [InlineData(2034, Reserve.ResultReserve)]
    public void Each_years_law_reserves_to_one_reserve_or_none(int year, Reserve? reserve) =>
        Assert.Equal(reserve, BalanceTerms.InForce.In(year).Terms.ReservedTo);

    [Theory]
    [InlineData(2000)]
    [InlineData(2012)]
    public void A_year_before_the_reserves_allows_nothing_and_asks_for_nothing(int year)
    {
        var limit = new ReservationLimit(new BalanceStatement(AccountsOf.Year(year, Kronor.Mkr(900))));

        Assert.Equal((Kronor.Zero, Kronor.Zero, null, null), (limit.Largest, limit.Threshold, limit.Cap, limit.Room));
        Assert.Empty(limit.Findings());
        Assert.Empty(limit.Explain().Lines);
    }

    [Theory]
    [InlineData(2013, "8 kap. 3 d § kommunallagen (1991:900) i lydelse enligt 2012:800")]
    [InlineData(2018, "11 kap. 14 § kommunallagen (2017:725) i lydelse enligt 2017:725")]
    [InlineData(2023, "11 kap. 14 § kommunallagen (2017:725) i lydelse enligt 2018:600")]
    [InlineData(2024, "11 kap. 14 § andra stycket kommunallagen (2017:725)")]
    public void A_fact_that_the_limit_needs_is_asked_for_by_name_and_provision(int year, string provision)
    {
        var whole = ReservationLimitTests.Accounts(year, 100_00, 10_00);

        Refused(nameof(BalanceAccounts.TaxesAndGrants), whole with { TaxesAndGrants = null });
        Refused(nameof(BalanceAccounts.EquityWithPensions), whole with { EquityWithPensions = null });
        Assert.True(new ReservationLimit(new BalanceStatement(whole)).Largest.IsPositive);

        void Refused(string fact, BalanceAccounts accounts)
        {
            var refused = Assert.Throws<ArgumentException>(() => new ReservationLimit(new BalanceStatement(accounts)));
            Assert.Equal("statement", refused.ParamName);
            Assert.Contains($" {fact} ", refused.Message);
            Assert.Contains(provision, refused.Message);
        }
    }

    [Fact]
    public void Old_deficits_are_a_magnitude_and_the_policy_a_named_one()
    {
        var statement = new BalanceStatement(ReservationLimitTests.Accounts(2024, 100_00, 10_00));

        Assert.Equal("oldDeficits", Assert.Throws<ArgumentOutOfRangeException>(() => new ReservationLimit(statement, oldDeficits: -Kronor.OneOre)).ParamName);
        Assert.Equal("policy", Assert.Throws<ArgumentOutOfRangeException>(() => new ReservationLimit(statement, policy: (OldDeficitPolicy)3)).ParamName);
        Assert.Equal("policy", Assert.Throws<ArgumentOutOfRangeException>(() => new ReservationLimit(statement, policy: (OldDeficitPolicy)(-1))).ParamName);
        Assert.Throws<InvalidOperationException>(() => new ReservationLimit(default));
    }

    [Fact]
    public void Taxes_and_grants_are_a_magnitude() =>
        Assert.Equal("TaxesAndGrants", Assert.Throws<ArgumentOutOfRangeException>(() => AccountsOf.Year(2024) with { TaxesAndGrants = -Kronor.OneOre }).ParamName);

    [Fact]
    public void The_default_limit_is_of_no_year_and_zero()
    {
        ReservationLimit none = default;

        Assert.Equal(((FiscalYear)1, Kronor.Zero, Ratio.Zero), (none.Year, none.Largest, none.Share));
        Assert.Empty(none.Findings());
        Assert.Empty(none.Explain().Lines);
    }

    /// <summary>The limit is zero here, whatever the way to it: nothing is lawful to reserve of a result this bad.</summary>
    [Fact]
    public void A_result_as_bad_as_an_amount_can_be_allows_nothing() =>
        Assert.Equal(Kronor.Zero, new ReservationCase(ReservationLimitTests.Accounts(2024, 100_00, long.MinValue), default, default, default).Limit().Largest);

    [Theory]
    [InlineData(OldDeficitPolicy.RestoreFirst)]
    [InlineData(OldDeficitPolicy.RemainderMustCover)]
    [InlineData(OldDeficitPolicy.None)]
    public void Amounts_as_large_as_there_are_are_no_obstacle(OldDeficitPolicy policy)
    {
        foreach (var (taxes, result, stock, old) in new[]
        {
            (long.MaxValue, long.MaxValue, 0L, 0L),
            (long.MaxValue, long.MaxValue, long.MaxValue, long.MaxValue),
            (0L, long.MaxValue, 0L, long.MaxValue),
            (long.MaxValue, 0L, 0L, long.MaxValue),
        })
        {
            foreach (var year in (int[])[2023, 2024])
            {
                var given = new ReservationCase(ReservationLimitTests.Accounts(year, taxes, result), Kronor.FromOre(stock), Kronor.FromOre(old), policy);
                Assert.Equal(NaiveReservation.Largest(given), given.Limit().Largest.Ore);
            }
        }
    }

    [Fact]
    public void With_the_share_rounded_to_the_nearest_ore_the_limit_is_the_result_less_that() => Holds.ForAll(AnyReserves.Reservations, given =>
    {
        var terms = BalanceTerms.InForce.In(given.Accounts.Year).Terms;
        if (terms.ReservedTo is null)
            return;

        var limit = (given with { Policy = OldDeficitPolicy.None }).Limit(terms with { ReserveShareRounding = Rounding.ToOre, ResultReserveCap = null });
        var percent = given.Accounts.EquityWithPensions!.Value.IsNegative ? 2 : 1;
        var share = Exact.Rounded(percent * (BigInteger)given.Accounts.TaxesAndGrants!.Value.Ore, 100, 1, RoundingMode.HalfAwayFromZero);
        Assert.Equal(share, limit.Threshold.Ore);
        Assert.Equal(BigInteger.Max(0, limit.Lowest.Ore - share), limit.Largest.Ore);
    });

    [Fact]
    public void Every_share_and_rounding_is_a_term()
    {
        var terms = BalanceTerms.InForce.In(2024).Terms with
        {
            ReserveShare = Ratio.Percent(3),
            ReserveShareAtNegativeEquity = Ratio.Percent(4),
            ResultReserveCap = Ratio.Of(1, 3),
            ResultReserveCapRounding = Rounding.ToKrona.Up,
        };
        var given = new ReservationCase(ReservationLimitTests.Accounts(2024, 100_00, 90_00), default, default, default);

        Assert.Equal((Kronor.Of(3), Kronor.Of(34), Kronor.Of(34)), (given.Limit(terms).Threshold, given.Limit(terms).Cap!.Value, given.Limit(terms).Largest));
        Assert.Equal(Kronor.Of(4), given.With(accounts => accounts with { EquityWithPensions = -Kronor.OneOre }).Limit(terms).Threshold);
        Assert.Equal(Kronor.Of(87), given.Limit(terms with { ResultReserveCap = null }).Largest);
    }

    /// <summary>On the same accounts, the law of 2024 differs from that of 2013 in the cap alone: what it allows is what the older allowed, or the room below the cap.</summary>
    [Fact]
    public void The_law_of_2024_allows_what_that_of_2013_did_as_far_as_the_cap_has_room() => Holds.ForAll(AnyReserves.Reservations, given =>
    {
        var (older, newer) = (BalanceTerms.InForce.In(2013).Terms, BalanceTerms.InForce.In(2024).Terms);
        var bare = given.With(AnyReserves.Bare).With(accounts => accounts with { Unrealised = Kronor.Zero, Reversal = Kronor.Zero });
        var (before, after) = (bare.Limit(older), bare.Limit(newer));
        Assert.Equal((before.Lowest, before.Threshold, before.Above), (after.Lowest, after.Threshold, after.Above));
        Assert.Equal(Kronor.Min(before.Largest, after.Room!.Value), after.Largest);
        Assert.Null(before.Room);
    });

    [Fact]
    public void Within_a_regime_the_year_does_not_matter() => Holds.ForAll(AnyReserves.Reservations, given =>
    {
        foreach (var (from, to) in new[] { (2013, 2018), (2019, 2023), (2024, 2033), (2034, 2100) })
        {
            if (given.Accounts.Year.Number < from || given.Accounts.Year.Number > to)
                continue;

            foreach (var year in (int[])[from, to])
                Assert.Equal(given.Limit().Largest, given.With(accounts => accounts with { Year = year }).Limit().Largest);
        }
    });
}
