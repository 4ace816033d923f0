using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FiscalRules.Benchmarks.Twins;

/// <summary>
/// The kernels in whole öre as <see cref="double"/>, vectorised: as fast as binary floating point gets, over as many bytes as the exact ones read and write, with ordinary
/// stores as they have. Nothing is guarded, and a product by a ratio is rounded from a <see cref="double"/> that isn't quite it.
/// </summary>
internal static class DoubleKernels
{
    public static void Balance(BalanceTable<double> table)
    {
        var row = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            row = Balance<Lanes512>(table, row);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            row = Balance<Lanes256>(table, row);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            row = Balance<Lanes128>(table, row);
        }

        Balance<Lane>(table, row);
    }

    public static void Corridor(CorridorTable<double> table)
    {
        var row = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            row = Corridor<Lanes512>(table, row);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            row = Corridor<Lanes256>(table, row);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            row = Corridor<Lanes128>(table, row);
        }

        Corridor<Lane>(table, row);
    }

    public static void Ledger(LedgerTable<double> table)
    {
        var lane = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            lane = DoubleLedger<Lanes512>.Close(table, lane);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            lane = DoubleLedger<Lanes256>.Close(table, lane);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            lane = DoubleLedger<Lanes128>.Close(table, lane);
        }

        DoubleLedger<Lane>.Close(table, lane);
    }

    public static void Panel(PanelTable<double, double> table, int from, int to)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            DoublePanel<Lanes512>.Run(table, from, to);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            DoublePanel<Lanes256>.Run(table, from, to);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            DoublePanel<Lanes128>.Run(table, from, to);
        }
        else
        {
            DoublePanel<Lane>.Run(table, from, to);
        }
    }

    public static (double Sum, double Least, double Greatest) Summary(double[] amounts) =>
        Vector512.IsHardwareAccelerated ? Summary<Lanes512>(amounts)
        : Vector256.IsHardwareAccelerated ? Summary<Lanes256>(amounts)
        : Vector128.IsHardwareAccelerated ? Summary<Lanes128>(amounts)
        : Summary<Lane>(amounts);

    /// <summary>Four sums beside each other, so that none waits for the one before.</summary>
    private static (double Sum, double Least, double Greatest) Summary<T>(double[] amounts)
        where T : struct, ILanes<T>
    {
        ref var start = ref MemoryMarshal.GetArrayDataReference(amounts);
        var (first, second, third, fourth) = (T.Of(0), T.Of(0), T.Of(0), T.Of(0));
        var (least, greatest) = (T.Of(amounts[0]), T.Of(amounts[0]));
        var row = 0;
        for (; row <= amounts.Length - (4 * T.Count); row += 4 * T.Count)
        {
            var (one, two) = (T.Load(ref start, (nuint)row), T.Load(ref start, (nuint)(row + T.Count)));
            var (three, four) = (T.Load(ref start, (nuint)(row + (2 * T.Count))), T.Load(ref start, (nuint)(row + (3 * T.Count))));
            (first, second, third, fourth) = (first + one, second + two, third + three, fourth + four);
            least = T.Min(least, T.Min(T.Min(one, two), T.Min(three, four)));
            greatest = T.Max(greatest, T.Max(T.Max(one, two), T.Max(three, four)));
        }

        var (sum, lowest, highest) = (T.Sum(first + second + (third + fourth)), T.Least(least), -T.Least(-greatest));
        for (; row < amounts.Length; row++)
        {
            (sum, lowest, highest) = (sum + amounts[row], Math.Min(lowest, amounts[row]), Math.Max(highest, amounts[row]));
        }

        return (sum, lowest, highest);
    }

    /// <summary>The rows from one on that fill whole registers.</summary>
    /// <returns>The row after the last of them.</returns>
    private static int Balance<T>(BalanceTable<double> table, int row)
        where T : struct, ILanes<T>
    {
        ref var result = ref MemoryMarshal.GetArrayDataReference(table.Result);
        ref var gains = ref MemoryMarshal.GetArrayDataReference(table.RealisedGains);
        ref var exceptedGains = ref MemoryMarshal.GetArrayDataReference(table.ExceptedGains);
        ref var exceptedLosses = ref MemoryMarshal.GetArrayDataReference(table.ExceptedLosses);
        ref var unrealised = ref MemoryMarshal.GetArrayDataReference(table.Unrealised);
        ref var reversal = ref MemoryMarshal.GetArrayDataReference(table.Reversal);
        ref var taxes = ref MemoryMarshal.GetArrayDataReference(table.TaxesAndGrants);
        ref var opening = ref MemoryMarshal.GetArrayDataReference(table.OpeningReserve);
        ref var balance = ref MemoryMarshal.GetArrayDataReference(table.BalanceResult);
        ref var closing = ref MemoryMarshal.GetArrayDataReference(table.ClosingReserve);
        var share = T.Of(0.01);
        for (; row <= table.Rows - T.Count; row += T.Count)
        {
            var at = (nuint)row;
            var before = T.Load(ref result, at);
            var adjusted = before - T.Load(ref gains, at) + T.Load(ref exceptedGains, at) + T.Load(ref exceptedLosses, at) - T.Load(ref unrealised, at) + T.Load(ref reversal, at);
            var reserve = T.Load(ref opening, at);
            var (reserved, used) = Reserved(before, adjusted, T.Load(ref taxes, at), reserve, share);
            T.Store(adjusted - reserved + used, ref balance, at);
            T.Store(reserve + reserved - used, ref closing, at);
        }

        return row;
    }

    private static int Corridor<T>(CorridorTable<double> table, int row)
        where T : struct, ILanes<T>
    {
        ref var agreements = ref MemoryMarshal.GetArrayDataReference(table.Agreed);
        ref var costs = ref MemoryMarshal.GetArrayDataReference(table.Costs);
        ref var grants = ref MemoryMarshal.GetArrayDataReference(table.Grants);
        var (below, above, sharing, zero) = (T.Of(0.97), T.Of(1.03), T.Of(0.5), T.Of(0));
        for (; row <= table.Rows - T.Count; row += T.Count)
        {
            var (agreed, cost) = (T.Load(ref agreements, (nuint)row), T.Load(ref costs, (nuint)row));
            var outside = T.Max(zero, cost - T.Round(agreed * above)) + T.Min(zero, cost - T.Round(agreed * below));
            T.Store(agreed + T.Round(outside * sharing), ref grants, (nuint)row);
        }

        return row;
    }

    internal static (T Reserved, T Used) Reserved<T>(T result, T adjusted, T taxes, T reserve, T share)
        where T : struct, ILanes<T>
    {
        var zero = T.Of(0);
        var reserved = T.Max(zero, T.Min(result, adjusted) - T.Round(taxes * share));
        return (reserved, T.Min(reserve, T.Max(zero, -adjusted)));
    }
}
