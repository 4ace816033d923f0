namespace FiscalRules.Grants;

/// <summary>Who may get a part of a conditional grant (<c>bidragsmottagare</c>): its weight in the key, whether it meets the conditions, and the limits of what it gets.</summary>
public sealed record GrantRecipient
{
    /// <summary>A recipient.</summary>
    /// <param name="key">A code or name that no other recipient has.</param>
    /// <param name="weight">The weight in the key, such as inhabitants on the key's day; zero or more.</param>
    /// <exception cref="ArgumentException">The key is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative or above 2⁶².</exception>
    public GrantRecipient(string key, long weight)
    {
        var party = new Party(key, weight);
        (Key, Weight) = (party.Key, party.Weight);
    }

    /// <summary>Who.</summary>
    public string Key { get; }

    /// <summary>The weight in the key.</summary>
    public long Weight { get; }

    /// <summary>Whether the conditions are met (<c>villkoren uppfyllda</c>); who misses one gets nothing. A decision, true unless said otherwise.</summary>
    public bool MeetsConditions { get; init; } = true;

    /// <summary>The least it gets if it gets anything (<c>lägsta belopp</c>), zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor Floor { get; init => field = Magnitude.Of(value); }

    /// <summary>The most it gets (<c>högsta belopp, takbelopp</c>), or null for no limit.</summary>
    public Kronor? Cap { get; init; }

    /// <summary>The same recipient, guaranteed at least a share of an earlier amount (<c>garantinivå</c>): the floor is raised to it, rounded up to whole units.</summary>
    /// <param name="earlier">The earlier amount, zero or more.</param>
    /// <param name="share">How much of it: 95 %.</param>
    /// <param name="unit">The unit of the grant; null for one krona.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, the share isn't from 0 to 100 %, or the unit isn't above zero.</exception>
    public GrantRecipient Guaranteed(Kronor earlier, Ratio share, Kronor? unit = null)
    {
        var guarantee = Magnitude.Of(earlier, nameof(earlier)).Times(Fraction.Of(share, nameof(share)), Rounding.To(unit ?? Kronor.Of(1)).Up);
        return this with { Floor = Kronor.Max(Floor, guarantee) };
    }
}
