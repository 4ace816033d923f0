using NodaTime;

namespace FiscalRules.Grants;

/// <summary>A request to be paid a top deduction (<c>rekvisition</c>).</summary>
public sealed record Requisition
{
    /// <summary>A request.</summary>
    /// <param name="deduction">The code of the deduction.</param>
    /// <param name="day">The day it came.</param>
    /// <exception cref="ArgumentException">The code is null or blank.</exception>
    public Requisition(string deduction, LocalDate day)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(deduction);
        (Deduction, Day) = (deduction, day);
    }

    /// <summary>The code of the deduction.</summary>
    public string Deduction { get; }

    /// <summary>The day it came.</summary>
    public LocalDate Day { get; }
}
