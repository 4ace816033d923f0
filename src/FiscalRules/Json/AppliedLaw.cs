using static System.FormattableString;
using FiscalRules.Law;

namespace FiscalRules.Json;

/// <summary>The terms that a result was computed by, as a receipt names them: an entry of a timeline, or a caller's own, which no law gives.</summary>
/// <param name="Rule">The rule's Swedish name.</param>
/// <param name="From">The first year or day of the entry; null where the terms are a caller's own.</param>
/// <param name="Provision">The provision that brought it into force; null where the terms are a caller's own.</param>
internal sealed record AppliedLaw(string Rule, string? From, Provision? Provision)
{
    /// <summary>Whether no law gives the terms.</summary>
    public bool IsOwn => Provision is null;

    /// <summary>The entries that the years or days fall in, each once; where terms were given, the entry that has them, whoever chose it.</summary>
    public static IEnumerable<AppliedLaw> In<TKey, T>(Timeline<TKey, T> timeline, T? given, params IEnumerable<TKey> keys)
        where TKey : struct, IComparable<TKey>
        where T : class => given is null
            ? keys.Order().Select(timeline.At).Distinct().Select(entry => Of(timeline.Rule, entry))
            : [EntryOf(timeline, given) is { } chosen ? Of(timeline.Rule, chosen) : new(timeline.Rule, null, null)];

    private static AppliedLaw Of<TKey, T>(string rule, InForce<TKey, T> entry)
        where TKey : struct, IComparable<TKey>
        where T : class => new(rule, Invariant($"{entry.From:uuuu-MM-dd}"), entry.Provision);

    // Terms in force that a document gives in full are another object with the same terms.
    private static InForce<TKey, T>? EntryOf<TKey, T>(Timeline<TKey, T> timeline, T terms)
        where TKey : struct, IComparable<TKey>
        where T : class =>
        timeline.Entries.FirstOrDefault(entry => !entry.IsRepeal && entry.Terms.Equals(terms));
}
