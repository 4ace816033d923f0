using FiscalRules.Grants;

namespace FiscalRules.Tests.Grants;

public sealed class NeedGroupTests
{
    [Fact]
    public void There_are_six_groups_of_children_twelve_of_adults_and_four_of_the_elderly()
    {
        var children = from age in Enum.GetValues<ChildAge>() from income in Enum.GetValues<HouseholdIncome>() select NeedGroup.Child(age, income);
        var adults = from age in Enum.GetValues<AdultAge>() from income in Enum.GetValues<HouseholdIncome>() from education in Enum.GetValues<Education>() select NeedGroup.Adult(age, income, education);
        var elderly = from age in Enum.GetValues<ElderlyAge>() from household in Enum.GetValues<Household>() select NeedGroup.Elderly(age, household);

        Assert.Equal((6, 12, 4), (children.Count(), adults.Count(), elderly.Count()));
        Assert.Equal(NeedGroup.All, children.Concat(adults).Concat(elderly));
        Assert.Equal(22, NeedGroup.All.Distinct().Count());
        Assert.Equal(Enumerable.Range(0, 22), NeedGroup.All.Select(group => group.Index));
        Assert.Equal(22, NeedGroup.All.Select(group => group.ToString()).Distinct().Count());
    }

    [Fact]
    public void The_default_is_the_first() => Assert.Equal(NeedGroup.Child(ChildAge.Infant, HouseholdIncome.BelowMedian), default);

    [Fact]
    public void An_age_an_income_an_education_or_a_household_that_isnt_is_refused()
    {
        Assert.Equal("age", Assert.Throws<ArgumentOutOfRangeException>(() => NeedGroup.Child((ChildAge)3, HouseholdIncome.AboveMedian)).ParamName);
        Assert.Equal("income", Assert.Throws<ArgumentOutOfRangeException>(() => NeedGroup.Child(ChildAge.Infant, (HouseholdIncome)(-1))).ParamName);
        Assert.Equal("education", Assert.Throws<ArgumentOutOfRangeException>(() => NeedGroup.Adult(AdultAge.FiftyToSixtyNine, HouseholdIncome.AboveMedian, (Education)2)).ParamName);
        Assert.Equal("age", Assert.Throws<ArgumentOutOfRangeException>(() => NeedGroup.Adult((AdultAge)3, HouseholdIncome.AboveMedian, Education.Higher)).ParamName);
        Assert.Equal("household", Assert.Throws<ArgumentOutOfRangeException>(() => NeedGroup.Elderly(ElderlyAge.NinetyAndOver, (Household)2)).ParamName);
        Assert.Equal("age", Assert.Throws<ArgumentOutOfRangeException>(() => NeedGroup.Elderly((ElderlyAge)2, Household.Cohabiting)).ParamName);
    }

    [Fact]
    public void Price_tags_and_structures_are_whole_and_never_negative()
    {
        Assert.Equal("amounts", Assert.Throws<ArgumentException>(() => new PriceTags([Kronor.Of(1)], Agreement2021Law.NeedModel)).ParamName);
        Assert.Equal("amounts", Assert.Throws<ArgumentException>(() => new PriceTags([.. Enumerable.Repeat(Kronor.Zero, 22)], Agreement2021Law.NeedModel)).ParamName);
        Assert.Equal("amounts", Assert.Throws<ArgumentOutOfRangeException>(() => new PriceTags([.. Enumerable.Repeat(Kronor.Of(-1), 22)], Agreement2021Law.NeedModel)).ParamName);
        Assert.Equal("persons", Assert.Throws<ArgumentException>(() => new RegionStructure("A", [1])).ParamName);
        Assert.Equal("persons", Assert.Throws<ArgumentException>(() => new RegionStructure("A", [.. Enumerable.Repeat(0L, 22)])).ParamName);
        Assert.Equal("persons", Assert.Throws<ArgumentOutOfRangeException>(() => new RegionStructure("A", [-1, .. Enumerable.Repeat(1L, 21)])).ParamName);
        Assert.Equal("inhabitants", Assert.Throws<ArgumentOutOfRangeException>(() => new RegionPopulation("A", -1)).ParamName);
        Assert.Equal("inhabitants", Assert.Throws<ArgumentOutOfRangeException>(() => new RegionPopulation("A", 0)).ParamName);
    }
}
