using FiscalRules.Appropriations;
using FiscalRules.Fees;
using FiscalRules.Grants;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Comparisons;

/// <summary>The laws of comparisons over every kind of result that can be compared, and that no more is left to the roundings than they can have moved.</summary>
public sealed class RoomComparisonTests
{
    private const long OneKrona = 100;

    [Fact]
    public void Restoration_ledgers() => Hold(
        AnyComparisons.Ledgers,
        (after, before, order) => after.ComparedWith(before, order),
        ledger => ledger.Years.SelectMany(year => year.Explain().Lines.Select(line => Of(line, year.Year))),
        (_, _, _) => 0);

    [Fact]
    public void Histories_of_the_balance_requirement() => Hold(
        AnyComparisons.Histories,
        (after, before, order) => after.ComparedWith(before, order),
        history => history.Years.SelectMany(year => year.Explain().Lines.Select(line => Of(line, year.Year))),
        (before, after, _) => 2 * (before.Years.Count + after.Years.Count) + 1,
        times: 60);

    /// <summary>A surplus just above or below the limit may be so by a rounding, and is reported whole.</summary>
    [Fact]
    public void Years_of_a_fee_account() => Hold(
        AnyComparisons.FeeYears,
        (after, before, order) => after.ComparedWith(before, order),
        year => year.Explain().Lines,
        (_, _, code) => code is "surplus-to-dispose" or "to-notify" ? long.MaxValue : 2);

    [Fact]
    public void Fee_accounts() => Hold(
        AnyComparisons.FeeAccounts,
        (after, before, order) => after.ComparedWith(before, order),
        account => account.Explain().Lines,
        (_, after, _) => after.Years.Count + 1);

    [Fact]
    public void Years_of_an_appropriation_item() => Hold(
        AnyComparisons.Appropriations,
        (after, before, order) => after.ComparedWith(before, order),
        year => year.Explain().Lines,
        (_, _, _) => 3);

    /// <summary>Each bound is moved by half a unit of its width at most, and the shared amount by no more than that and half a unit of its own.</summary>
    [Fact]
    public void Outcomes_of_a_corridor() => Hold(
        AnyComparisons.Corridors,
        (after, before, order) => after.ComparedWith(before, order),
        outcome => outcome.Explain().Lines,
        (before, after, _) => new[] { before, after }.Sum(one => ((one.Corridor.Terms.WidthRounding.Unit.Ore + one.Corridor.Terms.AmountRounding.Unit.Ore) / 2) + 1));

    /// <summary>Half a krona for each inhabitant.</summary>
    [Fact]
    public void Income_equalisations() => Hold(
        AnyComparisons.Equalisations,
        (after, before, order) => after.ComparedWith(before, order),
        equalisation => equalisation.Explain().Lines,
        (before, after, code) => code switch
        {
            "amount" => (OneKrona / 2 * (before.Local.Inhabitants + after.Local.Inhabitants)) + 1,
            "per-inhabitant" => OneKrona + 1,
            _ => 0,
        });

    [Fact]
    public void Distributions_by_need() => Hold(
        AnyComparisons.Distributions,
        (after, before, order) => after.ComparedWith(before, order),
        distribution => distribution.Explain().Lines,
        (_, _, code) => code.StartsWith("region-", StringComparison.Ordinal) ? (2 * OneKrona) + 1 : 0);

    /// <summary>A schedule that rounds to the öre has no coarser rounding to tell of.</summary>
    [Fact]
    public void Loan_schedules() => Hold(
        AnyComparisons.Schedules,
        (after, before, order) => after.ComparedWith(before, order),
        schedule => schedule.Explain().Lines,
        (_, after, _) => after.Loan.Interest.Rounding == Rounding.ToOre ? 0 : long.MaxValue);

    [Fact]
    public void Forecasts_of_loans() => Hold(
        AnyComparisons.Forecasts,
        (after, before, order) => after.ComparedWith(before, order),
        forecast => forecast.Explain().Lines.SelectMany(line => line.Details!.Lines.Append(line)),
        (_, _, _) => 40,
        times: 60);

    [Fact]
    public void Tests_of_a_budget() => Hold(AnyComparisons.Budgets, (after, before, order) => after.ComparedWith(before, order), test => test.Explain().Lines, (_, _, _) => 0);

    [Fact]
    public void Years_of_a_reserve() => Hold(AnyComparisons.ReserveYears, (after, before, order) => after.ComparedWith(before, order), year => year.Explain().Lines, (_, _, _) => 0);

    [Fact]
    public void Action_plans() => Hold(AnyComparisons.ActionPlans, (after, before, order) => after.ComparedWith(before, order), plan => plan.Explain().Lines, (_, _, _) => 0, times: 60);

    /// <summary>What is the same every year is rounded up to the öre; sums aren't rounded.</summary>
    [Fact]
    public void Least_plans() => Hold(AnyComparisons.LeastPlans, (after, before, order) => after.ComparedWith(before, order), plan => plan.Explain().Lines, (_, _, code) => code == "equal-yearly" ? 1 : 0);

    [Fact]
    public void Fee_statements() => Hold(
        AnyComparisons.FeeStatements,
        (after, before, order) => after.ComparedWith(before, order),
        statement => statement.Explain().Lines,
        (before, after, _) => before.Accounts.Concat(after.Accounts).Sum(account => account.Years.Count) + 1);

    /// <summary>A limit takes less than an öre, and what it takes is carried on.</summary>
    [Fact]
    public void Accounts_of_an_appropriation_item() => Hold(
        AnyComparisons.AppropriationAccounts,
        (after, before, order) => after.ComparedWith(before, order),
        account => account.Years.SelectMany(year => year.Explain().Lines.Select(line => Of(line, year.Year))),
        (_, after, _) => (2 * after.Years.Count) + 2);

    [Fact]
    public void Ledgers_of_commitments() => Hold(
        AnyComparisons.Commitments,
        (after, before, order) => after.ComparedWith(before, order),
        ledger => ledger.Years.SelectMany(year => year.Explain().Lines.Select(line => Of(line, year.Year))),
        (_, _, code) => code.StartsWith("exempt-", StringComparison.Ordinal) ? 1 : 0);

    /// <summary>An asset is rounded each time that something happens to it: by a krona at most, and its share of the loans by an öre.</summary>
    [Fact]
    public void Years_of_a_register_of_assets() => Hold(
        AnyComparisons.Registers,
        (after, before, order) => after.ComparedWith(before, order),
        year => year.Explain().Lines.SelectMany(line => (line.Details?.Lines ?? []).Append(line)),
        (_, _, _) => 3 * OneKrona);

    [Fact]
    public void Annuity_schedules() => Hold(
        AnyComparisons.Annuities,
        (after, before, order) => after.ComparedWith(before, order),
        schedule => schedule.Explain().Lines,
        (before, after, _) => before.Rounding == Rounding.ToOre && after.Rounding == Rounding.ToOre ? 0 : long.MaxValue);

    /// <summary>A part is within a unit of its quota, and the öre shared on the way within an öre; what is held back adds those of all.</summary>
    [Fact]
    public void Grants_on_conditions() => Hold(
        AnyComparisons.ConditionalGrants,
        (after, before, order) => after.ComparedWith(before, order),
        grant => grant.Explain().Lines,
        (before, after, _) => 2 + before.Terms.Unit.Ore + after.Terms.Unit.Ore);

    [Fact]
    public void Compensations_by_a_staircase() => Hold(
        AnyComparisons.Compensations,
        (after, before, order) => after.ComparedWith(before, order),
        financing => financing.Explain().Lines,
        (before, after, code) => code == "total" ? OneKrona * (before.Shares.Count + after.Shares.Count) / 2 : OneKrona);

    [Fact]
    public void Corridors() => Hold(
        AnyComparisons.Bounds,
        (after, before, order) => after.ComparedWith(before, order),
        corridor => corridor.Explain().Lines,
        (before, after, _) => ((before.Terms.WidthRounding.Unit.Ore + after.Terms.WidthRounding.Unit.Ore) / 2) + 1);

    [Fact]
    public void Other_terms_alone_leave_the_inputs_no_part() => Holds.ForAll(
        from fee in AnyComparisons.FeeYears
        from item in AnyComparisons.Appropriations
        from outcome in AnyComparisons.Corridors
        from terms in AnyGrants.CorridorTerms
        from equalisation in AnyComparisons.Equalisations
        from order in Gen.Elements(Enum.GetValues<ComparisonOrder>())
        select new[]
        {
            fee.After.ComparedWith(new(fee.After.Area, fee.After.Opening, fee.After.Figures), order),
            item.After.ComparedWith(new(item.After.Post, item.After.Opening, item.After.SavingAllotted, item.After.Figures), order),
            outcome.Before.ComparedWith(new Corridor(terms, outcome.Before.Corridor.Agreed, outcome.Before.Corridor.StateShare, outcome.Before.Corridor.ForecastCost).Settle(outcome.Before.Cost), order),
            equalisation.After.ComparedWith(new(equalisation.After.Local, equalisation.After.National), order),
        },
        comparisons => Assert.All(comparisons.SelectMany(comparison => comparison.Figures), figure => Assert.DoesNotContain(figure.Parts, part => part.Cause == ComparisonCause.Input)));

    [Fact]
    public void Other_inputs_alone_leave_the_law_no_part() => Holds.ForAll(
        from fee in AnyComparisons.FeeYears
        from item in AnyComparisons.Appropriations
        from outcome in AnyComparisons.Corridors
        from equalisation in AnyComparisons.Equalisations
        from order in Gen.Elements(Enum.GetValues<ComparisonOrder>())
        select new[]
        {
            new FeeAccountYear(fee.After.Area, fee.After.Opening, fee.After.Figures).ComparedWith(fee.Before, order),
            new AppropriationAccountYear(item.After.Post, item.After.Opening, item.After.SavingAllotted, item.After.Figures).ComparedWith(item.Before, order),
            new Corridor(outcome.Before.Corridor.Terms, outcome.After.Corridor.Agreed, outcome.After.Corridor.StateShare, outcome.Before.Corridor.Agreed).Settle(outcome.After.Cost).ComparedWith(outcome.Before, order),
            new IncomeEqualisation(equalisation.After.Local, equalisation.After.National).ComparedWith(equalisation.Before, order),
        },
        comparisons => Assert.All(comparisons.SelectMany(comparison => comparison.Figures), figure => Assert.DoesNotContain(figure.Parts, part => part.Cause == ComparisonCause.Law)));

    /// <summary>Each amount of the later settlement less that of the earlier: 2 000 more of cost gives region A half of half of it more.</summary>
    [Fact]
    public void Settlements_of_a_region()
    {
        var amounts = new AgreedAmounts(Agreements.Of2021);
        AgreementSettlement Of(long cost, Stage stage) => new(
            amounts,
            [new("A", Kronor.FromOre(amounts.MainAmount.Ore / 2)), new("B", Kronor.FromOre(amounts.MainAmount.Ore / 2))],
            new()
            {
                Costs = [new("benefit", Kronor.Mkr(cost)), new("hepatitis-c", Kronor.Mkr(800))],
                Split = new SettlementSplit.ByGrant(),
                Rebates = stage == Stage.Outcome ? [new("A", Kronor.Mkr(100), Kronor.Mkr(110)), new("B", Kronor.Mkr(50), Kronor.Mkr(40))] : [new("A", Kronor.Mkr(100), null), new("B", Kronor.Mkr(50), null)],
                Stage = stage,
            });
        var (forecast, outcome) = (Of(33_000, Stage.Forecast), Of(35_000, Stage.Outcome));
        var (before, after) = (forecast["A"], outcome["A"]);
        var comparison = after.ComparedWith(before);

        ComparisonLaws.Hold(before, after, (later, earlier, order) => later.ComparedWith(earlier, order), settlement => settlement.Explain().Lines);
        Assert.All(comparison.Figures, figure => Assert.Equal((figure.Difference, default, default), (figure.Input, figure.Law, figure.Rounding)));
        Assert.Equal(after.Adjusted - before.Adjusted, comparison["adjusted"].Difference);
        Assert.Equal(
            [("corridor-benefit", after.Adjustments.Single(one => one.Code == "corridor-benefit").Amount - before.Adjustments.Single(one => one.Code == "corridor-benefit").Amount), ("rebate-final", Kronor.Mkr(-4))],
            comparison["adjusted"].Parts.Select(part => (part.Code, part.Amount)).Order());
        Assert.Equal([LawFindings.ComparedStagesDiffer], comparison.Findings().Select(found => found.Code));

        // The nation's: half of 2 000 more of loss outside the corridor goes to the regions, as do both regions' final counts of the rebates, 4 off and 4 back.
        var national = outcome.ComparedWith(forecast);
        ComparisonLaws.Hold(forecast, outcome, (later, earlier, order) => later.ComparedWith(earlier, order), settlement => settlement.Explain().Lines);
        Assert.Equal([("corridor-benefit", Kronor.Mkr(1_000))], national["regions"].Parts.Select(part => (part.Code, part.Amount)));
        Assert.Equal(outcome.National.ToRegions - forecast.National.ToRegions, national["regions"].Difference);

        // Another year's agreement has other groups.
        var year = new AgreementSettlement(new(Agreements.Of2026), [new("A", new AgreedAmounts(Agreements.Of2026).MainAmount)], new()
        {
            Costs = [new("benefit", Kronor.Mkr(43_700)), new("hepatitis-c", Kronor.Mkr(400))],
            Split = new SettlementSplit.ByGrant(),
            NationalRebates = Kronor.Mkr(4_950),
        });
        ComparisonLaws.Hold(outcome, year, (later, earlier, order) => later.ComparedWith(earlier, order), settlement => settlement.Explain().Lines);
        ComparisonLaws.Hold(outcome["A"], year["A"], (later, earlier, order) => later.ComparedWith(earlier, order), settlement => settlement.Explain().Lines);
    }

    private static ExplanationLine Of(ExplanationLine line, FiscalYear year) => new($"{line.Code}-{year}", line.Swedish, line.English, line.Value, line.Provision);

    /// <param name="pairs">Two results.</param>
    /// <param name="compare">The later, the earlier and the order.</param>
    /// <param name="lines">The lines of a result that are compared.</param>
    /// <param name="most">The most öre that the roundings can have moved a figure, of both results together.</param>
    /// <param name="times">How many pairs.</param>
    private static void Hold<T>(
        Gen<(T Before, T After)> pairs, Func<T, T, ComparisonOrder, Comparison> compare, Func<T, IEnumerable<ExplanationLine>> lines, Func<T, T, string, long> most, int times = 150)
        where T : IExplained, IFindings =>
        Holds.ForAll(
            pairs,
            pair =>
            {
                ComparisonLaws.Hold(pair.Before, pair.After, compare, lines);
                Assert.All(compare(pair.After, pair.Before, default).Figures, figure =>
                    Assert.True(Math.Abs(figure.Rounding.Ore) <= most(pair.Before, pair.After, figure.Code), $"{figure.Code}: {figure.Rounding} by rounding"));
            },
            times);
}
