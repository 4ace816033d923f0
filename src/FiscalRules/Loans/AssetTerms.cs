using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>What the rules of valuation say of useful lives (<c>nyttjandeperiod</c>) in a fiscal year.</summary>
public sealed record AssetTerms
{
    /// <summary>The terms by fiscal year (<c>räkenskapsår</c>), from 2015, when the present wording was first applied.</summary>
    public static Timeline<FiscalYear, AssetTerms> InForce { get; } = new(
        "nyttjandeperiod för immateriella anläggningstillgångar",
        readTo: 2025,
        new InForce<FiscalYear, AssetTerms>(2015, new AssetTerms { IntangibleMonths = 60 }, LoansLaw.IntangibleLife));

    /// <summary>The longest useful life of an intangible asset, in months, for which no reason is asked: 60. Longer is allowed with one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public required int IntangibleMonths
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A useful life is at least a month.");
    }
}
