namespace FiscalRules.Balance;

/// <summary>What a history starts with and how it is computed (<c>förutsättningar</c>). Everything has a default: nothing from before, and the common practice.</summary>
public sealed record HistoryOptions
{
    /// <summary>What the equalisation reserve opens with, zero or more; at the opening of 2013 it may hold surpluses of 2010–2012.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor RurOpening { get; init => field = Magnitude.Of(value); }

    /// <summary>What the result reserve opens with, zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor ResultReserveOpening { get; init => field = Magnitude.Of(value); }

    /// <summary>The deficits left from before the first year.</summary>
    public ValueList<DeficitVintage> OpeningDeficits { get; init; } = [];

    /// <summary>Decisions on deficits: special reasons for a year's own deficit too, with that year as origin and as the year decided.</summary>
    public ValueList<RestorationDecision> Decisions { get; init; } = [];

    /// <summary>Which deficit a surplus restores first.</summary>
    public RestorationOrder Order { get; init; }

    /// <summary>Where each year's reservation and use come from.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named choices.</exception>
    public ReservePolicy Reserves { get; init => field = Named.Of(value); }

    /// <summary>Which reserve is used first, where the history decides the use.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named choices.</exception>
    public ReserveUseOrder UseOrder { get; init => field = Named.Of(value); }

    /// <summary>Whether earlier deficits are restored before anything is reserved.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named choices.</exception>
    public OldDeficitPolicy OldDeficits { get; init => field = Named.Of(value); }

    /// <summary>The measures of the action plan.</summary>
    public ValueList<PlannedMeasure> Measures { get; init; } = [];

    /// <summary>The decisions on regulation that have been taken.</summary>
    public ValueList<RegulationDecision> Regulations { get; init; } = [];

    /// <summary>The terms to compute every year by; null for those in force for each fiscal year.</summary>
    public BalanceTerms? Terms { get; init; }
}
