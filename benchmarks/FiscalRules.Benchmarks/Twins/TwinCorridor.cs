using System.Numerics;

namespace FiscalRules.Benchmarks.Twins;

/// <summary>What <c>Corridor</c> does, in another amount: the bounds computed once, what lies outside them shared and rounded to the krona.</summary>
internal sealed class TwinCorridor<T, TRatio, TArithmetic>
    where T : struct, INumber<T>
    where TArithmetic : IArithmetic<T, TRatio>
{
    private readonly TRatio _sharing;

    public TwinCorridor(T agreed, TRatio width, TRatio sharing)
    {
        var half = TArithmetic.ToKrona(agreed, width);
        (Agreed, Lower, Upper, _sharing) = (agreed, agreed - half, agreed + half, sharing);
    }

    public T Agreed { get; }

    public T Lower { get; }

    public T Upper { get; }

    public T Adjustment(Kronor given)
    {
        var cost = TArithmetic.FromOre(given.Ore);
        ArgumentOutOfRangeException.ThrowIfNegative(cost);
        var outside = cost > Upper ? cost - Upper : cost < Lower ? cost - Lower : T.Zero;
        return TArithmetic.ToKrona(outside, _sharing);
    }
}
