using System.Text.Json;
using FiscalRules.Balance;
using FiscalRules.Json;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Json;

/// <summary>What one process writes of its scenarios, and another merges.</summary>
public sealed class PanelRunJsonTests
{
    public const string Schema = "fiscalrules/balance-panel-run/1";

    private static readonly AnyPanel Any = new(seed: 3, ReservePolicy.Full);

    private static readonly BalancePanel Panel = new(
        Any.Columns(),
        new() { Seed = 1, TaxesAndGrants = Shock.Uniform(Ratio.Percent(90), Ratio.Percent(110), ShockScope.EachEntity), Costs = Shock.Uniform(Ratio.Percent(97), Ratio.Percent(103)) },
        Any.Policy);

    public static string Example { get; } = FiscalJson.WriteRun(Panel.Run(5, 6));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_run_goes_round(bool keepsEntities)
    {
        var run = Panel.Run(5, 30, new() { KeepEntities = keepsEntities });
        var text = FiscalJson.WriteRun(run);

        Assert.Equal(run, FiscalJson.ReadRun(text));
        Assert.Equal(text, FiscalJson.WriteRun(FiscalJson.ReadRun(text)));
        using var schema = JsonDocument.Parse(FiscalJson.JsonSchema(Schema));
        using var document = JsonDocument.Parse(text);
        Assert.Empty(SchemaCheck.Of(schema.RootElement, document.RootElement));
    }

    [Fact]
    public void Shards_merge_as_documents_as_they_do_in_memory()
    {
        var shards = new[] { Panel.Run(20, 20), Panel.Run(0, 7), Panel.Run(7, 13) }.Select(FiscalJson.WriteRun);

        Assert.Equal(Panel.Run(0, 40), shards.Select(FiscalJson.ReadRun).Aggregate((one, other) => one.Merge(other)));
    }

    [Theory]
    [InlineData("\"panel\"", "\"panels\"")]
    [InlineData("balance-panel-run/1", "balance-panel-run/2")]
    [InlineData("\"number\": 5,", "\"number\": 6,")]
    [InlineData("\"number\": 5,", "\"number\": -1,")]
    [InlineData("\"restoresInTime\": ", "\"restoresInTime\": 9")]
    [InlineData("\"scenarios\": 30", "\"scenarios\": 31")]
    [InlineData("\"entitiesOverdue\": ", "\"entitiesOverdue\": 1")]
    [InlineData("\"amount\": 0.00", "\"amount\": -0.01")]
    public void A_run_whose_parts_disagree_is_refused(string part, string other)
    {
        var text = FiscalJson.WriteRun(Panel.Run(5, 30));
        var at = text.IndexOf(part, StringComparison.Ordinal);

        Assert.NotNull(Assert.Throws<JsonException>(() => FiscalJson.ReadRun(string.Concat(text.AsSpan(0, at), other, text.AsSpan(at + part.Length)))).Path);
    }

    [Fact]
    public void A_worst_scenario_is_the_one_with_the_most()
    {
        var some = KronorDistribution.Of([Kronor.Zero, Kronor.Of(5)]);
        _ = new PanelEntity(Tally.Of(1, 2), some, new(7, Kronor.Of(5)));

        Assert.Throws<ArgumentException>(() => new PanelEntity(Tally.Of(1, 2), some, null));
        Assert.Throws<ArgumentException>(() => new PanelEntity(Tally.Of(1, 2), some, new(7, Kronor.Of(6))));
        Assert.Throws<ArgumentException>(() => new PanelEntity(Tally.Of(1, 2), some, new(-1, Kronor.Of(5))));
        Assert.Throws<ArgumentException>(() => new PanelEntity(Tally.Of(2, 2), some, new(7, Kronor.Of(5))));
        Assert.Throws<ArgumentException>(() => new PanelEntity(Tally.Of(1, 3), some, new(7, Kronor.Of(5))));
        Assert.Throws<ArgumentException>(() => new PanelEntity(Tally.Of(0, 1), KronorDistribution.Of([Kronor.Of(-5)]), null));
        Assert.Throws<ArgumentNullException>(() => new PanelEntity(default, null!, null));
        Assert.Throws<ArgumentException>(() => new BalancePanelRun("", [], []));
        Assert.Throws<ArgumentNullException>(() => FiscalJson.WriteRun(null!));
    }
}
