using FiscalRules;
using FiscalRules.Balance;
using FiscalRules.Law;

RestorationLedger ledger = new(
[
    new(2023, Stage.Outcome, Kronor.Mkr(-753)) { SpecialReasons = Kronor.Mkr(514) },
    new(2024, Stage.Outcome, Kronor.Mkr(-1085)) { SpecialReasons = Kronor.Mkr(892) },
    new(2025, Stage.Forecast, Kronor.Mkr(-427)),
    new(2026, Stage.Plan, Kronor.Mkr(240)),
]);
Console.Write(ledger.ToTable().ToText());
