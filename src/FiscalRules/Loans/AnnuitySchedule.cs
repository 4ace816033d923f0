using static System.FormattableString;
using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>A loan paid back by a level payment over equal periods, by the number of the period and without dates (<c>annuitetslån</c>): what a <see cref="LoanSchedule"/> is when all its periods are alike.</summary>
/// <remarks>
/// Made by its constructor; making one allocates nothing. Interest is rounded once a period, a level below it is raised to it, and the last payment takes what is left. The default value is of no loan: all
/// zero, no findings, an empty explanation.
/// </remarks>
public readonly partial record struct AnnuitySchedule : IFindings, IExplained
{
    private readonly Provision? _conditions;

    /// <summary>The schedule of a level payment.</summary>
    /// <param name="principal">What is lent, greater than zero.</param>
    /// <param name="rate">The rate of a period: the yearly rate over the periods of a year. Above −100 %, at most 1 000 %.</param>
    /// <param name="payments">How many payments are agreed, from 1 to 1 200.</param>
    /// <param name="level">The level payment, greater than zero: agreed, or from <see cref="Annuity"/>.</param>
    /// <param name="rounding">How the interest of a period is rounded.</param>
    /// <param name="conditions">What the terms rest on; null for the conditions of the National Debt Office, which agencies borrow on.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside what is said of it.</exception>
    /// <exception cref="OverflowException">An amount is beyond what <see cref="Kronor"/> holds.</exception>
    public AnnuitySchedule(Kronor principal, Ratio rate, int payments, Kronor level, Rounding rounding, Provision? conditions = null)
        : this(principal, rate, payments, level, rounding, interest: [], closing: [], conditions)
    {
    }

    /// <summary>The schedule of a level payment, each period's interest and closing balance written to spans.</summary>
    /// <param name="principal">What is lent, greater than zero.</param>
    /// <param name="rate">The rate of a period: the yearly rate over the periods of a year. Above −100 %, at most 1 000 %.</param>
    /// <param name="payments">How many payments are agreed, from 1 to 1 200.</param>
    /// <param name="level">The level payment, greater than zero: agreed, or from <see cref="Annuity"/>.</param>
    /// <param name="rounding">How the interest of a period is rounded.</param>
    /// <param name="interest">Where each period's interest goes, signed as the rate (<c>ränta</c>): as many as payments are agreed, zero after the loan is paid back; or empty.</param>
    /// <param name="closing">Where what is owed after each payment goes (<c>utgående skuld</c>): as many; or empty. The instalment is what it falls by.</param>
    /// <param name="conditions">What the terms rest on; null for the conditions of the National Debt Office, which agencies borrow on.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside what is said of it.</exception>
    /// <exception cref="ArgumentException">A span is neither empty nor as long as there are payments, or they overlap.</exception>
    /// <exception cref="OverflowException">An amount is beyond what <see cref="Kronor"/> holds.</exception>
    public AnnuitySchedule(Kronor principal, Ratio rate, int payments, Kronor level, Rounding rounding, Span<Kronor> interest, Span<Kronor> closing, Provision? conditions = null)
    {
        Check(principal, rate, payments);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(level, Kronor.Zero);
        Spans.Require(interest, interest.IsEmpty ? 0 : payments, nameof(interest));
        Spans.Require(closing, closing.IsEmpty ? 0 : payments, nameof(closing));
        if (interest.Overlaps(closing))
        {
            throw new ArgumentException("Interest and closing balances go to memory of their own.", nameof(closing));
        }

        (Principal, Rate, Agreed, Level, Rounding, _conditions) = (principal, rate, payments, level, rounding, conditions ?? LoansLaw.LoanConditions);
        var period = new PeriodInterest(rate, rounding, principal);
        var balance = principal.Ore;
        var (sum, last, number, raised) = (0L, 0L, 0, 0);
        while (number < payments && balance > 0)
        {
            var due = period.IsQuick ? period.Quick(balance) : period.Of(Kronor.FromOre(balance)).Ore;
            var instalment = level.Ore - due;

            // Nearly always between nothing and all that is owed; one comparison sees that it isn't.
            if (unchecked((ulong)instalment > (ulong)balance) || number == payments - 1)
            {
                raised += instalment < 0 && number < payments - 1 ? 1 : 0;
                instalment = number == payments - 1 ? balance : Math.Clamp(instalment, 0, balance);
            }

            balance -= instalment;
            sum += due;
            last = due + instalment;
            if (!interest.IsEmpty)
            {
                interest[number] = Kronor.FromOre(due);
            }

            if (!closing.IsEmpty)
            {
                closing[number] = Kronor.FromOre(balance);
            }

            number++;
        }

        interest[Math.Min(number, interest.Length)..].Clear();
        closing[Math.Min(number, closing.Length)..].Clear();
        (Payments, Raised, Interest, LastPayment) = (number, raised, Kronor.FromOre(sum), Kronor.FromOre(last));
        Paid = principal + Interest;
    }

    /// <summary>What is lent (<c>lånebelopp</c>).</summary>
    public Kronor Principal { get; }

    /// <summary>The rate of a period (<c>räntesats per period</c>), signed.</summary>
    public Ratio Rate { get; }

    /// <summary>How many payments are agreed (<c>avtalat antal betalningar</c>).</summary>
    public int Agreed { get; }

    /// <summary>The level payment (<c>annuitet</c>).</summary>
    public Kronor Level { get; }

    /// <summary>How the interest of a period is rounded.</summary>
    public Rounding Rounding { get; }

    /// <summary>How many payments are made; fewer than agreed where the loan is paid back sooner.</summary>
    public int Payments { get; }

    /// <summary>How many of them are raised to their interest, which the level doesn't cover.</summary>
    public int Raised { get; }

    /// <summary>The interest in all (<c>summa ränta</c>), signed.</summary>
    public Kronor Interest { get; }

    /// <summary>Interest and instalments in all (<c>summa betalningar</c>).</summary>
    public Kronor Paid { get; }

    /// <summary>The last payment (<c>sista betalning</c>): its interest and what is left.</summary>
    public Kronor LastPayment { get; }

    /// <summary>The exact annuity (<c>annuitet</c>), rounded once: the level at which equal payments pay the loan back.</summary>
    /// <param name="principal">What is lent, greater than zero.</param>
    /// <param name="rate">The rate of a period, above −100 %, at most 1 000 %.</param>
    /// <param name="payments">How many payments, from 1 to 1 200.</param>
    /// <param name="rounding">How the level is rounded.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside what is said of it.</exception>
    /// <exception cref="OverflowException">The annuity is beyond what <see cref="Kronor"/> holds.</exception>
    public static Kronor Annuity(Kronor principal, Ratio rate, int payments, Rounding rounding)
    {
        Check(principal, rate, payments);
        return LevelPayment.Of(principal, rate, payments, rounding);
    }

    /// <inheritdoc/>
    public ValueList<Finding> Findings()
    {
        var findings = new List<Finding>();
        if (Raised > 0)
        {
            findings.Add(new(
                LoansFindings.PaymentRaisedToInterest,
                Severity.Note,
                _conditions!,
                Invariant($"{Raised} av {Payments} betalningar höjs till räntan, som betalningsbeloppet inte täcker."),
                Invariant($"{Raised} of {Payments} payments are raised to the interest, which the level doesn't cover.")));
        }

        if (LastPayment > Level)
        {
            var above = LastPayment - Level;
            findings.Add(new(
                LoansFindings.LastPaymentAboveAgreed,
                Severity.Note,
                _conditions!,
                Invariant($"Sista betalningen är {LoansText.Sv(above)} högre än betalningsbeloppet, som inte räcker."),
                Invariant($"The last payment is {LoansText.En(above)} above the level, which doesn't suffice."),
                amount: above));
        }

        if (Payments < Agreed)
        {
            findings.Add(new(
                LoansFindings.ClosedEarly,
                Severity.Note,
                _conditions!,
                Invariant($"Lånet är återbetalt efter {Payments} av {Agreed} betalningar."),
                Invariant($"The loan is paid back after {Payments} of {Agreed} payments.")));
        }

        return findings.ToValueList();
    }

    /// <summary>Principal, rate and level, and the interest and the payments that follow.</summary>
    public Explanation Explain() => _conditions is null
        ? Explanation.Empty
        : new(
            "Annuitetslån",
            "Annuity loan",
            [
                new("principal", "Lånebelopp", "Principal", Principal, _conditions),
                new("rate", "Räntesats per period", "Rate of a period", Rate, _conditions),
                new("level", "Betalning per period", "Level payment", Level, _conditions),
                new("payments", "Antal betalningar", "Number of payments", new ExplanationValue.Count(Payments), _conditions),
                new("interest", "Summa ränta", "Interest in all", Interest, _conditions),
                new("paid", "Summa betalningar", "Payments in all", Paid, _conditions),
                new("last-payment", "Sista betalning", "Last payment", LastPayment, _conditions),
            ]);

    /// <summary>The level and the number of payments on one line.</summary>
    public override string ToString() => Invariant($"{Level.InSwedish()} kr × {Payments}, ränta {Interest.InSwedish()} kr");

    private static void Check(Kronor principal, Ratio rate, int payments)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(principal, Kronor.Zero);
        InterestTerms.Check(rate, nameof(rate));
        if (payments is < 1 or > PaymentCalendar.MostPayments)
        {
            throw new ArgumentOutOfRangeException(nameof(payments), payments, "A loan has from 1 to 1 200 payments.");
        }
    }
}
