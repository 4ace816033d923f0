#:project ../../src/FiscalRules

// A made-up municipality in 2024: its statement, the most it may reserve, its budget, and three years in one call.
using FiscalRules;
using FiscalRules.Balance;
using FiscalRules.Law;

#region statement
var accounts = new BalanceAccounts
{
    Year = 2024,
    Result = Kronor.Mkr(142),
    RealisedGains = Kronor.Mkr(18),
    ExceptedGains = Kronor.Mkr(3),
    ExceptedLosses = Kronor.Zero,
    Unrealised = Kronor.Mkr(12),
    Reversal = Kronor.Mkr(-2),
    ToRur = Kronor.Zero,
    FromRur = Kronor.Zero,
    ToResultReserve = Kronor.Mkr(80),
    FromResultReserve = Kronor.Zero,
    TaxesAndGrants = Kronor.Mkr(4_321.5m),
    EquityWithPensions = Kronor.Mkr(-65),
};
var statement = new BalanceStatement(accounts);
Console.WriteLine(statement.ToTable().ToText(Language.English));
#endregion

#region limit
// The reserve opens with 190 mkr. Equity with the pension liability is below zero, so 2 % of taxes and grants has to stay.
var limit = new ReservationLimit(statement, stock: Kronor.Mkr(190));
Console.WriteLine(limit.Explain().ToText(Language.English));
foreach (var finding in limit.Findings())
{
    Console.WriteLine($"{finding.Severity}: {finding.English}\n  {finding.Provision.English}\n");
}
#endregion

#region budget
foreach (var test in new[]
{
    new BudgetTest(2025, revenues: Kronor.Mkr(4_400), costs: Kronor.Mkr(4_400)),
    new BudgetTest(2025, revenues: Kronor.Mkr(4_400), costs: Kronor.Mkr(4_430), reserveUse: Kronor.Mkr(30)),
    new BudgetTest(2025, revenues: Kronor.Mkr(4_400), costs: Kronor.Mkr(4_430), specialReasons: true),
})
{
    Console.WriteLine($"{test.Outcome}: missing {AmountUnit.KronorAndOre.Show(test.Missing, Language.English)} SEK");
}
#endregion

Console.WriteLine();

#region history
BalanceAccounts Year(int year, long result) => accounts with
{
    Year = year,
    Stage = year == 2024 ? Stage.Outcome : Stage.Plan,
    Result = Kronor.Mkr(result),
    ToResultReserve = Kronor.Zero,
};
var history = new BalanceHistory(
    [Year(2024, 142), Year(2025, -60), Year(2026, 90)],
    new() { ResultReserveOpening = Kronor.Mkr(20), Reserves = ReservePolicy.Full });
Console.WriteLine(history.ToTable().ToText(Language.English));
#endregion
