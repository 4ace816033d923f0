using System.Runtime.ExceptionServices;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <content>Running scenarios.</content>
public sealed partial class BalancePanel
{
    // Small enough that a run is cancelled and shared out soon, large enough that doing so costs nothing.
    private const int Chunk = 16;

    /// <summary>Computes scenarios: the same figures in one run or in many, on any number of threads, in any order.</summary>
    /// <param name="first">The first scenario, from 0.</param>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="options">Threads, progress, cancellation, and what is kept; null for one thread, and everything.</param>
    /// <exception cref="ArgumentOutOfRangeException">The first scenario is negative, there is none, or there are more than can be kept.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled; it has no result.</exception>
    /// <exception cref="OverflowException">A figure is beyond what <see cref="Kronor"/> holds; the message names the first scenario where one is, with entity and year, or that it is a total of all.</exception>
    public BalancePanelRun Run(int first, int count, PanelOptions? options = null)
    {
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, int.MaxValue - first);
        if (options.KeepEntities && (long)count * Entities > Array.MaxLength)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, Invariant($"A run that keeps what scenarios come to for {Entities} entities has at most {Array.MaxLength / Entities}; merge several."));
        }

        var scenarios = new PanelScenario[count];
        var entities = options.KeepEntities ? new PanelEntities(first, count, Entities) : null;
        Compute(first, scenarios, entities, options);
        var each = new PanelEntity[entities is null ? 0 : Entities];
        for (var entity = 0; entity < each.Length; entity++)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            each[entity] = entities!.Of(entity);
        }

        return new(Digest, new(scenarios), new(each));
    }

    /// <summary>The factors of a year in millionths.</summary>
    internal void Draw(int scenario, int year, int firstEntity, Span<long> taxes, Span<long> costs)
    {
        Draw(Shocks.TaxesAndGrants, line: 0, scenario, year, firstEntity, taxes);
        Draw(Shocks.Costs, line: 1, scenario, year, firstEntity, costs);
    }

    private void Draw(Shock shock, int line, int scenario, int year, int firstEntity, Span<long> factors)
    {
        if (shock.IsNone || shock.Scope == ShockScope.AllEntities)
        {
            factors.Fill(Millionths(shock, line, scenario, year, entity: 0));
            return;
        }

        for (var i = 0; i < factors.Length; i++)
        {
            factors[i] = Millionths(shock, line, scenario, year, firstEntity + i);
        }
    }

    private void Compute(int first, PanelScenario[] scenarios, PanelEntities? entities, PanelOptions options)
    {
        var progress = new PanelCounter(scenarios.Length, options.Progress);
        var refusals = new OverflowException?[(scenarios.Length + Chunk - 1) / Chunk];

        // Each thread takes the next chunk when it has done one, so that none is left with much when the others have finished. When one is refused, all before it have been taken and will be done, and none after it matters.
        var (taken, isRefused) = (-1, false);
        try
        {
            Parallel.For(0, Math.Min(options.Threads, refusals.Length), new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = options.Cancellation }, (_, loop) =>
            {
                PanelWorker? worker = null;
                while (!loop.ShouldExitCurrentIteration && !Volatile.Read(ref isRefused))
                {
                    var chunk = Interlocked.Increment(ref taken);
                    if (chunk >= refusals.Length)
                    {
                        return;
                    }

                    options.Cancellation.ThrowIfCancellationRequested();
                    worker ??= new(this, _lines, _ahead);
                    var (from, end) = (chunk * Chunk, Math.Min((chunk + 1) * Chunk, scenarios.Length));
                    refusals[chunk] = Compute(worker, first, scenarios.AsSpan()[..end], from, entities);
                    if (refusals[chunk] is null)
                    {
                        progress.Add(end - from);
                    }
                    else
                    {
                        Volatile.Write(ref isRefused, true);
                    }
                }
            });
        }
        catch (AggregateException threw) when (threw.InnerExceptions.Count > 0)
        {
            // What the one who is told of progress throws is thrown as it is.
            ExceptionDispatchInfo.Throw(threw.InnerExceptions[0]);
        }

        if (Array.Find(refusals, static refusal => refusal is not null) is { } refused)
        {
            ExceptionDispatchInfo.Throw(refused);
        }
    }

    /// <summary>Some of the scenarios. A refusal is kept, so that which one is thrown doesn't depend on who came first.</summary>
    private static OverflowException? Compute(PanelWorker worker, int first, Span<PanelScenario> scenarios, int from, PanelEntities? entities)
    {
        try
        {
            for (var i = from; i < scenarios.Length; i++)
            {
                scenarios[i] = worker.Compute(first + i, entities);
            }

            return null;
        }
        catch (OverflowException overflow)
        {
            return overflow;
        }
    }
}
