using FiscalRules.Law;

namespace FiscalRules.Appropriations;

/// <summary>A limit worded as a share of an amount: in whole öre downwards, for <c>högst</c> is never half an öre too much.</summary>
internal static class Limit
{
    public static Kronor Of(Kronor amount, Ratio share) => amount.Times(share, Rounding.ToOre.Down);

    /// <summary>How the limit was rounded.</summary>
    public static RoundingStep Step(Kronor amount, Ratio share, Provision provision) => new(amount * share, Rounding.ToOre.Down, provision);
}
