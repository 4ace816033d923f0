using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Comparisons;

/// <summary>Pairs of results, of the same year or of two, by the law in force or by another.</summary>
internal static class AnyComparisons
{
    public static Gen<(BalanceStatement Before, BalanceStatement After)> Statements { get; } =
        from before in AnyBalance.Accounts
        from after in Gen.Frequency((2, AnyBalance.Accounts), (1, AnyBalance.AccountsOf(before.Year)), (1, Gen.Constant(before)))
        select (new BalanceStatement(before), new BalanceStatement(after));

    public static Gen<(ReservationLimit Before, ReservationLimit After)> Limits { get; } =
        from before in AnyReserves.Reservations
        from after in Gen.Frequency((3, AnyReserves.Reservations), (1, Gen.Constant(before)))
        from coarse in Gen.Elements(Rounding.ToOre.Up, Rounding.ToKrona, Rounding.ToMkr.Down)
        let terms = BalanceTerms.InForce.In(after.Accounts.Year).Terms with { ReserveShareRounding = coarse }
        select (before.Limit(), after.Limit(terms));
}
