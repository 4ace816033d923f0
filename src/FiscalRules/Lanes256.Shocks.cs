using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FiscalRules;

/// <content>What scenarios need besides.</content>
internal readonly partial struct Lanes256
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Shocked(Vector256<long> amounts, Vector256<long> millionths)
    {
        var million = Vector256.Create(1_000_000L);
        var offset = Vector256.Create(Product.Offset);
        var floating = (amounts + offset).AsDouble() - offset.AsDouble();
        var factor = ((millionths + offset).AsDouble() - offset.AsDouble()) * Vector256.Create(0.000_001);
        var part = ((floating * factor) + offset.AsDouble()).AsInt64() - offset;
        var rest = (amounts * millionths) - (part * million);
        var below = rest >> 63;
        part += below;
        rest += below & million;
        part += Vector256<long>.One + ((rest + rest - million + (amounts >> 63)) >> 63);
        return amounts + part;
    }
}
