using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <content>A greatest principal held against another.</content>
public sealed partial record GreatestPrincipal
{
    /// <summary>What differs from an earlier greatest principal, and how much of it the payment, the interest, the calendar and the roundings brought.</summary>
    /// <remarks>It is found by running a loan that carries whole öre from payment to payment, so that without its roundings it is the loan that rounds its interest to the öre, a half away from zero. The terms of a loan are its inputs; the law has no part.</remarks>
    /// <param name="before">The earlier one.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(GreatestPrincipal before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<GreatestPrincipal, (Loan Loan, Kronor Payment), NoTerms> Compared { get; } = new()
    {
        Given = static greatest => ((greatest.Loan, greatest.Payment), default),
        When = static greatest => (greatest.Loan.Calendar.PaidOut.Year, Stage.Outcome),
        Exact = static (given, _) => new GreatestPrincipal(LoanComparison.Finest(given.Loan), given.Payment).Explain().Lines.Amounts(),
        Steps = static (steps, before, after) => LoanComparison.Grow(before.Loan, after.Loan)
            ? LoanComparison.Steps(
                steps.Line("payment", static (mine, its) => mine with { Payment = its.Payment }),
                before.Loan,
                after.Loan,
                static given => given.Loan,
                static (given, loan) => given with { Loan = loan },
                mayMix: true).Rest(after.Loan.Conditions)
            : steps.Rest(after.Loan.Conditions),
    };
}
