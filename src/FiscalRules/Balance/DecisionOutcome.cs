namespace FiscalRules.Balance;

/// <summary>What became of a decision when it took effect: whether anything was left of the deficit, and how much of an excuse had nothing to excuse.</summary>
internal sealed record DecisionOutcome(RestorationDecision Decision, bool HadDeficit, Kronor InVain);
