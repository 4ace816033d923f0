namespace FiscalRules.Loans;

/// <summary>Amounts in the texts of findings: in thousands where they are whole thousands, otherwise in full.</summary>
internal static class LoansText
{
    public static AmountUnit Unit(params ReadOnlySpan<Kronor> amounts)
    {
        foreach (var amount in amounts)
        {
            if (amount.Ore % AmountUnit.Tkr.Size.Ore != 0)
            {
                return AmountUnit.KronorAndOre;
            }
        }

        return AmountUnit.Tkr;
    }

    public static string Sv(Kronor amount) => Show(amount, Language.Swedish);

    public static string En(Kronor amount) => Show(amount, Language.English);

    private static string Show(Kronor amount, Language language)
    {
        var unit = Unit(amount);
        return $"{unit.Show(amount, language)} {unit.Name(language)}";
    }
}
