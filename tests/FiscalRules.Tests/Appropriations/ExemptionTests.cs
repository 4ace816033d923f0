using System.Numerics;
using FiscalRules.Appropriations;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Appropriations;

public sealed class ExemptionTests
{
    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void An_agency_may_commit_a_tenth_of_the_item_and_no_more(long outstanding, bool exempt)
    {
        var found = Agency(outstanding, AllottedMeans.Whole(Kronor.FromOre(109)));

        Assert.Equal(exempt, found.IsExempt);
        Assert.Equal(Kronor.FromOre(10), found.PostLimit);
        Assert.Null(found.AgencyLimit);
        Assert.Equal(exempt ? [] : new[] { AppropriationFindings.AuthorisationNeeded }, found.Findings().Select(finding => finding.Code));
    }

    [Fact]
    public void Exactly_a_hundred_million_is_not_large_and_one_öre_more_is()
    {
        var atTheLine = AllottedMeans.Whole(Kronor.Mkr(100));
        var above = AllottedMeans.Whole(Kronor.Mkr(100) + Kronor.OneOre);

        Assert.Null(Agency(0, atTheLine).AgencyLimit);
        Assert.Equal(Kronor.Mkr(10), Agency(0, above).AgencyLimit);
        Assert.Equal(Kronor.Mkr(10), Agency(0, atTheLine).PostLimit);
    }

    [Fact]
    public void Of_a_large_appropriation_an_agency_has_its_part_of_ten_million()
    {
        var means = new AllottedMeans(Kronor.Mkr(60), Kronor.Mkr(80), Kronor.Mkr(300));
        var limit = Kronor.FromOre(266_666_666);

        Assert.Equal(limit, Agency(0, means).AgencyLimit);
        Assert.True(Agency(limit.Ore, means).IsExempt);
        Assert.False(Agency(limit.Ore + 1, means).IsExempt);
        Assert.Equal(Unrounded.OfOre(800_000_000, 3), Agency(0, means).Explain()["agency-limit"].Rounding!.Before);
        Assert.Equal(Unrounded.OfOre(109, 10), Agency(0, AllottedMeans.Whole(Kronor.FromOre(109))).Explain()["post-limit"].Rounding!.Before);
    }

    [Fact]
    public void Commitments_on_the_agencys_other_items_count_against_the_amount_and_not_against_the_share()
    {
        var means = new AllottedMeans(Kronor.Mkr(60), Kronor.Mkr(80), Kronor.Mkr(300));
        var room = Kronor.FromOre(266_666_666) - Kronor.OneOre;

        Assert.True(new AgencyExemption(2024, Stage.Outcome, Kronor.OneOre, means, room).IsExempt);
        Assert.False(new AgencyExemption(2024, Stage.Outcome, Kronor.OneOre, means, room + Kronor.OneOre).IsExempt);
        Assert.True(new AgencyExemption(2024, Stage.Outcome, Kronor.OneOre, AllottedMeans.Whole(Kronor.FromOre(10)), Kronor.Mkr(500)).IsExempt);

        var needed = Assert.Single(new AgencyExemption(2024, Stage.Outcome, Kronor.OneOre, means, room + Kronor.OneOre).Findings());
        Assert.Equal(Kronor.FromOre(266_666_667), needed.Amount);
        Assert.Contains("2\u00A0666\u00A0666,66", needed.Swedish);
    }

    [Fact]
    public void Any_test_of_an_agency_is_the_one_in_fractions() => Holds.ForAll(
        AnyAppropriations.Means.SelectMany(_ => AnyAppropriations.Magnitude, (means, outstanding) => (means, outstanding)).SelectMany(_ => AnyAppropriations.Magnitude, (pair, elsewhere) => (pair.means, pair.outstanding, elsewhere)),
        asked =>
        {
            var (means, outstanding, elsewhere) = asked;
            BigInteger total = means.Total.Ore;
            var withinShare = outstanding.Ore * 10 <= (BigInteger)means.Post.Ore;
            var withinAmount = total <= 10_000_000_000 || ((BigInteger)outstanding.Ore + elsewhere.Ore) * total <= (BigInteger)1_000_000_000 * means.OwnPosts.Ore;

            Assert.Equal(withinShare && withinAmount, new AgencyExemption(2024, Stage.Outcome, outstanding, means, elsewhere).IsExempt);
        });

    [Theory]
    [InlineData(109, 10, true)]
    [InlineData(109, 11, false)]
    [InlineData(10_000_000_000, 1_000_000_000, true)]
    [InlineData(10_000_000_000, 1_000_000_001, false)]
    [InlineData(90_000_000_000, 1_000_000_000, true)]
    [InlineData(90_000_000_000, 1_000_000_001, false)]
    public void The_government_may_commit_a_tenth_of_a_voted_appropriation_and_at_most_ten_million(long voted, long commitments, bool exempt)
    {
        var found = new GovernmentExemption(2024, Stage.Outcome, Kronor.FromOre(commitments), Kronor.FromOre(voted));

        Assert.Equal(exempt, found.IsExempt);
        Assert.Equal(exempt ? [] : new[] { AppropriationFindings.ParliamentNeeded }, found.Findings().Select(finding => finding.Code));
        Assert.Equal("6 kap. 1 § andra stycket budgetlagen (2011:203)", found.Explain()["most"].Provision.Swedish);
    }

    [Fact]
    public void The_two_rules_differ_where_the_appropriation_is_large_and_shared()
    {
        var commitments = Kronor.Mkr(5);
        var shared = new AllottedMeans(Kronor.Mkr(60), Kronor.Mkr(60), Kronor.Mkr(300));

        Assert.True(new GovernmentExemption(2024, Stage.Outcome, commitments, Kronor.Mkr(300)).IsExempt);
        Assert.False(new AgencyExemption(2024, Stage.Outcome, commitments, shared).IsExempt);
    }

    [Fact]
    public void In_a_forecast_an_authorisation_would_be_needed_and_a_late_year_says_so()
    {
        IFindings[] results =
        [
            new AgencyExemption(2024, Stage.Forecast, Kronor.OneOre, default),
            new GovernmentExemption(2024, Stage.Forecast, Kronor.OneOre, Kronor.Zero),
        ];

        Assert.All(results.SelectMany(result => result.Findings()), found =>
        {
            Assert.Contains("skulle", found.Swedish);
            Assert.Contains("would", found.English);
        });
        Assert.Equal([LawFindings.BeyondReading], new AgencyExemption(2026, Stage.Forecast, Kronor.Zero, default).Findings().Select(found => found.Code));
        Assert.Equal([LawFindings.BeyondReading], new GovernmentExemption(2026, Stage.Forecast, Kronor.Zero, default).Findings().Select(found => found.Code));
        Assert.Throws<NotInForceException>(() => new AgencyExemption(2012, Stage.Outcome, Kronor.Zero, default));
        Assert.Throws<NotInForceException>(() => new GovernmentExemption(2012, Stage.Outcome, Kronor.Zero, default));
    }

    [Fact]
    public void Bad_input_is_refused_by_name()
    {
        Assert.Equal("post", Assert.Throws<ArgumentOutOfRangeException>(() => new AllottedMeans(-Kronor.OneOre, Kronor.Zero, Kronor.Zero)).ParamName);
        Assert.Equal("ownPosts", Assert.Throws<ArgumentOutOfRangeException>(() => new AllottedMeans(Kronor.OneOre, Kronor.Zero, Kronor.Zero)).ParamName);
        Assert.Equal("total", Assert.Throws<ArgumentOutOfRangeException>(() => new AllottedMeans(Kronor.Zero, Kronor.OneOre, Kronor.Zero)).ParamName);
        Assert.Equal("outstanding", Assert.Throws<ArgumentOutOfRangeException>(() => Agency(-1, default)).ParamName);
        Assert.Equal("elsewhere", Assert.Throws<ArgumentOutOfRangeException>(() => new AgencyExemption(2024, Stage.Outcome, Kronor.Zero, default, -Kronor.OneOre)).ParamName);
        Assert.Equal("stage", Assert.Throws<ArgumentOutOfRangeException>(() => new AgencyExemption(2024, (Stage)8, Kronor.Zero, default)).ParamName);
        Assert.Equal("commitments", Assert.Throws<ArgumentOutOfRangeException>(() => new GovernmentExemption(2024, Stage.Outcome, -Kronor.OneOre, Kronor.Zero)).ParamName);
        Assert.Equal("voted", Assert.Throws<ArgumentOutOfRangeException>(() => new GovernmentExemption(2024, Stage.Outcome, Kronor.Zero, -Kronor.OneOre)).ParamName);
        Assert.Equal("stage", Assert.Throws<ArgumentOutOfRangeException>(() => new GovernmentExemption(2024, (Stage)8, Kronor.Zero, Kronor.Zero)).ParamName);
    }

    private static AgencyExemption Agency(long outstanding, AllottedMeans means) => new(2024, Stage.Outcome, Kronor.FromOre(outstanding), means);
}
