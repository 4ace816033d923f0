using FiscalRules.Balance;

namespace FiscalRules.Tests.Balance;

/// <summary>All that a reservation's limit is made from, so that a law can change one thing in it and make it again.</summary>
internal sealed record ReservationCase(BalanceAccounts Accounts, Kronor Stock, Kronor OldDeficits, OldDeficitPolicy Policy)
{
    public ReservationLimit Limit(BalanceTerms? terms = null) => new(new BalanceStatement(Accounts, terms), Stock, OldDeficits, Policy);

    public ReservationCase With(Func<BalanceAccounts, BalanceAccounts> change) => this with { Accounts = change(Accounts) };
}
