using static System.FormattableString;
using FiscalRules.Law;
using FiscalRules.Tables;

namespace FiscalRules.Loans;

/// <summary>A loan's payments to the last öre (<c>amorteringsplan</c>): interest rounded once per payment, the balance never rising, the last payment closing at exactly zero.</summary>
/// <remarks>
/// The level of an annuity is computed from what is known on its day: the rate then, as if it stayed. It is computed anew at the first payment after a change of rate or, where extra payments lower it,
/// after one of those. A level below the period's interest is raised to it, so that the loan doesn't grow.
/// </remarks>
public sealed partial record LoanSchedule : IFindings, IExplained, ITabled, ICharted
{
    private readonly ValueList<int> _raised;

    /// <summary>The schedule of a loan.</summary>
    /// <param name="loan">The loan as agreed.</param>
    /// <exception cref="ArgumentNullException">The loan is null.</exception>
    /// <exception cref="ArgumentException">An extra payment is more than what is owed then, or the interest of a period is −100 % or less.</exception>
    /// <exception cref="OverflowException">An amount is beyond what <see cref="Kronor"/> holds.</exception>
    public LoanSchedule(Loan loan)
    {
        ArgumentNullException.ThrowIfNull(loan);
        Loan = loan;
        var run = ScheduleRun.Of(loan);
        (Payments, _raised) = (run.Payments, run.Raised);
        Interest = Payments.Sum(static payment => payment.Interest);
        Paid = Payments.Sum(static payment => payment.Payment + payment.Extra);
    }

    /// <summary>The loan as agreed.</summary>
    public Loan Loan { get; }

    /// <summary>The payments in order; fewer than agreed where the loan is paid back sooner.</summary>
    public ValueList<LoanPayment> Payments { get; }

    /// <summary>The interest in all (<c>summa ränta</c>).</summary>
    public Kronor Interest { get; }

    /// <summary>Interest, instalments and extra payments in all (<c>summa betalningar</c>).</summary>
    public Kronor Paid { get; }

    /// <inheritdoc/>
    public ValueList<Finding> Findings()
    {
        var findings = new List<Finding>();
        foreach (var number in _raised)
        {
            var payment = Payments[number - 1];
            findings.Add(new(
                LoansFindings.PaymentRaisedToInterest,
                Severity.Note,
                Loan.Conditions,
                Invariant($"Betalning {number}, {payment.Day:uuuu-MM-dd}: betalningsbeloppet täcker inte räntan och höjs till den, {LoansText.Sv(payment.Interest)}."),
                Invariant($"Payment {number}, {payment.Day:uuuu-MM-dd}: the level doesn't cover the interest and is raised to it, {LoansText.En(payment.Interest)}."),
                payment.Day.Year,
                payment.Interest));
        }

        var last = Payments[^1];
        if (Loan.Amortisation is Amortisation.Agreed agreed && last.Payment > agreed.Payment)
        {
            var above = last.Payment - agreed.Payment;
            findings.Add(new(
                LoansFindings.LastPaymentAboveAgreed,
                Severity.Note,
                Loan.Conditions,
                Invariant($"Sista betalningen, {last.Day:uuuu-MM-dd}, är {LoansText.Sv(above)} högre än den avtalade, eftersom den avtalade inte räcker."),
                Invariant($"The last payment, {last.Day:uuuu-MM-dd}, is {LoansText.En(above)} above the agreed one, which doesn't suffice."),
                last.Day.Year,
                above));
        }

        if (last.Number < Loan.Calendar.Payments)
        {
            findings.Add(new(
                LoansFindings.ClosedEarly,
                Severity.Note,
                Loan.Conditions,
                Invariant($"Lånet är återbetalt {last.Day:uuuu-MM-dd}, efter {last.Number} av {Loan.Calendar.Payments} betalningar."),
                Invariant($"The loan is paid back on {last.Day:uuuu-MM-dd}, after {last.Number} of {Loan.Calendar.Payments} payments."),
                last.Day.Year));
        }

        return findings.ToValueList();
    }

    /// <summary>Principal, interest, payments and closing balance; beneath the interest, each payment's with its rounding.</summary>
    public Explanation Explain() => new(
        "Amorteringsplan",
        "Loan schedule",
        [
            new("principal", "Lånebelopp", "Principal", Loan.Principal, Loan.Conditions),
            new("rate", "Räntesats per år när lånet betalas ut", "Yearly rate when the loan is paid out", Loan.Interest.Rate, Loan.Conditions),
            new("payments", "Antal betalningar", "Number of payments", new ExplanationValue.Count(Payments.Count), Loan.Conditions),
            new("interest", "Summa ränta", "Interest in all", Interest, Loan.Conditions, details: ExplainInterest()),
            new("paid", "Summa betalningar", "Payments in all", Paid, Loan.Conditions),
            new("first-payment", "Första betalning", "First payment", Payments[0].Payment, Loan.Conditions),
            new("last-payment", "Sista betalning", "Last payment", Payments[^1].Payment, Loan.Conditions),
            new("last-day", "Sista betalningsdag", "Last day of payment", Payments[^1].Day, Loan.Conditions),
            new("closing", "Skuld efter sista betalningen", "Owed after the last payment", Payments[^1].Closing, Loan.Conditions),
        ]);

    /// <summary>The schedule, a row for each payment. In kronor and öre.</summary>
    public FiscalTable ToTable() => LoanScheduleTable.Of(this);

    /// <summary>A chart of each calendar year's interest and instalments.</summary>
    /// <inheritdoc/>
    public string ToSvg(Language language = Language.Swedish) => LoanChart.Of(this).ToSvg(language);

    /// <summary>The loan and its interest on one line.</summary>
    public override string ToString() => Invariant($"{Loan}: ränta {Interest.InSwedish()} kr");

    private Explanation ExplainInterest() => new(
        "Ränta per betalning",
        "Interest by payment",
        Payments.Select(payment => new ExplanationLine(
            Invariant($"interest-{payment.Number}"),
            Invariant($"Ränta till och med {payment.Day:uuuu-MM-dd}"),
            Invariant($"Interest to {payment.Day:uuuu-MM-dd}"),
            payment.Interest,
            Loan.Conditions,
            new(new LoanPeriod(Loan, payment.Number).ExactInterest(payment.Opening), Loan.Interest.Rounding, Loan.Conditions))).ToValueList());
}
