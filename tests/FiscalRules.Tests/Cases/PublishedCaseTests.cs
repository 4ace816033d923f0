namespace FiscalRules.Tests.Cases;

/// <summary>What every case has to say for itself.</summary>
public sealed class PublishedCaseTests
{
    private static readonly string[] Statuses = ["official example", "published account", "our reading"];

    public static TheoryData<string> Cases => [.. PublishedCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_says_where_it_is_from_what_law_applies_how_it_is_derived_and_what_it_is_worth(string name)
    {
        var published = PublishedCase.Named(name);

        Assert.Contains(published.Status, Statuses);
        Assert.All([published.Id, published.Kind, published.Source, published.Entity], text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.NotEmpty(published.Provisions);
        Assert.NotEmpty(published.Derivation);
        Assert.NotEmpty(published.Expected);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_has_a_figure_for_each_year(string name)
    {
        var published = PublishedCase.Named(name);
        var count = published.Years.Length;

        Assert.Equal(count, published.Stages.Length);
        Assert.All(published.Lines.Values.Concat(published.Printed.Values), figures => Assert.Equal(count, figures.Length));
        Assert.All(published.Expected.Values, figures => Assert.Equal(count, figures.Length));
    }

    [Fact]
    public void No_two_cases_are_the_same() =>
        Assert.Distinct(PublishedCase.Names.Select(name => PublishedCase.Named(name).Id));
}
