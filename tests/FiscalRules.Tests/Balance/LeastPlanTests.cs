using System.Numerics;
using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;
using static FiscalRules.Tests.Balance.Explained;

namespace FiscalRules.Tests.Balance;

/// <summary>The least plan's certificates, margins and words, for deficits of any size.</summary>
public sealed class LeastPlanTests
{
    private const int First = 2026;

    [Fact]
    public void Every_certificate_says_that_the_least_suffices_and_an_ore_less_does_not() => Holds.ForAll(AnyReserves.Outstanding, outstanding =>
    {
        var plan = new LeastPlan(First, outstanding);
        Assert.All(plan.Cumulative.Select(least => least.Result).Append(plan.EqualYearly), least =>
        {
            Assert.True(least.Amount.IsPositive);
            Assert.All(least.Suffices.Years, year => Assert.Equal(Kronor.Zero, year.Overdue));
            Assert.Contains(least.OneOreLess!.Years, year => year.Overdue.IsPositive);
            Assert.Equal(least.Amount, least.Suffices.Years[0].BalanceResult);
            Assert.Equal(least.Amount - Kronor.OneOre, least.OneOreLess.Years[0].BalanceResult);
            Assert.Equal((outstanding, outstanding), (least.Suffices.Opening, least.OneOreLess.Opening));
        });
        Assert.All(plan.Cumulative, least => Assert.Equal(((FiscalYear)First, least.Deadline), (least.Result.Suffices.Years[0].Year, least.Result.Suffices.Years[^1].Year)));
        Assert.All(plan.EqualYearly.Suffices.Years, year => Assert.Equal(plan.EqualYearly.Amount, year.BalanceResult));
        Assert.Equal((plan.First, plan.Last), (plan.EqualYearly.Suffices.Years[0].Year, plan.EqualYearly.Suffices.Years[^1].Year));
    });

    [Fact]
    public void The_least_by_a_deadline_is_the_sum_of_what_is_due_by_it_and_the_equal_one_the_largest_mean_of_them() => Holds.ForAll(AnyReserves.Outstanding, outstanding =>
    {
        var plan = new LeastPlan(First, outstanding);
        var due = outstanding.Select(vintage => (Year: Math.Max(vintage.Deadline.Number, First), Ore: (BigInteger)vintage.Left.Ore)).ToList();
        Assert.Equal(due.Select(deficit => deficit.Year).Distinct().Order(), plan.Cumulative.Select(least => least.Deadline.Number));
        Assert.Equal(due.Max(deficit => deficit.Year), plan.Last.Number);
        Assert.All(plan.Cumulative, least => Assert.Equal(Sum(least.Deadline.Number), least.Amount.Ore));
        Assert.Equal(due.Select(deficit => -Quantities.Exact.Floor(-Sum(deficit.Year), deficit.Year - First + 1)).Max(), plan.EqualYearly.Amount.Ore);

        BigInteger Sum(int deadline) => due.Where(deficit => deficit.Year <= deadline).Aggregate(BigInteger.Zero, (sum, deficit) => sum + deficit.Ore);
    });

    [Fact]
    public void The_least_in_a_year_has_its_certificate_and_is_null_exactly_where_an_earlier_deadline_is_missed() => Holds.ForAll(Given(), given =>
    {
        var plan = new LeastPlan(First, given.Outstanding);
        var others = given.Others.Where(year => year.Year != given.Asked).ToArray();
        var before = new RestorationLedger(given.Others, given.Outstanding).Years.TakeWhile(year => year.Year < given.Asked);
        var least = plan.InYear(given.Asked, others);

        Assert.Equal(before.Any(year => year.Overdue.IsPositive), least is null);
        if (least is null)
            return;

        Assert.All(least.Suffices.Years, year => Assert.Equal(Kronor.Zero, year.Overdue));
        Assert.Equal(least.Amount, least.Suffices[given.Asked].BalanceResult);
        Assert.Equal(others, least.Suffices.Years.Where(year => year.Year != given.Asked).Select(year => new RestorationYear(year.Year, year.Stage, year.BalanceResult)));
        Assert.Equal(least.Amount == Kronor.Zero, least.OneOreLess is null);
        if (least.OneOreLess is { } less)
        {
            Assert.Equal(least.Amount - Kronor.OneOre, less[given.Asked].BalanceResult);
            Assert.Contains(less.Years, year => year.Overdue.IsPositive);
        }
    });

    [Fact]
    public void A_plan_restores_in_time_exactly_where_no_margin_is_below_zero() => Holds.ForAll(Given(), given =>
    {
        var margins = new LeastPlan(First, given.Outstanding).Margins(given.Others);
        Assert.Equal(
            new RestorationLedger(given.Others, given.Outstanding).Years.All(year => year.Overdue == Kronor.Zero),
            margins.All(margin => !margin.Margin.IsNegative));
        Assert.All(margins, margin =>
        {
            Assert.Equal(given.Others.Where(year => year.Year <= margin.Deadline).Sum(year => year.BalanceResult), margin.Planned);
            Assert.Equal(margin.Planned - margin.Least, margin.Margin);
        });
    });

    /// <summary>A deficit of the plan's own is a new one with a deadline of its own: it takes nothing from what the surpluses restored.</summary>
    [Fact]
    public void A_margin_counts_the_surpluses_and_not_the_deficits_of_the_plan()
    {
        var plan = new LeastPlan(2026, [new(2025, Kronor.Of(10))]);
        RestorationYear[] years = [Year(2026, 6), Year(2027, -5), Year(2028, 6)];

        Assert.Equal(new PlanMargin(2028, Kronor.Of(12), Kronor.Of(10)), Assert.Single(plan.Margins(years)));
        Assert.Equal(Kronor.Zero, new RestorationLedger(years, plan.Outstanding)[2028].Overdue);
    }

    /// <summary>A deficit that the other years make is no one's to restore by an earlier year's surplus, which lapses.</summary>
    [Fact]
    public void No_result_of_a_year_mends_a_deficit_that_comes_after_it()
    {
        var plan = new LeastPlan(2026, [new(2025, Kronor.Of(10))]);
        RestorationYear[] others = [Year(2027, -5), Year(2028, 0), Year(2029, 0), Year(2030, 0)];

        Assert.Null(plan.InYear(2026, others));
        Assert.Equal(Kronor.Of(10), plan.InYear(2026, others.AsSpan(0, 3))!.Amount);
        Assert.Equal(Kronor.Of(15), plan.InYear(2028, Year(2026, 0), Year(2027, -5), Year(2029, 0), Year(2030, 0))!.Amount);
    }

    [Fact]
    public void An_overdue_deficit_is_asked_for_in_the_first_year()
    {
        var plan = new LeastPlan(2026, [new(2020, Kronor.Of(7)), new(2024, Kronor.Of(1))]);

        Assert.Equal([(2026, Kronor.Of(7)), (2027, Kronor.Of(8))], plan.Cumulative.Select(least => (least.Deadline.Number, least.Amount)));
        Assert.Equal(Kronor.Of(7), plan.EqualYearly.Amount);
        Assert.Null(plan.InYear(2027, Year(2026, 6)));
        Assert.Equal(Kronor.Of(1), plan.InYear(2027, Year(2026, 7))!.Amount);
    }

    [Theory]
    [InlineData(1_00, 1, 1_00)]
    [InlineData(1_01, 1, 1_10)]
    [InlineData(1_01, 0, 2_00)]
    [InlineData(1_01, 2, 1_01)]
    public void A_least_result_is_shown_so_that_it_still_suffices(int ore, int decimals, int shown)
    {
        var least = new LeastPlan(2026, [new(2023, Kronor.FromOre(ore))]).EqualYearly;

        Assert.Equal(shown, least.RoundedUp(AmountUnit.Kronor.WithDecimals(decimals)).Ore);
        Assert.Equal("unit", Assert.Throws<ArgumentNullException>(() => least.RoundedUp(null!)).ParamName);
    }

    [Fact]
    public void The_explanation_and_the_table_say_each_least_amount_by_the_law() => Holds.ForAll(AnyReserves.Outstanding, outstanding =>
    {
        var plan = new LeastPlan(First, outstanding);
        var explained = plan.Explain();
        Assert.Equal([.. plan.Cumulative.Select(least => $"by-{least.Deadline}"), "equal-yearly"], explained.Lines.Select(line => line.Code));
        Assert.Equal([.. plan.Cumulative.Select(least => least.Amount), plan.EqualYearly.Amount], explained.Lines.Select(Amount));
        Assert.All(explained.Lines, line => Assert.Equal("11 kap. 12 § första stycket kommunallagen (2017:725)", line.Provision.Swedish));
        Assert.Equal(plan.Cumulative.Select(least => (Kronor?)least.Amount), plan.ToTable()["cumulative"].Cells);
        Assert.All(plan.ToTable()["equal-yearly"].Cells, cell => Assert.Equal(plan.EqualYearly.Amount, cell));
        Assert.Equal(plan.EqualYearly.Suffices.Findings(), plan.Findings());
        Assert.DoesNotContain(plan.Findings(), found => found.Severity == Severity.Breach);
    });

    internal static RestorationYear Year(int year, int result) => new(year, Stage.Plan, Kronor.Of(result));

    /// <summary>Deficits, a plan to their last deadline or two years further without a deficit of its own, and one year of it.</summary>
    private static FsCheck.Gen<(ValueList<DeficitVintage> Outstanding, RestorationYear[] Others, FiscalYear Asked)> Given() =>
        from outstanding in AnyReserves.Outstanding
        from further in Gen.Choose(0, 2)
        let last = Math.Max(First, outstanding.Max(vintage => vintage.Deadline.Number)) + further
        from results in AnyBalance.Magnitudes.ArrayOf(last - First + 1)
        from asked in Gen.Choose(First, last)
        select (outstanding, results.Select((result, index) => new RestorationYear(First + index, Stage.Plan, result)).ToArray(), (FiscalYear)asked);
}
