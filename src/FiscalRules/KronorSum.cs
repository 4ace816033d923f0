namespace FiscalRules;

/// <summary>Sums of amounts. The running sum has 128 bits, so only a total that doesn't fit overflows, never the way to it.</summary>
public static class KronorSum
{
    /// <summary>The sum of the amounts; zero for none.</summary>
    /// <exception cref="OverflowException">The total is beyond <see cref="Kronor.MinValue"/> or <see cref="Kronor.MaxValue"/>.</exception>
    public static Kronor Sum(this ReadOnlySpan<Kronor> amounts) => KronorSummary.Of(amounts).Sum();

    /// <inheritdoc cref="Sum(ReadOnlySpan{Kronor})"/>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static Kronor Sum(this IEnumerable<Kronor> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return amounts.Sum(static amount => amount);
    }

    /// <summary>The sum of an amount of each item; zero for none.</summary>
    /// <param name="items">The items.</param>
    /// <param name="amount">Which amount of an item to add.</param>
    /// <exception cref="OverflowException">The total is beyond <see cref="Kronor.MinValue"/> or <see cref="Kronor.MaxValue"/>.</exception>
    public static Kronor Sum<T>(this IEnumerable<T> items, Func<T, Kronor> amount)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(amount);
        Int128 ore = 0;
        foreach (var item in items)
        {
            ore += amount(item).Ore;
        }

        return Total(ore);
    }

    /// <inheritdoc cref="Sum{T}(IEnumerable{T}, Func{T, Kronor})"/>
    public static Kronor Sum<T>(this ReadOnlySpan<T> items, Func<T, Kronor> amount)
    {
        ArgumentNullException.ThrowIfNull(amount);
        Int128 ore = 0;
        foreach (var item in items)
        {
            ore += amount(item).Ore;
        }

        return Total(ore);
    }

    private static Kronor Total(Int128 ore) => Kronor.FromOre(checked((long)ore));
}
