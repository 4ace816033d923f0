using System.Text.Json;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Json;

/// <summary>Quantities in documents of a caller's own, by the serializer of .NET.</summary>
public sealed class QuantityJsonTests
{
    private sealed record Mine(Kronor Amount, Ratio Share, FiscalYear Year, Kronor? Maybe);

    [Fact]
    public void Quantities_are_a_number_of_kronor_a_fraction_and_a_year()
    {
        var mine = new Mine(Kronor.Of(-1_234.5m), Ratio.Percent(3), 2024, null);
        var json = "{\"Amount\":-1234.50,\"Share\":\"3/100\",\"Year\":2024,\"Maybe\":null}";

        Assert.Equal(json, JsonSerializer.Serialize(mine));
        Assert.Equal(mine, JsonSerializer.Deserialize<Mine>(json));
    }

    [Fact]
    public void Any_quantity_goes_round()
    {
        Holds.ForAll(AnyQuantity.Kronor, amount => JsonSerializer.Deserialize<Kronor>(JsonSerializer.Serialize(amount)) == amount);
        Holds.ForAll(AnyQuantity.Ratio, ratio => JsonSerializer.Deserialize<Ratio>(JsonSerializer.Serialize(ratio)) == ratio);
        Holds.ForAll(AnyBalance.Years, year => JsonSerializer.Deserialize<FiscalYear>(JsonSerializer.Serialize(year)) == year);
    }

    [Fact]
    public void An_amount_is_written_with_two_decimals_whatever_it_is() =>
        Holds.ForAll(AnyQuantity.Kronor, amount => Assert.Matches("^-?(0|[1-9][0-9]*)\\.[0-9]{2}$", JsonSerializer.Serialize(amount)));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("-0.05", -5)]
    [InlineData("1.5", 150)]
    [InlineData("92233720368547758.07", long.MaxValue)]
    [InlineData("-92233720368547758.08", long.MinValue)]
    public void An_amount_reads_with_up_to_two_decimals(string json, long ore) => Assert.Equal(ore, JsonSerializer.Deserialize<Kronor>(json).Ore);

    [Theory]
    [InlineData("0.000")]
    [InlineData("1e2")]
    [InlineData("1E0")]
    [InlineData("1.5e1")]
    [InlineData("92233720368547758.08")]
    [InlineData("-92233720368547758.09")]
    [InlineData("100000000000000000")]
    [InlineData("\"1.00\"")]
    [InlineData("null")]
    [InlineData("true")]
    public void What_is_no_amount_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Kronor>(json));

    [Theory]
    [InlineData("\"6/200\"", 3, 100)]
    [InlineData("\"-1/2\"", -1, 2)]
    [InlineData("\"7\"", 7, 1)]
    public void A_ratio_reads_as_a_fraction(string json, long numerator, long denominator) => Assert.Equal(Ratio.Of(numerator, denominator), JsonSerializer.Deserialize<Ratio>(json));

    [Theory]
    [InlineData("\"1/0\"")]
    [InlineData("\"1/-2\"")]
    [InlineData("\"+1/2\"")]
    [InlineData("\" 1/2\"")]
    [InlineData("\"1 /2\"")]
    [InlineData("\"3 %\"")]
    [InlineData("\"0.5\"")]
    [InlineData("\"\"")]
    [InlineData("\"1/2/3\"")]
    [InlineData("\"9223372036854775808\"")]
    [InlineData("0.5")]
    [InlineData("null")]
    public void What_is_no_ratio_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Ratio>(json));

    [Theory]
    [InlineData("0")]
    [InlineData("10000")]
    [InlineData("2024.0")]
    [InlineData("2.024e3")]
    [InlineData("\"2024\"")]
    [InlineData("-2024")]
    public void What_is_no_year_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<FiscalYear>(json));
}
