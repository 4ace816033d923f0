using FiscalRules.Appropriations;

namespace FiscalRules.Json;

/// <summary>The figures of appropriations and commitments by name.</summary>
internal static class AppropriationFigures
{
    public static void Account(ObjectOf<AppropriationAccount> shape)
    {
        var year = new ObjectOf<AppropriationAccountYear>("appropriationAccountYear");
        _ = year.Required("year", Scalars.Year, static each => each.Year);
        _ = year.Required("opening", Scalars.Kronor, static each => each.Opening);
        _ = year.Required("openingSaving", Scalars.Kronor, static each => each.OpeningSaving);
        _ = year.Required("savingLimit", Scalars.Kronor, static each => each.SavingLimit);
        _ = year.Required("disposableSaving", Scalars.Kronor, static each => each.DisposableSaving);
        _ = year.Required("savingWithdrawn", Scalars.Kronor, static each => each.SavingWithdrawn);
        _ = year.Required("creditUsedBefore", Scalars.Kronor, static each => each.CreditUsedBefore);
        _ = year.Required("credit", Scalars.Kronor, static each => each.Credit);
        _ = year.Maybe("creditCap", Scalars.Kronor, static each => each.CreditCap);
        _ = year.Required("disposable", Scalars.Kronor, static each => each.Disposable);
        _ = year.Required("available", Scalars.Kronor, static each => each.Available);
        _ = year.Required("spent", Scalars.Kronor, static each => each.Spent);
        _ = year.Required("overdrawn", Scalars.Kronor, static each => each.Overdrawn);
        _ = year.Required("closing", Scalars.Kronor, static each => each.Closing);
        _ = year.Required("isExpired", Scalars.Flag, static each => each.IsExpired);
        _ = shape.Required("closing", Scalars.Kronor, static account => account.Closing);
        _ = shape.Required("years", Lists.Unlimited(year.Written()), static account => account.Years);
    }

    public static void Ledger(ObjectOf<CommitmentLedger> shape)
    {
        var year = new ObjectOf<CommitmentLedgerYear>("commitmentLedgerYear");
        _ = year.Required("year", Scalars.Year, static each => each.Year);
        _ = year.Required("opening", Scalars.Kronor, static each => each.Opening);
        _ = year.Required("closing", Scalars.Kronor, static each => each.Closing);
        _ = year.Maybe("headroom", Scalars.Kronor, static each => each.Headroom);
        _ = year.Required("aboveFrame", Scalars.Kronor, static each => each.AboveFrame);
        _ = year.Maybe("isExempt", Scalars.Flag, static each => each.Exemption?.IsExempt);
        _ = shape.Required("closing", Scalars.Kronor, static ledger => ledger.Closing);
        _ = shape.Required("years", Lists.Unlimited(year.Written()), static ledger => ledger.Years);
    }

    public static void Requests(ObjectOf<FundingRequests> shape)
    {
        var year = new ObjectOf<FundingYear>("fundingYear");
        _ = year.Required("year", Scalars.Year, static total => total.Year);
        _ = year.Required("permanent", Scalars.Kronor, static total => total.Permanent.Computed);
        _ = year.Required("temporary", Scalars.Kronor, static total => total.Temporary.Computed);
        _ = year.Required("savings", Scalars.Kronor, static total => total.Savings);
        _ = year.Required("unmatched", Scalars.Kronor, static total => total.Unmatched);
        _ = shape.Required("years", Lists.Unlimited(year.Written()), static requests => requests.Years);
    }

    public static void Forecast(ObjectOf<AreaForecast> shape)
    {
        var total = new ObjectOf<PrintedTotal>("forecastTotal");
        _ = total.Required("computed", Scalars.Kronor, static each => each.Computed);
        _ = total.Maybe("printed", Scalars.Kronor, static each => each.Printed);
        _ = total.Required("difference", Scalars.Kronor, static each => each.Difference);
        _ = shape.Required("totals", Lists.Unlimited(total.Written()), static forecast => forecast.Totals);
    }
}
