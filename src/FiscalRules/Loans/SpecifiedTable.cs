using static System.FormattableString;
using FiscalRules.Tables;

namespace FiscalRules.Loans;

/// <summary>Specified objects in the layout of a budget request: objects, financing, and what becomes assets.</summary>
internal static class SpecifiedTable
{
    public static FiscalTable Of(SpecifiedInvestments plan)
    {
        var objects = plan.Objects.Select(static (current, index) => Row(Invariant($"object-{index + 1}"), current.Name, current.Name, current.Expenditure)).ToList();
        var kinds = plan.Kinds.Select(static kind => new TableRow(kind.Kind.Code(), kind.Kind.Swedish(), kind.Kind.English(), Cells(kind.Assets))).ToList();
        var financing = plan.Financing;
        List<TableRow> sources =
        [
            Row("by-loans", "Lån i Riksgäldskontoret (2 kap. 1 § kapitalförsörjningsförordningen)", "Loans in the National Debt Office", financing.ByLoans),
            Row("by-grants", "Bidrag (2 kap. 3 § kapitalförsörjningsförordningen)", "Grants from donors that aren't the state", financing.ByGrants),
        ];
        if (financing.BySaleProceeds is { } proceeds)
        {
            sources.Add(Row("by-sale-proceeds", "Försäljningsinkomster (2 kap. 4 § kapitalförsörjningsförordningen)", "Sale proceeds", proceeds));
        }

        sources.Add(Row("by-leasing", "Finansiell leasing (2 kap. 5 § kapitalförsörjningsförordningen)", "Financial leasing", financing.ByLeasing));
        sources.Add(Row("by-appropriation", "Förvaltningsmedel", "Appropriation for administration", financing.ByAppropriation));
        return new(
            Invariant($"Verksamhetsinvesteringar över {AmountUnit.Mkr.Show(plan.Terms.SpecifiedAbove, Language.Swedish)} miljoner kronor"),
            Invariant($"Investments in the activity above SEK {AmountUnit.Mkr.Show(plan.Terms.SpecifiedAbove, Language.English)} million"),
            AmountUnit.Tkr,
            [new("Totalt", "Total"), new("Ack.", "Accumulated"), .. plan.Stages.Select((stage, index) => new TableColumn(stage, plan.FirstYear + index))],
            [
                .. objects,
                Row("total", "Summa utgifter för investeringar", "Investment expenditure", plan.Total),
                .. sources,
                Row("financing", "Summa finansiering", "Financing", plan.FinancingTotal),
                .. kinds,
                new("assets", "Summa investeringar i anläggningstillgångar", "Investments that become assets", Assets(plan)),
            ],
            [
                new TableRelation.Sum("total", [.. objects.Select(static row => row.Code)]),
                new TableRelation.Sum("financing", [.. sources.Select(static row => row.Code)]),
                new TableRelation.Sum("assets", [.. kinds.Select(static row => row.Code)]),
            ]);
    }

    private static ValueList<Kronor?> Assets(SpecifiedInvestments plan) =>
        Enumerable.Range(0, plan.Stages.Count + 2).Select(column => (Kronor?)plan.Kinds.Sum(kind => kind.Assets[column])).ToValueList();

    private static TableRow Row(string code, string swedish, string english, Expenditure expenditure) => new(code, swedish, english, Cells(expenditure.Columns()));

    private static ValueList<Kronor?> Cells(ValueList<Kronor> amounts) => amounts.Select(static amount => (Kronor?)amount).ToValueList();
}
