using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FiscalRules.Balance;
using FiscalRules.Json;
using FiscalRules.Law;
using FiscalRules.Loans;

namespace FiscalRules.Tests.Json;

/// <summary>How large documents and lists may be, and that what is written is never more than what is read.</summary>
public sealed partial class LimitTests
{
    private const int Endless = 30_000;

    private const string Run = """{"schema": "fiscalrules/balance-panel-run/1", "panel": "x", "scenarios": SCENARIOS, "entities": ENTITIES}""";

    private const string Scenario = """[{"number": 0, "balanceResult": 0, "closing": 0, "entitiesOverdue": 0}]""";

    public static TheoryData<string> Kinds => KindCases.Names;

    /// <summary>A list of numbers is of nothing any rule knows, so that one within its limit is refused for its first item.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_list_of_an_input_has_a_limit_and_is_read_up_to_it(string name)
    {
        var example = KindCases.Named(name).ExampleInput;

        Assert.All(Lists(JsonNode.Parse(example)!).Select(list => list.GetPath()), path =>
        {
            var most = int.Parse(AtMost().Match(Refused(With(Endless), path).Message).Groups[1].Value, CultureInfo.InvariantCulture);

            Assert.InRange(most, 50, 20_000);
            _ = Refused(With(most + 1), path);
            Assert.NotEqual(path, Refused(With(most), null).Path);

            string With(int items)
            {
                var document = JsonNode.Parse(example)!;
                Lists(document).Single(list => list.GetPath() == path).ReplaceWith(new JsonArray([.. Enumerable.Repeat((JsonNode?)null, items)]));
                return document.ToJsonString();
            }
        });
    }

    [Theory]
    [InlineData("$.scenarios", 1_000_000, "SCENARIOS", "[]")]
    [InlineData("$.entities", 100_000, "ENTITIES", Scenario)]
    [InlineData("$.entities[0].overdue", 1_000_000, """[{"restoresInTime": 1, "scenarios": 1, "overdue": ITEMS}]""", Scenario)]
    public void A_run_has_as_many_scenarios_and_entities_as_a_document_may(string path, int most, string where, string scenarios)
    {
        Assert.Equal(path, Read(most + 1).Path);
        Assert.Equal(path + "[0]", Read(most).Path);

        JsonException Read(int items)
        {
            var list = $"[{string.Join(',', Enumerable.Repeat('0', items))}]";
            var run = where == "SCENARIOS" ? Run.Replace(where, list, StringComparison.Ordinal) : Run.Replace("ENTITIES", where == "ENTITIES" ? list : where.Replace("ITEMS", list, StringComparison.Ordinal), StringComparison.Ordinal);
            return Assert.Throws<JsonException>(() => FiscalJson.ReadRun(run.Replace("SCENARIOS", scenarios, StringComparison.Ordinal).Replace("ENTITIES", "[]", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void A_list_that_would_not_be_read_is_not_written(int years, bool tooMany)
    {
        var ledger = new RestorationLedger([.. Enumerable.Range(2024, years).Select(year => new RestorationYear(year, Stage.Plan, Kronor.Zero))]);

        if (tooMany)
        {
            Assert.Contains("at most 200", Assert.Throws<ArgumentException>(() => FiscalJson.Write(ledger)).Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentException>(() => FiscalJson.WriteInput(ledger));
            Assert.Throws<ArgumentException>(() => Receipt.Of(ledger));
        }
        else
        {
            Assert.Equal(ledger, FiscalJson.Read<RestorationLedger>(FiscalJson.Write(ledger)));
        }
    }

    [Fact]
    public void A_run_of_more_scenarios_than_are_read_is_not_written() =>
        Assert.Throws<ArgumentException>(() => FiscalJson.WriteRun(new("x", [.. Enumerable.Range(0, 1_000_001).Select(number => new PanelScenario(number, Kronor.Zero, Kronor.Zero, 0))], [])));

    [Fact]
    public void A_result_that_is_larger_than_any_input_is_read_back_and_its_receipt_verified()
    {
        var deficits = string.Join(',', Enumerable.Range(2000, 200).Select(year => $$"""{ "year": {{year}}, "stage": "outcome", "balanceResult": -1 }"""));
        var input = $$"""{ "schema": "fiscalrules/restoration-ledger/1", "years": [{{deficits}}] }""";
        var result = FiscalJson.Evaluate(Encoding.UTF8.GetBytes(input));

        Assert.InRange(result.Length, FiscalJson.MostBytes, FiscalJson.MostResultBytes);
        Assert.Equal(FiscalJson.Read<RestorationLedger>(input), FiscalJson.Read<RestorationLedger>(result));
        Assert.True(Receipt.Verify(Receipt.For(input).Text).IsValid);
    }

    [Fact]
    public void A_document_larger_than_any_result_is_refused_before_it_is_read()
    {
        var document = new byte[FiscalJson.MostResultBytes + 1];

        Assert.Contains("268435456", Assert.ThrowsAny<JsonException>(() => FiscalJson.Read<BudgetTest>(document)).Message, StringComparison.Ordinal);
        Assert.Contains("268435456", Assert.ThrowsAny<JsonException>(() => Receipt.Verify(document)).Message, StringComparison.Ordinal);
        Assert.Contains("16777216", Assert.ThrowsAny<JsonException>(() => FiscalJson.Evaluate(document)).Message, StringComparison.Ordinal);
    }

    /// <summary>In a result it stands in its canonical form, which has more space than it may have come with.</summary>
    [Fact]
    public void An_input_is_no_larger_by_itself_but_in_a_result_it_may_be()
    {
        var kind = KindCases.Named("budget-test");

        Assert.Equal("$", Assert.ThrowsAny<JsonException>(() => FiscalJson.Read<BudgetTest>(Spaced(kind.ExampleInput, "{"))).Path);
        Assert.Equal(FiscalJson.Read<BudgetTest>(kind.ExampleInput), FiscalJson.Read<BudgetTest>(Spaced(kind.ExampleResult, "\"input\": {")));
        Assert.Equal("$", Assert.Single(Receipt.Verify(Spaced(kind.ExampleReceipt.Text, "\"input\": {")).Differences).Path);

        static string Spaced(string document, string after) => document.Insert(document.IndexOf(after, StringComparison.Ordinal) + after.Length, new string(' ', FiscalJson.MostBytes));
    }

    [Theory]
    [InlineData(1_000, false)]
    [InlineData(17_000, true)]
    public void An_input_that_would_not_be_read_is_not_written(int assets, bool tooLarge)
    {
        var reason = new string('x', 1_000);
        var register = new AssetRegister([.. Enumerable.Range(0, assets).Select(i =>
            new Asset($"a{i}", AssetKind.Intangible, new(2024, 1, 1), Kronor.Of(1), new(2024, 1, 1), new DepreciationPlan.StraightLine(12), Kronor.Zero, lifeReason: reason))]).In(2024);

        if (tooLarge)
            Assert.Contains("16777216", Assert.Throws<ArgumentException>(() => FiscalJson.WriteInput(register)).Message, StringComparison.Ordinal);
        else
            Assert.Equal(register, FiscalJson.Read<AssetRegisterYear>(FiscalJson.WriteInput(register)));
    }

    private static JsonException Refused(string input, string? path)
    {
        var refused = Assert.ThrowsAny<JsonException>(() => FiscalJson.Evaluate(input));
        Assert.Equal(path ?? refused.Path, refused.Path);
        return refused;
    }

    private static IEnumerable<JsonArray> Lists(JsonNode node) => node switch
    {
        JsonArray list => list.OfType<JsonNode>().SelectMany(Lists).Prepend(list),
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>().SelectMany(Lists),
        _ => [],
    };

    [GeneratedRegex("at most ([0-9]+) items")]
    private static partial Regex AtMost();
}
