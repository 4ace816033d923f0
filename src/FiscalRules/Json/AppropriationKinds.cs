using FiscalRules.Appropriations;

namespace FiscalRules.Json;

/// <summary>The kinds of document of appropriations and commitments.</summary>
internal static class AppropriationKinds
{
    public static ValueList<Kind> All { get; } =
    [
        new Kind<AppropriationAccount>("appropriation-account", AccountOf, AppropriationFigures.Account, static account => Law(account.GivenTerms, account.Years.Select(static year => year.Year))),
        new Kind<CommitmentLedger>("commitment-ledger", LedgerOf, AppropriationFigures.Ledger, static ledger => Law(ledger.GivenTerms, ledger.Years.Select(static year => year.Year))),
        new Kind<FundingRequests>("funding-requests", RequestsOf, AppropriationFigures.Requests, static _ => []),
        new Kind<AreaForecast>("area-forecast", ForecastOf, AppropriationFigures.Forecast, static _ => []),
    ];

    private static IEnumerable<AppliedLaw> Law(AppropriationTerms? given, IEnumerable<FiscalYear> years) => AppliedLaw.In(AppropriationTerms.InForce, given, years);

    private static ObjectShape<AppropriationAccount> AccountOf(ObjectOf<AppropriationAccount> shape)
    {
        var post = shape.Required("post", AppropriationShapes.Post, static account => account.Post);
        var opening = shape.Required("opening", Scalars.Kronor, static account => account.Opening);
        var years = shape.Required("years", Lists.OfYears(AppropriationShapes.Year), static account => account.Years.Select(static year => year.Figures).ToValueList());
        var before = shape.Maybe("allottedBefore", Scalars.Kronor, static account => account.AllottedBefore);
        var basis = shape.Optional("savingBase", Scalars.Name<SavingBase>(), static account => account.SavingBase);
        var terms = shape.Maybe("terms", AppropriationShapes.Terms, static account => account.GivenTerms);
        return shape.Made(read => new(read.Of(post), read.Of(opening), read.Of(years).AsSpan(), read.Of(before), read.Of(basis), read.Of(terms)));
    }

    private static ObjectShape<CommitmentLedger> LedgerOf(ObjectOf<CommitmentLedger> shape)
    {
        var post = shape.Required("post", AppropriationShapes.Post, static ledger => ledger.Post);
        var opening = shape.Required("opening", Scalars.Kronor, static ledger => ledger.Opening);
        var years = shape.Required("years", Lists.OfYears(AppropriationShapes.Commitments), static ledger => ledger.Years.Select(static year => year.Figures).ToValueList());
        var runOut = shape.Maybe("runOut", AppropriationShapes.RunOut, static ledger => ledger.RunOut);
        var terms = shape.Maybe("terms", AppropriationShapes.Terms, static ledger => ledger.GivenTerms);
        return shape.Made(read => new(read.Of(post), read.Of(opening), read.Of(years).AsSpan(), read.Of(runOut), read.Of(terms)));
    }

    private static ObjectShape<FundingRequests> RequestsOf(ObjectOf<FundingRequests> shape)
    {
        var first = shape.Required("first", Scalars.Year, static requests => requests.Years[0].Year);
        var requests = shape.Required("requests", Lists.Of(AppropriationShapes.Request), static requests => requests.Requests);
        var savings = shape.Optional("savings", Lists.Of(AppropriationShapes.Saving), static requests => requests.Savings);
        var printed = shape.Maybe("printed", Lists.OfYears(AppropriationShapes.Amount), Printed);
        var unit = shape.Maybe("unit", AppropriationShapes.Unit, static requests => requests.Unit == AmountUnit.Mkr ? null : requests.Unit);
        return shape.Made(read => new(read.Of(first), read.Of(requests), read.Of(savings), read.Of(printed), read.Of(unit)));
    }

    private static ValueList<FundingAmount>? Printed(FundingRequests requests) => requests.Years[0].Permanent.Printed is null
        ? null
        : requests.Years.Select(static year => new FundingAmount(year.Permanent.Printed!.Value, year.Temporary.Printed!.Value)).ToValueList();

    private static ObjectShape<AreaForecast> ForecastOf(ObjectOf<AreaForecast> shape)
    {
        var area = shape.Required("area", Scalars.Number, static forecast => forecast.Area);
        var years = shape.Required("years", Lists.OfYears(AppropriationShapes.ForecastYear), static forecast => forecast.Years);
        var rows = shape.Required("rows", Lists.Of(AppropriationShapes.ForecastRow), static forecast => forecast.Rows);
        var unit = shape.Maybe("unit", AppropriationShapes.Unit, static forecast => forecast.Unit == AmountUnit.Tkr ? null : forecast.Unit);
        return shape.Made(read => new(read.Of(area), read.Of(years).AsSpan(), read.Of(rows), read.Of(unit)));
    }
}
