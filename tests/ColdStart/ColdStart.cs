#:project ../../src/FiscalRules

// Runs rules on fiscal years in a process of its own, and says whether that loaded the calendar.
using FiscalRules;
using FiscalRules.Balance;
using FiscalRules.Law;

var statement = new BalanceStatement(new()
{
    Year = 2024,
    Result = Kronor.Mkr(-5),
    RealisedGains = Kronor.Zero,
    ExceptedGains = Kronor.Zero,
    ExceptedLosses = Kronor.Zero,
    Unrealised = Kronor.Zero,
    Reversal = Kronor.Zero,
    ToRur = Kronor.Zero,
    FromRur = Kronor.Zero,
    ToResultReserve = Kronor.Zero,
    FromResultReserve = Kronor.Zero,
});
var ledger = new RestorationLedger([new(statement), new(2025, Stage.Forecast, Kronor.Mkr(5))]);
_ = statement.Findings().Count + statement.Explain().ToText().Length + ledger.Findings().Count + ledger.ToTable().ToText().Length;

var loaded = AppDomain.CurrentDomain.GetAssemblies().Any(assembly => assembly.GetName().Name == "NodaTime");
Console.WriteLine($"NodaTime loaded: {loaded}");
