using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tables;
using FiscalRules.Tests.Support;
using static FiscalRules.Tests.Balance.Explained;

namespace FiscalRules.Tests.Balance;

public sealed class RestorationExplanationTests
{
    private static readonly string[] Codes = ["opening", "balance-result", "special-reasons", "lapsed", "closing"];

    [Fact]
    public void The_lines_before_the_closing_balance_add_up_to_it() =>
        ForEveryYear((year, lines) =>
        {
            Assert.Equal(Codes, lines.Select(line => line.Code));
            Assert.Equal(-year.Closing, Amount(lines[^1]));
            Assert.Equal(Amount(lines[^1]), lines.SkipLast(1).Sum(Amount));
        });

    [Fact]
    public void The_closing_balance_is_the_sum_of_its_deficits() =>
        ForEveryYear((year, lines) =>
        {
            Assert.Equal(year.Vintages.Count == 0, lines[^1].Details is null);
            Assert.Equal(year.Vintages.Select(vintage => ($"vintage-{vintage.Origin}", -vintage.Left)), Details(lines[^1]));
            Assert.Equal(Amount(lines[^1]), Details(lines[^1]).Sum(detail => detail.Amount));
            Assert.All(year.Vintages.Zip(lines[^1].Details?.Lines ?? []), pair => Assert.EndsWith($"{pair.First.Origin}, återställs senast {pair.First.Deadline}", pair.Second.Swedish));
        });

    [Fact]
    public void The_result_is_the_sum_of_what_it_restores_and_what_was_not_needed() =>
        ForEveryYear((year, lines) =>
        {
            var details = Details(lines[1]);
            Assert.Equal(year.BalanceResult, Amount(lines[1]));
            Assert.Equal(year.Restorations.Count == 0, lines[1].Details is null);
            Assert.Equal(year.Restorations.Select(restoration => ($"restored-{restoration.Origin}", restoration.Amount)), details.Where(detail => detail.Code != "not-needed"));
            if (details.Count > 0)
                Assert.Equal(Amount(lines[1]), details.Sum(detail => detail.Amount));
        });

    [Fact]
    public void A_ledgers_explanation_has_each_years_closing_balance_and_its_steps() =>
        Holds.ForAll(AnyBalance.Histories, history =>
        {
            var ledger = history.Ledger();
            Assert.Equal(
                ledger.Years.Select(year => ($"closing-{year.Year}", -year.Closing, (Explanation?)year.Explain())),
                ledger.Explain().Lines.Select(line => (line.Code, Amount(line), line.Details)));
            Assert.All(ledger.Explain().Lines, line => Assert.Equal(line.Details!["closing"].Provision, line.Provision));
        });

    [Theory]
    [InlineData(2004, "8 kap. 5 § kommunallagen (1991:900) i lydelse enligt 1997:615", "8 kap. 5 § kommunallagen (1991:900) i lydelse enligt 1997:615", "8 kap. 5 § kommunallagen (1991:900) i lydelse enligt 1997:615")]
    [InlineData(2012, "8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2004:775", "8 kap. 5 b § kommunallagen (1991:900) i lydelse enligt 2004:775", "8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2004:775")]
    [InlineData(2013, "4 kap. 3 a § lagen om kommunal redovisning (1997:614) i lydelse enligt 2012:799", "8 kap. 5 b § kommunallagen (1991:900) i lydelse enligt 2012:800", "8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2012:800")]
    [InlineData(2017, "4 kap. 3 a § lagen om kommunal redovisning (1997:614) i lydelse enligt 2012:799", "8 kap. 5 b § kommunallagen (1991:900) i lydelse enligt 2012:800", "8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2012:800")]
    [InlineData(2018, "4 kap. 3 a § lagen om kommunal redovisning (1997:614) i lydelse enligt 2012:799", "11 kap. 13 § kommunallagen (2017:725)", "11 kap. 12 § första stycket kommunallagen (2017:725)")]
    [InlineData(2019, "11 kap. 10 § första stycket lagen om kommunal bokföring och redovisning (2018:597)", "11 kap. 13 § kommunallagen (2017:725)", "11 kap. 12 § första stycket kommunallagen (2017:725)")]
    [InlineData(2024, "11 kap. 10 § första stycket lagen om kommunal bokföring och redovisning (2018:597)", "11 kap. 13 § kommunallagen (2017:725)", "11 kap. 12 § första stycket kommunallagen (2017:725)")]
    public void Each_line_has_the_provision_of_its_year(int year, string statement, string specialReasons, string restoration)
    {
        var surplus = Explain(year, 3);
        var deficit = Explain(year, -3);

        Assert.Equal(statement, surplus["balance-result"].Provision.Swedish);
        Assert.Equal(specialReasons, surplus["special-reasons"].Provision.Swedish);
        Assert.Equal(restoration, surplus["lapsed"].Provision.Swedish);
        Assert.All(surplus["balance-result"].Details!.Lines, line => Assert.Equal(restoration, line.Provision.Swedish));
        Assert.All(deficit["closing"].Details!.Lines, line => Assert.Equal(restoration, line.Provision.Swedish));
    }

    [Theory]
    [InlineData(2004, "8 kap. 5 § kommunallagen (1991:900) i lydelse enligt 1997:615")]
    [InlineData(2013, "4 kap. 4 § lagen om kommunal redovisning (1997:614) i lydelse enligt 2012:799")]
    [InlineData(2017, "4 kap. 4 § lagen om kommunal redovisning (1997:614) i lydelse enligt 2012:799")]
    [InlineData(2018, "4 kap. 4 § lagen om kommunal redovisning (1997:614) i lydelse enligt 2017:739")]
    [InlineData(2019, "11 kap. 11 § tredje stycket lagen om kommunal bokföring och redovisning (2018:597)")]
    [InlineData(2024, "11 kap. 11 § tredje stycket lagen om kommunal bokföring och redovisning (2018:597)")]
    public void The_balances_rest_on_what_the_report_has_to_say(int year, string disclosure)
    {
        Assert.Equal(disclosure, Explain(year, 3)["opening"].Provision.Swedish);
        Assert.Equal(disclosure, Explain(year, 3)["closing"].Provision.Swedish);
    }

    [Fact]
    public void The_tables_relations_hold_and_its_cells_are_the_years_figures() =>
        Holds.ForAll(AnyBalance.Histories, history =>
        {
            var ledger = history.Ledger();
            var table = ledger.ToTable();
            Assert.Equal(ledger.Years.Select(year => (year.Stage, year.Year)), table.Columns.Select(column => (column.Stage!.Value, column.Year!.Value)));
            Assert.Equal(ledger.Years.Any(year => year.Lapsed.IsPositive), table.Rows.Any(row => row.Code == "lapsed"));
            for (var column = 0; column < ledger.Years.Count; column++)
            {
                var shown = ledger.Years[column].Explain().Lines.Where(line => line.Code != "lapsed" || table.Rows.Any(row => row.Code == "lapsed"));
                Assert.All(shown, line => Assert.Equal(Amount(line), table[line.Code].Cells[column]));
                Assert.All(table.Rows.Where(row => row.Code.StartsWith("vintage-", StringComparison.Ordinal)), row =>
                    Assert.Equal(-ledger.Years[column].Left(int.Parse(row.Code["vintage-".Length..])), row.Cells[column]));
                Assert.All(table.Relations.OfType<TableRelation.Sum>(), sum => Assert.Equal(table[sum.Total].Cells[column], sum.Parts.Sum(part => table[part].Cells[column]!.Value)));
            }

            var carried = Assert.Single(table.Relations.OfType<TableRelation.CarryForward>());
            Assert.Equal(table[carried.Closing].Cells.SkipLast(1), table[carried.Opening].Cells.Skip(1));
            Assert.Equal(table.Rows.Any(row => row.Code.StartsWith("vintage-", StringComparison.Ordinal)) ? 2 : 1, table.Relations.OfType<TableRelation.Sum>().Count());
        });

    [Fact]
    public void A_row_of_a_deficit_is_labelled_with_its_last_deadline() =>
        Assert.Equal(
            "Varav från 2020, återställs senast 2026",
            new RestorationLedger(
                [new(2020, Stage.Outcome, Kronor.Of(-5)), new(2021, Stage.Outcome, Kronor.Zero)],
                decisions: [new RestorationDecision.LongerTime(2020, 2021, 2026)]).ToTable()["vintage-2020"].Swedish);

    [Fact]
    public void A_ledger_without_a_deficit_has_no_row_of_deficits() =>
        Assert.Equal(
            ["opening", "balance-result", "special-reasons", "lapsed", "closing"],
            new RestorationLedger([new(2020, Stage.Outcome, Kronor.Of(5))]).ToTable().Rows.Select(row => row.Code));

    private static Explanation Explain(int year, int result) =>
        new RestorationLedger([new(year, Stage.Outcome, Kronor.Of(result))], [new(year - 1, Kronor.Of(1)), new(year - 2, Kronor.Of(1))])[year].Explain();

    private static void ForEveryYear(Action<RestorationLedgerYear, ValueList<ExplanationLine>> law) =>
        Holds.ForAll(AnyBalance.Histories, history => Assert.All(history.Ledger().Years, year => law(year, year.Explain().Lines)));

    private static List<(string Code, Kronor Amount)> Details(ExplanationLine line) =>
        (line.Details?.Lines ?? []).Select(detail => (detail.Code, Amount(detail))).ToList();
}
