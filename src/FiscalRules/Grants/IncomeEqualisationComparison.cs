using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>Income equalisation as comparisons run it, without its rounding to whole kronor.</summary>
internal static class IncomeEqualisationComparison
{
    /// <summary>What may differ between two equalisations, or two statements that hold one.</summary>
    /// <param name="steps">The steps before.</param>
    /// <param name="isFee">Whether the later result is a fee, whose rates are cited.</param>
    /// <param name="of">The tax bases in the inputs.</param>
    /// <param name="with">The inputs with other tax bases.</param>
    public static ComparisonSteps<T, EqualisationTerms> Steps<T>(
        ComparisonSteps<T, EqualisationTerms> steps, bool isFee, Func<T, (LocalTaxBase Local, NationalTaxBase National)> of, Func<T, (LocalTaxBase Local, NationalTaxBase National), T> with)
    {
        Local("own-base", "Eget skatteunderlag", "Own tax base", EqualisationLaw.Definitions, static (mine, its) => mine with { TaxBase = its.TaxBase });
        Local("inhabitants", "Invånare", "Inhabitants", EqualisationLaw.Population, static (mine, its) => mine with { Inhabitants = its.Inhabitants });
        National("national-base", "Landets skatteunderlag", "The country's tax base", static (mine, its) => mine with { TaxBase = its.TaxBase });
        National("national-inhabitants", "Landets invånare", "The country's inhabitants", static (mine, its) => mine with { Inhabitants = its.Inhabitants });
        National("uprating", "Uppräkningsfaktorer", "Uprating factors", static (mine, its) => mine with { Uprating = its.Uprating });
        National("year", "Utjämningsår", "Equalisation year", static (_, its) => its);
        Local("county", "Län, och kommun eller region", "County, and municipality or region", EqualisationLaw.GrantRates, static (_, its) => its);
        return steps
            .Term("guarantee", "Garantinivå", "Guarantee level", EqualisationLaw.Guarantee, static (mine, its) => mine with { Guarantee = its.Guarantee })
            .Term("rates", "Länsvisa skattesatser", "County rates", isFee ? EqualisationLaw.FeeRates : EqualisationLaw.GrantRates, static (_, its) => its);

        void Local(string code, string swedish, string english, Provision provision, Func<LocalTaxBase, LocalTaxBase, LocalTaxBase> take) =>
            steps.Input(code, swedish, english, provision, (mine, its) => with(mine, (take(of(mine).Local, of(its).Local), of(mine).National)));

        void National(string code, string swedish, string english, Func<NationalTaxBase, NationalTaxBase, NationalTaxBase> take) =>
            steps.Input(code, swedish, english, EqualisationLaw.Definitions, (mine, its) => with(mine, (of(mine).Local, take(of(mine).National, of(its).National))));
    }

    /// <summary>The lines of an equalisation; the amount comes last.</summary>
    public static IEnumerable<ExactFigure> Figures(LocalTaxBase local, NationalTaxBase national, EqualisationTerms terms)
    {
        var rates = terms[local.County];
        var mean = Unrounded.OfOre(national.TaxBase.Ore, national.Inhabitants) * national.Uprating;
        var guaranteed = mean * terms.Guarantee;
        var own = Unrounded.OfOre(local.TaxBase.Ore, local.Inhabitants) * national.Uprating;
        var each = (guaranteed - own) * (guaranteed >= own ? rates.Grant(local.Kind) : rates.Fee(local.Kind));
        yield return new("mean", mean);
        yield return new("base", guaranteed);
        yield return new("own", own);
        yield return new("per-inhabitant", each);
        yield return new("amount", each * Ratio.Of(local.Inhabitants));
    }
}
