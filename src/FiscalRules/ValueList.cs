using static System.FormattableString;
using System.Collections;
using System.Runtime.CompilerServices;

namespace FiscalRules;

/// <summary>An immutable list that is equal to another with the same items in the same order.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <remarks>Never null inside our types; made with a collection expression (<c>[a, b]</c>), which copies.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] owned)
    {
        // Value types are never null, and null is a value of those that may be.
        if (!typeof(T).IsValueType && Array.FindIndex(owned, static item => item is null) is >= 0 and var index)
        {
            throw new ArgumentException(Invariant($"A list has no null in it; item {index} is."), "items");
        }

        _items = owned;
    }

    /// <summary>How many items.</summary>
    public int Count => _items.Length;

    /// <summary>The items as a span, not copied.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>The item at an index from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public T this[int index] => index >= 0 && index < _items.Length
        ? _items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, Invariant($"An index is from 0 to {_items.Length - 1}."));

    /// <summary>Goes through the items without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Whether the other list has equal items in the same order.</summary>
    public bool Equals(ValueList<T>? other) => other is not null && AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items in brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", _items)}]";

    /// <summary>Whether two lists have equal items in the same order.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two lists differ in an item or in length.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>A cursor over the items, for <c>foreach</c>.</summary>
    /// <remarks>Not a span's, so that a loop may stand in an iterator or an asynchronous method too. The one thing here that changes: it is never kept.</remarks>
    public record struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items) => (_items, _index) = (items, -1);

        /// <summary>The item at the cursor.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Moves to the next item; false after the last.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}
