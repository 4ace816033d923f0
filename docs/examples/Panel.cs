#:project ../../src/FiscalRules

// 290 municipalities and 20 regions over ten years, in a thousand scenarios. The inputs are made up by a few lines of arithmetic: they illustrate, and say nothing of any real municipality or region.
using System.Diagnostics;
using System.Globalization;
using FiscalRules;
using FiscalRules.Balance;
using FiscalRules.Json;
using FiscalRules.Law;

#region accounts
const int Municipalities = 290, Regions = 20, Entities = Municipalities + Regions, Years = 10;
var (results, taxes, gains, equity) = (new Kronor[Years * Entities], new Kronor[Years * Entities], new Kronor[Years * Entities], new Kronor[Years * Entities]);
for (var year = 0; year < Years; year++)
{
    for (var entity = 0; entity < Entities; entity++)
    {
        var row = (year * Entities) + entity;
        var size = entity < Municipalities ? 600 + (entity * 37 % 9_400) : 9_000 + ((entity - Municipalities) * 2_900);
        taxes[row] = Kronor.Mkr(size + (size * year * 3 / 100));
        results[row] = taxes[row].Times(Ratio.Of((entity * 7 % 31) - 9, 1_500), Rounding.ToTkr);
        gains[row] = entity % 4 == 0 ? Kronor.Mkr(3) : Kronor.Zero;
        equity[row] = entity % 6 == 0 ? Kronor.Mkr(-100) : Kronor.Mkr(100);
    }
}

var columns = new BalanceColumns
{
    First = 2025,
    Years = Years,
    Entities = Entities,
    Result = results,
    RealisedGains = gains,
    ExceptedGains = Column.Zero,
    ExceptedLosses = Column.Zero,
    Unrealised = Column.Zero,
    Reversal = Column.Zero,
    ToRur = Column.Zero,
    FromRur = Column.Zero,
    ToResultReserve = Column.Zero,
    FromResultReserve = Column.Zero,
    SpecialReasons = Column.Zero,
    TaxesAndGrants = taxes,
    EquityWithPensions = equity,
};
#endregion

#region columns
// As stated, without scenarios: every figure of every entity and year, each exactly what the history of that entity says.
var (balance, closing, overdue) = (new Kronor[Years * Entities], new Kronor[Years * Entities], new Kronor[Years * Entities]);
BalanceHistory.Compute(
    columns,
    new() { BalanceResult = balance, Restoration = new() { Closing = closing, Overdue = overdue } },
    new() { Reserves = ReservePolicy.Full });

var atTheEnd = KronorSummary.Of(closing.AsSpan()[^Entities..]);
Console.WriteLine($"As stated, {atTheEnd.Sum().InMkr()} mkr are left to restore at the end of 2034; the most that one has left is {atTheEnd.Max!.Value.InMkr()}.");
#endregion

#region scenarios
// Taxes move together; costs go their own way in each entity and year.
var panel = new BalancePanel(
    columns,
    new()
    {
        Seed = 2025,
        TaxesAndGrants = Shock.Uniform(Ratio.Percent(99), Ratio.Percent(101)),
        Costs = Shock.Uniform(Ratio.Percent(98.5m), Ratio.Percent(101.5m), ShockScope.EachEntity),
    },
    new() { Reserves = ReservePolicy.Full });

var started = Stopwatch.GetTimestamp();
var run = panel.Run(first: 0, count: 1_000, new() { Threads = 2, Progress = new Line() });
var rows = 1_000L * Entities * Years / Stopwatch.GetElapsedTime(started).TotalSeconds;
Console.Error.WriteLine($"\r{rows:N0} rows a second");
#endregion

#region regions
Console.WriteLine();
Console.WriteLine("Region   in time     overdue at the end of 2034, mkr: half   9 of 10  99 of 100");
foreach (var (number, region) in run.Entities.Skip(Municipalities).Index())
{
    var at = new[] { Ratio.Of(1, 2), Ratio.Of(9, 10), Ratio.Of(99, 100) }.Select(q => $"{region.Overdue.Quantile(q)!.Value.InMkr(),9}");
    Console.WriteLine($"{number + 1,6}  {region.RestoresInTime,8}  {new string(' ', 28)}{string.Join(" ", at)}");
}
#endregion

#region shards
// The same scenarios by two and by three others, who know nothing of each other, merged as they come. One comes as a document, from another process.
var halves = panel.Run(500, 500).Merge(FiscalJson.ReadRun(FiscalJson.WriteRun(panel.Run(0, 500))));
var thirds = panel.Run(667, 333).Merge(panel.Run(0, 333)).Merge(panel.Run(333, 334));
Console.WriteLine();
Console.WriteLine($"One, two and three shards come to the same: {halves == run && thirds == run}.");
#endregion

#region worst
// The worst row of all: any figure of any scenario goes back to the rule for one, which explains it.
var (who, worst) = run.Entities.Index().Where(entity => entity.Item.Worst is not null).MaxBy(entity => entity.Item.Worst!.Value.Overdue);
var scenario = worst.Worst!.Value.Scenario;
var history = panel.History(scenario, who);
Console.WriteLine();
Console.WriteLine($"Region {who - Municipalities + 1} in scenario {scenario}: costs came out times {panel.CostFactor(scenario, 2034, who)}.");
Console.WriteLine(history[2034].Explain().ToText(Language.English));
#endregion

static class Amounts
{
    public static string InMkr(this Kronor amount) => (amount.ToDecimal() / 1_000_000).ToString("F1", CultureInfo.InvariantCulture);
}

sealed class Line : IProgress<PanelProgress>
{
    public void Report(PanelProgress value) => Console.Error.Write($"\r{value.Done} of {value.Scenarios} scenarios");
}
