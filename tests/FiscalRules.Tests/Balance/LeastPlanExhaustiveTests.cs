using FiscalRules.Balance;
using FiscalRules.Law;

namespace FiscalRules.Tests.Balance;

/// <summary>The certificates are minimal: every set of deficits of a few öre, overdue or due within four years, against trying.</summary>
public sealed class LeastPlanExhaustiveTests
{
    private const int First = 2024;

    /// <summary>Overdue since 2022, due in 2024, 2025 and 2026 by law, and in 2027 by a decision; where each is asked for, counted from the first year.</summary>
    private static readonly (int Origin, int? Deadline, int Due)[] Deficits = [(2019, null, 0), (2021, null, 0), (2022, null, 1), (2023, null, 2), (2020, 2027, 3)];

    [Fact]
    public void The_least_equal_result_is_the_first_that_restores_in_time_for_every_set_of_deficits_up_to_4() =>
        Parallel.ForEach(Sets(0, 1, 2, 3, 4), set =>
        {
            var plan = Plan(set);
            var (deficits, years) = (Naive(set), plan.Last - plan.First + 1);
            var least = NaiveLeastPlan.First(20, result => NaiveLeastPlan.RestoresInTime(deficits, [.. Enumerable.Repeat(result, years)]));
            Assert.True(least == plan.EqualYearly.Amount.Ore, $"{plan} for {string.Join(", ", deficits)}; {least} by trying");
        });

    [Fact]
    public void The_least_by_a_deadline_suffices_and_no_split_of_an_ore_less_does_for_every_set_of_deficits_up_to_2() =>
        Parallel.ForEach(Sets(0, 1, 2), set =>
        {
            var plan = Plan(set);
            var deficits = Naive(set);
            Assert.Equal(deficits.Select(deficit => deficit.Due).Distinct().Order(), plan.Cumulative.Select(least => least.Deadline - plan.First));
            foreach (var least in plan.Cumulative)
            {
                var (years, amount) = (least.Deadline - plan.First + 1, (int)least.Amount.Ore);
                Assert.Contains(NaiveLeastPlan.Splits(amount, years), results => NaiveLeastPlan.RestoresInTime(deficits, results));
                Assert.DoesNotContain(NaiveLeastPlan.Splits(amount - 1, years), results => NaiveLeastPlan.RestoresInTime(deficits, results));
            }
        });

    [Fact]
    public void The_least_in_a_year_is_the_first_that_restores_in_time_for_every_set_of_deficits_up_to_2_and_every_other_results() =>
        Parallel.ForEach(Sets(0, 1, 2), set =>
        {
            var plan = Plan(set);
            var (deficits, years) = (Naive(set), plan.Last - plan.First + 1);
            for (var asked = 0; asked < years; asked++)
            {
                foreach (var others in NaiveLeastPlan.Lists(years - 1, 0, 1, 4))
                {
                    var results = (int[])[.. others[..asked], 0, .. others[asked..]];
                    var given = results.Select((result, index) => new RestorationYear(First + index, Stage.Plan, Kronor.FromOre(result))).Where(year => year.Year - plan.First != asked).ToArray();
                    var least = NaiveLeastPlan.First(10, result => NaiveLeastPlan.RestoresInTime(deficits, [.. others[..asked], result, .. others[asked..]]));
                    Assert.True(least == plan.InYear(First + asked, given)?.Amount.Ore, $"{First + asked} of {string.Join(", ", results)} for {string.Join(", ", deficits)}; {least} by trying");
                }
            }
        });

    [Fact]
    public void The_margins_are_all_there_exactly_where_the_plan_restores_in_time_for_every_set_up_to_2_and_every_plan() =>
        Parallel.ForEach(Sets(0, 1, 2), set =>
        {
            var plan = Plan(set);
            var (deficits, years) = (Naive(set), plan.Last - plan.First + 1);
            foreach (var results in NaiveLeastPlan.Lists(years, 0, 1, 2, 5))
            {
                var margins = plan.Margins([.. results.Select((result, index) => new RestorationYear(First + index, Stage.Plan, Kronor.FromOre(result)))]);
                Assert.Equal(NaiveLeastPlan.RestoresInTime(deficits, results), margins.All(margin => !margin.Margin.IsNegative));
            }
        });

    private static IEnumerable<int[]> Sets(params int[] amounts) => NaiveLeastPlan.Lists(Deficits.Length, amounts).Where(set => set.Any(amount => amount > 0));

    private static LeastPlan Plan(int[] set) => new(First, Deficits.Zip(set)
        .Where(pair => pair.Second > 0)
        .Select(pair => new DeficitVintage(pair.First.Origin, Kronor.FromOre(pair.Second), pair.First.Deadline is { } deadline ? (FiscalYear)deadline : null))
        .ToValueList());

    private static List<(int Due, int Left)> Naive(int[] set) => Deficits.Zip(set).Where(pair => pair.Second > 0).Select(pair => (pair.First.Due, pair.Second)).ToList();
}
