using static System.FormattableString;
using FiscalRules.Law;
using FiscalRules.Tables;

namespace FiscalRules.Loans;

/// <summary>A forecast of an agency's loans as an explanation and as a table.</summary>
internal static class LoanForecastText
{
    public static Explanation Explain(LoanForecastYear year) => new(
        Invariant($"Halvåren {year.Year}"),
        Invariant($"The half-years of {year.Year}"),
        [.. Lines(year.First, year.Assumptions.Rate), .. Lines(year.Second, year.Assumptions.Rate)]);

    public static FiscalTable Table(LoanForecast forecast)
    {
        var years = forecast.Years;
        return new(
            "Låneram och räntor utifrån tillgångarna",
            "Loan frame and interest from the assets",
            AmountUnit.Tkr,
            years.Select(static year => new TableColumn(year.Stage, year.Year)).ToValueList(),
            [
                Row("opening", "IB lån i Riksgäldskontoret", "Opening loans in the National Debt Office", static year => year.Opening),
                Row("borrowing", "Nyupplåning (+)", "New borrowing (+)", static year => year.Borrowing),
                Row("amortisation", "Amorteringar (−)", "Amortisation (−)", static year => -year.Amortisation),
                Row("closing", "UB lån i Riksgäldskontoret", "Closing loans in the National Debt Office", static year => year.Closing),
                Row("needed-frame", "Behov av låneram", "Loan frame needed", static year => year.NeededFrame),
                Row("frame", "Beslutad/föreslagen låneram", "Loan frame, decided or proposed", static year => year.Assumptions.Frame),
                Row("interest", "Ränteutgifter", "Interest", static year => year.Interest),
                Row("costs", "Summa amorteringar och ränteutgifter", "Amortisation and interest", static year => year.Costs),
                Row("investments", "Investeringar", "Investments", static year => year.Investments),
                Row("depreciation", "Avskrivningar", "Depreciation", static year => year.Depreciation),
            ],
            [
                new TableRelation.Sum("closing", ["opening", "borrowing", "amortisation"]),
                new TableRelation.CarryForward("opening", "closing"),
                new TableRelation.Sum("costs", ["interest"], ["amortisation"]),
            ]);

        TableRow Row(string code, string swedish, string english, Func<LoanForecastYear, Kronor?> cell) => new(code, swedish, english, years.Select(cell).ToValueList());
    }

    private static IEnumerable<ExplanationLine> Lines(LoanForecastHalf half, Ratio rate)
    {
        yield return Line(half, "opening", "Ingående lån", "Opening loans", half.Opening, LoansLaw.LoanFinancing);
        yield return Line(half, "investments", "Investeringar", "Investments", half.Investments, LoansLaw.AcquisitionValue);
        yield return Line(half, "depreciation", "Avskrivningar", "Depreciation", -half.Depreciation, LoansLaw.Depreciation);
        yield return Line(half, "borrowing", "Nyupplåning", "New borrowing", half.Borrowing, LoansLaw.LoanFinancing);
        yield return Line(half, "amortisation", "Amortering", "Amortisation", -half.Amortisation, LoansLaw.StockTest);
        yield return Line(half, "closing", "Lån = lånefinansierat bokfört värde", "Loans = loan-financed book value", half.Closing, LoansLaw.StockTest);
        yield return new(
            Invariant($"interest-{half.Day:uuuu-MM-dd}"),
            Invariant($"Ränta, halvåret till {half.Day:uuuu-MM-dd}"),
            Invariant($"Interest, half-year to {half.Day:uuuu-MM-dd}"),
            half.Interest,
            LoansLaw.LoanConditions,
            new(half.Opening * (rate * Ratio.Of(1, 2)), Rounding.ToOre, LoansLaw.LoanConditions));
    }

    private static ExplanationLine Line(LoanForecastHalf half, string code, string swedish, string english, Kronor amount, Provision provision) =>
        new(Invariant($"{code}-{half.Day:uuuu-MM-dd}"), Invariant($"{swedish}, halvåret till {half.Day:uuuu-MM-dd}"), Invariant($"{english}, half-year to {half.Day:uuuu-MM-dd}"), amount, provision);
}
