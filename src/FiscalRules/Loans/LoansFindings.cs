namespace FiscalRules.Loans;

/// <summary>The finding codes of loans and investments (<c>lån och investeringar</c>). What each means stands in the room's <c>LAW.md</c>.</summary>
public static class LoansFindings
{
    /// <summary>Breach: an intangible asset is depreciated over more than five years and no reason is stated.</summary>
    public const string IntangibleLifeWithoutReason = "loans.intangible-life-without-reason";

    /// <summary>Duty: an intangible asset is depreciated over more than five years; a note is to say so and why.</summary>
    public const string IntangibleLifeToDisclose = "loans.intangible-life-to-disclose";

    /// <summary>Breach: a write-down was reversed to more than the asset would have been worth without it.</summary>
    public const string ReversalAbovePlan = "loans.reversal-above-plan";

    /// <summary>Duty: a loan-financed asset was disposed of, and its loan is to be settled.</summary>
    public const string SettleOnDisposal = "loans.settle-on-disposal";

    /// <summary>Breach: the loans deviate from the book values by more than what is material.</summary>
    public const string StockDeviates = "loans.stock-deviates";

    /// <summary>Note: the loans deviate from the book values, but not materially.</summary>
    public const string StockDeviation = "loans.stock-deviation";

    /// <summary>Breach: the loans at the end of the year are above the loan frame.</summary>
    public const string FrameExceeded = "loans.frame-exceeded";

    /// <summary>Breach: the loans were above the loan frame during the year.</summary>
    public const string FrameExceededWithinYear = "loans.frame-exceeded-within-year";

    /// <summary>Breach: the highest loan stated for the year is below the loan it opened or closed with.</summary>
    public const string HighestTooLow = "loans.highest-too-low";

    /// <summary>Breach: more is amortised than was owed.</summary>
    public const string AmortisedTooMuch = "loans.amortised-too-much";

    /// <summary>Breach: amortisation and interest aren't what finances them.</summary>
    public const string CostsNotFinanced = "loans.costs-not-financed";

    /// <summary>Note: two sums that are to meet don't, but by no more than the rounding of their figures explains.</summary>
    public const string GapWithinRounding = "loans.gap-within-rounding";

    /// <summary>Note: new borrowing isn't the loan-financed investments of the year.</summary>
    public const string BorrowingNotInvestment = "loans.borrowing-not-investment";

    /// <summary>Note: amortisation isn't the depreciation of the year.</summary>
    public const string AmortisationNotDepreciation = "loans.amortisation-not-depreciation";

    /// <summary>Note: a year opens with something other than what the parts of the year before close with.</summary>
    public const string CarriedDifference = "loans.carried-difference";

    /// <summary>Breach: the investments aren't what finances them.</summary>
    public const string InvestmentsNotFinanced = "loans.investments-not-financed";

    /// <summary>Breach: investments are financed with grants from the state.</summary>
    public const string StateGrants = "loans.state-grants";

    /// <summary>Breach: investments are financed with an appropriation without the government's consent.</summary>
    public const string AppropriationWithoutConsent = "loans.appropriation-without-consent";

    /// <summary>Breach: investments are financed with sale proceeds without an investment plan.</summary>
    public const string SaleProceedsWithoutPlan = "loans.sale-proceeds-without-plan";

    /// <summary>Breach: assets are leased without it being shown to cost the state less.</summary>
    public const string LeasingNotCheaper = "loans.leasing-not-cheaper";

    /// <summary>Note: an object's investment expenditure isn't above the limit, and it isn't specified.</summary>
    public const string ObjectNotSpecified = "loans.object-not-specified";

    /// <summary>Breach: what was and is spent on an object comes to more than the total stated for it.</summary>
    public const string PartsAboveTotal = "loans.parts-above-total";

    /// <summary>Breach: the objects of a kind come to more than the investments of the kind.</summary>
    public const string ObjectsAboveKind = "loans.objects-above-kind";

    /// <summary>Breach: more expenditure on the objects of a kind is said never to become an asset than there is expenditure.</summary>
    public const string NeverAssetsAboveExpenditure = "loans.never-assets-above-expenditure";

    /// <summary>Breach: credit was used above its frame.</summary>
    public const string CreditExceeded = "loans.credit-exceeded";

    /// <summary>Breach: the highest use stated is below what the balances of the year imply.</summary>
    public const string MaximumUseTooLow = "loans.maximum-use-too-low";

    /// <summary>Note: a level payment didn't cover the interest and was raised to it.</summary>
    public const string PaymentRaisedToInterest = "loans.payment-raised-to-interest";

    /// <summary>Note: the payment agreed leaves more to the last payment than itself.</summary>
    public const string LastPaymentAboveAgreed = "loans.last-payment-above-agreed";

    /// <summary>Note: the loan is paid back before its last payment.</summary>
    public const string ClosedEarly = "loans.closed-early";
}
