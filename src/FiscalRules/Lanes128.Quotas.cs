using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FiscalRules;

/// <content>What sharing by weight needs besides.</content>
internal readonly partial struct Lanes128
{
    // The bits of 2⁵².
    private const long Whole = 0x4330_0000_0000_0000;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> Ratio(long numerator, long denominator) => Vector128.Create((double)numerator / denominator).AsInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> Quotient(Vector128<long> numbers, Vector128<long> ratio)
    {
        var whole = Vector128.Create(Whole);
        var floating = (numbers | whole).AsDouble() - whole.AsDouble();
        return ((floating * ratio.AsDouble()) + whole.AsDouble()).AsInt64() - whole;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountSet(Vector128<long> mask) => BitOperations.PopCount(mask.ExtractMostSignificantBits());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Sum(Vector128<long> rows) => Vector128.Sum(rows);
}
