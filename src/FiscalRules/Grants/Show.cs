using System.Globalization;

namespace FiscalRules.Grants;

/// <summary>Rates in texts: decimals where they end, else a fraction.</summary>
internal static class Show
{
    public static string Swedish(Ratio rate) => English(rate).Replace('.', ',');

    public static string English(Ratio rate) => (rate / Ratio.Of(100)).ToString("P", CultureInfo.InvariantCulture).TrimEnd('%', '\u00A0');

    public static string Fraction(Ratio ratio) => ratio.ToString(null, CultureInfo.InvariantCulture);
}
