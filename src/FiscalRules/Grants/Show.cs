using System.Globalization;

namespace FiscalRules.Grants;

/// <summary>Amounts and rates in texts: kronor, with öre where there are any.</summary>
internal static class Show
{
    public static string Swedish(Kronor amount) => Unit(amount).Show(amount, Language.Swedish);

    public static string English(Kronor amount) => Unit(amount).Show(amount, Language.English);

    /// <summary>A rate in decimals where they end, else as a fraction.</summary>
    public static string Swedish(Ratio rate) => English(rate).Replace('.', ',');

    public static string English(Ratio rate) => (rate / Ratio.Of(100)).ToString("P", CultureInfo.InvariantCulture).TrimEnd('%', '\u00A0');

    public static string Fraction(Ratio ratio) => ratio.ToString(null, CultureInfo.InvariantCulture);

    private static AmountUnit Unit(Kronor amount) => amount.Ore % 100 == 0 ? AmountUnit.Kronor : AmountUnit.KronorAndOre;
}
