using System.Runtime.CompilerServices;

namespace FiscalRules;

/// <summary>Checks of lines that are given as magnitudes, whose sign the rule gives.</summary>
internal static class Magnitude
{
    /// <summary>The value, or an exception that names the line.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public static Kronor Of(Kronor value, [CallerMemberName] string line = "") => value.IsNegative
        ? throw new ArgumentOutOfRangeException(line, value, $"{line} is a magnitude, zero or more; the rule gives it its sign.")
        : value;
}
