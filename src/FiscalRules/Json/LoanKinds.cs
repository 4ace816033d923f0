using FiscalRules.Loans;

namespace FiscalRules.Json;

/// <summary>The kinds of document of loans, credits, assets and investments.</summary>
internal static class LoanKinds
{
    /// <summary>The most assets in a document: a register is explained line by line, without a product of lists.</summary>
    private const int MostAssets = 20_000;

    /// <summary>The most years of a forecast, in each of which every asset is depreciated.</summary>
    private const int MostForecastYears = 50;

    public static ValueList<Kind> All { get; } =
    [
        new Kind<LoanSchedule>("loan-schedule", ScheduleOf, LoanFigures.Schedule, static _ => []),
        new Kind<AgencyLoanLedger>("agency-loans", LedgerOf, LoanFigures.Ledger, static ledger => AppliedLaw.In(CapitalTerms.InForce, ledger.GivenTerms, ledger.Years.Select(static year => year.Year))),
        new Kind<CreditYear>("credit", CreditOf, LoanFigures.Credit, static credit => AppliedLaw.In(CapitalTerms.InForce, Given(credit), credit.Year)),
        new Kind<InvestmentYear>("investments", InvestmentsOf, LoanFigures.Investments, static year => AppliedLaw.In(InvestmentTerms.InForce, Given(year), year.Year)),
        new Kind<AssetRegisterYear>("fixed-assets", AssetsOf, LoanFigures.Assets, static year => AppliedLaw.In(AssetTerms.InForce, year.GivenTerms, year.Year)),
        new Kind<LoanForecast>("loan-forecast", ForecastOf, LoanFigures.Forecast, static forecast => AppliedLaw.In(CapitalTerms.InForce, null, forecast.Years.Select(static year => year.Year))),
    ];

    private static CapitalTerms? Given(CreditYear credit) => credit.Terms.Unless(CapitalTerms.InForce, credit.Year);

    private static InvestmentTerms? Given(InvestmentYear year) => year.Terms.Unless(InvestmentTerms.InForce, year.Year);

    private static ObjectShape<LoanSchedule> ScheduleOf(ObjectOf<LoanSchedule> shape)
    {
        var loan = shape.Required("loan", LoanShapes.Loan, static schedule => schedule.Loan);
        return shape.Made(read => new(read.Of(loan)));
    }

    private static ObjectShape<AgencyLoanLedger> LedgerOf(ObjectOf<AgencyLoanLedger> shape)
    {
        var years = shape.Required("years", Lists.OfYears(LoanAccountShapes.Loans), static ledger => ledger.Years.Select(static year => year.Stated.Accounts).ToValueList());
        var terms = shape.Maybe("terms", LoanAccountShapes.CapitalTerms, static ledger => ledger.GivenTerms);
        return shape.Made(read => new(read.Of(years).AsSpan(), read.Of(terms)));
    }

    private static ObjectShape<CreditYear> CreditOf(ObjectOf<CreditYear> shape)
    {
        var accounts = shape.Required("accounts", LoanAccountShapes.Credit, static credit => credit.Accounts);
        var terms = shape.Maybe("terms", LoanAccountShapes.CapitalTerms, Given);
        return shape.Made(read => new(read.Of(accounts), read.Of(terms)));
    }

    private static ObjectShape<InvestmentYear> InvestmentsOf(ObjectOf<InvestmentYear> shape)
    {
        var accounts = shape.Required("accounts", LoanAccountShapes.Investments, static year => year.Accounts);
        var terms = shape.Maybe("terms", LoanAccountShapes.InvestmentTerms, Given);
        return shape.Made(read => new(read.Of(accounts), read.Of(terms)));
    }

    private static ObjectShape<AssetRegisterYear> AssetsOf(ObjectOf<AssetRegisterYear> shape)
    {
        var year = shape.Required("year", Scalars.Year, static register => register.Year);
        var stage = shape.Required("stage", LawShapes.Stage, static register => register.Stage);
        var assets = shape.Required("assets", Lists.Of(LoanShapes.Asset, MostAssets), static register => register.Assets.Select(static asset => asset.Asset).ToValueList());
        var terms = shape.Maybe("terms", LoanAccountShapes.AssetTerms, static register => register.GivenTerms);
        return shape.Made(read => new AssetRegister(read.Of(assets)).In(read.Of(year), read.Of(stage), read.Of(terms)));
    }

    private static ObjectShape<LoanForecast> ForecastOf(ObjectOf<LoanForecast> shape)
    {
        var assets = shape.Required("assets", Lists.Of(LoanShapes.Asset), static forecast => forecast.Assets.Assets);
        var opening = shape.Required("opening", Scalars.Kronor, static forecast => forecast.Years[0].Opening);
        var first = shape.Required("firstYear", Scalars.Year, static forecast => forecast.Years[0].Year);
        var years = shape.Required("years", Lists.Of(LoanAccountShapes.Assumptions, MostForecastYears), static forecast => forecast.Years.Select(static year => year.Assumptions).ToValueList());
        var movement = shape.Optional("movement", Scalars.Name<LoanMovement>(), static forecast => forecast.Movement);
        return shape.Made(read => new(new(read.Of(assets)), read.Of(opening), read.Of(first), read.Of(years), read.Of(movement)));
    }
}
