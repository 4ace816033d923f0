using FiscalRules.Balance;
using FiscalRules.Law;
using static FiscalRules.Tests.Balance.LeastPlanTests;

namespace FiscalRules.Tests.Balance;

/// <summary>What a least plan refuses, by the name of what it was given.</summary>
public sealed class LeastPlanInputTests
{
    private static readonly LeastPlan Plan = new(2026, [new(2023, Kronor.Of(1)), new(2025, Kronor.Of(2))]);

    [Fact]
    public void A_plan_restores_at_least_one_deficit()
    {
        Assert.Equal("outstanding", Assert.Throws<ArgumentException>(() => new LeastPlan(2026, [])).ParamName);
        Assert.Equal("outstanding", Assert.Throws<ArgumentNullException>(() => new LeastPlan(2026, null!)).ParamName);
    }

    [Theory]
    [InlineData(2026)]
    [InlineData(2027)]
    public void A_deficit_is_from_before_the_first_year(int origin) =>
        Assert.Equal("outstanding", Assert.Throws<ArgumentException>(() => new LeastPlan(2026, [new(origin, Kronor.Of(1))])).ParamName);

    [Fact]
    public void Each_deficit_comes_once() =>
        Assert.Equal("outstanding", Assert.Throws<ArgumentException>(() => new LeastPlan(2026, [new(2025, Kronor.Of(1)), new(2025, Kronor.Of(2))])).ParamName);

    [Fact]
    public void Deficits_that_no_amount_holds_overflow() =>
        Assert.Throws<OverflowException>(() => new LeastPlan(2026, [new(2024, Kronor.MaxValue), new(2025, Kronor.OneOre)]));

    [Fact]
    public void A_deficit_as_large_as_an_amount_can_be_has_a_least_plan()
    {
        var plan = new LeastPlan(2026, [new(2025, Kronor.MaxValue)]);

        Assert.Equal((long.MaxValue / 3) + 1, plan.EqualYearly.Amount.Ore);
        Assert.Equal(Kronor.MaxValue, plan.InYear(2028, Year(2026, 0), Year(2027, 0))!.Amount);
    }

    /// <summary>The year asked for among the others, a year left out, the wrong first, an end before the last deadline, and years out of order.</summary>
    [Theory]
    [InlineData(2028, 2026, 2027, 2028)]
    [InlineData(2028, 2026)]
    [InlineData(2028, 2027)]
    [InlineData(2025, 2026, 2027, 2028)]
    [InlineData(2027, 2026)]
    [InlineData(2030, 2026, 2027, 2028)]
    [InlineData(2029, 2026, 2028, 2027)]
    [InlineData(2028, 2027, 2026)]
    [InlineData(2028, 2026, 2026)]
    public void The_other_years_are_every_other_one_once_in_order(int asked, params int[] others) =>
        Assert.Equal("others", Assert.Throws<ArgumentException>(() => Plan.InYear(asked, [.. others.Select(year => Year(year, 1))])).ParamName);

    [Theory]
    [InlineData]
    [InlineData(2027, 2028)]
    [InlineData(2026, 2027)]
    [InlineData(2026, 2028)]
    [InlineData(2026, 2026, 2027, 2028)]
    [InlineData(2026, 2027, 2028, 2030)]
    [InlineData(2026, 2027, 2028, 2028)]
    public void A_plan_with_margins_has_each_year_from_the_first_to_the_last_or_later(params int[] years) =>
        Assert.Equal("plan", Assert.Throws<ArgumentException>(() => Plan.Margins([.. years.Select(year => Year(year, 1))])).ParamName);

    [Fact]
    public void A_plan_may_go_on_after_the_last_deadline()
    {
        Assert.Equal([2026, 2028], Plan.Margins(Year(2026, 1), Year(2027, 1), Year(2028, 1), Year(2029, 1)).Select(margin => margin.Deadline.Number));
        Assert.Equal(Kronor.Of(1), Plan.InYear(2028, Year(2026, 1), Year(2027, 1), Year(2029, 9))!.Amount);
        Assert.Equal(Kronor.Zero, Plan.InYear(2029, Year(2026, 1), Year(2027, 1), Year(2028, 1))!.Amount);
    }

    [Fact]
    public void Terms_of_the_callers_apply_to_the_years_of_the_plan()
    {
        var plan = new LeastPlan(2026, [new(2025, Kronor.Of(2))], BalanceTerms.InForce.In(2013).Terms);

        Assert.Equal("8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2012:800", plan.Explain()["equal-yearly"].Provision.Swedish);
        Assert.Empty(plan.Findings());
        Assert.Equal([2026, 2027, 2028], new LeastPlan(2026, [new(2025, Kronor.Of(2))]).Findings().Select(found => found.Year!.Value.Number));
    }
}
