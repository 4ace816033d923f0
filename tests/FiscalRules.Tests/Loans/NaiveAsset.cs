using System.Numerics;
using FiscalRules.Loans;
using NodaTime;

namespace FiscalRules.Tests.Loans;

/// <summary>An asset counted day by day: on the last day of each month it is depreciated, then what happens that day happens.</summary>
internal static class NaiveAsset
{
    /// <summary>The book value at the end of a day. What is depreciated since the last event is its exact share, rounded to the öre once.</summary>
    public static Kronor BookValue(Asset asset, LocalDate day)
    {
        if (day < asset.Acquired)
            return Kronor.Zero;

        var start = asset.InUse.PlusDays(1 - asset.InUse.Day).PlusMonths(asset.Start == DepreciationStart.MonthAfter ? 1 : 0);
        var weights = Weights(asset.Plan);
        var (anchor, anchorMonths, value, months) = (asset.AcquisitionValue, 0, asset.AcquisitionValue, 0);
        for (var today = asset.Acquired; today <= day; today = today.PlusDays(1))
        {
            var isMonthEnd = today.PlusDays(1).Day == 1;
            if (isMonthEnd && today >= start && months < weights.Count)
            {
                months++;
                value = Spread(asset, anchor, weights, anchorMonths, months);
            }

            foreach (var happened in asset.Events.Where(happened => happened.Day == today))
            {
                value = happened switch
                {
                    AssetEvent.WriteDown down => value - down.Amount,
                    AssetEvent.Reversal back => value + back.Amount,
                    _ => Kronor.Zero,
                };
                (anchor, anchorMonths) = (value, months);
                if (happened is AssetEvent.Disposal)
                    return Kronor.Zero;
            }
        }

        return value;
    }

    private static Kronor Spread(Asset asset, Kronor anchor, List<long> weights, int from, int to)
    {
        var above = anchor - asset.Residual;
        var rest = weights.Skip(from).Sum();
        if (above <= Kronor.Zero)
            return anchor;
        if (to == weights.Count)
            return asset.Residual;
        return rest == 0 ? anchor : anchor - (Exact.Of(above) * Exact.Of(new BigInteger(weights.Skip(from).Take(to - from).Sum()), rest)).ToOre();
    }

    private static List<long> Weights(DepreciationPlan plan) => plan switch
    {
        DepreciationPlan.StraightLine line => [.. Enumerable.Repeat(1L, line.Months!.Value)],
        DepreciationPlan.ByYear years => [.. years.Weights.SelectMany(weight => Enumerable.Repeat(weight, 12))],
        _ => [],
    };
}
