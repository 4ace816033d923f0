using FiscalRules.Law;
using FiscalRules.Loans;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Json;

/// <summary>The kinds of document of loans, credits, assets and investments.</summary>
internal static class LoanCases
{
    private static readonly Loan Loan = new(
        Kronor.Of(1_000_000.01m),
        new(new(2024, 1, 31), new(2024, 3, 31), PaymentInterval.Quarterly, 6, MonthEnd.LastDay),
        new(Ratio.Percent(3.25m), DayCount.Thirty360E, Rounding.ToOre, [new(new(2024, 8, 1), Ratio.Percent(3))]),
        new Amortisation.Annuity(Rounding.ToKrona),
        1,
        [new(new(2024, 10, 15), Kronor.Tkr(50))]);

    private static readonly Asset[] Assets =
    [
        new("server", AssetKind.Equipment, new(2023, 4, 11), Kronor.Tkr(960), new(2023, 5, 2), new DepreciationPlan.StraightLine(60), Kronor.Tkr(900), Kronor.Tkr(60), DepreciationStart.MonthAfter),
        new("system", AssetKind.Intangible, new(2022, 1, 1), Kronor.Mkr(12), new(2022, 6, 1), DepreciationPlan.SumOfYears(4), Kronor.Mkr(12), events: [new AssetEvent.WriteDown(new(2024, 2, 29), Kronor.Mkr(1)), new AssetEvent.Reversal(new(2024, 6, 30), Kronor.Tkr(400)), new AssetEvent.Disposal(new(2024, 12, 1), Kronor.Tkr(75.5m))], lifeReason: "Avtalet löper fyra år"),
        new("art", AssetKind.Other, new(2010, 1, 1), Kronor.Of(99.5m), new(2010, 1, 1), DepreciationPlan.None, Kronor.Zero),
    ];

    public static IReadOnlyList<KindCase> All { get; } =
    [
        new KindCase<LoanSchedule>("loan-schedule", new(Loan), AnyLoans.Loans.Select(loan => new LoanSchedule(loan))),
        new KindCase<AgencyLoanLedger>("agency-loans", new([Year(2024, 500, 120, 80) with { HighestLoan = Kronor.Mkr(561), PrintedClosing = Kronor.Mkr(541), RoundedTo = Kronor.Mkr(1) }, Year(2025, 541, 60, 90)]), Ledgers),
        new KindCase<CreditYear>(
            "credit",
            new(new CreditAccounts { Year = 2024, Kind = CreditKind.InterestAccount, MaximumUse = Kronor.Mkr(90), Frame = Kronor.Mkr(80), LowestBalance = Kronor.Mkr(-91), YearEndBalance = Kronor.Of(1.5m) }),
            Credits),
        new KindCase<InvestmentYear>("investments", Investment, Investments),
        new KindCase<AssetRegisterYear>("fixed-assets", new AssetRegister([.. Assets]).In(2024), Registers),
        new KindCase<LoanForecast>(
            "loan-forecast",
            new(new([.. Assets]), Kronor.Mkr(8), 2024, [new(Stage.Forecast, Ratio.Percent(3), Kronor.Mkr(9)), new(Stage.Plan, Ratio.Of(1, 40), null)], LoanMovement.Net),
            Forecasts),
    ];

    private static InvestmentYear Investment => new(new InvestmentAccounts
    {
        Year = 2024,
        Stage = Stage.Budget,
        Intangible = Kronor.Mkr(25),
        Equipment = Kronor.Mkr(3.25m),
        Property = Kronor.Zero,
        Other = Kronor.Zero,
        ByLoans = Kronor.Mkr(20),
        ByGrants = Kronor.Zero,
        ByLeasing = Kronor.Mkr(2),
        LeasingIsCheaper = true,
        BySaleProceeds = Kronor.Mkr(1),
        ByAppropriation = Kronor.Mkr(5),
        HasConsent = true,
        PrintedTotal = Kronor.Mkr(28),
        RoundedTo = Kronor.Mkr(1),
    });

    private static Gen<Kronor?> Maybe => Gen.OneOf(Gen.Constant<Kronor?>(null), AnyLoans.Amounts.Select(amount => (Kronor?)amount));

    private static Gen<AgencyLoanLedger> Ledgers =>
        from years in Gen.Choose(1, 4)
        from openings in AnyLoans.Amounts.ArrayOf(years)
        from changes in Gen.Choose(0, 200).Two().ArrayOf(years)
        from highest in Maybe
        from terms in Gen.Elements(null, CapitalTerms.InForce.In(2024).Terms, CapitalTerms.InForce.In(2024).Terms with { LoanProvision = LoansLaw.LoanConditions })
        select new AgencyLoanLedger([.. openings.Select((opening, i) => Year(2020 + i, 0, changes[i].Item1 + changes[i].Item2, changes[i].Item2) with { Opening = opening, HighestLoan = highest })], terms);

    private static Gen<CreditYear> Credits =>
        from use in AnyLoans.Amounts
        from frame in AnyLoans.Amounts
        from lowest in Maybe
        from closing in Maybe
        from kind in Gen.Elements(Enum.GetValues<CreditKind>())
        from used in Maybe
        select new CreditYear(new CreditAccounts { Year = 2024, Kind = kind, MaximumUse = use, Frame = frame, LowestBalance = lowest, YearEndBalance = -closing, YearEndUse = used });

    private static Gen<InvestmentYear> Investments =>
        from parts in AnyLoans.Amounts.ArrayOf(9)
        from flags in Gen.Elements(true, false).Three()
        from printed in Maybe.Two()
        from year in Gen.Choose(2016, 2030)
        select new InvestmentYear(Investment.Accounts with
        {
            Year = year,
            Intangible = parts[0],
            Equipment = parts[1],
            Property = parts[2],
            Other = parts[3],
            ByLoans = parts[4],
            ByGrants = parts[5],
            ByStateGrants = parts[6],
            ByLeasing = parts[7],
            BySaleProceeds = parts[8],
            LeasingIsCheaper = flags.Item1,
            HasInvestmentPlan = flags.Item2,
            HasConsent = flags.Item3,
            PrintedTotal = printed.Item1,
            PrintedFinancing = printed.Item2,
        });

    private static Gen<AssetRegisterYear> Registers =>
        from assets in Register
        from year in Gen.Choose(2019, 2028)
        from stage in AnyBalance.Stages
        from terms in Gen.Elements(null, AssetTerms.InForce.In(2024).Terms, AssetTerms.InForce.In(2024).Terms with { IntangibleMonths = 36 })
        select assets.In(year, stage, terms);

    private static Gen<LoanForecast> Forecasts =>
        from assets in Register
        from opening in AnyLoans.Amounts
        from frame in Maybe
        from rate in AnyLoans.Rates
        from movement in Gen.Elements(Enum.GetValues<LoanMovement>())
        select new LoanForecast(assets, opening, 2024, [new(Stage.Outcome, rate, frame), new(Stage.Plan, rate, null)], movement);

    private static Gen<AssetRegister> Register =>
        from count in Gen.Choose(0, 3)
        from assets in AnyLoans.Assets.ArrayOf(count)
        select new AssetRegister([.. assets.Select((asset, i) => new Asset(
            $"a{i}", asset.Kind, asset.Acquired, asset.AcquisitionValue, asset.InUse, asset.Plan, asset.LoanFinanced, asset.Residual, asset.Start, asset.Rounding, asset.Events, asset.LifeReason))]);

    private static AgencyLoanAccounts Year(int year, int opening, int borrowing, int amortisation) => new()
    {
        Year = year,
        Stage = year > 2024 ? Stage.Forecast : Stage.Outcome,
        Opening = Kronor.Mkr(opening),
        Borrowing = Kronor.Mkr(borrowing),
        Amortisation = Kronor.Mkr(amortisation),
        Frame = Kronor.Mkr(560),
        Interest = Kronor.Mkr(4.5m),
        ByAppropriation = Kronor.Mkr(amortisation),
        ByOtherSources = Kronor.Mkr(4),
    };
}
