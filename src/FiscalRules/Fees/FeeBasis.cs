namespace FiscalRules.Fees;

/// <summary>By what right the agency sets the size of the fees (<c>rätt att bestämma avgifternas storlek</c>).</summary>
public enum FeeBasis
{
    /// <summary>By a particular authorisation of the government (<c>särskilt bemyndigande</c>, 5 §). The default.</summary>
    Authorisation,

    /// <summary>By its own right, for the minor services of 4 §.</summary>
    OwnRight,
}
