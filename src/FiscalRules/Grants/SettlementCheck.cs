namespace FiscalRules.Grants;

/// <summary>Whether what is known of a year fits its agreement.</summary>
internal static class SettlementCheck
{
    public static void Check(AgreedAmounts amounts, AgreementOutcome outcome)
    {
        var agreement = amounts.Agreement;
        ArgumentNullException.ThrowIfNull(outcome.Split);
        Matches(outcome.Costs.Select(static cost => cost.Pool), agreement.Groups.SelectMany(static group => (IEnumerable<string>)group.Pools), "the cost of", "pool that settles");
        Among(outcome.Requisitions.Select(static one => one.Deduction), agreement.Deductions.Where(static one => one.OnRequisition).Select(static one => one.Code), "requisition", "deduction paid on requisition");
        Among(outcome.Rates.Select(static one => one.Deduction), agreement.Deductions.Where(static one => one.Amount is DeductionAmount.InEuro).Select(static one => one.Code), "rate", "deduction in euro");
        if (agreement.Rebates is not RebateRule.DeductedAfter && outcome.Rebates.Count > 0)
        {
            throw new ArgumentException("Each region's rebates are given only where the state's share is deducted afterwards.", nameof(outcome));
        }

        if (agreement.Rebates is RebateRule.TopSliced != outcome.NationalRebates is not null)
        {
            throw new ArgumentException("The rebates of all regions together are given where the state's share was taken off before allocation, and only there.", nameof(outcome));
        }

        if (agreement.OwnDeals is null && outcome.OwnDeals.Count > 0)
        {
            throw new ArgumentException("The agreement says nothing of the regions' own deals; none can be deducted.", nameof(outcome));
        }
    }

    private static void Matches(IEnumerable<string> given, IEnumerable<string> needed, string what, string whose)
    {
        var left = needed.ToHashSet(StringComparer.Ordinal);
        foreach (var code in given)
        {
            if (!left.Remove(code))
            {
                throw new ArgumentException($"{what} each {whose} is given once; '{code}' is none, or comes twice.", "outcome");
            }
        }

        if (left.Count > 0)
        {
            throw new ArgumentException($"{what} each {whose} is given once; that of '{left.First()}' is missing.", "outcome");
        }
    }

    private static void Among(IEnumerable<string> given, IEnumerable<string> known, string what, string of)
    {
        var left = known.ToHashSet(StringComparer.Ordinal);
        foreach (var code in given)
        {
            if (!left.Remove(code))
            {
                throw new ArgumentException($"A {what} is of a {of}, one for each; '{code}' is none, or comes twice.", "outcome");
            }
        }
    }
}
