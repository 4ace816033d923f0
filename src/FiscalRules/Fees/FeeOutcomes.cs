namespace FiscalRules.Fees;

/// <summary>Where the figures of many fee accounts go (<c>avgiftskonton, i kolumner</c>). A span that may be left empty isn't computed.</summary>
/// <remarks>Each is laid out as <see cref="FeeColumns"/> over years: years × accounts. None may overlap another or a column that is read.</remarks>
public readonly ref struct FeeOutcomes
{
    /// <summary>The balances when the years end (<c>utgående ackumulerat över-/underskott</c>), signed.</summary>
    public required Span<Kronor> Closing { get; init; }

    /// <summary>What is found of each year of each account (<c>skyldigheter</c>), or empty.</summary>
    public Span<FeeMarks> Marks { get; init; }
}
