using System.Diagnostics.CodeAnalysis;

namespace FiscalRules.Fees;

/// <summary>What is found of an account's year, as flags: a row's findings in a byte (<c>skyldigheter för ett avgiftskonto</c>).</summary>
/// <remarks>Each flag stands for the finding of the same name. That a year is later than the law was read is found of a year and not of a row, and has no flag.</remarks>
[Flags]
[SuppressMessage("Design", "CA1028:Enum storage should be Int32", Justification = "One byte a row: a panel has millions.")]
public enum FeeMarks : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The surplus is above the limit (<c>överskott att disponera</c>), <see cref="FeeFindings.SurplusToDispose"/>: the amount is the closing balance.</summary>
    SurplusToDispose = 1,

    /// <summary>A deficit arose that no earlier surplus covers (<c>uppkommet underskott</c>), <see cref="FeeFindings.DeficitArisen"/>.</summary>
    DeficitArisen = 2,

    /// <summary>A deficit stands at the end of the year (<c>kvarstående underskott</c>), <see cref="FeeFindings.DeficitStanding"/>: the amount is the closing balance without its sign.</summary>
    DeficitStanding = 4,

    /// <summary>The over-collection is above the limit (<c>överuttag</c>), <see cref="FeeFindings.OverCollected"/>: the amount is the closing balance.</summary>
    OverCollected = 8,

    /// <summary>The under-collection is above the limit (<c>underuttag</c>), <see cref="FeeFindings.UnderCollected"/>: the amount is the closing balance without its sign.</summary>
    UnderCollected = 16,

    /// <summary>A decision changed the balance (<c>beslutad disposition eller täckning</c>), <see cref="FeeFindings.BalanceDecided"/>.</summary>
    BalanceDecided = 32,
}
