using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <content>A schedule held against another.</content>
public readonly partial record struct AnnuitySchedule
{
    /// <summary>What differs from an earlier schedule, and how much of it the principal, the rate, the number of payments, the level and the rounding of the interest brought.</summary>
    /// <remarks>A schedule carries whole öre from payment to payment, so that without its roundings it is the schedule that rounds to the öre, a half away from zero. The terms of a loan are its inputs; the law has no part.</remarks>
    /// <param name="before">The earlier schedule.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentException">The earlier one is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Comparison ComparedWith(in AnnuitySchedule before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<AnnuitySchedule, (Kronor Principal, Ratio Rate, int Agreed, Kronor Level, Rounding Rounding, Provision Conditions), NoTerms> Compared { get; } = new()
    {
        Given = static schedule => ((schedule.Principal, schedule.Rate, schedule.Agreed, schedule.Level, schedule.Rounding, schedule._conditions!), default),
        When = static _ => (null, Stage.Outcome),
        Exact = static (given, _) => new AnnuitySchedule(given.Principal, given.Rate, given.Agreed, given.Level, Rounding.ToOre, given.Conditions).Explain().Lines.Amounts(),
        Steps = static (steps, _, after) => steps
            .Line("principal", static (mine, its) => mine with { Principal = its.Principal })
            .Line("rate", static (mine, its) => mine with { Rate = its.Rate })
            .Line("level", static (mine, its) => mine with { Level = its.Level })
            .Input("agreed", "Avtalat antal betalningar", "Number of payments agreed", after._conditions!, static (mine, its) => mine with { Agreed = its.Agreed })
            .Rest(after._conditions!),
    };
}
