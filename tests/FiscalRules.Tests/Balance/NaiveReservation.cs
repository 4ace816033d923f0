using System.Numerics;
using FiscalRules.Balance;
using FiscalRules.Tests.Quantities;

namespace FiscalRules.Tests.Balance;

/// <summary>
/// The largest reservation once more, to compare with: the act's formula in hundredths of an öre, where 1, 2 and 5 per cent of whole öre are whole numbers. Nothing is
/// rounded on the way; the last step alone is floored to the öre, since a reservation is at most the limit.
/// </summary>
internal static class NaiveReservation
{
    public static BigInteger Largest(ReservationCase given)
    {
        var (accounts, old) = (given.Accounts, 100 * (BigInteger)given.OldDeficits.Ore);
        if (accounts.Year.Number < 2013)
            return 0;

        BigInteger taxes = accounts.TaxesAndGrants!.Value.Ore;
        var adjusted = 100 * AfterAdjustments(accounts);
        var lowest = BigInteger.Min(100 * (BigInteger)accounts.Result.Ore, adjusted);
        var limit = lowest - ((accounts.EquityWithPensions!.Value.Ore < 0 ? 2 : 1) * taxes);
        if (given.Policy == OldDeficitPolicy.RestoreFirst)
            limit -= old;
        if (given.Policy == OldDeficitPolicy.RemainderMustCover)
            limit = BigInteger.Min(limit, adjusted - old);
        if (accounts.Year.Number >= 2024)
            limit = BigInteger.Min(limit, (5 * taxes) - (100 * ((BigInteger)given.Stock.Ore - accounts.FromResultReserve.Ore)));
        return BigInteger.Max(0, Exact.Floor(limit, 100));
    }

    public static BigInteger AfterAdjustments(BalanceAccounts accounts) =>
        (BigInteger)accounts.Result.Ore - accounts.RealisedGains.Ore + accounts.ExceptedGains.Ore + accounts.ExceptedLosses.Ore - accounts.Unrealised.Ore + accounts.Reversal.Ore;
}
