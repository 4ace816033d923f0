using FiscalRules.Law;

namespace FiscalRules.Tests.Law;

public sealed class FindingTests
{
    private static readonly Provision Provision = Texts.Municipalities.At(11, "12");

    [Fact]
    public void A_finding_has_what_it_was_given()
    {
        var finding = new Finding("balance.overdue", Severity.Breach, Provision, "Underskottet är inte återställt.", "The deficit is not restored.", 2024, Kronor.Mkr(7), Stage.Plan);
        Assert.Equal(
            ("balance.overdue", Severity.Breach, Provision, new FiscalYear(2024), Kronor.Mkr(7), Stage.Plan),
            (finding.Code, finding.Severity, finding.Provision, finding.Year, finding.Amount, finding.Stage));
        Assert.Equal(("Underskottet är inte återställt.", "The deficit is not restored."), (finding.Text(Language.Swedish), finding.Text(Language.English)));
        Assert.Equal((finding.Swedish, finding.English), (finding.Text(Language.Swedish), finding.Text(Language.English)));
    }

    [Fact]
    public void A_finding_concerns_an_outcome_and_no_year_or_amount_where_nothing_is_said()
    {
        var finding = new Finding("a.b", Severity.Note, Provision, "a", "b");
        Assert.Equal((null, null, Stage.Outcome), (finding.Year, finding.Amount, finding.Stage));
    }

    [Fact]
    public void A_finding_prints_its_code_its_Swedish_text_and_its_provision() =>
        Assert.Equal("a.b: text [11 kap. 12 § kommunallagen (2017:725)]", new Finding("a.b", Severity.Note, Provision, "text", "english").ToString());

    [Fact]
    public void Findings_are_equal_by_all_they_say()
    {
        var finding = new Finding("a.b", Severity.Note, Provision, "a", "b", 2024, Kronor.Of(1));
        Assert.Equal(finding, new Finding("a.b", Severity.Note, Provision, "a", "b", 2024, Kronor.Of(1)));
        Assert.All(
            [
                new Finding("a.c", Severity.Note, Provision, "a", "b", 2024, Kronor.Of(1)),
                new Finding("a.b", Severity.Duty, Provision, "a", "b", 2024, Kronor.Of(1)),
                new Finding("a.b", Severity.Note, Provision, "a", "b", 2025, Kronor.Of(1)),
                new Finding("a.b", Severity.Note, Provision, "a", "b", 2024, Kronor.Of(2)),
                new Finding("a.b", Severity.Note, Provision, "a", "b", 2024, Kronor.Of(1), Stage.Budget),
            ],
            other => Assert.NotEqual(finding, other));
    }

    [Theory]
    [InlineData(null, "a", "b", "code")]
    [InlineData(" ", "a", "b", "code")]
    [InlineData("c", null, "b", "swedish")]
    [InlineData("c", "", "b", "swedish")]
    [InlineData("c", "a", null, "english")]
    [InlineData("c", "a", " ", "english")]
    public void A_code_or_text_that_is_missing_or_blank_is_refused(string? first, string? second, string? third, string parameter) =>
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(() => new Finding(first!, Severity.Note, Provision, second!, third!)).ParamName);

    [Fact]
    public void A_finding_rests_on_a_provision() =>
        Assert.Throws<ArgumentNullException>("provision", () => new Finding("a.b", Severity.Note, null!, "a", "b"));

    [Fact]
    public void An_amount_below_zero_is_refused()
    {
        Assert.Equal(Kronor.Zero, new Finding("a.b", Severity.Note, Provision, "a", "b", amount: Kronor.Zero).Amount);
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => new Finding("a.b", Severity.Note, Provision, "a", "b", amount: -Kronor.OneOre));
    }

    [Theory]
    [InlineData(Stage.Outcome, "Utfall", "Outcome")]
    [InlineData(Stage.Forecast, "Prognos", "Forecast")]
    [InlineData(Stage.Budget, "Budget", "Budget")]
    [InlineData(Stage.Plan, "Plan", "Plan")]
    [InlineData(Stage.Calculated, "Beräknat", "Calculated")]
    public void A_stage_has_a_name_in_both_languages(Stage stage, string swedish, string english) =>
        Assert.Equal((swedish, english), (stage.Name(Language.Swedish), stage.Name(Language.English)));

    [Theory]
    [InlineData(Stage.Outcome, "is")]
    [InlineData(Stage.Forecast, "would be")]
    [InlineData(Stage.Budget, "would be")]
    [InlineData(Stage.Plan, "would be")]
    [InlineData(Stage.Calculated, "would be")]
    public void Only_an_outcome_is_a_fact(Stage stage, string text) => Assert.Equal(text, stage.Say("is", "would be"));

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void A_stage_without_a_name_has_none(int number) =>
        Assert.Throws<System.Diagnostics.UnreachableException>(() => ((Stage)number).Name(Language.Swedish));

    [Fact]
    public void The_defaults_are_an_outcome_a_note_a_statute_and_Swedish() =>
        Assert.Equal((Stage.Outcome, Severity.Note, SourceKind.Statute, Language.Swedish), (default(Stage), default(Severity), default(SourceKind), default(Language)));
}
