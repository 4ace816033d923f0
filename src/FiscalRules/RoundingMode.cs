namespace FiscalRules;

/// <summary>Which way an exact amount goes when it is rounded to a unit.</summary>
public enum RoundingMode
{
    /// <summary>To the nearest unit, a half away from zero: what holds where nothing else is said (lag 1970:1029 2 §). The default.</summary>
    HalfAwayFromZero,

    /// <summary>To the nearest unit, a half to the even one.</summary>
    HalfToEven,

    /// <summary>To the unit nearest zero.</summary>
    TowardZero,

    /// <summary>To the unit farthest from zero.</summary>
    AwayFromZero,

    /// <summary>To the unit below: what a limit worded <c>högst</c> asks for.</summary>
    Down,

    /// <summary>To the unit above: what a limit worded <c>minst</c> asks for.</summary>
    Up,
}
