namespace FiscalRules.Json;

/// <summary>Lists, and how long they may be: what a result explains may grow with the product of the lists it is given, and a small document isn't to fill a machine.</summary>
internal static class Lists
{
    /// <summary>The most fiscal years in a document.</summary>
    public const int MostYears = 200;

    /// <summary>The most items in a list of anything else.</summary>
    public const int Most = 1_000;

    /// <summary>The most parts of an agreement: pools, groups, deductions, duties.</summary>
    public const int MostParts = 100;

    /// <summary>A list with an item for each fiscal year.</summary>
    public static Shape<ValueList<T>> OfYears<T>(Shape<T> item) => new ListShape<T>(item, MostYears);

    /// <summary>A list of anything else.</summary>
    public static Shape<ValueList<T>> Of<T>(Shape<T> item, int most = Most) => new ListShape<T>(item, most);

    /// <summary>A list that is only ever written.</summary>
    public static Shape<ValueList<T>> Unlimited<T>(Shape<T> item) => new ListShape<T>(item, null);
}
