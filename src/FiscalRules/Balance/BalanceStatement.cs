using System.Numerics;
using System.Runtime.CompilerServices;
using FiscalRules.Law;
using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>The statement of one year's balance result (<c>balanskravsutredning</c>), by the law that applies to the fiscal year.</summary>
/// <remarks>
/// Made by its constructor from accounts and terms; making one allocates nothing. The default value has no year's law behind it: all zero, no findings, an
/// empty explanation, and no table.
/// </remarks>
public readonly partial record struct BalanceStatement : IFindings, IExplained, ITabled
{
    private const ulong Modest = 1UL << 58;

    private readonly BalanceTerms? _terms;

    /// <summary>The statement of a year's accounts.</summary>
    /// <param name="accounts">The lines of the accounts.</param>
    /// <param name="terms">The terms to compute by; null for those in force for the fiscal year.</param>
    /// <exception cref="NotInForceException">The fiscal year is before 2000 and no terms are given.</exception>
    /// <exception cref="ArgumentException">A line that the terms don't know isn't zero, such as unrealised gains before 2019 or the equalisation reserve before 2013.</exception>
    /// <exception cref="OverflowException">A result is beyond what <see cref="Kronor"/> holds.</exception>
    public BalanceStatement(in BalanceAccounts accounts, BalanceTerms? terms = null)
    {
        _terms = terms ?? BalanceTerms.InForce.In(accounts.Year).Terms;
        RefuseUnknownLines(accounts, _terms);
        Accounts = accounts;

        // Through 128 bits where they may be needed, so that only a result that doesn't fit overflows and not the way to it.
        if (AreModest(accounts))
        {
            var (adjusted, result) = Sums<long>(accounts);
            AfterAdjustments = Kronor.FromOre(adjusted);
            BalanceResult = Kronor.FromOre(result);
        }
        else
        {
            (AfterAdjustments, BalanceResult) = WideSums(accounts);
        }
    }

    /// <summary>The lines it was made from.</summary>
    public BalanceAccounts Accounts { get; }

    /// <summary>The fiscal year (<c>räkenskapsår</c>).</summary>
    public FiscalYear Year => Accounts.Year;

    /// <summary>The terms it was computed by.</summary>
    /// <exception cref="InvalidOperationException">The statement is the default value.</exception>
    public BalanceTerms Terms => _terms ?? throw new InvalidOperationException("The default statement has no terms.");

    /// <summary>The year's result after adjustments (<c>årets resultat efter balanskravsjusteringar</c>), signed.</summary>
    public Kronor AfterAdjustments { get; }

    /// <summary>The balance result (<c>årets balanskravsresultat</c>), signed. Below zero it is a deficit to restore; zero needs nothing.</summary>
    public Kronor BalanceResult { get; }

    /// <summary>The last fiscal year in which a deficit is to be restored (<c>återställs senast</c>), or null where there is none.</summary>
    public FiscalYear? Deadline => BalanceResult.IsNegative ? Year + Terms.YearsToRestore : null;

    /// <summary>Several years side by side in the official layout. A line that a year's law doesn't know is blank.</summary>
    /// <param name="statements">The statements, at least one, in the order of the columns.</param>
    /// <exception cref="ArgumentException">There is no statement.</exception>
    /// <exception cref="InvalidOperationException">A statement is the default value.</exception>
    public static FiscalTable Table(params ReadOnlySpan<BalanceStatement> statements) => BalanceStatementTable.Of(statements);

    /// <inheritdoc/>
    public ValueList<Finding> Findings() => _terms is null ? [] : [.. StatementFindings.Of(this)];

    /// <summary>The two results, each with the lines it is the sum of.</summary>
    public Explanation Explain()
    {
        if (_terms is null)
        {
            return Explanation.Empty;
        }

        var adjusted = new ExplanationLine(
            BalanceLine.AfterAdjustments,
            "Årets resultat efter balanskravsjusteringar",
            "The year's result after adjustments",
            AfterAdjustments,
            Terms.StatementProvision,
            details: new("Årets resultat efter balanskravsjusteringar", "The year's result after adjustments", Lines(BalanceLine.Adjustments)));
        var result = new ExplanationLine(
            BalanceLine.BalanceResult,
            "Årets balanskravsresultat",
            "The year's balance result",
            BalanceResult,
            Terms.StatementProvision);
        return new(
            Invariant($"Balanskravsutredning {Year}"),
            Invariant($"Statement of the balance result {Year}"),
            [adjusted, .. Lines(BalanceLine.Reserves), result]);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The statement is the default value.</exception>
    public FiscalTable ToTable() => Table(this);

    /// <summary>The year and its balance result on one line.</summary>
    public override string ToString() =>
        Invariant($"Balanskravsutredning {Year}: {BalanceResult.InSwedish()} kr");

    /// <summary>Whether each of the ten lines is within 2⁵⁸ öre, so that no sum of them can pass 64 bits; magnitudes are zero or more, so that only three are moved to be so too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreModest(in BalanceAccounts accounts) =>
        unchecked((Moved(accounts.Result) | Moved(accounts.Unrealised) | Moved(accounts.Reversal)
            | (ulong)(accounts.RealisedGains.Ore | accounts.ExceptedGains.Ore | accounts.ExceptedLosses.Ore
            | accounts.ToRur.Ore | accounts.FromRur.Ore | accounts.ToResultReserve.Ore | accounts.FromResultReserve.Ore)) < 2 * Modest);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (Kronor Adjusted, Kronor Result) WideSums(in BalanceAccounts accounts)
    {
        var (adjusted, result) = Sums<Int128>(accounts);
        return (Kronor.FromOre((long)adjusted), Kronor.FromOre((long)result));
    }

    private static ulong Moved(Kronor amount) => unchecked((ulong)amount.Ore + Modest);

    // Unchecked, since neither ten modest lines nor 128 bits can overflow.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (T Adjusted, T Result) Sums<T>(in BalanceAccounts accounts)
        where T : IBinaryInteger<T>
    {
        unchecked
        {
            var adjusted = Line(accounts.Result)
                - Line(accounts.RealisedGains)
                + Line(accounts.ExceptedGains)
                + Line(accounts.ExceptedLosses)
                - Line(accounts.Unrealised)
                + Line(accounts.Reversal);
            var result = adjusted
                - Line(accounts.ToRur)
                + Line(accounts.FromRur)
                - Line(accounts.ToResultReserve)
                + Line(accounts.FromResultReserve);
            return (adjusted, result);
        }

        static T Line(Kronor amount) => T.CreateChecked(amount.Ore);
    }

    // Taken into its caller, as is what it asks of each line, so that lines that are known cost no call.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void RefuseUnknownLines(in BalanceAccounts accounts, BalanceTerms terms)
    {
        if (terms.Securities != SecuritiesLines.GainsAndLosses)
        {
            RefuseUnless(Knows(terms.Securities, accounts.Unrealised), accounts.Year, nameof(accounts.Unrealised), accounts.Unrealised, terms.AdjustmentProvision);
            RefuseUnless(Knows(terms.Securities, accounts.Reversal), accounts.Year, nameof(accounts.Reversal), accounts.Reversal, terms.AdjustmentProvision);
        }

        if (terms.Rur != ReserveRight.ReserveAndUse)
        {
            RefuseUnless(accounts.ToRur == Kronor.Zero, accounts.Year, nameof(accounts.ToRur), accounts.ToRur, terms.RurProvision);
            RefuseUnless(terms.Rur == ReserveRight.UseOnly || accounts.FromRur == Kronor.Zero, accounts.Year, nameof(accounts.FromRur), accounts.FromRur, terms.RurProvision);
        }

        if (terms.ResultReserve != ReserveRight.ReserveAndUse)
        {
            RefuseUnless(accounts.ToResultReserve == Kronor.Zero, accounts.Year, nameof(accounts.ToResultReserve), accounts.ToResultReserve, terms.ResultReserveProvision);
            RefuseUnless(terms.ResultReserve == ReserveRight.UseOnly || accounts.FromResultReserve == Kronor.Zero, accounts.Year, nameof(accounts.FromResultReserve), accounts.FromResultReserve, terms.ResultReserveProvision);
        }
    }

    /// <summary>Unrealised losses are negative, and so is their reversal: both are known from 2013, gains only from 2019.</summary>
    private static bool Knows(SecuritiesLines securities, Kronor amount) =>
        securities == SecuritiesLines.LossesOnly ? amount <= Kronor.Zero : amount == Kronor.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void RefuseUnless(bool known, FiscalYear year, string line, Kronor amount, Provision provision)
    {
        if (!known)
        {
            throw Unknown(year, line, amount, provision);
        }
    }

    private static ArgumentException Unknown(FiscalYear year, string line, Kronor amount, Provision provision) => new(
        Invariant($"The law for fiscal year {year} knows no {line} of {amount} kr: give 0, or see which sign and years the line is known for ({provision})."),
        "accounts");

    private ValueList<ExplanationLine> Lines(ValueList<BalanceLine> lines)
    {
        var explained = new List<ExplanationLine>();
        foreach (var line in lines)
        {
            if (line.IsKnown(Terms))
            {
                explained.Add(line.Explain(Accounts, Terms));
            }
        }

        return explained.ToValueList();
    }
}
