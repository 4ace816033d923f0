using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using FiscalRules.Tests.Support;

namespace FiscalRules.Benchmarks.Twins;

/// <summary>The deficits of the last three years and what is left of older ones, in lanes.</summary>
internal struct DoubleBook<T>(T overdue, T first, T second, T third)
    where T : struct, ILanes<T>
{
    public T Overdue = overdue;
    public T First = first;
    public T Second = second;
    public T Third = third;

    public readonly T Closing => Overdue + First + Second + Third;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Close(T balanceResult, T newDeficit)
    {
        var surplus = T.Max(T.Of(0), balanceResult);
        var left = T.Max(T.Of(0), Overdue - surplus);
        surplus -= Overdue - left;
        var first = T.Max(T.Of(0), First - surplus);
        surplus -= First - first;
        var second = T.Max(T.Of(0), Second - surplus);
        surplus -= Second - second;
        var third = T.Max(T.Of(0), Third - surplus);
        (Overdue, First, Second, Third) = (left + first, second, third, newDeficit);
    }
}

/// <summary>K3 in lanes: blocks of entities that stay in the nearest cache, year by year.</summary>
internal static class DoubleLedger<T>
    where T : struct, ILanes<T>
{
    private const int Block = 512;

    public static int Close(LedgerTable<double> table, int lane)
    {
        Span<double> books = stackalloc double[4 * Block];
        for (; lane <= table.Lanes - T.Count;)
        {
            var width = Math.Min(Block, (table.Lanes - lane) / T.Count * T.Count);
            books.Clear();
            for (var year = 0; year < LedgerKernel.Years; year++)
            {
                CloseYear(table, (year * table.Lanes) + lane, width, books);
            }

            lane += width;
        }

        return lane;
    }

    private static void CloseYear(LedgerTable<double> table, int cell, int width, Span<double> books)
    {
        ref var results = ref table.BalanceResults[cell];
        ref var reasons = ref table.SpecialReasons[cell];
        ref var closing = ref table.Closing[cell];
        ref var overdue = ref table.Overdue[cell];
        ref var left = ref MemoryMarshal.GetReference(books);
        for (nuint i = 0; i < (nuint)width; i += (nuint)T.Count)
        {
            var book = new DoubleBook<T>(T.Load(ref left, i), T.Load(ref left, i + Block), T.Load(ref left, i + (2 * Block)), T.Load(ref left, i + (3 * Block)));
            var balanceResult = T.Load(ref results, i);
            book.Close(balanceResult, T.Max(T.Of(0), -balanceResult - T.Load(ref reasons, i)));
            T.Store(book.Overdue, ref left, i);
            T.Store(book.First, ref left, i + Block);
            T.Store(book.Second, ref left, i + (2 * Block));
            T.Store(book.Third, ref left, i + (3 * Block));
            T.Store(book.Closing, ref closing, i);
            T.Store(book.Overdue, ref overdue, i);
        }
    }
}

/// <summary>K4 in lanes: an entity walks its ten years in registers. The entities are filled up with zeros to whole registers, which add nothing to any total.</summary>
internal static class DoublePanel<T>
    where T : struct, ILanes<T>
{
    public static void Run(PanelTable<double, double> table, int from, int to)
    {
        var width = (PanelKernel.Entities + T.Count - 1) / T.Count * T.Count;
        var columns = new double[][]
        {
            Widened(table.Taxes, width), Widened(table.Costs, width), Widened(table.RealisedGains, width), Widened(table.ExceptedGains, width),
            Widened(table.ExceptedLosses, width), Widened(table.Unrealised, width), Widened(table.Reversal, width), Widened(table.OpeningReserve, width),
        };
        for (var scenario = from; scenario < to; scenario++)
        {
            Run(table, columns, scenario, width);
        }
    }

    private static void Run(PanelTable<double, double> table, double[][] columns, int scenario, int width)
    {
        ref var taxes = ref columns[0][0];
        ref var costs = ref columns[1][0];
        ref var gains = ref columns[2][0];
        ref var exceptedGains = ref columns[3][0];
        ref var exceptedLosses = ref columns[4][0];
        ref var unrealised = ref columns[5][0];
        ref var reversal = ref columns[6][0];
        ref var taxShocks = ref table.TaxShocks[scenario * PanelKernel.Years];
        ref var costShocks = ref table.CostShocks[scenario * PanelKernel.Years];
        var (share, zero) = (T.Of(0.01), T.Of(0));
        var (balance, closing, overdue) = (zero, zero, 0);
        for (nuint entity = 0; entity < (nuint)width; entity += (nuint)T.Count)
        {
            var book = new DoubleBook<T>(zero, zero, zero, zero);
            var reserve = T.Load(ref columns[7][0], entity);
            for (var year = 0; year < PanelKernel.Years; year++)
            {
                var at = (nuint)(year * width) + entity;
                var shocked = T.Round(T.Load(ref taxes, at) * T.Of(Unsafe.Add(ref taxShocks, year)));
                var result = shocked - T.Round(T.Load(ref costs, at) * T.Of(Unsafe.Add(ref costShocks, year)));
                var adjusted = result - T.Load(ref gains, at) + T.Load(ref exceptedGains, at) + T.Load(ref exceptedLosses, at) - T.Load(ref unrealised, at) + T.Load(ref reversal, at);
                var (reserved, used) = DoubleKernels.Reserved(result, adjusted, shocked, reserve, share);
                var balanceResult = adjusted - reserved + used;
                reserve = reserve + reserved - used;
                book.Close(balanceResult, T.Max(zero, -balanceResult));
                balance += balanceResult;
            }

            closing += book.Closing;
            overdue += T.CountAboveZero(book.Overdue);
        }

        (table.BalanceTotals[scenario], table.ClosingTotals[scenario], table.EntitiesOverdue[scenario]) = (T.Sum(balance), T.Sum(closing), overdue);
    }

    private static double[] Widened(double[] column, int width)
    {
        var years = column.Length / PanelKernel.Entities;
        var widened = new double[years * width];
        for (var year = 0; year < years; year++)
        {
            column.AsSpan(year * PanelKernel.Entities, PanelKernel.Entities).CopyTo(widened.AsSpan(year * width));
        }

        return widened;
    }
}
