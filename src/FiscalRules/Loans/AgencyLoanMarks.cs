using System.Diagnostics.CodeAnalysis;

namespace FiscalRules.Loans;

/// <summary>What is found of a year of an agency's loans, as flags: a row's findings in a byte (<c>låneram och lån</c>).</summary>
/// <remarks>Each flag stands for the finding of the same name. What concerns financing, investments and printed figures isn't marked: <see cref="AgencyLoanYear"/> finds it.</remarks>
[Flags]
[SuppressMessage("Design", "CA1028:Enum storage should be Int32", Justification = "One byte a row: a panel has millions.")]
public enum AgencyLoanMarks : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>More is amortised than is owed (<c>för stor amortering</c>), <see cref="LoansFindings.AmortisedTooMuch"/>: the amount is the closing loans without their sign.</summary>
    AmortisedTooMuch = 1,

    /// <summary>The closing loans exceed the frame (<c>låneramen överskrids</c>), <see cref="LoansFindings.FrameExceeded"/>: the amount is the headroom without its sign.</summary>
    FrameExceeded = 2,

    /// <summary>The loans exceed the frame during the year, by more than at its end (<c>låneramen överskrids under året</c>), <see cref="LoansFindings.FrameExceededWithinYear"/>.</summary>
    FrameExceededWithinYear = 4,

    /// <summary>The highest loan stated is below the opening or the closing one (<c>för lågt högsta lån</c>), <see cref="LoansFindings.HighestTooLow"/>.</summary>
    HighestTooLow = 8,
}
