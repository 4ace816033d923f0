using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <content>An asset's year held against another.</content>
public readonly partial record struct AssetYear
{
    /// <summary>What differs from an earlier year of an asset, and how much of it the asset, the year and the roundings brought.</summary>
    /// <remarks>The terms move no line of it: the law has no part. Without roundings an asset is depreciated by exact shares of what is left.</remarks>
    /// <param name="before">The earlier one: another year, another plan for the asset, or another asset.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentException">The earlier one is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Comparison ComparedWith(in AssetYear before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<AssetYear, (ValueList<Asset> Assets, FiscalYear Year, Stage Stage), AssetTerms> Compared { get; } = new()
    {
        Given = static year => (([year.Asset], year.Year, year.Stage), year._terms!),
        When = static year => (year.Year, year.Stage),
        Exact = static (given, _) => AssetComparison.Figures(given.Assets, given.Year),
        Steps = static (steps, _, _) => steps
            .Input("asset", "Tillgången", "The asset", LoansLaw.AcquisitionValue, static (mine, its) => mine with { Assets = its.Assets })
            .Input("year", "Räkenskapsår", "Fiscal year", LoansLaw.Depreciation, static (mine, its) => mine with { Year = its.Year })
            .Rest(LoansLaw.Depreciation),
    };
}
