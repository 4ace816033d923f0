namespace FiscalRules.Balance;

/// <summary>What many entities have left to restore when the first year begins, by deadline (<c>ingående ej återställda negativa balanskravsresultat</c>).</summary>
/// <remarks>The default value is nothing left.</remarks>
public readonly ref struct RestorationOpening
{
    /// <summary>What should have been restored before the first year, zero or more: an amount for each entity. Default for none.</summary>
    public Column Overdue { get; init; }

    /// <summary>
    /// What is to be restored by the first year, by the second, …, zero or more: <c>[years ahead][entity]</c>, with as many years ahead as the law of the last year computed has years to restore in. Default for none.
    /// </summary>
    public Column Due { get; init; }
}
