using static System.FormattableString;
using FiscalRules.Law;
using FiscalRules.Tables;

namespace FiscalRules.Loans;

/// <summary>An agency's credit in a fiscal year (<c>räntekontokredit, övrig kredit</c>): the highest use of the year against the frame, not what happens to be used when the year ends.</summary>
/// <remarks>Made by its constructor; making one allocates nothing. The default value has no year's law behind it: all zero, no findings, an empty explanation, and no table.</remarks>
public readonly partial record struct CreditYear : IFindings, IExplained, ITabled
{
    private readonly CapitalTerms? _terms;

    /// <summary>The year of an agency's credit.</summary>
    /// <param name="accounts">The lines of the accounts.</param>
    /// <param name="terms">The terms to compute by; null for those in force for the fiscal year.</param>
    /// <exception cref="NotInForceException">The fiscal year is before 2011 and no terms are given.</exception>
    /// <exception cref="OverflowException">A result is beyond what <see cref="Kronor"/> holds.</exception>
    public CreditYear(in CreditAccounts accounts, CapitalTerms? terms = null)
    {
        _terms = terms ?? CapitalTerms.InForce.In(accounts.Year).Terms;
        Accounts = accounts;
        Headroom = accounts.Frame - accounts.MaximumUse;
        ImpliedUse = Kronor.Max(Used(accounts.YearEndBalance), Kronor.Max(Used(accounts.LowestBalance), accounts.YearEndUse ?? Kronor.Zero));
    }

    /// <summary>The lines it was made from.</summary>
    public CreditAccounts Accounts { get; }

    /// <summary>The fiscal year (<c>budgetår</c>).</summary>
    public FiscalYear Year => Accounts.Year;

    /// <summary>The terms it was computed by.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public CapitalTerms Terms => _terms ?? throw new InvalidOperationException("The default year has no terms.");

    /// <summary>What was left of the frame at the highest use (<c>utrymme under krediten</c>); below zero the frame was exceeded.</summary>
    public Kronor Headroom { get; }

    /// <summary>The least that the highest use can have been, by the balances that are given: what was below zero, or was used when the year ended.</summary>
    public Kronor ImpliedUse { get; }

    /// <summary>Several years of one kind of credit side by side in the official layout.</summary>
    /// <param name="years">The years, at least one, of one kind, in the order of the columns.</param>
    /// <exception cref="ArgumentException">There is no year, or they are of different kinds.</exception>
    /// <exception cref="InvalidOperationException">A year is the default value.</exception>
    public static FiscalTable Table(params ReadOnlySpan<CreditYear> years) => CreditTable.Of(years);

    /// <inheritdoc/>
    public ValueList<Finding> Findings()
    {
        if (_terms is null)
        {
            return [];
        }

        var found = new FindingList(Year, Accounts.Stage);
        if (Headroom.IsNegative)
        {
            found.Add(LoansFindings.CreditExceeded, Severity.Breach, _terms.CreditFrameProvision, -Headroom,
                ("den högsta utnyttjade krediten överskred beslutad kredit med", "den högsta utnyttjade krediten skulle överskrida beslutad kredit med"),
                ("the highest use of credit exceeded its frame by", "the highest use of credit would exceed its frame by"));
        }

        if (ImpliedUse > Accounts.MaximumUse)
        {
            found.Add(LoansFindings.MaximumUseTooLow, Severity.Breach, Provision(_terms), ImpliedUse - Accounts.MaximumUse,
                ("den angivna högsta krediten är lägre än vad årets behållning visar, med", "den angivna högsta krediten skulle vara lägre än vad årets behållning visar, med"),
                ("the highest use stated is below what the year's balances imply, by", "the highest use stated would be below what the year's balances imply, by"));
        }

        found.AddNote(CapitalTerms.InForce.Note(Year, Accounts.Stage, _terms));
        return found.ToValueList();
    }

    /// <summary>Use, frame and headroom, each with its provision.</summary>
    public Explanation Explain() => _terms is null
        ? Explanation.Empty
        : new(
            Invariant($"{CreditTable.Title(Accounts.Kind, Language.Swedish)} {Year}"),
            Invariant($"{CreditTable.Title(Accounts.Kind, Language.English)} {Year}"),
            [
                new("maximum-use", "Maximalt utnyttjad kredit under året", "Highest credit used during the year", Accounts.MaximumUse, Provision(_terms)),
                new("implied-use", "Minst utnyttjad enligt behållningen", "Used at least, by the balances", ImpliedUse, Provision(_terms)),
                new("frame", "Beslutad/föreslagen kredit", "Credit, decided or proposed", Accounts.Frame, _terms.CreditFrameProvision),
                new("headroom", "Utrymme under krediten", "Headroom under the credit", Headroom, _terms.CreditFrameProvision),
            ]);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public FiscalTable ToTable() => Table(this);

    /// <summary>The year, the highest use and the frame on one line.</summary>
    public override string ToString() => Invariant($"{Year}: {LoansText.Sv(Accounts.MaximumUse)} av {LoansText.Sv(Accounts.Frame)}");

    private static Kronor Used(Kronor? balance) => balance is { IsNegative: true } below ? -below : Kronor.Zero;

    private Provision Provision(CapitalTerms terms) => Accounts.Kind == CreditKind.Other ? terms.OtherCreditProvision : terms.CreditProvision;
}
