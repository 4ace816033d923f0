namespace FiscalRules.Grants;

/// <summary>All that moves a distribution by need: what a comparison changes piece by piece.</summary>
internal readonly record struct NeedGiven(Kronor Pool, PriceTags Tags, ValueList<RegionStructure> Structures, ValueList<RegionPopulation> Weights, ValueList<RegionPopulation> Payees);
