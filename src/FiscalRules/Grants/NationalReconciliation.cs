using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <summary>The nation's sums of a settled agreement (<c>nationell avstämning</c>), and that they agree to the öre.</summary>
public sealed record NationalReconciliation : IFindings, IExplained
{
    private readonly AgreedAmounts _amounts;
    private readonly ValueList<GroupOutcome> _groups;

    internal NationalReconciliation(AgreementSettlement settlement)
    {
        (_amounts, _groups) = (settlement.Amounts, settlement.Groups);
        Total = settlement.Amounts.Total;
        Corridor = settlement.Groups.Sum(static group => group.Outcome.Adjustment);
        StateRebates = -settlement.Regions.SelectMany(static region => region.Adjustments).Sum(static one => one.Kind == SettlementKind.Rebate ? one.Amount : Kronor.Zero);
        BorneByState = settlement.Deductions.Sum(static deduction => deduction.BorneByState);
        ToRegions = settlement.Regions.Sum(static region => region.Adjusted);
        ToPayees = settlement.Deductions.Sum(static deduction => deduction.Paid);
        HeldBack = settlement.Deductions.Sum(static deduction => deduction.HeldBack);
        Residual = Total + Corridor - StateRebates + BorneByState - ToRegions - ToPayees - HeldBack;
    }

    /// <summary>The agreed total.</summary>
    public Kronor Total { get; }

    /// <summary>What the state pays for losses outside the corridors, negative for what it takes back of gains.</summary>
    public Kronor Corridor { get; }

    /// <summary>The state's share of the rebates that is deducted afterwards; zero where it was taken off before allocation.</summary>
    public Kronor StateRebates { get; }

    /// <summary>Differences of deductions that are too small to settle, signed.</summary>
    public Kronor BorneByState { get; }

    /// <summary>What the regions get in the end.</summary>
    public Kronor ToRegions { get; }

    /// <summary>What others are paid of the top deductions.</summary>
    public Kronor ToPayees { get; }

    /// <summary>Top deductions that nobody requisitioned in time.</summary>
    public Kronor HeldBack { get; }

    /// <summary>What is neither handed out, deducted nor held back: zero.</summary>
    public Kronor Residual { get; }

    /// <summary>Nothing of its own: see those of the settlement.</summary>
    public ValueList<Finding> Findings() => [];

    /// <summary>From the agreed total to what regions and others get, and the residual.</summary>
    public Explanation Explain()
    {
        var agreement = _amounts.Agreement;
        var order = agreement.Payments.Provision;
        return new(
            Invariant($"Avstämning av bidraget för {agreement.Year}"),
            Invariant($"Reconciliation of the grant for {agreement.Year}"),
            [
                new("total", "Överenskommet belopp", "Agreed total", Total, agreement.Provision, details: _amounts.Explain()),
                .. _groups.Select(static group => new ExplanationLine(
                    "corridor-" + group.Group.Code,
                    $"+ vinst- och förlustdelning, {group.Group.Swedish}",
                    $"+ shared gain or loss, {group.Group.English}",
                    group.Outcome.Adjustment,
                    group.Group.Terms.Provision,
                    details: group.Outcome.Explain())),
                new("rebates", "− statens andel av återbäringen", "− the state's share of the rebates", StateRebates, agreement.Rebates.Provision),
                new("borne-by-state", "+ mellanskillnader som inte regleras", "+ differences that aren't settled", BorneByState, order),
                new("payees", "− till andra än regioner", "− to others than regions", ToPayees, order),
                new("held-back", "− inte rekvirerat", "− not requisitioned", HeldBack, order),
                new("regions", "= till regionerna", "= to the regions", ToRegions, order),
                new("residual", "Kvar", "Left", Residual, order),
            ]);
    }

    /// <summary>The total and what the regions get on one line.</summary>
    public override string ToString() => $"{Total.InSwedish()} kr: {ToRegions.InSwedish()} kr till regionerna, kvar {Residual.InSwedish()} kr";
}
