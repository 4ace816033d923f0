using System.Runtime.CompilerServices;

namespace FiscalRules.Grants;

/// <summary>Checks of shares: from nothing to the whole.</summary>
internal static class Fraction
{
    /// <summary>From 0 to 1, both included.</summary>
    public static Ratio Of(Ratio value, [CallerMemberName] string name = "") => value.IsNegative || value > Ratio.One
        ? throw new ArgumentOutOfRangeException(name, value, $"{name} is a share from 0 to 100 %.")
        : value;

    /// <summary>Above 0, and at most 1.</summary>
    public static Ratio AboveZero(Ratio value, [CallerMemberName] string name = "") => value <= Ratio.Zero || value > Ratio.One
        ? throw new ArgumentOutOfRangeException(name, value, $"{name} is a share above 0 and up to 100 %.")
        : value;

    /// <summary>From 0 up to, but never, 1.</summary>
    public static Ratio NeverWhole(Ratio value, [CallerMemberName] string name = "") => value.IsNegative || value >= Ratio.One
        ? throw new ArgumentOutOfRangeException(name, value, $"{name} is a share from 0 to below 100 %: the compensation is never full.")
        : value;
}
