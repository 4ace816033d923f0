namespace FiscalRules.Tables;

/// <summary>What a table says of its own figures: that one row is the sum of others, or that a year opens with what the last one closed with. A closed set.</summary>
public abstract record TableRelation
{
    private protected TableRelation()
    {
    }

    /// <summary>The codes of the rows it speaks of.</summary>
    public abstract ValueList<string> Rows { get; }

    /// <summary>In every column, one row is the sum of others (<c>summa</c>). A part printed with the opposite sign is named in <paramref name="Less"/>.</summary>
    /// <param name="Total">The code of the row that is the sum.</param>
    /// <param name="Parts">The codes of the rows that are added.</param>
    /// <param name="Less">The codes of the rows that are subtracted.</param>
    public sealed record Sum(string Total, ValueList<string> Parts, ValueList<string> Less) : TableRelation
    {
        /// <summary>A sum without subtracted rows.</summary>
        public Sum(string total, ValueList<string> parts)
            : this(total, parts, [])
        {
        }

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
