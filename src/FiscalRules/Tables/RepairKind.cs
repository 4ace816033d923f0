namespace FiscalRules.Tables;

/// <summary>What kind of single slip would make an impossible relation possible (<c>tänkbart fel</c>).</summary>
public enum RepairKind
{
    /// <summary>One figure is another (<c>ett annat belopp</c>). The default.</summary>
    Figure,

    /// <summary>One figure has the opposite sign (<c>omvänt tecken</c>).</summary>
    Sign,

    /// <summary>Two digits of one figure have changed places (<c>omkastade siffror</c>).</summary>
    Digits,

    /// <summary>A figure that isn't stated, in a row that is, isn't zero (<c>ett belopp saknas</c>).</summary>
    MissingFigure,

    /// <summary>A whole row isn't there (<c>en rad saknas</c>).</summary>
    MissingRow,

    /// <summary>A row that is there isn't in the total (<c>en rad ingår inte i summan</c>).</summary>
    LeftOut,

    /// <summary>One figure is printed in a unit a thousand times larger or smaller (<c>fel enhet</c>).</summary>
    FigureUnit,

    /// <summary>A whole column is printed in such a unit (<c>fel enhet i en kolumn</c>).</summary>
    ColumnUnit,

    /// <summary>The whole table is printed in such a unit, against a figure outside it (<c>fel enhet i tabellen</c>).</summary>
    TableUnit,

    /// <summary>The figures of a row stand one column to the left or to the right of where they belong (<c>förskjuten rad</c>).</summary>
    RowShift,

    /// <summary>In a row, a figure is left out or one too many put in, so that those after it stand one column off (<c>förskjuten från en kolumn</c>).</summary>
    RowSlide,

    /// <summary>The figures of several rows that hold together, or of all, stand one column off under their headings (<c>förskjutna rader</c>).</summary>
    BlockShift,

    /// <summary>In such rows a column is left out or one too many put in, so that those after it stand one column off (<c>en kolumn saknas eller är för mycket</c>).</summary>
    BlockSlide,
}
