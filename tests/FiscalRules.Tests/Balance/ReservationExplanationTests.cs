using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using static FiscalRules.Tests.Balance.Explained;

namespace FiscalRules.Tests.Balance;

public sealed class ReservationExplanationTests
{
    private static readonly string[] Rur = ["lowest", "share", "threshold", "above", "largest-by-law", "old-deficits", "largest"];

    [Fact]
    public void The_lines_are_the_steps_of_the_act() =>
        Assert.Equal(
            [Rur, [.. Rur[..4], "cap", "room", .. Rur[4..]], ["lowest", "share", "threshold", "above", "largest-by-law", "largest"]],
            new[] { Given(2023), Given(2024), Given(2023) with { Policy = OldDeficitPolicy.None } }.Select(given => given.Limit().Explain().Lines.Select(line => line.Code).ToArray()));

    [Fact]
    public void Every_amount_is_the_limits_own_and_the_share_has_its_sign() => Holds.ForAll(AnyReserves.Reservations, given =>
    {
        var limit = given.Limit();
        var explained = limit.Explain();
        if (explained.Lines.Count == 0)
        {
            Assert.True(given.Accounts.Year < 2013);
            return;
        }

        Assert.Equal(limit.Lowest, Amount(explained["lowest"]));
        Assert.Equal(new ExplanationValue.Rate(limit.Share), explained["share"].Value);
        Assert.Equal(-limit.Threshold, Amount(explained["threshold"]));
        Assert.Equal(limit.Above, Amount(explained["above"]));
        Assert.Equal(Kronor.Max(Amount(explained["lowest"]) + Amount(explained["threshold"]), Kronor.Zero), Amount(explained["above"]));
        Assert.Equal(limit.Largest, Amount(explained.Lines[^1]));
        Assert.Equal(given.Policy != OldDeficitPolicy.None, explained.Lines.Any(line => line.Code == "old-deficits" && Amount(line) == given.OldDeficits));
        Assert.Equal(limit.Cap, explained.Lines.Where(line => line.Code == "cap").Select(line => (Kronor?)Amount(line)).SingleOrDefault());
        Assert.Equal(limit.Room, explained.Lines.Where(line => line.Code == "room").Select(line => (Kronor?)Amount(line)).SingleOrDefault());
    });

    [Fact]
    public void Each_rounding_gives_the_amount_it_stands_by() => Holds.ForAll(AnyReserves.Reservations, given =>
    {
        var limit = given.Limit();
        var steps = limit.Explain().Lines.Where(line => line.Rounding is not null).ToDictionary(line => line.Code, line => line.Rounding!);
        if (given.Accounts.Year < 2013)
        {
            Assert.Empty(steps);
            return;
        }

        Assert.Equal(given.Accounts.Year < 2024 ? ["threshold"] : ["threshold", "cap"], steps.Keys);
        Assert.Equal((limit.Threshold, Rounding.ToOre.Up), (steps["threshold"].After, steps["threshold"].Rounding));
        Assert.Equal(Unrounded.Of(given.Accounts.TaxesAndGrants!.Value) * limit.Share, steps["threshold"].Before);
        if (steps.TryGetValue("cap", out var cap))
        {
            Assert.Equal((limit.Cap!.Value, Rounding.ToOre.Down), (cap.After, cap.Rounding));
            Assert.Equal(Unrounded.Of(given.Accounts.TaxesAndGrants!.Value) * Ratio.Percent(5), cap.Before);
        }
    });

    [Theory]
    [InlineData(2013, "8 kap. 3 d § kommunallagen (1991:900) i lydelse enligt 2012:800", "8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2012:800")]
    [InlineData(2018, "11 kap. 14 § kommunallagen (2017:725) i lydelse enligt 2017:725", "11 kap. 12 § första stycket kommunallagen (2017:725)")]
    [InlineData(2023, "11 kap. 14 § kommunallagen (2017:725) i lydelse enligt 2018:600", "11 kap. 12 § första stycket kommunallagen (2017:725)")]
    [InlineData(2024, "11 kap. 14 § andra stycket kommunallagen (2017:725)", "11 kap. 12 § första stycket kommunallagen (2017:725)")]
    public void Each_line_has_the_provision_of_its_year(int year, string largest, string restoration)
    {
        var limit = Given(year).Limit();
        var explained = limit.Explain();
        var bound = limit.Largest < limit.LargestByLaw ? restoration : largest;

        Assert.All(explained.Lines, line => Assert.Equal(
            line.Code switch
            {
                "old-deficits" => restoration,
                "largest" => bound,
                "cap" or "room" => "11 kap. 14 § tredje stycket kommunallagen (2017:725)",
                _ => largest,
            },
            line.Provision.Swedish));
        Assert.Equal((largest, bound), (explained["threshold"].Rounding!.Provision.Swedish, explained["largest"].Provision.Swedish));
    }

    [Fact]
    public void It_reads_as_its_year_in_both_languages()
    {
        var limit = Given(2024).Limit();

        Assert.Equal(("Högsta reservering 2024", "Largest reservation 2024"), (limit.Explain().Swedish, limit.Explain().English));
        Assert.Equal("Högsta reservering 2024: 6,99 kr", limit.ToString().Replace('\u00A0', ' '));
        Approved.Match(limit.Explain().ToText(), "reservation-limit-2024.sv.txt");
        Approved.Match(limit.Explain().ToText(Language.English), "reservation-limit-2024.en.txt");
    }

    private static ReservationCase Given(int year) =>
        new(ReservationLimitTests.Accounts(year, 1_000_49, 20_00), default, Kronor.Of(3), default);
}
