namespace FiscalRules.Grants;

/// <summary>Lists by region: each key once, and the same keys in every list of a computation.</summary>
internal static class Keyed
{
    /// <summary>The keys of a list, checked: at least one, none missing, none twice.</summary>
    public static string[] Keys<T>(ValueList<T> items, Func<T, string?> key, string name)
    {
        ArgumentNullException.ThrowIfNull(items, name);
        var keys = items.Select(item => key(item) ?? throw new ArgumentException("Every region has a key; one has none.", name)).ToArray();
        if (keys.Length == 0)
        {
            throw new ArgumentException("There is at least one region.", name);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in keys)
        {
            if (!seen.Add(one))
            {
                throw new ArgumentException($"Each region comes once; '{one}' comes twice.", name);
            }
        }

        return keys;
    }

    /// <summary>The items in the order of the keys; exactly these keys.</summary>
    public static T[] InOrder<T>(string[] keys, ValueList<T> items, Func<T, string?> key, string name)
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (one, item) in Keys(items, key, name).Zip((IEnumerable<T>)items))
        {
            found[one] = item;
        }

        var ordered = new T[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            ordered[i] = found.Remove(keys[i], out var item) ? item : throw new ArgumentException($"Every region is in every list; '{keys[i]}' is missing in {name}.", name);
        }

        return found.Count == 0 ? ordered : throw new ArgumentException($"Every region is in every list; '{found.Keys.First()}' is only in {name}.", name);
    }

    /// <summary>The amounts in the order of the keys; a region without one has zero.</summary>
    public static Kronor[] AmountsOrZero(string[] keys, ValueList<RegionAmount> amounts, string name)
    {
        ArgumentNullException.ThrowIfNull(amounts, name);
        var ordered = new Kronor[keys.Length];
        if (amounts.Count == 0)
        {
            return ordered;
        }

        Keys(amounts, static amount => amount.Region, name);
        foreach (var amount in amounts)
        {
            var index = Array.IndexOf(keys, amount.Region);
            ordered[index >= 0 ? index : throw new ArgumentException($"Only a region of the computation can be given an amount; '{amount.Region}' is none.", name)] = amount.Amount;
        }

        return ordered;
    }
}
