using System.Globalization;
using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Balance;

[Trait("Lanes", "every width")]
public sealed class BalancePanelTests
{
    private static readonly FsCheck.Gen<int> Seeds = Gen.Choose(0, int.MaxValue - 1);

    [Theory]
    [InlineData(ReservePolicy.AsGiven, 100_000)]
    [InlineData(ReservePolicy.Full, 100_000)]
    [InlineData(ReservePolicy.Full, 100_000_000_000)]
    [InlineData(ReservePolicy.Full, (1L << 50) - 1)]
    [InlineData(ReservePolicy.Full, 1L << 52)]
    public void What_scenarios_come_to_is_what_the_histories_say(ReservePolicy reserves, long size) => Holds.ForAll(
        Seeds,
        seed =>
        {
            var (panel, _) = Panel(seed, reserves, size);
            var run = panel.Run(first: seed % 1_000, count: 3);
            foreach (var scenario in run.Scenarios)
            {
                var histories = Enumerable.Range(0, panel.Entities).Select(entity => panel.History(scenario.Number, entity)).ToArray();
                Assert.Equal(histories.SelectMany(history => history.Years).Sum(year => year.Statement.BalanceResult), scenario.BalanceResult);
                Assert.Equal(histories.Sum(history => history.Ledger.Closing), scenario.Closing);
                Assert.Equal(histories.Count(history => history.Ledger.Years[^1].Overdue.IsPositive), scenario.EntitiesOverdue);
            }
        },
        times: 20);

    [Fact]
    public void A_panel_of_more_blocks_than_one_comes_to_what_its_parts_do()
    {
        const int Entities = 8_300;
        var (results, taxes) = (KernelData.Column(Entities, 1, -10_000_000, 9_000_000), KernelData.Column(Entities, 2, 0, 200_000_000));
        BalancePanel Part(Range part) => new(Columns(part.GetOffsetAndLength(Entities).Length, results.AsSpan()[part], taxes.AsSpan()[part]), new() { Seed = 7, Costs = Common }, new() { Reserves = ReservePolicy.Full });
        var parts = new[] { ..4_000, 4_000..8_000, 8_000.. }.Select(part => Part(part).Run(0, 4)).ToArray();
        var whole = Part(..).Run(0, 4, new() { Threads = 2 });
        Assert.Equal(
            Enumerable.Range(0, 4).Select(scenario => new PanelScenario(
                scenario,
                parts.Sum(part => part.Scenarios[scenario].BalanceResult),
                parts.Sum(part => part.Scenarios[scenario].Closing),
                parts.Sum(part => part.Scenarios[scenario].EntitiesOverdue))),
            whole.Scenarios);
        Assert.Equal(parts.SelectMany(part => part.Entities), whole.Entities);
    }

    [Fact]
    public void What_an_entity_comes_to_is_what_its_histories_say()
    {
        var (panel, _) = Panel(seed: 11, ReservePolicy.Full, size: 100_000);
        var run = panel.Run(5, 20);
        for (var entity = 0; entity < panel.Entities; entity++)
        {
            var ledgers = Enumerable.Range(5, 20).Select(scenario => panel.History(scenario, entity).Ledger).ToArray();
            var overdue = ledgers.Select(ledger => ledger.Years[^1].Overdue).ToArray();
            Assert.Equal(KronorDistribution.Of(overdue), run.Entities[entity].Overdue);
            Assert.Equal(Tally.Of(ledgers.Count(ledger => ledger.Years.All(year => year.Overdue == Kronor.Zero)), 20), run.Entities[entity].RestoresInTime);
            var most = overdue.Max();
            Assert.Equal(most.IsPositive ? new PanelWorst(5 + Array.IndexOf(overdue, most), most) : null, run.Entities[entity].Worst);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(16)]
    public void The_number_of_threads_changes_nothing(int threads)
    {
        var (panel, _) = Panel(seed: 3, ReservePolicy.Full, size: 100_000);
        Assert.Equal(panel.Run(0, 100), panel.Run(0, 100, new() { Threads = threads }));
    }

    [Fact]
    public void A_run_cut_in_parts_and_merged_in_any_order_is_the_whole() => Holds.ForAll(
        Seeds,
        seed =>
        {
            var (panel, _) = Panel(seed, ReservePolicy.Full, size: 100_000);
            var random = new Random(seed);
            var cuts = Enumerable.Range(0, 3).Select(_ => random.Next(1, 40)).Append(0).Append(40).Distinct().Order().ToArray();
            var parts = cuts.Zip(cuts[1..], (from, to) => panel.Run(from, to - from)).OrderBy(_ => random.Next()).ToList();
            while (parts.Count > 1)
            {
                var (one, other) = (random.Next(parts.Count - 1), parts[^1]);
                parts[one] = random.Next(2) == 0 ? parts[one].Merge(other) : other.Merge(parts[one]);
                parts.RemoveAt(parts.Count - 1);
            }

            Assert.Equal(panel.Run(0, 40), parts[0]);
        },
        times: 20);

    [Fact]
    public void Runs_that_share_a_scenario_do_not_merge()
    {
        var (panel, _) = Panel(seed: 3, ReservePolicy.Full, size: 100_000);
        Assert.Contains("5 is in both", Assert.Throws<ArgumentException>(() => panel.Run(0, 6).Merge(panel.Run(5, 2))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Runs_of_panels_that_differ_in_anything_do_not_merge()
    {
        var run = Panel(seed: 3, ReservePolicy.Full, size: 100_000).Panel.Run(0, 1);
        BalancePanel[] others =
        [
            Panel(seed: 4, ReservePolicy.Full, size: 100_000).Panel,
            Panel(seed: 3, ReservePolicy.Full, size: 100_000, new() { Seed = 2, TaxesAndGrants = Own, Costs = Common }).Panel,
            Panel(seed: 3, ReservePolicy.Full, size: 100_000, new() { Seed = 1, TaxesAndGrants = Common, Costs = Common }).Panel,
        ];
        foreach (var other in others)
        {
            Assert.Throws<ArgumentException>(() => run.Merge(other.Run(1, 1)));
        }

        Assert.Equal(run.Panel, Panel(seed: 3, ReservePolicy.Full, size: 100_000).Panel.Digest);
    }

    [Fact]
    public void A_run_that_is_cancelled_has_no_result()
    {
        var (panel, _) = Panel(seed: 3, ReservePolicy.Full, size: 100_000);
        using var source = new CancellationTokenSource();
        var told = 0;
        var options = new PanelOptions
        {
            Cancellation = source.Token,
            Progress = new Told(progress =>
            {
                told = progress.Done;
                source.Cancel();
            }),
        };
        Assert.Throws<OperationCanceledException>(() => panel.Run(0, 1_000, options));
        Assert.InRange(told, 1, 999);
    }

    [Fact]
    public void Progress_only_grows_and_ends_with_all()
    {
        var (panel, _) = Panel(seed: 3, ReservePolicy.Full, size: 100_000);
        var told = new List<PanelProgress>();
        panel.Run(0, 75, new() { Threads = 3, Progress = new Told(told.Add) });
        Assert.Equal(told.OrderBy(progress => progress.Done), told);
        Assert.Equal(new(75, 75), told[^1]);
    }

    [Fact]
    public void Entities_need_not_be_kept()
    {
        var (panel, _) = Panel(seed: 3, ReservePolicy.Full, size: 100_000);
        var run = panel.Run(0, 9, new() { KeepEntities = false });
        Assert.Empty(run.Entities);
        Assert.Equal(panel.Run(0, 9).Scenarios, run.Scenarios);
    }

    [Fact]
    public void A_shock_of_one_draws_nothing_else()
    {
        var any = new AnyPanel(seed: 21, ReservePolicy.Full);
        var panel = new BalancePanel(any.Columns(), new(), any.Policy);
        var history = panel.History(12, any.Entities - 1);
        Assert.Equal(any.Accounts[any.Row(any.Years - 1, any.Entities - 1)].Result, history.Years[^1].Statement.Accounts.Result);
        Assert.Equal(any.History(any.Entities - 1).Years, history.Years);
    }

    [Fact]
    public void Draws_are_whole_millionths_from_the_lowest_to_the_highest()
    {
        var shock = Shock.Uniform(Ratio.Of(999_999, 1_000_000), Ratio.Of(1_000_001, 1_000_000), ShockScope.EachEntity);
        var any = new AnyPanel(seed: 21, ReservePolicy.Full);
        var panel = new BalancePanel(any.Columns(), new() { TaxesAndGrants = shock }, any.Policy);
        var drawn = Enumerable.Range(0, 300).Select(scenario => panel.TaxFactor(scenario, any.First, 0)).ToArray();
        Assert.Equal([shock.Lowest, Ratio.One, shock.Highest], drawn.Distinct().Order());
        Assert.All(drawn.CountBy(factor => factor), factor => Assert.InRange(factor.Value, 70, 130));
    }

    [Fact]
    public void A_draw_for_all_is_the_same_for_each_and_one_for_each_is_not()
    {
        var (panel, any) = Panel(seed: 3, ReservePolicy.Full, size: 100_000);
        Assert.Single(Enumerable.Range(0, any.Entities).Select(entity => panel.CostFactor(8, any.First, entity)).Distinct());
        Assert.Equal(any.Entities, Enumerable.Range(0, any.Entities).Select(entity => panel.TaxFactor(8, any.First, entity)).Distinct().Count());
    }

    [Fact]
    public void A_figure_that_does_not_fit_names_the_first_scenario_and_its_row()
    {
        var (results, taxes) = (new Kronor[20], new Kronor[20]);
        taxes[13] = Kronor.FromOre(long.MaxValue - 5_000);
        var panel = new BalancePanel(Columns(20, results, taxes), new() { Seed = 4, TaxesAndGrants = Common, Costs = Shock.None });
        var first = Enumerable.Range(0, 200).First(scenario => panel.TaxFactor(scenario, 2025, 13) > Ratio.One);
        foreach (var threads in new[] { 1, 2, 5 })
        {
            var overflow = Assert.Throws<OverflowException>(() => panel.Run(0, 200, new() { Threads = threads }));
            Assert.StartsWith(FormattableString.Invariant($"Scenario {first}: Entity 13 in 2025: "), overflow.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nothing_is_computed_after_a_scenario_that_is_refused()
    {
        var (results, taxes) = (new Kronor[20], new Kronor[20]);
        taxes[13] = Kronor.FromOre(long.MaxValue - 5_000);
        var panel = new BalancePanel(Columns(20, results, taxes), new() { Seed = 4, TaxesAndGrants = Common });
        var first = Enumerable.Range(0, 200).First(scenario => panel.TaxFactor(scenario, 2025, 13) > Ratio.One);
        var told = 0;
        Assert.Throws<OverflowException>(() => panel.Run(first, 10_000, new() { Threads = 2, Progress = new Told(progress => told = progress.Done) }));
        Assert.InRange(told, 0, 1_000);
    }

    [Fact]
    public void A_total_of_all_entities_that_does_not_fit_is_said_to_be_one()
    {
        var results = new Kronor[40];
        Array.Fill(results, Kronor.FromOre(-(long.MaxValue / 4)));
        var overflow = Assert.Throws<OverflowException>(() => new BalancePanel(Columns(40, results, new Kronor[40]), new()).Run(7, 1));
        Assert.StartsWith("Scenario 7: balance results, of all entities together, doesn't fit an amount: -92233720368547758040 öre", overflow.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_whose_parts_contradict_each_other_is_refused()
    {
        PanelEntity Entity(int worst, int overdue) => new(Tally.Of(0, 1), KronorDistribution.Of([Kronor.Of(overdue)]), new(worst, Kronor.Of(overdue)));
        BalancePanelRun Run(int closing, int entitiesOverdue, int worst) => new("panel", [new(3, Kronor.Zero, Kronor.Of(closing), entitiesOverdue)], [Entity(worst, overdue: 5)]);
        Assert.Equal(Kronor.Of(5), Run(closing: 5, entitiesOverdue: 1, worst: 3).Scenarios[0].Closing);
        Assert.Throws<ArgumentException>("entities", () => Run(closing: 4, entitiesOverdue: 1, worst: 3));
        Assert.Throws<ArgumentException>("entities", () => Run(closing: 5, entitiesOverdue: 1, worst: 2));
        Assert.Throws<ArgumentException>("entities", () => Run(closing: 5, entitiesOverdue: 1, worst: 4));
        Assert.Throws<ArgumentException>("entities", () => Run(closing: 5, entitiesOverdue: 0, worst: 3));
        Assert.Throws<ArgumentException>("scenarios", () => new BalancePanelRun("panel", [new(0, Kronor.Zero, Kronor.Zero, -3)], []));
        Assert.Throws<ArgumentException>("scenarios", () => new BalancePanelRun("panel", [new(0, Kronor.Zero, Kronor.Of(-1), 0)], []));
        Assert.Throws<ArgumentException>("scenarios", () => new BalancePanelRun("panel", [new(0, Kronor.Zero, Kronor.OneOre, 2)], []));
        Assert.Throws<ArgumentException>("entities", () => new BalancePanelRun("panel", [new(0, Kronor.Zero, Kronor.Of(5), 1), new(1, Kronor.Zero, Kronor.Of(3), 1)], [Of(5, 4)]));

        static PanelEntity Of(params int[] overdue) => new(Tally.Of(0, overdue.Length), KronorDistribution.Of(overdue.Select(static amount => Kronor.Of(amount)).ToArray()), new(0, Kronor.Of(overdue.Max())));
    }

    [Fact]
    public void A_factor_of_a_draw_is_what_a_panel_draws()
    {
        var panel = new BalancePanel(Columns(3, new Kronor[3], new Kronor[3]), new() { Seed = 9, TaxesAndGrants = Own, Costs = Common });
        for (var scenario = 0; scenario < 50; scenario++)
        {
            Assert.Equal(panel.TaxFactor(scenario, 2025, 2), Own.Factor(9, (3 * (ulong)scenario) + 2));
            Assert.Equal(panel.CostFactor(scenario, 2025, 2), Common.Factor(10, (ulong)scenario));
        }
    }

    [Fact]
    public void Rows_that_the_law_refuses_are_refused_before_any_scenario()
    {
        var (results, gains) = (new Kronor[20], new Kronor[20]);
        gains[7] = Kronor.Of(-1);
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => new BalancePanel(Columns(20, results, new Kronor[20]) with { RealisedGains = gains }, new()));
        Assert.StartsWith("Entity 7 in 2025: RealisedGains", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_digest_is_the_same_in_every_culture()
    {
        var any = new AnyPanel(seed: 3, ReservePolicy.Full);
        string Digest() => new BalancePanel(any.Columns(), new() { Seed = 1, TaxesAndGrants = Own }, any.Policy with { Terms = BalanceTerms.InForce.In(2024).Terms with { ReserveShareRounding = Rounding.ToOre } }).Digest;
        var swedish = Digest();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Assert.Equal(swedish, Digest());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_negative_opening_stock_is_refused_before_any_scenario()
    {
        var stock = new Kronor[20];
        stock[5] = Kronor.Of(-1);
        Assert.Throws<ArgumentException>("ResultReserveOpening", () => new BalancePanel(Columns(20, new Kronor[20], new Kronor[20]) with { ResultReserveOpening = stock }, new()));
    }

    [Fact]
    public void What_is_left_from_before_is_the_deficit_of_an_earlier_year_or_refused()
    {
        foreach (var terms in new[] { null, BalanceTerms.InForce.In(2003).Terms, BalanceTerms.InForce.In(2025).Terms with { YearsToRestore = 5 } })
        {
            for (var first = 2000; first <= 2030; first++)
            {
                int Restore(int year) => (terms ?? BalanceTerms.InForce.In(year).Terms).YearsToRestore;
                var origins = Enumerable.Range(terms is null ? 2000 : 1900, first - (terms is null ? 2000 : 1900)).ToLookup(origin => origin + Restore(origin));
                for (var due = -1; due < Restore(first); due++)
                {
                    var origin = due < 0 ? origins.Where(deadline => deadline.Key < first).OrderBy(static deadline => deadline.Key).LastOrDefault()?.Single() : origins[first + due].SingleOrDefault();
                    var (left, at, named) = (new Kronor[2 * (due < 0 ? 1 : Restore(first))], (2 * Math.Max(0, due)) + 1, due < 0 ? "Overdue" : "Due");
                    left[at] = Kronor.Of(100);
                    BalancePanel Panel() => new(
                        Columns(2, new Kronor[2], new Kronor[2]) with { First = first, Opening = due < 0 ? new() { Overdue = left } : new() { Due = left } }, new(), new() { Reserves = ReservePolicy.AsGiven, Terms = terms });
                    if (origin is null or 0)
                    {
                        Assert.Contains("entity 1", Assert.Throws<ArgumentException>(named, Panel).Message, StringComparison.Ordinal);
                        continue;
                    }

                    var panel = Panel();
                    Assert.Empty(panel.History(0, 0).Ledger.Opening);
                    var vintage = Assert.Single(panel.History(0, 1).Ledger.Opening);
                    Assert.Equal((origin.Value, origin.Value + Restore(origin.Value), Kronor.Of(100)), (vintage.Origin.Number, vintage.Deadline.Number, vintage.Left));
                    Assert.Equal(panel.Run(0, 1).Scenarios[0].Closing, panel.History(0, 1).Ledger.Closing);
                }
            }
        }
    }

    [Fact]
    public void A_reservation_that_was_given_needs_what_its_limit_needs_before_any_scenario() =>
        Assert.Throws<ArgumentException>("EquityWithPensions", () => new BalancePanel(
            Columns(1, new Kronor[1], new Kronor[1]) with { ToResultReserve = new Kronor[1], EquityWithPensions = default }, new()));

    [Fact]
    public void A_run_that_keeps_its_entities_does_not_merge_with_one_that_does_not()
    {
        var (panel, _) = Panel(seed: 3, ReservePolicy.Full, size: 100_000);
        Assert.Throws<ArgumentException>("other", () => panel.Run(0, 2).Merge(panel.Run(2, 2, new() { KeepEntities = false })));
    }

    [Fact]
    public void What_the_one_who_is_told_throws_is_thrown_as_it_is()
    {
        var (panel, _) = Panel(seed: 3, ReservePolicy.Full, size: 100_000);
        Assert.Throws<InvalidOperationException>(() => panel.Run(0, 40, new() { Progress = new Told(_ => throw new InvalidOperationException()) }));
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        var (panel, any) = Panel(seed: 3, ReservePolicy.Full, size: 100_000);
        Assert.Throws<ArgumentNullException>(() => new BalancePanel(any.Columns(), null!));
        Assert.Throws<ArgumentException>(() => new BalancePanel(Columns(1, new Kronor[1], default), new()));
        Assert.Throws<ArgumentNullException>(() => panel.Run(0, 1).Merge(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => panel.Run(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => panel.Run(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => panel.Run(2, int.MaxValue - 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => panel.Run(0, int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => panel.History(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => panel.History(0, any.Entities));
        Assert.Throws<ArgumentOutOfRangeException>(() => panel.TaxFactor(0, any.First - 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => panel.CostFactor(0, any.First + any.Years, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PanelOptions { Threads = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Shock.Uniform(Ratio.Of(-1, 2), Ratio.One));
        Assert.Throws<ArgumentOutOfRangeException>(() => Shock.Uniform(Ratio.One, Ratio.Of(2_000_001, 1_000_000)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Shock.Uniform(Ratio.One, Ratio.Of(1, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Shock.Uniform(Ratio.One, Ratio.One, (ShockScope)7));
        Assert.Throws<ArgumentException>(() => Shock.Uniform(Ratio.Of(1, 3), Ratio.One));
    }

    private static Shock Own { get; } = Shock.Uniform(Ratio.Percent(90), Ratio.Percent(110), ShockScope.EachEntity);

    private static Shock Common { get; } = Shock.Uniform(Ratio.Percent(97), Ratio.Percent(103));

    private static (BalancePanel Panel, AnyPanel Any) Panel(int seed, ReservePolicy reserves, long size, PanelShocks? shocks = null)
    {
        var any = new AnyPanel(seed, reserves, size);
        return (new(any.Columns(), shocks ?? new() { Seed = 1, TaxesAndGrants = Own, Costs = Common }, any.Policy), any);
    }

    private static BalanceColumns Columns(int entities, Column results, Column taxes) => new()
    {
        First = 2025,
        Years = 1,
        Entities = entities,
        Result = results,
        RealisedGains = Column.Zero,
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
        EquityWithPensions = Column.Zero,
    };

    private sealed class Told(Action<PanelProgress> told) : IProgress<PanelProgress>
    {
        public void Report(PanelProgress value) => told(value);
    }
}
