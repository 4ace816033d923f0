using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <summary>What a region gets of a year's agreement in the end (<c>slutligt bidrag</c>): its grant in instalments, and the settlements that change payments.</summary>
public sealed partial record RegionSettlement : IFindings, IExplained
{
    private readonly Provision _provision;
    private readonly Provision? _ownDeals;
    private readonly Stage _stage;

    internal RegionSettlement(string region, PaymentPlan plan, ValueList<RegionAdjustment> adjustments, Kronor ownDeal, GrantAgreement agreement, Stage stage)
    {
        (Region, Plan, Adjustments, OwnDeal, _provision, _ownDeals, _stage) = (region, plan, adjustments, ownDeal, agreement.Payments.Provision, agreement.OwnDeals, stage);
        Settled = adjustments.Sum(static adjustment => adjustment.Amount);
        Adjusted = plan.Grant + Settled;
    }

    /// <summary>The region's key.</summary>
    public string Region { get; }

    /// <summary>The grant in its instalments, before settlement.</summary>
    public PaymentPlan Plan { get; }

    /// <summary>The settlements, in order of time.</summary>
    public ValueList<RegionAdjustment> Adjustments { get; }

    /// <summary>The settlements together, signed.</summary>
    public Kronor Settled { get; }

    /// <summary>What the region gets in the end: the grant and the settlements.</summary>
    public Kronor Adjusted { get; }

    /// <summary>Rebate deals of its own, which are deducted krona for krona from the next year's grant; not in <see cref="Adjusted"/>.</summary>
    public Kronor OwnDeal { get; }

    /// <summary>What is paid for this agreement on each day, earliest first: the instalment and the settlements of that day. A settlement on a day without an instalment changes the next agreement's payment.</summary>
    public ValueList<RegionPayment> Payments() => Plan.Payments.Select(static payment => payment.Day)
        .Concat(Adjustments.Select(static adjustment => adjustment.Day))
        .Distinct()
        .Order()
        .Select(day => new RegionPayment(
            day,
            Plan.Payments.Sum(payment => payment.Day == day ? payment.Amount : Kronor.Zero),
            Adjustments.Sum(adjustment => adjustment.Day == day ? adjustment.Amount : Kronor.Zero)))
        .ToValueList();

    /// <summary>A settlement that is more than the payment it is made in, and a deal of its own.</summary>
    public ValueList<Finding> Findings()
    {
        var findings = new List<Finding>();
        foreach (var payment in Payments())
        {
            if (payment.Instalment.IsPositive && payment.Amount.IsNegative)
            {
                findings.Add(new(
                    GrantsFindings.SettlementAbovePayment,
                    Severity.Note,
                    _provision,
                    Invariant($"{Regions.NameOf(Region)}: regleringen är {(-payment.Amount).InSwedish()} kr större än utbetalningen {payment.Day:uuuu-MM-dd}."),
                    Invariant($"{Regions.NameOf(Region)}: the settlement is SEK {(-payment.Amount).InEnglish()} more than the payment of {payment.Day:uuuu-MM-dd}."),
                    payment.Day.Year,
                    -payment.Amount,
                    _stage));
            }
        }

        if (OwnDeal.IsPositive && _ownDeals is { } provision)
        {
            findings.Add(new(
                GrantsFindings.OwnDeal,
                Severity.Breach,
                provision,
                $"{Regions.NameOf(Region)} har egna överenskommelser om rabatt; {OwnDeal.InSwedish()} kr dras av nästa års bidrag.",
                $"{Regions.NameOf(Region)} has rebate deals of its own; SEK {OwnDeal.InEnglish()} is deducted from the next year's grant.",
                Plan.Year,
                OwnDeal,
                _stage));
        }

        return findings.ToValueList();
    }

    /// <summary>The grant and each settlement with its day.</summary>
    public Explanation Explain() => new(
        Regions.NameOf(Region),
        Regions.NameOf(Region),
        [
            new("grant", "Årets bidrag", "The year's grant", Plan.Grant, _provision, details: Plan.Explain()),
            .. Adjustments.Select(static adjustment => new ExplanationLine(
                adjustment.Code,
                Invariant($"{adjustment.Swedish}, {adjustment.Day:uuuu-MM-dd}"),
                Invariant($"{adjustment.English}, {adjustment.Day:uuuu-MM-dd}"),
                adjustment.Amount,
                adjustment.Provision,
                details: adjustment.Explain())),
            new("adjusted", "= bidrag efter reglering", "= the grant after settlement", Adjusted, _provision),
        ]);

    /// <summary>The region and what it gets in the end on one line.</summary>
    public override string ToString() => $"{Regions.NameOf(Region)}: {Adjusted.InSwedish()} kr";
}
