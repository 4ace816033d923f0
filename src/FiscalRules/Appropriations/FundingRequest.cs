namespace FiscalRules.Appropriations;

/// <summary>A proposal that would raise costs, year by year (<c>äskande, ofinansierad eller underfinansierad verksamhet</c>).</summary>
public sealed record FundingRequest
{
    /// <summary>A proposal.</summary>
    /// <param name="swedish">What it is for, in Swedish.</param>
    /// <param name="amounts">What it costs in each year.</param>
    /// <param name="english">What it is for, in English; null for the Swedish.</param>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public FundingRequest(string swedish, ValueList<FundingAmount> amounts, string? english = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(swedish);
        ArgumentNullException.ThrowIfNull(amounts);
        if (english is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(english);
        }

        (Swedish, English, Amounts) = (swedish, english ?? swedish, amounts);
    }

    /// <summary>What it is for, in Swedish.</summary>
    public string Swedish { get; }

    /// <summary>What it is for, in English.</summary>
    public string English { get; }

    /// <summary>What it costs in each year.</summary>
    public ValueList<FundingAmount> Amounts { get; }
}
