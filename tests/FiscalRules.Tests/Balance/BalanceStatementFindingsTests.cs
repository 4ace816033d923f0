using FiscalRules.Balance;
using FiscalRules.Law;

namespace FiscalRules.Tests.Balance;

public sealed class BalanceStatementFindingsTests
{
    public static TheoryData<Stage> Expected => [.. Enum.GetValues<Stage>().Where(stage => stage != Stage.Outcome)];

    [Fact]
    public void A_deficit_of_an_ore_is_a_duty_to_restore()
    {
        var finding = Assert.Single(Findings(AccountsOf.Year(2024, -Kronor.OneOre)));

        Assert.Equal("balance.deficit-to-restore", finding.Code);
        Assert.Equal(Severity.Duty, finding.Severity);
        Assert.Equal("11 kap. 12 § första stycket kommunallagen (2017:725)", finding.Provision.Swedish);
        Assert.Equal((FiscalYear)2024, finding.Year);
        Assert.Equal(Kronor.OneOre, finding.Amount);
        Assert.Equal(Stage.Outcome, finding.Stage);
        Assert.Equal("Balanskravsresultatet 2024 är negativt, \u22120,01 kr, och ska regleras senast 2027.", finding.Swedish);
        Assert.Equal("The balance result of 2024 is negative, SEK \u22120.01, and is to be restored by 2027.", finding.English);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_balance_result_of_zero_or_more_is_no_duty(int ore) =>
        Assert.Empty(Findings(AccountsOf.Year(2024, Kronor.FromOre(ore))));

    [Fact]
    public void The_duty_follows_the_balance_result_and_not_the_years_result()
    {
        Assert.Contains(
            Findings(AccountsOf.Year(2024, Kronor.Of(5)) with { RealisedGains = Kronor.Of(9) }),
            finding => finding.Code == BalanceFindings.DeficitToRestore && finding.Amount == Kronor.Of(4));
        Assert.Contains(
            Findings(AccountsOf.Year(2023, Kronor.Of(5)) with { ToRur = Kronor.Of(6) }),
            finding => finding.Code == BalanceFindings.DeficitToRestore && finding.Amount == Kronor.Of(1));
        Assert.DoesNotContain(
            Findings(AccountsOf.Year(2024, Kronor.Of(-5)) with { FromResultReserve = Kronor.Of(5) }),
            finding => finding.Code == BalanceFindings.DeficitToRestore);
    }

    [Theory]
    [InlineData(2004, "8 kap. 5 § kommunallagen (1991:900) i lydelse enligt 1997:615", 2006)]
    [InlineData(2005, "8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2004:775", 2008)]
    [InlineData(2012, "8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2004:775", 2015)]
    [InlineData(2013, "8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2012:800", 2016)]
    [InlineData(2017, "8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2012:800", 2020)]
    [InlineData(2018, "11 kap. 12 § första stycket kommunallagen (2017:725)", 2021)]
    [InlineData(2025, "11 kap. 12 § första stycket kommunallagen (2017:725)", 2028)]
    public void The_duty_rests_on_the_act_of_its_year(int year, string provision, int deadline)
    {
        var finding = Assert.Single(Findings(AccountsOf.Year(year, Kronor.Of(-1))));

        Assert.Equal(provision, finding.Provision.Swedish);
        Assert.Contains($"senast {deadline}", finding.Swedish);
        Assert.Contains($"by {deadline}", finding.English);
    }

    [Theory]
    [MemberData(nameof(Expected))]
    public void On_what_is_only_expected_the_duty_says_what_would_be(Stage stage)
    {
        var finding = Assert.Single(Findings(AccountsOf.Year(2025, Kronor.Of(-427), stage)));

        Assert.Equal(stage, finding.Stage);
        Assert.Equal("Balanskravsresultatet 2025 skulle bli negativt, \u2212427,00 kr, och skulle behöva regleras senast 2028.", finding.Swedish);
        Assert.Equal("The balance result of 2025 would be negative, SEK \u2212427.00, and would have to be restored by 2028.", finding.English);
    }

    [Fact]
    public void More_gains_excepted_than_there_are_is_a_breach_of_the_difference()
    {
        var accounts = AccountsOf.Year(2024) with { RealisedGains = Kronor.Of(10), ExceptedGains = Kronor.Of(10) + Kronor.OneOre };

        var finding = Assert.Single(Findings(accounts));

        Assert.Equal("balance.excepted-gains-above-gains", finding.Code);
        Assert.Equal(Severity.Breach, finding.Severity);
        Assert.Equal("11 kap. 10 § andra stycket lagen om kommunal bokföring och redovisning (2018:597)", finding.Provision.Swedish);
        Assert.Equal((FiscalYear)2024, finding.Year);
        Assert.Equal(Kronor.OneOre, finding.Amount);
        Assert.Contains("0,01 kr mer än", finding.Swedish);
        Assert.Contains("SEK 0.01 more than", finding.English);
    }

    [Fact]
    public void As_many_gains_excepted_as_there_are_is_no_breach() =>
        Assert.Empty(Findings(AccountsOf.Year(2024) with { RealisedGains = Kronor.Of(10), ExceptedGains = Kronor.Of(10) }));

    [Theory]
    [MemberData(nameof(Expected))]
    public void On_what_is_only_expected_excepted_gains_would_be_too_many(Stage stage)
    {
        var finding = Assert.Single(Findings(AccountsOf.Year(2024, stage: stage) with { ExceptedGains = Kronor.Of(1) }));

        Assert.Equal(stage, finding.Stage);
        Assert.Contains("skulle", finding.Swedish);
        Assert.Contains("would", finding.English);
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_law() =>
        Assert.Equal(
            [BalanceFindings.ExceptedGainsAboveGains, BalanceFindings.DeficitToRestore, LawFindings.BeyondReading],
            Findings(AccountsOf.Year(2026, Kronor.Of(-9)) with { ExceptedGains = Kronor.Of(1) }).Select(finding => finding.Code));

    [Fact]
    public void A_year_later_than_the_law_was_read_bears_a_note()
    {
        Assert.Empty(Findings(AccountsOf.Year(2025)));
        var note = Assert.Single(Findings(AccountsOf.Year(2026, stage: Stage.Plan)));

        Assert.Equal("law.beyond-reading", note.Code);
        Assert.Equal(Severity.Note, note.Severity);
        Assert.Equal((FiscalYear)2026, note.Year);
        Assert.Equal(Stage.Plan, note.Stage);
        Assert.Contains("2025", note.Swedish);
    }

    [Fact]
    public void Terms_of_the_callers_bear_no_note_of_what_was_read()
    {
        var terms = BalanceTerms.InForce.In(2026).Terms with { YearsToRestore = 4 };

        Assert.Empty(new BalanceStatement(AccountsOf.Year(2026), terms).Findings());
        Assert.Empty(new BalanceStatement(AccountsOf.Year(2026), BalanceTerms.InForce.In(2005).Terms).Findings());
    }

    private static ValueList<Finding> Findings(BalanceAccounts accounts) => new BalanceStatement(accounts).Findings();
}
