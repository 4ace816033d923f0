using FiscalRules.Appropriations;
using FiscalRules.Law;
using FiscalRules.Tests.Cases;

namespace FiscalRules.Tests.Appropriations;

/// <summary>Försäkringskassan's tables 1–4 and 6, recomputed from their own rows.</summary>
public sealed class ForsakringskassanTablesTests
{
    private static readonly AppropriationPost Administration = new("2:1 ap.1", "Förvaltningsanslag", "Administration") { IsMainlyAdministration = true };

    private static readonly PublishedCase Commitments = PublishedCase.Named("forsakringskassan-commitments");

    public static TheoryData<int, string?, int?> Areas => new()
    {
        { 9, null, null },
        { 10, AppropriationFindings.TotalImpossible, 2025 },
        { 12, AppropriationFindings.TotalRounded, 2027 },
    };

    [Theory]
    [MemberData(nameof(Areas))]
    public void Every_sum_of_an_area_is_recomputed_and_what_differs_is_found(int area, string? code, int? year)
    {
        var published = PublishedCase.Named($"forsakringskassan-area-{area}");
        var forecast = new AreaForecast(
            area,
            [.. published.Years.Select((column, index) => new ForecastYear(column, published.Stages[index], published.Amount(published.Printed["Summa"][index]!.Value)))],
            [.. published.Lines.Select(row => new ForecastRow(Post(row.Key), [.. row.Value.Select(figure => figure is { } stated ? published.Amount(stated) : (Kronor?)null)]))]);

        Assert.Equal(published.Expected["total"].Select(published.Amount), forecast.Totals.Select(total => total.Computed));
        Assert.Equal(
            published.Differences.Select(difference => (difference.Line, difference.Year, published.Amount(difference.Printed), published.Amount(difference.Computed))),
            published.Compare("Summa", index => forecast.Totals[index].Computed));
        Assert.Equal(code is null ? [] : new[] { (code, (FiscalYear?)year!.Value) }, forecast.Findings().Select(found => (found.Code, found.Year)));
        Assert.Equal(published.Provisions, forecast.Explain().Lines.Select(line => line.Provision.Swedish).Distinct());
        Footing.Holds(forecast.ToTable());
    }

    [Fact]
    public void The_requests_are_recomputed_and_no_saving_matches_them()
    {
        var published = PublishedCase.Named("forsakringskassan-requests");
        var requests = new FundingRequests(
            2025,
            [.. published.Lines.Keys.Select(line => line.Split(" | ")[0]).Distinct().Select(name => new FundingRequest(
                name, [.. published.Years.Select((_, index) => new FundingAmount(published.Fact($"{name} | varaktig", index), published.Fact($"{name} | tillfällig", index)))]))],
            printed: [.. published.Years.Select((_, index) => new FundingAmount(Printed("Summa | varaktig", index), Printed("Summa | tillfällig", index)))]);

        Assert.Equal(published.Expected["permanent"].Select(published.Amount), requests.Years.Select(year => year.Permanent.Computed));
        Assert.Equal(published.Expected["temporary"].Select(published.Amount), requests.Years.Select(year => year.Temporary.Computed));
        Assert.Equal(published.Expected["unmatched"].Select(published.Amount), requests.Findings().Where(found => found.Code == AppropriationFindings.SavingsMissing).Select(found => found.Amount!.Value));
        Assert.Equal(
            published.Differences.Select(difference => (difference.Line, difference.Year, published.Amount(difference.Printed), published.Amount(difference.Computed))),
            published.Compare("Summa | varaktig", index => requests.Years[index].Permanent.Computed).Concat(published.Compare("Summa | tillfällig", index => requests.Years[index].Temporary.Computed)));
        var rounded = Assert.Single(requests.Findings(), found => found.Code == AppropriationFindings.TotalRounded);
        Assert.Equal(((FiscalYear?)2026, (Kronor?)Kronor.Mkr(2)), (rounded.Year, rounded.Amount));
        Assert.DoesNotContain(requests.Findings(), found => found.Code == AppropriationFindings.TotalImpossible);

        Kronor Printed(string line, int index) => published.Amount(published.Printed[line][index]!.Value);
    }

    [Fact]
    public void The_commitments_of_2023_are_within_the_frame()
    {
        var ledger = Ledger(means: null);

        Assert.Equal(Commitments.Expected["closing"].Select(Commitments.Amount), ledger.Years.Select(year => year.Closing));
        Assert.Empty(Commitments.Compare("Ekonomiska åtaganden vid årets slut", index => ledger.Years[index].Closing));
        Assert.Equal(Commitments.Years.Select((_, index) => Commitments.Fact("Ekonomiska åtaganden vid årets början", index)), ledger.Years.Select(year => year.Opening));
        Assert.Equal(Kronor.Tkr(2_611), ledger[2023].Headroom);
        Assert.DoesNotContain(ledger.Findings(), found => found.Code == AppropriationFindings.AboveFrame);
    }

    [Fact]
    public void The_run_out_is_what_is_outstanding_at_the_end_of_2024()
    {
        var ledger = Ledger(means: null);

        Assert.Equal(Kronor.Tkr(15_572), ledger.RunOut!.Total);
        Assert.Equal(ledger[2024].Closing, ledger.RunOut.Total);
        Assert.DoesNotContain(ledger.Findings(), found => found.Code is AppropriationFindings.RunOutDiffers or AppropriationFindings.RunOutAboveSpending);
    }

    [Fact]
    public void The_frame_that_isnt_stated_for_2024_is_needed_and_that_of_2025_isnt()
    {
        // The item is the whole of its appropriation. What is allotted isn't in the source; the forecast of its expenditure stands for it, and any total above 100 mkr gives the same limit.
        var ledger = Ledger(AllottedMeans.Whole(Kronor.Tkr(10_088_000)));

        Assert.Equal(Kronor.Mkr(10), ledger[2024].Exemption!.Value.AgencyLimit);
        Assert.Equal(
            [(AppropriationFindings.FrameNotStated, (FiscalYear?)2024, (Kronor?)Kronor.Tkr(15_572)), (AppropriationFindings.WithinExemption, (FiscalYear?)2025, (Kronor?)Kronor.Tkr(7_572))],
            ledger.Findings().Where(found => found.Code != LawFindings.BeyondReading).Select(found => (found.Code, found.Year, found.Amount)));
    }

    [Fact]
    public void Research_may_use_eight_point_nine_million_of_which_eighty_three_thousand_are_left_in_2024()
    {
        var condition = new FinancialCondition("Forskning", 2024, Stage.Forecast, Kronor.Mkr(8.9m), Commitments.Fact("Utgifter mot anslag till följd av ekonomiska åtaganden", 1));

        Assert.Equal(Kronor.Tkr(83), condition.Headroom);
        Assert.Empty(condition.Findings());
    }

    [Fact]
    public void The_provisions_of_the_commitments_are_those_that_the_ledger_cites() =>
        Assert.Subset(Ledger(means: null).Years.SelectMany(year => year.Explain().Lines).Select(line => line.Provision.Swedish).ToHashSet(), Commitments.Provisions.ToHashSet());

    private static AppropriationPost Post(string printed)
    {
        var parts = printed.Split(' ');
        var code = parts[0].Contains(':') ? 2 : 1;
        return new(string.Join(' ', parts[..code]), string.Join(' ', parts[code..]));
    }

    private static CommitmentLedger Ledger(AllottedMeans? means) => new(
        Administration,
        Commitments.Fact("Ekonomiska åtaganden vid årets början", 0),
        [.. Commitments.Years.Select((year, index) => new CommitmentYear(
            year, Commitments.Stages[index], Commitments.Fact("Nya ekonomiska åtaganden", index), Commitments.Fact("Utgifter mot anslag till följd av ekonomiska åtaganden", index))
        {
            Frame = Commitments.Lines["Tilldelat/Föreslaget bemyndigande"][index] is { } frame ? Commitments.Amount(frame) : null,
            Means = means,
        })],
        new(2024, [.. Commitments.Years.Index().Where(pair => pair.Item > 2024).Select(pair => new RunOutYear(pair.Item, Commitments.Fact("Varav utgifter till följd av ekonomiska åtaganden vid utgången av 2024", pair.Index)))]));
}
