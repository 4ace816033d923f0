using static System.FormattableString;
using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>The greatest principal that equal payments carry in a term (<c>högsta lånebelopp för en betalning</c>), with its certificate: it is paid back, and one öre more isn't.</summary>
public sealed partial record GreatestPrincipal : IFindings, IExplained
{
    /// <summary>Solves a loan for its principal.</summary>
    /// <param name="loan">The loan. Its principal and its form of amortisation don't matter.</param>
    /// <param name="payment">What is paid each time, greater than zero.</param>
    /// <exception cref="ArgumentNullException">The loan is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The payment is zero or negative, or carries less than an öre.</exception>
    /// <exception cref="OverflowException">An amount is beyond what <see cref="Kronor"/> holds.</exception>
    public GreatestPrincipal(Loan loan, Kronor payment)
    {
        ArgumentNullException.ThrowIfNull(loan);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(payment, Kronor.Zero);
        var payments = loan.Calendar.Payments;
        var (carried, fails) = (0L, payment.Ore);
        while (Rest(fails) <= Kronor.Zero)
        {
            (carried, fails) = (fails, fails * 2);
        }

        while (fails - carried > 1)
        {
            var middle = carried + ((fails - carried) / 2);
            (carried, fails) = Rest(middle) <= Kronor.Zero ? (middle, fails) : (carried, middle);
        }

        if (carried == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(payment), payment, "A payment carries a principal of at least one öre.");
        }

        (Payment, Principal) = (payment, Kronor.FromOre(carried));
        (RestAtPrincipal, RestAtOneOreMore) = (Rest(carried), Rest(fails));
        Loan = loan.With(Principal, payments, new Amortisation.Agreed(payment));

        Kronor Rest(long ore) => LoanWalk.Rest(loan, Kronor.FromOre(ore), payment, payments);
    }

    /// <summary>What is paid each time.</summary>
    public Kronor Payment { get; }

    /// <summary>The principal (<c>lånebelopp</c>).</summary>
    public Kronor Principal { get; }

    /// <summary>What is left of it after the last payment: zero or less.</summary>
    public Kronor RestAtPrincipal { get; }

    /// <summary>What would be left if one öre more had been lent: above zero, so that no greater principal is carried.</summary>
    public Kronor RestAtOneOreMore { get; }

    /// <summary>The loan of this principal, paid back by this payment.</summary>
    public Loan Loan { get; }

    /// <summary>None: a solution has nothing against it.</summary>
    public ValueList<Finding> Findings() => [];

    /// <summary>The principal and its certificate.</summary>
    public Explanation Explain() => new(
        "Högsta lånebelopp för betalningen",
        "The greatest principal for the payment",
        [
            new("payment", "Betalning", "Payment", Payment, Loan.Conditions),
            new("payments", "Antal betalningar", "Number of payments", new ExplanationValue.Count(Loan.Calendar.Payments), Loan.Conditions),
            new("principal", "Högsta lånebelopp", "Greatest principal", Principal, Loan.Conditions),
            new("rest", "Kvar efter sista betalningen", "Left after the last payment", RestAtPrincipal, Loan.Conditions),
            new("rest-one-ore-more", "Kvar om ett öre mer lånats", "Left if one öre more were lent", RestAtOneOreMore, Loan.Conditions),
        ]);

    /// <summary>The principal on one line.</summary>
    public override string ToString() => Invariant($"{Principal.InSwedish()} kr");
}
