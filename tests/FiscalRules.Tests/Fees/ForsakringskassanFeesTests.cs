using FiscalRules.Fees;
using FiscalRules.Tests.Cases;

namespace FiscalRules.Tests.Fees;

/// <summary>Försäkringskassan's table 7, recomputed from its own revenue and costs.</summary>
public sealed class ForsakringskassanFeesTests
{
    private const string Result = "Årets resultat";
    private const string Closing = "Utgående ackumulerat över-/underskott";

    private static readonly PublishedCase Published = PublishedCase.Named("forsakringskassan-fees");
    private static readonly FeeStatement Statement = new([.. Published.Lines.Keys.Select(line => line.Split(" | ")[0]).Distinct().Select(Account)]);

    [Fact]
    public void Every_printed_result_balance_and_total_is_recomputed()
    {
        Assert.Empty(Statement.Accounts.SelectMany(account => Published.Compare($"{account.Area} | {Result}", index => Year(account, index).Result)));
        Assert.Empty(Statement.Accounts.SelectMany(account => Published.Compare($"{account.Area} | {Closing}", index => Year(account, index).Closing)));
        Assert.Empty(Published.Compare("Totalt årligt resultat", index => Statement.Years[index].Result));
        Assert.Empty(Published.Compare("Totalt ackumulerat över-/underskott", index => Statement.Years[index].Closing));
        Is("total-result", index => Statement.Years[index].Result);
        Is("total-closing", index => Statement.Years[index].Closing);
    }

    [Fact]
    public void Every_printed_opening_balance_is_the_closing_one_before() =>
        Assert.All(Statement.Accounts, account =>
            Assert.Equal(Published.Years.Select((_, index) => Published.Fact($"{account.Area} | Ingående ackumulerat över-/underskott", index)), Published.Years.Select((_, index) => Year(account, index).Opening)));

    [Fact]
    public void No_account_exceeds_a_tenth_of_its_turnover_in_any_year()
    {
        Is("surplus-to-dispose", index => Statement.Accounts.Sum(account => Year(account, index).SurplusToDispose));
        Assert.DoesNotContain(Statement.Findings(), found => found.Code == FeeFindings.SurplusToDispose);

        var highest = Statement.Accounts.SelectMany(account => account.Years).Where(year => year.Revenue.IsPositive).MaxBy(year => Ratio.Of(year.Closing.Ore, year.Revenue.Ore));
        Assert.Equal("Intäkter från Pensionsmyndigheten", highest.Area.Swedish);
        Assert.Equal((FiscalYear)2023, highest.Year);
        Assert.Equal((Kronor.Tkr(12_490), Kronor.Tkr(284_518)), (highest.Closing, highest.Revenue));
    }

    [Fact]
    public void The_deficits_are_those_of_the_two_readings_and_no_others()
    {
        var found = Statement.Findings();

        Assert.Equal(Expected("arisen"), Amounts(FeeFindings.DeficitArisen));
        Assert.Equal(Expected("standing"), Amounts(FeeFindings.DeficitStanding));

        IEnumerable<(string, int, Kronor)> Amounts(string code) =>
            Statement.Accounts.SelectMany(account => account.Findings().Where(found => found.Code == code).Select(found => (account.Area.Swedish, found.Year!.Value.Number, found.Amount!.Value))).Order();

        IEnumerable<(string, int, Kronor)> Expected(string code) =>
            Published.Expected
                .Where(entry => entry.Key.StartsWith($"{code} "))
                .SelectMany(entry => entry.Value.Select((figure, index) => (entry.Key[(code.Length + 1)..], Published.Years[index], Published.Amount(figure))))
                .Where(entry => entry.Item3 > Kronor.Zero)
                .Order();
    }

    [Fact]
    public void A_fact_is_worded_as_one_in_2023_and_as_what_would_be_in_2024()
    {
        var eessi = Statement["EESSI"].Findings();

        Assert.Contains(eessi, found => found.Swedish == "EESSI: vid utgången av 2023 kvarstår ett underskott på 779\u00A0000,00 kr; förslag ska lämnas om hur det ska täckas (läsning ii).");
        Assert.Contains(eessi, found => found.English == "EESSI: a deficit of SEK 379,000.00 would stand at the end of 2024; a proposal would have to be made for how to cover it (reading ii).");
    }

    [Fact]
    public void The_technical_supplier_is_a_new_area_of_2027_and_lacks_both()
    {
        var found = Statement.Findings().Where(found => found.Code.StartsWith("fees.new-area")).ToList();

        Assert.Equal([FeeFindings.NewAreaNotAuthorised, FeeFindings.NewAreaNotConsulted], found.Select(finding => finding.Code));
        Assert.All(found, finding => Assert.Equal(((FiscalYear?)2027, (Kronor?)Kronor.Tkr(134_000)), (finding.Year, finding.Amount)));
        Assert.Null(Statement.ToTable()["account-8-revenue"].Cells[3]);
    }

    [Fact]
    public void Nine_hundred_and_ten_thousand_more_brings_Pensionsmyndigheten_to_zero_in_2027()
    {
        var solved = Statement["Intäkter från Pensionsmyndigheten"].RevenueFor(Kronor.Zero, by: 2027);

        Assert.Equal(Kronor.Tkr(276_810), solved.Revenue);
        Assert.Equal(Kronor.Zero, solved.Account[2027].Closing);
        Assert.Equal(-Kronor.OneOre, solved.OneOreLess![2027].Closing);
        Assert.Equal(Ratio.Of(91, 27_590), solved.RelativeChange);
        Assert.Equal(Ratio.Percent(0.33m), solved.LeastChange(2));
    }

    [Fact]
    public void The_provisions_are_those_that_the_results_cite() =>
        Assert.Subset(Statement.Accounts.SelectMany(account => account.Years).SelectMany(year => year.Explain().Lines).Select(line => line.Provision.Swedish).ToHashSet(), Published.Provisions.ToHashSet());

    private static FeeAccount Account(string area)
    {
        var lines = Enumerable.Range(0, Published.Years.Length).Where(index => Published.Lines[$"{area} | Intäkter"][index] is not null).ToList();
        return new(
            new(area),
            Published.Fact($"{area} | Ingående ackumulerat över-/underskott", lines[0]),
            [.. lines.Select(index => new FeeYear(Published.Years[index], Published.Stages[index], Published.Fact($"{area} | Intäkter", index), Published.Fact($"{area} | Kostnader", index)))],
            lines[0] > 0 ? new(IsAuthorised: false, IsConsulted: false) : null);
    }

    private static FeeAccountYear Year(FeeAccount account, int index) =>
        account.Years.FirstOrDefault(year => year.Year == Published.Years[index]);

    private static void Is(string code, Func<int, Kronor> computed) =>
        Assert.Equal(Published.Expected[code].Select(Published.Amount), Published.Years.Select((_, index) => computed(index)));
}
