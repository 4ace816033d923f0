using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tables;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;
using static FiscalRules.Tests.Balance.Explained;

namespace FiscalRules.Tests.Balance;

public sealed class BalanceStatementExplanationTests
{
    private const string Chapter5Of1997 = "8 kap. 5 § kommunallagen (1991:900) i lydelse enligt 1997:615";
    private const string Chapter5Of2004 = "8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2004:775";
    private const string Statement1997 = "4 kap. 3 a § lagen om kommunal redovisning (1997:614) i lydelse enligt 2012:799";
    private const string Statement2018 = "11 kap. 10 § första stycket lagen om kommunal bokföring och redovisning (2018:597)";
    private const string Adjustments2018 = "11 kap. 10 § andra stycket lagen om kommunal bokföring och redovisning (2018:597)";
    private const string Rur1991 = "8 kap. 3 d § kommunallagen (1991:900) i lydelse enligt 2012:800";
    private const string Rur2017 = "11 kap. 14 § kommunallagen (2017:725) i lydelse enligt 2017:725";
    private const string Rur2018 = "11 kap. 14 § kommunallagen (2017:725) i lydelse enligt 2018:600";
    private const string RurKept = "punkt 3 i övergångsbestämmelserna till 2023:642, kommunallagen (2017:725)";
    private const string ResultReserve = "11 kap. 14 § kommunallagen (2017:725)";

    private static readonly string[] Adjustments = ["result", "realised-gains", "excepted-gains", "excepted-losses"];
    private static readonly string[] Securities = ["unrealised", "reversal"];

    /// <summary>Year, provision of the statement, of the adjustments, of RUR, of the result reserve; null where the year has no such reserve.</summary>
    public static TheoryData<int, string, string, string?, string?> Provisions => new()
    {
        { 2004, Chapter5Of1997, Chapter5Of1997, null, null },
        { 2012, Chapter5Of2004, Chapter5Of2004, null, null },
        { 2013, Statement1997, Statement1997, Rur1991, null },
        { 2017, Statement1997, Statement1997, Rur1991, null },
        { 2018, Statement1997, Statement1997, Rur2017, null },
        { 2019, Statement2018, Adjustments2018, Rur2018, null },
        { 2023, Statement2018, Adjustments2018, Rur2018, null },
        { 2024, Statement2018, Adjustments2018, RurKept, ResultReserve },
        { 2034, Statement2018, Adjustments2018, null, ResultReserve },
    };

    [Fact]
    public void At_each_level_the_lines_before_the_last_add_up_to_it_or_the_details_to_theirs() =>
        Holds.ForAll(AnyBalance.Accounts, accounts =>
        {
            var statement = new BalanceStatement(accounts);
            var lines = statement.Explain().Lines;
            var (adjusted, result) = (lines[0], lines[^1]);

            Assert.Equal("after-adjustments", adjusted.Code);
            Assert.Equal(statement.AfterAdjustments, Amount(adjusted));
            Assert.Equal(Amount(adjusted), adjusted.Details!.Lines.Sum(Amount));
            Assert.Equal("balance-result", result.Code);
            Assert.Equal(statement.BalanceResult, Amount(result));
            Assert.Equal(Amount(result), lines.SkipLast(1).Sum(Amount));
        });

    [Theory]
    [MemberData(nameof(Provisions))]
    public void Each_line_that_the_year_knows_has_the_provision_of_its_year(int year, string statement, string adjustment, string? rur, string? resultReserve)
    {
        var explanation = new BalanceStatement(AccountsOf.Year(year)).Explain();
        var expected = new List<(string, string)> { ("after-adjustments", statement), ("result", statement) };
        expected.AddRange(Adjustments.Skip(1).Concat(year >= 2013 ? Securities : []).Select(code => (code, adjustment)));
        if (rur is not null)
            expected.AddRange(year < 2024 ? [("to-rur", rur), ("from-rur", rur)] : [("from-rur", rur)]);
        if (resultReserve is not null)
            expected.AddRange([("to-result-reserve", resultReserve), ("from-result-reserve", resultReserve)]);
        expected.Add(("balance-result", statement));

        Assert.Equal(expected, Lines(explanation).Select(line => (line.Code, line.Provision.Swedish)));
    }

    [Fact]
    public void Each_line_shows_its_amount_with_its_sign()
    {
        foreach (var line in StatementLine.All)
        {
            var year = line.To < 9999 ? line.To : 2024;
            var lines = Lines(new BalanceStatement(line.With(AccountsOf.Year(year), Kronor.Of(7))).Explain()).ToList();

            Assert.Single(lines, shown => shown.Code is not ("after-adjustments" or "balance-result") && Amount(shown) == Kronor.Of(7 * line.Sign));
        }
    }

    [Fact]
    public void The_explanation_reads_as_approved()
    {
        var statement = new BalanceStatement(Full(2024));

        Approved.Match(statement.Explain().ToText(), "balance-statement-2024.sv.txt");
        Approved.Match(statement.Explain().ToText(Language.English), "balance-statement-2024.en.txt");
    }

    [Fact]
    public void Years_side_by_side_leave_blank_what_only_the_others_know()
    {
        var statements = new[] { 2012, 2013, 2023, 2024, 2034 }.Select(year => new BalanceStatement(Full(year))).ToArray();

        var table = BalanceStatement.Table(statements);

        Approved.Match(table.ToText(), "balance-statement-2012-2034.sv.txt");
        Approved.Match(table.ToMarkdown(Language.English), "balance-statement-2012-2034.en.md");
        Assert.Equal([true, false, false, false, false], Blanks(table["unrealised"]));
        Assert.Equal([true, false, false, false, false], Blanks(table["reversal"]));
        Assert.Equal([true, false, false, true, true], Blanks(table["to-rur"]));
        Assert.Equal([true, false, false, false, true], Blanks(table["from-rur"]));
        Assert.Equal([true, true, true, false, false], Blanks(table["to-result-reserve"]));
        Assert.Equal([true, true, true, false, false], Blanks(table["from-result-reserve"]));
        Assert.All(["result", "realised-gains", "excepted-gains", "excepted-losses", "after-adjustments", "balance-result"], code => Assert.DoesNotContain(null, table[code].Cells));
    }

    [Fact]
    public void A_line_that_no_years_law_knows_is_left_out() =>
        Assert.Equal(
            ["result", "realised-gains", "excepted-gains", "excepted-losses", "after-adjustments", "balance-result"],
            BalanceStatement.Table(new(AccountsOf.Year(2011)), new(AccountsOf.Year(2012))).Rows.Select(row => row.Code));

    [Fact]
    public void The_table_has_the_rows_of_the_explanation_and_its_relations_hold() =>
        Holds.ForAll(AnyBalance.Accounts.NonEmptyListOf(), many =>
        {
            var statements = many.Select(accounts => new BalanceStatement(accounts)).ToArray();
            var table = BalanceStatement.Table(statements);
            var sums = table.Relations.Cast<TableRelation.Sum>().ToList();

            Assert.Equal(["after-adjustments", "balance-result"], sums.Select(sum => sum.Total));
            for (var column = 0; column < statements.Length; column++)
            {
                Assert.Equal((statements[column].Accounts.Stage, statements[column].Year), (table.Columns[column].Stage!.Value, table.Columns[column].Year!.Value));
                Assert.All(sums, sum => Assert.Equal(table[sum.Total].Cells[column], sum.Parts.Sum(part => table[part].Cells[column] ?? Kronor.Zero)));
                Assert.Equal(
                    Lines(statements[column].Explain()).ToDictionary(line => line.Code, line => (Kronor?)Amount(line)),
                    table.Rows.Where(row => row.Cells[column] is not null).ToDictionary(row => row.Code, row => row.Cells[column]));
            }
        });

    [Fact]
    public void One_statement_is_a_table_of_one_column() =>
        Assert.Equal(BalanceStatement.Table(new BalanceStatement(Full(2024))), new BalanceStatement(Full(2024)).ToTable());

    [Fact]
    public void A_table_of_no_statement_is_refused() =>
        Assert.Equal("statements", Assert.Throws<ArgumentException>(() => BalanceStatement.Table()).ParamName);

    /// <summary>Every line the year knows, each with an amount of its own.</summary>
    private static BalanceAccounts Full(int year)
    {
        var (accounts, amount) = (AccountsOf.Year(year, Kronor.Mkr(100), year > 2025 ? Stage.Plan : Stage.Outcome), 20L);
        foreach (var line in StatementLine.All.Where(line => line.IsKnownIn(year) && line.Name is not ("result" or "unrealised gain" or "reversal of a gain")))
            accounts = line.With(accounts, Kronor.Mkr(amount--));
        return accounts;
    }

    private static IEnumerable<bool> Blanks(TableRow row) => row.Cells.Select(cell => cell is null);
}
