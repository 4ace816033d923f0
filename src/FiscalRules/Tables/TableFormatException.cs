using static System.FormattableString;

namespace FiscalRules.Tables;

/// <summary>A published table couldn't be read, or could be read in more than one way. Says where.</summary>
public sealed class TableFormatException : FormatException
{
    /// <summary>An exception with a message.</summary>
    public TableFormatException()
        : this("A table couldn't be read.")
    {
    }

    /// <summary>An exception with a message.</summary>
    public TableFormatException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message and a cause.</summary>
    public TableFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An exception with a place.</summary>
    /// <param name="message">What is allowed, and what came.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The character in the line, from 1.</param>
    public TableFormatException(string message, int line, int column)
        : base(Invariant($"Line {line}, column {column}: {message}")) => (Line, Column) = (line, column);

    /// <summary>The line of the text, from 1; 0 where there is none.</summary>
    public int Line { get; }

    /// <summary>The character in the line, from 1; 0 where there is none.</summary>
    public int Column { get; }
}
