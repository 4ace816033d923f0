using FiscalRules.Tables;

namespace FiscalRules.Loans;

/// <summary>Investments laid out side by side, as in a budget request. A cell of nothing is blank.</summary>
internal static class InvestmentTable
{
    public static FiscalTable Of(ReadOnlySpan<InvestmentYear> given)
    {
        if (given.IsEmpty)
        {
            throw new ArgumentException("A table has at least one year.", nameof(given));
        }

        var years = given.ToArray();
        foreach (var year in years)
        {
            _ = year.Terms;
        }

        var sources = InvestmentLine.Sources.Where(line => line.Always || years.Any(year => line.Amount(year) != Kronor.Zero)).ToValueList();
        return new(
            "Verksamhetsinvesteringar",
            "Investments in the activity",
            AmountUnit.Tkr,
            years.Select(static year => new TableColumn(year.Accounts.Stage, year.Year)).ToValueList(),
            [
                .. InvestmentLine.Kinds.Select(Row),
                Row(InvestmentLine.Total),
                .. sources.Select(Row),
                Row(InvestmentLine.Financing),
            ],
            [
                new TableRelation.Sum("total", [.. InvestmentLine.Kinds.Select(static line => line.Code)]),
                new TableRelation.Sum("financing", [.. sources.Select(static line => line.Code)]),
            ]);

        TableRow Row(InvestmentLine line) => new(line.Code, line.Swedish, line.English, years.Select(year => Stated(line.Amount(year))).ToValueList());
    }

    private static Kronor? Stated(Kronor amount) => amount == Kronor.Zero ? null : amount;
}
