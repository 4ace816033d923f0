using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FiscalRules;

/// <content>What scenarios need besides.</content>
internal readonly partial struct Lanes128
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> Shocked(Vector128<long> amounts, Vector128<long> millionths)
    {
        var million = Vector128.Create(1_000_000L);
        var offset = Vector128.Create(Product.Offset);
        var floating = (amounts + offset).AsDouble() - offset.AsDouble();
        var factor = ((millionths + offset).AsDouble() - offset.AsDouble()) * Vector128.Create(0.000_001);
        var part = ((floating * factor) + offset.AsDouble()).AsInt64() - offset;
        var rest = (amounts * millionths) - (part * million);
        var below = rest >> 63;
        part += below;
        rest += below & million;
        part += Vector128<long>.One + ((rest + rest - million + (amounts >> 63)) >> 63);
        return amounts + part;
    }
}
