namespace FiscalRules.Loans;

/// <summary>The level that a loan is paid at, payment by payment: a level instalment or a level payment, computed anew where the agreement says so.</summary>
/// <param name="Amount">The level; null before the first payment that needs one.</param>
/// <param name="Last">The number of the last payment, which an extra payment may have brought nearer.</param>
/// <param name="WasRaised">Whether the level didn't cover the interest of the payment before.</param>
internal readonly record struct LoanLevel(Kronor? Amount, int Last, bool WasRaised)
{
    /// <summary>The level with which a payment is made.</summary>
    /// <param name="loan">The loan.</param>
    /// <param name="period">The period that the payment ends.</param>
    /// <param name="number">The number of the payment.</param>
    /// <param name="opening">What was owed after the payment before.</param>
    /// <param name="balance">What is owed on the day of the payment, extra payments in between taken off.</param>
    public LoanLevel At(Loan loan, in LoanPeriod period, int number, Kronor opening, Kronor balance)
    {
        var isLowered = loan.Effect == ExtraPaymentEffect.LowerPayments && period.FollowsExtra;
        return loan.Amortisation switch
        {
            Amortisation.Straight straight when Amount is null || isLowered =>
                this with { Amount = balance.Times(Ratio.Of(1, Last - number + 1), straight.Rounding) },
            Amortisation.Annuity annuity when Amount is null || isLowered || WasRaised || period.ChangesRate =>
                Annuity(loan, annuity, period, number, opening, balance),
            _ => this,
        };
    }

    private LoanLevel Annuity(Loan loan, Amortisation.Annuity annuity, in LoanPeriod period, int number, Kronor opening, Kronor balance)
    {
        var last = Amount is { } level && HasShortened(loan, period) ? LastAt(loan, level, number, opening) : Last;
        var due = Unrounded.Of(balance) + period.ExactInterest(opening);
        var rate = loan.Interest.On(period.To.PlusDays(-1));
        return new(ExactAnnuity.Payment(loan, number, last, due, rate, annuity.Rounding), last, WasRaised: false);
    }

    private static bool HasShortened(Loan loan, in LoanPeriod period) =>
        loan.Effect == ExtraPaymentEffect.ShorterTerm && loan.ExtraPayments.Count > 0 && loan.ExtraPayments[0].Day < period.To;

    /// <summary>The number of the last payment if the level and the rate had stayed as they were before a change.</summary>
    private int LastAt(Loan loan, Kronor level, int number, Kronor balance)
    {
        var rate = loan.Interest.On(loan.Calendar.Day(number - 1).PlusDays(-1));
        for (; number < Last; number++)
        {
            var fraction = loan.Interest.DayCount.Fraction(loan.Calendar.Day(number - 1), loan.Calendar.Day(number));
            var interest = balance.Times(rate * fraction, loan.Interest.Rounding);
            if (level >= balance + interest)
            {
                break;
            }

            balance -= Kronor.Max(level - interest, Kronor.Zero);
        }

        return number;
    }
}
