using FiscalRules.Grants;

namespace FiscalRules.Json;

/// <summary>The shapes of what an agreement takes off, gives back and asks for.</summary>
internal static class AgreementPartShapes
{
    public static Shape<RebateRule> Rebates { get; } = RebatesOf();

    public static Shape<TopDeduction> Deduction { get; } = DeductionOf();

    public static Shape<AgreementDuty> Duty { get; } = DutyOf();

    private static UnionShape<RebateRule> RebatesOf()
    {
        const string Label = "rule";
        var kept = new ObjectOf<RebateRule.Kept>("rebatesKept").Label(Label, "kept");
        var (keptRounding, keptProvision) = (kept.Required("rounding", LawShapes.Rounding, static rule => rule.Rounding), kept.Required("provision", LawShapes.Provision, static rule => rule.Provision));
        var after = new ObjectOf<RebateRule.DeductedAfter>("rebatesDeductedAfter").Label(Label, "deductedAfter");
        var afterShare = after.Required("stateShare", Scalars.Ratio, static rule => rule.StateShare);
        var (afterRounding, afterProvision) = (after.Required("rounding", LawShapes.Rounding, static rule => rule.Rounding), after.Required("provision", LawShapes.Provision, static rule => rule.Provision));
        var top = new ObjectOf<RebateRule.TopSliced>("rebatesTopSliced").Label(Label, "topSliced");
        var topShare = top.Required("stateShare", Scalars.Ratio, static rule => rule.StateShare);
        var forecast = top.Required("forecast", Scalars.Kronor, static rule => rule.Forecast);
        var (topRounding, topProvision) = (top.Required("rounding", LawShapes.Rounding, static rule => rule.Rounding), top.Required("provision", LawShapes.Provision, static rule => rule.Provision));
        return new("rebateRule", Label,
        [
            new UnionCase<RebateRule, RebateRule.Kept>("kept", kept.Made(read => new(read.Of(keptProvision)) { Rounding = read.Of(keptRounding) })),
            new UnionCase<RebateRule, RebateRule.DeductedAfter>("deductedAfter", after.Made(read => new(read.Of(afterShare), read.Of(afterProvision)) { Rounding = read.Of(afterRounding) })),
            new UnionCase<RebateRule, RebateRule.TopSliced>("topSliced", top.Made(read => new(read.Of(topShare), read.Of(forecast), read.Of(topProvision)) { Rounding = read.Of(topRounding) })),
        ]);
    }

    private static ObjectShape<TopDeduction> DeductionOf()
    {
        var shape = new ObjectOf<TopDeduction>("topDeduction");
        var code = shape.Required("code", Scalars.Text, static deduction => deduction.Code);
        var swedish = shape.Required("swedish", Scalars.Text, static deduction => deduction.Swedish);
        var english = shape.Required("english", Scalars.Text, static deduction => deduction.English);
        var amount = shape.Required("amount", DeductionAmountOf(), static deduction => deduction.Amount);
        var payee = shape.Required("payee", Scalars.Text, static deduction => deduction.Payee);
        var requisition = shape.Optional("onRequisition", Scalars.Flag, static deduction => deduction.OnRequisition);
        var by = shape.Maybe("requisitionBy", Scalars.Day, static deduction => deduction.RequisitionBy);
        var repaid = shape.Maybe("unusedRepaidBy", Scalars.Day, static deduction => deduction.UnusedRepaidBy);
        var settled = shape.Optional("settledAbove", Scalars.Kronor, static deduction => deduction.SettledAbove);
        var printed = shape.Maybe("printed", Scalars.Kronor, static deduction => deduction.Printed);
        var provision = shape.Required("provision", LawShapes.Provision, static deduction => deduction.Provision);
        return shape.Made(read => new()
        {
            Code = read.Of(code),
            Swedish = read.Of(swedish),
            English = read.Of(english),
            Amount = read.Of(amount),
            Payee = read.Of(payee),
            OnRequisition = read.Of(requisition),
            RequisitionBy = read.Of(by),
            UnusedRepaidBy = read.Of(repaid),
            SettledAbove = read.Of(settled),
            Printed = read.Of(printed),
            Provision = read.Of(provision),
        });
    }

    private static UnionShape<DeductionAmount> DeductionAmountOf()
    {
        var kronor = new ObjectOf<DeductionAmount.InKronor>("deductionInKronor").Label("currency", "SEK");
        var amount = kronor.Required("amount", Scalars.Kronor, static deduction => deduction.Preliminary);
        var euro = new ObjectOf<DeductionAmount.InEuro>("deductionInEuro").Label("currency", "EUR");
        var fee = euro.Required("fee", Scalars.Euro, static deduction => deduction.Fee);
        var part = euro.Required("part", Scalars.Ratio, static deduction => deduction.Part);
        var rate = euro.Required("rate", Scalars.Ratio, static deduction => deduction.Rate);
        var cap = euro.Maybe("feeCap", Scalars.Kronor, static deduction => deduction.FeeCap);
        var rounding = euro.Required("rounding", LawShapes.Rounding, static deduction => deduction.Rounding);
        return new("deductionAmount", "currency",
        [
            new UnionCase<DeductionAmount, DeductionAmount.InKronor>("SEK", kronor.Made(read => new(read.Of(amount)))),
            new UnionCase<DeductionAmount, DeductionAmount.InEuro>("EUR", euro.Made(read => new(read.Of(fee), read.Of(part), read.Of(rate), read.Of(cap), read.Of(rounding)))),
        ]);
    }

    private static ObjectShape<AgreementDuty> DutyOf()
    {
        var time = DutyTimeOf();
        var shape = new ObjectOf<AgreementDuty>("agreementDuty");
        var code = shape.Required("code", Scalars.Text, static duty => duty.Code);
        var swedish = shape.Required("swedish", Scalars.Text, static duty => duty.Swedish);
        var english = shape.Required("english", Scalars.Text, static duty => duty.English);
        var who = shape.Required("who", Scalars.Text, static duty => duty.Who);
        var when = shape.Required("time", time, static duty => duty.Time);
        var printed = shape.Maybe("printed", time, static duty => duty.Printed);
        var provision = shape.Required("provision", LawShapes.Provision, static duty => duty.Provision);
        return shape.Made(read => new()
        {
            Code = read.Of(code),
            Swedish = read.Of(swedish),
            English = read.Of(english),
            Who = read.Of(who),
            Time = read.Of(when),
            Printed = read.Of(printed),
            Provision = read.Of(provision),
        });
    }

    private static UnionShape<DutyTime> DutyTimeOf()
    {
        var on = new ObjectOf<DutyTime.OnDay>("dutyOnDay").Label("when", "onDay");
        var day = on.Required("day", Scalars.Day, static time => time.Day);
        var within = new ObjectOf<DutyTime.InMonth>("dutyInMonth").Label("when", "inMonth");
        var month = within.Required("month", Scalars.Month, static time => time.Month);
        var with = new ObjectOf<DutyTime.WithPayment>("dutyWithPayment").Label("when", "withPayment");
        var payment = with.Required("month", Scalars.Month, static time => time.Month);
        return new("dutyTime", "when",
        [
            new UnionCase<DutyTime, DutyTime.OnDay>("onDay", on.Made(read => new(read.Of(day)))),
            new UnionCase<DutyTime, DutyTime.InMonth>("inMonth", within.Made(read => new(read.Of(month)))),
            new UnionCase<DutyTime, DutyTime.WithPayment>("withPayment", with.Made(read => new(read.Of(payment)))),
        ]);
    }
}
