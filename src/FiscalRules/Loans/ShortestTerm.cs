using static System.FormattableString;
using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>The fewest equal payments that pay a loan back (<c>kortaste löptid för en betalning</c>), with its certificate: so many suffice, and one fewer doesn't.</summary>
public sealed record ShortestTerm : IFindings, IExplained
{
    /// <summary>Solves a loan for its term.</summary>
    /// <param name="loan">The loan. Its form of amortisation and its number of payments don't matter.</param>
    /// <param name="payment">What is paid each time, greater than zero.</param>
    /// <exception cref="ArgumentNullException">The loan is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The payment is zero or negative, or doesn't pay the loan back in 1 200 payments: it has to be above the interest.</exception>
    /// <exception cref="OverflowException">An amount is beyond what <see cref="Kronor"/> holds.</exception>
    public ShortestTerm(Loan loan, Kronor payment)
    {
        ArgumentNullException.ThrowIfNull(loan);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(payment, Kronor.Zero);
        var (payments, rest, before) = LoanWalk.Count(loan, payment)
            ?? throw new ArgumentOutOfRangeException(
                nameof(payment), payment, Invariant($"A payment pays the loan back in {PaymentCalendar.MostPayments} payments at the most; the first interest after the grace period has to be less than it."));
        (Payment, Payments, RestAtTerm, RestAtOneFewer) = (payment, payments, rest, before);
        Loan = loan.Shortened(payments, new Amortisation.Agreed(payment));
    }

    /// <summary>What is paid each time.</summary>
    public Kronor Payment { get; }

    /// <summary>How many payments (<c>antal betalningar</c>).</summary>
    public int Payments { get; }

    /// <summary>What is left after the last payment: zero or less. Below zero it is what the last payment is lower by.</summary>
    public Kronor RestAtTerm { get; }

    /// <summary>What is left after one payment fewer: above zero, so that no shorter term suffices.</summary>
    public Kronor RestAtOneFewer { get; }

    /// <summary>The loan paid back in this term.</summary>
    public Loan Loan { get; }

    /// <summary>None: a solution has nothing against it.</summary>
    public ValueList<Finding> Findings() => [];

    /// <summary>The term and its certificate.</summary>
    public Explanation Explain() => new(
        "Kortaste löptid för betalningen",
        "The shortest term for the payment",
        [
            new("principal", "Lånebelopp", "Principal", Loan.Principal, Loan.Conditions),
            new("payment", "Betalning", "Payment", Payment, Loan.Conditions),
            new("payments", "Antal betalningar", "Number of payments", new ExplanationValue.Count(Payments), Loan.Conditions),
            new("last-day", "Sista betalningsdag", "Last day of payment", Loan.Calendar.LastPayment, Loan.Conditions),
            new("rest", "Kvar efter sista betalningen", "Left after the last payment", RestAtTerm, Loan.Conditions),
            new("rest-one-fewer", "Kvar efter en betalning färre", "Left after one payment fewer", RestAtOneFewer, Loan.Conditions),
        ]);

    /// <summary>The term on one line.</summary>
    public override string ToString() => Invariant($"{Payments} × {Payment.InSwedish()} kr");
}
