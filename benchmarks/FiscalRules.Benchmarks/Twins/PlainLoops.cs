using System.Numerics;
using FiscalRules.Tests.Support;

namespace FiscalRules.Benchmarks.Twins;

/// <summary>The kernels as anyone would first write them: one loop, one row at a time, the rule's steps in the rule's order.</summary>
internal static class PlainLoops<T, TRatio, TArithmetic>
    where T : struct, INumber<T>
    where TArithmetic : IArithmetic<T, TRatio>
{
    public static void Balance(BalanceTable<T> table)
    {
        var share = TArithmetic.Ratio(1, 100);
        for (var row = 0; row < table.Rows; row++)
        {
            var adjusted = table.Result[row] - table.RealisedGains[row] + table.ExceptedGains[row] + table.ExceptedLosses[row] - table.Unrealised[row] + table.Reversal[row];
            (table.BalanceResult[row], table.ClosingReserve[row]) =
                Reserved(table.Result[row], adjusted, table.TaxesAndGrants[row], table.OpeningReserve[row], share);
        }
    }

    public static void Corridor(CorridorTable<T> table)
    {
        var (below, above, sharing) = (TArithmetic.Ratio(97, 100), TArithmetic.Ratio(103, 100), TArithmetic.Ratio(1, 2));
        for (var row = 0; row < table.Rows; row++)
        {
            var (agreed, cost) = (table.Agreed[row], table.Costs[row]);
            var lower = TArithmetic.Times(agreed, below);
            var upper = TArithmetic.Times(agreed, above);
            var outside = T.Max(T.Zero, cost - upper) + T.Min(T.Zero, cost - lower);
            table.Grants[row] = agreed + TArithmetic.Times(outside, sharing);
        }
    }

    public static void Ledger(LedgerTable<T> table)
    {
        for (var lane = 0; lane < table.Lanes; lane++)
        {
            var book = default(PlainBook<T>);
            for (var year = 0; year < LedgerKernel.Years; year++)
            {
                var cell = (year * table.Lanes) + lane;
                book.Close(table.BalanceResults[cell], table.SpecialReasons[cell]);
                (table.Closing[cell], table.Overdue[cell]) = (book.Closing, book.Overdue);
            }
        }
    }

    public static void Panel(PanelTable<T, TRatio> table, int from, int to)
    {
        var share = TArithmetic.Ratio(1, 100);
        for (var scenario = from; scenario < to; scenario++)
        {
            var (balance, closing, overdue) = (T.Zero, T.Zero, 0);
            for (var entity = 0; entity < PanelKernel.Entities; entity++)
            {
                var book = default(PlainBook<T>);
                var reserve = table.OpeningReserve[entity];
                for (var year = 0; year < PanelKernel.Years; year++)
                {
                    var cell = (year * PanelKernel.Entities) + entity;
                    var draw = (scenario * PanelKernel.Years) + year;
                    var taxes = TArithmetic.Times(table.Taxes[cell], table.TaxShocks[draw]);
                    var result = taxes - TArithmetic.Times(table.Costs[cell], table.CostShocks[draw]);
                    var adjusted = result - table.RealisedGains[cell] + table.ExceptedGains[cell] + table.ExceptedLosses[cell] - table.Unrealised[cell] + table.Reversal[cell];
                    (var balanceResult, reserve) = Reserved(result, adjusted, taxes, reserve, share);
                    book.Close(balanceResult, T.Zero);
                    balance += balanceResult;
                }

                closing += book.Closing;
                overdue += T.IsPositive(book.Overdue) && book.Overdue != T.Zero ? 1 : 0;
            }

            (table.BalanceTotals[scenario], table.ClosingTotals[scenario], table.EntitiesOverdue[scenario]) = (balance, closing, overdue);
        }
    }

    public static (T Sum, T Least, T Greatest) Summary(T[] amounts)
    {
        var (sum, least, greatest) = (T.Zero, amounts[0], amounts[0]);
        foreach (var amount in amounts)
        {
            (sum, least, greatest) = (sum + amount, T.Min(least, amount), T.Max(greatest, amount));
        }

        return (sum, least, greatest);
    }

    private static (T BalanceResult, T ClosingReserve) Reserved(T result, T adjusted, T taxes, T reserve, TRatio share)
    {
        var threshold = TArithmetic.Times(taxes, share);
        var reserved = T.Max(T.Zero, T.Min(result, adjusted) - threshold);
        var used = T.Min(reserve, T.Max(T.Zero, -adjusted));
        return (adjusted - reserved + used, reserve + reserved - used);
    }
}

/// <summary>The deficits of the last three years and what is left of older ones.</summary>
internal struct PlainBook<T>
    where T : struct, INumber<T>
{
    private T _first;
    private T _second;
    private T _third;

    public T Overdue { get; private set; }

    public readonly T Closing => Overdue + _first + _second + _third;

    /// <summary>A year: what is overdue is restored first, then the oldest; what then is left of a deficit three years old is overdue.</summary>
    public void Close(T balanceResult, T specialReasons)
    {
        var surplus = T.Max(T.Zero, balanceResult);
        Overdue -= Restored(Overdue, ref surplus);
        _first -= Restored(_first, ref surplus);
        _second -= Restored(_second, ref surplus);
        _third -= Restored(_third, ref surplus);
        Overdue += _first;
        (_first, _second, _third) = (_second, _third, T.Max(T.Zero, -balanceResult - specialReasons));
    }

    private static T Restored(T left, ref T surplus)
    {
        var restored = T.Min(surplus, left);
        surplus -= restored;
        return restored;
    }
}
