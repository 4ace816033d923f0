using FiscalRules.Grants;

namespace FiscalRules.Json;

/// <summary>The shapes of what the equalisation is computed from.</summary>
internal static class EqualisationShapes
{
    public static Shape<EqualisationTerms> Terms { get; } = new TermsShape<FiscalYear, EqualisationTerms>(EqualisationTerms.InForce, Scalars.Year, TermsOf());

    public static Shape<LocalTaxBase> Local { get; } = LocalOf();

    public static Shape<NationalTaxBase> National { get; } = NationalOf();

    public static Shape<EqualisationParts> Parts { get; } = PartsOf();

    public static Shape<AdjustmentItem> Item { get; } = ItemOf();

    private static ObjectShape<LocalTaxBase> LocalOf()
    {
        var shape = new ObjectOf<LocalTaxBase>("localTaxBase");
        var kind = shape.Required("kind", Scalars.Name<EqualisationKind>(), static local => local.Kind);
        var county = shape.Required("county", Scalars.Text, static local => local.County);
        var tax = shape.Required("taxBase", Scalars.Kronor, static local => local.TaxBase);
        var inhabitants = shape.Required("inhabitants", Scalars.Count, static local => local.Inhabitants);
        return shape.Made(read => new() { Kind = read.Of(kind), County = read.Of(county), TaxBase = read.Of(tax), Inhabitants = read.Of(inhabitants) });
    }

    private static ObjectShape<NationalTaxBase> NationalOf()
    {
        var shape = new ObjectOf<NationalTaxBase>("nationalTaxBase");
        var year = shape.Required("year", Scalars.Year, static national => national.Year);
        var tax = shape.Required("taxBase", Scalars.Kronor, static national => national.TaxBase);
        var uprating = shape.Required("uprating", Scalars.Ratio, static national => national.Uprating);
        var inhabitants = shape.Required("inhabitants", Scalars.Count, static national => national.Inhabitants);
        return shape.Made(read => new() { Year = read.Of(year), TaxBase = read.Of(tax), Uprating = read.Of(uprating), Inhabitants = read.Of(inhabitants) });
    }

    private static ObjectShape<EqualisationParts> PartsOf()
    {
        var shape = new ObjectOf<EqualisationParts>("equalisationParts");
        var cost = shape.Required("costEqualisation", Scalars.Kronor, static parts => parts.CostEqualisation);
        var structural = shape.Required("structuralGrant", Scalars.Kronor, static parts => parts.StructuralGrant);
        var transition = shape.Required("transitionGrant", Scalars.Kronor, static parts => parts.TransitionGrant);
        return shape.Made(read => new() { CostEqualisation = read.Of(cost), StructuralGrant = read.Of(structural), TransitionGrant = read.Of(transition) });
    }

    private static ObjectShape<AdjustmentItem> ItemOf()
    {
        var shape = new ObjectOf<AdjustmentItem>("adjustmentItem");
        var appropriation = shape.Required("appropriation", Scalars.Kronor, static item => item.Appropriation);
        var net = shape.Required("net", Scalars.Kronor, static item => item.Net);
        var inhabitants = shape.Required("inhabitants", Scalars.Count, static item => item.Inhabitants);
        return shape.Made(read => new(read.Of(appropriation), read.Of(net), read.Of(inhabitants)));
    }

    private static ObjectShape<EqualisationTerms> TermsOf()
    {
        var rates = new ObjectOf<CountyRates>("countyRates");
        var county = rates.Required("county", Scalars.Text, static each => each.County);
        var municipalGrant = rates.Required("municipalGrant", Scalars.Ratio, static each => each.MunicipalGrant);
        var regionalGrant = rates.Required("regionalGrant", Scalars.Ratio, static each => each.RegionalGrant);
        var municipalFee = rates.Required("municipalFee", Scalars.Ratio, static each => each.MunicipalFee);
        var regionalFee = rates.Required("regionalFee", Scalars.Ratio, static each => each.RegionalFee);
        var made = rates.Made(read => new(read.Of(county), read.Of(municipalGrant), read.Of(regionalGrant), read.Of(municipalFee), read.Of(regionalFee)));

        var shape = new ObjectOf<EqualisationTerms>("equalisationTerms");
        var guarantee = shape.Required("guarantee", Scalars.Ratio, static terms => terms.Guarantee);
        var all = shape.Required("rates", Lists.Of(made), static terms => terms.Rates);
        return shape.Made(read => new() { Guarantee = read.Of(guarantee), Rates = read.Of(all) });
    }
}
