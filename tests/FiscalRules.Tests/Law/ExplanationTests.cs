using System.Globalization;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;
using NodaTime;

namespace FiscalRules.Tests.Law;

public sealed class ExplanationTests
{
    private static readonly Provision Section = Texts.Agreement.At("3.1");
    private static readonly Provision Whole = Texts.Rounding.At("2");

    [Theory]
    [InlineData(Language.Swedish, "explanation.sv.txt")]
    [InlineData(Language.English, "explanation.en.txt")]
    public void An_explanation_is_aligned_text_with_its_details_and_its_roundings(Language language, string approved) =>
        Approved.Match(Sample().ToText(language), approved);

    [Theory]
    [InlineData(Language.Swedish, "explanation-mkr.sv.txt")]
    [InlineData(Language.English, "explanation-mkr.en.txt")]
    public void An_explanation_can_be_shown_in_another_unit(Language language, string approved) =>
        Approved.Match(Sample().ToText(language, AmountUnit.Mkr.WithDecimals(1)), approved);

    [Theory]
    [InlineData("en-US")]
    [InlineData("")]
    [InlineData("ar-SA")]
    public void An_explanation_reads_the_same_in_every_culture(string culture)
    {
        var (swedish, english) = (Sample().ToText(), Sample().ToText(Language.English));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal((swedish, english), (Sample().ToText(), Sample().ToText(Language.English)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(RoundingMode.HalfAwayFromZero, "närmast, hälften från noll", "nearest, a half away from zero")]
    [InlineData(RoundingMode.HalfToEven, "närmast, hälften till jämnt", "nearest, a half to even")]
    [InlineData(RoundingMode.TowardZero, "mot noll", "toward zero")]
    [InlineData(RoundingMode.AwayFromZero, "från noll", "away from zero")]
    [InlineData(RoundingMode.Down, "nedåt", "down")]
    [InlineData(RoundingMode.Up, "uppåt", "up")]
    public void A_rounding_is_said_in_words(RoundingMode mode, string swedish, string english)
    {
        var explanation = Rounded(new(Unrounded.OfOre(10, 3), Rounding.ToOre.With(mode), Whole));
        Assert.Contains($" till hela 0,01 kr, {swedish}; ", explanation.ToText(), StringComparison.Ordinal);
        Assert.Contains($" to whole 0.01 SEK, {english}; ", explanation.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rounding_is_said_only_where_it_moved_something()
    {
        Assert.Equal(2, Rounded(new(Kronor.Of(7), Rounding.ToKrona, Whole)).ToText().TrimEnd().Split('\n').Length);
        Assert.Equal(3, Rounded(new(Kronor.Of(7) + Unrounded.OfOre(1, 1_000_000), Rounding.ToKrona, Whole)).ToText().TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void An_explanation_is_in_Swedish_kronor_and_ore_where_nothing_is_asked_for()
    {
        Assert.Equal(Sample().ToText(Language.Swedish, AmountUnit.KronorAndOre), Sample().ToText());
        Assert.Equal(Sample().ToText(), Sample().ToString());
    }

    [Fact]
    public void No_line_ends_in_a_blank_and_each_ends_in_a_line_feed()
    {
        var text = Sample().ToText();
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.All(text.Split('\n'), static line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void The_empty_explanation_has_no_lines_and_no_text()
    {
        Assert.Empty(Explanation.Empty.Lines);
        Assert.Equal(("", ""), (Explanation.Empty.Title(Language.Swedish), Explanation.Empty.Title(Language.English)));
        Assert.Equal("", Explanation.Empty.ToText());
    }

    [Fact]
    public void A_heading_without_lines_is_a_heading() =>
        Assert.Equal("Beräkning (kr)\n", new Explanation("Beräkning", "Computation", []).ToText());

    [Fact]
    public void A_line_is_found_by_its_code()
    {
        Assert.Equal("Avdrag", Sample()["deduction"].Label(Language.Swedish));
        Assert.Equal("in-sek", Sample()["deduction"].Details!["in-sek"].Code);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("Deduction")]
    [InlineData("in-sek")]
    public void A_code_that_no_line_has_is_refused(string text) =>
        Assert.Throws<ArgumentException>("code", () => Sample()[text]);

    [Fact]
    public void Explanations_are_equal_by_their_headings_and_lines()
    {
        Assert.Equal(Sample(), Sample());
        Assert.NotEqual(Sample(), new Explanation("Huvuddelen", "The main part", [Sample().Lines[0]]));
    }

    [Fact]
    public void The_code_of_a_line_is_unique_in_its_explanation() =>
        Assert.Throws<ArgumentException>("lines", () => new Explanation("a", "b", [Line("same"), Line("other"), Line("same")]));

    [Fact]
    public void A_heading_or_a_list_that_is_missing_is_refused()
    {
        Assert.Throws<ArgumentNullException>("swedish", () => new Explanation(null!, "b", []));
        Assert.Throws<ArgumentNullException>("english", () => new Explanation("a", null!, []));
        Assert.Throws<ArgumentNullException>("lines", () => new Explanation("a", "b", null!));
        Assert.Throws<ArgumentNullException>("unit", () => Sample().ToText(Language.Swedish, null!));
    }

    [Fact]
    public void A_line_has_what_it_was_given()
    {
        var (rounding, details) = (new RoundingStep(Unrounded.OfOre(1, 2), Rounding.ToOre, Whole), Explanation.Empty);
        var line = new ExplanationLine("a-code", "Etikett", "Label", Kronor.Of(1), Section, rounding, details);
        Assert.Equal(("a-code", "Etikett", "Label"), (line.Code, line.Label(Language.Swedish), line.Label(Language.English)));
        Assert.Equal((new ExplanationValue.Amount(Kronor.Of(1)), Section, rounding, details), (line.Value, line.Provision, line.Rounding, line.Details));
        Assert.Equal((null, null), (Line("a").Rounding, Line("a").Details));
    }

    [Fact]
    public void A_line_prints_its_Swedish_label_its_value_and_its_provision() =>
        Assert.Equal(
            "Etikett: −1\u00A0234,50 [2 § lagen om avrundning av vissa belopp (1970:1029)]",
            new ExplanationLine("a", "Etikett", "Label", Kronor.Of(-1_234.5m), Whole).ToString());

    [Theory]
    [InlineData(null, "a", "b", "code")]
    [InlineData(" ", "a", "b", "code")]
    [InlineData("c", null, "b", "swedish")]
    [InlineData("c", "", "b", "swedish")]
    [InlineData("c", "a", null, "english")]
    [InlineData("c", "a", " ", "english")]
    public void A_code_or_label_that_is_missing_or_blank_is_refused(string? first, string? second, string? third, string parameter) =>
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(() => new ExplanationLine(first!, second!, third!, Kronor.Zero, Whole)).ParamName);

    [Fact]
    public void A_line_has_a_value_and_a_provision()
    {
        Assert.Throws<ArgumentNullException>("value", () => new ExplanationLine("a", "b", "c", null!, Whole));
        Assert.Throws<ArgumentNullException>("provision", () => new ExplanationLine("a", "b", "c", Kronor.Zero, null!));
    }

    [Fact]
    public void A_rounding_step_gives_the_amount_after_and_how_far_it_moved()
    {
        var up = new RoundingStep(Unrounded.OfOre(409_915_975, 1), Rounding.ToKrona, Whole);
        Assert.Equal((Kronor.Of(4_099_160), Unrounded.OfOre(25, 1)), (up.After, up.Moved));
        var down = new RoundingStep(Unrounded.OfOre(-10, 3), Rounding.ToOre, Whole);
        Assert.Equal((Kronor.FromOre(-3), Unrounded.OfOre(1, 3)), (down.After, down.Moved));
        var floored = new RoundingStep(Unrounded.OfOre(-10, 3), Rounding.ToOre.Down, Whole);
        Assert.Equal((Kronor.FromOre(-4), Unrounded.OfOre(-2, 3)), (floored.After, floored.Moved));
        Assert.Equal(Unrounded.Of(Kronor.Zero), new RoundingStep(Kronor.Of(7), Rounding.ToKrona, Whole).Moved);
    }

    [Fact]
    public void Before_and_how_far_it_moved_add_up_to_after() =>
        Holds.ForAll(
            from amount in AnyQuantity.ModestKronor
            from ratio in AnyQuantity.Ratio
            from rounding in AnyQuantity.Rounding
            select (before: amount * ratio, rounding),
            static law =>
            {
                var step = new RoundingStep(law.before, law.rounding, Whole);
                try
                {
                    _ = step.After;
                }
                catch (OverflowException)
                {
                    return;
                }

                Assert.Equal(Unrounded.Of(step.After), step.Before + step.Moved);
            });

    private static ExplanationLine Line(string code) => new(code, "a", "b", Kronor.Zero, Whole);

    private static Explanation Rounded(RoundingStep step) => new("Beräkning", "Computation", [new("a", "a", "b", step.After, Section, step)]);

    /// <summary>The main part of the grant of 2021 as its agreement computes it, with lines that have every kind of value.</summary>
    private static Explanation Sample()
    {
        var inSek = Kronor.Of(395_500) * Ratio.Of(10.3645m);
        var rounding = new RoundingStep(-inSek, Rounding.ToKrona, Whole);
        return new(
            "Huvuddelen",
            "The main part",
            [
                new("year", "Avtalsår", "Agreement year", new FiscalYear(2021), Section),
                new("signed", "Beslutsdag", "Day of decision", new LocalDate(2021, 2, 4), Section),
                new("total", "Totalt bidrag", "Total grant", Kronor.Mkr(33_444), Section),
                new(
                    "deduction",
                    "Avdrag",
                    "Deduction",
                    rounding.After,
                    Texts.Agreement.At("3.2", paragraph: 2),
                    rounding,
                    new(
                        "Avgiften i kronor",
                        "The fee in kronor",
                        [
                            new("in-eur", "Avgift i euro", "Fee in euro", new ExplanationValue.Count(395_500), Section),
                            new("in-sek", "Kurs", "Rate", Ratio.Of(10.3645m), Section, details: new("Kursen", "The rate", [new("day", "Kursdag", "Day of the rate", new LocalDate(2020, 12, 30), Section)])),
                        ])),
                new("share", "Andel", "Share", Ratio.Of(2, 3), Section),
                new("main", "Huvuddel", "Main part", Kronor.Of(33_439_900_840), Texts.Municipalities.At(11, "5 a", paragraph: 1)),
            ]);
    }
}
