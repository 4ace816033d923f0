namespace FiscalRules.Grants;

/// <summary>How a national amount of a settlement is split between the regions (<c>fördelning av regleringen</c>). No agreement says, so that it is always chosen. A closed set.</summary>
public abstract record SettlementSplit
{
    private SettlementSplit()
    {
    }

    internal abstract Unrounded[] Weights(string[] regions, Kronor[] grants);

    /// <summary>In proportion to what each region got of the grant (<c>efter bidraget</c>): by the same key as the grant itself, the natural reading.</summary>
    public sealed record ByGrant : SettlementSplit
    {
        internal override Unrounded[] Weights(string[] regions, Kronor[] grants) => grants.Select(static grant => Unrounded.Of(grant)).ToArray();
    }

    /// <summary>In proportion to the number of inhabitants (<c>efter antal invånare</c>).</summary>
    /// <param name="Population">The population of each region.</param>
    public sealed record ByPopulation(ValueList<RegionPopulation> Population) : SettlementSplit
    {
        internal override Unrounded[] Weights(string[] regions, Kronor[] grants) =>
            Keyed.InOrder(regions, Population, static one => one.Region, nameof(Population)).Select(static one => Unrounded.OfOre(one.Inhabitants, 1)).ToArray();
    }

    /// <summary>In proportion to amounts (<c>efter belopp</c>), such as each region's own cost.</summary>
    /// <param name="Amounts">An amount for each region, zero or more, not all zero.</param>
    public sealed record ByAmounts(ValueList<RegionAmount> Amounts) : SettlementSplit
    {
        internal override Unrounded[] Weights(string[] regions, Kronor[] grants) =>
            Keyed.InOrder(regions, Amounts, static one => one.Region, nameof(Amounts)).Select(static one => Unrounded.Of(one.Amount)).ToArray();
    }
}
