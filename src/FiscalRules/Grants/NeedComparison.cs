using System.Numerics;
using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <summary>A distribution by need as a comparison runs it: each region's exact quota, before it is made whole units.</summary>
internal static class NeedComparison
{
    public static Comparison Of(NeedDistribution before, NeedDistribution after, ComparisonOrder order)
    {
        var (was, now) = (Compared(before), Compared(after));
        var sameRegions = before.Shares.Select(static share => share.Region).SequenceEqual(after.Shares.Select(static share => share.Region), StringComparer.Ordinal);
        return ComparisonPath.Compare(was, now, Steps(after.Model.Provision, sameRegions).ToValueList(), static given => Figures(given).ToValueList(), order);
    }

    private static ComparedResult<NeedGiven> Compared(NeedDistribution distribution)
    {
        var (model, explanation) = (distribution.Model, distribution.Explain());
        var act = model.Provision.Act;
        return new(
            new(explanation.Swedish, explanation.English, (act.Name(Language.Swedish), act.Name(Language.English)), null, Stage.Outcome),
            explanation.Lines,
            distribution.Findings(),
            new(distribution.Pool, model.Tags, Sorted(model.Structures, static one => one.Region), Sorted(model.Weights, static one => one.Region), Sorted(model.Payees ?? model.Weights, static one => one.Region)));
    }

    private static IEnumerable<ComparisonStep<NeedGiven>> Steps(Provision law, bool sameRegions)
    {
        yield return Step("pool", "Belopp att fördela", "Amount to distribute", static (given, other) => given with { Pool = other.Pool });
        yield return Step("tags", "Prislappar", "Price tags", static (given, other) => given with { Tags = other.Tags });
        if (sameRegions)
        {
            yield return Step("structures", "Befolkningsstruktur", "Population structure", static (given, other) => given with { Structures = other.Structures });
            yield return Step("weights", "Befolkning som väger", "Population that weighs", static (given, other) => given with { Weights = other.Weights });
            yield return Step("payees", "Befolkning som det betalas för", "Population that is paid for", static (given, other) => given with { Payees = other.Payees });
        }
        else
        {
            yield return Step("regions", "Regioner, struktur och befolkning", "Regions, structure and population", static (given, other) =>
                given with { Structures = other.Structures, Weights = other.Weights, Payees = other.Payees });
        }

        ComparisonStep<NeedGiven> Step(string code, string swedish, string english, Func<NeedGiven, NeedGiven, NeedGiven> take) => ComparisonStep<NeedGiven>.Input(code, swedish, english, law, take);
    }

    private static IEnumerable<ExactFigure> Figures(NeedGiven given)
    {
        var (weighed, paid, weights, payees) = (default(Unrounded), default(Unrounded), BigInteger.Zero, BigInteger.Zero);
        var quotas = new Unrounded[given.Structures.Count];
        for (var i = 0; i < quotas.Length; i++)
        {
            var cost = given.Structures[i].CostPerInhabitant(given.Tags);
            quotas[i] = cost * Ratio.Of(given.Payees[i].Inhabitants);
            weighed += cost * Ratio.Of(given.Weights[i].Inhabitants);
            paid += quotas[i];
            (weights, payees) = (weights + given.Weights[i].Inhabitants, payees + given.Payees[i].Inhabitants);
        }

        yield return new("pool", given.Pool);
        yield return new("factor", Unrounded.OfOre(100 * given.Pool.Ore * weights * weighed.Denominator, payees * weighed.Numerator));
        for (var i = 0; i < quotas.Length; i++)
        {
            yield return new(Invariant($"region-{given.Structures[i].Region}"), Unrounded.OfOre(quotas[i].Numerator * given.Pool.Ore * paid.Denominator, quotas[i].Denominator * paid.Numerator));
        }
    }

    private static ValueList<T> Sorted<T>(ValueList<T> items, Func<T, string> key) => items.OrderBy(key, StringComparer.Ordinal).ToValueList();
}
