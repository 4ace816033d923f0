using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <content>A distribution held against another.</content>
public sealed partial record ConditionalGrant
{
    /// <summary>What differs from an earlier distribution, and how much of each recipient's part the pool, the key, the conditions, the limits and the whole units brought.</summary>
    /// <remarks>Without its roundings it is shared to the öre, and not in whole units. On the way from one to the other a cap below the fixed part counts as that part, and what nobody has a weight for is left of the pool.</remarks>
    /// <param name="before">The earlier one: of another pool, by another key, or on other conditions.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(ConditionalGrant before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<ConditionalGrant, (Kronor Pool, ValueList<GrantRecipient> Recipients), ConditionalTerms> Compared { get; } = new()
    {
        Given = static grant => ((grant.Pool, grant.Parts.Select(static part => part.Recipient).ToValueList()), grant.Terms),
        When = static _ => (null, Stage.Outcome),
        Rules = static terms => ComparisonSide.Terms(terms.Provision),
        Exact = static (given, terms) => Figures(given.Pool, given.Recipients, terms with { Unit = Kronor.OneOre }),
        Steps = static (steps, before, after) => Same(before.Parts, after.Parts)
            ? Begun(steps)
                .Input("weights", "Nyckelns vikter", "The weights of the key", after.Terms.Provision, static (mine, its) => mine with { Recipients = Mixed(mine.Recipients, its.Recipients, weights: true) })
                .Input("conditions", "Vilka som uppfyller villkoren", "Who meets the conditions", after.Terms.Provision, static (mine, its) => mine with { Recipients = Mixed(mine.Recipients, its.Recipients, conditions: true) })
                .Input("limits", "Lägsta och högsta belopp", "Floors and caps", after.Terms.Provision, static (mine, its) => mine with { Recipients = its.Recipients })
                .Term("fixed-part", "Fast del", "Fixed part", after.Terms.Provision, static (mine, its) => mine with { FixedPart = its.FixedPart })
                .Rest(after.Terms.Provision)
            : Begun(steps)
                .Input("recipients", "Mottagare, vikter och villkor", "Recipients, weights and conditions", after.Terms.Provision, static (mine, its) => mine with { Recipients = its.Recipients })
                .Term("fixed-part", "Fast del", "Fixed part", after.Terms.Provision, static (mine, its) => mine with { FixedPart = its.FixedPart })
                .Rest(after.Terms.Provision),
    };

    private static ComparisonSteps<(Kronor Pool, ValueList<GrantRecipient> Recipients), ConditionalTerms> Begun(ComparisonSteps<(Kronor Pool, ValueList<GrantRecipient> Recipients), ConditionalTerms> steps) =>
        steps.Line("pool", static (mine, its) => mine with { Pool = its.Pool });

    private static bool Same(ValueList<ConditionalPart> before, ValueList<ConditionalPart> after) =>
        before.Select(static part => part.Recipient.Key).SequenceEqual(after.Select(static part => part.Recipient.Key), StringComparer.Ordinal);

    private static ValueList<GrantRecipient> Mixed(ValueList<GrantRecipient> mine, ValueList<GrantRecipient> its, bool weights = false, bool conditions = false) => mine
        .Zip(its, (one, other) => new GrantRecipient(one.Key, weights ? other.Weight : one.Weight)
        {
            MeetsConditions = conditions ? other.MeetsConditions : one.MeetsConditions,
            Floor = one.Floor,
            Cap = one.Cap,
        })
        .ToValueList();

    private static IEnumerable<ExactFigure> Figures(Kronor pool, ValueList<GrantRecipient> recipients, ConditionalTerms terms)
    {
        var fitting = recipients.Select(one => one.Cap is { } cap ? one with { Cap = Kronor.Max(cap, Kronor.Max(one.Floor, terms.FixedPart)) } : one).ToValueList();
        var those = fitting.Where(static one => one.MeetsConditions).ToList();
        var shared = those.TrueForAll(static one => one.Weight == 0) ? Kronor.Min(pool, those.Sum(one => Kronor.Max(one.Floor, terms.FixedPart))) : pool;
        var grant = new ConditionalGrant(shared, terms, fitting);
        yield return new("pool", pool);
        foreach (var part in grant.Parts)
        {
            yield return new("recipient-" + part.Recipient.Key, part.Amount);
        }

        yield return new("held-back", pool - grant.HandedOut);
    }
}
