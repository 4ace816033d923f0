namespace FiscalRules.Appropriations;

/// <summary>A measure that would lower costs, proposed to match requests (<c>förslag till åtgärder som leder till motsvarande minskning av kostnaderna</c>).</summary>
public sealed record FundingSaving
{
    /// <summary>A measure.</summary>
    /// <param name="swedish">What it is.</param>
    /// <param name="amounts">What it saves in each year, zero or more.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public FundingSaving(string swedish, ValueList<Kronor> amounts)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(swedish);
        ArgumentNullException.ThrowIfNull(amounts);
        foreach (var amount in amounts)
        {
            Magnitude.Of(amount, nameof(amounts));
        }

        (Swedish, Amounts) = (swedish, amounts);
    }

    /// <summary>What it is.</summary>
    public string Swedish { get; }

    /// <summary>What it saves in each year, zero or more.</summary>
    public ValueList<Kronor> Amounts { get; }

    /// <summary>Whether it is in activities other than the agency's own (<c>andra verksamheter</c>), which takes special reasons.</summary>
    public bool IsElsewhere { get; init; }
}
