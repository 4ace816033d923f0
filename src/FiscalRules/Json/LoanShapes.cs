using FiscalRules.Loans;

namespace FiscalRules.Json;

/// <summary>The shapes of loans, of assets and of what happens to them.</summary>
internal static class LoanShapes
{
    public static Shape<Loan> Loan { get; } = LoanOf();

    public static Shape<Asset> Asset { get; } = AssetOf();

    private static ObjectShape<Loan> LoanOf()
    {
        var extra = new ObjectOf<ExtraPayment>("extraPayment");
        var day = extra.Required("day", Scalars.Day, static payment => payment.Day);
        var amount = extra.Required("amount", Scalars.Kronor, static payment => payment.Amount);

        var shape = new ObjectOf<Loan>("loan");
        var principal = shape.Required("principal", Scalars.Kronor, static loan => loan.Principal);
        var calendar = shape.Required("calendar", CalendarOf(), static loan => loan.Calendar);
        var interest = shape.Required("interest", InterestOf(), static loan => loan.Interest);
        var amortisation = shape.Required("amortisation", AmortisationOf(), static loan => loan.Amortisation);
        var grace = shape.Optional("gracePayments", Scalars.Number, static loan => loan.GracePayments);
        var extras = shape.Optional("extraPayments", Lists.Of(extra.Made(read => new(read.Of(day), read.Of(amount)))), static loan => loan.ExtraPayments);
        var effect = shape.Optional("effect", Scalars.Name<ExtraPaymentEffect>(), static loan => loan.Effect);
        var conditions = shape.Maybe("conditions", LawShapes.Provision, static loan => loan.Conditions == LoansLaw.LoanConditions ? null : loan.Conditions);
        return shape.Made(read => new(
            read.Of(principal), read.Of(calendar), read.Of(interest), read.Of(amortisation), read.Of(grace), read.Of(extras), read.Of(effect), read.Of(conditions)));
    }

    private static ObjectShape<PaymentCalendar> CalendarOf()
    {
        var shape = new ObjectOf<PaymentCalendar>("paymentCalendar");
        var paidOut = shape.Required("paidOut", Scalars.Day, static calendar => calendar.PaidOut);
        var first = shape.Required("firstPayment", Scalars.Day, static calendar => calendar.FirstPayment);
        var interval = shape.Required("interval", Scalars.Name<PaymentInterval>(), static calendar => calendar.Interval);
        var payments = shape.Required("payments", Scalars.Number, static calendar => calendar.Payments);
        var end = shape.Optional("monthEnd", Scalars.Name<MonthEnd>(), static calendar => calendar.MonthEnd);
        return shape.Made(read => new(read.Of(paidOut), read.Of(first), read.Of(interval), read.Of(payments), read.Of(end)));
    }

    private static ObjectShape<InterestTerms> InterestOf()
    {
        var change = new ObjectOf<RateChange>("rateChange");
        var from = change.Required("from", Scalars.Day, static each => each.From);
        var to = change.Required("rate", Scalars.Ratio, static each => each.Rate);

        var shape = new ObjectOf<InterestTerms>("interestTerms");
        var rate = shape.Required("rate", Scalars.Ratio, static terms => terms.Rate);
        var count = shape.Required("dayCount", Scalars.OneOf("dayCount", DayCount.All.Select(static each => each.Name).ToValueList()), static terms => terms.DayCount.Name);
        var rounding = shape.Required("rounding", LawShapes.Rounding, static terms => terms.Rounding);
        var changes = shape.Optional("changes", Lists.Of(change.Made(read => new(read.Of(from), read.Of(to)))), static terms => terms.Changes);
        return shape.Made(read => new(read.Of(rate), DayCount.All.First(each => each.Name == read.Of(count)), read.Of(rounding), read.Of(changes)));
    }

    private static UnionShape<Amortisation> AmortisationOf()
    {
        var straight = new ObjectOf<Amortisation.Straight>("straight").Label("form", "straight");
        var straightRounding = straight.Required("rounding", LawShapes.Rounding, static form => form.Rounding);
        var annuity = new ObjectOf<Amortisation.Annuity>("annuity").Label("form", "annuity");
        var annuityRounding = annuity.Required("rounding", LawShapes.Rounding, static form => form.Rounding);
        var serial = new ObjectOf<Amortisation.Serial>("serial").Label("form", "serial");
        var instalments = serial.Required("instalments", Lists.Of(Scalars.Kronor, PaymentCalendar.MostPayments), static form => form.Instalments);
        var bullet = new ObjectOf<Amortisation.Bullet>("bullet").Label("form", "bullet");
        var agreed = new ObjectOf<Amortisation.Agreed>("agreed").Label("form", "agreed");
        var payment = agreed.Required("payment", Scalars.Kronor, static form => form.Payment);
        return new("amortisation", "form",
        [
            new UnionCase<Amortisation, Amortisation.Straight>("straight", straight.Made(read => new(read.Of(straightRounding)))),
            new UnionCase<Amortisation, Amortisation.Annuity>("annuity", annuity.Made(read => new(read.Of(annuityRounding)))),
            new UnionCase<Amortisation, Amortisation.Serial>("serial", serial.Made(read => new(read.Of(instalments)))),
            new UnionCase<Amortisation, Amortisation.Bullet>("bullet", bullet.Made(static _ => new())),
            new UnionCase<Amortisation, Amortisation.Agreed>("agreed", agreed.Made(read => new(read.Of(payment)))),
        ]);
    }

    private static ObjectShape<Asset> AssetOf()
    {
        var shape = new ObjectOf<Asset>("asset");
        var key = shape.Required("key", Scalars.Text, static asset => asset.Key);
        var kind = shape.Required("kind", Scalars.Name<AssetKind>(), static asset => asset.Kind);
        var acquired = shape.Required("acquired", Scalars.Day, static asset => asset.Acquired);
        var value = shape.Required("acquisitionValue", Scalars.Kronor, static asset => asset.AcquisitionValue);
        var inUse = shape.Required("inUse", Scalars.Day, static asset => asset.InUse);
        var plan = shape.Required("plan", PlanOf(), static asset => asset.Plan);
        var loan = shape.Required("loanFinanced", Scalars.Kronor, static asset => asset.LoanFinanced);
        var residual = shape.Optional("residual", Scalars.Kronor, static asset => asset.Residual);
        var start = shape.Optional("start", Scalars.Name<DepreciationStart>(), static asset => asset.Start);
        var rounding = shape.Optional("rounding", LawShapes.Rounding, static asset => asset.Rounding);
        var events = shape.Optional("events", Lists.Of(EventOf()), static asset => asset.Events);
        var reason = shape.Maybe("lifeReason", Scalars.Text, static asset => asset.LifeReason);
        return shape.Made(read => new(
            read.Of(key), read.Of(kind), read.Of(acquired), read.Of(value), read.Of(inUse), read.Of(plan),
            read.Of(loan), read.Of(residual), read.Of(start), read.Of(rounding), read.Of(events), read.Of(reason)));
    }

    private static UnionShape<DepreciationPlan> PlanOf()
    {
        var straight = new ObjectOf<DepreciationPlan.StraightLine>("straightLine").Label("form", "straightLine");
        var months = straight.Required("months", Scalars.Number, static plan => plan.Months!.Value);
        var years = new ObjectOf<DepreciationPlan.ByYear>("byYear").Label("form", "byYear");
        var weights = years.Required("weights", Lists.OfYears(Scalars.Count), static plan => plan.Weights);
        var none = new ObjectOf<DepreciationPlan>("none").Label("form", "none");
        return new("depreciationPlan", "form",
        [
            new UnionCase<DepreciationPlan, DepreciationPlan.StraightLine>("straightLine", straight.Made(read => new(read.Of(months)))),
            new UnionCase<DepreciationPlan, DepreciationPlan.ByYear>("byYear", years.Made(read => new(read.Of(weights)))),
            new UnionCase<DepreciationPlan, DepreciationPlan>("none", none.Made(static _ => DepreciationPlan.None)),
        ]);
    }

    private static UnionShape<AssetEvent> EventOf()
    {
        var down = new ObjectOf<AssetEvent.WriteDown>("writeDown").Label("event", "writeDown");
        var (downDay, downAmount) = (down.Required("day", Scalars.Day, static happened => happened.Day), down.Required("amount", Scalars.Kronor, static happened => happened.Amount));
        var back = new ObjectOf<AssetEvent.Reversal>("reversal").Label("event", "reversal");
        var (backDay, backAmount) = (back.Required("day", Scalars.Day, static happened => happened.Day), back.Required("amount", Scalars.Kronor, static happened => happened.Amount));
        var sale = new ObjectOf<AssetEvent.Disposal>("disposal").Label("event", "disposal");
        var (saleDay, proceeds) = (sale.Required("day", Scalars.Day, static happened => happened.Day), sale.Required("proceeds", Scalars.Kronor, static happened => happened.Proceeds));
        return new("assetEvent", "event",
        [
            new UnionCase<AssetEvent, AssetEvent.WriteDown>("writeDown", down.Made(read => new(read.Of(downDay), read.Of(downAmount)))),
            new UnionCase<AssetEvent, AssetEvent.Reversal>("reversal", back.Made(read => new(read.Of(backDay), read.Of(backAmount)))),
            new UnionCase<AssetEvent, AssetEvent.Disposal>("disposal", sale.Made(read => new(read.Of(saleDay), read.Of(proceeds)))),
        ]);
    }
}
