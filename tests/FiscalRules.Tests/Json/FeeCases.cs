using FiscalRules.Appropriations;
using FiscalRules.Fees;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Json;

/// <summary>The kinds of document of fees, appropriations and commitments.</summary>
internal static class FeeCases
{
    private static readonly FeeAccount Account = new(
        new("Körkortstillstånd", "Driving licence permits") { Goal = EconomicGoal.Cover(Ratio.Of(2, 3)) },
        Kronor.Of(-12_345.67m),
        [new(2023, Stage.Outcome, Kronor.Tkr(910), Kronor.Tkr(1_200)), new(2024, Stage.Forecast, Kronor.Tkr(1_150), Kronor.Tkr(1_250)) { Decided = Kronor.Of(500) }]);

    private static readonly FeeAccount Levied = new(
        new("Ansökningsavgifter") { Kind = FeeKind.PublicLaw, Disposal = FeeDisposal.RevenueHeading, Basis = FeeBasis.OwnRight },
        Kronor.Zero,
        [new(2024, Stage.Forecast, Kronor.Tkr(400), Kronor.Tkr(300))],
        new NewFeeArea(IsAuthorised: true, IsConsulted: false),
        FeeTerms.InForce.In(2018).Terms);

    private static readonly AppropriationPost Post = new("2:1 ap.1", "Försäkringskassan", "Social Insurance Agency") { IsMainlyAdministration = true };

    public static IReadOnlyList<KindCase> All { get; } =
    [
        new KindCase<FeeAccount>("fee-account", Account, from account in AnyFees.Account from terms in Terms select terms is null ? account : new FeeAccount(account.Area, account.Opening, [.. account.Years.Select(year => year.Figures)], terms: terms)),
        new KindCase<FeeStatement>("fee-statement", new(Account, Levied), AnyFees.Accounts.Select(accounts => new FeeStatement(accounts))),
        new KindCase<FeeAdjustment>("fee-adjustment", Account.RevenueFor(Kronor.Zero, 2024), Adjustments),
        new KindCase<AppropriationAccount>("appropriation-account", Appropriation, AnyAppropriations.Account),
        new KindCase<CommitmentLedger>(
            "commitment-ledger",
            new(
                Post,
                Kronor.Mkr(40),
                [
                    new(2024, Stage.Outcome, Kronor.Mkr(12), Kronor.Mkr(15.5m)) { Frame = Kronor.Mkr(36), Lapsed = Kronor.Tkr(250) },
                    new(2025, Stage.Budget, Kronor.Mkr(3), Kronor.Mkr(20)) { Means = new(Kronor.Mkr(100), Kronor.Mkr(120), Kronor.Mkr(150.5m)), Elsewhere = Kronor.Mkr(1) },
                ],
                new CommitmentRunOut(2025, new RunOutYear(2026, Kronor.Mkr(10)), new RunOutYear(2027, Kronor.Mkr(9)))),
            AnyAppropriations.Ledger),
        new KindCase<FundingRequests>(
            "funding-requests",
            new(2026, [new("Ny it-lösning", [new(Kronor.Mkr(20), Kronor.Mkr(5)), new(Kronor.Mkr(20), Kronor.Zero)], "A new system")], [new("Lokaler", [Kronor.Mkr(4), Kronor.Mkr(4)]) { IsElsewhere = true }], [new(Kronor.Mkr(20), Kronor.Mkr(5)), new(Kronor.Mkr(21), Kronor.Zero)], AmountUnit.Mkr.WithDecimals(1)),
            Requests),
        new KindCase<AreaForecast>(
            "area-forecast",
            new(10, [new(2024, Stage.Outcome, Kronor.Tkr(30)), new(2025, Stage.Forecast)], [new(Post, [Kronor.Tkr(28), Kronor.Tkr(29)]), new(new("1:1 ap.1", "Sjukpenning"), [null, Kronor.Tkr(7)])]),
            Forecasts),
    ];

    private static AppropriationAccount Appropriation => new(
        Post,
        Kronor.Mkr(7.5m),
        [
            new() { Year = 2024, Allotted = Kronor.Mkr(200), Redistributed = Kronor.Tkr(-100), Withdrawn = Kronor.Zero, Spent = Kronor.Mkr(203.456789m), Voted = Kronor.Mkr(201) },
            new() { Year = 2025, Stage = Stage.Forecast, Allotted = Kronor.Mkr(210), Redistributed = Kronor.Zero, Withdrawn = Kronor.Mkr(1), Spent = Kronor.Mkr(215), SavingDecided = Kronor.Mkr(2), CreditDecided = Kronor.Mkr(5), Voted = Kronor.Mkr(212) },
        ],
        Kronor.Mkr(190),
        SavingBase.YearItIsUsed);

    private static Gen<FeeTerms?> Terms => Gen.Elements(null, FeeTerms.InForce.In(2018).Terms, FeeTerms.InForce.In(2024).Terms with { SurplusLimit = Ratio.Of(1, 3) });

    private static Gen<FeeAdjustment> Adjustments =>
        from account in AnyFees.Account
        where account.Area.Goal.IsSet
        from above in AnyFees.Magnitude
        from least in Gen.Choose(0, account.Years.Count - 1)
        let last = account.Years[least]
        select account.RevenueFor(last.Closing + above, last.Year, account.Years[0].Year);

    private static Gen<FundingRequests> Requests =>
        from years in Gen.Choose(1, 3)
        from amounts in AnyAppropriations.Magnitude.Two().Select(pair => new FundingAmount(pair.Item1, pair.Item2)).ArrayOf(years)
        from savings in AnyAppropriations.Magnitude.ArrayOf(years)
        from elsewhere in Gen.Elements(true, false)
        from printed in Gen.Elements(true, false)
        from unit in Gen.Elements(AmountUnit.Kronor, AmountUnit.Tkr, AmountUnit.Mkr, AmountUnit.KronorAndOre)
        select new FundingRequests(2025, [new("A", [.. amounts])], [new("B", [.. savings]) { IsElsewhere = elsewhere }], printed ? [.. amounts] : null, unit);

    private static Gen<AreaForecast> Forecasts =>
        from years in Gen.Choose(1, 4)
        from cells in Gen.OneOf(Gen.Constant<Kronor?>(null), AnyAppropriations.Signed.Select(amount => (Kronor?)amount)).ArrayOf(years)
        from printed in Gen.OneOf(Gen.Constant<Kronor?>(null), AnyAppropriations.Signed.Select(amount => (Kronor?)amount)).ArrayOf(years)
        from unit in Gen.Elements(AmountUnit.Kronor, AmountUnit.Tkr, AmountUnit.Mkr)
        select new AreaForecast(9, [.. printed.Select((amount, i) => new ForecastYear(2024 + i, Stage.Calculated, amount))], [new(Post, [.. cells])], unit);
}
