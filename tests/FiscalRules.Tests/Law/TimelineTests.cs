using FiscalRules.Law;
using NodaTime;

namespace FiscalRules.Tests.Law;

public sealed class TimelineTests
{
    private static readonly Provision First = Texts.Municipalities.At(8, "4");
    private static readonly Provision Second = Texts.Municipalities.At(11, "5");
    private static readonly Provision End = Texts.Municipalities.At(11, "99");

    private static readonly Timeline<FiscalYear, Terms> ByYear =
        new("balanskravet", 2026, new InForce<FiscalYear, Terms>(2000, new("old"), First), new InForce<FiscalYear, Terms>(2013, new("new"), Second));

    private static readonly Timeline<FiscalYear, Terms> Repealed =
        new("resultatutjämningsreserven", 2023, new InForce<FiscalYear, Terms>(2013, new("reserve"), First), InForce<FiscalYear, Terms>.Repeal(2024, End));

    private static readonly Timeline<LocalDate, Terms> ByDay = new(
        "räntan",
        new LocalDate(2025, 6, 30),
        new InForce<LocalDate, Terms>(new LocalDate(2024, 7, 1), new("old"), First),
        new InForce<LocalDate, Terms>(new LocalDate(2025, 1, 1), new("new"), Second));

    [Theory]
    [InlineData(2000, "old")]
    [InlineData(2001, "old")]
    [InlineData(2012, "old")]
    [InlineData(2013, "new")]
    [InlineData(2014, "new")]
    [InlineData(9_999, "new")]
    public void The_entry_of_a_year_is_the_last_that_starts_in_it_or_before(int year, string name) =>
        Assert.Equal(name, ByYear.In(year).Terms.Name);

    [Theory]
    [InlineData(2024, 7, 1, "old")]
    [InlineData(2024, 12, 31, "old")]
    [InlineData(2025, 1, 1, "new")]
    [InlineData(2030, 1, 1, "new")]
    public void The_entry_of_a_day_is_the_last_that_starts_on_it_or_before(int year, int month, int day, string name) =>
        Assert.Equal(name, ByDay.On(new(year, month, day)).Terms.Name);

    [Fact]
    public void The_entry_says_from_when_and_by_what_law() =>
        Assert.Equal((2013, Second, false), (ByYear.In(2020).From.Number, ByYear.In(2020).Provision, ByYear.In(2020).IsRepeal));

    [Fact]
    public void A_timeline_keeps_its_name_how_far_it_was_read_and_its_entries() =>
        Assert.Equal(("balanskravet", 2026, 2), (ByYear.Rule, ByYear.ReadTo.Number, ByYear.Entries.Count));

    [Fact]
    public void From_the_first_entry_on_every_year_has_exactly_one_entry()
    {
        for (var year = 2000; year <= 2100; year++)
            Assert.Equal(year < 2013 ? ByYear.Entries[0] : ByYear.Entries[1], ByYear.In(year));
    }

    [Theory]
    [InlineData(1999)]
    [InlineData(1)]
    public void A_year_before_the_first_entry_is_not_modelled(int year)
    {
        var refused = Assert.Throws<NotInForceException>(() => ByYear.In(year));
        Assert.Equal(("balanskravet", new FiscalYear(year), "key"), (refused.Rule, refused.ActualValue, refused.ParamName));
        Assert.Contains($"The rule balanskravet is modelled from 2000; {year} was asked for.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_before_the_first_entry_is_not_modelled()
    {
        var refused = Assert.Throws<NotInForceException>(() => ByDay.On(new(2024, 6, 30)));
        Assert.Equal(("räntan", new LocalDate(2024, 6, 30)), (refused.Rule, refused.ActualValue));
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(9_999)]
    public void A_year_after_a_repeal_is_not_modelled(int year)
    {
        var refused = Assert.Throws<NotInForceException>(() => Repealed.In(year));
        Assert.Equal(("resultatutjämningsreserven", new FiscalYear(year)), (refused.Rule, refused.ActualValue));
        Assert.Contains($"repealed from 2024 by {End.Swedish}; {year} was asked for", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_year_before_a_repeal_has_its_terms() => Assert.Equal("reserve", Repealed.In(2023).Terms.Name);

    [Fact]
    public void A_rule_may_come_back_after_its_repeal()
    {
        var timeline = new Timeline<FiscalYear, Terms>(
            "regeln", 2030, new(2000, new("old"), First), InForce<FiscalYear, Terms>.Repeal(2010, End), new(2020, new("new"), Second));
        Assert.Equal("old", timeline.In(2009).Terms.Name);
        Assert.Throws<NotInForceException>(() => timeline.In(2010));
        Assert.Throws<NotInForceException>(() => timeline.In(2019));
        Assert.Equal("new", timeline.In(2020).Terms.Name);
    }

    [Fact]
    public void Up_to_how_far_the_law_was_read_there_is_no_note()
    {
        Assert.Null(ByYear.Note(2026, Stage.Outcome));
        Assert.Null(ByDay.Note(new(2025, 6, 30), Stage.Outcome));
    }

    [Fact]
    public void A_year_beyond_how_far_the_law_was_read_bears_a_note()
    {
        var note = ByYear.Note(2027, Stage.Plan);
        Assert.Equal(
            new Finding(
                "law.beyond-reading",
                Severity.Note,
                Second,
                "balanskravet: reglerna är lästa till och med 2026; 2027 räknas med de senast kända.",
                "balanskravet: the law was read up to 2026; 2027 is computed with the last known terms.",
                2027,
                stage: Stage.Plan),
            note);
        Assert.Equal("new", ByYear.In(2027).Terms.Name);
    }

    [Fact]
    public void A_day_beyond_how_far_the_law_was_read_bears_a_note()
    {
        var note = ByDay.Note(new(2025, 7, 1), Stage.Forecast);
        Assert.Equal(
            new Finding(
                LawFindings.BeyondReading,
                Severity.Note,
                Second,
                "räntan: reglerna är lästa till och med 2025-06-30; 2025-07-01 räknas med de senast kända.",
                "räntan: the law was read up to 2025-06-30; 2025-07-01 is computed with the last known terms.",
                2025,
                stage: Stage.Forecast),
            note);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_timeline_has_a_name(string? name) =>
        Assert.Equal("rule", Assert.ThrowsAny<ArgumentException>(() => new Timeline<FiscalYear, Terms>(name!, 2026, ByYear.Entries.AsSpan())).ParamName);

    [Fact]
    public void A_timeline_begins_with_terms()
    {
        Assert.Throws<ArgumentException>("entries", () => new Timeline<FiscalYear, Terms>("regeln", 2026));
        Assert.Throws<ArgumentException>("entries", () => new Timeline<FiscalYear, Terms>("regeln", 2026, InForce<FiscalYear, Terms>.Repeal(2000, End)));
    }

    [Theory]
    [InlineData(2000, 2000)]
    [InlineData(2001, 2000)]
    public void Entries_out_of_order_are_refused(int first, int second)
    {
        var refused = Assert.Throws<ArgumentException>("entries", () =>
            new Timeline<FiscalYear, Terms>("regeln", 2026, new InForce<FiscalYear, Terms>(first, new("a"), First), new InForce<FiscalYear, Terms>(second, new("b"), Second)));
        Assert.Contains($"{second} comes after {first}", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_a_year_apart_are_in_order() =>
        Assert.Equal(2, new Timeline<FiscalYear, Terms>("regeln", 2026, new InForce<FiscalYear, Terms>(2000, new("a"), First), new InForce<FiscalYear, Terms>(2001, new("b"), Second)).Entries.Count);

    [Fact]
    public void A_timeline_does_not_see_later_changes_of_the_entries_it_was_made_of()
    {
        InForce<FiscalYear, Terms>[] entries = [new(2000, new("a"), First)];
        var timeline = new Timeline<FiscalYear, Terms>("regeln", 2026, entries);
        entries[0] = new(2001, new("b"), Second);
        Assert.Equal("a", timeline.In(2000).Terms.Name);
    }

    [Fact]
    public void A_missing_timeline_is_refused_by_its_name()
    {
        Assert.Throws<ArgumentNullException>("timeline", () => ((Timeline<FiscalYear, Terms>)null!).In(2000));
        Assert.Throws<ArgumentNullException>("timeline", () => ((Timeline<FiscalYear, Terms>)null!).Note(2000, Stage.Outcome));
        Assert.Throws<ArgumentNullException>("timeline", () => ((Timeline<LocalDate, Terms>)null!).On(new(2000, 1, 1)));
        Assert.Throws<ArgumentNullException>("timeline", () => ((Timeline<LocalDate, Terms>)null!).Note(new(2000, 1, 1), Stage.Outcome));
    }

    [Fact]
    public void An_entry_has_terms_and_a_provision()
    {
        Assert.Throws<ArgumentNullException>("terms", () => new InForce<FiscalYear, Terms>(2000, null!, First));
        Assert.Throws<ArgumentNullException>("provision", () => new InForce<FiscalYear, Terms>(2000, new("a"), null!));
        Assert.Throws<ArgumentNullException>("provision", () => InForce<FiscalYear, Terms>.Repeal(2000, null!));
    }

    [Fact]
    public void A_repeal_has_a_provision_and_no_terms()
    {
        var repeal = InForce<FiscalYear, Terms>.Repeal(2024, End);
        Assert.Equal((2024, End, true), (repeal.From.Number, repeal.Provision, repeal.IsRepeal));
        Assert.Throws<InvalidOperationException>(() => repeal.Terms);
    }

    [Fact]
    public void Entries_are_equal_by_start_terms_and_provision()
    {
        Assert.Equal(new InForce<FiscalYear, Terms>(2000, new("a"), First), new InForce<FiscalYear, Terms>(2000, new("a"), First));
        Assert.NotEqual(new InForce<FiscalYear, Terms>(2000, new("a"), First), new InForce<FiscalYear, Terms>(2000, new("b"), First));
        Assert.NotEqual(new InForce<FiscalYear, Terms>(2000, new("a"), First), InForce<FiscalYear, Terms>.Repeal(2000, First));
    }

    [Fact]
    public void The_exception_of_law_that_is_not_modelled_can_be_made_as_exceptions_are()
    {
        var cause = new InvalidOperationException();
        Assert.Equal(("", "key"), (new NotInForceException().Rule, new NotInForceException().ParamName));
        Assert.StartsWith("why", new NotInForceException("why").Message, StringComparison.Ordinal);
        Assert.Equal(("", "why", cause), (new NotInForceException("why", cause).Rule, new NotInForceException("why", cause).Message, new NotInForceException("why", cause).InnerException));
        Assert.Equal(("regeln", 7), (new NotInForceException("why", "regeln", 7).Rule, new NotInForceException("why", "regeln", 7).ActualValue));
    }

    private sealed record Terms(string Name);
}
