using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>Whether a budget meets the requirement that revenues exceed costs (<c>budgetens intäkter ska överstiga kostnaderna</c>).</summary>
/// <remarks>
/// Strictly: a budget of exactly zero doesn't meet it, though a year that ends at zero needs no restoring. The exceptions are the use of a reserve, to its extent, and special
/// reasons. The default value is a budget of nothing in year 1: no terms, no findings.
/// </remarks>
public readonly partial record struct BudgetTest : IFindings, IExplained
{
    private readonly BalanceTerms? _terms;

    /// <summary>The test of a year's budget.</summary>
    /// <param name="year">The budget year.</param>
    /// <param name="revenues">Revenues (<c>intäkter</c>), zero or more.</param>
    /// <param name="costs">Costs (<c>kostnader</c>), zero or more.</param>
    /// <param name="reserveUse">What is planned to be used of reserves (<c>medel från en resultatreserv</c>), zero or more; it covers a difference down to zero after the use.</param>
    /// <param name="specialReasons">Whether the assembly has found special reasons (<c>synnerliga skäl</c>) for the budget: a decision, never computed.</param>
    /// <param name="terms">The terms to test by; null for those in force for the year.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    /// <exception cref="ArgumentException">The year's law knows no reserve to use, or no special reasons for a budget.</exception>
    /// <exception cref="NotInForceException">The year is before 2000 and no terms are given.</exception>
    public BudgetTest(FiscalYear year, Kronor revenues, Kronor costs, Kronor reserveUse = default, bool specialReasons = false, BalanceTerms? terms = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(revenues, Kronor.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(costs, Kronor.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(reserveUse, Kronor.Zero);
        _terms = terms ?? BalanceTerms.InForce.In(year).Terms;
        if (reserveUse.IsPositive && _terms is { Rur: ReserveRight.None, ResultReserve: ReserveRight.None })
        {
            throw new ArgumentException(Invariant($"The law for {year} knows no reserve to use in a budget; {reserveUse} kr came ({_terms.BudgetProvision})."), nameof(reserveUse));
        }

        if (specialReasons && !_terms.BudgetKnowsSpecialReasons)
        {
            throw new ArgumentException(Invariant($"The law for {year} knows no special reasons for a budget ({_terms.BudgetProvision})."), nameof(specialReasons));
        }

        (Year, Revenues, Costs, ReserveUse, HasSpecialReasons) = (year, revenues, costs, reserveUse, specialReasons);
        Result = revenues - costs;
        AfterReserveUse = Result + reserveUse;
        Outcome = Result.IsPositive ? BudgetOutcome.Balanced
            : reserveUse.IsPositive && !AfterReserveUse.IsNegative ? BudgetOutcome.CoveredByReserve
            : specialReasons ? BudgetOutcome.SpecialReasons
            : BudgetOutcome.NotBalanced;

        // Revenues are to exceed costs, so the least that mends a deficit is an öre more than it; a use of reserves only has to cover it.
        Missing = Outcome != BudgetOutcome.NotBalanced ? Kronor.Zero
            : reserveUse.IsPositive ? -AfterReserveUse
            : Kronor.OneOre - Result;
    }

    /// <summary>The budget year (<c>budgetår</c>).</summary>
    public FiscalYear Year { get; }

    /// <summary>Revenues, zero or more.</summary>
    public Kronor Revenues { get; }

    /// <summary>Costs, zero or more.</summary>
    public Kronor Costs { get; }

    /// <summary>The planned use of reserves, zero or more.</summary>
    public Kronor ReserveUse { get; }

    /// <summary>Whether the assembly has found special reasons.</summary>
    public bool HasSpecialReasons { get; }

    /// <summary>Revenues less costs, signed.</summary>
    public Kronor Result { get; }

    /// <summary>The result with the planned use of reserves added, signed.</summary>
    public Kronor AfterReserveUse { get; }

    /// <summary>How the budget stands.</summary>
    public BudgetOutcome Outcome { get; }

    /// <summary>Whether the budget meets the requirement, by itself or by an exception.</summary>
    public bool IsMet => Outcome != BudgetOutcome.NotBalanced;

    /// <summary>The terms it was computed by; null in the default value.</summary>
    internal BalanceTerms? Terms => _terms;

    /// <summary>The least amount by which the result must be better for the budget to meet the requirement; zero where it does.</summary>
    public Kronor Missing { get; }

    /// <inheritdoc/>
    public ValueList<Finding> Findings()
    {
        if (_terms is null)
        {
            return [];
        }

        var findings = new List<Finding>();
        if (!IsMet)
        {
            findings.Add(new(
                BalanceFindings.BudgetNotBalanced,
                Severity.Breach,
                _terms.BudgetProvision,
                Invariant($"Budgeten {Year} skulle behöva vara {Missing.InSwedish()} kr bättre för att uppfylla kravet att intäkterna överstiger kostnaderna."),
                Invariant($"The budget of {Year} would have to be SEK {Missing.InEnglish()} better to meet the requirement that revenues exceed costs."),
                Year,
                Missing,
                Stage.Budget));
        }

        if (BalanceTerms.InForce.Note(Year, Stage.Budget, _terms) is { } note)
        {
            findings.Add(note);
        }

        return findings.ToValueList();
    }

    /// <summary>From revenues and costs to the result with the use of reserves, and what is missing.</summary>
    public Explanation Explain() => _terms is null ? Explanation.Empty : new(
        Invariant($"Budgetens balanskrav {Year}"),
        Invariant($"The balance requirement of the budget {Year}"),
        [
            new("revenues", "Intäkter", "Revenues", Revenues, _terms.BudgetProvision),
            new("costs", "− Kostnader", "− Costs", -Costs, _terms.BudgetProvision),
            new("result", "Budgeterat resultat", "Budgeted result", Result, _terms.BudgetProvision),
            new("reserve-use", "+ Medel från reserver som tas i anspråk", "+ Reserves that are used", ReserveUse, _terms.BudgetExceptionProvision),
            new("after-reserve-use", "Budgeterat resultat efter användning av reserver", "Budgeted result after the use of reserves", AfterReserveUse, _terms.BudgetExceptionProvision),
            new("missing", "Fattas för att budgeten ska uppfylla kravet", "Missing for the budget to meet the requirement", Missing, _terms.BudgetProvision),
        ]);

    /// <summary>The year, the result and the outcome on one line.</summary>
    public override string ToString() => Invariant($"Budget {Year}: {Result.InSwedish()} kr, {Outcome}");
}
