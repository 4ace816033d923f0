using FiscalRules.Law;
using NodaTime;

namespace FiscalRules.Grants;

/// <summary>The computation of a settlement: corridors first, then deductions, then what each region's payments are changed by.</summary>
internal sealed class SettlementBook
{
    private readonly AgreedAmounts _amounts;
    private readonly AgreementOutcome _outcome;
    private readonly string[] _keys;
    private readonly Kronor[] _grants;

    public SettlementBook(AgreedAmounts amounts, ValueList<RegionAmount> grants, AgreementOutcome outcome)
    {
        (_amounts, _outcome) = (amounts, outcome);
        _keys = Keyed.Keys(grants, static grant => grant.Region, nameof(grants));
        Array.Sort(_keys, StringComparer.Ordinal);
        _grants = Keyed.InOrder(_keys, grants, static grant => grant.Region, nameof(grants)).Select(static grant => Magnitude.Of(grant.Amount, "grants")).ToArray();
        if (_grants.Sum() is var sum && sum != amounts.MainAmount)
        {
            throw new ArgumentException($"The grants add up to the amount to distribute, SEK {amounts.MainAmount.InEnglish()}; they add up to SEK {sum.InEnglish()}.", nameof(grants));
        }

        SettlementCheck.Check(amounts, outcome);
        Groups = amounts.Agreement.Groups.Select(group => new GroupOutcome(group, amounts.Corridor(group.Code).Settle(CostOf(group), outcome.Stage))).ToValueList();
        Deductions = amounts.Agreement.Deductions.Select(Settle).ToValueList();
        Regions = SettleRegions();
    }

    public ValueList<GroupOutcome> Groups { get; }

    public ValueList<DeductionSettlement> Deductions { get; }

    public ValueList<RegionSettlement> Regions { get; }

    private GrantAgreement Agreement => _amounts.Agreement;

    private Kronor CostOf(SettlementGroup group)
    {
        var pools = Agreement.Pools.Where(pool => group.Pools.Contains(pool.Code, StringComparer.Ordinal)).ToList();
        if (pools.Count == 1 && !group.NetOfRebates)
        {
            return CostOf(pools[0]);
        }

        // The state's part of each cost, exact, and the state's share of the rebates off it; rounded once.
        var sum = pools.Aggregate(default(Unrounded), (total, pool) => total + (CostOf(pool) * pool.StateShare));
        var rebates = group.NetOfRebates ? Agreement.Rebates.Of(_outcome.NationalRebates!.Value) : Kronor.Zero;
        return (sum - rebates).Round(Rounding.ToOre);
    }

    private Kronor CostOf(CostPool pool) => _outcome.Costs.First(cost => string.Equals(cost.Pool, pool.Code, StringComparison.Ordinal)).Cost;

    private DeductionSettlement Settle(TopDeduction deduction) => new(
        deduction,
        _outcome.Requisitions.FirstOrDefault(requisition => string.Equals(requisition.Deduction, deduction.Code, StringComparison.Ordinal))?.Day,
        _outcome.Rates.FirstOrDefault(rate => string.Equals(rate.Deduction, deduction.Code, StringComparison.Ordinal))?.Rate,
        Agreement.Year,
        _outcome.Stage);

    private ValueList<RegionSettlement> SettleRegions()
    {
        var adjustments = _keys.Select(static _ => new List<RegionAdjustment>()).ToArray();
        if (Agreement.Rebates is RebateRule.DeductedAfter rule)
        {
            Deduct(rule, adjustments);
        }

        foreach (var deduction in Deductions)
        {
            Split(
                SettlementKind.Difference,
                "difference-" + deduction.Deduction.Code,
                "Mellanskillnad, " + deduction.Deduction.Swedish,
                "Difference, " + deduction.Deduction.English,
                Agreement.Settlement.DeductionDifference,
                -deduction.Settled,
                deduction.Deduction.Provision,
                adjustments);
        }

        foreach (var group in Groups)
        {
            var english = group.Outcome.Adjustment.IsNegative ? "Shared gain, " : "Shared loss, ";
            var swedish = group.Outcome.Adjustment.IsNegative ? "Vinstdelning, " : "Förlustdelning, ";
            Split(SettlementKind.Corridor, "corridor-" + group.Group.Code, swedish + group.Group.Swedish, english + group.Group.English, Agreement.Settlement.Corridor, group.Outcome.Adjustment, group.Group.Terms.Provision, adjustments);
        }

        var deals = Keyed.AmountsOrZero(_keys, _outcome.OwnDeals, nameof(_outcome.OwnDeals)).Select(static deal => Magnitude.Of(deal, "OwnDeals")).ToArray();
        return _keys.Select((key, i) => new RegionSettlement(
            key,
            new PaymentPlan(_grants[i], Agreement.Year, Agreement.Payments),
            adjustments[i].OrderBy(static adjustment => adjustment.Day).ToValueList(),
            deals[i],
            Agreement,
            _outcome.Stage)).ToValueList();
    }

    private void Deduct(RebateRule.DeductedAfter rule, List<RegionAdjustment>[] adjustments)
    {
        var rebates = Keyed.InOrder(_keys, _outcome.Rebates, static rebate => rebate.Region, nameof(_outcome.Rebates));
        var (first, last) = (Payday(Agreement.Settlement.RebateForecast), Payday(Agreement.Settlement.RebateFinal));
        for (var i = 0; i < rebates.Length; i++)
        {
            var forecast = rule.Of(rebates[i].Forecast);
            adjustments[i].Add(new(SettlementKind.Rebate, "rebate-forecast", "Statens andel av återbäringen, prognos", "The state's share of the rebates, forecast", first, -forecast, rule.Provision) { Rebate = (rule, new(rebates[i].Region, rebates[i].Forecast)) });
            if (rebates[i].Final is { } final)
            {
                adjustments[i].Add(new(SettlementKind.Rebate, "rebate-final", "Statens andel av återbäringen, slutavstämning", "The state's share of the rebates, final count", last, forecast - rule.Of(final), rule.Provision) { Rebate = (rule, rebates[i]) });
            }
        }
    }

    private void Split(SettlementKind kind, string code, string swedish, string english, int month, Kronor amount, Provision provision, List<RegionAdjustment>[] adjustments)
    {
        if (amount == Kronor.Zero)
        {
            return;
        }

        var parts = new Kronor[_keys.Length];
        Allocation.ByLargestRemainder(amount, _outcome.Split.Weights(_keys, _grants), parts, amount.Ore % 100 == 0 ? Kronor.Of(1) : Kronor.OneOre);
        var day = Payday(month);
        for (var i = 0; i < parts.Length; i++)
        {
            adjustments[i].Add(new(kind, code, swedish, english, day, parts[i], provision));
        }
    }

    private LocalDate Payday(int month) => Agreement.Payments.Holidays.FirstWeekday(SettlementMonths.After(Agreement.Year, month));
}
