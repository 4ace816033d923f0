using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FiscalRules;

/// <summary>Four rows at a time.</summary>
internal readonly partial struct Lanes256 : ILanes<Vector256<long>>
{
    public static int Count => Vector256<long>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> All(long number) => Vector256.Create(number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Load(ref readonly long column, nuint index) => Vector256.LoadUnsafe(in column, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<long> rows, ref long column, nuint index) => rows.StoreUnsafe(ref column, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Add(Vector256<long> left, Vector256<long> right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Subtract(Vector256<long> left, Vector256<long> right) => left - right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Min(Vector256<long> left, Vector256<long> right) => Vector256.Min(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Max(Vector256<long> left, Vector256<long> right) => Vector256.Max(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> IsGreater(Vector256<long> left, Vector256<long> right) => Vector256.GreaterThan(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Or(Vector256<long> left, Vector256<long> right) => left | right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> And(Vector256<long> left, Vector256<long> right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Select(Vector256<long> mask, Vector256<long> set, Vector256<long> clear) => Vector256.ConditionalSelect(mask, set, clear);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Multiply(Vector256<long> left, Vector256<long> right) => left * right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Times(Vector256<long> amounts, in Product product)
    {
        var offset = Vector256.Create(Product.Offset);
        var floating = (amounts + offset).AsDouble() - offset.AsDouble();
        var reciprocal = Vector256.Create(product.Reciprocal).AsDouble();
        Vector256<long> part;
        if (product.IsShifted)
        {
            var shift = Vector256.Create(product.Shift) ^ (amounts & Vector256.Create(product.ShiftSign));
            part = (Vector256.MultiplyAddEstimate(floating, reciprocal, shift.AsDouble()) + offset.AsDouble()).AsInt64() - offset;
            if (product.IsPlain)
            {
                return part + (amounts & Vector256.Create(product.WholeMask));
            }
        }
        else
        {
            part = ((floating * reciprocal) + offset.AsDouble()).AsInt64() - offset;
            var rest = (amounts * Vector256.Create(product.Numerator)) - (part * Vector256.Create(product.Divisor));
            var below = rest >> 63;
            part += below;
            rest += below & Vector256.Create(product.Divisor);
            var negative = (amounts ^ Vector256.Create(product.Negative)) >> 63;
            var count = part + (product.Whole == 0 ? Vector256<long>.Zero : amounts * Vector256.Create(product.Whole));
            var threshold = Vector256.ConditionalSelect(negative, Vector256.Create(product.ThresholdBelow), Vector256.Create(product.ThresholdAbove))
                - (count & Vector256.Create(product.Evenness));
            part += Vector256<long>.One + ((rest + rest - threshold) >> 63);
        }

        if (product.Whole != 0)
        {
            part += product.Whole == 1 ? amounts : amounts * Vector256.Create(product.Whole);
        }

        return product.Unit == 1 ? part : part * Vector256.Create(product.Unit);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Gather(Vector256<long> seen, Vector256<long> amounts, long limit) => seen | (amounts + Vector256.Create(limit));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Outside(Vector256<long> seen, long limit) => (seen & Vector256.Create(unchecked(-limit - limit))) != Vector256<long>.Zero;
}
