namespace FiscalRules.Grants;

/// <summary>Where a cost lies against a corridor (<c>inom eller utanför intervallet</c>).</summary>
public enum CorridorSide
{
    /// <summary>Inside or on a bound: nothing is shared. The default.</summary>
    Inside,

    /// <summary>Below the lower bound: the state takes back.</summary>
    Below,

    /// <summary>Above the upper bound: the state pays.</summary>
    Above,
}
