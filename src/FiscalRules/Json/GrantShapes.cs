using FiscalRules.Grants;

namespace FiscalRules.Json;

/// <summary>The shapes of what grants are shared and settled by.</summary>
internal static class GrantShapes
{
    public static Shape<ValueList<RegionAmount>> Amounts { get; } = Lists.Of(AmountOf());

    public static Shape<ValueList<RegionPopulation>> Population { get; } = Lists.Of(PopulationOf());

    public static Shape<NeedModel> NeedModel { get; } = NeedModelOf();

    public static Shape<AgreementOutcome> Outcome { get; } = OutcomeOf();

    public static Shape<GrantRecipient> Recipient { get; } = RecipientOf();

    public static Shape<ConditionalTerms> Conditions { get; } = ConditionsOf();

    private static ObjectShape<RegionAmount> AmountOf()
    {
        var shape = new ObjectOf<RegionAmount>("regionAmount");
        var region = shape.Required("region", Scalars.Text, static one => one.Region);
        var amount = shape.Required("amount", Scalars.Kronor, static one => one.Amount);
        return shape.Made(read => new(read.Of(region), read.Of(amount)));
    }

    private static ObjectShape<RegionPopulation> PopulationOf()
    {
        var shape = new ObjectOf<RegionPopulation>("regionPopulation");
        var region = shape.Required("region", Scalars.Text, static one => one.Region);
        var inhabitants = shape.Required("inhabitants", Scalars.Count, static one => one.Inhabitants);
        return shape.Made(read => new(read.Of(region), read.Of(inhabitants)));
    }

    private static ObjectShape<NeedModel> NeedModelOf()
    {
        var tags = new ObjectOf<PriceTags>("priceTags");
        var (amounts, law) = (tags.Required("amounts", Lists.Of(Scalars.Kronor), static each => each.Amounts), tags.Required("provision", LawShapes.Provision, static each => each.Provision));
        var structure = new ObjectOf<RegionStructure>("regionStructure");
        var (region, persons) = (structure.Required("region", Scalars.Text, static each => each.Region), structure.Required("persons", Lists.Of(Scalars.Count), static each => each.Persons));

        var shape = new ObjectOf<NeedModel>("needModel");
        var priceTags = shape.Required("tags", tags.Made(read => new(read.Of(amounts), read.Of(law))), static model => model.Tags);
        var structures = shape.Required("structures", Lists.Of(structure.Made(read => new(read.Of(region), read.Of(persons)))), static model => model.Structures);
        var structureDate = shape.Required("structureDate", Scalars.Day, static model => model.StructureDate);
        var weights = shape.Required("weights", Population, static model => model.Weights);
        var weightDate = shape.Required("weightDate", Scalars.Day, static model => model.WeightDate);
        var payees = shape.Maybe("payees", Population, static model => model.Payees);
        var paymentDate = shape.Maybe("paymentDate", Scalars.Day, static model => model.PaymentDate);
        var provision = shape.Required("provision", LawShapes.Provision, static model => model.Provision);
        return shape.Made(read => new()
        {
            Tags = read.Of(priceTags),
            Structures = read.Of(structures),
            StructureDate = read.Of(structureDate),
            Weights = read.Of(weights),
            WeightDate = read.Of(weightDate),
            Payees = read.Of(payees),
            PaymentDate = read.Of(paymentDate),
            Provision = read.Of(provision),
        });
    }

    private static ObjectShape<AgreementOutcome> OutcomeOf()
    {
        var shape = new ObjectOf<AgreementOutcome>("agreementOutcome");
        var stage = shape.Required("stage", LawShapes.Stage, static outcome => outcome.Stage);
        var costs = shape.Required("costs", Lists.Of(CostOf(), Lists.MostParts), static outcome => outcome.Costs);
        var split = shape.Required("split", SplitOf(), static outcome => outcome.Split);
        var rebates = shape.Optional("rebates", Lists.Of(RebateOf()), static outcome => outcome.Rebates);
        var national = shape.Maybe("nationalRebates", Scalars.Kronor, static outcome => outcome.NationalRebates);
        var requisitions = shape.Optional("requisitions", Lists.Of(RequisitionOf(), Lists.MostParts), static outcome => outcome.Requisitions);
        var rates = shape.Optional("rates", Lists.Of(RateOf(), Lists.MostParts), static outcome => outcome.Rates);
        var own = shape.Optional("ownDeals", Amounts, static outcome => outcome.OwnDeals);
        return shape.Made(read => new()
        {
            Stage = read.Of(stage),
            Costs = read.Of(costs),
            Split = read.Of(split),
            Rebates = read.Of(rebates),
            NationalRebates = read.Of(national),
            Requisitions = read.Of(requisitions),
            Rates = read.Of(rates),
            OwnDeals = read.Of(own),
        });
    }

    private static ObjectShape<PoolCost> CostOf()
    {
        var shape = new ObjectOf<PoolCost>("poolCost");
        var (pool, cost) = (shape.Required("pool", Scalars.Text, static each => each.Pool), shape.Required("cost", Scalars.Kronor, static each => each.Cost));
        return shape.Made(read => new(read.Of(pool), read.Of(cost)));
    }

    private static ObjectShape<RegionRebate> RebateOf()
    {
        var shape = new ObjectOf<RegionRebate>("regionRebate");
        var region = shape.Required("region", Scalars.Text, static rebate => rebate.Region);
        var forecast = shape.Required("forecast", Scalars.Kronor, static rebate => rebate.Forecast);
        var final = shape.Maybe("final", Scalars.Kronor, static rebate => rebate.Final);
        return shape.Made(read => new(read.Of(region), read.Of(forecast), read.Of(final)));
    }

    private static ObjectShape<Requisition> RequisitionOf()
    {
        var shape = new ObjectOf<Requisition>("requisition");
        var (deduction, day) = (shape.Required("deduction", Scalars.Text, static each => each.Deduction), shape.Required("day", Scalars.Day, static each => each.Day));
        return shape.Made(read => new(read.Of(deduction), read.Of(day)));
    }

    private static ObjectShape<PaymentRate> RateOf()
    {
        var shape = new ObjectOf<PaymentRate>("paymentRate");
        var (deduction, rate) = (shape.Required("deduction", Scalars.Text, static each => each.Deduction), shape.Required("rate", Scalars.Ratio, static each => each.Rate));
        return shape.Made(read => new(read.Of(deduction), read.Of(rate)));
    }

    private static UnionShape<SettlementSplit> SplitOf()
    {
        var grant = new ObjectOf<SettlementSplit.ByGrant>("splitByGrant").Label("by", "grant");
        var population = new ObjectOf<SettlementSplit.ByPopulation>("splitByPopulation").Label("by", "population");
        var people = population.Required("population", Population, static split => split.Population);
        var amounts = new ObjectOf<SettlementSplit.ByAmounts>("splitByAmounts").Label("by", "amounts");
        var given = amounts.Required("amounts", Amounts, static split => split.Amounts);
        return new("settlementSplit", "by",
        [
            new UnionCase<SettlementSplit, SettlementSplit.ByGrant>("grant", grant.Made(static _ => new())),
            new UnionCase<SettlementSplit, SettlementSplit.ByPopulation>("population", population.Made(read => new(read.Of(people)))),
            new UnionCase<SettlementSplit, SettlementSplit.ByAmounts>("amounts", amounts.Made(read => new(read.Of(given)))),
        ]);
    }

    private static ObjectShape<GrantRecipient> RecipientOf()
    {
        var shape = new ObjectOf<GrantRecipient>("grantRecipient");
        var key = shape.Required("key", Scalars.Text, static recipient => recipient.Key);
        var weight = shape.Required("weight", Scalars.Count, static recipient => recipient.Weight);
        var meets = shape.Required("meetsConditions", Scalars.Flag, static recipient => recipient.MeetsConditions);
        var floor = shape.Optional("floor", Scalars.Kronor, static recipient => recipient.Floor);
        var cap = shape.Maybe("cap", Scalars.Kronor, static recipient => recipient.Cap);
        return shape.Made(read => new(read.Of(key), read.Of(weight)) { MeetsConditions = read.Of(meets), Floor = read.Of(floor), Cap = read.Of(cap) });
    }

    private static ObjectShape<ConditionalTerms> ConditionsOf()
    {
        var shape = new ObjectOf<ConditionalTerms>("conditionalTerms");
        var fixedPart = shape.Optional("fixedPart", Scalars.Kronor, static terms => terms.FixedPart);
        var unit = shape.Required("unit", Scalars.Kronor, static terms => terms.Unit);
        var swedish = shape.Required("keySwedish", Scalars.Text, static terms => terms.KeySwedish);
        var english = shape.Required("keyEnglish", Scalars.Text, static terms => terms.KeyEnglish);
        var date = shape.Maybe("keyDate", Scalars.Day, static terms => terms.KeyDate);
        var provision = shape.Required("provision", LawShapes.Provision, static terms => terms.Provision);
        return shape.Made(read => new()
        {
            FixedPart = read.Of(fixedPart),
            Unit = read.Of(unit),
            KeySwedish = read.Of(swedish),
            KeyEnglish = read.Of(english),
            KeyDate = read.Of(date),
            Provision = read.Of(provision),
        });
    }
}
