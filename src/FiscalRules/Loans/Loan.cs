using static System.FormattableString;
using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>A loan as agreed (<c>lån</c>): how much, when, at what interest, and how it is paid back. Its <see cref="LoanSchedule"/> follows from it.</summary>
public sealed record Loan
{
    /// <summary>A loan.</summary>
    /// <param name="principal">What is lent, greater than zero.</param>
    /// <param name="calendar">When it is paid out and paid.</param>
    /// <param name="interest">How its interest is computed.</param>
    /// <param name="amortisation">How it is paid back.</param>
    /// <param name="gracePayments">How many of the first payments are of interest alone: fewer than all.</param>
    /// <param name="extraPayments">Amounts paid back beyond the plan, earliest first; null for none.</param>
    /// <param name="effect">What an extra payment does to the payments that are left.</param>
    /// <param name="conditions">What the terms rest on; null for the conditions of the National Debt Office, which agencies borrow on. For another lender, the agreement.</param>
    /// <exception cref="ArgumentNullException">The calendar, the interest or the amortisation is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The principal is zero or negative, the grace period isn't shorter than the loan, or the effect is none of the named ones.</exception>
    /// <exception cref="ArgumentException">A series doesn't have an instalment for each payment or doesn't add up to the principal; a change of rate isn't after the day the loan was paid out; or an extra payment is outside the loan or out of order.</exception>
    public Loan(
        Kronor principal,
        PaymentCalendar calendar,
        InterestTerms interest,
        Amortisation amortisation,
        int gracePayments = 0,
        ValueList<ExtraPayment>? extraPayments = null,
        ExtraPaymentEffect effect = ExtraPaymentEffect.LowerPayments,
        Provision? conditions = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(principal, Kronor.Zero);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(interest);
        ArgumentNullException.ThrowIfNull(amortisation);
        if (gracePayments < 0 || gracePayments >= calendar.Payments)
        {
            throw new ArgumentOutOfRangeException(nameof(gracePayments), gracePayments, Invariant($"Of {calendar.Payments} payments, from 0 to {calendar.Payments - 1} are of interest alone."));
        }

        if (effect is < ExtraPaymentEffect.LowerPayments or > ExtraPaymentEffect.ShorterTerm)
        {
            throw new ArgumentOutOfRangeException(nameof(effect), effect, "An effect is one of the named ones.");
        }

        (Principal, Calendar, Interest, Amortisation, GracePayments) = (principal, calendar, interest, amortisation, gracePayments);
        (ExtraPayments, Effect, Conditions) = (extraPayments ?? [], effect, conditions ?? LoansLaw.LoanConditions);
        CheckSeries();
        if (interest.Changes.Count > 0 && interest.Changes[0].From <= calendar.PaidOut)
        {
            throw new ArgumentException(Invariant($"A rate changes after the day the loan was paid out, {calendar.PaidOut:uuuu-MM-dd}; {interest.Changes[0].From:uuuu-MM-dd} came."), nameof(interest));
        }

        CheckExtraPayments();
    }

    /// <summary>What is lent (<c>lånebelopp</c>).</summary>
    public Kronor Principal { get; }

    /// <summary>When it is paid out and paid (<c>betalningsplan</c>).</summary>
    public PaymentCalendar Calendar { get; }

    /// <summary>How its interest is computed (<c>räntevillkor</c>).</summary>
    public InterestTerms Interest { get; }

    /// <summary>How it is paid back (<c>amorteringsform</c>).</summary>
    public Amortisation Amortisation { get; }

    /// <summary>How many of the first payments are of interest alone (<c>amorteringsfrihet</c>).</summary>
    public int GracePayments { get; }

    /// <summary>Amounts paid back beyond the plan (<c>extra amorteringar</c>).</summary>
    public ValueList<ExtraPayment> ExtraPayments { get; }

    /// <summary>What an extra payment does to the payments that are left.</summary>
    public ExtraPaymentEffect Effect { get; }

    /// <summary>What the terms rest on (<c>lånevillkor</c>).</summary>
    public Provision Conditions { get; }

    /// <summary>The same loan of another amount, paid back in another way.</summary>
    /// <param name="principal">What is lent, greater than zero.</param>
    /// <param name="payments">How many payments.</param>
    /// <param name="amortisation">How it is paid back.</param>
    /// <inheritdoc cref="Loan(Kronor, PaymentCalendar, InterestTerms, Amortisation, int, ValueList{ExtraPayment}?, ExtraPaymentEffect, Provision?)" path="/exception"/>
    public Loan With(Kronor principal, int payments, Amortisation amortisation) =>
        new(principal, Calendar.WithPayments(payments), Interest, amortisation, GracePayments, ExtraPayments, Effect, Conditions);

    /// <summary>The amount and the calendar on one line.</summary>
    public override string ToString() => Invariant($"{Principal.InSwedish()} kr, {Calendar}");

    private void CheckSeries()
    {
        if (Amortisation is not Amortisation.Serial serial)
        {
            return;
        }

        var amortising = Calendar.Payments - GracePayments;
        if (serial.Instalments.Count != amortising || serial.Instalments.Sum() != Principal)
        {
            throw new ArgumentException(
                Invariant($"A series has {amortising} instalments that add up to {Principal} kr; {serial.Instalments.Count} of {serial.Instalments.Sum()} kr came."), "amortisation");
        }
    }

    /// <summary>The same loan paid back sooner: extra payments on its last day and after are never made, and the last payment isn't one of grace.</summary>
    internal Loan Shortened(int payments, Amortisation amortisation)
    {
        var calendar = Calendar.WithPayments(payments);
        return new(
            Principal,
            calendar,
            Interest,
            amortisation,
            Math.Min(GracePayments, payments - 1),
            ExtraPayments.Where(extra => extra.Day < calendar.LastPayment).ToValueList(),
            Effect,
            Conditions);
    }

    private void CheckExtraPayments()
    {
        var (after, last) = (Calendar.PaidOut, Calendar.LastPayment);
        foreach (var extra in ExtraPayments)
        {
            if (extra.Day <= after || extra.Day >= last || extra.Amount <= Kronor.Zero)
            {
                throw new ArgumentException(
                    Invariant($"Extra payments come in order of day, each day once, after {Calendar.PaidOut:uuuu-MM-dd} and before {last:uuuu-MM-dd}, whose payment takes the rest, each above 0 kr; {extra.Amount} kr on {extra.Day:uuuu-MM-dd} came."), "extraPayments");
            }

            after = extra.Day;
        }
    }
}
