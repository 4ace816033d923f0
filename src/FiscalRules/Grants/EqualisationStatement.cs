using FiscalRules.Law;
using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <summary>All of a municipality's or region's equalisation in a year (<c>kommunalekonomisk utjämning</c>): income equalisation and adjustment computed, the other parts as given.</summary>
public sealed partial record EqualisationStatement : IFindings, IExplained, ITabled
{
    /// <summary>A statement.</summary>
    /// <param name="income">The income equalisation.</param>
    /// <param name="parts">The parts that are given.</param>
    /// <param name="adjustment">The adjustment of municipalities or of regions.</param>
    /// <exception cref="ArgumentException">The income equalisation is the default value, or the adjustment is of fewer inhabitants.</exception>
    /// <exception cref="OverflowException">The sum doesn't fit.</exception>
    public EqualisationStatement(in IncomeEqualisation income, EqualisationParts parts, AdjustmentItem adjustment)
    {
        if (income.Local.Inhabitants == 0)
        {
            throw new ArgumentException("A statement is of somebody's income equalisation; the default value came.", nameof(income));
        }

        (Income, Parts, Item) = (income, parts, adjustment);
        Adjustment = adjustment.For(income.Local.Inhabitants);
        Total = income.Amount + parts.CostEqualisation + parts.StructuralGrant + parts.TransitionGrant + Adjustment;
    }

    /// <summary>The income equalisation.</summary>
    public IncomeEqualisation Income { get; }

    /// <summary>The parts that are given.</summary>
    public EqualisationParts Parts { get; }

    /// <summary>The adjustment of all.</summary>
    public AdjustmentItem Item { get; }

    /// <summary>The adjustment of this one, in whole kronor: positive for a grant, negative for a fee.</summary>
    public Kronor Adjustment { get; }

    /// <summary>All grants less all fees.</summary>
    public Kronor Total { get; }

    /// <summary>Those of the income equalisation.</summary>
    public ValueList<Finding> Findings() => Income.Findings();

    /// <summary>Each part, the computed ones with their steps.</summary>
    public Explanation Explain() => new(Title(Language.Swedish), Title(Language.English), [.. Lines(), new("total", "= netto", "= net", Total, EqualisationLaw.Population)]);

    /// <summary>A row for each part, grants positive and fees negative.</summary>
    public FiscalTable ToTable()
    {
        var rows = Lines().Select(static line => new TableRow(line.Code, line.Swedish, line.English, [((ExplanationValue.Amount)line.Value).Of])).ToList();
        var parts = rows.Select(static row => row.Code).ToValueList();
        rows.Add(new("total", "Netto", "Net", [Total]));
        return new(
            Title(Language.Swedish),
            Title(Language.English),
            AmountUnit.Kronor,
            [new TableColumn(Stage.Outcome, Income.National.Year)],
            rows.ToValueList(),
            [new TableRelation.Sum("total", parts)]);
    }

    /// <summary>The year and the net on one line.</summary>
    public override string ToString() => Invariant($"{Income.National.Year}: {Total.InSwedish()} kr");

    private string Title(Language language) => language == Language.English
        ? Invariant($"Equalisation {Income.National.Year}")
        : Invariant($"Kommunalekonomisk utjämning {Income.National.Year}");

    private IEnumerable<ExplanationLine> Lines()
    {
        var isRegion = Income.Local.Kind == EqualisationKind.Region;
        yield return new("income", "Inkomstutjämning", "Income equalisation", Income.Amount, Income.Amount.IsNegative ? EqualisationLaw.Fee : EqualisationLaw.Grant, details: Income.Explain());
        yield return new("cost", "Kostnadsutjämning", "Cost equalisation", Parts.CostEqualisation, Parts.CostEqualisation.IsNegative ? EqualisationLaw.CostFee : EqualisationLaw.CostGrant);
        yield return new("structural", "Strukturbidrag", "Structural grant", Parts.StructuralGrant, isRegion ? EqualisationLaw.RegionalStructuralGrant : EqualisationLaw.MunicipalStructuralGrant);
        yield return new("transition", "Införandebidrag", "Transition grant", Parts.TransitionGrant, EqualisationLaw.TransitionGrant);
        yield return new("adjustment", "Reglering", "Adjustment", Adjustment, Adjustment.IsNegative ? EqualisationLaw.AdjustmentFee : EqualisationLaw.AdjustmentGrant, details: Item.Inhabitants == 0 ? null : Item.Explain());
    }
}
