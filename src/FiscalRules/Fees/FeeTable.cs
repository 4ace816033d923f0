using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Fees;

/// <summary>Fee accounts in the layout of a budget request: a heading, five rows and what decisions changed, area by area; then the totals.</summary>
internal static class FeeTable
{
    private const string TotalResult = "total-result";
    private const string TotalDecided = "total-decided";
    private const string TotalClosing = "total-closing";

    public static FiscalTable Of(FeeAccount account)
    {
        var layout = new Layout(account.Years[0].Year, account.Years.Count);
        layout.Add(account, "account");
        return layout.Table(account.Area.Swedish, account.Area.English, account.Years.Select(static year => new TableColumn(year.Stage, year.Year)));
    }

    public static FiscalTable Of(FeeStatement statement)
    {
        var layout = new Layout(statement.Years[0].Year, statement.Years.Count);
        for (var i = 0; i < statement.Accounts.Count; i++)
        {
            layout.Heading(statement.Accounts[i], Invariant($"account-{i + 1}"));
            layout.Add(statement.Accounts[i], Invariant($"account-{i + 1}"));
        }

        layout.Totals(statement);
        return layout.Table("Avgiftsbelagd verksamhet", "Fee-financed activity", statement.Years.Select(static year => new TableColumn(year.Stage, year.Year)));
    }

    /// <summary>The rows and relations while the table is laid out.</summary>
    private readonly struct Layout(FiscalYear first, int columns)
    {
        private readonly List<TableRow> _rows = [];
        private readonly List<TableRelation> _relations = [];

        public void Heading(FeeAccount account, string code)
        {
            var blank = new Kronor?[columns];
            _rows.Add(new(code, account.Area.Swedish, account.Area.English, ValueList.Create<Kronor?>(blank)));
        }

        public void Add(FeeAccount account, string code)
        {
            var balance = FeeLabels.Of(account.Area);
            var partial = account.Years.Any(static year => year.CostToCover != year.Cost);
            var decided = account.Years.Any(static year => year.Decided != Kronor.Zero);
            Row(account, $"{code}-opening", balance.Opening, static year => year.Opening);
            Row(account, $"{code}-revenue", FeeLabels.Revenue, static year => year.Revenue);
            Row(account, $"{code}-cost", FeeLabels.Cost, static year => year.Cost);
            if (partial)
            {
                Row(account, $"{code}-cost-to-cover", FeeLabels.CostToCover, static year => year.CostToCover);
            }

            Row(account, $"{code}-result", FeeLabels.Result, static year => year.Result);
            if (decided)
            {
                Row(account, $"{code}-decided", FeeLabels.Decided, static year => year.Decided);
            }

            Row(account, $"{code}-closing", balance.Closing, static year => year.Closing);
            _relations.Add(new TableRelation.Sum($"{code}-result", [$"{code}-revenue"], [partial ? $"{code}-cost-to-cover" : $"{code}-cost"]));
            _relations.Add(new TableRelation.Sum($"{code}-closing", decided ? [$"{code}-opening", $"{code}-result", $"{code}-decided"] : [$"{code}-opening", $"{code}-result"]));
            _relations.Add(new TableRelation.CarryForward($"{code}-opening", $"{code}-closing"));
        }

        public void Totals(FeeStatement statement)
        {
            Total(statement, TotalResult, "-result", FeeLabels.TotalResult, static year => year.Result);
            if (_rows.Exists(static row => row.Code.EndsWith("-decided", StringComparison.Ordinal)))
            {
                Total(statement, TotalDecided, "-decided", FeeLabels.Decided, static year => year.Decided);
            }

            Total(statement, TotalClosing, "-closing", FeeLabels.TotalClosing, static year => year.Closing);
        }

        public FiscalTable Table(string swedish, string english, IEnumerable<TableColumn> headings) =>
            new(swedish, english, AmountUnit.Tkr, headings.ToValueList(), _rows.ToValueList(), _relations.ToValueList());

        private void Row(FeeAccount account, string code, (string Swedish, string English) label, Func<FeeAccountYear, Kronor> cell)
        {
            var cells = new Kronor?[columns];
            for (var i = 0; i < columns; i++)
            {
                cells[i] = account.Find(first + i) is { } year ? cell(year) : null;
            }

            _rows.Add(new(code, label.Swedish, label.English, ValueList.Create<Kronor?>(cells)));
        }

        private void Total(FeeStatement statement, string code, string ending, (string Swedish, string English) label, Func<FeeStatementYear, Kronor> cell)
        {
            var parts = _rows.Select(static row => row.Code).Where(part => part.EndsWith(ending, StringComparison.Ordinal)).ToValueList();
            _rows.Add(new(code, label.Swedish, label.English, statement.Years.Select(year => (Kronor?)cell(year)).ToValueList()));
            _relations.Add(new TableRelation.Sum(code, parts));
        }
    }
}
