using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FiscalRules;

/// <summary>Two rows at a time.</summary>
internal readonly partial struct Lanes128 : ILanes<Vector128<long>>
{
    public static int Count => Vector128<long>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> All(long number) => Vector128.Create(number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> Load(ref readonly long column, nuint index) => Vector128.LoadUnsafe(in column, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<long> rows, ref long column, nuint index) => rows.StoreUnsafe(ref column, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> Add(Vector128<long> left, Vector128<long> right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> Subtract(Vector128<long> left, Vector128<long> right) => left - right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> Min(Vector128<long> left, Vector128<long> right) => Vector128.Min(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> Max(Vector128<long> left, Vector128<long> right) => Vector128.Max(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> IsGreater(Vector128<long> left, Vector128<long> right) => Vector128.GreaterThan(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> Or(Vector128<long> left, Vector128<long> right) => left | right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> And(Vector128<long> left, Vector128<long> right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> Select(Vector128<long> mask, Vector128<long> set, Vector128<long> clear) => Vector128.ConditionalSelect(mask, set, clear);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> Multiply(Vector128<long> left, Vector128<long> right) => left * right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> Times(Vector128<long> amounts, in Product product)
    {
        var offset = Vector128.Create(Product.Offset);
        var floating = (amounts + offset).AsDouble() - offset.AsDouble();
        var reciprocal = Vector128.Create(product.Reciprocal).AsDouble();
        Vector128<long> part;
        if (product.IsShifted)
        {
            var shift = Vector128.Create(product.Shift) ^ (amounts & Vector128.Create(product.ShiftSign));
            part = (Vector128.MultiplyAddEstimate(floating, reciprocal, shift.AsDouble()) + offset.AsDouble()).AsInt64() - offset;
            if (product.IsPlain)
            {
                return part + (amounts & Vector128.Create(product.WholeMask));
            }
        }
        else
        {
            part = ((floating * reciprocal) + offset.AsDouble()).AsInt64() - offset;
            var rest = (amounts * Vector128.Create(product.Numerator)) - (part * Vector128.Create(product.Divisor));
            var below = rest >> 63;
            part += below;
            rest += below & Vector128.Create(product.Divisor);
            var negative = (amounts ^ Vector128.Create(product.Negative)) >> 63;
            var count = part + (product.Whole == 0 ? Vector128<long>.Zero : amounts * Vector128.Create(product.Whole));
            var threshold = Vector128.ConditionalSelect(negative, Vector128.Create(product.ThresholdBelow), Vector128.Create(product.ThresholdAbove))
                - (count & Vector128.Create(product.Evenness));
            part += Vector128<long>.One + ((rest + rest - threshold) >> 63);
        }

        if (product.Whole != 0)
        {
            part += product.Whole == 1 ? amounts : amounts * Vector128.Create(product.Whole);
        }

        return product.Unit == 1 ? part : part * Vector128.Create(product.Unit);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> Gather(Vector128<long> seen, Vector128<long> amounts, long limit) => seen | (amounts + Vector128.Create(limit));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Outside(Vector128<long> seen, long limit) => (seen & Vector128.Create(unchecked(-limit - limit))) != Vector128<long>.Zero;
}
