namespace FiscalRules;

/// <summary>Amounts in running text, in kronor and öre.</summary>
internal static class AmountText
{
    public static string InSwedish(this Kronor amount) => AmountUnit.KronorAndOre.Show(amount, Language.Swedish);

    public static string InEnglish(this Kronor amount) => AmountUnit.KronorAndOre.Show(amount, Language.English);
}
