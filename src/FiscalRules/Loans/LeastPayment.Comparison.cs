using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <content>A least payment held against another.</content>
public sealed partial record LeastPayment
{
    /// <summary>What differs from an earlier least payment, and how much of it the interest, the principal, the calendar and the roundings brought.</summary>
    /// <remarks>It is found by running a loan that carries whole öre from payment to payment, so that without its roundings it is the loan that rounds its interest to the öre, a half away from zero. The terms of a loan are its inputs; the law has no part.</remarks>
    /// <param name="before">The earlier one.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(LeastPayment before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<LeastPayment, Loan, NoTerms> Compared { get; } = new()
    {
        Given = static least => (least.Loan, default),
        When = static least => (least.Loan.Calendar.PaidOut.Year, Stage.Outcome),
        Exact = static (loan, _) => new LeastPayment(LoanComparison.Finest(loan)).Explain().Lines.Amounts(),
        Steps = static (steps, before, after) =>
            LoanComparison.Steps(steps, before.Loan, after.Loan, static loan => loan, static (_, loan) => loan, LoanComparison.Grow(before.Loan, after.Loan)).Rest(after.Loan.Conditions),
    };
}
