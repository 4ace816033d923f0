using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Appropriations;

/// <content>Requests held against others.</content>
public sealed partial record FundingRequests
{
    /// <summary>What differs from earlier requests for the same years, such as those that were first proposed: each year's sums, and how much of it each request and the savings brought.</summary>
    /// <remarks>They are sums in which nothing is rounded, and no term moves them: law and rounding have no part.</remarks>
    /// <param name="before">The earlier requests.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentException">The earlier one is of other years.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(FundingRequests before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<FundingRequests, (ValueList<FundingRequest> Requests, ValueList<FundingSaving> Savings, ValueList<(FiscalYear Year, Kronor? Permanent, Kronor? Temporary)> Printed, AmountUnit Unit), NoTerms> Compared { get; } = new()
    {
        Given = static all => ((all.Requests, all.Savings, all.Years.Select(static year => (year.Year, year.Permanent.Printed, year.Temporary.Printed)).ToValueList(), all.Unit), default),
        When = static all => (all.Years[0].Year, Stage.Plan),
        Years = static all => (all.Years[0].Year, all.Years[^1].Year),
        Lines = static all => all.Explain().Lines
            .SelectMany((line, at) => line.Details!.Lines.Skip(all.Requests.Count).Select(beneath => beneath.In(all.Years[at].Year)).Append(line))
            .ToValueList(),
        Exact = static (given, _) => Figures(given.Requests, given.Savings, given.Printed[0].Year, given.Printed.Count),
        Steps = static (steps, before, after) => steps
            .Each(
                ComparedItems.NamesOf(after.Requests, before.Requests, static request => request.Swedish),
                name => ($"request-{name}", name, after.Requests.Concat(before.Requests).First(request => IsOf(request, name)).English, AppropriationLaw.BudgetRequest),
                static (name, mine, its) => mine with { Requests = mine.Requests.Replaced(its.Requests, request => IsOf(request, name)) })
            .Input("savings", "Egna förslag till besparingar", "Savings proposed", AppropriationLaw.MatchingSavings, static (mine, its) => mine with { Savings = its.Savings })
            .Rest(AppropriationLaw.BudgetRequest),
    };

    private static IEnumerable<ExactFigure> Figures(ValueList<FundingRequest> requests, ValueList<FundingSaving> savings, FiscalYear first, int years)
    {
        for (var i = 0; i < years; i++)
        {
            var at = i;
            var (permanent, temporary) = (requests.Sum(request => request.Amounts[at].Permanent), requests.Sum(request => request.Amounts[at].Temporary));
            var saved = savings.Sum(saving => saving.Amounts[at]);
            yield return new(Invariant($"permanent-{first + i}"), permanent);
            yield return new(Invariant($"temporary-{first + i}"), temporary);
            yield return new(Invariant($"savings-{first + i}"), saved);
            yield return new(Invariant($"unmatched-{first + i}"), Kronor.Max(permanent + temporary - saved, Kronor.Zero));
            yield return new(Invariant($"total-{first + i}"), permanent + temporary);
        }
    }

    private static bool IsOf(FundingRequest request, string name) => string.Equals(request.Swedish, name, StringComparison.Ordinal);
}
