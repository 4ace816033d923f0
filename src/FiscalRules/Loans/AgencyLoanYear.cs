using static System.FormattableString;
using FiscalRules.Law;
using FiscalRules.Tables;

namespace FiscalRules.Loans;

/// <summary>An agency's loans in a fiscal year (<c>lån i Riksgälden</c>): the roll-forward, the headroom under the loan frame, and what amortisation and interest are financed with.</summary>
/// <remarks>Made by its constructor; making one allocates nothing. The default value has no year's law behind it: all zero, no findings, an empty explanation, and no table.</remarks>
public readonly partial record struct AgencyLoanYear : IFindings, IExplained, ITabled
{
    private readonly CapitalTerms? _terms;

    /// <summary>The year of an agency's loans.</summary>
    /// <param name="accounts">The lines of the accounts.</param>
    /// <param name="terms">The terms to compute by; null for those in force for the fiscal year.</param>
    /// <exception cref="NotInForceException">The fiscal year is before 2011 and no terms are given.</exception>
    /// <exception cref="OverflowException">A result is beyond what <see cref="Kronor"/> holds.</exception>
    public AgencyLoanYear(in AgencyLoanAccounts accounts, CapitalTerms? terms = null)
    {
        _terms = terms ?? CapitalTerms.InForce.In(accounts.Year).Terms;
        Accounts = accounts;
        Closing = accounts.Opening + accounts.Borrowing - accounts.Amortisation;
        Headroom = accounts.Frame - Closing;
        HeadroomWithinYear = accounts.HighestLoan is { } highest ? accounts.Frame - highest : null;
        HeadroomAsPrinted = accounts.PrintedClosing is { } printed ? accounts.Frame - printed : null;
        Costs = accounts.Amortisation + accounts.Interest;
        Financing = accounts.ByAppropriation + accounts.ByOtherSources;
    }

    /// <summary>The lines it was made from.</summary>
    public AgencyLoanAccounts Accounts { get; }

    /// <summary>The fiscal year (<c>budgetår</c>).</summary>
    public FiscalYear Year => Accounts.Year;

    /// <summary>The terms it was computed by.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public CapitalTerms Terms => _terms ?? throw new InvalidOperationException("The default year has no terms.");

    /// <summary>The loans when the year ends (<c>utgående lån</c>): opening, plus borrowing, less amortisation.</summary>
    public Kronor Closing { get; }

    /// <summary>What is left of the loan frame when the year ends (<c>utrymme under låneramen</c>); below zero the frame is exceeded.</summary>
    public Kronor Headroom { get; }

    /// <summary>What was left of it at the highest loan of the year, or null where that isn't known.</summary>
    public Kronor? HeadroomWithinYear { get; }

    /// <summary>What would be left of it by the closing loans as published, or null where they aren't given.</summary>
    public Kronor? HeadroomAsPrinted { get; }

    /// <summary>Amortisation and interest together (<c>summa amorteringar och ränteutgifter</c>).</summary>
    public Kronor Costs { get; }

    /// <summary>What finances them together (<c>summa finansiering</c>).</summary>
    public Kronor Financing { get; }

    /// <summary>Several years side by side in the official layout, each by its own stated opening.</summary>
    /// <param name="years">The years, at least one, in the order of the columns.</param>
    /// <exception cref="ArgumentException">There is no year.</exception>
    /// <exception cref="InvalidOperationException">A year is the default value.</exception>
    public static FiscalTable Table(params ReadOnlySpan<AgencyLoanYear> years) => AgencyLoanTable.Of(years);

    /// <inheritdoc/>
    public ValueList<Finding> Findings() => _terms is null ? [] : AgencyLoanFindings.Of(this);

    /// <summary>What is found of the loans and their frame, as flags.</summary>
    internal AgencyLoanMarks Marks() =>
        (Closing.IsNegative ? AgencyLoanMarks.AmortisedTooMuch : AgencyLoanMarks.None)
        | (Headroom.IsNegative ? AgencyLoanMarks.FrameExceeded : AgencyLoanMarks.None)
        | (ExceededWithinYear().IsPositive ? AgencyLoanMarks.FrameExceededWithinYear : AgencyLoanMarks.None)
        | (HighestMissing().IsPositive ? AgencyLoanMarks.HighestTooLow : AgencyLoanMarks.None);

    /// <summary>By how much the frame is exceeded during the year, where that is more than at its end; otherwise zero. The opening is a loan of the year too.</summary>
    internal Kronor ExceededWithinYear()
    {
        var peak = Kronor.Max(Accounts.HighestLoan ?? Accounts.Opening, Accounts.Opening);
        return peak > Accounts.Frame && peak > Closing ? peak - Accounts.Frame : Kronor.Zero;
    }

    /// <summary>By how much the highest loan stated is below the opening or the closing one, or zero.</summary>
    internal Kronor HighestMissing()
    {
        var least = Kronor.Max(Accounts.Opening, Closing);
        return Accounts.HighestLoan is { } highest && least > highest ? least - highest : Kronor.Zero;
    }

    /// <summary>The lines of the official table, each with its provision.</summary>
    public Explanation Explain() => _terms is null
        ? Explanation.Empty
        : new(
            Invariant($"Lån i Riksgäldskontoret {Year}"),
            Invariant($"Loans in the National Debt Office {Year}"),
            AgencyLoanLine.All.Select(Explain).ToValueList());

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public FiscalTable ToTable() => Table(this);

    /// <summary>The year, the closing loans and the headroom on one line.</summary>
    public override string ToString() => Invariant($"{Year}: lån {LoansText.Sv(Closing)}, utrymme {LoansText.Sv(Headroom)}");

    private ExplanationLine Explain(AgencyLoanLine line) => new(line.Code, line.Swedish, line.English, line.Amount(this), line.Provision(Terms));
}
