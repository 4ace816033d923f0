using FiscalRules.Law;
using NodaTime;

namespace FiscalRules.Loans;

/// <summary>An agency's assets together (<c>anläggningsregister</c>): book values on any day, and each fiscal year.</summary>
public sealed record AssetRegister
{
    /// <summary>A register.</summary>
    /// <param name="assets">The assets, each key once; none is a register too.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">A key comes twice.</exception>
    public AssetRegister(ValueList<Asset> assets)
    {
        ArgumentNullException.ThrowIfNull(assets);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var asset in assets)
        {
            if (!keys.Add(asset.Key))
            {
                throw new ArgumentException($"Each asset comes once; '{asset.Key}' comes twice.", nameof(assets));
            }
        }

        Assets = assets;
    }

    /// <summary>The assets (<c>anläggningstillgångar</c>).</summary>
    public ValueList<Asset> Assets { get; }

    /// <summary>The book value of all assets at the end of a day.</summary>
    /// <param name="day">Any day.</param>
    public Kronor BookValue(LocalDate day) => Assets.Sum(asset => asset.BookValue(day));

    /// <summary>The book value of what loans financed at the end of a day: what the loans are held against.</summary>
    /// <param name="day">Any day.</param>
    public Kronor LoanFinancedBookValue(LocalDate day) => Assets.Sum(asset => asset.LoanFinancedBookValue(day));

    /// <summary>What happened to the assets in a fiscal year, and what the law has to say of it.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="stage">Outcome, forecast, budget or plan.</param>
    /// <param name="terms">The terms to judge by; null for those in force for the fiscal year.</param>
    /// <exception cref="NotInForceException">The fiscal year is before 2015 and no terms are given.</exception>
    public AssetRegisterYear In(FiscalYear year, Stage stage = Stage.Outcome, AssetTerms? terms = null) => new(this, year, stage, terms);

    /// <summary>The stock test on a day: the loans against the book value of what they financed.</summary>
    /// <param name="day">A 30 June or a 31 December.</param>
    /// <param name="loans">The agency's loans on that day, zero or more.</param>
    /// <param name="materiality">From where a deviation is material.</param>
    /// <param name="stage">Outcome, forecast, budget or plan.</param>
    /// <exception cref="ArgumentException">The day is neither.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The loans are negative.</exception>
    /// <exception cref="NotInForceException">The day is before 1 April 2011.</exception>
    public StockTest Test(LocalDate day, Kronor loans, Materiality materiality, Stage stage = Stage.Outcome) =>
        new(day, loans, LoanFinancedBookValue(day), materiality, stage);

    /// <summary>How many assets.</summary>
    public override string ToString() => FormattableString.Invariant($"{Assets.Count} tillgångar");
}
