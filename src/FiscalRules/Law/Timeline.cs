using System.Runtime.CompilerServices;

namespace FiscalRules.Law;

/// <summary>A rule's terms over time (<c>gällande lydelse</c>): entries with only a start, so that neither a gap nor an overlap can be written.</summary>
/// <typeparam name="TKey">
/// What the law is keyed by: <see cref="FiscalYear"/> (asked with <c>In(year)</c>) or a day (asked with <c>On(day)</c>), so that asking by the wrong one
/// doesn't compile.
/// </typeparam>
/// <typeparam name="T">The terms.</typeparam>
public sealed class Timeline<TKey, T>
    where TKey : struct, IComparable<TKey>
    where T : class
{
    private readonly InForce<TKey, T> _latest;

    /// <summary>A timeline of a rule.</summary>
    /// <param name="rule">The rule's Swedish name, for messages: <c>balanskravet</c>.</param>
    /// <param name="readTo">The last year or day for which the law was read. A later one computes with the last terms and bears a note.</param>
    /// <param name="entries">The entries, earliest start first, each start once.</param>
    /// <exception cref="ArgumentException">The name is blank, there is no entry, the first is a repeal, or they aren't in order of start.</exception>
    public Timeline(string rule, TKey readTo, params ReadOnlySpan<InForce<TKey, T>> entries)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        if (entries.IsEmpty || entries[0].IsRepeal)
        {
            throw new ArgumentException("A timeline begins with terms.", nameof(entries));
        }

        for (var i = 1; i < entries.Length; i++)
        {
            if (entries[i].From.CompareTo(entries[i - 1].From) <= 0)
            {
                throw new ArgumentException($"Entries come in order of start; {entries[i].From:uuuu-MM-dd} comes after {entries[i - 1].From:uuuu-MM-dd}.", nameof(entries));
            }
        }

        (Rule, ReadTo, Entries, _latest) = (rule, readTo, ValueList.Create(entries), entries[^1]);
    }

    /// <summary>The rule's Swedish name.</summary>
    public string Rule { get; }

    /// <summary>The last year or day for which the law was read.</summary>
    public TKey ReadTo { get; }

    /// <summary>The entries, earliest first.</summary>
    public ValueList<InForce<TKey, T>> Entries { get; }

    /// <summary>The entry that applies at a key: the last that starts at it or before.</summary>
    /// <exception cref="NotInForceException">The key is before the first entry, or the rule is repealed then.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal InForce<TKey, T> At(TKey key) => _latest.From.CompareTo(key) <= 0 && !_latest.IsRepeal ? _latest : Search(key);

    /// <summary>Whether a key is later than the law was read.</summary>
    internal bool IsBeyondReading(TKey key) => key.CompareTo(ReadTo) > 0;

    // Most years asked for are of the law as it is now, which is looked at without a call.
    private InForce<TKey, T> Search(TKey key)
    {
        for (var i = Entries.Count - 1; i >= 0; i--)
        {
            var entry = Entries[i];
            if (entry.From.CompareTo(key) <= 0)
            {
                return entry.IsRepeal
                    ? throw new NotInForceException($"The rule {Rule} is repealed from {entry.From:uuuu-MM-dd} by {entry.Provision}; {key:uuuu-MM-dd} was asked for.", Rule, key)
                    : entry;
            }
        }

        throw new NotInForceException($"The rule {Rule} is modelled from {Entries[0].From:uuuu-MM-dd}; {key:uuuu-MM-dd} was asked for.", Rule, key);
    }
}
