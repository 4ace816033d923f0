using FiscalRules.Balance;

namespace FiscalRules.Json;

/// <summary>The shapes of what scenarios come to.</summary>
internal static class PanelRunShapes
{
    public const string Schema = "fiscalrules/balance-panel-run/1";

    /// <summary>The most scenarios of a run, and so the most amounts of an entity.</summary>
    private const int MostScenarios = 1_000_000;

    /// <summary>The most entities of a panel: Sweden has 311 municipalities and regions.</summary>
    private const int MostEntities = 100_000;

    public static ObjectShape<BalancePanelRun> Run { get; } = RunOf();

    private static ObjectShape<BalancePanelRun> RunOf()
    {
        var shape = new ObjectOf<BalancePanelRun>("balancePanelRun").Label("schema", Schema);
        var panel = shape.Required("panel", Scalars.Text, static run => run.Panel);
        var scenarios = shape.Required("scenarios", Lists.Of(ScenarioOf(), MostScenarios), static run => run.Scenarios);
        var entities = shape.Required("entities", Lists.Of(EntityOf(), MostEntities), static run => run.Entities);
        return shape.Made(read => new(read.Of(panel), read.Of(scenarios), read.Of(entities)));
    }

    private static ObjectShape<PanelScenario> ScenarioOf()
    {
        var shape = new ObjectOf<PanelScenario>("panelScenario");
        var number = shape.Required("number", Scalars.Number, static scenario => scenario.Number);
        var balance = shape.Required("balanceResult", Scalars.Kronor, static scenario => scenario.BalanceResult);
        var closing = shape.Required("closing", Scalars.Kronor, static scenario => scenario.Closing);
        var overdue = shape.Required("entitiesOverdue", Scalars.Number, static scenario => scenario.EntitiesOverdue);
        return shape.Made(read => new(read.Of(number), read.Of(balance), read.Of(closing), read.Of(overdue)));
    }

    private static ObjectShape<PanelEntity> EntityOf()
    {
        var worst = new ObjectOf<PanelWorst>("panelWorst");
        var scenario = worst.Required("scenario", Scalars.Number, static entity => entity.Scenario);
        var most = worst.Required("overdue", Scalars.Kronor, static entity => entity.Overdue);

        var amounts = new ObjectOf<KronorCount>("kronorCount");
        var amount = amounts.Required("amount", Scalars.Kronor, static entry => entry.Amount);
        var count = amounts.Required("count", Scalars.Count, static entry => entry.Count);

        var shape = new ObjectOf<PanelEntity>("panelEntity");
        var inTime = shape.Required("restoresInTime", Scalars.Count, static entity => entity.RestoresInTime.Count);
        var scenarios = shape.Required("scenarios", Scalars.Count, static entity => entity.RestoresInTime.OutOf);
        var overdue = shape.Required("overdue", Lists.Of(amounts.Made(read => new(read.Of(amount), read.Of(count))), MostScenarios), static entity => entity.Overdue.Counts);
        var worstOf = shape.Maybe("worst", worst.Made(read => new(read.Of(scenario), read.Of(most))), static entity => entity.Worst);
        return shape.Made(read => new(Tally.Of(read.Of(inTime), read.Of(scenarios)), KronorDistribution.OfCounts(read.Of(overdue).AsSpan()), read.Of(worstOf)));
    }
}
