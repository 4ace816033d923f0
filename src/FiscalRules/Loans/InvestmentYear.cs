using static System.FormattableString;
using FiscalRules.Law;
using FiscalRules.Tables;

namespace FiscalRules.Loans;

/// <summary>A year's investments in an agency's activity (<c>verksamhetsinvesteringar</c>): the sum by kind of asset has to meet the sum of what finances it.</summary>
/// <remarks>Made by its constructor; making one allocates nothing. The default value has no law behind it: all zero, no findings, an empty explanation, and no table.</remarks>
public readonly partial record struct InvestmentYear : IFindings, IExplained, ITabled
{
    private readonly InvestmentTerms? _terms;

    /// <summary>A year of investments.</summary>
    /// <param name="accounts">The amounts by kind and by source.</param>
    /// <param name="terms">The terms to compute by; null for those in force in the year itself. For a later year of a budget request, those of the year it is handed in are the same unless the law changes.</param>
    /// <exception cref="NotInForceException">The fiscal year is before 2016 and no terms are given.</exception>
    /// <exception cref="OverflowException">A sum is beyond what <see cref="Kronor"/> holds.</exception>
    public InvestmentYear(in InvestmentAccounts accounts, InvestmentTerms? terms = null)
    {
        _terms = terms ?? InvestmentTerms.InForce.In(accounts.Year).Terms;
        Accounts = accounts;
        Total = accounts.Intangible + accounts.Equipment + accounts.Property + accounts.Other;
        Financing = accounts.ByLoans + accounts.ByGrants + accounts.ByStateGrants + accounts.BySaleProceeds + accounts.ByLeasing + accounts.ByAppropriation;
    }

    /// <summary>The amounts it was made from.</summary>
    public InvestmentAccounts Accounts { get; }

    /// <summary>The fiscal year (<c>budgetår</c>).</summary>
    public FiscalYear Year => Accounts.Year;

    /// <summary>The terms it was computed by.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public InvestmentTerms Terms => _terms ?? throw new InvalidOperationException("The default year has no terms.");

    /// <summary>The investments in all (<c>summa verksamhetsinvesteringar</c>).</summary>
    public Kronor Total { get; }

    /// <summary>What finances them in all (<c>summa finansiering</c>).</summary>
    public Kronor Financing { get; }

    /// <summary>Several years side by side in the official layout.</summary>
    /// <param name="years">The years, at least one, in the order of the columns.</param>
    /// <exception cref="ArgumentException">There is no year.</exception>
    /// <exception cref="InvalidOperationException">A year is the default value.</exception>
    public static FiscalTable Table(params ReadOnlySpan<InvestmentYear> years) => InvestmentTable.Of(years);

    /// <inheritdoc/>
    public ValueList<Finding> Findings() => _terms is null ? [] : InvestmentFindings.Of(this);

    /// <summary>Each kind and each source, with their sums.</summary>
    public Explanation Explain() => _terms is null ? Explanation.Empty : new(
        Invariant($"Verksamhetsinvesteringar {Year}"),
        Invariant($"Investments in the activity {Year}"),
        [.. Lines().Select(Explain)]);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public FiscalTable ToTable() => Table(this);

    /// <summary>The year and the sum on one line.</summary>
    public override string ToString() => Invariant($"{Year}: {LoansText.Sv(Total)}");

    private static IEnumerable<InvestmentLine> Lines() => [.. InvestmentLine.Kinds, InvestmentLine.Total, .. InvestmentLine.Sources, InvestmentLine.Financing];

    private ExplanationLine Explain(InvestmentLine line) => line.Explain(this);
}
