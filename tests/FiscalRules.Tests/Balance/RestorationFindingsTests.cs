using FiscalRules.Balance;
using FiscalRules.Law;

namespace FiscalRules.Tests.Balance;

public sealed class RestorationFindingsTests
{
    private static readonly string[] OfLedgers =
    [
        "balance.overdue", "balance.voluntary-deadline-passed", "balance.longer-time", "balance.longer-time-without-deficit",
        "balance.special-reasons-above-deficit", "balance.special-reasons-without-deficit",
    ];

    public static TheoryData<Stage> Expected => [.. Enum.GetValues<Stage>().Where(stage => stage != Stage.Outcome)];

    [Fact]
    public void A_deficit_is_found_overdue_at_the_close_of_its_last_year_and_each_year_after()
    {
        var ledger = Ledger([Year(2019, -5), Year(2020, 0), Year(2021, 1), Year(2022, 0), Year(2023, 1), Year(2024, 3)]);

        Assert.Equal([2022, 2023], ledger.Findings().Select(found => found.Year!.Value.Number));
        var finding = Assert.Single(ledger[2022].Findings());
        Is(finding, "balance.overdue", Severity.Breach, "11 kap. 12 § första stycket kommunallagen (2017:725)", 2022, Kronor.Of(4));
        Assert.Equal("Av underskottet 2019 är 4,00 kr inte återställt vid utgången av 2022; lagens frist löpte ut 2022.", finding.Swedish);
        Assert.Equal("Of the deficit of 2019, SEK 4.00 isn't restored at the end of 2022; the law's time ran out in 2022.", finding.English);
    }

    [Fact]
    public void Each_overdue_deficit_is_found_by_itself_the_oldest_first() =>
        Assert.Equal(
            [(BalanceFindings.Overdue, Kronor.Of(2)), (BalanceFindings.VoluntaryDeadlinePassed, Kronor.Of(3)), (BalanceFindings.Overdue, Kronor.Of(4))],
            Ledger([Year(2023, 0)], [new(2019, Kronor.Of(3), 2023), new(2020, Kronor.Of(4)), new(2018, Kronor.Of(2))])[2023].Findings().Select(found => (found.Code, found.Amount!.Value)));

    [Fact]
    public void An_opening_deficit_that_is_overdue_is_found_at_once() =>
        Is(
            Assert.Single(Ledger([Year(2024, 0)], [new(2018, Kronor.Of(4))]).Findings()),
            "balance.overdue",
            Severity.Breach,
            "11 kap. 12 § första stycket kommunallagen (2017:725)",
            2024,
            Kronor.Of(4));

    [Fact]
    public void A_longer_time_is_noted_for_no_provision_grants_it()
    {
        var finding = Assert.Single(Ledger([Year(2020, -5), Year(2021, 0)], decisions: [new RestorationDecision.LongerTime(2020, 2021, 2024)]).Findings());

        Is(finding, "balance.longer-time", Severity.Note, "11 kap. 13 § kommunallagen (2017:725)", 2021, null);
        Assert.Equal("Underskottet 2020 ska enligt beslut återställas senast 2024; ingen bestämmelse medger längre tid än lagens, bara att inte återställa.", finding.Swedish);
        Assert.Equal("The deficit of 2020 is by decision to be restored by 2024; no provision grants a longer time than the law's, only not to restore.", finding.English);
    }

    [Fact]
    public void A_voluntary_deadline_that_passes_is_a_note_and_not_a_breach()
    {
        var ledger = Ledger(
            [Year(2020, -5), Year(2021, 0), Year(2022, 0), Year(2023, 0), Year(2024, 0), Year(2025, 0)],
            decisions: [new RestorationDecision.LongerTime(2020, 2020, 2024)]);

        Assert.Empty(ledger[2023].Findings());
        Assert.Equal([2020, 2024, 2025], ledger.Findings().Select(found => found.Year!.Value.Number));
        var finding = Assert.Single(ledger[2024].Findings());
        Is(finding, "balance.voluntary-deadline-passed", Severity.Note, "11 kap. 12 § första stycket kommunallagen (2017:725)", 2024, Kronor.Of(5));
        Assert.Equal("Av underskottet 2020 är 5,00 kr inte återställt vid utgången av 2024; beslutad längre tid löpte ut 2024.", finding.Swedish);
        Assert.Equal("Of the deficit of 2020, SEK 5.00 isn't restored at the end of 2024; the longer time decided ran out in 2024.", finding.English);
    }

    [Fact]
    public void A_longer_time_decided_late_does_not_undo_the_breach_before_it() =>
        Assert.Equal(
            [(2023, BalanceFindings.Overdue), (2024, BalanceFindings.LongerTime), (2025, BalanceFindings.VoluntaryDeadlinePassed)],
            Ledger(
                [Year(2020, -5), Year(2021, 0), Year(2022, 0), Year(2023, 0), Year(2024, 0), Year(2025, 0)],
                decisions: [new RestorationDecision.LongerTime(2020, 2024, 2025)]).Findings().Select(found => (found.Year!.Value.Number, found.Code)));

    [Theory]
    [InlineData(2019)]
    [InlineData(2020)]
    public void A_longer_time_for_a_deficit_of_which_nothing_is_left_is_noted(int origin)
    {
        var ledger = Ledger([Year(2020, -5), Year(2021, 5), Year(2022, 0)], decisions: [new RestorationDecision.LongerTime(origin, 2022, 2026)]);

        var finding = Assert.Single(ledger.Findings());

        Is(finding, "balance.longer-time-without-deficit", Severity.Note, "11 kap. 13 § kommunallagen (2017:725)", 2022, null);
        Assert.Equal($"Längre tid beslutas 2022 för underskottet {origin}, av vilket inget återstår; det saknar verkan.", finding.Swedish);
        Assert.Equal($"A longer time is decided in 2022 for the deficit of {origin}, of which nothing is left; that has no effect.", finding.English);
    }

    [Fact]
    public void Special_reasons_as_large_as_the_deficit_are_no_finding() =>
        Assert.Empty(Ledger([Year(2023, -5) with { SpecialReasons = Kronor.Of(5) }]).Findings());

    [Fact]
    public void Special_reasons_of_an_ore_more_than_the_deficit_are_a_breach_of_the_ore()
    {
        var year = Ledger([Year(2023, -5) with { SpecialReasons = Kronor.Of(5) + Kronor.OneOre }])[2023];

        var finding = Assert.Single(year.Findings());

        Assert.Equal((Kronor.Of(5), Kronor.Zero), (year.SpecialReasons, year.Closing));
        Is(finding, "balance.special-reasons-above-deficit", Severity.Breach, "11 kap. 13 § kommunallagen (2017:725)", 2023, Kronor.OneOre);
        Assert.Equal("Synnerliga skäl åberopas 2023 för 0,01 kr mer än vad som återstår av underskottet 2023; det saknar verkan.", finding.Swedish);
        Assert.Equal("Special reasons are given in 2023 for SEK 0.01 more than is left of the deficit of 2023; that has no effect.", finding.English);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void Special_reasons_without_a_deficit_are_a_breach_of_all_of_them(int result)
    {
        var year = Ledger([Year(2023, result) with { SpecialReasons = Kronor.Of(3) }])[2023];

        var finding = Assert.Single(year.Findings());

        Assert.Equal((Kronor.Zero, Kronor.Of(result)), (year.SpecialReasons, year.Lapsed));
        Is(finding, "balance.special-reasons-without-deficit", Severity.Breach, "11 kap. 13 § kommunallagen (2017:725)", 2023, Kronor.Of(3));
        Assert.Equal("Synnerliga skäl åberopas 2023 för 3,00 kr utan att något underskott återstår från 2023; det saknar verkan.", finding.Swedish);
        Assert.Equal("Special reasons are given in 2023 for SEK 3.00 where no deficit is left of 2023; that has no effect.", finding.English);
    }

    [Fact]
    public void A_decision_on_what_is_restored_already_is_in_vain()
    {
        var ledger = Ledger([Year(2020, -5), Year(2021, 5), Year(2022, -2)], decisions: [new RestorationDecision.NotToRestore(2020, 2022, Kronor.Of(1))]);

        var finding = Assert.Single(ledger.Findings());

        Is(finding, "balance.special-reasons-without-deficit", Severity.Breach, "11 kap. 13 § kommunallagen (2017:725)", 2022, Kronor.Of(1));
        Assert.Equal((Kronor.Zero, Kronor.Of(2)), (ledger[2022].SpecialReasons, ledger.Closing));
    }

    [Fact]
    public void What_was_excused_already_can_not_be_excused_again() =>
        Assert.Equal(
            [(BalanceFindings.SpecialReasonsAboveDeficit, Kronor.Of(2)), (BalanceFindings.SpecialReasonsWithoutDeficit, Kronor.Of(1))],
            Ledger(
                [Year(2020, -5) with { SpecialReasons = Kronor.Of(3) }],
                decisions: [new RestorationDecision.NotToRestore(2020, 2020, Kronor.Of(4)), new RestorationDecision.NotToRestore(2020, 2020, Kronor.Of(1))])
                .Findings().Select(found => (found.Code, found.Amount!.Value)));

    [Theory]
    [InlineData(2004, "8 kap. 5 § kommunallagen (1991:900) i lydelse enligt 1997:615", "8 kap. 5 § kommunallagen (1991:900) i lydelse enligt 1997:615")]
    [InlineData(2012, "8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2004:775", "8 kap. 5 b § kommunallagen (1991:900) i lydelse enligt 2004:775")]
    [InlineData(2013, "8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2012:800", "8 kap. 5 b § kommunallagen (1991:900) i lydelse enligt 2012:800")]
    [InlineData(2017, "8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2012:800", "8 kap. 5 b § kommunallagen (1991:900) i lydelse enligt 2012:800")]
    [InlineData(2018, "11 kap. 12 § första stycket kommunallagen (2017:725)", "11 kap. 13 § kommunallagen (2017:725)")]
    public void A_finding_rests_on_the_act_of_its_year(int year, string restoration, string specialReasons) =>
        Assert.Equal(
            [specialReasons, specialReasons, restoration],
            Ledger(
                [Year(year, 0) with { SpecialReasons = Kronor.Of(1) }],
                [new(year - 3, Kronor.Of(1)), new(year - 1, Kronor.Of(1))],
                [new RestorationDecision.LongerTime(year - 1, year, year + 9)]).Findings().Select(found => found.Provision.Swedish));

    [Theory]
    [MemberData(nameof(Expected))]
    public void On_what_is_only_expected_every_finding_says_what_would_be(Stage stage)
    {
        var ledger = Ledger(
            [new RestorationYear(2022, stage, Kronor.Of(-5)) { SpecialReasons = Kronor.Of(6) }, new RestorationYear(2023, stage, Kronor.Zero) { SpecialReasons = Kronor.Of(1) }],
            [new(2018, Kronor.Of(1)), new(2019, Kronor.Of(1), 2023), new(2020, Kronor.Of(1))],
            [new RestorationDecision.LongerTime(2020, 2022, 2027), new RestorationDecision.LongerTime(2021, 2022, 2027)]);

        var findings = ledger.Findings();

        Assert.Equal(
            OfLedgers.Order(StringComparer.Ordinal),
            findings.Select(found => found.Code).Distinct().Order(StringComparer.Ordinal));
        Assert.All(findings, found => Assert.Equal(stage, found.Stage));
        Assert.All(findings, found => Assert.Contains("skulle", found.Swedish));
        Assert.All(findings, found => Assert.Contains("would", found.English));
    }

    [Fact]
    public void On_an_outcome_no_finding_says_what_would_be() =>
        Assert.All(
            Ledger(
                [Year(2022, -5) with { SpecialReasons = Kronor.Of(6) }, Year(2023, 0) with { SpecialReasons = Kronor.Of(1) }],
                [new(2018, Kronor.Of(1)), new(2019, Kronor.Of(1), 2023), new(2020, Kronor.Of(1))],
                [new RestorationDecision.LongerTime(2020, 2022, 2027), new RestorationDecision.LongerTime(2021, 2022, 2027)]).Findings(),
            found =>
            {
                Assert.Equal(Stage.Outcome, found.Stage);
                Assert.DoesNotContain("skulle", found.Swedish);
                Assert.DoesNotContain("would", found.English);
            });

    [Fact]
    public void A_year_later_than_the_law_was_read_bears_a_note_after_its_other_findings()
    {
        var ledger = Ledger([Year(2025, 0), new RestorationYear(2026, Stage.Plan, Kronor.Zero) { SpecialReasons = Kronor.Of(1) }]);

        Assert.Empty(ledger[2025].Findings());
        Assert.Equal([BalanceFindings.SpecialReasonsWithoutDeficit, LawFindings.BeyondReading], ledger[2026].Findings().Select(found => found.Code));
        Assert.Equal((Severity.Note, (FiscalYear?)2026, Stage.Plan), (ledger[2026].Findings()[1].Severity, ledger[2026].Findings()[1].Year, ledger[2026].Findings()[1].Stage));
    }

    [Fact]
    public void Terms_of_the_callers_bear_no_note_of_what_was_read() =>
        Assert.Empty(new RestorationLedger([Year(2026, 0)], terms: BalanceTerms.InForce.In(2026).Terms with { YearsToRestore = 4 }).Findings());

    [Fact]
    public void The_findings_of_a_ledger_are_those_of_its_years_in_order() =>
        Assert.Equal(
            ["2020 balance.special-reasons-above-deficit", "2022 balance.longer-time-without-deficit", "2022 balance.overdue", "2023 balance.overdue"],
            Ledger(
                [Year(2020, -5) with { SpecialReasons = Kronor.Of(6) }, Year(2021, 0), Year(2022, 0), Year(2023, 0)],
                [new(2019, Kronor.Of(1))],
                [new RestorationDecision.LongerTime(2020, 2022, 2027)]).Findings().Select(found => $"{found.Year} {found.Code}"));

    private static void Is(Finding finding, string code, Severity severity, string provision, int year, Kronor? amount) =>
        Assert.Equal(
            (code, severity, provision, (FiscalYear?)year, amount, Stage.Outcome),
            (finding.Code, finding.Severity, finding.Provision.Swedish, finding.Year, finding.Amount, finding.Stage));

    private static RestorationLedger Ledger(RestorationYear[] years, ValueList<DeficitVintage>? opening = null, ValueList<RestorationDecision>? decisions = null) =>
        new(years, opening, decisions);

    private static RestorationYear Year(int year, int result) => new(year, Stage.Outcome, Kronor.Of(result));
}
