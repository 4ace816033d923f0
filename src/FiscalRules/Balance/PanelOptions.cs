namespace FiscalRules.Balance;

/// <summary>How a panel is run (<c>körning</c>). None of it changes a figure.</summary>
public sealed record PanelOptions
{
    /// <summary>How many threads, at least 1. The default is one: a library doesn't take a machine unasked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int Threads
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Threads), value, "There is at least one thread.");
    } = 1;

    /// <summary>Whether the run keeps what the scenarios come to for each entity: 9 bytes for each entity and scenario while it runs, and for each distinct amount of an entity 24 bytes of the run it gives.</summary>
    public bool KeepEntities { get; init; } = true;

    /// <summary>Who is told how far the run has come, after every few scenarios and from whichever thread did them; null for nobody.</summary>
    public IProgress<PanelProgress>? Progress { get; init; }

    /// <summary>What cancels the run. A run that is cancelled has no result.</summary>
    public CancellationToken Cancellation { get; init; }
}
