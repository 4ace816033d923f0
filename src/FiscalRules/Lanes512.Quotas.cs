using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FiscalRules;

/// <content>What sharing by weight needs besides.</content>
internal readonly partial struct Lanes512
{
    // The bits of 2⁵².
    private const long Whole = 0x4330_0000_0000_0000;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Ratio(long numerator, long denominator) => Vector512.Create((double)numerator / denominator).AsInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Quotient(Vector512<long> numbers, Vector512<long> ratio)
    {
        var whole = Vector512.Create(Whole);
        var floating = (numbers | whole).AsDouble() - whole.AsDouble();
        return ((floating * ratio.AsDouble()) + whole.AsDouble()).AsInt64() - whole;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountSet(Vector512<long> mask) => BitOperations.PopCount(mask.ExtractMostSignificantBits());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Sum(Vector512<long> rows) => Vector512.Sum(rows);
}
