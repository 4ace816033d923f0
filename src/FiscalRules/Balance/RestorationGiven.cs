namespace FiscalRules.Balance;

/// <summary>All that a ledger is computed from: what a comparison changes piece by piece.</summary>
internal readonly record struct RestorationGiven(ValueList<RestorationYear> Years, ValueList<DeficitVintage> Opening, ValueList<RestorationDecision> Decisions, RestorationOrder Order);
