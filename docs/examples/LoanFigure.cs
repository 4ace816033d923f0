#:project ../../src/FiscalRules

// Draws a loan's schedule year by year as SVG: what of each year's payments is interest, and what is instalment.
// The figure of docs/loans.md is what this prints.
using FiscalRules;
using FiscalRules.Loans;
using NodaTime;

var schedule = new LoanSchedule(new Loan(
    Kronor.Mkr(300),
    new PaymentCalendar(new LocalDate(2025, 1, 1), new LocalDate(2025, 2, 1), PaymentInterval.Monthly, 480),
    new InterestTerms(Ratio.Percent(3.25m), DayCount.Thirty360E, Rounding.ToOre),
    new Amortisation.Annuity(Rounding.ToOre)));
Console.Write(schedule.ToSvg(Language.English));
