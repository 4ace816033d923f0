using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>What some scenarios of a panel come to (<c>utfall av scenarier</c>), to be merged with what others do.</summary>
/// <remarks>Merging is exact, associative and commutative: a run cut in parts, merged in any order, equals the whole.</remarks>
public sealed record BalancePanelRun
{
    internal BalancePanelRun(string panel, ValueList<PanelScenario> scenarios, ValueList<PanelEntity> entities) =>
        (Panel, Scenarios, Entities) = (panel, scenarios, entities);

    /// <summary>Which panel it is a run of: a digest of accounts, shocks and policy. Runs of others don't merge.</summary>
    public string Panel { get; }

    /// <summary>The scenarios, by number.</summary>
    public ValueList<PanelScenario> Scenarios { get; }

    /// <summary>The entities, in the order of the columns.</summary>
    public ValueList<PanelEntity> Entities { get; }

    /// <summary>This run and another of the same panel.</summary>
    /// <param name="other">A run of other scenarios.</param>
    /// <exception cref="ArgumentNullException">The other is null.</exception>
    /// <exception cref="ArgumentException">The other is of another panel, or has a scenario that this one has.</exception>
    public BalancePanelRun Merge(BalancePanelRun other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!string.Equals(Panel, other.Panel, StringComparison.Ordinal))
        {
            throw new ArgumentException("Runs of one panel merge; these differ in accounts, shocks or policy.", nameof(other));
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
}
