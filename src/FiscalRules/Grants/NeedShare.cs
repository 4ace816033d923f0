namespace FiscalRules.Grants;

/// <summary>What a region gets by need, with its steps (<c>fördelning enligt behovsmodellen</c>).</summary>
/// <param name="Region">The region's key.</param>
/// <param name="CostPerInhabitant">The model cost per inhabitant (<c>modellkostnad</c>), exact.</param>
/// <param name="GrantPerInhabitant">That cost times the factor, exact.</param>
/// <param name="Inhabitants">How many the money is paid for.</param>
/// <param name="Quota">The region's part of the pool before it is made whole units, exact.</param>
/// <param name="Grant">The grant in whole units.</param>
public sealed record NeedShare(string Region, Unrounded CostPerInhabitant, Unrounded GrantPerInhabitant, long Inhabitants, Unrounded Quota, Kronor Grant);
