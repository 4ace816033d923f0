using System.Numerics;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Quantities;

/// <summary>A total to share, in which unit, by which weights.</summary>
internal sealed class Sharing(Kronor total, Kronor unit, long[] weights)
{
    /// <summary>Any sharing: in öre of any total, or in larger units of a whole number of them.</summary>
    public static Gen<Sharing> Any { get; } =
        from total in AnyQuantity.Whole
        from unit in Gen.Elements(1L, 1, 100, 10_000_000, 7)
        from weights in AnyQuantity.Weights
        select new Sharing(Kronor.FromOre(total / unit * unit), Kronor.FromOre(unit), weights);

    /// <summary>As many units as a state shares out, and up to the largest number of them that the lanes can do.</summary>
    public static Gen<long> ModestUnits { get; } =
        from high in Gen.Choose(0, (1 << 20) - 1)
        from low in Gen.Choose(0, int.MaxValue)
        from shift in Gen.Choose(0, 50)
        from negative in Gen.Elements(true, false)
        let units = (((long)high << 31) | (long)low) >> shift
        select negative ? -units : units;

    /// <summary>A weight of which three hundred stay inside what the lanes can do.</summary>
    public static Gen<long> ModestWeight { get; } =
        from high in Gen.Choose(0, (1 << 12) - 1)
        from low in Gen.Choose(0, int.MaxValue)
        from shift in Gen.Choose(0, 40)
        select (((long)high << 31) | (long)low) >> shift;

    public Kronor Total { get; } = total;

    public Kronor Unit { get; } = unit;

    public long[] Weights { get; } = weights;

    public BigInteger Units => Total.Ore / Unit.Ore;

    public BigInteger Sum { get; } = weights.Aggregate(BigInteger.Zero, static (sum, weight) => sum + weight);

    /// <summary>What the library makes of it.</summary>
    public Kronor[] Shares()
    {
        var shares = new Kronor[Weights.Length];
        Allocation.ByLargestRemainder(Total, Weights, shares, Unit);
        return shares;
    }

    /// <summary>The same with a key for each weight, in the order given.</summary>
    public Allocation Keyed(string[] keys) =>
        Allocation.ByLargestRemainder(Total, [.. Weights.Select((weight, i) => new Party(keys[i], weight))], Unit);

    /// <summary>Keys whose ordinal order is that of the weights.</summary>
    public string[] KeysInOrder() => [.. Weights.Select(static (_, i) => $"k{i:0000}")];

    /// <summary>The naive second implementation, in units: cut every quota, then hand out what is left one by one to the largest remainder.</summary>
    public BigInteger[] Oracle()
    {
        var (size, sum) = (BigInteger.Abs(Units), Sum);
        var shares = Weights.Select(weight => size * weight / sum).ToArray();
        var rests = Weights.Select(weight => size * weight % sum).ToArray();
        for (var left = size - shares.Aggregate(BigInteger.Zero, static (added, share) => added + share); left > 0; left--)
        {
            var largest = Array.IndexOf(rests, rests.Max());
            (shares[largest], rests[largest]) = (shares[largest] + 1, -1);
        }

        return [.. shares.Select(share => share * Units.Sign)];
    }

    public override string ToString() => $"{Total.Ore} öre in units of {Unit.Ore} by [{string.Join(", ", Weights)}]";
}
