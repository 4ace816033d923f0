namespace FiscalRules.Grants;

/// <summary>A household's disposable income per consumption unit, capital income included (<c>disponibel inkomst per konsumtionsenhet</c>).</summary>
public enum HouseholdIncome
{
    /// <summary>Below the median (<c>under medianen</c>).</summary>
    BelowMedian,

    /// <summary>Above the median (<c>över medianen</c>).</summary>
    AboveMedian,
}
