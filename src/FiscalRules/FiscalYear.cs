using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using NodaTime;

namespace FiscalRules;

/// <summary>A fiscal year (<c>räkenskapsår</c>, <c>budgetår</c>): in the public sector always the calendar year.</summary>
/// <remarks>A whole number from 1 to 9999. The default value is year 1. Dates are made only when asked for, so that a rule on fiscal years needs no calendar.</remarks>
public readonly partial record struct FiscalYear :
    IComparable<FiscalYear>,
    IComparisonOperators<FiscalYear, FiscalYear, bool>,
    ISpanParsable<FiscalYear>,
    ISpanFormattable
{
    private const int Last = 9999;

    // One less than the year, so that the default value is a year.
    private readonly int _yearsAfterFirst;

    /// <summary>The fiscal year of that number.</summary>
    /// <param name="year">From 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 1 to 9999.</exception>
    public FiscalYear(int year)
        : this((long)year)
    {
    }

    private FiscalYear(long year)
    {
        if (year is < 1 or > Last)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "A fiscal year is from 1 to 9999.");
        }

        _yearsAfterFirst = (int)year - 1;
    }

    /// <summary>The number of the year.</summary>
    public int Number => _yearsAfterFirst + 1;

    /// <summary>1 January.</summary>
    public LocalDate Start => new(Number, 1, 1);

    /// <summary>31 December.</summary>
    public LocalDate End => new(Number, 12, 31);

    /// <summary>The year before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">This is year 1.</exception>
    public FiscalYear Previous => this - 1;

    /// <summary>The year after.</summary>
    /// <exception cref="ArgumentOutOfRangeException">This is year 9999.</exception>
    public FiscalYear Next => this + 1;

    /// <summary>Orders by time.</summary>
    public int CompareTo(FiscalYear other) => _yearsAfterFirst.CompareTo(other._yearsAfterFirst);

    /// <summary>The number, the same in every culture.</summary>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number, the same in every culture.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Number.TryFormat(destination, out charsWritten, default, CultureInfo.InvariantCulture);

    /// <summary>Reads the number of a year.</summary>
    /// <exception cref="FormatException">The text is no whole number from 1 to 9999.</exception>
    public static FiscalYear Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static FiscalYear Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var result)
        ? result
        : throw new FormatException($"A fiscal year is a whole number from 1 to 9999; was '{s}'.");

    /// <summary>Reads the number of a year; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FiscalYear result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out FiscalYear)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FiscalYear result)
    {
        var read = int.TryParse(s, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= Last;
        result = read ? new(year) : default;
        return read;
    }

    /// <summary>A number stands for its year: <c>FiscalYear year = 2024</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 1 to 9999.</exception>
    public static implicit operator FiscalYear(int year) => new(year);

    /// <summary>So many years later.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is outside 1 to 9999.</exception>
    public static FiscalYear operator +(FiscalYear left, int right) => new((long)left.Number + right);

    /// <summary>So many years earlier.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is outside 1 to 9999.</exception>
    public static FiscalYear operator -(FiscalYear left, int right) => new((long)left.Number - right);

    /// <summary>The years between.</summary>
    public static int operator -(FiscalYear left, FiscalYear right) => left._yearsAfterFirst - right._yearsAfterFirst;

    /// <summary>Whether the left year is earlier.</summary>
    public static bool operator <(FiscalYear left, FiscalYear right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left year is earlier or the same.</summary>
    public static bool operator <=(FiscalYear left, FiscalYear right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left year is later.</summary>
    public static bool operator >(FiscalYear left, FiscalYear right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left year is later or the same.</summary>
    public static bool operator >=(FiscalYear left, FiscalYear right) => left.CompareTo(right) >= 0;
}
