using static System.FormattableString;
using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <summary>Many entities over many years, in as many scenarios as one likes (<c>scenarier för balanskravet</c>).</summary>
/// <remarks>
/// Each scenario is the histories of all entities with taxes and costs as it draws them, computed in one pass: nothing is kept of a scenario but what it comes to. Scenario 7 of a panel is the same figures
/// alone, among a million, on one thread or on many machines; a panel of other years or entities draws anew. <see cref="History"/> gives any entity in any scenario as the rule for one computes and explains it.
/// </remarks>
public sealed partial class BalancePanel
{
    private readonly PanelLines _lines;
    private readonly int _ahead;

    /// <summary>A panel of accounts.</summary>
    /// <param name="columns">The accounts as stated: <c>[year][entity]</c>; they are copied. Taxes and grants are stated.</param>
    /// <param name="shocks">What differs between the scenarios.</param>
    /// <param name="policy">What the law leaves open, and the terms; null for the common practice by the law in force.</param>
    /// <exception cref="ArgumentNullException">There are no shocks.</exception>
    /// <exception cref="ArgumentException">As for <see cref="BalanceHistory.Compute"/>; or taxes and grants aren't stated; or something left from before has a deadline that no earlier year's deficit has.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no year or no entity.</exception>
    /// <exception cref="NotInForceException">A fiscal year is before 2000 and no terms are given.</exception>
    /// <exception cref="OverflowException">An entity's result or net costs are beyond what <see cref="Kronor"/> holds.</exception>
    public BalancePanel(in BalanceColumns columns, PanelShocks shocks, BalancePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(shocks);
        (Shocks, Policy) = (shocks, policy ?? new());

        // What History needs is asked for at once: the limit of a reservation, whoever decided it.
        _ahead = HistoryCheck.Lines(columns, Policy, needsLimit: Policy.Reserves == ReservePolicy.Full || !columns.ToRur.IsZero || !columns.ToResultReserve.IsZero);
        RestorationCheck.Opening(columns.RurOpening, columns.Entities, nameof(columns.RurOpening));
        RestorationCheck.Opening(columns.ResultReserveOpening, columns.Entities, nameof(columns.ResultReserveOpening));
        if (!columns.TaxesAndGrants.IsGiven)
        {
            throw new ArgumentException("A panel draws taxes and grants, and so needs them stated.", nameof(columns));
        }

        (First, Years, Entities) = (columns.First, columns.Years, columns.Entities);
        RefuseRows(columns);
        _lines = new(columns, _ahead, Policy.Terms);
        Digest = PanelDigest.Of(columns, Shocks, Policy);
    }

    /// <summary>The first fiscal year.</summary>
    public FiscalYear First { get; }

    /// <summary>How many years.</summary>
    public int Years { get; }

    /// <summary>How many entities.</summary>
    public int Entities { get; }

    /// <summary>What differs between the scenarios.</summary>
    public PanelShocks Shocks { get; }

    /// <summary>What the law leaves open, and the terms.</summary>
    public BalancePolicy Policy { get; }

    /// <summary>A digest of accounts, shocks and policy in hexadecimal (SHA-256): two panels with the same have the same scenarios.</summary>
    public string Digest { get; }

    /// <summary>The factor by which taxes and grants come out in a scenario.</summary>
    /// <param name="scenario">The scenario, from 0.</param>
    /// <param name="year">The fiscal year.</param>
    /// <param name="entity">The entity, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such scenario, year or entity.</exception>
    public Ratio TaxFactor(int scenario, FiscalYear year, int entity) => Factor(Shocks.TaxesAndGrants, line: 0, scenario, year, entity);

    /// <summary>The factor by which net costs come out in a scenario.</summary>
    /// <inheritdoc cref="TaxFactor"/>
    public Ratio CostFactor(int scenario, FiscalYear year, int entity) => Factor(Shocks.Costs, line: 1, scenario, year, entity);

    /// <summary>One entity in one scenario, by the rule for one: every figure with its findings and its explanation.</summary>
    /// <param name="scenario">The scenario, from 0.</param>
    /// <param name="entity">The entity, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such scenario or entity.</exception>
    /// <exception cref="OverflowException">A figure is beyond what <see cref="Kronor"/> holds.</exception>
    public BalanceHistory History(int scenario, int entity)
    {
        var accounts = new BalanceAccounts[Years];
        var decisions = new List<RestorationDecision>();
        for (var i = 0; i < Years; i++)
        {
            var year = First + i;
            var stated = _lines.Accounts(i, entity, year);
            var costs = stated.TaxesAndGrants!.Value - stated.Result;
            var taxes = stated.TaxesAndGrants.Value.Times(TaxFactor(scenario, year, entity), Rounding.ToOre);
            accounts[i] = stated with { TaxesAndGrants = taxes, Result = taxes - costs.Times(CostFactor(scenario, year, entity), Rounding.ToOre) };
            if (_lines.SpecialReasons(i, entity) is { IsPositive: true } special)
            {
                decisions.Add(new RestorationDecision.NotToRestore(year, year, special));
            }
        }

        return new(accounts, new()
        {
            RurOpening = _lines.RurOpening(entity),
            ResultReserveOpening = _lines.ResultReserveOpening(entity),
            OpeningDeficits = _lines.OpeningDeficits(entity),
            Decisions = decisions.ToValueList(),
            Reserves = Policy.Reserves,
            UseOrder = Policy.UseOrder,
            OldDeficits = Policy.OldDeficits,
            Terms = Policy.Terms,
        });
    }

    /// <summary>The years and how many entities.</summary>
    public override string ToString() => Invariant($"{First}–{First + (Years - 1)}: {Entities}");

    private Ratio Factor(Shock shock, int line, int scenario, FiscalYear year, int entity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(scenario);
        ArgumentOutOfRangeException.ThrowIfNegative(entity);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(entity, Entities);
        var number = year - First;
        return number >= 0 && number < Years
            ? Ratio.Of(Millionths(shock, line, scenario, number, entity), Shock.Million)
            : throw new ArgumentOutOfRangeException(nameof(year), year, Invariant($"The panel goes from {First} to {First + (Years - 1)}."));
    }

    private long Millionths(Shock shock, int line, int scenario, int year, int entity)
    {
        unchecked
        {
            var index = ((ulong)scenario * (ulong)Years) + (ulong)year;
            return shock.Draw(Shocks.Seed + (ulong)line, shock.Scope == ShockScope.AllEntities ? index : (index * (ulong)Entities) + (ulong)entity);
        }
    }

    /// <summary>What the law refuses in a row it refuses before any scenario is drawn.</summary>
    private void RefuseRows(in BalanceColumns columns)
    {
        for (var row = 0; row < Years * Entities; row++)
        {
            var year = First + (row / Entities);
            try
            {
                var accounts = columns.At(row, year);
                _ = new BalanceStatement(accounts, Policy.Terms);
                _ = accounts.TaxesAndGrants!.Value - accounts.Result;
                _ = Magnitude.Of(columns.SpecialReasons[row], nameof(columns.SpecialReasons));
            }
            catch (Exception refused) when (refused is OverflowException or ArgumentException)
            {
                throw Lanes.Named(refused, new YearBlock(year, 0, 0).Name(row % Entities));
            }
        }
    }
}
