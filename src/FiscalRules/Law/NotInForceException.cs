namespace FiscalRules.Law;

/// <summary>A rule was asked for a year or day for which its law isn't modelled: before the first entry of its timeline, or after a repeal.</summary>
/// <remarks>Not an ordinary bad argument: the year is a good one, but the answer isn't zero and isn't known here.</remarks>
public sealed class NotInForceException : ArgumentOutOfRangeException
{
    /// <summary>An exception with a message.</summary>
    public NotInForceException()
        : this("The law isn't modelled then.", "", null)
    {
    }

    /// <summary>An exception with a message.</summary>
    public NotInForceException(string message)
        : this(message, "", null)
    {
    }

    /// <summary>An exception with a message and a cause.</summary>
    public NotInForceException(string message, Exception innerException)
        : base(message, innerException) => Rule = "";

    /// <summary>An exception with the rule and the year or day that was asked for.</summary>
    /// <param name="message">What is modelled, and what came.</param>
    /// <param name="rule">The rule's Swedish name.</param>
    /// <param name="key">The year or day.</param>
    public NotInForceException(string message, string rule, object? key)
        : base(nameof(key), key, message) => Rule = rule;

    /// <summary>The rule's Swedish name. <see cref="ArgumentOutOfRangeException.ActualValue"/> is the year or day that was asked for.</summary>
    public string Rule { get; }
}
