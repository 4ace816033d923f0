using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Loans;

/// <summary>Loans as comparisons run them: what may differ between two of them, and a loan with no rounding coarser than the öre.</summary>
internal static class LoanComparison
{
    /// <summary>Schedules: their interest, payments and what is left.</summary>
    public static ComparedKind<LoanSchedule, Loan, NoTerms> Schedules { get; } = new()
    {
        Given = static schedule => (schedule.Loan, default),
        When = static schedule => (schedule.Loan.Calendar.PaidOut.Year, Stage.Outcome),
        Name = static schedule => Name(schedule.Loan),
        Exact = static (loan, _) => Figures(new LoanSchedule(Finest(loan))),
        Steps = static (steps, before, after) => Steps(steps, before.Loan, after.Loan, static loan => loan, static (_, loan) => loan, mayMix: true)
            .Input("loan", "Lånet i övrigt", "The rest of the loan", after.Loan.Conditions, static (_, its) => its)
            .Rest(after.Loan.Conditions),
    };

    /// <summary>The same loan with its interest and its instalments rounded to the öre, a half away from zero.</summary>
    public static Loan Finest(Loan loan) =>
        Of(loan, interest: new(loan.Interest.Rate, loan.Interest.DayCount, Rounding.ToOre, loan.Interest.Changes), amortisation: Finest(loan.Amortisation));

    /// <summary>Whether both loans grow until they are paid: at a negative rate one that is neither of the two may be paid back by itself.</summary>
    public static bool Grow(Loan before, Loan after) =>
        new[] { before.Interest, after.Interest }.All(static interest => !interest.Rate.IsNegative && interest.Changes.All(static change => !change.Rate.IsNegative));

    /// <summary>A step for each thing that may differ between two loans, as far as one loan's can stand beside the other's.</summary>
    /// <param name="steps">The steps before.</param>
    /// <param name="before">The earlier loan.</param>
    /// <param name="after">The later loan.</param>
    /// <param name="loan">The loan in the inputs.</param>
    /// <param name="with">The inputs with another loan.</param>
    /// <param name="mayMix">Whether a loan that is neither of the two may be run.</param>
    public static ComparisonSteps<T, NoTerms> Steps<T>(ComparisonSteps<T, NoTerms> steps, Loan before, Loan after, Func<T, Loan> loan, Func<T, Loan, T> with, bool mayMix)
    {
        // A change of rate and an extra payment have their days in the calendar, and a series its sum in the principal: those go together.
        var fits = before.Calendar == after.Calendar || (before.Interest.Changes.Count == 0 && after.Interest.Changes.Count == 0);
        var loose = mayMix && fits && before.ExtraPayments.Count == 0 && after.ExtraPayments.Count == 0;
        if (loose)
        {
            Step("interest-terms", "Räntevillkor", "Terms of interest", static (given, other) => Of(given, interest: other.Interest));
        }

        if (loose && before.Amortisation is not Amortisation.Serial && after.Amortisation is not Amortisation.Serial)
        {
            Step("principal", "Lånebelopp", "Principal", static (given, other) => Of(given, principal: other.Principal));
            Step("calendar", "Betalningsplan och amorteringsfrihet", "Calendar and grace", static (given, other) => Of(given, calendar: other.Calendar, grace: other.GracePayments));
            Step("amortisation", "Amorteringsform", "Amortisation", static (given, other) => Of(given, amortisation: other.Amortisation));
        }

        return steps;

        void Step(string code, string swedish, string english, Func<Loan, Loan, Loan> take) =>
            steps.Input(code, swedish, english, after.Conditions, (mine, its) => with(mine, take(loan(mine), loan(its))));
    }

    private static (string Swedish, string English) Name(Loan loan) => (
        Invariant($"Amorteringsplan från {loan.Calendar.PaidOut:uuuu-MM-dd} ({loan.Conditions.Act.Name(Language.Swedish)})"),
        Invariant($"Loan schedule from {loan.Calendar.PaidOut:uuuu-MM-dd} ({loan.Conditions.Act.Name(Language.English)})"));

    private static IEnumerable<ExactFigure> Figures(LoanSchedule schedule)
    {
        yield return new("principal", schedule.Loan.Principal);
        yield return new("interest", schedule.Interest);
        yield return new("paid", schedule.Paid);
        yield return new("first-payment", schedule.Payments[0].Payment);
        yield return new("last-payment", schedule.Payments[^1].Payment);
        yield return new("closing", schedule.Payments[^1].Closing);
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
