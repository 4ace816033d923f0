using System.Text;
using System.Text.Json;
using FiscalRules.Balance;
using FiscalRules.Json;
using FiscalRules.Law;

namespace FiscalRules.Tests.Json;

/// <summary>Results and quantities in messages of an app's own, with metadata that the source generator made and nothing by reflection.</summary>
public sealed class MessageTests
{
    private static readonly BalanceStatement Statement = FiscalJson.Read<BalanceStatement>(KindCases.Named("balance-statement").ExampleInput);

    private static readonly Message Sent = new(
        "a-1",
        Kronor.Of(-1_234.5m),
        Ratio.Percent(3),
        2024,
        null,
        new() { [2024] = Kronor.Of(1), [2025] = Kronor.OneOre },
        new(Statement),
        new(new RestorationLedger([new(2024, Stage.Outcome, Kronor.Of(-1))])));

    private static readonly string Text = JsonSerializer.Serialize(Sent, MessageContext.Default.Message);

    public static TheoryData<string> Kinds => KindCases.Names;

    [Fact]
    public void A_message_with_a_result_goes_round_without_reflection()
    {
        var read = JsonSerializer.Deserialize(Text, MessageContext.Default.Message)!;

        Assert.Equal(Sent with { ByYear = read.ByYear }, read);
        Assert.Equal(Sent.ByYear, read.ByYear);
        Assert.Equal(Statement, read.Statement.Result);
        Assert.Equal(Text, JsonSerializer.Serialize(read, MessageContext.Default.Message));
    }

    [Fact]
    public void What_stands_in_a_message_is_the_result_document()
    {
        using var message = JsonDocument.Parse(Text);
        using var document = JsonDocument.Parse(FiscalJson.Write(Statement));

        Assert.True(JsonElement.DeepEquals(document.RootElement, message.RootElement.GetProperty("Statement")));
        Assert.StartsWith("{\"Id\":\"a-1\",\"Amount\":-1234.50,\"Share\":\"3/100\",\"Year\":2024,\"Maybe\":null,\"ByYear\":{\"2024\":1.00,\"2025\":0.01},\"Statement\":{\"schema\":", Text);
    }

    [Fact]
    public void An_input_in_a_message_is_computed()
    {
        var asked = Asking(KindCases.Named("balance-statement").ExampleInput);

        Assert.Equal(Statement, JsonSerializer.Deserialize(asked, MessageContext.Default.Message)!.Statement.Result);
    }

    [Theory]
    [InlineData("\"afterAdjustments\":-21439900.05", "\"afterAdjustments\":1", "$.figures.afterAdjustments: ")]
    [InlineData("\"realisedGains\":1250000.00", "\"realisedGains\":-1", "$.input.accounts.realisedGains: ")]
    [InlineData("fiscalrules/balance-statement-result/1", "fiscalrules/budget-test-result/1", "$.schema: ")]
    [InlineData("\"findings\":", "\"found\":", "$.findings: ")]
    public void A_refusal_tells_the_member_of_the_message_and_the_place_in_its_document(string part, string other, string said)
    {
        Assert.Contains(part, Text, StringComparison.Ordinal);

        var refused = Refused(Text.Replace(part, other, StringComparison.Ordinal));

        Assert.Equal("$.Statement", refused.Path);
        Assert.StartsWith("In the document that stands here, " + said, refused.Message);
        Assert.Equal(said[..^2], Assert.IsType<JsonException>(refused.InnerException).Path);
    }

    [Theory]
    [InlineData("\"Amount\":-1234.50", "\"Amount\":-1234.505", "$.Amount")]
    [InlineData("\"Share\":\"3/100\"", "\"Share\":0.03", "$.Share")]
    [InlineData("\"Year\":2024", "\"Year\":0", "$.Year")]
    [InlineData("\"2025\":0.01", "\"02025\":0.01", "$.ByYear.02025")]
    [InlineData("\"2025\":0.01", "\"10000\":0.01", "$.ByYear.10000")]
    [InlineData("\"2025\":0.01", "\"\":0.01", "$.ByYear.")]
    public void A_quantity_that_is_none_is_refused_where_it_stands(string part, string other, string path) =>
        Assert.Equal(path, Refused(Text.Replace(part, other, StringComparison.Ordinal)).Path);

    [Fact]
    public void A_document_in_a_message_is_as_large_and_as_much_Unicode_as_any()
    {
        var large = Asking(KindCases.Named("balance-statement").ExampleInput.Insert(1, new string(' ', FiscalJson.MostBytes)));
        var broken = Encoding.UTF8.GetBytes(Text);
        broken[Text.IndexOf("outcome", StringComparison.Ordinal)] = 0xFF;

        Assert.Contains("16777216", Refused(large).Message, StringComparison.Ordinal);
        Assert.Equal("$.Statement", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(broken, MessageContext.Default.Message)).Path);
    }

    [Fact]
    public void A_document_at_the_root_of_a_message_is_refused_as_any_other()
    {
        var context = MessageContext.Default.FiscalDocumentBudgetTest;

        Assert.Equal("$", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("[]", context)).Path);
        Assert.Null(JsonSerializer.Deserialize("null", context));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_stands_in_messages(string kind) => KindCases.Named(kind).GoesThroughMessages();

    [Fact]
    public void What_no_input_gives_is_no_document()
    {
        Assert.Throws<ArgumentException>(() => new FiscalDocument<BalanceStatement>(default));
        Assert.Throws<ArgumentException>(() => new FiscalDocument<RestorationLedger>(null!));
        Assert.Throws<NotSupportedException>(() => new FiscalDocument<NoKind>(new()));
        Assert.Null(new FiscalDocumentConverter().CreateConverter(typeof(FiscalDocument<NoKind>), new()));
        Assert.False(new FiscalDocumentConverter().CanConvert(typeof(string)));
    }

    [Fact]
    public void A_result_that_no_input_gives_is_not_written_by_itself_either()
    {
        var options = new JsonSerializerOptions { Converters = { new FiscalDocumentConverter() } };

        Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize(default(BalanceStatement), options));
    }

    [Fact]
    public void A_document_is_shown_as_its_result() => Assert.Equal($"{Statement}", $"{Sent.Statement}");

    /// <summary>The message with an input in the place of its statement.</summary>
    private static string Asking(string input)
    {
        using var message = JsonDocument.Parse(Text);
        return Text.Replace(message.RootElement.GetProperty("Statement").GetRawText(), input, StringComparison.Ordinal);
    }

    private static JsonException Refused(string message) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(message, MessageContext.Default.Message));

    private sealed record NoKind : IExplained, IFindings
    {
        public Explanation Explain() => Explanation.Empty;

        public ValueList<Finding> Findings() => [];
    }
}
