using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Loans;

/// <summary>A loan's schedule as a comparison runs it: with every rounding the finest there is.</summary>
internal static class LoanComparison
{
    public static Comparison Of(LoanSchedule before, LoanSchedule after, ComparisonOrder order) =>
        ComparisonPath.Compare(Compared(before), Compared(after), Steps(before.Loan, after.Loan).ToValueList(), Figures, order);

    private static ComparedResult<Loan> Compared(LoanSchedule schedule) => new(
        new(
            Invariant($"Amorteringsplan från {schedule.Loan.Calendar.PaidOut:uuuu-MM-dd}"),
            Invariant($"Loan schedule from {schedule.Loan.Calendar.PaidOut:uuuu-MM-dd}"),
            (schedule.Loan.Conditions.Act.Name(Language.Swedish), schedule.Loan.Conditions.Act.Name(Language.English)),
            schedule.Loan.Calendar.PaidOut.Year,
            Stage.Outcome),
        schedule.Explain().Lines,
        schedule.Findings(),
        schedule.Loan);

    private static ValueList<ExactFigure> Figures(Loan loan)
    {
        var interest = loan.Interest;
        var schedule = new LoanSchedule(Of(loan, interest: new(interest.Rate, interest.DayCount, Rounding.ToOre, interest.Changes), amortisation: Finest(loan.Amortisation)));
        return
        [
            new("principal", loan.Principal),
            new("interest", schedule.Interest),
            new("paid", schedule.Paid),
            new("first-payment", schedule.Payments[0].Payment),
            new("last-payment", schedule.Payments[^1].Payment),
            new("closing", schedule.Payments[^1].Closing),
        ];
    }

    private static IEnumerable<ComparisonStep<Loan>> Steps(Loan before, Loan after)
    {
        // A change of rate and an extra payment have their days in the calendar, and a series its sum in the principal: those go together.
        var fits = before.Calendar == after.Calendar || (before.Interest.Changes.Count == 0 && after.Interest.Changes.Count == 0);
        var loose = fits && before.ExtraPayments.Count == 0 && after.ExtraPayments.Count == 0;
        if (loose)
        {
            yield return Step("interest-terms", "Räntevillkor", "Terms of interest", static (given, other) => Of(given, interest: other.Interest));
        }

        if (loose && before.Amortisation is not Amortisation.Serial && after.Amortisation is not Amortisation.Serial)
        {
            yield return Step("principal", "Lånebelopp", "Principal", static (given, other) => Of(given, principal: other.Principal));
            yield return Step("calendar", "Betalningsplan och amorteringsfrihet", "Calendar and grace", static (given, other) => Of(given, calendar: other.Calendar, grace: other.GracePayments));
            yield return Step("amortisation", "Amorteringsform", "Amortisation", static (given, other) => Of(given, amortisation: other.Amortisation));
        }

        yield return Step("loan", "Lånet i övrigt", "The rest of the loan", static (_, other) => other);

        ComparisonStep<Loan> Step(string code, string swedish, string english, Func<Loan, Loan, Loan> take) => ComparisonStep<Loan>.Input(code, swedish, english, after.Conditions, take);
    }

    private static Amortisation Finest(Amortisation amortisation) => amortisation switch
    {
        Amortisation.Straight => new Amortisation.Straight(Rounding.ToOre),
        Amortisation.Annuity => new Amortisation.Annuity(Rounding.ToOre),
        _ => amortisation,
    };

    private static Loan Of(Loan loan, Kronor? principal = null, PaymentCalendar? calendar = null, InterestTerms? interest = null, Amortisation? amortisation = null, int? grace = null) => new(
        principal ?? loan.Principal,
        calendar ?? loan.Calendar,
        interest ?? loan.Interest,
        amortisation ?? loan.Amortisation,
        grace ?? loan.GracePayments,
        loan.ExtraPayments,
        loan.Effect,
        loan.Conditions);
}
