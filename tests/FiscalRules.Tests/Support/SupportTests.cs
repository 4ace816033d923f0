using System.Globalization;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Support;

public sealed class SupportTests
{
    [Fact]
    public void The_suite_runs_under_a_culture_that_shows_a_leak() =>
        Assert.Equal("\u22121\u00a0234,5", (-1234.5m).ToString("N1", CultureInfo.CurrentCulture));

    [Fact]
    public async Task The_culture_follows_into_other_threads() =>
        Assert.Equal("sv-SE", await Task.Run(() => CultureInfo.CurrentCulture.Name, TestContext.Current.CancellationToken));

    [Fact]
    public void A_law_that_does_not_hold_fails_with_the_smallest_value_and_its_seed()
    {
        var failure = Assert.ThrowsAny<Exception>(() => Holds.ForAll(ArbMap.Default.ArbFor<int>(), value => value < 10));

        Assert.Matches(@":\n10\n", failure.Message);
        Assert.Matches(@"\(\d+,\d+", failure.Message);
    }

    [Fact]
    public void A_law_that_does_not_hold_may_say_so_by_an_assertion() =>
        Assert.ThrowsAny<Exception>(() => Holds.ForAll(Gen.Choose(0, 1_000), value => Assert.True(value < 500)));

    [Fact]
    public void Text_that_differs_from_the_approved_text_is_shown_by_its_first_line() =>
        Assert.StartsWith(
            "differs at line 3:\n  approved: c\n  actual:   d",
            Approved.Difference("a\nb\nc", "a\nb\nd"),
            StringComparison.Ordinal);

    [Fact]
    public void Text_that_nobody_has_approved_is_said_to_be_missing() =>
        Assert.Equal("does not exist", Approved.Difference(null, "a"));

    [Fact]
    public void Approved_text_is_no_difference() => Assert.Null(Approved.Difference("a\nb", "a\nb"));
}
