using FiscalRules.Loans;
using NodaTime;

namespace FiscalRules.Tests.Loans;

/// <summary>
/// A loan counted day by day with exact numbers, interest rounded to the öre at each payment. Its level payment isn't a formula: what is left at the end falls evenly with the payment, so two trials, with
/// nothing paid and with an öre paid, give the one that leaves nothing.
/// </summary>
internal static class NaiveLoan
{
    public sealed record Row(LocalDate Day, Kronor Interest, Kronor Instalment, Kronor Extra, Kronor Closing);

    /// <summary>For straight, annuity, bullet and agreed loans, whose extra payments lower what is left to pay.</summary>
    public static List<Row> Rows(Loan loan)
    {
        var (rows, balance, level, fresh) = (new List<Row>(), loan.Principal, default(Kronor?), true);
        for (var number = 1; number <= loan.Calendar.Payments && balance > Kronor.Zero; number++)
        {
            var (from, to) = (Start(loan, number), loan.Calendar[number]);
            var exact = Accrued(loan, from, to, balance);
            var interest = exact.ToOre();
            var within = Extra(loan, from, to.PlusDays(-1));
            var left = balance - within;
            var isLast = number == loan.Calendar.Payments;
            var instalment = Kronor.Zero;
            if (number > loan.GracePayments)
            {
                var events = loan.ExtraPayments.Any(extra => extra.Day >= from && extra.Day < to)
                    || (loan.Amortisation is Amortisation.Annuity && loan.Interest.Changes.Any(change => change.From >= from && change.From < to));
                if (level is null || fresh || events)
                {
                    level = loan.Amortisation switch
                    {
                        Amortisation.Straight => (Exact.Of(left) / Exact.Of(loan.Calendar.Payments - number + 1, 1)).ToOre(),
                        Amortisation.Annuity => Level(loan, number, Exact.Of(left) + exact).ToOre(),
                        Amortisation.Agreed agreed => agreed.Payment,
                        _ => Kronor.Zero,
                    };
                    fresh = false;
                }

                var planned = loan.Amortisation is Amortisation.Straight or Amortisation.Bullet ? level.Value : level.Value - interest;
                fresh = planned < Kronor.Zero;
                instalment = isLast ? left : Kronor.Min(left, Kronor.Max(planned, Kronor.Zero));
            }

            var extra = within + Extra(loan, to.PlusDays(-1), to);
            balance = balance - instalment - extra;
            rows.Add(new(to, interest, instalment, extra, balance));
        }

        return rows;
    }

    /// <summary>Interest day by day: each day's balance, at the day's rate, for the day's part of a year.</summary>
    public static Exact Accrued(Loan loan, LocalDate from, LocalDate to, Kronor balance)
    {
        var interest = Exact.Of(0, 1);
        for (var day = from; day < to; day = day.PlusDays(1))
        {
            if (day > from)
                balance -= Extra(loan, day.PlusDays(-1), day);
            interest += Exact.Of(balance) * Exact.Of(RateOn(loan, day)) * DayOf(loan.Interest.DayCount, day);
        }

        return interest;
    }

    /// <summary>The part of a year that one day is.</summary>
    public static Exact DayOf(DayCount count, LocalDate day) => count.Name switch
    {
        "actual/360" => Exact.Of(1, 360),
        "actual/365" => Exact.Of(1, 365),
        "actual/actual" => Exact.Of(1, DateTime.IsLeapYear(day.Year) ? 366 : 365),
        "30E/360" => Exact.Of(Thirtieths(day), 360),
        _ => throw new ArgumentOutOfRangeException(nameof(count)),
    };

    // A month is thirty days, whatever it has: the 30th gives nothing where there is a 31st, and February's last gives what is missing.
    private static int Thirtieths(LocalDate day)
    {
        var days = DateTime.DaysInMonth(day.Year, day.Month);
        return (day.Day, days) switch
        {
            (30, 31) => 0,
            (28, 28) => 3,
            (29, 29) => 2,
            _ => 1,
        };
    }

    private static Exact Level(Loan loan, int first, Exact due)
    {
        var rate = RateOn(loan, loan.Calendar[first].PlusDays(-1));
        var (none, one) = (Left(Exact.Of(0, 1)), Left(Exact.Of(1, 1)));
        return none / (none - one);

        Exact Left(Exact payment)
        {
            var left = due - payment;
            for (var number = first + 1; number <= loan.Calendar.Payments; number++)
            {
                var part = Exact.Of(0, 1);
                for (var day = loan.Calendar[number - 1]; day < loan.Calendar[number]; day = day.PlusDays(1))
                    part += DayOf(loan.Interest.DayCount, day);
                left = left + (left * Exact.Of(rate) * part) - payment;
            }

            return left;
        }
    }

    private static LocalDate Start(Loan loan, int number) => number == 1 ? loan.Calendar.PaidOut : loan.Calendar[number - 1];

    private static Kronor Extra(Loan loan, LocalDate after, LocalDate to) =>
        loan.ExtraPayments.Where(extra => extra.Day > after && extra.Day <= to).Select(extra => extra.Amount).Sum();

    private static Ratio RateOn(Loan loan, LocalDate day)
    {
        var rate = loan.Interest.Rate;
        foreach (var change in loan.Interest.Changes)
        {
            if (change.From <= day)
                rate = change.Rate;
        }

        return rate;
    }
}
