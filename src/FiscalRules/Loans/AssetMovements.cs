using NodaTime;

namespace FiscalRules.Loans;

/// <summary>What moved an asset's book value between the ends of two days, and the same for the part that loans financed.</summary>
internal readonly struct AssetMovements
{
    public AssetMovements(Asset asset, LocalDate after, LocalDate to)
    {
        var (before, now) = (AssetBook.Of(asset, after), AssetBook.Of(asset, to));
        (Opening, Closing) = (before.Value, now.Value);
        Acquired = asset.Acquired > after && asset.Acquired <= to;
        Acquisitions = Acquired ? asset.AcquisitionValue : Kronor.Zero;
        Depreciation = now.Depreciated - before.Depreciated;
        WriteDowns = now.WriteDowns - before.WriteDowns;
        Reversals = now.Reversals - before.Reversals;
        ReversedAbovePlan = now.ReversedAbovePlan - before.ReversedAbovePlan;
        Disposal = asset.Events.Count > 0 && asset.Events[^1] is AssetEvent.Disposal disposal && disposal.Day > after && disposal.Day <= to ? disposal : null;
        Disposed = now.Disposed - before.Disposed;
        LoanOpening = asset.LoanShare(Opening);
        LoanAcquisitions = Acquired ? asset.LoanFinanced : Kronor.Zero;
        LoanDisposed = asset.LoanShare(Disposed);
        LoanClosing = asset.LoanShare(Closing);
    }

    public bool Acquired { get; }

    public Kronor Opening { get; }

    public Kronor Acquisitions { get; }

    public Kronor Depreciation { get; }

    public Kronor WriteDowns { get; }

    public Kronor Reversals { get; }

    public Kronor ReversedAbovePlan { get; }

    public AssetEvent.Disposal? Disposal { get; }

    public Kronor Disposed { get; }

    public Kronor Closing { get; }

    public Kronor LoanOpening { get; }

    public Kronor LoanAcquisitions { get; }

    public Kronor LoanDisposed { get; }

    public Kronor LoanClosing { get; }

    /// <summary>How much the loan-financed part fell: depreciation, write-downs and disposals less reversals.</summary>
    public Kronor LoanDecrease => LoanOpening + LoanAcquisitions - LoanClosing;

}
