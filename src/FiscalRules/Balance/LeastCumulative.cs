namespace FiscalRules.Balance;

/// <summary>The least that a plan's results must come to by a deadline (<c>minsta samlade resultat till och med en frist</c>).</summary>
/// <param name="Deadline">The last fiscal year of some deficit.</param>
/// <param name="Result">The sum of all that is to be restored by it, with the certificate of earning it all in the first year.</param>
public sealed record LeastCumulative(FiscalYear Deadline, LeastResult Result)
{
    /// <summary>The sum, zero or more.</summary>
    public Kronor Amount => Result.Amount;
}
