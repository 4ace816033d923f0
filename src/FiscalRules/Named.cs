using System.Runtime.CompilerServices;
using static System.FormattableString;

namespace FiscalRules;

/// <summary>Checks of choices between named values.</summary>
internal static class Named
{
    /// <summary>The choice, or an exception that names the line.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has no name.</exception>
    public static T Of<T>(T choice, [CallerMemberName] string line = "")
        where T : struct, Enum => Enum.IsDefined(choice)
        ? choice
        : throw new ArgumentOutOfRangeException(line, choice, Invariant($"{line} is one of {string.Join(", ", Enum.GetNames<T>())}."));
}
