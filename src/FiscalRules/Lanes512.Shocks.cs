using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FiscalRules;

/// <content>What scenarios need besides.</content>
internal readonly partial struct Lanes512
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Shocked(Vector512<long> amounts, Vector512<long> millionths)
    {
        var million = Vector512.Create(1_000_000L);
        var offset = Vector512.Create(Product.Offset);
        var floating = (amounts + offset).AsDouble() - offset.AsDouble();
        var factor = ((millionths + offset).AsDouble() - offset.AsDouble()) * Vector512.Create(0.000_001);
        var part = ((floating * factor) + offset.AsDouble()).AsInt64() - offset;
        var rest = (amounts * millionths) - (part * million);
        var below = rest >> 63;
        part += below;
        rest += below & million;
        part += Vector512<long>.One + ((rest + rest - million + (amounts >> 63)) >> 63);
        return amounts + part;
    }
}
