using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>What some scenarios of a panel come to (<c>utfall av scenarier</c>), to be merged with what others do.</summary>
/// <remarks>Merging is exact, associative and commutative: a run cut in parts, merged in any order, equals the whole.</remarks>
public sealed record BalancePanelRun
{
    /// <summary>A run as it was computed: to be read from a document.</summary>
    /// <param name="panel">The digest of the panel.</param>
    /// <param name="scenarios">The scenarios, each number once, in order; at least one.</param>
    /// <param name="entities">The entities in the order of the columns; none where they weren't kept.</param>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    /// <exception cref="ArgumentException">There is no scenario, they aren't in order, one has less than nothing left to restore or overdue, or the entities come from other scenarios than these.</exception>
    public BalancePanelRun(string panel, ValueList<PanelScenario> scenarios, ValueList<PanelEntity> entities)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(scenarios);
        ArgumentNullException.ThrowIfNull(entities);
        CheckOrder(scenarios);
        CheckEntities(scenarios, entities);
        (Panel, Scenarios, Entities) = (panel, scenarios, entities);
    }

    /// <summary>Which panel it is a run of: a digest of accounts, shocks and policy. Runs of others don't merge.</summary>
    public string Panel { get; }

    /// <summary>The scenarios, by number.</summary>
    public ValueList<PanelScenario> Scenarios { get; }

    /// <summary>The entities, in the order of the columns.</summary>
    public ValueList<PanelEntity> Entities { get; }

    /// <summary>This run and another of the same panel.</summary>
    /// <param name="other">A run of other scenarios.</param>
    /// <exception cref="ArgumentNullException">The other is null.</exception>
    /// <exception cref="ArgumentException">The other is of another panel, has a scenario that this one has, or only one of them kept its entities.</exception>
    public BalancePanelRun Merge(BalancePanelRun other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!string.Equals(Panel, other.Panel, StringComparison.Ordinal))
        {
            throw new ArgumentException("Runs of one panel merge; these differ in accounts, shocks or policy.", nameof(other));
        }

        if (Entities.Count != other.Entities.Count)
        {
            throw new ArgumentException("Both runs keep what scenarios come to for each entity, or neither; one of these does.", nameof(other));
        }

        var scenarios = new PanelScenario[Scenarios.Count + other.Scenarios.Count];
        for (int i = 0, one = 0, two = 0; i < scenarios.Length; i++)
        {
            var fromThis = two == other.Scenarios.Count || (one < Scenarios.Count && Scenarios[one].Number <= other.Scenarios[two].Number);
            scenarios[i] = fromThis ? Scenarios[one++] : other.Scenarios[two++];
            if (i > 0 && scenarios[i].Number == scenarios[i - 1].Number)
            {
                throw new ArgumentException(Invariant($"Each scenario comes once; {scenarios[i].Number} is in both runs."), nameof(other));
            }
        }

        return new(Panel, ValueList.Create<PanelScenario>(scenarios), Entities.Zip(other.Entities, static (one, two) => one.Merge(two)).ToValueList());
    }

    /// <summary>How many scenarios and entities.</summary>
    public override string ToString() => Invariant($"{Scenarios.Count} × {Entities.Count}");

    private static void CheckOrder(ValueList<PanelScenario> scenarios)
    {
        if (scenarios.Count == 0)
        {
            throw new ArgumentException("A run has at least one scenario.", nameof(scenarios));
        }

        for (var i = 0; i < scenarios.Count; i++)
        {
            var least = i == 0 ? 0 : scenarios[i - 1].Number + 1L;
            if (scenarios[i].Number < least)
            {
                throw new ArgumentException(Invariant($"Scenarios come in the order of their numbers, each once; {scenarios[i].Number} came where {least} or more was due."), nameof(scenarios));
            }

            // Who has something overdue has at least an öre left to restore.
            if (scenarios[i].EntitiesOverdue < 0 || scenarios[i].Closing.Ore < scenarios[i].EntitiesOverdue)
            {
                throw new ArgumentException(Invariant($"What is left to restore is zero or more, and holds what is overdue; {scenarios[i].Closing} kr with {scenarios[i].EntitiesOverdue} overdue came in scenario {scenarios[i].Number}."), nameof(scenarios));
            }
        }
    }

    /// <summary>How many have something overdue is told twice, by scenario and by entity, and what is overdue is within what is left to restore.</summary>
    private static void CheckEntities(ValueList<PanelScenario> scenarios, ValueList<PanelEntity> entities)
    {
        if (entities.Count == 0)
        {
            return;
        }

        var (byScenario, byEntity, closing, overdue) = (0L, 0L, default(Int128), default(Int128));
        foreach (var scenario in scenarios)
        {
            byScenario += scenario.EntitiesOverdue;
            closing += scenario.Closing.Ore;
        }

        foreach (var entity in entities)
        {
            byEntity += entity.Overdue.CountAbove(Kronor.Zero);
            overdue += entity.Overdue.Summary.SumInOre;
            if (entity.RestoresInTime.OutOf != scenarios.Count)
            {
                throw new ArgumentException(Invariant($"Each entity has {scenarios.Count} scenarios; one has {entity.RestoresInTime.OutOf}."), nameof(entities));
            }

            if (entity.Worst is { } worst && !IsPossible(worst, scenarios))
            {
                throw new ArgumentException(Invariant($"The worst of an entity is one of the scenarios, with that much left to restore; {worst.Overdue} kr in {worst.Scenario} came."), nameof(entities));
            }
        }

        if (byScenario != byEntity)
        {
            throw new ArgumentException(Invariant($"By scenario {byScenario} have something overdue, by entity {byEntity}: one of them is wrong."), nameof(entities));
        }

        if (overdue > closing)
        {
            throw new ArgumentException(Invariant($"What is overdue is within what is left to restore; by entity {overdue} öre are overdue, by scenario {closing} are left."), nameof(entities));
        }
    }

    private static bool IsPossible(PanelWorst worst, ValueList<PanelScenario> scenarios)
    {
        var at = scenarios.AsSpan().BinarySearch(new OfNumber(worst.Scenario));
        return at >= 0 && scenarios[at].EntitiesOverdue > 0 && scenarios[at].Closing >= worst.Overdue;
    }

    /// <summary>What is looked for among scenarios that come in the order of their numbers.</summary>
    private readonly record struct OfNumber(int Number) : IComparable<PanelScenario>
    {
        public int CompareTo(PanelScenario other) => Number.CompareTo(other.Number);
    }
}
