using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;
using static FiscalRules.Tests.Balance.Explained;

namespace FiscalRules.Tests.Balance;

/// <summary>Revenues are to exceed costs: strictly, with two exceptions, each from its own year.</summary>
public sealed class BudgetTestTests
{
    [Theory]
    [InlineData(-1, BudgetOutcome.NotBalanced, 2)]
    [InlineData(0, BudgetOutcome.NotBalanced, 1)]
    [InlineData(1, BudgetOutcome.Balanced, 0)]
    public void Revenues_exceed_costs_by_an_ore_at_least(int result, BudgetOutcome outcome, int missing)
    {
        foreach (var year in (int[])[2000, 2004, 2005, 2012, 2013, 2023, 2024, 2034])
        {
            var budget = Budget(year, result);
            Assert.Equal((outcome, missing, result, result), (budget.Outcome, budget.Missing.Ore, budget.Result.Ore, budget.AfterReserveUse.Ore));
            Assert.Equal(result > 0, budget.IsMet);
        }
    }

    [Theory]
    [InlineData(-5_00, 4_99, BudgetOutcome.NotBalanced, 1)]
    [InlineData(-5_00, 5_00, BudgetOutcome.CoveredByReserve, 0)]
    [InlineData(-5_00, 5_01, BudgetOutcome.CoveredByReserve, 0)]
    [InlineData(-5_00, 0, BudgetOutcome.NotBalanced, 5_01)]
    [InlineData(0, 1, BudgetOutcome.CoveredByReserve, 0)]
    [InlineData(1, 1, BudgetOutcome.Balanced, 0)]
    public void The_use_of_a_reserve_covers_to_exactly_zero(int result, int use, BudgetOutcome outcome, int missing)
    {
        var budget = Budget(2024, result, use);

        Assert.Equal((outcome, missing, result + use), (budget.Outcome, budget.Missing.Ore, budget.AfterReserveUse.Ore));
    }

    [Theory]
    [InlineData(2000, false)]
    [InlineData(2004, false)]
    [InlineData(2005, true)]
    [InlineData(2012, true)]
    [InlineData(2024, true)]
    public void Special_reasons_except_a_budget_from_2005(int year, bool known)
    {
        if (known)
        {
            var budget = Budget(year, -5_00, reasons: true);
            Assert.Equal((BudgetOutcome.SpecialReasons, true, Kronor.Zero), (budget.Outcome, budget.IsMet, budget.Missing));
            Assert.Empty(budget.Findings());
            return;
        }

        var refused = Assert.Throws<ArgumentException>(() => Budget(year, -5_00, reasons: true));
        Assert.Equal("specialReasons", refused.ParamName);
        Assert.Contains($"law for {year}", refused.Message);
        Assert.Contains("8 kap. 4 § kommunallagen (1991:900) i lydelse enligt 1997:615", refused.Message);
    }

    [Theory]
    [InlineData(2004, false)]
    [InlineData(2012, false)]
    [InlineData(2013, true)]
    [InlineData(2023, true)]
    [InlineData(2024, true)]
    [InlineData(2034, true)]
    public void A_reserve_is_used_in_a_budget_from_2013(int year, bool known)
    {
        if (known)
        {
            Assert.Equal(BudgetOutcome.CoveredByReserve, Budget(year, -1, use: 1).Outcome);
            return;
        }

        var refused = Assert.Throws<ArgumentException>(() => Budget(year, -1, use: 1));
        Assert.Equal("reserveUse", refused.ParamName);
        Assert.Contains($"law for {year}", refused.Message);
        Assert.Equal(BudgetOutcome.NotBalanced, Budget(year, -1, use: 0).Outcome);
    }

    [Theory]
    [InlineData(1, 0, BudgetOutcome.Balanced)]
    [InlineData(-1, 1, BudgetOutcome.CoveredByReserve)]
    [InlineData(-2, 1, BudgetOutcome.SpecialReasons)]
    public void Special_reasons_are_what_a_budget_rests_on_only_where_nothing_else_carries_it(int result, int use, BudgetOutcome outcome)
    {
        var budget = Budget(2024, result, use, reasons: true);

        Assert.Equal((outcome, true), (budget.Outcome, budget.HasSpecialReasons));
    }

    [Fact]
    public void What_is_missing_is_the_least_that_mends_the_budget() => Holds.ForAll(
        from year in Gen.Choose(2013, 2040)
        from amounts in AnyBalance.Magnitudes.ArrayOf(3)
        select (year, amounts),
        pair =>
        {
            var (year, revenues, costs, use) = (pair.year, pair.amounts[0], pair.amounts[1], pair.amounts[2]);
            var budget = new BudgetTest(year, revenues, costs, use);
            Assert.True(new BudgetTest(year, revenues + budget.Missing, costs, use).IsMet);
            Assert.Equal(budget.IsMet, budget.Missing == Kronor.Zero);
            if (budget.Missing.IsPositive)
                Assert.False(new BudgetTest(year, revenues + budget.Missing - Kronor.OneOre, costs, use).IsMet);
        },
        times: 3_000);

    [Theory]
    [InlineData(2000, "8 kap. 4 § kommunallagen (1991:900) i lydelse enligt 1997:615", "8 kap. 4 § kommunallagen (1991:900) i lydelse enligt 1997:615")]
    [InlineData(2004, "8 kap. 4 § kommunallagen (1991:900) i lydelse enligt 1997:615", "8 kap. 4 § kommunallagen (1991:900) i lydelse enligt 1997:615")]
    [InlineData(2005, "8 kap. 4 § kommunallagen (1991:900) i lydelse enligt 2004:775", "8 kap. 4 § kommunallagen (1991:900) i lydelse enligt 2004:775")]
    [InlineData(2012, "8 kap. 4 § kommunallagen (1991:900) i lydelse enligt 2004:775", "8 kap. 4 § kommunallagen (1991:900) i lydelse enligt 2004:775")]
    [InlineData(2013, "8 kap. 4 § kommunallagen (1991:900) i lydelse enligt 2012:800", "8 kap. 4 § kommunallagen (1991:900) i lydelse enligt 2012:800")]
    [InlineData(2017, "8 kap. 4 § kommunallagen (1991:900) i lydelse enligt 2012:800", "8 kap. 4 § kommunallagen (1991:900) i lydelse enligt 2012:800")]
    [InlineData(2018, "11 kap. 5 § andra stycket kommunallagen (2017:725)", "11 kap. 5 § tredje stycket kommunallagen (2017:725)")]
    [InlineData(2025, "11 kap. 5 § andra stycket kommunallagen (2017:725)", "11 kap. 5 § tredje stycket kommunallagen (2017:725)")]
    public void A_budget_of_zero_is_a_breach_of_its_years_act(int year, string requirement, string exception)
    {
        var budget = Budget(year, 0);
        var finding = Assert.Single(budget.Findings());

        Assert.Equal(("balance.budget-not-balanced", Severity.Breach, requirement), (finding.Code, finding.Severity, finding.Provision.Swedish));
        Assert.Equal(((FiscalYear?)year, (Kronor?)Kronor.OneOre, Stage.Budget), (finding.Year, finding.Amount, finding.Stage));
        Assert.Equal($"Budgeten {year} skulle behöva vara 0,01 kr bättre för att uppfylla kravet att intäkterna överstiger kostnaderna.", finding.Swedish);
        Assert.Equal($"The budget of {year} would have to be SEK 0.01 better to meet the requirement that revenues exceed costs.", finding.English);
        Assert.Equal([requirement, requirement, requirement, exception, exception, requirement], budget.Explain().Lines.Select(line => line.Provision.Swedish));
    }

    [Fact]
    public void A_budget_that_meets_the_requirement_has_no_finding_and_one_beyond_the_reading_a_note()
    {
        Assert.Empty(Budget(2025, 1).Findings());
        Assert.Equal((LawFindings.BeyondReading, Stage.Budget), Budget(2026, 1).Findings().Select(found => (found.Code, found.Stage)).Single());
        Assert.Empty(new BudgetTest(2026, Kronor.Of(1), default, terms: BalanceTerms.InForce.In(2013).Terms).Findings());
    }

    [Fact]
    public void Terms_of_the_callers_decide_before_there_were_any()
    {
        var terms = BalanceTerms.InForce.In(2024).Terms;

        Assert.Throws<NotInForceException>(() => new BudgetTest(1999, Kronor.Of(1), default));
        Assert.Equal(BudgetOutcome.CoveredByReserve, new BudgetTest(1999, default, Kronor.Of(1), Kronor.Of(1), terms: terms).Outcome);
        Assert.Equal("reserveUse", Assert.Throws<ArgumentException>(() => new BudgetTest(2024, default, Kronor.Of(1), Kronor.Of(1), terms: BalanceTerms.InForce.In(2012).Terms)).ParamName);
    }

    [Fact]
    public void The_explanation_adds_up_to_the_result_with_the_use_of_reserves() => Holds.ForAll(AnyBalance.Magnitudes.ArrayOf(3), amounts =>
    {
        var budget = new BudgetTest(2024, amounts[0], amounts[1], amounts[2]);
        var lines = budget.Explain().Lines;
        Assert.Equal(["revenues", "costs", "result", "reserve-use", "after-reserve-use", "missing"], lines.Select(line => line.Code));
        Assert.Equal([amounts[0], -amounts[1], budget.Result, amounts[2], budget.AfterReserveUse, budget.Missing], lines.Select(Amount));
        Assert.Equal(budget.Result, lines.Take(2).Sum(Amount));
        Assert.Equal(budget.AfterReserveUse, lines.Skip(2).Take(2).Sum(Amount));
    });

    [Theory]
    [InlineData(-1, 0, 0, "revenues")]
    [InlineData(0, -1, 0, "costs")]
    [InlineData(0, 0, -1, "reserveUse")]
    public void Amounts_are_magnitudes(int revenues, int costs, int use, string name) =>
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => new BudgetTest(2024, Kronor.FromOre(revenues), Kronor.FromOre(costs), Kronor.FromOre(use))).ParamName);

    [Fact]
    public void The_default_budget_is_of_nothing_and_no_year()
    {
        BudgetTest none = default;

        Assert.Equal(((FiscalYear)1, BudgetOutcome.NotBalanced, Kronor.Zero), (none.Year, none.Outcome, none.Missing));
        Assert.Empty(none.Findings());
        Assert.Empty(none.Explain().Lines);
        Assert.Equal("Budget 2024: 0,01 kr, Balanced", Budget(2024, 1).ToString());
    }

    private static BudgetTest Budget(int year, int result, int use = 0, bool reasons = false) =>
        new(year, Kronor.FromOre(100_00 + result), Kronor.FromOre(100_00), Kronor.FromOre(use), reasons);
}
