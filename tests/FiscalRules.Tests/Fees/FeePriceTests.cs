using FiscalRules.Fees;
using FiscalRules.Law;

namespace FiscalRules.Tests.Fees;

public sealed class FeePriceTests
{
    private static readonly FeePrice DigitalPost = new("försändelse", new("auktorisationssystemet", Kronor.FromOre(2)), new("brevlådeföretagen", Kronor.FromOre(88)));

    /// <summary>Försäkringskassan, budgetunderlag 2025–2027, section 1.12: 90 öre a message, of which two for the system of authorisation and the rest for the mailbox companies.</summary>
    [Fact]
    public void Digital_post_costs_ninety_öre_of_which_two_and_eighty_eight()
    {
        var charge = DigitalPost.For(1_000_000);

        Assert.Equal(Kronor.FromOre(90), DigitalPost.PerUnit);
        Assert.Equal(Kronor.Of(900_000), charge.Total);
        Assert.Equal([Kronor.Of(20_000), Kronor.Of(880_000)], charge.Parts.Select(part => part.Amount));
        Assert.Equal("0,90 kr per försändelse", DigitalPost.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(23_333_333)]
    public void The_parts_add_up_to_the_total(long volume)
    {
        var charge = DigitalPost.For(volume);
        var steps = charge.Explain();

        Assert.Equal(charge.Total, charge.Parts.Sum(part => part.Amount));
        Assert.Equal(new ExplanationValue.Count(volume), steps["volume"].Value);
        Assert.Equal(charge.Total, FeeAccountYearTests.Amount(steps["part-1"]) + FeeAccountYearTests.Amount(steps["part-2"]));
        Assert.Empty(charge.Findings());
    }

    [Fact]
    public void Bad_input_is_refused_by_name()
    {
        Assert.Equal("parts", Assert.Throws<ArgumentException>(() => new FeePrice("st")).ParamName);
        Assert.Equal("parts", Assert.Throws<ArgumentException>(() => new FeePrice("st", new PayeePrice("A", Kronor.Zero), new PayeePrice("A", Kronor.Zero))).ParamName);
        Assert.Throws<ArgumentException>(() => new FeePrice("", new PayeePrice("A", Kronor.Zero)));
        Assert.Throws<ArgumentException>(() => new PayeePrice("", Kronor.Zero));
        Assert.Equal("amount", Assert.Throws<ArgumentOutOfRangeException>(() => new PayeePrice("A", -Kronor.OneOre)).ParamName);
        Assert.Equal("volume", Assert.Throws<ArgumentOutOfRangeException>(() => DigitalPost.For(-1)).ParamName);
        Assert.Throws<OverflowException>(() => DigitalPost.For(long.MaxValue));
    }
}
