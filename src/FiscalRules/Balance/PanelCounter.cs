namespace FiscalRules.Balance;

/// <summary>Counts scenarios as they are done, and tells: never fewer than it told before.</summary>
internal sealed class PanelCounter(int scenarios, IProgress<PanelProgress>? progress)
{
    private readonly Lock _lock = new();
    private int _done;

    public void Add(int done)
    {
        if (progress is null)
        {
            return;
        }

        lock (_lock)
        {
            _done += done;
            progress.Report(new(_done, scenarios));
        }
    }
}
