using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Balance;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Cases;

/// <summary>Region Västerbotten's deficits of 2023–2025 and its plan to restore them: the whole printed table from its two rows of facts.</summary>
public sealed class RestorationCaseTests
{
    private static readonly PublishedCase Region = PublishedCase.Named("vasterbotten-restoration");

    private static readonly RestorationLedger Ledger = new([.. Region.Years.Select((year, index) =>
        new RestorationYear(year, Region.Stages[index], Region.Fact("Årets balanskravsresultat enligt balanskravsutredningen", index))
        {
            SpecialReasons = Region.Fact("+ Synnerliga skäl att inte återställa", index),
        })]);

    [Fact]
    public void Every_row_that_is_printed_is_computed_to_the_million_under_the_same_label()
    {
        var rows = Ledger.ToTable().Rows.ToDictionary(row => row.Swedish, row => row.Cells);

        Assert.All(Region.Lines.Concat(Region.Printed), printed =>
            Assert.Equal(printed.Value.Select(figure => (Kronor?)Region.Amount(figure!.Value)), rows[printed.Key]));
        Assert.Empty(Region.Differences);
    }

    [Fact]
    public void The_only_row_that_is_not_printed_is_the_98_that_lapse_in_2028()
    {
        var added = Assert.Single(Ledger.ToTable().Rows, row => !Region.Lines.ContainsKey(row.Swedish) && !Region.Printed.ContainsKey(row.Swedish));

        Assert.Equal("lapsed", added.Code);
        Assert.Equal(Region.Expected["lapsed"].Select(Region.Amount), Ledger.Years.Select(year => year.Lapsed));
        Assert.Equal(Kronor.Mkr(98), Ledger[2028].Lapsed);
    }

    [Fact]
    public void The_deadlines_are_2026_2027_and_2028()
    {
        Assert.Equal(
            [new DeficitVintage(2023, Kronor.Mkr(239)), new(2024, Kronor.Mkr(193)), new(2025, Kronor.Mkr(427))],
            Ledger[2025].Vintages);
        Assert.Equal([2026, 2027, 2028], Ledger[2025].Vintages.Select(vintage => vintage.Deadline.Number));
    }

    [Fact]
    public void The_240_of_2026_restore_239_of_2023_and_1_of_2024() =>
        Assert.Equal([new(2023, Kronor.Mkr(239)), new(2024, Kronor.Mkr(1))], Ledger[2026].Restorations);

    [Fact]
    public void The_plan_keeps_every_deadline_and_says_how_far_the_law_was_read()
    {
        Assert.Equal(Region.Expected["overdue"].Select(Region.Amount), Ledger.Years.Select(year => year.Overdue));
        Assert.Equal(
            [(2026, LawFindings.BeyondReading), (2027, LawFindings.BeyondReading), (2028, LawFindings.BeyondReading)],
            Ledger.Findings().Select(found => (found.Year!.Value.Number, found.Code)));
    }

    [Fact]
    public void A_krona_less_than_what_is_due_in_2026_would_break_the_deadline_of_2023()
    {
        var years = Ledger.Years.Select(year => new RestorationYear(year.Year, year.Stage, year.Year == 2026 ? Kronor.Mkr(239) - Kronor.Of(1) : year.BalanceResult)
        {
            SpecialReasons = year.SpecialReasons,
        });

        var finding = Assert.Single(new RestorationLedger([.. years]).Findings(), found => found.Severity == Severity.Breach);

        Assert.Equal((BalanceFindings.Overdue, (FiscalYear?)2026, Kronor.Of(1), Stage.Plan), (finding.Code, finding.Year, finding.Amount, finding.Stage));
        Assert.Contains("skulle", finding.Swedish);
    }

    [Fact]
    public void The_provisions_are_those_that_the_years_cite() =>
        Assert.Subset(
            Ledger.Years.SelectMany(year => Explained.Lines(year.Explain())).Select(line => line.Provision.Swedish).ToHashSet(),
            Region.Provisions.ToHashSet());

    [Fact]
    public void The_table_reads_as_approved()
    {
        Approved.Match(Ledger.ToTable().ToText(), "vasterbotten-restoration.sv.txt");
        Approved.Match(Ledger.ToTable().ToMarkdown(), "vasterbotten-restoration.sv.md");
    }

    [Fact]
    public void The_explanation_of_2026_reads_as_approved()
    {
        Approved.Match(Ledger[2026].Explain().ToText(), "vasterbotten-restoration-2026.sv.txt");
        Approved.Match(Ledger[2026].Explain().ToText(Language.English), "vasterbotten-restoration-2026.en.txt");
    }
}
