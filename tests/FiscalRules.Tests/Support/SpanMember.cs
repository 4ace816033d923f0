using static System.FormattableString;

namespace FiscalRules.Tests.Support;

/// <summary>What a member over spans has to be: the scalar rule, row by row, with its first refusal.</summary>
internal static class SpanMember
{
    /// <summary>The same rows as one by one; where a row alone is refused or overflows, the span is too, and names the first such row.</summary>
    public static void IsTheScalar(int rows, Func<int, Kronor> scalar, Action<Kronor[]> span)
    {
        var expected = new Kronor[rows];
        for (var row = 0; row < rows; row++)
        {
            try
            {
                expected[row] = scalar(row);
            }
            catch (Exception alone) when (alone is ArgumentOutOfRangeException or OverflowException)
            {
                var thrown = Record.Exception(() => span(new Kronor[rows]));
                Assert.IsType(alone.GetType(), thrown);
                Assert.StartsWith(Invariant($"Row {row}: "), thrown.Message, StringComparison.Ordinal);
                return;
            }
        }

        var actual = new Kronor[rows];
        span(actual);
        Assert.Equal(expected, actual);
    }

    /// <summary>The bytes that a second call allocates on this thread.</summary>
    public static long Allocates(Action call)
    {
        call();
        var before = GC.GetAllocatedBytesForCurrentThread();
        call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Numbers at the edges of every range that a power of two ends, on both sides of it, from 2³⁰ to the greatest.</summary>
    public static IEnumerable<long> Edges()
    {
        for (var bits = 30; bits < 63; bits++)
        {
            for (var aside = -2; aside <= 2; aside++)
                yield return (1L << bits) + aside;
        }

        yield return long.MaxValue - 1;
        yield return long.MaxValue;
    }
}
