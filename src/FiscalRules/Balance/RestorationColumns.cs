namespace FiscalRules.Balance;

/// <summary>The balance results of many entities over consecutive fiscal years, to be restored (<c>årets balanskravsresultat och synnerliga skäl, i kolumner</c>).</summary>
/// <remarks>Columns are <c>[year][entity]</c>: all entities of the first year, then all of the second.</remarks>
public readonly ref struct RestorationColumns
{
    /// <summary>The first fiscal year.</summary>
    public required FiscalYear First { get; init; }

    /// <summary>How many years, at least 1.</summary>
    public required int Years { get; init; }

    /// <summary>How many entities, at least 1.</summary>
    public required int Entities { get; init; }

    /// <summary>The balance result (<c>årets balanskravsresultat</c>), signed.</summary>
    public required Column BalanceResult { get; init; }

    /// <summary>How much of the year's own deficit was decided never to be restored (<c>synnerliga skäl att inte återställa</c>), zero or more. A decision.</summary>
    public required Column SpecialReasons { get; init; }

    /// <summary>What is left from before the first year.</summary>
    public RestorationOpening Opening { get; init; }
}
