#:project ../../src/FiscalRules

// Two published statements of the balance result, recomputed from their raw lines, and what differs from the print:
// Malmö 2013–2015 (annual report 2015, mkr) and Vännäs 2019 (annual report 2019, mkr with a decimal).
using FiscalRules;
using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tables;

BalanceStatement Statement(int year, decimal result, decimal gains, decimal unrealised = 0, decimal toRur = 0, decimal fromRur = 0) => new(new BalanceAccounts
{
    Year = year,
    Result = Kronor.Mkr(result),
    RealisedGains = Kronor.Mkr(gains),
    ExceptedGains = Kronor.Zero,
    ExceptedLosses = Kronor.Zero,
    Unrealised = Kronor.Mkr(unrealised),
    Reversal = Kronor.Zero,
    ToRur = Kronor.Mkr(toRur),
    FromRur = Kronor.Mkr(fromRur),
    ToResultReserve = Kronor.Zero,
    FromResultReserve = Kronor.Zero,
});

// Malmö: the raw lines, the statement in the lawful layout, and the ledger that its deficit of 2014 goes into. The
// city counted special reasons of 106 into the balance result of 2013, which was positive without them.
BalanceStatement[] malmo = [Statement(2013, 154, 33), Statement(2014, -149, 56, fromRur: 12), Statement(2015, 563, 23, toRur: 185)];
var ledger = new RestorationLedger([new(malmo[0]) { SpecialReasons = Kronor.Mkr(106) }, new(malmo[1]), new(malmo[2])]);
Console.WriteLine("Malmö\n");
Console.WriteLine(BalanceStatement.Table(malmo).ToText());
Console.WriteLine(ledger.ToTable().ToText());
Compare(AmountUnit.Mkr, [("Balanskravsresultat", "Balance result", malmo[0], 227), ("Balanskravsresultat", "Balance result", malmo[1], -193), ("Balanskravsresultat", "Balance result", malmo[2], 355)]);
foreach (var finding in malmo.SelectMany(statement => statement.Findings()).Concat(ledger.Findings()))
{
    Console.WriteLine(finding);
}

// Vännäs: the parts give 15,6 where 15,5 is printed, since each figure was rounded on its own.
var vannas = Statement(2019, 28.2m, 5.1m, unrealised: 7.5m, toRur: 9.5m);
var tenths = AmountUnit.Mkr.WithDecimals(1);
Console.WriteLine("\nVännäs\n");
Console.WriteLine(vannas.ToTable().In(tenths).ToText());
Compare(tenths, [("Balanskravsresultat", "Balance result", vannas, 6.0m)]);
Write(new("Årets resultat efter balanskravsjusteringar", "Result after adjustments", Kronor.Mkr(15.5m), vannas.AfterAdjustments, vannas.Terms.StatementProvision, vannas.Year), tenths);

static void Compare(AmountUnit unit, (string Swedish, string English, BalanceStatement Statement, decimal Printed)[] figures)
{
    foreach (var (swedish, english, statement, printed) in figures)
    {
        Write(new($"{swedish} {statement.Year}", $"{english} {statement.Year}", Kronor.Mkr(printed), statement.BalanceResult, statement.Terms.StatementProvision, statement.Year), unit);
    }
}

static void Write(PrintedFigure figure, AmountUnit unit) =>
    Console.WriteLine(figure.Finding(unit)?.ToString() ?? $"{figure.Swedish}: {unit.Show(figure.Computed, Language.Swedish)} {unit.Swedish} som tryckt.");
