using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Appropriations;

/// <content>A forecast held against another.</content>
public sealed partial record AreaForecast
{
    /// <summary>What differs from an earlier forecast of the same years: each year's total, and how much of it each item brought.</summary>
    /// <remarks>They are sums in which nothing is rounded, and no term moves them: law and rounding have no part.</remarks>
    /// <param name="before">The earlier forecast.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentException">The earlier one is of other years.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(AreaForecast before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<AreaForecast, (ValueList<ForecastRow> Rows, ValueList<ForecastYear> Years, int Area, AmountUnit Unit), NoTerms> Compared { get; } = new()
    {
        Given = static forecast => ((forecast.Rows, forecast.Years, forecast.Area, forecast.Unit), default),
        When = static forecast => (forecast.Years[0].Year, forecast.Years[0].Stage),
        Years = static forecast => (forecast.Years[0].Year, forecast.Years[^1].Year),
        Exact = static (given, _) => given.Years.Select((year, at) => new ExactFigure(Invariant($"total-{year.Year}"), given.Rows.Sum(row => row.Amounts[at] ?? Kronor.Zero))),
        Steps = static (steps, before, after) => steps
            .Each(
                ComparedItems.NamesOf(after.Rows, before.Rows, static row => row.Post.Code),
                code => after.Rows.Concat(before.Rows).First(row => IsOf(row, code)).Post is var post ? ($"item-{code}", post.Name(Language.Swedish), post.Name(Language.English), AppropriationLaw.BudgetRequest) : default,
                static (code, mine, its) => mine with { Rows = mine.Rows.Replaced(its.Rows, row => IsOf(row, code)) })
            .Rest(AppropriationLaw.BudgetRequest),
    };

    private static bool IsOf(ForecastRow row, string code) => string.Equals(row.Post.Code, code, StringComparison.Ordinal);
}
