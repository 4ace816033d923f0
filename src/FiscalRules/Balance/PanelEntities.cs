namespace FiscalRules.Balance;

/// <summary>What the scenarios of a run come to for each entity, while they are computed: each scenario has a place of its own, so that no order and no thread matters.</summary>
internal sealed class PanelEntities
{
    private readonly Kronor[] _overdue;
    private readonly bool[] _inTime;
    private readonly int _first;
    private readonly int _scenarios;
    private readonly int _entities;

    public PanelEntities(int first, int scenarios, int entities)
    {
        (_first, _scenarios, _entities) = (first, scenarios, entities);
        _overdue = new Kronor[scenarios * entities];
        _inTime = new bool[scenarios * entities];
    }

    /// <summary>Keeps what a block of entities has overdue in a scenario: when the last year ends, and at the most.</summary>
    public void Keep(int scenario, int firstEntity, ReadOnlySpan<Kronor> overdue, ReadOnlySpan<Kronor> most)
    {
        for (var i = 0; i < Math.Min(overdue.Length, _entities - firstEntity); i++)
        {
            var at = ((firstEntity + i) * _scenarios) + scenario - _first;
            (_overdue[at], _inTime[at]) = (overdue[i], most[i] == Kronor.Zero);
        }
    }

    /// <summary>What the scenarios come to for an entity.</summary>
    public PanelEntity Of(int entity)
    {
        var overdue = _overdue.AsSpan(entity * _scenarios, _scenarios);
        PanelWorst? worst = null;
        for (var i = 0; i < overdue.Length; i++)
        {
            if (overdue[i].IsPositive && (worst is not { } so || overdue[i] > so.Overdue))
            {
                worst = new(_first + i, overdue[i]);
            }
        }

        return new(Tally.Of(_inTime.AsSpan(entity * _scenarios, _scenarios)), KronorDistribution.Of(overdue), worst);
    }
}
