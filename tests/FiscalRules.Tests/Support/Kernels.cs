using System.Runtime.InteropServices;

namespace FiscalRules.Tests.Support;

/// <summary>
/// Columns that anyone can make again from a formula, and the number that tells whether two computations of them agree: the tests and the benchmarks share them, and so
/// may a program in another language.
/// </summary>
internal static class KernelData
{
    /// <summary>A 64-bit number for a row and a column: SplitMix64, so that no row depends on the one before.</summary>
    public static ulong Draw(long row, ulong seed)
    {
        unchecked
        {
            var z = (((ulong)row + 1) * 0x9E3779B97F4A7C15) + (seed * 0xD1B54A32D192ED03);
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }

    /// <summary>A number from <paramref name="low"/> up to but not including <paramref name="high"/>.</summary>
    public static long Between(long row, ulong seed, long low, long high) => low + (long)(Draw(row, seed) % (ulong)(high - low));

    /// <summary>A column of amounts, in öre from <paramref name="low"/> up to but not including <paramref name="high"/>.</summary>
    public static Kronor[] Column(int rows, ulong seed, long low, long high)
    {
        var column = new Kronor[rows];
        for (var row = 0; row < rows; row++)
        {
            column[row] = Kronor.FromOre(Between(row, seed, low, high));
        }

        return column;
    }

    /// <summary>The sum of value × (2 × row + 1), wrapped to 64 bits: it changes with any value and with any two that change places.</summary>
    public static long Checksum(ReadOnlySpan<long> values)
    {
        long sum = 0;
        for (var row = 0; row < values.Length; row++)
        {
            unchecked
            {
                sum += values[row] * ((2L * row) + 1);
            }
        }

        return sum;
    }

    /// <inheritdoc cref="Checksum(ReadOnlySpan{long})"/>
    public static long Checksum(ReadOnlySpan<Kronor> amounts) => Checksum(MemoryMarshal.Cast<Kronor, long>(amounts));
}
