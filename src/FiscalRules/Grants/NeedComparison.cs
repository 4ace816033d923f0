using System.Numerics;
using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <summary>A distribution by need as a comparison runs it: each region's exact quota, before it is made whole units.</summary>
internal static class NeedComparison
{
    public static ComparedKind<NeedDistribution, NeedGiven, Provision> Kind { get; } = new()
    {
        Given = static distribution => (Given(distribution.Pool, distribution.Model), distribution.Model.Provision),
        When = static _ => (null, Stage.Outcome),
        Rules = ComparisonSide.Terms,
        Exact = static (given, _) => Figures(given),
        Steps = static (steps, before, after) => Steps(
            steps,
            after.Model.Provision,
            before.Shares.Select(static share => share.Region).SequenceEqual(after.Shares.Select(static share => share.Region), StringComparer.Ordinal)),
    };

    private static NeedGiven Given(Kronor pool, NeedModel model) => new(
        pool, model.Tags, Sorted(model.Structures, static one => one.Region), Sorted(model.Weights, static one => one.Region), Sorted(model.Payees ?? model.Weights, static one => one.Region));

    private static ValueList<ComparisonStep<(NeedGiven, Provision)>> Steps(ComparisonSteps<NeedGiven, Provision> steps, Provision law, bool sameRegions)
    {
        Step("pool", "Belopp att fördela", "Amount to distribute", static (given, other) => given with { Pool = other.Pool });
        Step("tags", "Prislappar", "Price tags", static (given, other) => given with { Tags = other.Tags });
        if (sameRegions)
        {
            Step("structures", "Befolkningsstruktur", "Population structure", static (given, other) => given with { Structures = other.Structures });
            Step("weights", "Befolkning som väger", "Population that weighs", static (given, other) => given with { Weights = other.Weights });
            Step("payees", "Befolkning som det betalas för", "Population that is paid for", static (given, other) => given with { Payees = other.Payees });
        }
        else
        {
            Step("regions", "Regioner, struktur och befolkning", "Regions, structure and population", static (given, other) =>
                given with { Structures = other.Structures, Weights = other.Weights, Payees = other.Payees });
        }

        return steps.Rest(law);

        void Step(string code, string swedish, string english, Func<NeedGiven, NeedGiven, NeedGiven> take) => steps.Input(code, swedish, english, law, take);
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
