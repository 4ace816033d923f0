using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <summary>The steps of an income equalisation, per inhabitant, each shown to the öre and never computed with as shown.</summary>
internal static class IncomeEqualisationExplanation
{
    public static Explanation Of(in IncomeEqualisation equalisation)
    {
        var (local, national, terms) = (equalisation.Local, equalisation.National, equalisation.Terms);
        var mean = Unrounded.OfOre(national.TaxBase.Ore, national.Inhabitants) * national.Uprating;
        var guaranteed = mean * terms.Guarantee;
        var own = Unrounded.OfOre(local.TaxBase.Ore, local.Inhabitants) * national.Uprating;
        var isFee = equalisation.Amount.IsNegative;
        var exact = (guaranteed - own) * equalisation.Rate;
        return new(
            Invariant($"Inkomstutjämning {national.Year}"),
            Invariant($"Income equalisation {national.Year}"),
            [
                Shown("mean", "Uppräknad medelskattekraft", "Uprated mean tax capacity", mean, EqualisationLaw.Definitions),
                new("guarantee", "Garantinivå", "Guarantee level", terms.Guarantee, EqualisationLaw.Guarantee),
                Shown("base", "Skatteutjämningsunderlag per invånare", "Equalisation base per inhabitant", guaranteed, EqualisationLaw.Definitions),
                Shown("own", "Uppräknat skatteunderlag per invånare", "Uprated tax base per inhabitant", own, EqualisationLaw.Definitions),
                new("rate", "Länsvis skattesats", "County rate", equalisation.Rate, isFee ? EqualisationLaw.FeeRates : EqualisationLaw.GrantRates),
                new(
                    "per-inhabitant",
                    isFee ? "Inkomstutjämningsavgift per invånare (−)" : "Inkomstutjämningsbidrag per invånare",
                    isFee ? "Income equalisation fee per inhabitant (−)" : "Income equalisation grant per inhabitant",
                    equalisation.PerInhabitant,
                    isFee ? EqualisationLaw.Fee : EqualisationLaw.Grant,
                    new RoundingStep(exact, Rounding.ToKrona, EqualisationLaw.WholeKronor)),
                new("inhabitants", "× invånare den 1 november året före", "× inhabitants on 1 November of the year before", new ExplanationValue.Count(local.Inhabitants), EqualisationLaw.Population),
                new("amount", "= i kronor", "= in kronor", equalisation.Amount, EqualisationLaw.Population),
            ]);
    }

    private static ExplanationLine Shown(string code, string swedish, string english, Unrounded amount, Provision provision) =>
        new(code, swedish, english, amount.Round(Rounding.ToOre), provision, new RoundingStep(amount, Rounding.ToOre, provision));
}
