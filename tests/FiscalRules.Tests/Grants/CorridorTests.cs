using FiscalRules.Grants;
using FiscalRules.Law;

namespace FiscalRules.Tests.Grants;

public sealed class CorridorTests
{
    private static readonly Provision Provision = Agreement2021Law.Sharing;
    private static readonly CorridorTerms Terms = new() { Width = Ratio.Percent(3), Sharing = Ratio.Percent(50), AmountRounding = Rounding.ToOre, Provision = Provision };
    private static readonly Corridor Hundred = new(Terms, Kronor.Of(100));

    /// <summary>Around a hundred kronor the bounds are 97 and 103; half of what is outside is shared.</summary>
    [Theory]
    [InlineData(96_98, -1, CorridorSide.Below)]
    [InlineData(97_00, 0, CorridorSide.Inside)]
    [InlineData(97_01, 0, CorridorSide.Inside)]
    [InlineData(100_00, 0, CorridorSide.Inside)]
    [InlineData(102_99, 0, CorridorSide.Inside)]
    [InlineData(103_00, 0, CorridorSide.Inside)]
    [InlineData(103_02, 1, CorridorSide.Above)]
    [InlineData(0, -48_50, CorridorSide.Below)]
    [InlineData(203_00, 50_00, CorridorSide.Above)]
    public void Nothing_is_shared_inside_or_on_a_bound(long cost, long adjustment, CorridorSide side)
    {
        var outcome = Hundred.Settle(Kronor.FromOre(cost));

        Assert.Equal((Kronor.FromOre(adjustment), side), (outcome.Adjustment, outcome.Side));
        Assert.Equal(Hundred.Agreed + outcome.Adjustment, outcome.Grant);
        Assert.Equal(outcome.Grant, Hundred.Grant(outcome.Cost));
        Assert.Equal(outcome.Adjustment, Hundred.Adjustment(outcome.Cost));
    }

    [Fact]
    public void Just_outside_a_bound_is_outside_even_where_the_amount_rounds_to_nothing()
    {
        var corridor = new Corridor(Terms with { AmountRounding = Rounding.ToKrona }, Kronor.Of(100));
        var outcome = corridor.Settle(Kronor.FromOre(103_01));

        Assert.Equal((CorridorSide.Above, Kronor.Zero), (outcome.Side, outcome.Adjustment));
    }

    [Theory]
    [InlineData(33_000_000_000_00, 329_000_000)]
    [InlineData(33_000_000_000_99, 329_000_000)]
    [InlineData(33_000_000_001_00, 329_000_001)]
    [InlineData(30_000_000_000_00, -229_000_000)]
    [InlineData(29_999_999_999_00, -229_000_001)]
    public void What_an_agreement_shares_is_rounded_once_to_the_krona_a_half_away_from_zero(long cost, long adjustment) =>
        Assert.Equal(Kronor.Of(adjustment), new AgreedAmounts(Agreements.Of2021).Corridor("benefit").Adjustment(Kronor.FromOre(cost)));

    /// <summary>Of 50 öre, 3 per cent is one and a half: rounded, the width is 2, and the bounds lie at 48 and 52; each rounded by itself, 48.5 goes up to 49.</summary>
    [Theory]
    [InlineData(CorridorBounds.FromRoundedWidth, 48, 52)]
    [InlineData(CorridorBounds.EachRounded, 49, 52)]
    public void The_width_is_rounded_or_each_bound_by_itself(CorridorBounds bounds, long lower, long upper)
    {
        var corridor = new Corridor(Terms with { Bounds = bounds }, Kronor.FromOre(50));

        Assert.Equal((lower, upper), (corridor.Lower.Ore, corridor.Upper.Ore));
    }

    [Fact]
    public void Each_bound_that_is_rounded_by_itself_explains_its_own_rounding()
    {
        var corridor = new Corridor(Terms with { Bounds = CorridorBounds.EachRounded, WidthRounding = Rounding.ToKrona }, Kronor.Of(150));
        var explanation = corridor.Settle(Kronor.Of(100)).Explain();

        Assert.Equal(["agreed", "width", "lower", "upper", "cost", "sharing", "adjustment", "grant"], explanation.Lines.Select(line => line.Code));
        Assert.Equal((Unrounded.OfOre(145_50, 1), corridor.Lower), (explanation["lower"].Rounding!.Before, explanation["lower"].Rounding!.After));
        Assert.Equal((Unrounded.OfOre(154_50, 1), corridor.Upper), (explanation["upper"].Rounding!.Before, explanation["upper"].Rounding!.After));
        Assert.Null(new Corridor(corridor.Terms with { Printed = new(Kronor.Of(146), Kronor.Of(154)) }, Kronor.Of(150)).Explain()["lower"].Rounding);
    }

    [Fact]
    public void A_finding_says_who_pays_and_of_a_forecast_who_would()
    {
        var above = Assert.Single(Hundred.Settle(Kronor.Of(110)).Findings());
        var below = Assert.Single(Hundred.Settle(Kronor.Of(90), Stage.Forecast).Findings());

        Assert.Equal((GrantsFindings.LossShared, Severity.Duty, Kronor.Of(3.5m)), (above.Code, above.Severity, above.Amount));
        Assert.DoesNotContain("would", above.English, StringComparison.Ordinal);
        Assert.Equal((GrantsFindings.GainShared, Severity.Duty, Kronor.Of(3.5m), Stage.Forecast), (below.Code, below.Severity, below.Amount, below.Stage));
        Assert.Contains("would", below.English, StringComparison.Ordinal);
        Assert.Contains("skulle", below.Swedish, StringComparison.Ordinal);
        Assert.Empty(Hundred.Settle(Kronor.Of(103)).Findings());
    }

    [Fact]
    public void The_lines_of_its_explanation_are_its_figures()
    {
        var explanation = new AgreedAmounts(Agreements.Of2021).Corridor("hepatitis-c").Settle(Kronor.Mkr(800)).Explain();

        Assert.Equal(
            ["agreed", "forecast-cost", "width", "half-width", "lower", "upper", "cost", "state-share", "sharing", "adjustment", "grant"],
            explanation.Lines.Select(line => line.Code));
        Assert.Equal(new ExplanationValue.Amount(Kronor.Mkr(61.6m)), explanation["adjustment"].Value);
        Assert.Equal(Kronor.Mkr(18), explanation["half-width"].Rounding!.After);
        Assert.All(explanation.Lines, line => Assert.Equal(Agreement2021Law.HepatitisCorridor, line.Provision));
    }

    [Fact]
    public void A_printed_bound_says_so_in_the_explanation() =>
        Assert.EndsWith(", as printed", new AgreedAmounts(Agreements.Of2026).Corridor("net-grant").Explain()["upper"].English, StringComparison.Ordinal);

    [Fact]
    public void The_default_outcome_is_nothing()
    {
        var outcome = default(CorridorOutcome);

        Assert.Equal((Kronor.Zero, Kronor.Zero, Kronor.Zero, CorridorSide.Inside), (outcome.Cost, outcome.Adjustment, outcome.Grant, outcome.Side));
        Assert.Empty(outcome.Findings());
        Assert.Empty(outcome.Explain().Lines);
        Assert.Throws<InvalidOperationException>(() => outcome.Corridor);
    }

    [Fact]
    public void An_outcome_allocates_nothing()
    {
        var corridor = new AgreedAmounts(Agreements.Of2021).Corridor("hepatitis-c");
        _ = new CorridorOutcome(corridor, Kronor.Mkr(800));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = Kronor.Zero;
        for (var cost = 0; cost < 1_000; cost++)
            sum += new CorridorOutcome(corridor, Kronor.Mkr(cost)).Adjustment;

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.NotEqual(Kronor.Zero, sum);
    }

    [Fact]
    public void A_corridor_that_cant_be_is_refused()
    {
        Assert.Equal("agreed", Assert.Throws<ArgumentOutOfRangeException>(() => new Corridor(Terms, Kronor.Of(-1))).ParamName);
        Assert.Equal("stateShare", Assert.Throws<ArgumentOutOfRangeException>(() => new Corridor(Terms, Kronor.Of(1), Ratio.Percent(101))).ParamName);
        Assert.Equal("stateShare", Assert.Throws<ArgumentOutOfRangeException>(() => new Corridor(Terms, Kronor.Of(1), Ratio.Zero)).ParamName);
        Assert.Equal("forecastCost", Assert.Throws<ArgumentOutOfRangeException>(() => new Corridor(Terms, Kronor.Of(1), Ratio.Percent(70), Kronor.Of(-1))).ParamName);
        Assert.Equal("forecastCost", Assert.Throws<ArgumentException>(() => new Corridor(Terms with { Measure = CorridorMeasure.Cost }, Kronor.Of(1), Ratio.Percent(70))).ParamName);
        Assert.Equal("Width", Assert.Throws<ArgumentOutOfRangeException>(() => Terms with { Width = Ratio.Percent(101) }).ParamName);
        Assert.Equal("Width", Assert.Throws<ArgumentOutOfRangeException>(() => Terms with { Width = Ratio.Percent(-1) }).ParamName);
        Assert.Equal("Sharing", Assert.Throws<ArgumentOutOfRangeException>(() => Terms with { Sharing = Ratio.Percent(101) }).ParamName);
        Assert.Equal("Bounds", Assert.Throws<ArgumentOutOfRangeException>(() => Terms with { Bounds = (CorridorBounds)2 }).ParamName);
        Assert.Equal("upper", Assert.Throws<ArgumentOutOfRangeException>(() => new PrintedBounds(Kronor.Of(2), Kronor.Of(1))).ParamName);
        Assert.Equal("cost", Assert.Throws<ArgumentOutOfRangeException>(() => Hundred.Adjustment(Kronor.FromOre(-1))).ParamName);
        Assert.Equal("stage", Assert.Throws<ArgumentOutOfRangeException>(() => Hundred.Settle(Kronor.Zero, (Stage)9)).ParamName);
    }
}
