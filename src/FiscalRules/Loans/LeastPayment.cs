using static System.FormattableString;
using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>The least equal payment that pays a loan back in its term (<c>lägsta betalning för en löptid</c>), with its certificate: it suffices, and one öre less doesn't.</summary>
public sealed partial record LeastPayment : IFindings, IExplained
{
    /// <summary>Solves a loan for its payment.</summary>
    /// <param name="loan">The loan. Its form of amortisation doesn't matter: it is paid back by equal payments after its grace period.</param>
    /// <exception cref="ArgumentNullException">The loan is null.</exception>
    /// <exception cref="ArgumentException">The rate is so far below zero that the loan is paid back without payments.</exception>
    /// <exception cref="OverflowException">An amount is beyond what <see cref="Kronor"/> holds.</exception>
    public LeastPayment(Loan loan)
    {
        ArgumentNullException.ThrowIfNull(loan);
        var payments = loan.Calendar.Payments;
        var (fails, suffices) = (0L, loan.Principal.Ore);
        if (Rest(fails) <= Kronor.Zero)
        {
            throw new ArgumentException("A loan needs a payment; at this negative rate it is paid back without one.", nameof(loan));
        }

        while (Rest(suffices) > Kronor.Zero)
        {
            (fails, suffices) = (suffices, suffices * 2);
        }

        while (suffices - fails > 1)
        {
            var middle = fails + ((suffices - fails) / 2);
            (fails, suffices) = Rest(middle) > Kronor.Zero ? (middle, suffices) : (fails, middle);
        }

        Payment = Kronor.FromOre(suffices);
        (RestAtPayment, RestAtOneOreLess) = (Rest(suffices), Rest(fails));
        Loan = loan.With(loan.Principal, payments, new Amortisation.Agreed(Payment));

        Kronor Rest(long ore) => LoanWalk.Rest(loan, loan.Principal, Kronor.FromOre(ore), payments);
    }

    /// <summary>The payment (<c>betalningsbelopp</c>).</summary>
    public Kronor Payment { get; }

    /// <summary>What is left after the last payment: zero or less, so that the payment suffices. Below zero it is what the last payment is lower by.</summary>
    public Kronor RestAtPayment { get; }

    /// <summary>What would be left after the last payment if each were one öre less: above zero, so that no lower payment suffices.</summary>
    public Kronor RestAtOneOreLess { get; }

    /// <summary>The loan paid back by this payment.</summary>
    public Loan Loan { get; }

    /// <summary>None: a solution has nothing against it.</summary>
    public ValueList<Finding> Findings() => [];

    /// <summary>The payment and its certificate.</summary>
    public Explanation Explain() => new(
        "Lägsta betalning för löptiden",
        "The least payment for the term",
        [
            new("principal", "Lånebelopp", "Principal", Loan.Principal, Loan.Conditions),
            new("payments", "Antal betalningar", "Number of payments", new ExplanationValue.Count(Loan.Calendar.Payments), Loan.Conditions),
            new("payment", "Lägsta betalning", "Least payment", Payment, Loan.Conditions),
            new("rest", "Kvar efter sista betalningen", "Left after the last payment", RestAtPayment, Loan.Conditions),
            new("rest-one-ore-less", "Kvar om varje betalning vore ett öre lägre", "Left if each payment were one öre less", RestAtOneOreLess, Loan.Conditions),
        ]);

    /// <summary>The payment on one line.</summary>
    public override string ToString() => Invariant($"{Payment.InSwedish()} kr × {Loan.Calendar.Payments}");
}
