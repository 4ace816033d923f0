using FiscalRules.Grants;

namespace FiscalRules.Json;

/// <summary>The shape of an agreement between the state and the regions, so that a new year's agreement is a document and no program.</summary>
internal static class AgreementShapes
{
    public static Shape<CorridorTerms> Corridor { get; } = CorridorOf();

    /// <summary>Declares the members of an agreement on a shape: of a document of its own, or of a part of one.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="get">Takes the agreement from the value.</param>
    /// <returns>Makes the agreement of the members read.</returns>
    public static Func<ReadMembers, GrantAgreement> Agreement<T>(ObjectOf<T> shape, Func<T, GrantAgreement> get)
    {
        var year = shape.Required("year", Scalars.Year, value => get(value).Year);
        var act = shape.Required("act", LawShapes.Act, value => get(value).Act);
        var provision = shape.Required("provision", LawShapes.Provision, value => get(value).Provision);
        var pools = shape.Required("pools", Lists.Of(PoolOf(), Lists.MostParts), value => get(value).Pools);
        var groups = shape.Optional("groups", Lists.Of(GroupOf(), Lists.MostParts), value => get(value).Groups);
        var rebates = shape.Required("rebates", AgreementPartShapes.Rebates, value => get(value).Rebates);
        var deductions = shape.Optional("deductions", Lists.Of(AgreementPartShapes.Deduction, Lists.MostParts), value => get(value).Deductions);
        var need = shape.Maybe("needModel", NeedOf(), value => get(value).NeedModel);
        var solidarity = shape.Maybe("solidarity", SolidarityOf(), value => get(value).Solidarity);
        var payments = shape.Required("payments", PaymentsOf(), value => get(value).Payments);
        var settlement = shape.Required("settlement", MonthsOf(), value => get(value).Settlement);
        var own = shape.Maybe("ownDeals", LawShapes.Provision, value => get(value).OwnDeals);
        var duties = shape.Optional("duties", Lists.Of(AgreementPartShapes.Duty, Lists.MostParts), value => get(value).Duties);
        var total = shape.Maybe("printedTotal", Scalars.Kronor, value => get(value).PrintedTotal);
        var main = shape.Maybe("printedMainAmount", Scalars.Kronor, value => get(value).PrintedMainAmount);
        return read => new()
        {
            Year = read.Of(year),
            Act = read.Of(act),
            Provision = read.Of(provision),
            Pools = read.Of(pools),
            Groups = read.Of(groups),
            Rebates = read.Of(rebates),
            Deductions = read.Of(deductions),
            NeedModel = read.Of(need),
            Solidarity = read.Of(solidarity),
            Payments = read.Of(payments),
            Settlement = read.Of(settlement),
            OwnDeals = read.Of(own),
            Duties = read.Of(duties),
            PrintedTotal = read.Of(total),
            PrintedMainAmount = read.Of(main),
        };
    }

    private static ObjectShape<CostPool> PoolOf()
    {
        var shape = new ObjectOf<CostPool>("costPool");
        var code = shape.Required("code", Scalars.Text, static pool => pool.Code);
        var swedish = shape.Required("swedish", Scalars.Text, static pool => pool.Swedish);
        var english = shape.Required("english", Scalars.Text, static pool => pool.English);
        var agreed = shape.Required("agreed", Scalars.Kronor, static pool => pool.Agreed);
        var share = shape.Optional("stateShare", Scalars.Ratio, static pool => pool.StateShare, Ratio.One);
        var forecast = shape.Maybe("forecastCost", Scalars.Kronor, static pool => pool.ForecastCost);
        var scope = shape.Maybe("scopeSwedish", Scalars.Text, static pool => pool.ScopeSwedish);
        var scopeEnglish = shape.Maybe("scopeEnglish", Scalars.Text, static pool => pool.ScopeEnglish);
        var provision = shape.Required("provision", LawShapes.Provision, static pool => pool.Provision);
        return shape.Made(read => new()
        {
            Code = read.Of(code),
            Swedish = read.Of(swedish),
            English = read.Of(english),
            Agreed = read.Of(agreed),
            StateShare = read.Of(share),
            ForecastCost = read.Of(forecast),
            ScopeSwedish = read.Of(scope),
            ScopeEnglish = read.Of(scopeEnglish),
            Provision = read.Of(provision),
        });
    }

    private static ObjectShape<SettlementGroup> GroupOf()
    {
        var shape = new ObjectOf<SettlementGroup>("settlementGroup");
        var code = shape.Required("code", Scalars.Text, static group => group.Code);
        var swedish = shape.Required("swedish", Scalars.Text, static group => group.Swedish);
        var english = shape.Required("english", Scalars.Text, static group => group.English);
        var pools = shape.Required("pools", Lists.Of(Scalars.Text, Lists.MostParts), static group => group.Pools);
        var net = shape.Optional("netOfRebates", Scalars.Flag, static group => group.NetOfRebates);
        var terms = shape.Required("terms", Corridor, static group => group.Terms);
        return shape.Made(read => new()
        {
            Code = read.Of(code),
            Swedish = read.Of(swedish),
            English = read.Of(english),
            Pools = read.Of(pools),
            NetOfRebates = read.Of(net),
            Terms = read.Of(terms),
        });
    }

    private static ObjectShape<CorridorTerms> CorridorOf()
    {
        var bounds = new ObjectOf<PrintedBounds>("printedBounds");
        var (lower, upper) = (bounds.Required("lower", Scalars.Kronor, static printed => printed.Lower), bounds.Required("upper", Scalars.Kronor, static printed => printed.Upper));

        var shape = new ObjectOf<CorridorTerms>("corridorTerms");
        var width = shape.Required("width", Scalars.Ratio, static terms => terms.Width);
        var sharing = shape.Required("sharing", Scalars.Ratio, static terms => terms.Sharing);
        var measure = shape.Required("measure", Scalars.Name<CorridorMeasure>(), static terms => terms.Measure);
        var bounding = shape.Optional("bounds", Scalars.Name<CorridorBounds>(), static terms => terms.Bounds);
        var rounding = shape.Required("widthRounding", LawShapes.Rounding, static terms => terms.WidthRounding);
        var amount = shape.Required("amountRounding", LawShapes.Rounding, static terms => terms.AmountRounding);
        var printed = shape.Maybe("printed", bounds.Made(read => new(read.Of(lower), read.Of(upper))), static terms => terms.Printed);
        var provision = shape.Required("provision", LawShapes.Provision, static terms => terms.Provision);
        return shape.Made(read => new()
        {
            Width = read.Of(width),
            Sharing = read.Of(sharing),
            Measure = read.Of(measure),
            Bounds = read.Of(bounding),
            WidthRounding = read.Of(rounding),
            AmountRounding = read.Of(amount),
            Printed = read.Of(printed),
            Provision = read.Of(provision),
        });
    }

    private static ObjectShape<NeedModelRule> NeedOf()
    {
        var shape = new ObjectOf<NeedModelRule>("needModelRule");
        var before = shape.Required("structureYearsBefore", Scalars.Number, static rule => rule.StructureYearsBefore);
        var provision = shape.Required("provision", LawShapes.Provision, static rule => rule.Provision);
        return shape.Made(read => new() { StructureYearsBefore = read.Of(before), Provision = read.Of(provision) });
    }

    private static ObjectShape<SolidarityRule> SolidarityOf()
    {
        var shape = new ObjectOf<SolidarityRule>("solidarityRule");
        var entry = shape.Maybe("entryOverMean", Scalars.Kronor, static rule => rule.EntryOverMean);
        var strict = shape.Required("entryIsStrict", Scalars.Flag, static rule => rule.EntryIsStrict);
        var disease = shape.Maybe("diseaseOverMean", Scalars.Kronor, static rule => rule.DiseaseOverMean);
        var first = shape.Required("firstShare", Scalars.Ratio, static rule => rule.FirstShare);
        var second = shape.Required("secondShare", Scalars.Ratio, static rule => rule.SecondShare);
        var provision = shape.Required("provision", LawShapes.Provision, static rule => rule.Provision);
        return shape.Made(read => new()
        {
            EntryOverMean = read.Of(entry),
            EntryIsStrict = read.Of(strict),
            DiseaseOverMean = read.Of(disease),
            FirstShare = read.Of(first),
            SecondShare = read.Of(second),
            Provision = read.Of(provision),
        });
    }

    private static ObjectShape<PaymentTerms> PaymentsOf()
    {
        var calendar = new ObjectOf<HolidayCalendar>("holidayCalendar");
        var closed = calendar.Optional("alsoClosed", Lists.Of(Scalars.Day), static holidays => holidays.AlsoClosed);
        var open = calendar.Optional("alsoOpen", Lists.Of(Scalars.Day), static holidays => holidays.AlsoOpen);

        var shape = new ObjectOf<PaymentTerms>("paymentTerms");
        var instalments = shape.Required("instalments", Scalars.Number, static terms => terms.Instalments);
        var lag = shape.Required("lagMonths", Scalars.Number, static terms => terms.LagMonths);
        var holidays = shape.Maybe(
            "holidays",
            calendar.Made(read => new() { AlsoClosed = read.Of(closed), AlsoOpen = read.Of(open) }),
            static terms => terms.Holidays == HolidayCalendar.Swedish ? null : terms.Holidays);
        var provision = shape.Required("provision", LawShapes.Provision, static terms => terms.Provision);
        return shape.Made(read => new()
        {
            Instalments = read.Of(instalments),
            LagMonths = read.Of(lag),
            Holidays = read.Of(holidays) ?? HolidayCalendar.Swedish,
            Provision = read.Of(provision),
        });
    }

    private static ObjectShape<SettlementMonths> MonthsOf()
    {
        var shape = new ObjectOf<SettlementMonths>("settlementMonths");
        var forecast = shape.Required("rebateForecast", Scalars.Number, static months => months.RebateForecast);
        var final = shape.Required("rebateFinal", Scalars.Number, static months => months.RebateFinal);
        var difference = shape.Required("deductionDifference", Scalars.Number, static months => months.DeductionDifference);
        var corridor = shape.Required("corridor", Scalars.Number, static months => months.Corridor);
        return shape.Made(read => new()
        {
            RebateForecast = read.Of(forecast),
            RebateFinal = read.Of(final),
            DeductionDifference = read.Of(difference),
            Corridor = read.Of(corridor),
        });
    }
}
