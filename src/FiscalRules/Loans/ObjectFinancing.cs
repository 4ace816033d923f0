namespace FiscalRules.Loans;

/// <summary>What finances the specified objects together (<c>finansiering av investeringar per objekt</c>).</summary>
public sealed record ObjectFinancing
{
    /// <summary>Loans in the National Debt Office (<c>lån i Riksgälden</c>, 2 kap. 1 §).</summary>
    public required Expenditure ByLoans { get; init; }

    /// <summary>Grants from donors that aren't the state (<c>bidrag</c>, 2 kap. 3 §).</summary>
    public required Expenditure ByGrants { get; init; }

    /// <summary>Financial leasing (<c>finansiell leasing</c>, 2 kap. 5 §).</summary>
    public required Expenditure ByLeasing { get; init; }

    /// <summary>Sale proceeds under an investment plan (<c>försäljningsinkomster</c>, 2 kap. 4 §), or null where there are none.</summary>
    public Expenditure? BySaleProceeds { get; init; }

    /// <summary>The agency's appropriation for its administration (<c>förvaltningsmedel</c>): what never becomes an asset.</summary>
    public required Expenditure ByAppropriation { get; init; }

    /// <summary>Every source there is.</summary>
    internal ValueList<Expenditure> All() => BySaleProceeds is { } proceeds
        ? [ByLoans, ByGrants, proceeds, ByLeasing, ByAppropriation]
        : [ByLoans, ByGrants, ByLeasing, ByAppropriation];
}
