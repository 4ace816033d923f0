using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FiscalRules;

/// <content>What sharing by weight needs besides.</content>
internal readonly partial struct Lanes256
{
    // The bits of 2⁵².
    private const long Whole = 0x4330_0000_0000_0000;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Ratio(long numerator, long denominator) => Vector256.Create((double)numerator / denominator).AsInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Quotient(Vector256<long> numbers, Vector256<long> ratio)
    {
        var whole = Vector256.Create(Whole);
        var floating = (numbers | whole).AsDouble() - whole.AsDouble();
        return ((floating * ratio.AsDouble()) + whole.AsDouble()).AsInt64() - whole;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountSet(Vector256<long> mask) => BitOperations.PopCount(mask.ExtractMostSignificantBits());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Sum(Vector256<long> rows) => Vector256.Sum(rows);
}
