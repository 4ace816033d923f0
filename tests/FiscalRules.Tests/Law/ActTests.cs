using FiscalRules.Law;

namespace FiscalRules.Tests.Law;

public sealed class ActTests
{
    [Fact]
    public void A_text_has_its_names_its_number_and_its_kind()
    {
        var act = Texts.Agreement;
        Assert.Equal(
            ("överenskommelsen om läkemedelsförmånerna", "Agreement on the Pharmaceutical Benefits", "S2021/00821", SourceKind.Agreement),
            (act.Swedish, act.English, act.Number, act.Kind));
    }

    [Fact]
    public void A_text_is_a_statute_where_nothing_is_said() => Assert.Equal(SourceKind.Statute, Texts.Municipalities.Kind);

    [Fact]
    public void A_text_is_named_with_its_number()
    {
        Assert.Equal("kommunallagen (2017:725)", Texts.Municipalities.Name(Language.Swedish));
        Assert.Equal("Local Government Act (2017:725)", Texts.Municipalities.Name(Language.English));
        Assert.Equal("kommunallagen (2017:725)", Texts.Municipalities.ToString());
    }

    [Fact]
    public void Texts_are_equal_by_names_number_and_kind()
    {
        Assert.Equal(Texts.Municipalities, new Act("kommunallagen", "Local Government Act", "2017:725"));
        Assert.NotEqual(Texts.Municipalities, new Act("kommunallagen", "Local Government Act", "1991:900"));
        Assert.NotEqual(Texts.Municipalities, new Act("kommunallagen", "Local Government Act", "2017:725", SourceKind.Guidance));
    }

    [Theory]
    [InlineData(null, "b", "c", "swedish")]
    [InlineData(" ", "b", "c", "swedish")]
    [InlineData("a", null, "c", "english")]
    [InlineData("a", "", "c", "english")]
    [InlineData("a", "b", null, "number")]
    [InlineData("a", "b", "\t", "number")]
    public void A_name_or_number_that_is_missing_or_blank_is_refused(string? first, string? second, string? third, string parameter) =>
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(() => new Act(first!, second!, third!)).ParamName);
}
