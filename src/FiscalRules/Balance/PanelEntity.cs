using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>What the scenarios of a run come to for one entity (<c>utfall per kommun eller region</c>).</summary>
public sealed record PanelEntity
{
    /// <summary>What scenarios come to, as a run computed it: to be read from a document.</summary>
    /// <param name="restoresInTime">In how many of the scenarios nothing is overdue at the end of any year.</param>
    /// <param name="overdue">What is overdue when the last year ends: an amount for each scenario, zero or more.</param>
    /// <param name="worst">The scenario with the most overdue; null where none has any.</param>
    /// <exception cref="ArgumentNullException">The distribution is null.</exception>
    /// <exception cref="ArgumentException">No scenarios come to that: their numbers differ, an amount is negative, more restore in time than have nothing overdue, or the worst isn't the most that is overdue.</exception>
    public PanelEntity(Tally restoresInTime, KronorDistribution overdue, PanelWorst? worst)
    {
        ArgumentNullException.ThrowIfNull(overdue);
        if (restoresInTime.OutOf != overdue.Summary.Count)
        {
            throw new ArgumentException(Invariant($"What is overdue is an amount for each of {restoresInTime.OutOf} scenarios; {overdue.Summary.Count} came."), nameof(overdue));
        }

        if (overdue.CountBelow(Kronor.Zero) > 0)
        {
            throw new ArgumentException("What is overdue is zero or more; an amount is negative.", nameof(overdue));
        }

        if (restoresInTime.Count > overdue.Summary.Count - overdue.CountAbove(Kronor.Zero))
        {
            throw new ArgumentException(Invariant($"No more restore in time than have nothing overdue; {restoresInTime} came."), nameof(restoresInTime));
        }

        var most = overdue.Summary.Max is { IsPositive: true } amount ? amount : (Kronor?)null;
        if (worst?.Overdue != most || worst?.Scenario < 0)
        {
            throw new ArgumentException(Invariant($"The worst scenario has the most overdue, {most ?? Kronor.Zero} kr; {worst?.Overdue ?? Kronor.Zero} came."), nameof(worst));
        }

        (RestoresInTime, Overdue, Worst) = (restoresInTime, overdue, worst);
    }

    /// <summary>In how many scenarios nothing is overdue at the end of any year.</summary>
    public Tally RestoresInTime { get; }

    /// <summary>What is overdue when the last year ends: an amount for each scenario, zero or more.</summary>
    public KronorDistribution Overdue { get; }

    /// <summary>The scenario with the most overdue when the last year ends, the first of those with as much; null where none has any.</summary>
    public PanelWorst? Worst { get; }

    internal PanelEntity Merge(PanelEntity other) => new(RestoresInTime.Merge(other.RestoresInTime), Overdue.Merge(other.Overdue), PanelWorst.Of(Worst, other.Worst));
}
