using FiscalRules.Grants;

namespace FiscalRules.Json;

/// <summary>The kinds of document of state grants.</summary>
internal static class GrantKinds
{
    public static ValueList<Kind> All { get; } =
    [
        new Kind<AgreedAmounts>("grant-agreement", AgreementOf, GrantFigures.Amounts, static _ => []),
        new Kind<AgreementSettlement>("agreement-settlement", SettlementOf, GrantFigures.Settlement, Holidays),
        new Kind<CorridorOutcome>("corridor", CorridorOf, GrantFigures.Corridor, static _ => []),
        new Kind<NeedDistribution>("need-distribution", NeedOf, GrantFigures.Need, static _ => []),
        new Kind<ConditionalGrant>("conditional-grant", ConditionalOf, GrantFigures.Conditional, static _ => []),
        new Kind<IncomeEqualisation>("income-equalisation", IncomeOf, GrantFigures.Income, Law),
        new Kind<EqualisationStatement>("equalisation-statement", StatementOf, GrantFigures.Statement, static statement => Law(statement.Income)),
    ];

    // The amounts rest on the agreement alone; the days they are paid on, on the public holidays.
    private static IEnumerable<AppliedLaw> Holidays(AgreementSettlement settlement) =>
        AppliedLaw.In(HolidayTerms.InForce, null, settlement.Regions.SelectMany(static region => region.Payments()).Select(static payment => payment.Day).Distinct());

    private static IEnumerable<AppliedLaw> Law(IncomeEqualisation income) => AppliedLaw.In(EqualisationTerms.InForce, Given(income), income.National.Year);

    private static EqualisationTerms? Given(IncomeEqualisation income) => income.Terms.Unless(EqualisationTerms.InForce, income.National.Year);

    private static ObjectShape<AgreedAmounts> AgreementOf(ObjectOf<AgreedAmounts> shape)
    {
        var agreement = AgreementShapes.Agreement(shape, static amounts => amounts.Agreement);
        return shape.Made(read => new(agreement(read)));
    }

    private static ObjectShape<AgreementSettlement> SettlementOf(ObjectOf<AgreementSettlement> shape)
    {
        var part = new ObjectOf<GrantAgreement>("grantAgreement");
        var agreement = shape.Required("agreement", part.Made(AgreementShapes.Agreement(part, static value => value)), static settlement => settlement.Amounts.Agreement);
        var grants = shape.Required("grants", GrantShapes.Amounts, static settlement => settlement.Regions.Select(static region => new RegionAmount(region.Region, region.Plan.Grant)).ToValueList());
        var outcome = shape.Required("outcome", GrantShapes.Outcome, static settlement => settlement.Outcome);
        return shape.Made(read => new(new(read.Of(agreement)), read.Of(grants), read.Of(outcome)));
    }

    private static ObjectShape<CorridorOutcome> CorridorOf(ObjectOf<CorridorOutcome> shape)
    {
        var terms = shape.Required("terms", AgreementShapes.Corridor, static outcome => outcome.Corridor.Terms);
        var agreed = shape.Required("agreed", Scalars.Kronor, static outcome => outcome.Corridor.Agreed);
        var share = shape.Optional("stateShare", Scalars.Ratio, static outcome => outcome.Corridor.StateShare, Ratio.One);
        var forecast = shape.Maybe("forecastCost", Scalars.Kronor, static outcome => outcome.Corridor.ForecastCost);
        var cost = shape.Required("cost", Scalars.Kronor, static outcome => outcome.Cost);
        var stage = shape.Required("stage", LawShapes.Stage, static outcome => outcome.Stage);
        return shape.Made(read => new(new(read.Of(terms), read.Of(agreed), read.Of(share), read.Of(forecast)), read.Of(cost), read.Of(stage)));
    }

    private static ObjectShape<NeedDistribution> NeedOf(ObjectOf<NeedDistribution> shape)
    {
        var model = shape.Required("model", GrantShapes.NeedModel, static distribution => distribution.Model);
        var pool = shape.Required("pool", Scalars.Kronor, static distribution => distribution.Pool);
        var unit = shape.Optional("unit", Scalars.Kronor, static distribution => distribution.Unit, Kronor.Of(1));
        return shape.Made(read => read.Of(model).Distribute(read.Of(pool), read.Of(unit)));
    }

    private static ObjectShape<ConditionalGrant> ConditionalOf(ObjectOf<ConditionalGrant> shape)
    {
        var pool = shape.Required("pool", Scalars.Kronor, static grant => grant.Pool);
        var terms = shape.Required("terms", GrantShapes.Conditions, static grant => grant.Terms);
        var recipients = shape.Required("recipients", Lists.Of(GrantShapes.Recipient), static grant => grant.Parts.Select(static part => part.Recipient).ToValueList());
        return shape.Made(read => new(read.Of(pool), read.Of(terms), read.Of(recipients)));
    }

    private static ObjectShape<IncomeEqualisation> IncomeOf(ObjectOf<IncomeEqualisation> shape)
    {
        var local = shape.Required("local", EqualisationShapes.Local, static income => income.Local);
        var national = shape.Required("national", EqualisationShapes.National, static income => income.National);
        var terms = shape.Maybe("terms", EqualisationShapes.Terms, Given);
        return shape.Made(read => new(read.Of(local), read.Of(national), read.Of(terms)));
    }

    private static ObjectShape<EqualisationStatement> StatementOf(ObjectOf<EqualisationStatement> shape)
    {
        var income = shape.Required("income", IncomeOf(new("incomeEqualisation")), static statement => statement.Income);
        var parts = shape.Required("parts", EqualisationShapes.Parts, static statement => statement.Parts);
        var item = shape.Required("adjustment", EqualisationShapes.Item, static statement => statement.Item);
        return shape.Made(read => new(read.Of(income), read.Of(parts), read.Of(item)));
    }
}
