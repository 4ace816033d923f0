using System.Numerics;

namespace FiscalRules.Benchmarks.Twins;

/// <summary>A ledger over spans in another amount: what is left of each year's deficit after special reasons, in order; what is left to restore and what of it is overdue.</summary>
internal static class TwinLedger<T>
    where T : struct, INumber<T>
{
    public static void Close(ReadOnlySpan<T> balanceResults, ReadOnlySpan<T> specialReasons, Span<T> closing, Span<T> overdue)
    {
        if (specialReasons.Length != balanceResults.Length || closing.Length != balanceResults.Length || overdue.Length != balanceResults.Length)
        {
            throw new ArgumentException("The columns are as long as each other.", nameof(balanceResults));
        }

        var book = default(PlainBook<T>);
        for (var year = 0; year < balanceResults.Length; year++)
        {
            book.Close(balanceResults[year], specialReasons[year]);
            (closing[year], overdue[year]) = (book.Closing, book.Overdue);
        }
    }
}
