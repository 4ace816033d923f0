namespace FiscalRules.Loans;

/// <summary>One object of investment (<c>investeringsobjekt</c>): what it costs over time, and how much of that never becomes an asset.</summary>
public sealed record InvestmentObject
{
    /// <summary>An object.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="kind">What kind of asset it becomes.</param>
    /// <param name="expenditure">Its investment expenditure.</param>
    /// <param name="neverAssets">How much of it never becomes an asset, where that is known for the object; null where it isn't or there is none.</param>
    /// <exception cref="ArgumentException">The name is blank, or the two cover different numbers of years.</exception>
    /// <exception cref="ArgumentNullException">The name or the expenditure is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of the named ones.</exception>
    public InvestmentObject(string name, AssetKind kind, Expenditure expenditure, Expenditure? neverAssets = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        AssetKindText.Check(kind, nameof(kind));
        ArgumentNullException.ThrowIfNull(expenditure);
        (Name, Kind, Expenditure) = (name, kind, expenditure);
        NeverAssets = neverAssets ?? Expenditure.None(expenditure.Years.Count);
        Expenditure.Check(NeverAssets, expenditure.Years.Count, nameof(neverAssets));
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>What kind of asset it becomes (<c>tillgångsslag</c>).</summary>
    public AssetKind Kind { get; }

    /// <summary>Its investment expenditure (<c>investeringsutgifter</c>).</summary>
    public Expenditure Expenditure { get; }

    /// <summary>How much of it never becomes an asset (<c>utgifter som inte redovisas som anläggningstillgång</c>).</summary>
    public Expenditure NeverAssets { get; }

    /// <summary>Whether it is to be specified: its expenditure in all is more than the limit.</summary>
    /// <param name="terms">The terms of the budget request.</param>
    /// <exception cref="ArgumentNullException">The terms are null.</exception>
    public bool IsSpecified(InvestmentTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Expenditure.Total > terms.SpecifiedAbove;
    }

    /// <summary>The name and the total on one line.</summary>
    public override string ToString() => $"{Name}: {Expenditure}";
}
