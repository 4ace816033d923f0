using FiscalRules.Grants;

namespace FiscalRules.Json;

/// <summary>The figures of state grants by name.</summary>
internal static class GrantFigures
{
    public static void Amounts(ObjectOf<AgreedAmounts> shape)
    {
        var deduction = new ObjectOf<AgreedDeduction>("agreedDeduction");
        _ = deduction.Required("code", Scalars.Text, static agreed => agreed.Deduction.Code);
        _ = deduction.Required("amount", Scalars.Kronor, static agreed => agreed.Amount);
        _ = shape.Required("gross", Scalars.Kronor, static amounts => amounts.Gross);
        _ = shape.Required("rebateShare", Scalars.Kronor, static amounts => amounts.RebateShare);
        _ = shape.Required("total", Scalars.Kronor, static amounts => amounts.Total);
        _ = shape.Required("deductions", Lists.Unlimited(deduction.Written()), static amounts => amounts.Deductions);
        _ = shape.Required("deductionTotal", Scalars.Kronor, static amounts => amounts.DeductionTotal);
        _ = shape.Required("mainAmount", Scalars.Kronor, static amounts => amounts.MainAmount);
    }

    public static void Settlement(ObjectOf<AgreementSettlement> shape)
    {
        var group = new ObjectOf<GroupOutcome>("groupOutcome");
        _ = group.Required("group", Scalars.Text, static each => each.Group.Code);
        _ = group.Required("cost", Scalars.Kronor, static each => each.Outcome.Cost);
        _ = group.Required("adjustment", Scalars.Kronor, static each => each.Outcome.Adjustment);

        var deduction = new ObjectOf<DeductionSettlement>("deductionSettlement");
        _ = deduction.Required("code", Scalars.Text, static each => each.Deduction.Code);
        _ = deduction.Required("preliminary", Scalars.Kronor, static each => each.Preliminary);
        _ = deduction.Required("paid", Scalars.Kronor, static each => each.Paid);
        _ = deduction.Required("settled", Scalars.Kronor, static each => each.Settled);
        _ = deduction.Required("heldBack", Scalars.Kronor, static each => each.HeldBack);

        var payment = new ObjectOf<RegionPayment>("regionPayment");
        _ = payment.Required("day", Scalars.Day, static each => each.Day);
        _ = payment.Required("instalment", Scalars.Kronor, static each => each.Instalment);
        _ = payment.Required("settlement", Scalars.Kronor, static each => each.Settlement);
        _ = payment.Required("amount", Scalars.Kronor, static each => each.Amount);

        var region = new ObjectOf<RegionSettlement>("regionSettlement");
        _ = region.Required("region", Scalars.Text, static each => each.Region);
        _ = region.Required("settled", Scalars.Kronor, static each => each.Settled);
        _ = region.Required("adjusted", Scalars.Kronor, static each => each.Adjusted);
        _ = region.Required("payments", Lists.Unlimited(payment.Written()), static each => each.Payments());

        _ = shape.Required("groups", Lists.Unlimited(group.Written()), static settlement => settlement.Groups);
        _ = shape.Required("deductions", Lists.Unlimited(deduction.Written()), static settlement => settlement.Deductions);
        _ = shape.Required("regions", Lists.Unlimited(region.Written()), static settlement => settlement.Regions);
        _ = shape.Required("toRegions", Scalars.Kronor, static settlement => settlement.National.ToRegions);
        _ = shape.Required("toPayees", Scalars.Kronor, static settlement => settlement.National.ToPayees);
        _ = shape.Required("residual", Scalars.Kronor, static settlement => settlement.National.Residual);
    }

    public static void Corridor(ObjectOf<CorridorOutcome> shape)
    {
        _ = shape.Required("lower", Scalars.Kronor, static outcome => outcome.Corridor.Lower);
        _ = shape.Required("upper", Scalars.Kronor, static outcome => outcome.Corridor.Upper);
        _ = shape.Required("side", Scalars.Name<CorridorSide>(), static outcome => outcome.Side);
        _ = shape.Required("adjustment", Scalars.Kronor, static outcome => outcome.Adjustment);
        _ = shape.Required("grant", Scalars.Kronor, static outcome => outcome.Grant);
    }

    public static void Need(ObjectOf<NeedDistribution> shape)
    {
        var share = new ObjectOf<NeedShare>("needShare");
        _ = share.Required("region", Scalars.Text, static each => each.Region);
        _ = share.Required("costPerInhabitant", LawShapes.Exact, static each => each.CostPerInhabitant);
        _ = share.Required("grantPerInhabitant", LawShapes.Exact, static each => each.GrantPerInhabitant);
        _ = share.Required("quota", LawShapes.Exact, static each => each.Quota);
        _ = share.Required("grant", Scalars.Kronor, static each => each.Grant);
        _ = shape.Required("factor", LawShapes.Exact, static distribution => distribution.Factor);
        _ = shape.Required("residual", LawShapes.Exact, static distribution => distribution.Residual);
        _ = shape.Required("shares", Lists.Unlimited(share.Written()), static distribution => distribution.Shares);
    }

    public static void Conditional(ObjectOf<ConditionalGrant> shape)
    {
        var part = new ObjectOf<ConditionalPart>("conditionalPart");
        _ = part.Required("key", Scalars.Text, static each => each.Recipient.Key);
        _ = part.Required("fixedPart", Scalars.Kronor, static each => each.FixedPart);
        _ = part.Required("byKey", Scalars.Kronor, static each => each.ByKey);
        _ = part.Required("limit", Scalars.Name<GrantLimit>(), static each => each.Limit);
        _ = part.Required("amount", Scalars.Kronor, static each => each.Amount);
        _ = shape.Required("parts", Lists.Unlimited(part.Written()), static grant => grant.Parts);
        _ = shape.Required("handedOut", Scalars.Kronor, static grant => grant.HandedOut);
        _ = shape.Required("heldBack", Scalars.Kronor, static grant => grant.HeldBack);
    }

    public static void Income(ObjectOf<IncomeEqualisation> shape)
    {
        _ = shape.Required("rate", Scalars.Ratio, static income => income.Rate);
        _ = shape.Required("perInhabitant", Scalars.Kronor, static income => income.PerInhabitant);
        _ = shape.Required("amount", Scalars.Kronor, static income => income.Amount);
    }

    public static void Statement(ObjectOf<EqualisationStatement> shape)
    {
        _ = shape.Required("income", Scalars.Kronor, static statement => statement.Income.Amount);
        _ = shape.Required("adjustment", Scalars.Kronor, static statement => statement.Adjustment);
        _ = shape.Required("total", Scalars.Kronor, static statement => statement.Total);
    }
}
