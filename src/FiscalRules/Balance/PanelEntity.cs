namespace FiscalRules.Balance;

/// <summary>What the scenarios of a run come to for one entity (<c>utfall per kommun eller region</c>).</summary>
public sealed record PanelEntity
{
    internal PanelEntity(Tally restoresInTime, KronorDistribution overdue, PanelWorst? worst) => (RestoresInTime, Overdue, Worst) = (restoresInTime, overdue, worst);

    /// <summary>In how many scenarios nothing is overdue at the end of any year.</summary>
    public Tally RestoresInTime { get; }

    /// <summary>What is overdue when the last year ends: an amount for each scenario, zero or more.</summary>
    public KronorDistribution Overdue { get; }

    /// <summary>The scenario with the most overdue when the last year ends, the first of those with as much; null where none has any.</summary>
    public PanelWorst? Worst { get; }

    internal PanelEntity Merge(PanelEntity other) => new(RestoresInTime.Merge(other.RestoresInTime), Overdue.Merge(other.Overdue), PanelWorst.Of(Worst, other.Worst));
}
