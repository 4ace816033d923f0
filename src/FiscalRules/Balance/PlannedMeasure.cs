namespace FiscalRules.Balance;

/// <summary>A measure of an action plan (<c>åtgärd i en åtgärdsplan</c>) and what it does to one year's balance result. A lasting measure is given for each year.</summary>
public sealed record PlannedMeasure
{
    /// <summary>A measure.</summary>
    /// <param name="name">What it is, in the plan's words.</param>
    /// <param name="year">The year whose result it changes.</param>
    /// <param name="effect">How much better the year's balance result is with it, signed: a measure may cost before it pays.</param>
    /// <exception cref="ArgumentException">The name is null or blank.</exception>
    public PlannedMeasure(string name, FiscalYear year, Kronor effect)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Year, Effect) = (name, year, effect);
    }

    /// <summary>What it is.</summary>
    public string Name { get; }

    /// <summary>The year whose result it changes.</summary>
    public FiscalYear Year { get; }

    /// <summary>How much better the year's balance result is with it, signed.</summary>
    public Kronor Effect { get; }
}
