using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <content>A statement held against another.</content>
public sealed partial record EqualisationStatement
{
    /// <summary>What differs from an earlier statement, and how much of its net each input of the income equalisation, each other part, each rule and the roundings brought.</summary>
    /// <param name="before">The earlier one: another year, another municipality or region, or the same by other terms.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentException">One's terms have no rates of the other's county.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(EqualisationStatement before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<EqualisationStatement, (LocalTaxBase Local, NationalTaxBase National, EqualisationParts Parts, AdjustmentItem Item), EqualisationTerms> Compared { get; } = new()
    {
        Given = static statement => ((statement.Income.Local, statement.Income.National, statement.Parts, statement.Item), statement.Income.Terms),
        When = static statement => (statement.Income.National.Year, Stage.Outcome),
        Rules = static terms => ComparisonSide.Terms(EqualisationTerms.InForce, terms),
        Exact = static (given, terms) => Figures(
            IncomeEqualisationComparison.Figures(given.Local, given.National, terms).Last().Amount,
            given.Parts,
            given.Item.Inhabitants == 0 ? default : (Unrounded)given.Item.Total * Ratio.Of(given.Local.Inhabitants, given.Item.Inhabitants)),
        Steps = static (steps, _, after) => IncomeEqualisationComparison
            .Steps(
                steps
                    .Line("cost", static (mine, its) => mine with { Parts = mine.Parts with { CostEqualisation = its.Parts.CostEqualisation } })
                    .Line("structural", static (mine, its) => mine with { Parts = mine.Parts with { StructuralGrant = its.Parts.StructuralGrant } })
                    .Line("transition", static (mine, its) => mine with { Parts = mine.Parts with { TransitionGrant = its.Parts.TransitionGrant } })
                    .Line("adjustment", static (mine, its) => mine with { Item = its.Item }),
                after.Income.Amount.IsNegative,
                static given => (given.Local, given.National),
                static (given, bases) => given with { Local = bases.Local, National = bases.National })
            .Rest(EqualisationLaw.Population),
    };

    private static IEnumerable<ExactFigure> Figures(Unrounded income, EqualisationParts parts, Unrounded adjustment)
    {
        yield return new("income", income);
        yield return new("cost", parts.CostEqualisation);
        yield return new("structural", parts.StructuralGrant);
        yield return new("transition", parts.TransitionGrant);
        yield return new("adjustment", adjustment);
        yield return new("total", income + parts.CostEqualisation + parts.StructuralGrant + parts.TransitionGrant + adjustment);
    }
}
