using FiscalRules.Fees;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Fees;

public sealed class FeeAdjustmentTests
{
    private static readonly Gen<(FeeAccount Account, int First, int Last, Kronor Target)> Asked =
        from account in AnyFees.Account
        from last in Gen.Choose(0, account.Years.Count - 1)
        from first in Gen.Choose(0, last)
        from above in AnyFees.Magnitude
        let least = account.Years[last].Closing - account.Years.Skip(first).Take(last - first + 1).Sum(year => year.Revenue)
        select (account, first, last, least + above);

    [Fact]
    public void The_revenue_reaches_the_target_and_one_öre_less_misses_it_by_one() => Holds.ForAll(Asked, asked =>
    {
        var (account, first, last, target) = asked;
        var (from, by) = (account.Years[first].Year, account.Years[last].Year);
        var solved = account.RevenueFor(target, by, from);

        Assert.Equal(target, solved.Account[by].Closing);
        Assert.Equal(solved.Revenue, solved.Account.Years.Where(year => year.Year >= from && year.Year <= by).Sum(year => year.Revenue));
        Assert.Equal(solved.Revenue, solved.RevenueBefore + solved.Change);
        if (solved.OneOreLess is { } less)
            Assert.Equal(target - Kronor.OneOre, less[by].Closing);
        else
            Assert.Equal(Kronor.Zero, solved.Revenue);
    });

    [Fact]
    public void Only_the_revenue_of_the_years_asked_for_changes() => Holds.ForAll(Asked, asked =>
    {
        var (account, first, last, target) = asked;
        var solved = account.RevenueFor(target, account.Years[last].Year, account.Years[first].Year);

        Assert.All(account.Years.Zip(solved.Account.Years).Index(), pair =>
        {
            var (before, after) = pair.Item;
            Assert.Equal(before.Figures.WithRevenue(Kronor.Zero), after.Figures.WithRevenue(Kronor.Zero));
            if (pair.Index < first || pair.Index > last)
                Assert.Equal(before.Revenue, after.Revenue);
        });
    });

    [Fact]
    public void The_least_change_in_per_cent_suffices_and_one_step_less_doesnt() => Holds.ForAll(Asked, asked =>
    {
        var (account, first, last, target) = asked;
        var solved = account.RevenueFor(target, account.Years[last].Year, account.Years[first].Year);
        if (solved.RevenueBefore == Kronor.Zero)
            return;

        for (var decimals = 0; decimals <= 2; decimals++)
        {
            var step = Ratio.Of(1, (long)Math.Pow(10, decimals + 2));
            var least = solved.LeastChange(decimals);

            Assert.True(solved.RevenueBefore * least >= solved.Change);
            Assert.True(solved.RevenueBefore * (least - step) < solved.Change);
        }
    });

    [Theory]
    [InlineData(100, 1, 100)]
    [InlineData(100, 3, 34)]
    [InlineData(99, 3, 33)]
    [InlineData(1, 1_000, 1)]
    public void The_least_price_brings_the_revenue_and_one_öre_less_doesnt(long revenue, long volume, long price)
    {
        var solved = Account(-revenue, 0).RevenueFor(Kronor.Zero, 2024);

        Assert.Equal(Kronor.FromOre(price), solved.LeastPrice(volume));
        Assert.True(solved.LeastPrice(volume) * volume >= solved.Revenue);
        Assert.True((solved.LeastPrice(volume) - Kronor.OneOre) * volume < solved.Revenue);
    }

    [Fact]
    public void A_change_over_years_is_in_proportion_to_their_revenue()
    {
        var account = new FeeAccount(new("A"), Kronor.Of(-30), [Year(2023, 100), Year(2024, 200)]);

        Assert.Equal([Kronor.Of(110), Kronor.Of(220)], account.RevenueFor(Kronor.Of(300), 2024, 2023).Account.Years.Select(year => year.Revenue));
        Assert.Equal(Ratio.Percent(10), account.RevenueFor(Kronor.Of(300), 2024, 2023).RelativeChange);
    }

    [Fact]
    public void Without_revenue_before_the_years_bring_equal_parts_and_there_is_no_percentage()
    {
        var solved = new FeeAccount(new("A"), Kronor.Of(-30), [Year(2023, 0), Year(2024, 0)]).RevenueFor(Kronor.Zero, 2024, 2023);

        Assert.Equal([Kronor.Of(15), Kronor.Of(15)], solved.Account.Years.Select(year => year.Revenue));
        Assert.Null(solved.RelativeChange);
        Assert.Throws<InvalidOperationException>(() => solved.LeastChange(2));
    }

    [Fact]
    public void A_surplus_is_brought_down_by_less_revenue_but_not_below_none()
    {
        var account = Account(100, 40);

        Assert.Equal(Kronor.FromOre(-40), account.RevenueFor(Kronor.FromOre(100), 2024).Change);
        Assert.Null(account.RevenueFor(Kronor.FromOre(100), 2024).OneOreLess);
        Assert.Equal("target", Assert.Throws<ArgumentOutOfRangeException>(() => account.RevenueFor(Kronor.FromOre(99), 2024)).ParamName);
    }

    [Fact]
    public void The_change_is_explained_and_to_be_consulted_on_if_material()
    {
        var solved = Account(-100, 40).RevenueFor(Kronor.Zero, 2024);
        var steps = solved.Explain();

        Assert.Equal(Kronor.FromOre(100), FeeAccountYearTests.Amount(steps["revenue"]));
        Assert.Equal(FeeAccountYearTests.Amount(steps["revenue"]), FeeAccountYearTests.Amount(steps["revenue-before"]) + FeeAccountYearTests.Amount(steps["change"]));
        Assert.Equal(FeeAccountYearTests.Amount(steps["target"]), FeeAccountYearTests.Amount(steps["closing-before"]) + FeeAccountYearTests.Amount(steps["change"]));
        Assert.Equal(FeeFindings.ChangeToConsult, solved.Findings()[0].Code);
        Assert.DoesNotContain(Account(0, 40).RevenueFor(Kronor.FromOre(40), 2024).Findings(), found => found.Code == FeeFindings.ChangeToConsult);
    }

    [Fact]
    public void An_account_by_terms_of_its_own_is_solved_by_them()
    {
        var terms = FeeTerms.InForce.In(2018).Terms;
        var account = new FeeAccount(new("A"), Kronor.Of(-1), [Year(2010, 10)], terms: terms);

        Assert.Equal("7 § avgiftsförordningen (1992:191)", account.RevenueFor(Kronor.Zero, 2010).Findings()[0].Provision.Swedish);
    }

    [Fact]
    public void Bad_input_is_refused_by_name()
    {
        var account = Account(0, 0);

        Assert.Equal("by", Assert.Throws<ArgumentOutOfRangeException>(() => account.RevenueFor(Kronor.Zero, 2025)).ParamName);
        Assert.Equal("from", Assert.Throws<ArgumentOutOfRangeException>(() => account.RevenueFor(Kronor.Zero, 2024, 2023)).ParamName);
        Assert.Equal("from", Assert.Throws<ArgumentOutOfRangeException>(() => new FeeAccount(new("A"), Kronor.Zero, [Year(2023, 0), Year(2024, 0)]).RevenueFor(Kronor.Zero, 2023, 2024)).ParamName);
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => Account(0, 1).RevenueFor(Kronor.Of(1), 2024).LeastChange(7)).ParamName);
        Assert.Equal("volume", Assert.Throws<ArgumentOutOfRangeException>(() => Account(0, 1).RevenueFor(Kronor.Of(1), 2024).LeastPrice(0)).ParamName);
    }

    private static FeeYear Year(int year, long kronor) => new(year, Stage.Outcome, Kronor.Of(kronor), Kronor.Zero);

    private static FeeAccount Account(long opening, long revenue) =>
        new(new("A"), Kronor.FromOre(opening), [new(2024, Stage.Outcome, Kronor.FromOre(revenue), Kronor.Zero)]);
}
