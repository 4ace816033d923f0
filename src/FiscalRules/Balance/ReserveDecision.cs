namespace FiscalRules.Balance;

/// <summary>What a policy of full reservation decides for a year: as much as is lawful reserved, and as much used as brings the balance result to zero.</summary>
internal static class ReserveDecision
{
    /// <summary>The accounts with the reservation and use decided.</summary>
    /// <param name="accounts">The accounts; they give no reservation and no use.</param>
    /// <param name="terms">The terms; null for those in force.</param>
    /// <param name="rur">What the equalisation reserve opens with, zero or more.</param>
    /// <param name="resultReserve">What the result reserve opens with, zero or more.</param>
    /// <param name="oldDeficits">What is left of earlier deficits.</param>
    /// <param name="policy">Whether they are restored first.</param>
    /// <param name="order">Which reserve is used first.</param>
    public static BalanceAccounts Full(
        in BalanceAccounts accounts,
        BalanceTerms? terms,
        Kronor rur,
        Kronor resultReserve,
        Kronor oldDeficits,
        OldDeficitPolicy policy,
        ReserveUseOrder order)
    {
        var bare = new BalanceStatement(accounts, terms);
        if (bare.AfterAdjustments.IsNegative)
        {
            var use = new ReserveUse(
                -bare.AfterAdjustments,
                bare.Terms.Rur == ReserveRight.None ? Kronor.Zero : rur,
                bare.Terms.ResultReserve == ReserveRight.None ? Kronor.Zero : resultReserve,
                order);
            return accounts with { FromRur = use.FromRur, FromResultReserve = use.FromResultReserve };
        }

        var largest = new ReservationLimit(bare, resultReserve, oldDeficits, policy).Largest;
        return bare.Terms.ReservedTo switch
        {
            Reserve.Rur => accounts with { ToRur = largest },
            Reserve.ResultReserve => accounts with { ToResultReserve = largest },
            _ => accounts,
        };
    }
}
