namespace FiscalRules.Appropriations;

/// <summary>The finding codes of appropriations and commitments (<c>anslag, beställningsbemyndiganden</c>). What each means stands in the room's <c>LAW.md</c>.</summary>
public static class AppropriationFindings
{
    /// <summary>Note: a part of the opening saving may not be disposed of and is withdrawn.</summary>
    public const string SavingWithdrawn = "appropriations.saving-withdrawn";

    /// <summary>Note: the time for using the saving has run out, and it is withdrawn.</summary>
    public const string SavingExpired = "appropriations.saving-expired";

    /// <summary>Breach: the credit is more than 10 % of the voted appropriation.</summary>
    public const string CreditAboveCap = "appropriations.credit-above-cap";

    /// <summary>Note: credit is used, and reduces the next year's means.</summary>
    public const string CreditUsed = "appropriations.credit-used";

    /// <summary>Breach: more is spent than may be disposed of.</summary>
    public const string Overdrawn = "appropriations.overdrawn";

    /// <summary>Duty: the appropriation risks being insufficient; the government is to be informed.</summary>
    public const string Insufficient = "appropriations.insufficient";

    /// <summary>Duty: proposals that raise costs aren't matched by savings.</summary>
    public const string SavingsMissing = "appropriations.savings-missing";

    /// <summary>Note: savings in activities other than the agency's own need special reasons.</summary>
    public const string SavingsElsewhere = "appropriations.savings-elsewhere";

    /// <summary>Note: a printed total differs from the sum of its parts by no more than rounding explains.</summary>
    public const string TotalRounded = "appropriations.total-rounded";

    /// <summary>Note: a printed total differs from the sum of its parts by more than rounding explains.</summary>
    public const string TotalImpossible = "appropriations.total-impossible";

    /// <summary>Breach: outstanding commitments are more than the frame.</summary>
    public const string AboveFrame = "appropriations.above-frame";

    /// <summary>Duty: commitments are outstanding, no frame is stated, and they aren't known to be exempt.</summary>
    public const string FrameNotStated = "appropriations.frame-not-stated";

    /// <summary>Note: commitments are outstanding without a frame, within what needs none.</summary>
    public const string WithinExemption = "appropriations.within-exemption";

    /// <summary>Breach: more is spent and lapsed than was committed.</summary>
    public const string MoreThanCommitted = "appropriations.more-than-committed";

    /// <summary>Duty: the run-out by year doesn't add up to the commitments outstanding.</summary>
    public const string RunOutDiffers = "appropriations.run-out-differs";

    /// <summary>Breach: the run-out of a year is more than what the commitments cost in it.</summary>
    public const string RunOutAboveSpending = "appropriations.run-out-above-spending";

    /// <summary>Duty: an agency's commitments need an authorisation.</summary>
    public const string AuthorisationNeeded = "appropriations.authorisation-needed";

    /// <summary>Duty: the government's commitments need an authorisation of Parliament.</summary>
    public const string ParliamentNeeded = "appropriations.parliament-needed";

    /// <summary>Breach: more is used than a financial condition allows.</summary>
    public const string ConditionExceeded = "appropriations.condition-exceeded";
}
