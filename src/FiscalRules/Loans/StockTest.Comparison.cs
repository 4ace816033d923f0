using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <content>A test of loans held against another.</content>
public readonly partial record struct StockTest
{
    /// <summary>What differs from an earlier test of the loans against the book values, and how much of it the loans, the assets and what is material brought.</summary>
    /// <remarks>Nothing in it is rounded, and the terms say only on which days it is made: law and rounding have no part.</remarks>
    /// <param name="before">The earlier one: of another day, or of other figures.</param>
    /// <param name="order">Whether inputs or law are changed first: of no effect here.</param>
    /// <exception cref="ArgumentException">The earlier one is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Comparison ComparedWith(in StockTest before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<StockTest, (Kronor Loans, Kronor BookValue, Materiality Materiality, NodaTime.LocalDate Day, Stage Stage), StockTestTerms> Compared { get; } = new()
    {
        Given = static test => ((test.Loans, test.BookValue, test.Materiality, test.Day, test.Stage), test._terms!),
        When = static test => (test.Day.Year, test.Stage),
        Exact = static (given, _) => Figures(given.Loans, given.BookValue, given.Materiality),
        Steps = static (steps, _, _) => steps
            .Line("loans", static (mine, its) => mine with { Loans = its.Loans })
            .Line("book-value", static (mine, its) => mine with { BookValue = its.BookValue })
            .Line("material-above", static (mine, its) => mine with { Materiality = its.Materiality })
            .Rest(LoansLaw.StockTest),
    };

    private static IEnumerable<ExactFigure> Figures(Kronor loans, Kronor bookValue, Materiality materiality)
    {
        yield return new("loans", loans);
        yield return new("book-value", bookValue);
        yield return new("deviation", loans - bookValue);
        if (materiality.Share == Ratio.Zero)
        {
            yield return new("material-above", materiality.Amount);
        }
    }
}
