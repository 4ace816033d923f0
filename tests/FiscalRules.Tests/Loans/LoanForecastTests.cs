using FiscalRules.Law;
using FiscalRules.Loans;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;
using NodaTime;

namespace FiscalRules.Tests.Loans;

/// <summary>Loans that follow from the assets, half-year by half-year.</summary>
public sealed class LoanForecastTests
{
    private static readonly LoanAssumptions Plan = new(Stage.Plan, Ratio.Percent(2), null);

    private static Asset Asset(string key, LocalDate acquired, long kronor, long loan) =>
        new(key, AssetKind.Equipment, acquired, Kronor.Of(kronor), acquired, new DepreciationPlan.StraightLine(12), Kronor.Of(loan));

    [Fact]
    public void Borrowing_and_amortisation_follow_from_the_assets()
    {
        // A stock of 1 200 with a year left, and a new asset of 600 in April, half of it by a grant.
        var register = new AssetRegister([Asset("stock", new LocalDate(2023, 12, 31), 1_200, 1_200), Asset("new", new LocalDate(2024, 4, 1), 600, 300)]);
        var stock = new AssetRegister([new Asset("stock", AssetKind.Equipment, new LocalDate(2023, 12, 31), Kronor.Of(1_200), new LocalDate(2024, 1, 1), new DepreciationPlan.StraightLine(12), Kronor.Of(1_200)), register.Assets[1]]);
        var year = new LoanForecast(stock, Kronor.Of(1_200), 2024, [Plan]).Years[0];

        Assert.Equal((Kronor.Of(600), Kronor.Of(300)), (year.First.Investments, year.First.LoanFinancedInvestments));
        Assert.Equal((Kronor.Of(300), Kronor.Of(675)), (year.First.Borrowing, year.First.Amortisation));
        Assert.Equal(Kronor.Of(750), year.First.Depreciation);
        Assert.Equal((Kronor.Of(825), Kronor.Of(75)), (year.First.Closing, year.Second.Closing));
        Assert.Equal((Kronor.Of(12), Kronor.Of(8.25m)), (year.First.Interest, year.Second.Interest));
        Assert.Equal((Kronor.Of(1_200), Kronor.Of(300), Kronor.Of(1_425)), (year.NeededFrame, year.Borrowing, year.Amortisation));
        Assert.Equal(Kronor.Of(1_445.25m), year.Costs);
    }

    [Fact]
    public void By_the_net_only_the_change_moves()
    {
        var register = new AssetRegister([Asset("a", new LocalDate(2024, 1, 1), 1_200, 1_200), Asset("b", new LocalDate(2024, 7, 1), 600, 600)]);
        var half = new LoanForecast(register, Kronor.Zero, 2024, [Plan], LoanMovement.Net).Years[0];

        Assert.Equal((Kronor.Of(600), Kronor.Zero), (half.First.Borrowing, half.First.Amortisation));
        Assert.Equal((Kronor.Zero, Kronor.Of(300)), (half.Second.Borrowing, half.Second.Amortisation));
        Assert.Equal(Kronor.Of(1_800), half.Investments);
    }

    [Fact]
    public void The_half_years_end_on_30_June_and_31_December()
    {
        Kronor JuneLoan(LocalDate acquired) => new LoanForecast(new AssetRegister([Asset("a", acquired, 1_200, 1_200)]), Kronor.Zero, 2024, [Plan]).Years[0].First.Closing;

        Assert.Equal(Kronor.Of(1_100), JuneLoan(new LocalDate(2024, 6, 30)));
        Assert.Equal(Kronor.Zero, JuneLoan(new LocalDate(2024, 7, 1)));
        Assert.Equal(Kronor.Zero, new LoanForecast(new AssetRegister([Asset("a", new LocalDate(2025, 1, 1), 1_200, 1_200)]), Kronor.Zero, 2024, [Plan]).Years[0].Closing);
        Assert.Equal(Kronor.Of(1_100), new LoanForecast(new AssetRegister([Asset("a", new LocalDate(2024, 12, 31), 1_200, 1_200)]), Kronor.Zero, 2024, [Plan]).Years[0].Closing);
    }

    [Fact]
    public void An_opening_that_deviates_is_settled_in_the_first_half_year_and_said()
    {
        var register = new AssetRegister([Asset("a", new LocalDate(2023, 12, 31), 1_200, 1_200)]);

        var above = new LoanForecast(register, Kronor.Of(1_300), 2024, [Plan]);
        Assert.Equal((Kronor.Of(200), Kronor.Of(800)), (above.OpeningDeviation, above.Years[0].First.Amortisation));
        Assert.Contains(above.Findings(), finding => finding.Code == LoansFindings.StockDeviation && finding.Amount == Kronor.Of(200));

        var below = new LoanForecast(register, Kronor.Of(300), 2024, [Plan]);
        Assert.Equal((Kronor.Of(200), Kronor.Zero), (below.Years[0].First.Borrowing, below.Years[0].First.Amortisation));
    }

    [Fact]
    public void A_frame_that_doesnt_suffice_would_be_exceeded_within_the_year_or_at_its_end()
    {
        var register = new AssetRegister([Asset("a", new LocalDate(2024, 6, 30), 1_200, 1_200)]);
        IEnumerable<string> Codes(long frame) => new LoanForecast(register, Kronor.Zero, 2024, [Plan with { Frame = Kronor.Of(frame) }]).Findings().Select(finding => finding.Code);

        Assert.Equal([LoansFindings.FrameExceeded, LoansFindings.FrameExceededWithinYear], Codes(499));
        Assert.Equal([LoansFindings.FrameExceededWithinYear], Codes(1_099));
        Assert.Empty(Codes(1_100));
    }

    [Fact]
    public void The_loans_meet_the_book_values_on_every_test_day() =>
        Holds.ForAll(
            from assets in AnyLoans.Assets.ArrayOf(3)
            from opening in AnyLoans.Amounts
            from movement in Gen.Elements(Enum.GetValues<LoanMovement>())
            let register = new AssetRegister([.. assets.Select((asset, i) => new Asset($"{i}", asset.Kind, asset.Acquired, asset.AcquisitionValue, asset.InUse, asset.Plan, asset.LoanFinanced, asset.Residual, asset.Start, events: asset.Events))])
            select (register, forecast: new LoanForecast(register, opening, 2020, [Plan, Plan, Plan, Plan, Plan], movement)),
            x =>
            {
                var before = x.forecast.Years[0].Opening;
                foreach (var half in x.forecast.Years.SelectMany(year => new[] { year.First, year.Second }))
                {
                    Assert.Equal(before, half.Opening);
                    Assert.Equal(half.Closing, half.Opening + half.Borrowing - half.Amortisation);
                    Assert.True(half.Borrowing >= Kronor.Zero && half.Amortisation >= Kronor.Zero);
                    Assert.Equal(Kronor.Zero, x.register.Test(half.Day, half.Closing, default).Deviation);
                    Assert.True(x.forecast.Movement == LoanMovement.Each || half.Borrowing == Kronor.Zero || half.Amortisation == Kronor.Zero);
                    before = half.Closing;
                }

                Assert.All(x.forecast.Years, year => Assert.True(year.NeededFrame >= year.Closing && year.NeededFrame >= year.Opening));
            }, times: 300);

    [Fact]
    public void What_a_forecast_cant_be_is_refused()
    {
        var none = new AssetRegister([]);

        Assert.Throws<ArgumentNullException>("assets", () => new LoanForecast(null!, Kronor.Zero, 2024, [Plan]));
        Assert.Throws<ArgumentException>("years", () => new LoanForecast(none, Kronor.Zero, 2024, []));
        Assert.Throws<ArgumentOutOfRangeException>("opening", () => new LoanForecast(none, -Kronor.OneOre, 2024, [Plan]));
        Assert.Throws<ArgumentOutOfRangeException>("years", () => new LoanForecast(none, Kronor.Zero, 2024, [Plan with { Frame = -Kronor.OneOre }]));
        Assert.Throws<ArgumentOutOfRangeException>("years", () => new LoanForecast(none, Kronor.Zero, 2024, [Plan with { Stage = (Stage)7 }]));
        Assert.Throws<ArgumentOutOfRangeException>("movement", () => new LoanForecast(none, Kronor.Zero, 2024, [Plan], (LoanMovement)2));
        Assert.Throws<NotInForceException>(() => new LoanForecast(none, Kronor.Zero, 2010, [Plan]));
    }
}
