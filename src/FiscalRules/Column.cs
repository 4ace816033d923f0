using static System.FormattableString;

namespace FiscalRules;

/// <summary>One line of many accounts: an amount for each row (<c>kolumn</c>).</summary>
/// <remarks>
/// A span of amounts, or <see cref="Zero"/> for a line that is zero throughout and needs no memory. The default value and an empty span are neither: a rule refuses them,
/// so that a forgotten column is never taken for zeroes.
/// </remarks>
public readonly ref struct Column
{
    private readonly ReadOnlySpan<Kronor> _amounts;

    private Column(ReadOnlySpan<Kronor> amounts, bool isZero)
    {
        _amounts = amounts;
        IsZero = isZero;
        IsGiven = true;
    }

    /// <summary>A line that is zero in every row.</summary>
    public static Column Zero => new([], isZero: true);

    /// <summary>Whether this is <see cref="Zero"/>.</summary>
    public bool IsZero { get; }

    /// <summary>Whether this is anything but the default value. A rule that doesn't need a line takes it as not stated.</summary>
    public bool IsGiven { get; }

    /// <summary>The amounts; empty for <see cref="Zero"/>.</summary>
    public ReadOnlySpan<Kronor> Amounts => _amounts;

    /// <summary>A row's amount.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public Kronor this[int row] => IsZero ? Kronor.Zero : _amounts[row];

    /// <summary>A column of amounts.</summary>
    public static implicit operator Column(ReadOnlySpan<Kronor> amounts) => new(amounts, isZero: false);

    /// <summary>A column of amounts.</summary>
    public static implicit operator Column(Span<Kronor> amounts) => new(amounts, isZero: false);

    /// <summary>A column of amounts.</summary>
    public static implicit operator Column(Kronor[] amounts) => new(amounts, isZero: false);

    /// <summary>Refuses a column that hasn't as many rows as the others.</summary>
    /// <exception cref="ArgumentException">The column is empty, or of another length.</exception>
    internal void Require(int rows, string name)
    {
        if (!IsZero && (_amounts.Length != rows || rows == 0))
        {
            throw new ArgumentException(
                _amounts.IsEmpty
                    ? Invariant($"{name} has an amount for each of {rows} rows; it is empty. A line that is zero throughout is Column.Zero.")
                    : Invariant($"{name} has an amount for each of {rows} rows; {_amounts.Length} came."),
                name);
        }
    }
}
