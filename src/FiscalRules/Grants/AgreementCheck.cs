using System.Diagnostics;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <summary>Whether the parts of an agreement fit together.</summary>
internal static class AgreementCheck
{
    public static void Check(GrantAgreement agreement)
    {
        Unique(agreement.Pools.Select(static pool => pool.Code), "cost pool");
        Unique(agreement.Groups.Select(static group => group.Code), "settlement group");
        Unique(agreement.Deductions.Select(static deduction => deduction.Code), "top deduction");
        Unique(agreement.Duties.Select(static duty => duty.Code), "duty");
        Unique(agreement.Groups.SelectMany(static group => (IEnumerable<string>)group.Pools), "pool that settles");
        if (agreement.Pools.Count == 0)
        {
            throw new ArgumentException("An agreement has at least one cost pool.", nameof(agreement));
        }

        foreach (var group in agreement.Groups)
        {
            Check(agreement, group);
        }

        CheckDates(agreement);
        if (agreement.Rebates is RebateRule.TopSliced && agreement.Groups.Count > 0 && !agreement.Groups.Any(static group => group.NetOfRebates))
        {
            throw new ArgumentException("Rebates that are taken off before allocation are settled with a group that is net of them; no group is.", nameof(agreement));
        }

        if (agreement.Groups.Count(static group => group.NetOfRebates) > 1)
        {
            throw new ArgumentException("The state's share of the rebates is taken off one settlement group; more than one is net of it.", nameof(agreement));
        }
    }

    private static void Check(GrantAgreement agreement, SettlementGroup group)
    {
        if (group.Pools.Count == 0)
        {
            throw new ArgumentException($"A settlement group has at least one pool; '{group.Code}' has none.", nameof(agreement));
        }

        foreach (var code in group.Pools)
        {
            if (!agreement.Pools.Any(pool => string.Equals(pool.Code, code, StringComparison.Ordinal)))
            {
                throw new ArgumentException($"A settlement group is of the agreement's pools; '{group.Code}' names '{code}', which is none.", nameof(agreement));
            }
        }

        if (group.NetOfRebates && agreement.Rebates is not RebateRule.TopSliced)
        {
            throw new ArgumentException($"Net of rebates are only amounts that rebates are taken off before allocation; '{group.Code}' is.", nameof(agreement));
        }

        if (group.Terms.Measure == CorridorMeasure.Cost && (group.Pools.Count > 1 || group.NetOfRebates))
        {
            throw new ArgumentException($"A corridor around a cost is of one pool; '{group.Code}' has more, or is net of rebates.", nameof(agreement));
        }
    }

    /// <summary>Duties and last days lie in the agreement's year or the next: an agreement copied from another year keeps that year's.</summary>
    private static void CheckDates(GrantAgreement agreement)
    {
        foreach (var deduction in agreement.Deductions)
        {
            if (deduction.RequisitionBy is { } day)
            {
                CheckDate(agreement, deduction.Code, day.Year);
            }
        }

        foreach (var duty in agreement.Duties)
        {
            CheckDate(agreement, duty.Code, duty.Time switch
            {
                DutyTime.OnDay on => on.Day.Year,
                DutyTime.InMonth within => within.Month.Year,
                DutyTime.WithPayment with => with.Month.Year,
                _ => throw new UnreachableException(),
            });
        }
    }

    private static void CheckDate(GrantAgreement agreement, string code, int year)
    {
        if (year != agreement.Year.Number && year != agreement.Year.Number + 1)
        {
            throw new ArgumentException(Invariant($"What is dated lies in {agreement.Year} or the year after; '{code}' is in {year}."), nameof(agreement));
        }
    }

    /// <summary>Each code once, none blank.</summary>
    public static void Unique(IEnumerable<string> codes, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            if (string.IsNullOrWhiteSpace(code) || !seen.Add(code))
            {
                throw new ArgumentException($"Each {what} has a code of its own; '{code}' is blank or comes twice.", "agreement");
            }
        }
    }
}
