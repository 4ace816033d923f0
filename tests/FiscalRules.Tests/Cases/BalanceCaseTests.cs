using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Balance;

namespace FiscalRules.Tests.Cases;

/// <summary>Published statements of the balance result, recomputed from their own lines.</summary>
public sealed class BalanceCaseTests
{
    private static readonly PublishedCase Malmo = PublishedCase.Named("malmo-balance-2013-2015");
    private static readonly PublishedCase Vannas = PublishedCase.Named("vannas-balance-2019");

    private static readonly BalanceStatement[] MalmoStatements = [.. Malmo.Years.Select((year, index) => new BalanceStatement(new()
    {
        Year = year,
        Stage = Malmo.Stages[index],
        Result = Malmo.Fact("Årets resultat", index),
        RealisedGains = -Malmo.Fact("samtliga realisationsvinster", index),
        ExceptedGains = Malmo.Fact("vissa realisatinsvinster enl undantag", index),
        ExceptedLosses = Malmo.Fact("vissa realisationsförluster enl undantag", index),
        Unrealised = -Malmo.Fact("orealiserade förluster värdepapper", index),
        Reversal = Malmo.Fact("återföring orealiserade förluster värdepapper", index),
        ToRur = -Malmo.Fact("medel till resultatutjämningsreserv", index),
        FromRur = Malmo.Fact("medel från resultatutjämningsreserv", index),
        ToResultReserve = Kronor.Zero,
        FromResultReserve = Kronor.Zero,
    }))];

    private static readonly RestorationLedger MalmoLedger = new(
        [.. MalmoStatements.Select((statement, index) => new RestorationYear(statement) { SpecialReasons = Malmo.Fact("synnerligt skäl RIPS", index) })]);

    private static readonly BalanceStatement VannasStatement = new(new()
    {
        Year = Vannas.Years[0],
        Stage = Vannas.Stages[0],
        Result = Vannas.Fact("Årets resultat enligt resultaträkningen", 0),
        RealisedGains = -Vannas.Fact("Reducering av samtliga realisationsvinster", 0),
        ExceptedGains = Vannas.Fact("Realisationsvinster enligt undantagsmöjlighet", 0),
        ExceptedLosses = Vannas.Fact("Realisationsförluster enligt undantagsmöjlighet", 0),
        Unrealised = -Vannas.Fact("Orealiserade vinster och förluster i värdepapper", 0),
        Reversal = Vannas.Fact("Återföring av orealiserade vinster och förluster i värdepapper", 0),
        ToRur = -Vannas.Fact("Reservering av medel till resultatutjämningsreserv", 0),
        FromRur = Vannas.Fact("Användning av medel från resultatutjämningsreserv", 0),
        ToResultReserve = Kronor.Zero,
        FromResultReserve = Kronor.Zero,
    });

    [Fact]
    public void Malmos_three_years_are_recomputed()
    {
        Is(Malmo, "after-adjustments", index => MalmoStatements[index].AfterAdjustments);
        Is(Malmo, "balance-result", index => MalmoStatements[index].BalanceResult);
        Is(Malmo, "special-reasons", index => MalmoLedger.Years[index].SpecialReasons);
        Is(Malmo, "restored", index => MalmoLedger.Years[index].Restored);
        Is(Malmo, "lapsed", index => MalmoLedger.Years[index].Lapsed);
        Is(Malmo, "closing", index => -MalmoLedger.Years[index].Closing);
    }

    [Fact]
    public void Malmos_print_differs_where_the_case_says_so_and_nowhere_else() =>
        Differs(
            Malmo,
            Malmo.Compare("Resultat efter balanskravsjustering", index => MalmoStatements[index].AfterAdjustments)
                .Concat(Malmo.Compare("Balanskravsresultat", index => MalmoStatements[index].BalanceResult))
                .Concat(Malmo.Compare("Balanskravsunderskott från tidigare år", index => -MalmoLedger.Years[index].Opening))
                .Concat(Malmo.Compare("SUMMA", index => MalmoLedger.Years[index].Lapsed - MalmoLedger.Years[index].Closing))
                .Concat(Malmo.Compare("Balanskravsresultat att återställa", index => MalmoLedger.Years[index].Closing)));

    [Fact]
    public void Malmos_special_reasons_of_2013_stand_on_a_positive_result_and_excuse_nothing()
    {
        var finding = Assert.Single(MalmoLedger[2013].Findings());

        Assert.Equal("balance.special-reasons-without-deficit", finding.Code);
        Assert.Equal(Severity.Breach, finding.Severity);
        Assert.Equal(Kronor.Mkr(106), finding.Amount);
        Assert.Equal((FiscalYear)2013, finding.Year);
        Assert.Equal("8 kap. 5 b § kommunallagen (1991:900) i lydelse enligt 2012:800", finding.Provision.Swedish);
    }

    [Fact]
    public void Malmos_deficit_of_2014_is_a_duty_to_restore_by_2017_and_is_restored_in_2015()
    {
        Assert.Equal((FiscalYear)2017, MalmoStatements[1].Deadline);
        Assert.Contains(MalmoStatements[1].Findings(), found => found.Code == BalanceFindings.DeficitToRestore && found.Amount == Kronor.Mkr(193));
        Assert.Equal(new DeficitVintage(2014, Kronor.Mkr(193)), Assert.Single(MalmoLedger[2014].Vintages));
        Assert.Equal(new Restoration(2014, Kronor.Mkr(193)), Assert.Single(MalmoLedger[2015].Restorations));
        Assert.Equal(Kronor.Zero, MalmoLedger.Closing);
    }

    [Fact]
    public void Malmos_provisions_are_those_that_the_results_cite() =>
        Cites(Malmo, [.. MalmoStatements, .. MalmoLedger.Years]);

    [Fact]
    public void Vannas_is_recomputed_from_its_parts()
    {
        var ledger = new RestorationLedger([new(VannasStatement)]);

        Is(Vannas, "after-adjustments", _ => VannasStatement.AfterAdjustments);
        Is(Vannas, "balance-result", _ => VannasStatement.BalanceResult);
        Is(Vannas, "lapsed", _ => ledger.Years[0].Lapsed);
        Is(Vannas, "closing", _ => -ledger.Closing);
        Assert.Empty(VannasStatement.Findings());
    }

    [Fact]
    public void Vannas_print_differs_by_a_tenth_where_the_case_says_so_and_nowhere_else()
    {
        Differs(
            Vannas,
            Vannas.Compare("Årets resultat efter balanskravsjusteringar", _ => VannasStatement.AfterAdjustments)
                .Concat(Vannas.Compare("Årets balanskravsresultat", _ => VannasStatement.BalanceResult)));
        Assert.All(Vannas.Differences, difference => Assert.Equal(0.1m, difference.Computed - difference.Printed));
    }

    [Fact]
    public void Vannas_provisions_are_those_that_the_statement_cites() =>
        Cites(Vannas, VannasStatement);

    [Fact]
    public void Vannas_labels_are_those_of_the_table() =>
        Assert.Equal(
            Vannas.Lines.Keys.Concat(Vannas.Printed.Keys).Select(label => label.Replace("Reducering av samtliga", "Samtliga", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            VannasStatement.ToTable().Rows.Select(row => row.Swedish).Order(StringComparer.Ordinal));

    private static void Is(PublishedCase published, string code, Func<int, Kronor> computed) =>
        Assert.Equal(published.Expected[code].Select(published.Amount), published.Years.Select((_, index) => computed(index)));

    private static void Differs(PublishedCase published, IEnumerable<(string Line, int Year, Kronor Printed, Kronor Computed)> found) =>
        Assert.Equal(published.Differences.Select(difference => (difference.Line, difference.Year, published.Amount(difference.Printed), published.Amount(difference.Computed))), found);

    private static void Cites(PublishedCase published, params IExplained[] results) =>
        Assert.Subset(results.SelectMany(result => Explained.Lines(result.Explain())).Select(line => line.Provision.Swedish).ToHashSet(), published.Provisions.ToHashSet());
}
