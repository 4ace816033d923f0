using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Loans;

/// <summary>Loans at each year's end against the frame they are to stay within, and what a single loan costs year by year.</summary>
internal static class LoanChart
{
    private static readonly ChartText Frame = ("Låneram", "Loan frame");

    public static ColumnChart Of(AgencyLoanLedger ledger) => new(
        ("Lån i Riksgäldskontoret mot låneramen", "Loans in the National Debt Office against the frame"),
        ledger.Years.Select(static year => new TableColumn(year.Stated.Accounts.Stage, year.Year)).ToValueList(),
        [
            new(("Utgående lån", "Closing loans"), ChartShape.Column, ledger.Years.Select(static year => (Kronor?)year.Stated.Closing).ToValueList()),
            .. WhereKnown(("Högsta lån under året", "Highest loan of the year"), ChartShape.Line, ledger.Years.Select(static year => year.Stated.Accounts.HighestLoan)),
            new(Frame, ChartShape.Level, ledger.Years.Select(static year => (Kronor?)year.Stated.Accounts.Frame).ToValueList()),
        ]);

    public static ColumnChart Of(LoanForecast forecast) => new(
        ("Lån utifrån tillgångarna mot låneramen", "Loans that the assets need against the frame"),
        forecast.Years.Select(static year => new TableColumn(year.Stage, year.Year)).ToValueList(),
        [
            new(("Utgående lån", "Closing loans"), ChartShape.Column, forecast.Years.Select(static year => (Kronor?)year.Closing).ToValueList()),
            new(("Behov av låneram", "Loan frame needed"), ChartShape.Line, forecast.Years.Select(static year => (Kronor?)year.NeededFrame).ToValueList()),
            .. WhereKnown(Frame, ChartShape.Level, forecast.Years.Select(static year => year.Assumptions.Frame)),
        ]);

    public static ColumnChart Of(LoanSchedule schedule)
    {
        var years = schedule.Payments.GroupBy(static payment => payment.Day.Year).ToList();
        ChartSeries Row(ChartText label, Func<LoanPayment, Kronor> part) => new(label, ChartShape.Column, years.Select(year => (Kronor?)year.Sum(part)).ToValueList());
        ChartSeries[] extra = schedule.Payments.Any(static payment => payment.Extra.IsPositive) ? [Row(("Extra amortering", "Extra amortisation"), static payment => payment.Extra)] : [];
        return new(
            ("Amorteringsplan: betalt per år", "Loan schedule: paid by year"),
            years.Select(static year => new TableColumn(Invariant($"{year.Key}"), Invariant($"{year.Key}"))).ToValueList(),
            [Row(("Ränta", "Interest"), static payment => payment.Interest), Row(("Amortering", "Amortisation"), static payment => payment.Instalment), .. extra]);
    }

    private static ChartSeries[] WhereKnown(ChartText label, ChartShape shape, IEnumerable<Kronor?> cells)
    {
        var known = cells.ToValueList();
        return known.Any(static cell => cell is not null) ? [new(label, shape, known)] : [];
    }
}
