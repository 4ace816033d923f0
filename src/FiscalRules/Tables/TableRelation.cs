using System.Runtime.CompilerServices;

namespace FiscalRules.Tables;

/// <summary>What a table says of its own figures: that one row is the sum of others, or that a year opens with what the last one closed with. A closed set.</summary>
public abstract record TableRelation
{
    private protected TableRelation()
    {
    }

    /// <summary>The codes of the rows it speaks of.</summary>
    public abstract ValueList<string> Rows { get; }

    /// <summary>A total that is its own part would say that the rest comes to nothing, whatever the total is.</summary>
    internal static void ThrowIfAmong<T>(T total, ValueList<T> parts, [CallerArgumentExpression(nameof(parts))] string? name = null)
    {
        if (parts.Contains(total))
        {
            throw new ArgumentException($"A total isn't one of its own parts; '{total}' is.", name);
        }
    }

    /// <summary>In every column, one row is the sum of others (<c>summa</c>).</summary>
    public sealed record Sum : TableRelation
    {
        /// <summary>A sum without subtracted rows.</summary>
        /// <param name="total">The code of the row that is the sum.</param>
        /// <param name="parts">The codes of the rows that are added; the total isn't one of them.</param>
        /// <exception cref="ArgumentException">The code of the total is null or blank, or among its own parts.</exception>
        /// <exception cref="ArgumentNullException">The list is null.</exception>
        public Sum(string total, ValueList<string> parts)
            : this(total, parts, [])
        {
        }

        /// <summary>A sum, of which some parts are printed with the opposite sign.</summary>
        /// <param name="total">The code of the row that is the sum.</param>
        /// <param name="parts">The codes of the rows that are added; the total isn't one of them.</param>
        /// <param name="less">The codes of the rows that are subtracted; the total isn't one of them.</param>
        /// <exception cref="ArgumentException">The code of the total is null or blank, or among its own parts.</exception>
        /// <exception cref="ArgumentNullException">A list is null.</exception>
        public Sum(string total, ValueList<string> parts, ValueList<string> less)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(total);
            ArgumentNullException.ThrowIfNull(parts);
            ArgumentNullException.ThrowIfNull(less);
            ThrowIfAmong(total, parts);
            ThrowIfAmong(total, less);
            (Total, Parts, Less) = (total, parts, less);
        }

        /// <summary>The code of the row that is the sum.</summary>
        public string Total { get; }

        /// <summary>The codes of the rows that are added.</summary>
        public ValueList<string> Parts { get; }

        /// <summary>The codes of the rows that are subtracted.</summary>
        public ValueList<string> Less { get; }

        /// <inheritdoc/>
        public override ValueList<string> Rows => [Total, .. Parts, .. Less];
    }

    /// <summary>In every column but the first, one row is what another was in the column before (<c>ingående balans</c>).</summary>
    /// <param name="Opening">The code of the row that opens a column.</param>
    /// <param name="Closing">The code of the row that closed the column before.</param>
    public sealed record CarryForward(string Opening, string Closing) : TableRelation
    {
        /// <inheritdoc/>
        public override ValueList<string> Rows => [Opening, Closing];
    }
}
