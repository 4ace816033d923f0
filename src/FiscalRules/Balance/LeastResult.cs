namespace FiscalRules.Balance;

/// <summary>The least result that restores in time (<c>minsta resultat som återställer i tid</c>), with its certificate: a ledger in which it suffices, and one in which an öre less doesn't.</summary>
public sealed record LeastResult
{
    internal LeastResult(Kronor amount, RestorationLedger suffices, RestorationLedger? oneOreLess) =>
        (Amount, Suffices, OneOreLess) = (amount, suffices, oneOreLess);

    /// <summary>The result, zero or more.</summary>
    public Kronor Amount { get; }

    /// <summary>The ledger with it: nothing that is asked for is overdue.</summary>
    public RestorationLedger Suffices { get; }

    /// <summary>The ledger with an öre less: something is overdue. Null where the least is zero, since nothing less is asked for.</summary>
    public RestorationLedger? OneOreLess { get; }

    /// <summary>The amount rounded up to a unit, so that it still suffices: 286.4 mkr for 286 333 333.34 kr in tenths of mkr.</summary>
    /// <param name="unit">The unit to show it in.</param>
    /// <exception cref="ArgumentNullException">The unit is null.</exception>
    public Kronor RoundedUp(AmountUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Rounding.Up.Round(Amount);
    }

    /// <summary>The amount in kronor and öre.</summary>
    public override string ToString() => $"{Amount.InSwedish()} kr";
}
