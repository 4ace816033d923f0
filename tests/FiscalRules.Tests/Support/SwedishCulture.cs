using System.Globalization;
using System.Runtime.CompilerServices;

namespace FiscalRules.Tests.Support;

/// <summary>
/// Runs the whole suite under sv-SE, which writes a negative number with U+2212, groups with a no-break space and has a decimal
/// comma: text that depends on the machine's culture then differs from the approved text.
/// </summary>
internal static class SwedishCulture
{
    [ModuleInitializer]
    internal static void Set()
    {
        var swedish = CultureInfo.GetCultureInfo("sv-SE");
        CultureInfo.DefaultThreadCurrentCulture = swedish;
        CultureInfo.DefaultThreadCurrentUICulture = swedish;
        CultureInfo.CurrentCulture = swedish;
        CultureInfo.CurrentUICulture = swedish;
    }
}
