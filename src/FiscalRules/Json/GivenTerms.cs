using FiscalRules.Law;

namespace FiscalRules.Json;

/// <summary>Which terms a document leaves out, since the law of the year gives them.</summary>
internal static class GivenTerms
{
    /// <summary>The terms, where they were given; null where they are those in force in the year.</summary>
    public static T? Unless<T>(this T? terms, Timeline<FiscalYear, T> timeline, FiscalYear inForce)
        where T : class => ReferenceEquals(terms, timeline.TermsIn(inForce)) ? null : terms;

    /// <summary>The terms in force in a year; null where the law isn't modelled then, so that terms of another time can only have been given.</summary>
    public static T? TermsIn<T>(this Timeline<FiscalYear, T> timeline, FiscalYear year)
        where T : class => timeline.Entries.LastOrDefault(entry => entry.From <= year) is { IsRepeal: false } entry ? entry.Terms : null;
}
