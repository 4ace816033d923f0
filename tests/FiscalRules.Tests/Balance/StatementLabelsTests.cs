using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tables;
using FiscalRules.Tests.Cases;

namespace FiscalRules.Tests.Balance;

/// <summary>Published statements, each with its own names for the lines.</summary>
public sealed class StatementLabelsTests
{
    private static readonly Provision Provision = BalanceStatementProvision();

    [Fact]
    public void Every_line_of_our_own_table_is_known_by_its_official_name() =>
        Assert.All(BalanceTerms.InForce.Entries, entry =>
        {
            var statement = new BalanceStatement(new() { Year = entry.From, Result = default, RealisedGains = default, ExceptedGains = default, ExceptedLosses = default, Unrealised = default, Reversal = default, ToRur = default, FromRur = default, ToResultReserve = default, FromResultReserve = default });

            Assert.All(statement.ToTable().Rows, row => Assert.Equal(row.Code, StatementLabels.Known.LineOf(row.Swedish)));
        });

    [Theory]
    [InlineData("− Reducering av samtliga realisationsvinster", "realised-gains")]
    [InlineData("+/- Orealiserade vinster och förluster i värdepapper 1)", "unrealised")]
    [InlineData("vissa realisationsförluster enl. undantag", "excepted-losses")]
    [InlineData("ÅRETS BALANSKRAVSRESULTAT:", "balance-result")]
    [InlineData("= Balanskravsresultat*", "balance-result")]
    [InlineData("Reservering av medel till resultatutjämningsreserv (RUR)", "to-rur")]
    [InlineData("Avsättning till RUR", "to-rur")]
    [InlineData("Medel till RUR", "to-rur")]
    [InlineData("− Reservering till resultatutjämningsreserven", "to-rur")]
    [InlineData("Användning av RUR", "from-rur")]
    [InlineData("Medel från RUR", "from-rur")]
    [InlineData("+ Disponering av medel från resultatutjämningsreserven (RUR)", "from-rur")]
    [InlineData("Avsättning till resultatreserv", "to-result-reserve")]
    [InlineData("Uttag från resultatreserven", "from-result-reserve")]
    [InlineData("RUR", null)]
    [InlineData("Balanskravsresultat att återställa", null)]
    [InlineData("", null)]
    public void Signs_case_footnotes_and_parentheses_make_no_difference(string label, string? line) => Assert.Equal(line, StatementLabels.Known.LineOf(label));

    [Fact]
    public void Malmos_misspelt_row_and_what_the_act_doesnt_know_are_said()
    {
        var mapped = StatementLabels.Known.Map(Tables.Published.Table(PublishedCase.Named("malmo-balance-2013-2015")));

        Assert.Contains(mapped.Unmapped, row => row.Swedish == "vissa realisatinsvinster enl undantag");
        Assert.Contains(mapped.Unmapped, row => row.Swedish == "Balanskravsunderskott från tidigare år");
        Assert.All(mapped.Unmapped, row => Assert.Equal(row, mapped.Table[row.Code]));
    }

    [Fact]
    public void A_name_that_is_added_is_known_from_then_on()
    {
        var labels = StatementLabels.Known.With("Vissa realisatinsvinster enl undantag", "excepted-gains");

        Assert.Equal(("excepted-gains", (string?)null), (labels.LineOf("vissa realisatinsvinster enl. undantag"), StatementLabels.Known.LineOf("vissa realisatinsvinster enl undantag")));
        Assert.Throws<ArgumentException>("line", () => labels.With("Skatt", "tax"));
        Assert.Throws<ArgumentException>("label", () => labels.With("Årets resultat", "balance-result"));
        Assert.Throws<ArgumentException>("label", () => labels.With(" ", "result"));
    }

    [Fact]
    public void A_line_that_stands_twice_is_known_once_and_said_the_second_time()
    {
        var row = new TableRow("a", "Årets resultat", "Result", [Kronor.Mkr(1)]);
        var mapped = StatementLabels.Known.Map(new("T", "T", AmountUnit.Mkr, [new(Stage.Outcome, 2019)], [row, new("b", "Årets resultat", "Result", [Kronor.Mkr(1)])], []));

        Assert.Equal(["result", "unmapped-1"], mapped.Table.Rows.Select(mappedRow => mappedRow.Code));
        Assert.Empty(mapped.Table.Relations);
    }

    [Fact]
    public void Malmos_and_Vannas_statements_add_up_by_line()
    {
        var malmo = new Reconciliation(StatementLabels.Known.Map(Tables.Published.Table(PublishedCase.Named("malmo-balance-2013-2015"))).Table, Provision);
        var vannas = new Reconciliation(StatementLabels.Known.Map(Vannas()).Table, Provision);

        Assert.Equal(RelationVerdict.Exact, malmo.Verdict);
        Assert.Equal(6, malmo.Checks.Count);
        Assert.Equal(
            [("after-adjustments", Kronor.Mkr(-0.1m), RelationVerdict.ExplainedByRounding), ("balance-result", Kronor.Zero, RelationVerdict.Exact)],
            vannas.Checks.Select(check => (check.Cell!.Value.Row, check.Residual, check.Verdict)));
    }

    private static FiscalTable Vannas()
    {
        var table = Tables.Published.Table(PublishedCase.Named("vannas-balance-2019"));
        return table.In(AmountUnit.Mkr.WithDecimals(1));
    }

    private static Provision BalanceStatementProvision() => new Act("kommunallagen", "Local Government Act", "2017:725").At(11, "10");
}
