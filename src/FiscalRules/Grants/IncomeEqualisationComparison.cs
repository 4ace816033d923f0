using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <summary>An income equalisation as a comparison runs it, without the rounding to whole kronor per inhabitant.</summary>
internal static class IncomeEqualisationComparison
{
    public static Comparison Of(in IncomeEqualisation before, in IncomeEqualisation after, ComparisonOrder order) =>
        ComparisonPath.Compare(Compared(before), Compared(after), Steps(after).ToValueList(), static given => Figures(given).ToValueList(), order);

    private static ComparedResult<IncomeEqualisationGiven> Compared(in IncomeEqualisation equalisation) => new(
        new(
            Invariant($"Inkomstutjämning {equalisation.National.Year}"),
            Invariant($"Income equalisation {equalisation.National.Year}"),
            ComparisonSide.Terms(EqualisationTerms.InForce, equalisation.Terms),
            equalisation.National.Year,
            Stage.Outcome),
        equalisation.Explain().Lines,
        equalisation.Findings(),
        new(equalisation.Local, equalisation.National, equalisation.Terms));

    private static IEnumerable<ComparisonStep<IncomeEqualisationGiven>> Steps(IncomeEqualisation after)
    {
        yield return Local("own-base", "Eget skatteunderlag", "Own tax base", EqualisationLaw.Definitions, static (mine, its) => mine with { TaxBase = its.TaxBase });
        yield return Local("inhabitants", "Invånare", "Inhabitants", EqualisationLaw.Population, static (mine, its) => mine with { Inhabitants = its.Inhabitants });
        yield return National("national-base", "Landets skatteunderlag", "The country's tax base", static (mine, its) => mine with { TaxBase = its.TaxBase });
        yield return National("national-inhabitants", "Landets invånare", "The country's inhabitants", static (mine, its) => mine with { Inhabitants = its.Inhabitants });
        yield return National("uprating", "Uppräkningsfaktorer", "Uprating factors", static (mine, its) => mine with { Uprating = its.Uprating });
        yield return National("year", "Utjämningsår", "Equalisation year", static (_, its) => its);
        yield return Local("county", "Län, och kommun eller region", "County, and municipality or region", EqualisationLaw.GrantRates, static (_, its) => its);
        yield return Term("guarantee", "Garantinivå", "Guarantee level", EqualisationLaw.Guarantee, static (mine, its) => mine with { Guarantee = its.Guarantee });
        yield return Term("rates", "Länsvisa skattesatser", "County rates", after.Amount.IsNegative ? EqualisationLaw.FeeRates : EqualisationLaw.GrantRates, static (_, its) => its);
    }

    private static IEnumerable<ExactFigure> Figures(IncomeEqualisationGiven given)
    {
        var (local, national, rates) = (given.Local, given.National, given.Terms[given.Local.County]);
        var mean = Unrounded.OfOre(national.TaxBase.Ore, national.Inhabitants) * national.Uprating;
        var guaranteed = mean * given.Terms.Guarantee;
        var own = Unrounded.OfOre(local.TaxBase.Ore, local.Inhabitants) * national.Uprating;
        var each = (guaranteed - own) * (guaranteed >= own ? rates.Grant(local.Kind) : rates.Fee(local.Kind));
        yield return new("mean", mean);
        yield return new("base", guaranteed);
        yield return new("own", own);
        yield return new("per-inhabitant", each);
        yield return new("amount", each * Ratio.Of(local.Inhabitants));
    }

    private static ComparisonStep<IncomeEqualisationGiven> Local(string code, string swedish, string english, Provision provision, Func<LocalTaxBase, LocalTaxBase, LocalTaxBase> take) =>
        ComparisonStep<IncomeEqualisationGiven>.Input(code, swedish, english, provision, (given, other) => given with { Local = take(given.Local, other.Local) });

    private static ComparisonStep<IncomeEqualisationGiven> National(string code, string swedish, string english, Func<NationalTaxBase, NationalTaxBase, NationalTaxBase> take) =>
        ComparisonStep<IncomeEqualisationGiven>.Input(code, swedish, english, EqualisationLaw.Definitions, (given, other) => given with { National = take(given.National, other.National) });

    private static ComparisonStep<IncomeEqualisationGiven> Term(string code, string swedish, string english, Provision provision, Func<EqualisationTerms, EqualisationTerms, EqualisationTerms> take) =>
        ComparisonStep<IncomeEqualisationGiven>.Law(code, swedish, english, provision, (given, other) => given with { Terms = take(given.Terms, other.Terms) });
}
