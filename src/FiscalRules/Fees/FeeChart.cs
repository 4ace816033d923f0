using FiscalRules.Tables;

namespace FiscalRules.Fees;

/// <summary>What areas have accumulated at each year's end, and where it brings a duty.</summary>
internal static class FeeChart
{
    public static ColumnChart Of(FeeAccount account)
    {
        var label = FeeLabels.Of(account.Area).Closing;
        var series = new List<ChartSeries> { Balance(account, label, account.Years[0].Year, account.Years.Count) };
        if (account.Area.IsCarriedForward || account.Area.IsNotified)
        {
            series.Add(Level(account, ("Gräns: en tiondel av intäkterna", "Limit: a tenth of the revenue"), +1));
        }

        if (account.Area.IsNotified)
        {
            series.Add(Level(account, ("Gräns för underuttag", "Limit of under-collection"), -1));
        }

        return new((account.Area.Swedish, account.Area.English), account.Years.Select(static year => new TableColumn(year.Stage, year.Year)).ToValueList(), series.ToValueList());
    }

    public static ColumnChart Of(FeeStatement statement)
    {
        var (first, years) = (statement.Years[0].Year, statement.Years.Count);
        var series = statement.Accounts.Select(account => Balance(account, (account.Area.Swedish, account.Area.English), first, years)).ToList();
        series.Add(new(FeeLabels.TotalClosing, ChartShape.Line, statement.Years.Select(static year => (Kronor?)year.Closing).ToValueList()));
        return new(
            ("Avgiftsbelagd verksamhet: utgående balanser", "Fee-financed activity: closing balances"),
            statement.Years.Select(static year => new TableColumn(year.Stage, year.Year)).ToValueList(),
            series.ToValueList());
    }

    private static ChartSeries Balance(FeeAccount account, (string Swedish, string English) label, FiscalYear first, int years) =>
        new(label, ChartShape.Column, Enumerable.Range(0, years).Select(i => account.Find(first + i) is { } year ? year.Closing : (Kronor?)null).ToValueList());

    private static ChartSeries Level(FeeAccount account, ChartText label, int sign) =>
        new(label, ChartShape.Level, account.Years.Select(year => (Kronor?)(year.Limit * sign)).ToValueList());
}
