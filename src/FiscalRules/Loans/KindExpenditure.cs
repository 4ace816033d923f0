namespace FiscalRules.Loans;

/// <summary>Expenditure on one kind of asset (<c>utgifter per tillgångsslag</c>).</summary>
public sealed record KindExpenditure
{
    /// <summary>Expenditure on a kind.</summary>
    /// <param name="kind">The kind of asset.</param>
    /// <param name="expenditure">The expenditure.</param>
    /// <exception cref="ArgumentNullException">The expenditure is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of the named ones.</exception>
    public KindExpenditure(AssetKind kind, Expenditure expenditure)
    {
        AssetKindText.Check(kind, nameof(kind));
        ArgumentNullException.ThrowIfNull(expenditure);
        (Kind, Expenditure) = (kind, expenditure);
    }

    /// <summary>The kind of asset (<c>tillgångsslag</c>).</summary>
    public AssetKind Kind { get; }

    /// <summary>The expenditure (<c>utgifter</c>).</summary>
    public Expenditure Expenditure { get; }
}
