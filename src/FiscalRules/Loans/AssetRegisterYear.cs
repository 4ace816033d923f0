using static System.FormattableString;
using FiscalRules.Law;
using FiscalRules.Tables;

namespace FiscalRules.Loans;

/// <summary>A register's fiscal year (<c>förändring av anläggningstillgångar</c>): each asset's, and their sums.</summary>
public sealed partial record AssetRegisterYear : IFindings, IExplained, ITabled
{
    internal AssetRegisterYear(AssetRegister register, FiscalYear year, Stage stage, AssetTerms? terms)
    {
        StageText.Check(stage, nameof(stage));
        (Year, Stage, GivenTerms) = (year, stage, terms);
        _ = terms ?? AssetTerms.InForce.In(year).Terms;
        Assets = register.Assets.Select(asset => asset.In(year, stage, terms)).ToValueList();
        Opening = Assets.Sum(static asset => asset.Opening);
        Acquisitions = Assets.Sum(static asset => asset.Acquisitions);
        Depreciation = Assets.Sum(static asset => asset.Depreciation);
        WriteDowns = Assets.Sum(static asset => asset.WriteDowns);
        Reversals = Assets.Sum(static asset => asset.Reversals);
        Disposals = Assets.Sum(static asset => asset.Disposals);
        Closing = Assets.Sum(static asset => asset.Closing);
        LoanFinancedClosing = Assets.Sum(static asset => asset.LoanFinancedClosing);
    }

    /// <summary>The fiscal year (<c>räkenskapsår</c>).</summary>
    public FiscalYear Year { get; }

    /// <summary>Outcome, forecast, budget or plan.</summary>
    public Stage Stage { get; }

    /// <summary>Each asset's year, in the order of the register.</summary>
    public ValueList<AssetYear> Assets { get; }

    /// <summary>The book value when the year begins (<c>ingående bokfört värde</c>).</summary>
    public Kronor Opening { get; }

    /// <summary>What was acquired (<c>årets anskaffningar</c>).</summary>
    public Kronor Acquisitions { get; }

    /// <summary>What was depreciated (<c>årets avskrivningar</c>).</summary>
    public Kronor Depreciation { get; }

    /// <summary>What was written down (<c>årets nedskrivningar</c>).</summary>
    public Kronor WriteDowns { get; }

    /// <summary>What was taken back of write-downs (<c>återförda nedskrivningar</c>).</summary>
    public Kronor Reversals { get; }

    /// <summary>The book value that disposals took away (<c>försäljningar och utrangeringar</c>).</summary>
    public Kronor Disposals { get; }

    /// <summary>The book value when the year ends (<c>utgående bokfört värde</c>).</summary>
    public Kronor Closing { get; }

    /// <summary>The loan-financed part of it.</summary>
    public Kronor LoanFinancedClosing { get; }

    /// <summary>The terms that were given, or null where the year has those in force.</summary>
    internal AssetTerms? GivenTerms { get; }

    /// <summary>The findings of every asset, in order; a note that concerns the year comes once.</summary>
    public ValueList<Finding> Findings() => Assets.SelectMany(static asset => asset.Findings()).Distinct().ToValueList();

    /// <summary>The sums, with each asset's closing book value and its movements beneath.</summary>
    public Explanation Explain() => new(
        Invariant($"Anläggningstillgångar {Year}"),
        Invariant($"Fixed assets {Year}"),
        [
            new("opening", "Ingående bokfört värde", "Opening book value", Opening, LoansLaw.AcquisitionValue),
            new("acquisitions", "Årets anskaffningar", "Acquired during the year", Acquisitions, LoansLaw.AcquisitionValue),
            new("depreciation", "Årets avskrivningar", "Depreciation of the year", -Depreciation, LoansLaw.Depreciation),
            new("write-downs", "Årets nedskrivningar", "Write-downs of the year", -WriteDowns, LoansLaw.WriteDown),
            new("reversals", "Återförda nedskrivningar", "Reversed write-downs", Reversals, LoansLaw.Reversal),
            new("disposals", "Försäljningar och utrangeringar", "Disposals", -Disposals, LoansLaw.SettleOnSale),
            new("closing", "Utgående bokfört värde", "Closing book value", Closing, LoansLaw.Depreciation, details: Assets.Count == 0 ? null : ExplainAssets()),
            new("loan-financed", "varav lånefinansierat", "of which financed with loans", LoanFinancedClosing, LoansLaw.StockTest),
        ]);

    /// <summary>A row for each asset and their sum; the movements as columns.</summary>
    public FiscalTable ToTable()
    {
        var rows = Assets.Select(static asset => Row(
            $"asset-{asset.Asset.Key}", asset.Asset.Key, asset.Asset.Key, asset.Opening, asset.Acquisitions, asset.Depreciation, asset.WriteDowns, asset.Reversals, asset.Disposals, asset.Closing)).ToList();
        var parts = rows.Select(static row => row.Code).ToValueList();
        rows.Add(Row("total", "Summa", "Total", Opening, Acquisitions, Depreciation, WriteDowns, Reversals, Disposals, Closing));
        return new(
            Invariant($"Anläggningstillgångar {Year}"),
            Invariant($"Fixed assets {Year}"),
            LoansText.Unit([.. rows.SelectMany(static row => row.Cells).Select(static cell => cell ?? Kronor.Zero)]),
            [
                new("Ingående", "Opening"), new("Anskaffat", "Acquired"), new("Avskrivet", "Depreciated"), new("Nedskrivet", "Written down"),
                new("Återfört", "Reversed"), new("Avyttrat", "Disposed of"), new("Utgående", "Closing"),
            ],
            rows.ToValueList(),
            [new TableRelation.Sum("total", parts)]);
    }

    /// <summary>The year and the closing book value on one line.</summary>
    public override string ToString() => Invariant($"Anläggningstillgångar {Year}: {Closing.InSwedish()} kr");

    private static TableRow Row(string code, string swedish, string english, Kronor opening, Kronor acquired, Kronor depreciated, Kronor writtenDown, Kronor reversed, Kronor disposed, Kronor closing) =>
        new(code, swedish, english, [opening, acquired, -depreciated, -writtenDown, reversed, -disposed, closing]);

    private Explanation ExplainAssets() => new(
        "Per tillgång",
        "By asset",
        Assets.Select(static asset => new ExplanationLine(
            $"asset-{asset.Asset.Key}", asset.Asset.Key, asset.Asset.Key, asset.Closing, LoansLaw.Depreciation, details: asset.Explain())).ToValueList());
}
