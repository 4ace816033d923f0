namespace FiscalRules.Balance;

/// <summary>How much a plan's surpluses come to by a deadline beside the least that they must (<c>planens marginal</c>).</summary>
/// <param name="Deadline">The last fiscal year of some deficit.</param>
/// <param name="Planned">The plan's surpluses to the end of that year, zero or more.</param>
/// <param name="Least">The least they must come to.</param>
public sealed record PlanMargin(FiscalYear Deadline, Kronor Planned, Kronor Least)
{
    /// <summary>Planned less least, signed: below zero it is what is missing.</summary>
    public Kronor Margin => Planned - Least;
}
