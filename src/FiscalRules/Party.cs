namespace FiscalRules;

/// <summary>Someone with a claim on a part of a total.</summary>
/// <remarks>The default value has no key and is refused where it is used.</remarks>
public readonly record struct Party
{
    /// <summary>A party with its weight.</summary>
    /// <param name="key">Who: a code or a name that no other party has.</param>
    /// <param name="weight">From 0 to 2⁶²; only its size relative to the other weights matters.</param>
    /// <exception cref="ArgumentException">The key is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative or above 2⁶².</exception>
    public Party(string key, long weight)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        Allocation.CheckWeight(weight, nameof(weight));
        (Key, Weight) = (key, weight);
    }

    /// <summary>Who.</summary>
    public string Key { get; }

    /// <summary>The weight, from 0 to 2⁶².</summary>
    public long Weight { get; }
}
