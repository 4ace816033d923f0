using FiscalRules.Law;

namespace FiscalRules.Tests.Law;

public sealed class ProvisionTests
{
    public static TheoryData<Provision, string, string> Citations => new()
    {
        {
            Texts.Municipalities.At(11, "12"),
            "11 kap. 12 § kommunallagen (2017:725)",
            "Chapter 11, Section 12, Local Government Act (2017:725)"
        },
        {
            Texts.Municipalities.At(11, "12", paragraph: 2),
            "11 kap. 12 § andra stycket kommunallagen (2017:725)",
            "Chapter 11, Section 12, second paragraph, Local Government Act (2017:725)"
        },
        {
            Texts.Municipalities.At(11, "5 a", paragraph: 1, point: 3),
            "11 kap. 5 a § första stycket 3 kommunallagen (2017:725)",
            "Chapter 11, Section 5 a, first paragraph, point 3, Local Government Act (2017:725)"
        },
        {
            Texts.Municipalities.At(11, "10", point: 2),
            "11 kap. 10 § 2 kommunallagen (2017:725)",
            "Chapter 11, Section 10, point 2, Local Government Act (2017:725)"
        },
        {
            Texts.Rounding.At("2"),
            "2 § lagen om avrundning av vissa belopp (1970:1029)",
            "Section 2, Act on Rounding of Certain Amounts (1970:1029)"
        },
        {
            Texts.Rounding.At("25 a", paragraph: 10),
            "25 a § tionde stycket lagen om avrundning av vissa belopp (1970:1029)",
            "Section 25 a, tenth paragraph, Act on Rounding of Certain Amounts (1970:1029)"
        },
        {
            Texts.Agreement.At("3.1"),
            "avsnitt 3.1 överenskommelsen om läkemedelsförmånerna (S2021/00821)",
            "Section 3.1, Agreement on the Pharmaceutical Benefits (S2021/00821)"
        },
        {
            Texts.Recommendation.At("7", paragraph: 3),
            "avsnitt 7 tredje stycket rekommendation om avskrivningar (R4)",
            "Section 7, third paragraph, Recommendation on Depreciation (R4)"
        },
        {
            Texts.Municipalities.Transitional("2023:642", 2),
            "punkt 2 i övergångsbestämmelserna till 2023:642, kommunallagen (2017:725)",
            "point 2 of the transitional provisions to 2023:642, Local Government Act (2017:725)"
        },
        {
            Texts.Municipalities.At(11, "12").WordedBy("2019:835"),
            "11 kap. 12 § kommunallagen (2017:725) i lydelse enligt 2019:835",
            "Chapter 11, Section 12, Local Government Act (2017:725) as worded by 2019:835"
        },
    };

    public static TheoryData<int, string, string> Ordinals => new()
    {
        { 1, "första", "first" },
        { 2, "andra", "second" },
        { 3, "tredje", "third" },
        { 4, "fjärde", "fourth" },
        { 5, "femte", "fifth" },
        { 6, "sjätte", "sixth" },
        { 7, "sjunde", "seventh" },
        { 8, "åttonde", "eighth" },
        { 9, "nionde", "ninth" },
        { 10, "tionde", "tenth" },
    };

    [Theory]
    [MemberData(nameof(Citations))]
    public void A_place_is_cited_in_both_languages(Provision provision, string swedish, string english)
    {
        Assert.Equal((swedish, english), (provision.Swedish, provision.English));
        Assert.Equal((swedish, english), (provision.Citation(Language.Swedish), provision.Citation(Language.English)));
        Assert.Equal(swedish, provision.ToString());
    }

    [Theory]
    [MemberData(nameof(Ordinals))]
    public void A_paragraph_is_cited_by_its_ordinal(int paragraph, string swedish, string english)
    {
        var provision = Texts.Rounding.At("2", paragraph);
        Assert.StartsWith($"2 § {swedish} stycket ", provision.Swedish, StringComparison.Ordinal);
        Assert.StartsWith($"Section 2, {english} paragraph, ", provision.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_provision_knows_its_place()
    {
        var provision = Texts.Municipalities.At(11, "5 a", 1, 3);
        Assert.Equal(
            (Texts.Municipalities, 11, "5 a", 1, 3, null, false),
            (provision.Act, provision.Chapter, provision.Section, provision.Paragraph, provision.Point, provision.Amendment, provision.IsTransitional));
    }

    [Fact]
    public void A_transitional_provision_knows_its_amendment_and_has_no_section()
    {
        var provision = Texts.Municipalities.Transitional("2023:642", 2);
        Assert.Equal((null, null, 2, "2023:642", true), (provision.Chapter, provision.Section, provision.Point, provision.Amendment, provision.IsTransitional));
    }

    [Fact]
    public void Provisions_are_equal_by_text_place_and_wording()
    {
        var provision = Texts.Municipalities.At(11, "12", 2, 1);
        Assert.Equal(provision, Texts.Municipalities.At(11, "12", 2, 1));
        Assert.Equal(provision.GetHashCode(), Texts.Municipalities.At(11, "12", 2, 1).GetHashCode());
        Assert.Equal(provision.WordedBy("2019:835"), Texts.Municipalities.At(11, "12", 2, 1).WordedBy("2019:835"));
        Assert.All(
            [
                Texts.Rounding.At(11, "12", 2, 1),
                Texts.Municipalities.At(10, "12", 2, 1),
                Texts.Municipalities.At("12", 2, 1),
                Texts.Municipalities.At(11, "13", 2, 1),
                Texts.Municipalities.At(11, "12", 1, 1),
                Texts.Municipalities.At(11, "12", 2, 2),
                Texts.Municipalities.At(11, "12"),
                provision.WordedBy("2019:835"),
            ],
            other => Assert.NotEqual(provision, other));
    }

    [Fact]
    public void Another_wording_leaves_the_provision_as_it_was()
    {
        var provision = Texts.Municipalities.At(11, "12");
        Assert.NotSame(provision, provision.WordedBy("2019:835"));
        Assert.Null(provision.Amendment);
        Assert.False(provision.WordedBy("2019:835").IsTransitional);
    }

    // The amendment of a transitional provision says which transitional provisions it stands among, not which wording is meant.
    [Fact]
    public void A_named_part_is_cited_by_its_name_in_each_language()
    {
        var provision = Texts.Municipalities.Part("bilagan, utbetalning", "the annex, payment");

        Assert.StartsWith("bilagan, utbetalning ", provision.Swedish, StringComparison.Ordinal);
        Assert.StartsWith("the annex, payment, ", provision.English, StringComparison.Ordinal);
        Assert.Equal(("bilagan, utbetalning", "the annex, payment"), (provision.Section, provision.PartInEnglish));
        Assert.Equal("english", Assert.Throws<ArgumentException>(() => Texts.Municipalities.Part("bilagan", " ")).ParamName);
        Assert.Equal("section", Assert.Throws<ArgumentException>(() => Texts.Municipalities.Part(" ", "the annex")).ParamName);
    }

    [Fact]
    public void A_transitional_provision_never_becomes_another_amendment_s()
    {
        var provision = Texts.Municipalities.Transitional("2023:642", 2);
        try
        {
            Assert.Contains("övergångsbestämmelserna till 2023:642", provision.WordedBy("2012:800").Swedish, StringComparison.Ordinal);
        }
        catch (InvalidOperationException)
        {
            // Refusing is as good.
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_chapter_is_counted_from_one(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>("chapter", () => Texts.Municipalities.At(number, "12"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_section_that_is_missing_or_blank_is_refused(string? text)
    {
        Assert.Equal("section", Assert.ThrowsAny<ArgumentException>(() => Texts.Municipalities.At(11, text!)).ParamName);
        Assert.Equal("section", Assert.ThrowsAny<ArgumentException>(() => Texts.Municipalities.At(text!)).ParamName);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(-1)]
    public void A_paragraph_is_from_the_first_to_the_tenth(int number)
    {
        Assert.Throws<ArgumentOutOfRangeException>("paragraph", () => Texts.Municipalities.At(11, "12", number));
        Assert.Throws<ArgumentOutOfRangeException>("paragraph", () => Texts.Rounding.At("2", number));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_point_is_counted_from_one(int number)
    {
        Assert.Throws<ArgumentOutOfRangeException>("point", () => Texts.Municipalities.At(11, "12", 1, number));
        Assert.Throws<ArgumentOutOfRangeException>("point", () => Texts.Rounding.At("2", point: number));
        Assert.Throws<ArgumentOutOfRangeException>("point", () => Texts.Municipalities.Transitional("2023:642", number));
    }

    [Fact]
    public void The_lowest_numbers_are_numbers() =>
        Assert.Equal("1 kap. 1 § första stycket 1 kommunallagen (2017:725)", Texts.Municipalities.At(1, "1", 1, 1).Swedish);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void An_amendment_that_is_missing_or_blank_is_refused(string? text)
    {
        Assert.Equal("amendment", Assert.ThrowsAny<ArgumentException>(() => Texts.Municipalities.Transitional(text!, 1)).ParamName);
        Assert.Equal("amendment", Assert.ThrowsAny<ArgumentException>(() => Texts.Municipalities.At(11, "12").WordedBy(text!)).ParamName);
    }
}
