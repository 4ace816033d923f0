using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Loans;

/// <summary>A forecast of loans as a comparison runs it: the forecast itself, with its interest unrounded.</summary>
internal static class LoanForecastComparison
{
    public static Comparison Of(LoanForecast before, LoanForecast after, ComparisonOrder order) =>
        ComparisonPath.Compare(Compared(before), Compared(after), Steps().ToValueList(), static given => Figures(given).ToValueList(), order);

    private static ComparedResult<LoanForecastGiven> Compared(LoanForecast forecast)
    {
        var (explanation, first, last) = (forecast.Explain(), forecast.Years[0], forecast.Years[^1]);
        return new(
            new(Invariant($"{explanation.Swedish} {first.Year}–{last.Year}"), Invariant($"{explanation.English} {first.Year}–{last.Year}"), null, first.Year, first.Stage),
            ComparedResult<LoanForecastGiven>.Flat(explanation),
            forecast.Findings(),
            new(forecast.Assets, first.Opening, first.Year, forecast.Years.Select(static year => year.Assumptions).ToValueList(), forecast.Movement));
    }

    private static IEnumerable<ComparisonStep<LoanForecastGiven>> Steps()
    {
        yield return Step("assets", "Tillgångar och investeringar", "Assets and investments", LoansLaw.LoanFinancing, static (given, other) => given with { Assets = other.Assets });
        yield return Step("opening", "Ingående lån", "Opening loans", LoansLaw.StockTest, static (given, other) => given with { Opening = other.Opening });
        yield return Step("rates", "Räntor", "Rates", LoansLaw.LoanConditions, static (given, other) =>
            given with { Years = given.Years.Select((year, at) => year with { Rate = other.Years[at].Rate }).ToValueList() });
        yield return Step("frames", "Låneramar och hur långt åren har kommit", "Loan frames and stages", LoansLaw.LoanFrame, static (given, other) => given with { Years = other.Years });
        yield return Step("movement", "Hur lånen följer tillgångarna", "How the loans follow the assets", LoansLaw.LoanFinancing, static (given, other) => given with { Movement = other.Movement });

        static ComparisonStep<LoanForecastGiven> Step(string code, string swedish, string english, Provision provision, Func<LoanForecastGiven, LoanForecastGiven, LoanForecastGiven> take) =>
            ComparisonStep<LoanForecastGiven>.Input(code, swedish, english, provision, take);
    }

    private static IEnumerable<ExactFigure> Figures(LoanForecastGiven given)
    {
        var forecast = new LoanForecast(given.Assets, given.Opening, given.FirstYear, given.Years, given.Movement);
        foreach (var year in forecast.Years)
        {
            foreach (var line in LoanForecastText.Explain(year).Lines)
            {
                yield return new(line.Code, line.Rounding is { } rounding ? rounding.Before : ((ExplanationValue.Amount)line.Value).Of);
            }

            yield return new(Invariant($"needed-frame-{year.Year}"), year.NeededFrame);
        }
    }
}
