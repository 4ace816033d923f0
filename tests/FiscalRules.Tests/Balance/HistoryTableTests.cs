using FiscalRules.Balance;
using FiscalRules.Tests.Support;
using static FiscalRules.Tests.Balance.Explained;

namespace FiscalRules.Tests.Balance;

/// <summary>A history's tables and its explanation: the parts' own, with relations that hold.</summary>
public sealed class HistoryTableTests
{
    [Fact]
    public void The_tables_hold_what_they_say_of_themselves() => Holds.ForAll(AnyReserves.Given, run =>
    {
        var history = new BalanceHistory(run.Years, run.Options);
        HistoryRelations.Hold(history.ToTable());
        HistoryRelations.Hold(history.StatementTable());
        HistoryRelations.Hold(history.Plan.ToTable());
        if (history.ReserveTable().Rows.Count > 0)
            HistoryRelations.Hold(history.ReserveTable());
    });

    [Fact]
    public void The_whole_table_is_the_three_with_the_balance_result_once() => Holds.ForAll(AnyReserves.Given, run =>
    {
        var history = new BalanceHistory(run.Years, run.Options);
        var (whole, ledger) = (history.ToTable(), history.Ledger.ToTable());
        Assert.Equal(
            [.. history.StatementTable().Rows, .. history.ReserveTable().Rows, .. ledger.Rows.Where(row => row.Code != "balance-result")],
            whole.Rows);
        Assert.Equal(ledger["balance-result"].Cells, whole["balance-result"].Cells);
        Assert.Equal(history.Years.Select(year => (year.Statement.Accounts.Stage, year.Year)), whole.Columns.Select(column => (column.Stage!.Value, column.Year!.Value)));
    });

    [Fact]
    public void A_reserve_has_rows_where_it_can_be_reserved_to_or_holds_anything() => Holds.ForAll(AnyReserves.Given, run =>
    {
        var history = new BalanceHistory(run.Years, run.Options);
        var codes = history.ReserveTable().Rows.Select(row => row.Code).ToList();
        Assert.Equal(history.Years.Any(year => year.Year >= 2013 && (year.Year <= 2023 || year.Rur.Opening != Kronor.Zero || year.Rur.Used != Kronor.Zero)), codes.Contains("rur-closing"));
        Assert.Equal(history.Years.Any(year => year.Year >= 2024), codes.Contains("result-reserve-closing"));
        Assert.Equal(history.Years.Any(year => year.Rur.Dissolved.IsPositive), codes.Contains("rur-dissolved"));
        Assert.DoesNotContain("result-reserve-dissolved", codes);
    });

    [Fact]
    public void A_cell_of_a_reserve_is_the_years_own_and_blank_where_the_law_has_no_such_reserve()
    {
        var table = new BalanceHistory(
            [.. Enumerable.Range(2012, 3).Select(year => AccountsOf.Year(year))], new() { Reserves = ReservePolicy.AsGiven }).ReserveTable();
        var last = new BalanceHistory(
            [.. Enumerable.Range(2033, 2).Select(year => AccountsOf.Year(year, Kronor.Of(-2)) with { FromRur = year == 2033 ? Kronor.Of(2) : Kronor.Zero })], new() { RurOpening = Kronor.Of(9) }).ReserveTable();

        Assert.Equal([null, Kronor.Zero, Kronor.Zero], table["rur-opening"].Cells);
        Assert.Equal(["rur-opening", "rur-reserved", "rur-used", "rur-closing"], table.Rows.Select(row => row.Code));
        Assert.Equal([Kronor.Of(9), null], last["rur-opening"].Cells);
        Assert.Equal([Kronor.Of(-2), null], last["rur-used"].Cells);
        Assert.Equal([Kronor.Of(-7), null], last["rur-dissolved"].Cells);
        Assert.Equal([Kronor.Zero, null], last["rur-closing"].Cells);
        Assert.Equal([Kronor.Zero, Kronor.Zero], last["result-reserve-closing"].Cells);
    }

    [Fact]
    public void Years_without_a_reserve_have_an_empty_table_of_them() =>
        Assert.Empty(new BalanceHistory([AccountsOf.Year(2012)]).ReserveTable().Rows);

    [Fact]
    public void The_explanation_nests_and_each_line_is_what_its_steps_end_with() => Holds.ForAll(AnyReserves.Given, run =>
    {
        var history = new BalanceHistory(run.Years, run.Options);
        var explained = history.Explain();
        Assert.Equal(history.Years.Select(year => $"year-{year.Year}"), explained.Lines.Select(line => line.Code));
        Assert.Equal(history.Years.Select(year => -year.Ledger.Closing), explained.Lines.Select(Amount));
        foreach (var (line, year) in explained.Lines.Zip(history.Years))
        {
            Assert.Equal(Codes(year), line.Details!.Lines.Select(step => step.Code));
            Assert.Equal(line.Value, line.Details.Lines[^1].Value);
            Assert.All(line.Details.Lines, step => Assert.Equal(step.Value, step.Details!.Lines[^1].Value));
            foreach (var reserve in line.Details.Lines.Where(step => step.Code is "rur" or "result-reserve"))
                Assert.Equal(Amount(reserve), reserve.Details!.Lines.SkipLast(1).Sum(Amount));
            Assert.Equal(year.Statement.Explain(), line.Details["statement"].Details);
            Assert.Equal(year.Ledger.Explain(), line.Details["closing"].Details);
        }
    });

    [Fact]
    public void A_history_reads_as_approved()
    {
        var history = new BalanceHistory(
            [
                ReservationLimitTests.Accounts(2022, 1_000_00, -40_00),
                ReservationLimitTests.Accounts(2023, 1_000_00, 90_00),
                ReservationLimitTests.Accounts(2024, 1_000_00, 90_00),
                ReservationLimitTests.Accounts(2025, 1_000_00, -70_00),
            ],
            new() { Reserves = ReservePolicy.Full });

        Approved.Match(history.ToTable().In(AmountUnit.Kronor).ToText(), "balance-history-2022-2025.sv.txt");
        Approved.Match(history[2024].Explain().ToText(Language.English), "balance-history-2024.en.txt");
    }

    private static IEnumerable<string> Codes(HistoryYear year) =>
    [
        "statement",
        .. year.Year >= 2013 ? ["largest-reservation"] : Array.Empty<string>(),
        .. year.Year >= 2013 && year.Year <= 2033 ? ["rur"] : Array.Empty<string>(),
        .. year.Year >= 2024 ? ["result-reserve"] : Array.Empty<string>(),
        "closing",
    ];
}
