using FiscalRules.Law;
using NodaTime;

namespace FiscalRules.Grants;

/// <content>A settled deduction held against another.</content>
public sealed partial record DeductionSettlement
{
    /// <summary>What differs from an earlier settlement, such as the one on a forecast, and how much of it the amount, the rate, the requisition, the terms and the roundings brought.</summary>
    /// <param name="before">The earlier one: of another year, another stage, or the same by other terms.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(DeductionSettlement before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<
        DeductionSettlement,
        (DeductionAmount Amount, Ratio? Rate, LocalDate? Requisitioned, TopDeduction Deduction, FiscalYear Year, Stage Stage),
        (Kronor SettledAbove, bool OnRequisition, LocalDate? By)> Compared { get; } = new()
    {
        Given = static one => (
            (one.Deduction.Amount, one.Rate, one.Requisitioned, one.Deduction, one.Year, one.Stage),
            (one.Deduction.SettledAbove, one.Deduction.OnRequisition, one.Deduction.RequisitionBy)),
        When = static one => (one.Year, one.Stage),
        Exact = static (given, terms) => Figures(given.Amount, given.Rate, terms.OnRequisition && (given.Requisitioned is null || given.Requisitioned > terms.By), terms.SettledAbove),
        Steps = static (steps, _, after) => steps
            .Input("amount", "Avtalat belopp", "Agreed amount", after.Deduction.Provision, static (mine, its) => mine with { Amount = its.Amount })
            .Input("rate", "Kurs vid betalningen", "Rate when it is paid", after.Deduction.Provision, static (mine, its) => mine with { Rate = its.Rate })
            .Input("requisition", "Rekvisition", "Requisition", after.Deduction.Provision, static (mine, its) => mine with { Requisitioned = its.Requisitioned })
            .Term("requisition-by", "Om och när beloppet ska rekvireras", "Whether and by when the amount is to be requisitioned", after.Deduction.Provision, static (mine, its) =>
                mine with { OnRequisition = its.OnRequisition, By = its.By })
            .Term("settled-above", "Gräns för att reglera mellanskillnaden", "Limit above which the difference is settled", after.Deduction.Provision, static (mine, its) => mine with { SettledAbove = its.SettledAbove })
            .Rest(after.Deduction.Provision),
    };

    /// <summary>A deduction, unrounded, at the agreed rate or at that of a day; one in kronor has no rate.</summary>
    internal static Unrounded Exact(DeductionAmount amount, Ratio? rate) => amount is DeductionAmount.InEuro fee
        ? fee.IsAboveCap(rate ?? fee.Rate) ? fee.FeeCap!.Value * fee.Part : fee.Exact(rate ?? fee.Rate)
        : amount.Preliminary;

    private static IEnumerable<ExactFigure> Figures(DeductionAmount amount, Ratio? rate, bool isHeldBack, Kronor settledAbove)
    {
        var (preliminary, paid) = (Exact(amount, rate: null), isHeldBack ? default : Exact(amount, rate));
        var difference = isHeldBack ? default : paid - preliminary;
        var settled = difference > settledAbove || -difference > settledAbove ? difference : default;
        yield return new("preliminary", preliminary);
        yield return new("paid", paid);
        yield return new("difference", difference);
        yield return new("settled", settled);
        yield return new("borne-by-state", difference - settled);
        yield return new("held-back", isHeldBack ? preliminary : default);
    }
}
