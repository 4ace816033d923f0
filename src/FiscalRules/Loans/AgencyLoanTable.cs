using FiscalRules.Tables;

namespace FiscalRules.Loans;

/// <summary>An agency's loans laid out side by side, as in a budget request.</summary>
internal static class AgencyLoanTable
{
    public static FiscalTable Of(ReadOnlySpan<AgencyLoanYear> given)
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

        return new(
            "Låneram och räntor för verksamhetsinvesteringar",
            "Loan frame and interest for investments in the activity",
            AmountUnit.Tkr,
            years.Select(static year => new TableColumn(year.Accounts.Stage, year.Year)).ToValueList(),
            AgencyLoanLine.All.Where(static line => line.InTable)
                .Select(line => new TableRow(line.Code, line.Swedish, line.English, years.Select(year => (Kronor?)line.Amount(year)).ToValueList())).ToValueList(),
            [
                new TableRelation.Sum("closing", ["opening", "borrowing", "amortisation"]),
                new TableRelation.CarryForward("opening", "closing"),
                new TableRelation.Sum("costs", ["interest"], ["amortisation"]),
                new TableRelation.Sum("financing", ["appropriation", "other-sources"]),
            ]);
    }
}
