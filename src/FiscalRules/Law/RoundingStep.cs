namespace FiscalRules.Law;

/// <summary>A rounding that a rule made (<c>avrundning</c>): what was there before, how it was rounded, by what provision, and how far it moved.</summary>
/// <param name="Before">The exact amount before.</param>
/// <param name="Rounding">To which unit, and which way.</param>
/// <param name="Provision">What the rounding rests on.</param>
public sealed record RoundingStep(Unrounded Before, Rounding Rounding, Provision Provision)
{
    /// <summary>The amount after.</summary>
    public Kronor After => Before.Round(Rounding);

    /// <summary>How far the rounding moved the amount: after less before, exact and signed.</summary>
    public Unrounded Moved => After - Before;
}
