using FiscalRules.Law;
using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <summary>A pool shared between those who meet its conditions (<c>villkorat statsbidrag</c>): a fixed part each, the rest by a key, within floors and caps.</summary>
/// <remarks>
/// <para>
/// Who misses a condition gets nothing and the pool is shared by the rest. What a floor adds to one, or a cap takes from one, is borne or shared by those that no limit decides, in proportion to
/// their weights. <c>HandedOut + HeldBack = Pool</c> to the öre; something is held back only where nobody qualifies or all are at their caps.
/// </para>
/// <para>Whole units go by the largest remainder, equal remainders to the lowest key, so that the order of the recipients doesn't matter.</para>
/// </remarks>
public sealed partial record ConditionalGrant : IFindings, IExplained, ITabled
{
    private readonly ValueList<Finding> _findings;

    /// <summary>A pool shared.</summary>
    /// <param name="pool">The pool, zero or more.</param>
    /// <param name="terms">Fixed part, key and unit.</param>
    /// <param name="recipients">Who may get a part, each key once.</param>
    /// <exception cref="ArgumentException">
    /// There is no recipient, a key comes twice, an amount is no whole number of units, a cap is below the floor or the fixed part, or there is something to share by key and every weight is zero.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The pool is negative, or the unit isn't above zero.</exception>
    public ConditionalGrant(Kronor pool, ConditionalTerms terms, ValueList<GrantRecipient> recipients)
    {
        ArgumentNullException.ThrowIfNull(terms);
        (Pool, Terms) = (Magnitude.Of(pool, nameof(pool)), terms);
        var keys = Keyed.Keys(recipients, static recipient => recipient.Key, nameof(recipients));
        Array.Sort(keys, StringComparer.Ordinal);
        var ordered = Keyed.InOrder(keys, recipients, static recipient => recipient.Key, nameof(recipients));
        ConditionalShare.Check(pool, terms, ordered);
        var findings = new List<Finding>();
        Parts = ConditionalShare.Parts(pool, terms, ordered, findings);
        HandedOut = Parts.Sum(static part => part.Amount);
        HeldBack = pool - HandedOut;
        _findings = findings.ToValueList();
    }

    /// <summary>The pool.</summary>
    public Kronor Pool { get; }

    /// <summary>Fixed part, key and unit.</summary>
    public ConditionalTerms Terms { get; }

    /// <summary>What each recipient gets, in the order of their keys; zero for who misses a condition.</summary>
    public ValueList<ConditionalPart> Parts { get; }

    /// <summary>What is handed out.</summary>
    public Kronor HandedOut { get; }

    /// <summary>What is left in the pool.</summary>
    public Kronor HeldBack { get; }

    /// <summary>What a recipient gets.</summary>
    /// <param name="key">The recipient's key.</param>
    /// <exception cref="ArgumentException">No recipient has that key.</exception>
    public Kronor this[string key] => Parts.FirstOrDefault(part => string.Equals(part.Recipient.Key, key, StringComparison.Ordinal))?.Amount
        ?? throw new ArgumentException($"No recipient has the key '{key}'.", nameof(key));

    /// <inheritdoc/>
    public ValueList<Finding> Findings() => _findings;

    /// <summary>The pool and each part, with its fixed part and what the key gives.</summary>
    public Explanation Explain() => new(
        Invariant($"Fördelning efter {Terms.KeySwedish}{Day()}"),
        Invariant($"Allocation by {Terms.KeyEnglish}{Day()}"),
        [
            new("pool", "Belopp att fördela", "Amount to distribute", Pool, Terms.Provision),
            .. Parts.Select(part => new ExplanationLine("recipient-" + part.Recipient.Key, Regions.NameOf(part.Recipient.Key), Regions.NameOf(part.Recipient.Key), part.Amount, Terms.Provision, details: Details(part))),
            new("held-back", "Kvar av beloppet", "Left of the pool", HeldBack, Terms.Provision),
        ]);

    /// <summary>A row for each recipient, and the sum.</summary>
    public FiscalTable ToTable()
    {
        var rows = Parts.Select(static part => new TableRow("recipient-" + part.Recipient.Key, Regions.NameOf(part.Recipient.Key), Regions.NameOf(part.Recipient.Key), [part.FixedPart, part.ByKey, part.Amount])).ToList();
        var parts = rows.Select(static row => row.Code).ToValueList();
        rows.Add(new("total", "Summa", "Total", [Parts.Sum(static part => part.FixedPart), Parts.Sum(static part => part.ByKey), HandedOut]));
        return new(
            Invariant($"Fördelning efter {Terms.KeySwedish}{Day()}"),
            Invariant($"Allocation by {Terms.KeyEnglish}{Day()}"),
            AmountUnit.Kronor,
            [new("Fast del", "Fixed part"), new("Efter nyckel", "By key"), new("Belopp", "Amount")],
            rows.ToValueList(),
            [new TableRelation.Sum("total", parts)]);
    }

    /// <summary>The pool and how many share it.</summary>
    public override string ToString() => Invariant($"{Pool.InSwedish()} kr / {Parts.Count(static part => part.Recipient.MeetsConditions)}");

    private string Day() => Terms.KeyDate is { } day ? Invariant($" {day:uuuu-MM-dd}") : "";

    private Explanation Details(ConditionalPart part) => new(
        part.Limit switch { GrantLimit.Floor => "Lägsta belopp", GrantLimit.Cap => "Högsta belopp", _ => part.Recipient.MeetsConditions ? "Fast del och nyckel" : "Villkoren är inte uppfyllda" },
        part.Limit switch { GrantLimit.Floor => "The floor", GrantLimit.Cap => "The cap", _ => part.Recipient.MeetsConditions ? "Fixed part and key" : "The conditions aren't met" },
        [
            new("weight", "Vikt", "Weight", new ExplanationValue.Count(part.Recipient.Weight), Terms.Provision),
            new("fixed", "Fast del", "Fixed part", part.FixedPart, Terms.Provision),
            new("by-key", "Efter nyckel", "By key", part.ByKey, Terms.Provision),
        ]);
}
