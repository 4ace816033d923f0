using FiscalRules.Law;
using NodaTime;
using static System.FormattableString;

namespace FiscalRules.Loans;

/// <summary>A forecast of loans as a comparison runs it: by the assets' exact shares, and with its interest unrounded.</summary>
internal static class LoanForecastComparison
{
    public static ComparedKind<LoanForecast, LoanForecastGiven, NoTerms> Kind { get; } = new()
    {
        Given = static forecast => (
            new(forecast.Assets, forecast.Years[0].Opening, forecast.Years[0].Year, forecast.Years.Select(static year => year.Assumptions).ToValueList(), forecast.Movement), default),
        When = static forecast => (forecast.Years[0].Year, forecast.Years[0].Stage),
        Years = static forecast => (forecast.Years[0].Year, forecast.Years[^1].Year),
        Name = static forecast => (
            Invariant($"Lånebehov utifrån tillgångarna {forecast.Years[0].Year}–{forecast.Years[^1].Year}"), Invariant($"Loans that the assets need {forecast.Years[0].Year}–{forecast.Years[^1].Year}")),
        Lines = static forecast => ComparedResult<LoanForecastGiven>.Flat(forecast.Explain()),
        Exact = static (given, _) => Figures(given),
        Steps = static (steps, before, after) => steps
            .Each(
                ComparedItems.NamesOf(after.Assets.Assets, before.Assets.Assets, static asset => asset.Key),
                static key => ($"asset-{key}", key, key, LoansLaw.LoanFinancing),
                static (key, mine, its) => mine with { Assets = new(mine.Assets.Assets.Replaced(its.Assets.Assets, asset => string.Equals(asset.Key, key, StringComparison.Ordinal))) })
            .Input("opening", "Ingående lån", "Opening loans", LoansLaw.StockTest, static (mine, its) => mine with { Opening = its.Opening })
            .Input("rates", "Räntor", "Rates", LoansLaw.LoanConditions, static (mine, its) => mine with { Years = mine.Years.Select((year, at) => year with { Rate = its.Years[at].Rate }).ToValueList() })
            .Input("frames", "Låneramar och hur långt åren har kommit", "Loan frames and stages", LoansLaw.LoanFrame, static (mine, its) => mine with { Years = its.Years })
            .Input("movement", "Hur lånen följer tillgångarna", "How the loans follow the assets", LoansLaw.LoanFinancing, static (mine, its) => mine with { Movement = its.Movement })
            .Rest(LoansLaw.LoanFinancing),
    };

    private static List<ExactFigure> Figures(LoanForecastGiven given)
    {
        var (opening, day, figures) = ((Unrounded)given.Opening, given.FirstYear.Start.PlusDays(-1), new List<ExactFigure>());
        for (var i = 0; i < given.Years.Count; i++)
        {
            var (year, needed) = (given.FirstYear + i, opening);
            foreach (var to in (LocalDate[])[new(year.Number, 6, 30), year.End])
            {
                opening = Half(given, opening, day, to, given.Years[i].Rate * Ratio.Of(1, 2), figures);
                (day, needed) = (to, opening > needed ? opening : needed);
            }

            figures.Add(new(Invariant($"needed-frame-{year}"), needed));
        }

        return figures;
    }

    /// <summary>A half-year's lines; its closing loans are returned.</summary>
    private static Unrounded Half(LoanForecastGiven given, Unrounded opening, LocalDate after, LocalDate to, Ratio rate, List<ExactFigure> figures)
    {
        var (before, now) = (AssetComparison.Books(given.Assets.Assets, after), AssetComparison.Books(given.Assets.Assets, to));
        var acquired = given.Assets.Assets.Where(asset => asset.Acquired > after && asset.Acquired <= to).ToList();
        var closing = AssetComparison.Sum(now, static book => book.LoanFinanced);
        var borrowed = given.Movement == LoanMovement.Each ? acquired.Sum(static asset => asset.LoanFinanced) : Kronor.Zero;
        var rest = closing - opening - borrowed;
        Add("opening", opening);
        Add("investments", acquired.Sum(static asset => asset.AcquisitionValue));
        Add("depreciation", AssetComparison.Sum(before, static book => book.Depreciated) - AssetComparison.Sum(now, static book => book.Depreciated));
        Add("borrowing", rest > default(Unrounded) ? rest + borrowed : borrowed);
        Add("amortisation", rest < default(Unrounded) ? rest : default);
        Add("closing", closing);
        Add("interest", opening * rate);
        return closing;

        void Add(string code, Unrounded amount) => figures.Add(new(Invariant($"{code}-{to:uuuu-MM-dd}"), amount));
    }
}
