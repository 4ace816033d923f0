using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FiscalRules;

/// <summary>Eight rows at a time.</summary>
internal readonly partial struct Lanes512 : ILanes<Vector512<long>>
{
    public static int Count => Vector512<long>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> All(long number) => Vector512.Create(number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Load(ref readonly long column, nuint index) => Vector512.LoadUnsafe(in column, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<long> rows, ref long column, nuint index) => rows.StoreUnsafe(ref column, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Add(Vector512<long> left, Vector512<long> right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Subtract(Vector512<long> left, Vector512<long> right) => left - right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Min(Vector512<long> left, Vector512<long> right) => Vector512.Min(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Max(Vector512<long> left, Vector512<long> right) => Vector512.Max(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> IsGreater(Vector512<long> left, Vector512<long> right) => Vector512.GreaterThan(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Or(Vector512<long> left, Vector512<long> right) => left | right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> And(Vector512<long> left, Vector512<long> right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Select(Vector512<long> mask, Vector512<long> set, Vector512<long> clear) => Vector512.ConditionalSelect(mask, set, clear);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Multiply(Vector512<long> left, Vector512<long> right) => left * right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Times(Vector512<long> amounts, in Product product)
    {
        var offset = Vector512.Create(Product.Offset);
        var floating = (amounts + offset).AsDouble() - offset.AsDouble();
        var reciprocal = Vector512.Create(product.Reciprocal).AsDouble();
        Vector512<long> part;
        if (product.IsShifted)
        {
            var shift = Vector512.Create(product.Shift) ^ (amounts & Vector512.Create(product.ShiftSign));
            part = (Vector512.MultiplyAddEstimate(floating, reciprocal, shift.AsDouble()) + offset.AsDouble()).AsInt64() - offset;
            if (product.IsPlain)
            {
                return part + (amounts & Vector512.Create(product.WholeMask));
            }
        }
        else
        {
            part = ((floating * reciprocal) + offset.AsDouble()).AsInt64() - offset;
            var rest = (amounts * Vector512.Create(product.Numerator)) - (part * Vector512.Create(product.Divisor));
            var below = rest >> 63;
            part += below;
            rest += below & Vector512.Create(product.Divisor);
            var negative = (amounts ^ Vector512.Create(product.Negative)) >> 63;
            var count = part + (product.Whole == 0 ? Vector512<long>.Zero : amounts * Vector512.Create(product.Whole));
            var threshold = Vector512.ConditionalSelect(negative, Vector512.Create(product.ThresholdBelow), Vector512.Create(product.ThresholdAbove))
                - (count & Vector512.Create(product.Evenness));
            part += Vector512<long>.One + ((rest + rest - threshold) >> 63);
        }

        if (product.Whole != 0)
        {
            part += product.Whole == 1 ? amounts : amounts * Vector512.Create(product.Whole);
        }

        return product.Unit == 1 ? part : part * Vector512.Create(product.Unit);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Gather(Vector512<long> seen, Vector512<long> amounts, long limit) => seen | (amounts + Vector512.Create(limit));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Outside(Vector512<long> seen, long limit) => (seen & Vector512.Create(unchecked(-limit - limit))) != Vector512<long>.Zero;
}
