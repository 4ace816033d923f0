namespace FiscalRules.Loans;

/// <summary>The kinds of asset that investments in an agency's activity are divided into (<c>tillgångsslag</c>).</summary>
public enum AssetKind
{
    /// <summary>Computer systems, rights and the like (<c>immateriella: datasystem, rättigheter m.m.</c>). The default.</summary>
    Intangible,

    /// <summary>Machines, equipment and installations (<c>materiella: maskiner, inventarier och installationer m.m.</c>).</summary>
    Equipment,

    /// <summary>Buildings, land and other real property (<c>materiella: byggnader, mark och annan fast egendom</c>).</summary>
    Property,

    /// <summary>Other investments in the activity (<c>övriga verksamhetsinvesteringar</c>).</summary>
    Other,
}
