using static System.FormattableString;
using FiscalRules.Tables;

namespace FiscalRules.Loans;

/// <summary>A schedule laid out with a row for each payment and a column for each of its amounts.</summary>
internal static class LoanScheduleTable
{
    public static FiscalTable Of(LoanSchedule schedule) => new(
        "Amorteringsplan",
        "Loan schedule",
        AmountUnit.KronorAndOre,
        [
            new("Ingående skuld", "Opening"),
            new("Ränta", "Interest"),
            new("Amortering", "Instalment"),
            new("Extra amortering", "Extra"),
            new("Att betala", "Payment"),
            new("Utgående skuld", "Closing"),
        ],
        [
            .. schedule.Payments.Select(static payment => new TableRow(
                Invariant($"payment-{payment.Number}"),
                Invariant($"{payment.Number}. {payment.Day:uuuu-MM-dd}"),
                Invariant($"{payment.Number}. {payment.Day:uuuu-MM-dd}"),
                [payment.Opening, payment.Interest, payment.Instalment, payment.Extra, payment.Payment, payment.Closing])),
            new("total", "Summa", "Total", [null, schedule.Interest, Instalments(schedule), Extra(schedule), Payments(schedule), null]),
        ],
        []);

    private static Kronor Instalments(LoanSchedule schedule) => schedule.Payments.Sum(static payment => payment.Instalment);

    private static Kronor Extra(LoanSchedule schedule) => schedule.Payments.Sum(static payment => payment.Extra);

    private static Kronor Payments(LoanSchedule schedule) => schedule.Payments.Sum(static payment => payment.Payment);
}
