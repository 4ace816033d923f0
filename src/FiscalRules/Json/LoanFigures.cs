using FiscalRules.Loans;

namespace FiscalRules.Json;

/// <summary>The figures of loans, credits, assets and investments by name.</summary>
internal static class LoanFigures
{
    public static void Schedule(ObjectOf<LoanSchedule> shape)
    {
        var payment = new ObjectOf<LoanPayment>("loanPayment");
        _ = payment.Required("number", Scalars.Number, static each => each.Number);
        _ = payment.Required("day", Scalars.Day, static each => each.Day);
        _ = payment.Required("opening", Scalars.Kronor, static each => each.Opening);
        _ = payment.Required("interest", Scalars.Kronor, static each => each.Interest);
        _ = payment.Required("instalment", Scalars.Kronor, static each => each.Instalment);
        _ = payment.Required("extra", Scalars.Kronor, static each => each.Extra);
        _ = payment.Required("payment", Scalars.Kronor, static each => each.Payment);
        _ = payment.Required("closing", Scalars.Kronor, static each => each.Closing);
        _ = shape.Required("interest", Scalars.Kronor, static schedule => schedule.Interest);
        _ = shape.Required("paid", Scalars.Kronor, static schedule => schedule.Paid);
        _ = shape.Required("payments", Lists.Unlimited(payment.Written()), static schedule => schedule.Payments);
    }

    public static void Ledger(ObjectOf<AgencyLoanLedger> shape)
    {
        var year = new ObjectOf<AgencyLoanLedgerYear>("agencyLoanYear");
        _ = year.Required("year", Scalars.Year, static each => each.Year);
        _ = year.Required("closing", Scalars.Kronor, static each => each.Stated.Closing);
        _ = year.Required("headroom", Scalars.Kronor, static each => each.Stated.Headroom);
        _ = year.Maybe("headroomWithinYear", Scalars.Kronor, static each => each.Stated.HeadroomWithinYear);
        _ = year.Required("costs", Scalars.Kronor, static each => each.Stated.Costs);
        _ = year.Required("financing", Scalars.Kronor, static each => each.Stated.Financing);
        _ = year.Required("newDifference", Scalars.Kronor, static each => each.NewDifference);
        _ = year.Required("carried", Scalars.Kronor, static each => each.Carried);
        _ = year.Required("chainedClosing", Scalars.Kronor, static each => each.Chained.Closing);
        _ = year.Required("chainedHeadroom", Scalars.Kronor, static each => each.Chained.Headroom);
        _ = shape.Required("years", Lists.Unlimited(year.Written()), static ledger => ledger.Years);
    }

    public static void Credit(ObjectOf<CreditYear> shape)
    {
        _ = shape.Required("headroom", Scalars.Kronor, static credit => credit.Headroom);
        _ = shape.Required("impliedUse", Scalars.Kronor, static credit => credit.ImpliedUse);
    }

    public static void Investments(ObjectOf<InvestmentYear> shape)
    {
        _ = shape.Required("total", Scalars.Kronor, static year => year.Total);
        _ = shape.Required("financing", Scalars.Kronor, static year => year.Financing);
    }

    public static void Assets(ObjectOf<AssetRegisterYear> shape)
    {
        var asset = new ObjectOf<AssetYear>("assetYear");
        _ = asset.Required("key", Scalars.Text, static year => year.Asset.Key);
        _ = asset.Required("opening", Scalars.Kronor, static year => year.Opening);
        _ = asset.Required("acquisitions", Scalars.Kronor, static year => year.Acquisitions);
        _ = asset.Required("depreciation", Scalars.Kronor, static year => year.Depreciation);
        _ = asset.Required("writeDowns", Scalars.Kronor, static year => year.WriteDowns);
        _ = asset.Required("reversals", Scalars.Kronor, static year => year.Reversals);
        _ = asset.Required("disposals", Scalars.Kronor, static year => year.Disposals);
        _ = asset.Required("closing", Scalars.Kronor, static year => year.Closing);
        _ = asset.Required("gain", Scalars.Kronor, static year => year.Gain);
        _ = asset.Required("loanToSettle", Scalars.Kronor, static year => year.LoanToSettle);
        _ = asset.Required("loanFinancedClosing", Scalars.Kronor, static year => year.LoanFinancedClosing);
        _ = shape.Required("opening", Scalars.Kronor, static register => register.Opening);
        _ = shape.Required("acquisitions", Scalars.Kronor, static register => register.Acquisitions);
        _ = shape.Required("depreciation", Scalars.Kronor, static register => register.Depreciation);
        _ = shape.Required("writeDowns", Scalars.Kronor, static register => register.WriteDowns);
        _ = shape.Required("reversals", Scalars.Kronor, static register => register.Reversals);
        _ = shape.Required("disposals", Scalars.Kronor, static register => register.Disposals);
        _ = shape.Required("closing", Scalars.Kronor, static register => register.Closing);
        _ = shape.Required("loanFinancedClosing", Scalars.Kronor, static register => register.LoanFinancedClosing);
        _ = shape.Required("assets", Lists.Unlimited(asset.Written()), static register => register.Assets);
    }

    public static void Forecast(ObjectOf<LoanForecast> shape)
    {
        var year = new ObjectOf<LoanForecastYear>("loanForecastYear");
        _ = year.Required("year", Scalars.Year, static each => each.Year);
        _ = year.Required("opening", Scalars.Kronor, static each => each.Opening);
        _ = year.Required("borrowing", Scalars.Kronor, static each => each.Borrowing);
        _ = year.Required("amortisation", Scalars.Kronor, static each => each.Amortisation);
        _ = year.Required("closing", Scalars.Kronor, static each => each.Closing);
        _ = year.Required("investments", Scalars.Kronor, static each => each.Investments);
        _ = year.Required("depreciation", Scalars.Kronor, static each => each.Depreciation);
        _ = year.Required("interest", Scalars.Kronor, static each => each.Interest);
        _ = year.Required("costs", Scalars.Kronor, static each => each.Costs);
        _ = year.Required("neededFrame", Scalars.Kronor, static each => each.NeededFrame);
        _ = year.Maybe("headroom", Scalars.Kronor, static each => each.Headroom);
        _ = shape.Required("openingDeviation", Scalars.Kronor, static forecast => forecast.OpeningDeviation);
        _ = shape.Required("years", Lists.Unlimited(year.Written()), static forecast => forecast.Years);
    }
}
