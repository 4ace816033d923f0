using FiscalRules.Law;

namespace FiscalRules.Json;

/// <summary>What a document says of the terms of a result that keeps only those it was computed by.</summary>
internal static class GivenTerms
{
    /// <summary>The terms, where they were given; null where they are those in force in the year, which a document leaves out.</summary>
    public static T? Unless<T>(this T? terms, Timeline<FiscalYear, T> timeline, FiscalYear inForce)
        where T : class => ReferenceEquals(terms, timeline.In(inForce).Terms) ? null : terms;
}
