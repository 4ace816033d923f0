using static System.FormattableString;

namespace FiscalRules.Loans;

/// <summary>In how many rows each thing is found, a row being one year of one agency's loans (<c>antal år och myndigheter vars låneram överskrids</c>).</summary>
/// <remarks>The default value counts no rows.</remarks>
public readonly record struct AgencyLoanCounts
{
    /// <summary>Counts marks.</summary>
    internal AgencyLoanCounts(ReadOnlySpan<byte> marks)
    {
        Rows = marks.Length;
        AmortisedTooMuch = RolledLanes.Count(marks, (byte)AgencyLoanMarks.AmortisedTooMuch);
        FrameExceeded = RolledLanes.Count(marks, (byte)AgencyLoanMarks.FrameExceeded);
        FrameExceededWithinYear = RolledLanes.Count(marks, (byte)AgencyLoanMarks.FrameExceededWithinYear);
        HighestTooLow = RolledLanes.Count(marks, (byte)AgencyLoanMarks.HighestTooLow);
    }

    /// <summary>Years × agencies.</summary>
    public long Rows { get; private init; }

    /// <summary>Rows in which more is amortised than is owed.</summary>
    public long AmortisedTooMuch { get; private init; }

    /// <summary>Rows whose closing loans exceed the frame (<c>låneramen överskrids</c>).</summary>
    public long FrameExceeded { get; private init; }

    /// <summary>Rows whose loans exceed the frame during the year, by more than at its end.</summary>
    public long FrameExceededWithinYear { get; private init; }

    /// <summary>Rows whose stated highest loan is below the opening or the closing one.</summary>
    public long HighestTooLow { get; private init; }

    /// <summary>The counts of both together, the same in any order: so that parts of a panel may be counted apart.</summary>
    /// <param name="other">The counts of other rows.</param>
    public AgencyLoanCounts Merge(AgencyLoanCounts other) => new()
    {
        Rows = Rows + other.Rows,
        AmortisedTooMuch = AmortisedTooMuch + other.AmortisedTooMuch,
        FrameExceeded = FrameExceeded + other.FrameExceeded,
        FrameExceededWithinYear = FrameExceededWithinYear + other.FrameExceededWithinYear,
        HighestTooLow = HighestTooLow + other.HighestTooLow,
    };

    /// <summary>The rows and what is found of them on one line.</summary>
    public override string ToString() => Invariant(
        $"{Rows} rader: låneramen överskrids i {FrameExceeded} vid årets slut och i {FrameExceededWithinYear} under året, {AmortisedTooMuch} för stora amorteringar, {HighestTooLow} för låga högsta lån");
}
