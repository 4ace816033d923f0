namespace FiscalRules.Loans;

/// <summary>What the specified objects of a kind cost, what of that never becomes assets, and so what does.</summary>
internal sealed record KindOutlay
{
    public KindOutlay(AssetKind kind, Expenditure spent, Expenditure neverAssets)
    {
        (Kind, Spent, NeverAssets) = (kind, spent, neverAssets);
        Assets = spent.Columns().Zip(neverAssets.Columns(), static (all, never) => all - never).ToValueList();
    }

    public AssetKind Kind { get; }

    public Expenditure Spent { get; }

    public Expenditure NeverAssets { get; }

    /// <summary>What becomes assets: total, accumulated, then each year. Below zero where more is said never to become an asset than is spent.</summary>
    public ValueList<Kronor> Assets { get; }
}
