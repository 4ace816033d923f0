using static System.FormattableString;

namespace FiscalRules.Loans;

/// <summary>A loan walked through payment by payment.</summary>
internal readonly struct ScheduleRun
{
    private ScheduleRun(ValueList<LoanPayment> payments, ValueList<int> raised) => (Payments, Raised) = (payments, raised);

    public ValueList<LoanPayment> Payments { get; }

    /// <summary>The numbers of the payments that were raised to their interest.</summary>
    public ValueList<int> Raised { get; }

    public static ScheduleRun Of(Loan loan)
    {
        var (payments, raised) = (new List<LoanPayment>(loan.Calendar.Payments), new List<int>());
        var level = new LoanLevel(null, loan.Calendar.Payments, WasRaised: false);
        var (balance, from) = (loan.Principal, loan.Calendar.PaidOut);
        for (var number = 1; number <= level.Last && balance > Kronor.Zero; number++)
        {
            var period = new LoanPeriod(loan, number, from);
            var (opening, interest, within) = (balance, period.Interest(balance), period.ExtraWithin(balance));
            balance -= within;
            var instalment = Kronor.Zero;
            if (number > loan.GracePayments)
            {
                level = level.At(loan, period, number, opening, balance);
                var planned = Planned(loan, level, number, balance, interest);
                level = level with { WasRaised = planned.IsNegative && number < level.Last };
                instalment = number == level.Last ? balance : Kronor.Min(Kronor.Max(planned, Kronor.Zero), balance);
                if (level.WasRaised)
                {
                    raised.Add(number);
                }
            }

            var payment = new LoanPayment(number, period.To, opening, interest, instalment, within + period.ExtraAtEnd(balance - instalment));
            payments.Add(payment);
            (balance, from) = (payment.Closing, period.To);
        }

        CheckNothingAfter(loan, payments[^1]);
        return new(payments.ToValueList(), raised.ToValueList());
    }

    private static Kronor Planned(Loan loan, in LoanLevel level, int number, Kronor balance, Kronor interest) => loan.Amortisation switch
    {
        Amortisation.Straight => level.Amount!.Value,
        Amortisation.Annuity => level.Amount!.Value - interest,
        Amortisation.Agreed agreed => agreed.Payment - interest,
        Amortisation.Serial serial => Serial(loan, serial, number, balance),
        _ => Kronor.Zero,
    };

    /// <summary>The agreed instalment. What extra payments have taken lowers those that are left in proportion, or cancels the last ones.</summary>
    private static Kronor Serial(Loan loan, Amortisation.Serial serial, int number, Kronor balance)
    {
        var left = serial.Instalments.AsSpan()[(number - loan.GracePayments - 1)..];
        var sum = left.Sum();
        return loan.Effect == ExtraPaymentEffect.ShorterTerm || sum == balance || sum == Kronor.Zero
            ? left[0]
            : balance.Times(Ratio.Of(left[0].Ore, sum.Ore), Rounding.ToOre);
    }

    private static void CheckNothingAfter(Loan loan, in LoanPayment last)
    {
        foreach (var extra in loan.ExtraPayments)
        {
            if (extra.Day > last.Day)
            {
                throw new ArgumentException(Invariant($"An extra payment finds something to pay; on {extra.Day:uuuu-MM-dd} the loan is paid back since {last.Day:uuuu-MM-dd}."), nameof(loan));
            }
        }
    }
}
