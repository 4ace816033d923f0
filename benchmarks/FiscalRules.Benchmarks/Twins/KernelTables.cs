using System.Numerics;
using FiscalRules.Tests.Support;

namespace FiscalRules.Benchmarks.Twins;

/// <summary>The columns of K1 in the amounts of a twin, and room for what comes out.</summary>
internal sealed class BalanceTable<T>(BalanceKernel kernel, Func<long, T> amount)
    where T : struct, INumber<T>
{
    public int Rows => kernel.Rows;

    public T[] Result { get; } = kernel.Result.As(amount);

    public T[] RealisedGains { get; } = kernel.RealisedGains.As(amount);

    public T[] ExceptedGains { get; } = kernel.ExceptedGains.As(amount);

    public T[] ExceptedLosses { get; } = kernel.ExceptedLosses.As(amount);

    public T[] Unrealised { get; } = kernel.Unrealised.As(amount);

    public T[] Reversal { get; } = kernel.Reversal.As(amount);

    public T[] TaxesAndGrants { get; } = kernel.TaxesAndGrants.As(amount);

    public T[] OpeningReserve { get; } = kernel.OpeningReserve.As(amount);

    public T[] BalanceResult { get; } = new T[kernel.Rows];

    public T[] ClosingReserve { get; } = new T[kernel.Rows];

    public long Checksum(Func<T, long> ore) => BalanceResult.Checksum(ore) ^ ClosingReserve.Checksum(ore);
}

/// <summary>The columns of K2.</summary>
internal sealed class CorridorTable<T>(CorridorKernel kernel, Func<long, T> amount)
    where T : struct, INumber<T>
{
    public int Rows => kernel.Rows;

    public T[] Agreed { get; } = kernel.Agreed.As(amount);

    public T[] Costs { get; } = kernel.Costs.As(amount);

    public T[] Grants { get; } = new T[kernel.Rows];

    public long Checksum(Func<T, long> ore) => Grants.Checksum(ore);
}

/// <summary>The columns of K3.</summary>
internal sealed class LedgerTable<T>(LedgerKernel kernel, Func<long, T> amount)
    where T : struct, INumber<T>
{
    public int Lanes => kernel.Lanes;

    public T[] BalanceResults { get; } = kernel.BalanceResults.As(amount);

    public T[] SpecialReasons { get; } = kernel.SpecialReasons.As(amount);

    public T[] Closing { get; } = new T[LedgerKernel.Years * kernel.Lanes];

    public T[] Overdue { get; } = new T[LedgerKernel.Years * kernel.Lanes];

    public long Checksum(Func<T, long> ore) => Closing.Checksum(ore) ^ Overdue.Checksum(ore);
}

/// <summary>The columns of K4, the shocks as ratios, and the three totals of each scenario.</summary>
internal sealed class PanelTable<T, TRatio>(PanelKernel kernel, Func<long, T> amount, Func<long, long, TRatio> ratio)
    where T : struct, INumber<T>
{
    public int Scenarios => kernel.Scenarios;

    public T[] Taxes { get; } = kernel.Taxes.As(amount);

    public T[] Costs { get; } = kernel.Costs.As(amount);

    public T[] RealisedGains { get; } = kernel.RealisedGains.As(amount);

    public T[] ExceptedGains { get; } = kernel.ExceptedGains.As(amount);

    public T[] ExceptedLosses { get; } = kernel.ExceptedLosses.As(amount);

    public T[] Unrealised { get; } = kernel.Unrealised.As(amount);

    public T[] Reversal { get; } = kernel.Reversal.As(amount);

    public T[] OpeningReserve { get; } = kernel.OpeningReserve.As(amount);

    public TRatio[] TaxShocks { get; } = Array.ConvertAll(kernel.TaxShocks, shock => ratio(shock, PanelKernel.Million));

    public TRatio[] CostShocks { get; } = Array.ConvertAll(kernel.CostShocks, shock => ratio(shock, PanelKernel.Million));

    public T[] BalanceTotals { get; } = new T[kernel.Scenarios];

    public T[] ClosingTotals { get; } = new T[kernel.Scenarios];

    public int[] EntitiesOverdue { get; } = new int[kernel.Scenarios];

    public long Checksum(Func<T, long> ore)
    {
        var totals = new long[3 * Scenarios];
        for (var scenario = 0; scenario < Scenarios; scenario++)
        {
            totals[3 * scenario] = ore(BalanceTotals[scenario]);
            totals[(3 * scenario) + 1] = ore(ClosingTotals[scenario]);
            totals[(3 * scenario) + 2] = EntitiesOverdue[scenario];
        }

        return KernelData.Checksum(totals);
    }
}

/// <summary>Columns of one kind of amount as another.</summary>
internal static class KernelColumns
{
    public static T[] As<T>(this Kronor[] column, Func<long, T> amount) => Array.ConvertAll(column, kronor => amount(kronor.Ore));

    public static long Checksum<T>(this T[] column, Func<T, long> ore) => KernelData.Checksum(Array.ConvertAll(column, value => ore(value)));
}
