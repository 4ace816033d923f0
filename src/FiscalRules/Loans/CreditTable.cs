using FiscalRules.Tables;

namespace FiscalRules.Loans;

/// <summary>An agency's credit laid out side by side, as in a budget request.</summary>
internal static class CreditTable
{
    public static string Title(CreditKind kind, Language language) => (kind, language) switch
    {
        (CreditKind.InterestAccount, Language.Swedish) => "Räntekontokredit",
        (CreditKind.InterestAccount, _) => "Credit on the interest account",
        (_, Language.Swedish) => "Övrig kredit",
        _ => "Other credit",
    };

    public static FiscalTable Of(ReadOnlySpan<CreditYear> given)
    {
        if (given.IsEmpty)
        {
            throw new ArgumentException("A table has at least one year.", nameof(given));
        }

        var years = given.ToArray();
        var kind = years[0].Accounts.Kind;
        foreach (var year in years)
        {
            _ = year.Terms;
            if (year.Accounts.Kind != kind)
            {
                throw new ArgumentException($"A table is of one kind of credit; {kind} and {year.Accounts.Kind} came.", nameof(given));
            }
        }

        return new(
            Title(kind, Language.Swedish),
            Title(kind, Language.English),
            AmountUnit.Tkr,
            years.Select(static year => new TableColumn(year.Accounts.Stage, year.Year)).ToValueList(),
            kind == CreditKind.InterestAccount ? InterestAccount(years) : Other(years),
            []);
    }

    private static ValueList<TableRow> InterestAccount(CreditYear[] years) =>
    [
        Row(years, "maximum-use", "Maximalt utnyttjad räntekontokredit under året", "Highest credit used on the interest account", static a => a.MaximumUse),
        Row(years, "lowest-balance", "Minsta behållning på räntekonto under året", "Lowest balance of the interest account", static a => a.LowestBalance),
        Row(years, "year-end-balance", "Behållning på räntekonto i Riksgäldskontoret", "Balance of the interest account at the end of the year", static a => a.YearEndBalance),
        Row(years, "year-end-use", "Räntekontokredit i Riksgäldskontoret", "Credit used at the end of the year", static a => a.YearEndUse),
        Row(years, "frame", "Beslutad/föreslagen räntekontokredit", "Credit on the interest account, decided or proposed", static a => a.Frame),
    ];

    private static ValueList<TableRow> Other(CreditYear[] years) =>
    [
        Row(years, "maximum-use", "Maximalt utnyttjad övrig kredit under året", "Highest other credit used", static a => a.MaximumUse),
        Row(years, "year-end-use", "Nyttjad övrig kredit i Riksgäldskontoret", "Other credit used at the end of the year", static a => a.YearEndUse),
        Row(years, "frame", "Beslutad/föreslagen övrig kredit", "Other credit, decided or proposed", static a => a.Frame),
    ];

    private static TableRow Row(CreditYear[] years, string code, string swedish, string english, Func<CreditAccounts, Kronor?> cell) =>
        new(code, swedish, english, years.Select(year => cell(year.Accounts)).ToValueList());
}
