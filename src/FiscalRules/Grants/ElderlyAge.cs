namespace FiscalRules.Grants;

/// <summary>The ages of the elderly in the need model (<c>80 år och äldre</c>).</summary>
public enum ElderlyAge
{
    /// <summary>Eighty to 89 (<c>80–89 år</c>); the equalisation ordinance prints the row as 80–90.</summary>
    EightyToEightyNine,

    /// <summary>Ninety and over (<c>90 år och äldre</c>).</summary>
    NinetyAndOver,
}
