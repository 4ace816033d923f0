using FiscalRules.Law;

namespace FiscalRules.Appropriations;

/// <summary>What happens to an item's commitments in a budget year (<c>uppgifter om beställningsbemyndigande</c>).</summary>
/// <remarks>The default value is year 1, an outcome of zero, without a frame.</remarks>
public readonly record struct CommitmentYear
{
    /// <summary>A year.</summary>
    /// <param name="year">The budget year.</param>
    /// <param name="stage">Outcome, forecast or calculated.</param>
    /// <param name="added">New commitments (<c>nya ekonomiska åtaganden</c>), zero or more.</param>
    /// <param name="spent">What commitments cost the appropriation in the year (<c>utgifter mot anslag till följd av ekonomiska åtaganden</c>), zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or the stage is none of the named ones.</exception>
    public CommitmentYear(FiscalYear year, Stage stage, Kronor added, Kronor spent)
    {
        StageText.Check(stage, nameof(stage));
        (Year, Stage, Added, Spent) = (year, stage, Magnitude.Of(added, nameof(added)), Magnitude.Of(spent, nameof(spent)));
    }

    /// <summary>The budget year (<c>budgetår</c>).</summary>
    public FiscalYear Year { get; }

    /// <summary>Outcome, forecast or calculated.</summary>
    public Stage Stage { get; }

    /// <summary>New commitments, zero or more.</summary>
    public Kronor Added { get; }

    /// <summary>What commitments cost the appropriation, zero or more.</summary>
    public Kronor Spent { get; }

    /// <summary>Commitments that fell away without cost (<c>bortfallna åtaganden</c>), zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor Lapsed { get; init => field = Magnitude.Of(value); }

    /// <summary>The frame, allotted or proposed (<c>tilldelat eller föreslaget bemyndigande</c>), zero or more; null where none is stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor? Frame { get; init => field = value is { } frame ? Magnitude.Of(frame) : null; }

    /// <summary>What is allotted for the year, so that what needs no authorisation can be told; null where it isn't stated.</summary>
    public AllottedMeans? Means { get; init; }

    /// <summary>The agency's commitments outstanding on its other items of the appropriation, zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor Elsewhere { get; init => field = Magnitude.Of(value); }
}
