using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <content>A register's year held against another.</content>
public sealed partial record AssetRegisterYear
{
    /// <summary>What differs from an earlier year of a register, and how much of it each asset, the year and the roundings brought.</summary>
    /// <remarks>The terms move no line of it: the law has no part. Without roundings an asset is depreciated by exact shares of what is left.</remarks>
    /// <param name="before">The earlier one: another year, a forecast of the same, or other assets.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(AssetRegisterYear before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<AssetRegisterYear, (ValueList<Asset> Assets, FiscalYear Year, Stage Stage), AssetTerms?> Compared { get; } = new()
    {
        Given = static year => ((year.Assets.Select(static asset => asset.Asset).ToValueList(), year.Year, year.Stage), year.GivenTerms),
        When = static year => (year.Year, year.Stage),
        Lines = static year => year.Explain().Lines.SelectMany(static line => (line.Details?.Lines ?? []).Append(line)).ToValueList(),
        Exact = static (given, _) => [.. given.Assets.Select(asset => AssetComparison.Closing(asset, given.Year)), .. AssetComparison.Figures(given.Assets, given.Year)],
        Steps = static (steps, before, after) => steps
            .Each(
                ComparedItems.NamesOf(after.Assets, before.Assets, static asset => asset.Asset.Key),
                static key => ($"asset-{key}", key, key, LoansLaw.AcquisitionValue),
                static (key, mine, its) => mine with { Assets = mine.Assets.Replaced(its.Assets, asset => string.Equals(asset.Key, key, StringComparison.Ordinal)) })
            .Input("year", "Räkenskapsår", "Fiscal year", LoansLaw.Depreciation, static (mine, its) => mine with { Year = its.Year })
            .Rest(LoansLaw.Depreciation),
    };
}
