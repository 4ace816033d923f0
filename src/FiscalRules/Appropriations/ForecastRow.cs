namespace FiscalRules.Appropriations;

/// <summary>What an item is forecast to cost, year by year (<c>prognos per anslagspost</c>).</summary>
public sealed record ForecastRow
{
    /// <summary>A row.</summary>
    /// <param name="post">The item, as it is printed.</param>
    /// <param name="amounts">The expenditure of each year, signed; null where nothing is stated. Below zero where more comes back than goes out.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ForecastRow(AppropriationPost post, ValueList<Kronor?> amounts)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(amounts);
        (Post, Amounts) = (post, amounts);
    }

    /// <summary>The item.</summary>
    public AppropriationPost Post { get; }

    /// <summary>The expenditure of each year, signed; null where nothing is stated.</summary>
    public ValueList<Kronor?> Amounts { get; }
}
