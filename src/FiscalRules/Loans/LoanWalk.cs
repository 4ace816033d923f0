using NodaTime;

namespace FiscalRules.Loans;

/// <summary>What is left of a loan when the same amount is paid each time: the one question that every backward solution asks.</summary>
/// <remarks>
/// More principal never leaves less, a higher payment never leaves more, and a longer term never leaves more. That is so for each single payment, since interest is rounded, so that it holds for all of them,
/// and a search by halves finds the exact öre.
/// </remarks>
internal static class LoanWalk
{
    /// <summary>What is left after so many payments: zero or less as soon as the loan is paid back, then what the payment was too much, as a negative amount.</summary>
    public static Kronor Rest(Loan loan, Kronor principal, Kronor payment, int payments)
    {
        var (balance, from) = (principal, loan.Calendar.PaidOut);
        for (var number = 1; number <= payments; number++)
        {
            balance = Step(loan, number, ref from, balance, payment);
            if (balance <= Kronor.Zero)
            {
                break;
            }
        }

        return balance;
    }

    /// <summary>The number of payments after which nothing is left, with what is left then and before; null where the loan isn't paid back in the most payments a loan has.</summary>
    public static (int Payments, Kronor Left, Kronor Before)? Count(Loan loan, Kronor payment)
    {
        var (balance, from) = (loan.Principal, loan.Calendar.PaidOut);
        for (var number = 1; number <= PaymentCalendar.MostPayments; number++)
        {
            var before = balance;
            balance = Step(loan, number, ref from, balance, payment);
            if (balance <= Kronor.Zero)
            {
                return (number, balance, before);
            }
        }

        return null;
    }

    private static Kronor Step(Loan loan, int number, ref LocalDate from, Kronor balance, Kronor payment)
    {
        var period = new LoanPeriod(loan, number, from);
        from = period.To;
        var interest = period.Interest(balance);
        foreach (var extra in loan.ExtraPayments)
        {
            if (extra.Day > period.From && extra.Day <= period.To)
            {
                balance -= extra.Amount;
            }
        }

        return number > loan.GracePayments ? balance - Kronor.Max(payment - interest, Kronor.Zero) : balance;
    }
}
