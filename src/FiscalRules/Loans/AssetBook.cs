using static System.FormattableString;
using NodaTime;

namespace FiscalRules.Loans;

/// <summary>An asset's value followed from its acquisition to a day, and what has moved it. The default value is that of a day before the acquisition.</summary>
internal readonly record struct AssetBook
{
    public Kronor Value { get; private init; }

    public Kronor Depreciated { get; private init; }

    public Kronor WriteDowns { get; private init; }

    public Kronor Reversals { get; private init; }

    /// <summary>The book value that a disposal took away.</summary>
    public Kronor Disposed { get; private init; }

    /// <summary>What reversals came to beyond what the plan alone would have left.</summary>
    public Kronor ReversedAbovePlan { get; private init; }

    /// <summary>How many months have been depreciated.</summary>
    private int Months { get; init; }

    public static AssetBook Of(Asset asset, LocalDate day)
    {
        if (day < asset.Acquired)
        {
            return default;
        }

        var book = new AssetBook { Value = asset.AcquisitionValue };
        foreach (var current in asset.Events)
        {
            if (current.Day > day)
            {
                break;
            }

            book = book.DepreciateTo(asset, current.Day).After(asset, current);
        }

        return book.DepreciateTo(asset, day);
    }

    private AssetBook After(Asset asset, AssetEvent current)
    {
        switch (current)
        {
            case AssetEvent.WriteDown down:
                Require(down.Amount <= Value, down, down.Amount, Value);
                return this with { Value = Value - down.Amount, WriteDowns = WriteDowns + down.Amount };
            case AssetEvent.Reversal back:
                var left = WriteDowns - Reversals;
                Require(back.Amount <= left, back, back.Amount, left);
                var value = Value + back.Amount;
                var planned = new AssetBook { Value = asset.AcquisitionValue }.DepreciateTo(asset, back.Day).Value;
                return this with { Value = value, Reversals = Reversals + back.Amount, ReversedAbovePlan = ReversedAbovePlan + Kronor.Max(value - planned, Kronor.Zero) };
            default:
                return this with { Value = Kronor.Zero, Disposed = Value };
        }
    }

    /// <summary>Spreads what is left above the residual value over what is left of the plan, so that only one rounding stands between an event and any later day.</summary>
    private AssetBook DepreciateTo(Asset asset, LocalDate day)
    {
        var (months, left) = (asset.MonthsBooked(day), Value - asset.Residual);
        if (months <= Months)
        {
            return this;
        }

        var depreciation = left <= Kronor.Zero ? Kronor.Zero
            : months == asset.Plan.Months ? left
            : Kronor.Min(Share(asset, left, months), left);
        return this with { Value = Value - depreciation, Depreciated = Depreciated + depreciation, Months = months };
    }

    private Kronor Share(Asset asset, Kronor left, int months)
    {
        var done = asset.Plan.Weight(Months);
        var rest = asset.Plan.TotalWeight - done;
        return rest == 0 ? Kronor.Zero : left.Times(Ratio.Of(asset.Plan.Weight(months) - done, rest), asset.Rounding);
    }

    private static void Require(bool holds, AssetEvent current, Kronor amount, Kronor most)
    {
        if (!holds)
        {
            throw new ArgumentException(Invariant($"A write-down is at most the book value, a reversal at most what is written down; on {current.Day:uuuu-MM-dd} that is {most} kr and {amount} kr came."), "events");
        }
    }
}
