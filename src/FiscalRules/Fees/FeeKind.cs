namespace FiscalRules.Fees;

/// <summary>What kind of fees an area takes (<c>avgifternas art</c>).</summary>
public enum FeeKind
{
    /// <summary>Fees for what is asked for voluntarily (<c>frivilliga avgifter i uppdragsverksamhet</c>). The default.</summary>
    Voluntary,

    /// <summary>Fees that bear on the individual, in the exercise of public authority (<c>belastande avgifter i offentligrättslig verksamhet</c>).</summary>
    PublicLaw,
}
