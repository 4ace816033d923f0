using FiscalRules.Law;

namespace FiscalRules.Fees;

/// <content>A charge held against another.</content>
public sealed partial record FeeCharge
{
    /// <summary>What differs from an earlier charge, and how much of it the price of each payee and the volume brought.</summary>
    /// <remarks>It is a product in which nothing is rounded, and no term moves it: law and rounding have no part.</remarks>
    /// <param name="before">The earlier one: of another price or another volume.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(FeeCharge before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<FeeCharge, (ValueList<PayeePrice> Parts, long Volume, string Unit), NoTerms> Compared { get; } = new()
    {
        Given = static charge => ((charge.Price.Parts, charge.Volume, charge.Price.Unit), default),
        When = static _ => (null, Stage.Outcome),

        // By payee and not by place, so that the same payee's parts stand against each other.
        Lines = static charge => charge.Explain().Lines
            .Select((line, at) => line.Code.StartsWith("part-", StringComparison.Ordinal) ? new(Code(charge.Parts[at - 2]), line.Swedish, line.English, line.Value, line.Provision) : line)
            .ToValueList(),
        Exact = static (given, _) =>
        [
            new("price", given.Parts.Sum(static part => part.Amount)),
            .. given.Parts.Select(part => new ExactFigure(Code(part), part.Amount * given.Volume)),
            new("total", given.Parts.Sum(part => part.Amount * given.Volume)),
        ],
        Steps = static (steps, before, after) => steps
            .Each(
                ComparedItems.NamesOf(after.Price.Parts, before.Price.Parts, static part => part.Payee),
                static payee => ($"price-{payee}", $"Pris per enhet till {payee}", $"Price of a unit to {payee}", FeeLaw.Authorisation),
                static (payee, mine, its) => mine with { Parts = mine.Parts.Replaced(its.Parts, part => string.Equals(part.Payee, payee, StringComparison.Ordinal)) })
            .Line("volume", static (mine, its) => mine with { Volume = its.Volume })
            .Rest(FeeLaw.Authorisation),
    };

    private static string Code(PayeePrice part) => $"part-{part.Payee}";
}
