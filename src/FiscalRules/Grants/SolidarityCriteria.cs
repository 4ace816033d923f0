using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>The three criteria that a disease must meet, all of them.</summary>
internal static class SolidarityCriteria
{
    /// <summary>A note that names the criteria a disease misses, or null where it meets all.</summary>
    public static Finding? Missing(SolidarityDisease disease, StaircaseTerms terms, Kronor[] costs, long[] inhabitants)
    {
        var (swedish, english) = (new List<string>(), new List<string>());
        void Miss(bool met, string sv, string en)
        {
            if (!met)
            {
                swedish.Add(sv);
                english.Add(en);
            }
        }

        Miss(disease.SpreadUnevenly, "mycket ojämn fördelning av patienter", "patients spread very unevenly");
        Miss(disease.Costly, "kostsam behandling", "costly treatment");
        Miss(disease.DocumentedEffect, "dokumenterat effektivt läkemedel", "documented effect");
        if (terms.DiseaseOverMean is { } limit)
        {
            Miss(ReachesLimit(limit, costs, inhabitants), $"minst {limit.InSwedish()} kr per invånare över riksgenomsnittet i någon region", $"at least SEK {limit.InEnglish()} per inhabitant over the national mean in some region");
        }

        return swedish.Count == 0
            ? null
            : new(
                GrantsFindings.DiseaseNotIncluded,
                Severity.Note,
                terms.Provision,
                $"{disease.Name} omfattas inte av den solidariska finansieringen; det brister i: {string.Join("; ", swedish)}.",
                $"{disease.Name} isn't included in the solidarity financing; it misses: {string.Join("; ", english)}.",
                amount: costs.Sum());
    }

    /// <summary>Whether some region's cost per inhabitant is at least so much over the mean, compared unrounded.</summary>
    private static bool ReachesLimit(Kronor limit, Kronor[] costs, long[] inhabitants)
    {
        var (cost, population) = (costs.Sum(), inhabitants.Sum());
        for (var i = 0; i < costs.Length; i++)
        {
            var aboveMean = ((Int128)costs[i].Ore * population) - ((Int128)cost.Ore * inhabitants[i]);
            if (aboveMean >= (Int128)limit.Ore * inhabitants[i] * population)
            {
                return true;
            }
        }

        return false;
    }
}
