using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <content>A forecast held against another.</content>
public sealed partial record LoanForecast
{
    /// <summary>What differs from an earlier forecast of the same years, such as last year's budget request: the loan frame that each year needs and the half-years beneath, and how much of it assets, opening loans, rates and roundings brought.</summary>
    /// <remarks>Both are by the law of their years, so that the law has no part. Without roundings an asset is depreciated by exact shares of what is left, and what its share of the loans comes to is carried as it is.</remarks>
    /// <param name="before">The earlier forecast.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentNullException">The earlier forecast is null.</exception>
    /// <exception cref="ArgumentException">The forecasts are of other years.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(LoanForecast before, ComparisonOrder order = ComparisonOrder.InputFirst) => LoanForecastComparison.Kind.Compare(before, this, order);
}
