using System.Buffers;
using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <content>The same for many entities at once, and for one without objects.</content>
public sealed partial record RestorationLedger
{
    /// <summary>Rolls one ledger over the years: each deficit a vintage with the law's deadline, restored earliest due first. Nothing is left from before.</summary>
    /// <remarks>The closing balance and what is overdue of the ledger of these years, to the öre. It allocates nothing.</remarks>
    /// <param name="years">The years, at least one, each the one after the one before.</param>
    /// <param name="closing">Where what is left to restore at each year's end goes, zero or more: as long as the years.</param>
    /// <param name="overdue">Where what is overdue of that goes, zero or more: as long as the years.</param>
    /// <param name="terms">The terms to compute every year by; null for those in force for each fiscal year.</param>
    /// <exception cref="ArgumentException">There is no year, years aren't consecutive, or a span has another length.</exception>
    /// <exception cref="NotInForceException">A fiscal year is before 2000 and no terms are given.</exception>
    /// <exception cref="OverflowException">A balance is beyond what <see cref="Kronor"/> holds; the message names the year.</exception>
    public static void Roll(ReadOnlySpan<RestorationYear> years, Span<Kronor> closing, Span<Kronor> overdue, BalanceTerms? terms = null)
    {
        CheckYears(years);
        Spans.Require(closing, years.Length, nameof(closing));
        Spans.Require(overdue, years.Length, nameof(overdue));
        Spans.RefuseOverlap(overdue, nameof(overdue), closing, nameof(closing));
        var ahead = YearRule.TermsOf(years[^1].Year, terms).YearsToRestore;
        if (ahead == DueBook.UsualYears && YearRule.TermsOf(years[0].Year, terms).YearsToRestore == ahead)
        {
            RollUsual(years, closing, overdue);
        }
        else
        {
            RollAny(years, closing, overdue, ahead, terms);
        }
    }

    /// <summary>Rolls many ledgers over the years: each deficit a vintage with the law's deadline, restored earliest due first.</summary>
    /// <remarks>
    /// Equal to a ledger of each entity with <see cref="RestorationOrder.EarliestDueFirst"/>, to the öre; decisions other than special reasons in the deficit's own year are for the ledger itself. It allocates nothing.
    /// </remarks>
    /// <param name="columns">What the ledgers need: <c>[year][entity]</c>.</param>
    /// <param name="outcomes">Where the figures go; what is left empty isn't computed. After an exception what the spans hold is unspecified.</param>
    /// <param name="terms">The terms to compute every year by; null for those in force for each fiscal year.</param>
    /// <exception cref="ArgumentException">A span hasn't an amount for each row, overlaps another, or nothing is asked for; or special reasons or something left from before is negative, the message then naming entity and year.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no year or no entity.</exception>
    /// <exception cref="NotInForceException">A fiscal year is before 2000 and no terms are given.</exception>
    /// <exception cref="OverflowException">A balance is beyond what <see cref="Kronor"/> holds; the message names entity and year.</exception>
    public static void Roll(in RestorationColumns columns, in RestorationOutcomes outcomes, BalanceTerms? terms = null)
    {
        var ahead = RestorationCheck.Columns(columns, outcomes, terms);
        var most = YearBlock.LanesOf(columns.Entities);
        var rented = ArrayPool<long>.Shared.Rent(DueBook.Size(most, ahead));
        try
        {
            Roll(columns, outcomes, terms, new(rented, most, ahead), ahead, most);
        }
        finally
        {
            ArrayPool<long>.Shared.Return(rented);
        }
    }

    // The acts have only ever lengthened the time, so that where the first year's deficit has as long as the last's, so has every one between.
    private static void RollUsual(ReadOnlySpan<RestorationYear> years, Span<Kronor> closing, Span<Kronor> overdue)
    {
        var (late, now, next, last) = (0L, 0L, 0L, 0L);
        for (var i = 0; i < years.Length; i++)
        {
            ref readonly var year = ref years[i];
            var left = year.BalanceResult.Ore;
            if (left >= 0)
            {
                late = DueBook.Pay(late, ref left);
                late += DueBook.Pay(now, ref left);
                (now, next, last) = (DueBook.Pay(next, ref left), DueBook.Pay(last, ref left), 0);
            }
            else
            {
                // What was owed fits, so that only what is new may not.
                var deficit = unchecked(-left);
                late += now;
                (now, next, last) = (next, last, unchecked(deficit - Math.Min(year.SpecialReasons.Ore, deficit)));
                if (deficit < 0 || unchecked(late + now + next + last) < 0)
                {
                    throw Lanes.Named(new OverflowException(), Invariant($"{year.Year}"));
                }
            }

            closing[i] = Kronor.FromOre(late + now + next + last);
            overdue[i] = Kronor.FromOre(late);
        }
    }

    private static void RollAny(ReadOnlySpan<RestorationYear> years, Span<Kronor> closing, Span<Kronor> overdue, int ahead, BalanceTerms? terms)
    {
        var book = new DueBook(stackalloc long[DueBook.Size(stride: 1, ahead)], stride: 1, ahead);
        var target = new RestorationTarget(new RestorationOutcomes { Closing = closing, Overdue = overdue });
        var owed = 0L;
        for (var i = 0; i < years.Length; i++)
        {
            ref readonly var year = ref years[i];
            try
            {
                owed = target.Restore(book, new(i, ahead, YearRule.TermsOf(year.Year, terms).YearsToRestore), lane: 0, row: i, year.BalanceResult.Ore, year.SpecialReasons.Ore, owed);
            }
            catch (OverflowException overflow)
            {
                throw Lanes.Named(overflow, Invariant($"{year.Year}"));
            }
        }
    }

    private static void Roll(in RestorationColumns columns, in RestorationOutcomes outcomes, BalanceTerms? terms, DueBook book, int ahead, int most)
    {
        for (var first = 0; first < columns.Entities; first += most)
        {
            var lanes = Math.Min(most, columns.Entities - first);
            book.Open(columns.Opening, columns.Entities, first, lanes);
            for (var year = 0; year < columns.Years; year++)
            {
                var due = new DueYear(year, ahead, YearRule.TermsOf(columns.First + year, terms).YearsToRestore);
                var block = new YearBlock(columns.First + year, (year * columns.Entities) + first, first);
                Lanes.Run(new RestorationKernel(columns, new(outcomes), book, due, block), lanes);
                if (!outcomes.Due.IsEmpty)
                {
                    book.CopyDue(due, columns.Entities, first, lanes, outcomes.Due.Slice(year * ahead * columns.Entities, ahead * columns.Entities));
                }
            }
        }
    }
}
