namespace FiscalRules.Grants;

/// <summary>The bounds of a corridor as an agreement prints them (<c>gräns nedåt, gräns uppåt</c>).</summary>
public sealed record PrintedBounds
{
    /// <summary>Two printed bounds.</summary>
    /// <param name="lower">The lower bound, zero or more.</param>
    /// <param name="upper">The upper bound, no less than the lower.</param>
    /// <exception cref="ArgumentOutOfRangeException">The lower is negative, or the upper below it.</exception>
    public PrintedBounds(Kronor lower, Kronor upper)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lower, Kronor.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(upper, lower);
        (Lower, Upper) = (lower, upper);
    }

    /// <summary>The lower bound.</summary>
    public Kronor Lower { get; }

    /// <summary>The upper bound.</summary>
    public Kronor Upper { get; }
}
