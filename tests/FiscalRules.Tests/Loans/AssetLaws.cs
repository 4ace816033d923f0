using FiscalRules.Loans;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;
using NodaTime;

namespace FiscalRules.Tests.Loans;

/// <summary>What holds of every asset.</summary>
public sealed class AssetLaws
{
    [Fact]
    public void Depreciation_sums_to_the_acquisition_value_less_the_residual_value() =>
        Holds.ForAll(AnyLoans.QuietAssets.Where(asset => asset.Plan.Months is not null), asset =>
        {
            var years = Enumerable.Range(asset.Acquired.Year, 8).Select(year => asset.In(year, FiscalRules.Law.Stage.Plan)).ToList();

            Assert.Equal(asset.AcquisitionValue - asset.Residual, years.Sum(year => year.Depreciation));
            Assert.Equal(asset.Residual, years[^1].Closing);
        });

    [Fact]
    public void A_book_value_is_what_counting_day_by_day_gives() =>
        Holds.ForAll(
            from asset in Gen.Or(AnyLoans.Assets, AnyLoans.QuietAssets)
            from days in Gen.Choose(-5, 1_600)
            select (asset, day: asset.Acquired.PlusDays(days)),
            x => Assert.Equal(NaiveAsset.BookValue(x.asset, x.day), x.asset.BookValue(x.day)));

    [Fact]
    public void Depreciation_never_raises_a_book_value() =>
        Holds.ForAll(
            from asset in AnyLoans.QuietAssets
            from first in Gen.Choose(0, 1_000)
            from second in Gen.Choose(0, 1_000)
            select (asset, earlier: asset.Acquired.PlusDays(first), later: asset.Acquired.PlusDays(first + second)),
            x => x.asset.BookValue(x.later) <= x.asset.BookValue(x.earlier));

    [Fact]
    public void The_movements_of_a_year_lead_from_opening_to_closing() =>
        Holds.ForAll(AnyLoans.Assets, asset =>
        {
            var before = asset.BookValue(new LocalDate(asset.Acquired.Year - 1, 12, 31));
            foreach (var year in Enumerable.Range(asset.Acquired.Year, 6).Select(year => asset.In(year)))
            {
                Assert.Equal(before, year.Opening);
                Assert.Equal(year.Closing, year.Opening + year.Acquisitions - year.Depreciation - year.WriteDowns + year.Reversals - year.Disposals);
                Assert.True(year.Depreciation >= Kronor.Zero && year.Closing >= Kronor.Zero);
                Assert.Equal(asset.BookValue(new LocalDate(year.Year.Number, 12, 31)), year.Closing);
                before = year.Closing;
            }
        });

    [Fact]
    public void The_loan_financed_part_is_the_proportion_of_the_acquisition_value_to_the_ore() =>
        Holds.ForAll(
            from asset in AnyLoans.Assets
            from days in Gen.Choose(0, 1_600)
            select (asset, day: asset.Acquired.PlusDays(days)),
            x => Assert.Equal(
                (Exact.Of(x.asset.BookValue(x.day)) * Exact.Of(x.asset.LoanFinanced) / Exact.Of(x.asset.AcquisitionValue)).ToOre(),
                x.asset.LoanFinancedBookValue(x.day)));

    [Fact]
    public void A_register_is_the_sum_of_its_assets() =>
        Holds.ForAll(
            from assets in AnyLoans.Assets.ArrayOf(3)
            select new AssetRegister([.. assets.Select((asset, index) => new Asset($"{index}", asset.Kind, asset.Acquired, asset.AcquisitionValue, asset.InUse, asset.Plan, asset.LoanFinanced, asset.Residual, asset.Start, events: asset.Events))]),
            register =>
            {
                var year = register.In(2022);
                Assert.Equal(register.BookValue(new LocalDate(2022, 12, 31)), year.Closing);
                Assert.Equal(register.LoanFinancedBookValue(new LocalDate(2022, 12, 31)), year.LoanFinancedClosing);
                Assert.Equal(year.Closing, year.Opening + year.Acquisitions - year.Depreciation - year.WriteDowns + year.Reversals - year.Disposals);
                Assert.Equal(year.Closing, year.ToTable()["total"].Cells[6]);
            }, times: 300);
}
