using static System.FormattableString;
using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>One asset's fiscal year (<c>anläggningstillgångens förändring under året</c>): what moved its book value, and what the law says of its life.</summary>
/// <remarks>
/// Amounts are magnitudes, zero or more: <c>Opening + Acquisitions − Depreciation − WriteDowns + Reversals − Disposals = Closing</c>. The default value is year 1 of no asset: all zero, no findings, an
/// empty explanation.
/// </remarks>
public readonly partial record struct AssetYear : IFindings, IExplained
{
    private readonly Asset? _asset;
    private readonly AssetTerms? _terms;
    private readonly Kronor _reversedAbovePlan;
    private readonly bool _isInForce;

    internal AssetYear(Asset asset, FiscalYear year, Stage stage, AssetTerms? terms)
    {
        StageText.Check(stage, nameof(stage));
        (_asset, Year, Stage) = (asset, year, stage);
        _terms = terms ?? AssetTerms.InForce.In(year).Terms;
        _isInForce = terms is null;
        var moved = new AssetMovements(asset, year.Start.PlusDays(-1), year.End);
        Opening = moved.Opening;
        Acquisitions = moved.Acquisitions;
        Depreciation = moved.Depreciation;
        WriteDowns = moved.WriteDowns;
        Reversals = moved.Reversals;
        Disposals = moved.Disposed;
        Closing = moved.Closing;
        Proceeds = moved.Disposal?.Proceeds ?? Kronor.Zero;
        Gain = Proceeds - Disposals;
        IsDisposed = moved.Disposal is not null;
        LoanToSettle = moved.LoanDisposed;
        LoanFinancedClosing = moved.LoanClosing;
        _reversedAbovePlan = moved.ReversedAbovePlan;
    }

    /// <summary>The asset.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Asset Asset => _asset ?? throw new InvalidOperationException("The default year has no asset.");

    /// <summary>The fiscal year (<c>räkenskapsår</c>).</summary>
    public FiscalYear Year { get; }

    /// <summary>Outcome, forecast, budget or plan.</summary>
    public Stage Stage { get; }

    /// <summary>The book value when the year begins (<c>ingående bokfört värde</c>).</summary>
    public Kronor Opening { get; }

    /// <summary>What was acquired (<c>årets anskaffning</c>).</summary>
    public Kronor Acquisitions { get; }

    /// <summary>What was depreciated (<c>årets avskrivning</c>).</summary>
    public Kronor Depreciation { get; }

    /// <summary>What was written down (<c>årets nedskrivning</c>).</summary>
    public Kronor WriteDowns { get; }

    /// <summary>What was taken back of write-downs (<c>återförd nedskrivning</c>).</summary>
    public Kronor Reversals { get; }

    /// <summary>The book value that a disposal took away (<c>utrangering, försäljning</c>).</summary>
    public Kronor Disposals { get; }

    /// <summary>The book value when the year ends (<c>utgående bokfört värde</c>).</summary>
    public Kronor Closing { get; }

    /// <summary>Whether it was disposed of during the year.</summary>
    public bool IsDisposed { get; }

    /// <summary>What the disposal brought (<c>försäljningsinkomst</c>).</summary>
    public Kronor Proceeds { get; }

    /// <summary>What the disposal brought beyond the book value (<c>realisationsresultat</c>), signed.</summary>
    public Kronor Gain { get; }

    /// <summary>The loan-financed part of the book value that the disposal took away: the loan to settle (<c>låneskuld att reglera</c>).</summary>
    public Kronor LoanToSettle { get; }

    /// <summary>The loan-financed part of the closing book value.</summary>
    public Kronor LoanFinancedClosing { get; }

    /// <inheritdoc/>
    public ValueList<Finding> Findings() => _asset is null ? [] : [.. Find()];

    /// <summary>The year's movements, each with its provision.</summary>
    public Explanation Explain() => _asset is null
        ? Explanation.Empty
        : new(
            Invariant($"{Asset.Key} {Year}"),
            Invariant($"{Asset.Key} {Year}"),
            [
                new("opening", "Ingående bokfört värde", "Opening book value", Opening, LoansLaw.AcquisitionValue),
                new("acquisitions", "Årets anskaffning", "Acquired during the year", Acquisitions, LoansLaw.AcquisitionValue),
                new("depreciation", "Årets avskrivning", "Depreciation of the year", -Depreciation, LoansLaw.Depreciation),
                new("write-downs", "Årets nedskrivning", "Write-downs of the year", -WriteDowns, LoansLaw.WriteDown),
                new("reversals", "Återförd nedskrivning", "Reversed write-downs", Reversals, LoansLaw.Reversal),
                new("disposals", "Försäljning och utrangering", "Disposals", -Disposals, LoansLaw.SettleOnSale),
                new("closing", "Utgående bokfört värde", "Closing book value", Closing, LoansLaw.Depreciation),
                new("loan-financed", "varav lånefinansierat", "of which financed with loans", LoanFinancedClosing, LoansLaw.StockTest, LoanRounding()),
            ]);

    /// <summary>The asset, the year and the closing book value on one line.</summary>
    public override string ToString() => Invariant($"{_asset?.Key} {Year}: {Closing.InSwedish()} kr");

    private RoundingStep? LoanRounding() => Asset.LoanFinanced == Asset.AcquisitionValue
        ? null
        : new(Closing * Ratio.Of(Asset.LoanFinanced.Ore, Asset.AcquisitionValue.Ore), Rounding.ToOre, LoansLaw.StockTest);

    private IEnumerable<Finding> Find()
    {
        var asset = Asset;
        var most = _terms!.IntangibleMonths;
        if (asset.Kind == AssetKind.Intangible && (asset.Plan.Months ?? int.MaxValue) > most && (Opening > Kronor.Zero || Acquisitions > Kronor.Zero))
        {
            yield return Life(asset, most, !string.IsNullOrWhiteSpace(asset.LifeReason));
        }

        if (_reversedAbovePlan > Kronor.Zero)
        {
            var above = _reversedAbovePlan;
            yield return new(
                LoansFindings.ReversalAbovePlan,
                Severity.Breach,
                LoansLaw.Reversal,
                Stage.Say(
                    Invariant($"{asset.Key}: återföringen {Year} ger ett värde {LoansText.Sv(above)} över vad tillgången hade haft utan nedskrivning."),
                    Invariant($"{asset.Key}: återföringen {Year} skulle ge ett värde {LoansText.Sv(above)} över vad tillgången hade haft utan nedskrivning.")),
                Stage.Say(
                    Invariant($"{asset.Key}: the reversal in {Year} gives a value {LoansText.En(above)} above what the asset would have had without a write-down."),
                    Invariant($"{asset.Key}: the reversal in {Year} would give a value {LoansText.En(above)} above what the asset would have had without a write-down.")),
                Year,
                above,
                Stage);
        }

        if (IsDisposed && LoanToSettle > Kronor.Zero)
        {
            yield return new(
                LoansFindings.SettleOnDisposal,
                Severity.Duty,
                LoansLaw.SettleOnSale,
                Stage.Say(
                    Invariant($"{asset.Key} avyttrades {Year}: lånet ska regleras med {LoansText.Sv(LoanToSettle)}."),
                    Invariant($"{asset.Key} skulle avyttras {Year}: lånet skulle behöva regleras med {LoansText.Sv(LoanToSettle)}.")),
                Stage.Say(
                    Invariant($"{asset.Key} was disposed of in {Year}: {LoansText.En(LoanToSettle)} of its loan is to be settled."),
                    Invariant($"{asset.Key} would be disposed of in {Year}: {LoansText.En(LoanToSettle)} of its loan would have to be settled.")),
                Year,
                LoanToSettle,
                Stage);
        }

        if (_isInForce && AssetTerms.InForce.Note(Year, Stage) is { } note)
        {
            yield return note;
        }
    }

    private Finding Life(Asset asset, int most, bool hasReason)
    {
        var (life, english) = asset.Plan.Months is { } months ? (Invariant($"{months} månader"), Invariant($"{months} months")) : ("obegränsad tid", "an unlimited life");
        return new(
            hasReason ? LoansFindings.IntangibleLifeToDisclose : LoansFindings.IntangibleLifeWithoutReason,
            hasReason ? Severity.Duty : Severity.Breach,
            LoansLaw.IntangibleLife,
            hasReason
                ? Invariant($"{asset.Key} skrivs av på {life}, mer än {most} månader: upplysning och skälen ({asset.LifeReason}) ska lämnas i en not {Year}.")
                : Invariant($"{asset.Key} skrivs av på {life}, mer än {most} månader, utan angivna skäl."),
            hasReason
                ? Invariant($"{asset.Key} is depreciated over {english}, more than {most} months: a note for {Year} is to say so, and why ({asset.LifeReason}).")
                : Invariant($"{asset.Key} is depreciated over {english}, more than {most} months, and no reason is stated."),
            Year,
            stage: Stage);
    }
}
