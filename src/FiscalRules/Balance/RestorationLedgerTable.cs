using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>A ledger in the layout of published accounts, where what is left to restore is negative.</summary>
internal static class RestorationLedgerTable
{
    public static FiscalTable Of(RestorationLedger ledger)
    {
        var rows = new List<TableRow>
        {
            Row(ledger, "opening", LedgerLabels.Opening, static year => -year.Opening),
            Row(ledger, "balance-result", LedgerLabels.BalanceResult, static year => year.BalanceResult),
            Row(ledger, "special-reasons", LedgerLabels.SpecialReasons, static year => year.SpecialReasons),
        };
        if (ledger.Years.Any(static year => year.Lapsed.IsPositive))
        {
            rows.Add(Row(ledger, "lapsed", LedgerLabels.Lapsed, static year => -year.Lapsed));
        }

        var parts = rows.Select(static row => row.Code).ToValueList();
        rows.Add(Row(ledger, "closing", LedgerLabels.Closing, static year => -year.Closing));
        var relations = new List<TableRelation>
        {
            new TableRelation.Sum("closing", parts),
            new TableRelation.CarryForward("opening", "closing"),
        };

        var vintages = ledger.Vintages;
        foreach (var vintage in vintages)
        {
            rows.Add(Row(ledger, Invariant($"vintage-{vintage.Origin}"), LedgerLabels.Vintage(vintage.Origin, vintage.Deadline), year => -year.Left(vintage.Origin)));
        }

        if (vintages.Count > 0)
        {
            relations.Add(new TableRelation.Sum("closing", vintages.Select(static vintage => Invariant($"vintage-{vintage.Origin}")).ToValueList()));
        }

        return new(
            "Återställande av negativa balanskravsresultat",
            "Restoration of negative balance results",
            AmountUnit.Mkr,
            ledger.Years.Select(static year => new TableColumn(year.Stage, year.Year)).ToValueList(),
            rows.ToValueList(),
            relations.ToValueList());
    }

    private static TableRow Row(RestorationLedger ledger, string code, (string Swedish, string English) label, Func<RestorationLedgerYear, Kronor> cell) =>
        new(code, label.Swedish, label.English, ledger.Years.Select(year => (Kronor?)cell(year)).ToValueList());
}
