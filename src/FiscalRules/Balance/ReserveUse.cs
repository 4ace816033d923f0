namespace FiscalRules.Balance;

/// <summary>How a decided use of reserves falls on the two of them (<c>användning av medel från resultatreserver</c>).</summary>
/// <remarks>No provision orders them. The default value uses nothing.</remarks>
public readonly record struct ReserveUse
{
    /// <summary>Splits a decided use between the reserves, one after the other as far as each goes.</summary>
    /// <param name="decided">How much is to be used in all, zero or more.</param>
    /// <param name="rurStock">What there is in the equalisation reserve, zero or more.</param>
    /// <param name="resultReserveStock">What there is in the result reserve, zero or more.</param>
    /// <param name="order">Which is used first.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or the order is none of the named ones.</exception>
    public ReserveUse(Kronor decided, Kronor rurStock, Kronor resultReserveStock, ReserveUseOrder order = ReserveUseOrder.RurFirst)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(decided, Kronor.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(rurStock, Kronor.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(resultReserveStock, Kronor.Zero);
        switch (order)
        {
            case ReserveUseOrder.RurFirst:
                FromRur = Kronor.Min(decided, rurStock);
                FromResultReserve = Kronor.Min(decided - FromRur, resultReserveStock);
                break;
            case ReserveUseOrder.ResultReserveFirst:
                FromResultReserve = Kronor.Min(decided, resultReserveStock);
                FromRur = Kronor.Min(decided - FromResultReserve, rurStock);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(order), order, "An order is one of the named ones.");
        }

        NotCovered = decided - FromRur - FromResultReserve;
    }

    /// <summary>What the equalisation reserve gives, zero or more.</summary>
    public Kronor FromRur { get; }

    /// <summary>What the result reserve gives, zero or more.</summary>
    public Kronor FromResultReserve { get; }

    /// <summary>How much of the decided use neither reserve has, zero or more.</summary>
    public Kronor NotCovered { get; }
}
