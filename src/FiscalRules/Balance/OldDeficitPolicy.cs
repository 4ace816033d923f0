namespace FiscalRules.Balance;

/// <summary>Whether earlier deficits are restored before anything is reserved (<c>återställande före reservering</c>). The act doesn't say; each choice is a practice.</summary>
public enum OldDeficitPolicy
{
    /// <summary>What is left of earlier deficits is deducted before anything may be reserved, as Malmö did in 2015. The default.</summary>
    RestoreFirst,

    /// <summary>What is left of the result after the reservation must cover earlier deficits; the share of taxes that must stay counts towards it.</summary>
    RemainderMustCover,

    /// <summary>Earlier deficits don't matter to a reservation.</summary>
    None,
}
