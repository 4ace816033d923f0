using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <content>An equalisation held against another.</content>
public readonly partial record struct IncomeEqualisation
{
    /// <summary>What differs from an earlier equalisation, and how much of it each base, each number of inhabitants, the guarantee, the rates and the rounding to whole kronor brought.</summary>
    /// <param name="before">The earlier one: another year, another municipality or region, or the same by other terms.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentException">The earlier one is the default value, or one's terms have no rates of the other's county.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Comparison ComparedWith(in IncomeEqualisation before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<IncomeEqualisation, (LocalTaxBase Local, NationalTaxBase National), EqualisationTerms> Compared { get; } = new()
    {
        Given = static equalisation => ((equalisation.Local, equalisation.National), equalisation.Terms),
        When = static equalisation => (equalisation.National.Year, Stage.Outcome),
        Name = static equalisation => (Invariant($"Inkomstutjämning {equalisation.National.Year}"), Invariant($"Income equalisation {equalisation.National.Year}")),
        Rules = static terms => ComparisonSide.Terms(EqualisationTerms.InForce, terms),
        Exact = static (given, terms) => IncomeEqualisationComparison.Figures(given.Local, given.National, terms),
        Steps = static (steps, _, after) =>
            IncomeEqualisationComparison.Steps(steps, after.Amount.IsNegative, static bases => bases, static (_, bases) => bases).Rest(EqualisationLaw.Population),
    };
}
