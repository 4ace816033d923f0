using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <summary>A settlement as a table: a row for each region and the sum; a column for the grant, for each kind of settlement, and for what comes of it.</summary>
internal static class SettlementTable
{
    public static FiscalTable Of(AgreementSettlement settlement)
    {
        var kinds = settlement.Regions.SelectMany(static region => region.Adjustments).Select(static one => (one.Code, one.Swedish, one.English)).Distinct().ToList();
        var rows = settlement.Regions.Select(region => new TableRow("region-" + region.Region, Regions.NameOf(region.Region), Regions.NameOf(region.Region), Cells([region], kinds))).ToList();
        var parts = rows.Select(static row => row.Code).ToValueList();
        rows.Add(new("total", "Summa", "Total", Cells(settlement.Regions, kinds)));
        var year = settlement.Amounts.Agreement.Year;
        return new(
            Invariant($"Reglering av bidraget för {year}"),
            Invariant($"Settlement of the grant for {year}"),
            AmountUnit.Kronor,
            [new("Bidrag", "Grant"), .. kinds.Select(static kind => new TableColumn(kind.Swedish, kind.English)), new("Efter reglering", "After settlement")],
            rows.ToValueList(),
            [new TableRelation.Sum("total", parts)]);
    }

    private static ValueList<Kronor?> Cells(ValueList<RegionSettlement> regions, List<(string Code, string Swedish, string English)> kinds) =>
    [
        regions.Sum(static region => region.Plan.Grant),
        .. kinds.Select(kind => (Kronor?)regions.Sum(region => region.Adjustments.Sum(one => string.Equals(one.Code, kind.Code, StringComparison.Ordinal) ? one.Amount : Kronor.Zero))),
        regions.Sum(static region => region.Adjusted),
    ];
}
