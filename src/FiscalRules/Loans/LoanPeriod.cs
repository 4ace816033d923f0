using NodaTime;

namespace FiscalRules.Loans;

/// <summary>The time between two payments of a loan: it is split where the rate changes and where something extra is paid.</summary>
internal readonly struct LoanPeriod
{
    private readonly Loan _loan;

    /// <param name="loan">The loan.</param>
    /// <param name="number">The number of the payment that the period ends with, from 1.</param>
    public LoanPeriod(Loan loan, int number)
        : this(loan, number, loan.Calendar.Day(number - 1))
    {
    }

    /// <param name="loan">The loan.</param>
    /// <param name="number">The number of the payment that the period ends with, from 1.</param>
    /// <param name="from">The day of the payment before: whoever walks through the periods has it already.</param>
    public LoanPeriod(Loan loan, int number, LocalDate from)
    {
        _loan = loan;
        (From, To) = (from, loan.Calendar.Day(number));
    }

    public LocalDate From { get; }

    public LocalDate To { get; }

    /// <summary>Whether the rate changes on its first day or later, before the payment.</summary>
    public bool ChangesRate
    {
        get
        {
            foreach (var change in _loan.Interest.Changes)
            {
                if (change.From >= From && change.From < To)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether something extra was paid since the payment before was computed: on its day or later.</summary>
    public bool FollowsExtra
    {
        get
        {
            foreach (var extra in _loan.ExtraPayments)
            {
                if (extra.Day >= From && extra.Day < To)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>What is paid extra between the two payments.</summary>
    public Kronor ExtraWithin(Kronor left)
    {
        var paid = Kronor.Zero;
        foreach (var extra in _loan.ExtraPayments)
        {
            if (extra.Day > From && extra.Day < To)
            {
                paid += Checked(extra, left - paid);
            }
        }

        return paid;
    }

    /// <summary>What is paid extra on the day of the payment, after it.</summary>
    public Kronor ExtraAtEnd(Kronor left)
    {
        foreach (var extra in _loan.ExtraPayments)
        {
            if (extra.Day == To)
            {
                return Checked(extra, left);
            }
        }

        return Kronor.Zero;
    }

    /// <summary>The interest of the period, rounded once.</summary>
    /// <param name="balance">What is owed when the period begins.</param>
    public Kronor Interest(Kronor balance)
    {
        var terms = _loan.Interest;
        return IsSplit()
            ? ExactInterest(balance).Round(terms.Rounding)
            : balance.Times(terms.On(From) * terms.DayCount.Fraction(From, To), terms.Rounding);
    }

    /// <summary>The interest of the period before it is rounded: each part at its rate, on what was owed then.</summary>
    /// <param name="balance">What is owed when the period begins.</param>
    public Unrounded ExactInterest(Kronor balance)
    {
        var terms = _loan.Interest;
        var interest = default(Unrounded);
        for (var from = From; from < To;)
        {
            var to = NextSplit(from);
            interest += balance * (terms.On(from) * terms.DayCount.Fraction(from, to));
            balance -= ExtraOn(to);
            from = to;
        }

        return interest;
    }

    private static Kronor Checked(ExtraPayment extra, Kronor left) => extra.Amount <= left
        ? extra.Amount
        : throw new ArgumentException(
            FormattableString.Invariant($"An extra payment is at most what is owed; {extra.Amount} kr came on {extra.Day:uuuu-MM-dd}, when {left} kr was."), "loan");

    private bool IsSplit() => NextSplit(From) < To;

    private Kronor ExtraOn(LocalDate day)
    {
        foreach (var extra in _loan.ExtraPayments)
        {
            if (extra.Day == day)
            {
                return extra.Amount;
            }
        }

        return Kronor.Zero;
    }

    /// <summary>The first day after another where the rate or the balance changes, or the end.</summary>
    private LocalDate NextSplit(LocalDate after)
    {
        var next = To;
        foreach (var change in _loan.Interest.Changes)
        {
            if (change.From > after && change.From < next)
            {
                next = change.From;
            }
        }

        foreach (var extra in _loan.ExtraPayments)
        {
            if (extra.Day > after && extra.Day < next)
            {
                next = extra.Day;
            }
        }

        return next;
    }
}
