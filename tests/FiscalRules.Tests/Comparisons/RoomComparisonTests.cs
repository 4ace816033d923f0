using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck;

namespace FiscalRules.Tests.Comparisons;

/// <summary>The laws of comparisons over every kind of result that can be compared.</summary>
public sealed class RoomComparisonTests
{
    [Fact]
    public void Restoration_ledgers() => Hold(AnyComparisons.Ledgers, (after, before, order) => after.ComparedWith(before, order), ledger =>
        ledger.Years.SelectMany(year => year.Explain().Lines.Select(line => Of(line, year.Year))));

    [Fact]
    public void Histories_of_the_balance_requirement() => Hold(AnyComparisons.Histories, (after, before, order) => after.ComparedWith(before, order), history =>
        history.Years.SelectMany(year => year.Explain().Lines.Select(line => Of(line, year.Year))), times: 60);

    [Fact]
    public void Years_of_a_fee_account() => Hold(AnyComparisons.FeeYears, (after, before, order) => after.ComparedWith(before, order), year => year.Explain().Lines);

    [Fact]
    public void Fee_accounts() => Hold(AnyComparisons.FeeAccounts, (after, before, order) => after.ComparedWith(before, order), account => account.Explain().Lines);

    [Fact]
    public void Years_of_an_appropriation_item() => Hold(AnyComparisons.Appropriations, (after, before, order) => after.ComparedWith(before, order), year => year.Explain().Lines);

    [Fact]
    public void Outcomes_of_a_corridor() => Hold(AnyComparisons.Corridors, (after, before, order) => after.ComparedWith(before, order), outcome => outcome.Explain().Lines);

    [Fact]
    public void Income_equalisations() => Hold(AnyComparisons.Equalisations, (after, before, order) => after.ComparedWith(before, order), equalisation => equalisation.Explain().Lines);

    [Fact]
    public void Distributions_by_need() => Hold(AnyComparisons.Distributions, (after, before, order) => after.ComparedWith(before, order), distribution => distribution.Explain().Lines);

    [Fact]
    public void Loan_schedules() => Hold(AnyComparisons.Schedules, (after, before, order) => after.ComparedWith(before, order), schedule => schedule.Explain().Lines);

    [Fact]
    public void Forecasts_of_loans() => Hold(AnyComparisons.Forecasts, (after, before, order) => after.ComparedWith(before, order), forecast =>
        forecast.Explain().Lines.SelectMany(line => line.Details!.Lines.Append(line)), times: 60);

    private static ExplanationLine Of(ExplanationLine line, FiscalYear year) => new($"{line.Code}-{year}", line.Swedish, line.English, line.Value, line.Provision);

    private static void Hold<T>(Gen<(T Before, T After)> pairs, Func<T, T, ComparisonOrder, Comparison> compare, Func<T, IEnumerable<ExplanationLine>> lines, int times = 150)
        where T : IExplained, IFindings =>
        Holds.ForAll(pairs, pair => ComparisonLaws.Hold(pair.Before, pair.After, compare, lines), times);
}
