using FiscalRules.Law;
using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <summary>What an agreement comes to (<c>den ekonomiska omfattningen</c>): its total, what is taken off, what is left to distribute, and the corridors.</summary>
/// <remarks><c>Gross − RebateShare = Total</c> and <c>Total − DeductionTotal = MainAmount</c>, to the öre.</remarks>
public sealed partial record AgreedAmounts : IFindings, IExplained, ITabled
{
    private readonly ValueList<Corridor> _corridors;

    /// <summary>The amounts of an agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <exception cref="ArgumentException">
    /// A code comes twice, a group names a pool that isn't there or one that another group has, a group is net of rebates without a deduction before allocation (or more than one is), or more is
    /// taken off than there is.
    /// </exception>
    /// <exception cref="ArgumentNullException">The agreement is null.</exception>
    public AgreedAmounts(GrantAgreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        AgreementCheck.Check(agreement);
        Agreement = agreement;
        Gross = agreement.Pools.Sum(static pool => pool.Agreed);
        RebateShare = agreement.Rebates is RebateRule.TopSliced sliced ? sliced.Forecast : Kronor.Zero;
        Total = Gross - RebateShare;
        Deductions = agreement.Deductions.Select(deduction => new AgreedDeduction(deduction, agreement.Year)).ToValueList();
        DeductionTotal = Deductions.Sum(static deduction => deduction.Amount);
        MainAmount = Total - DeductionTotal;
        if (MainAmount.IsNegative)
        {
            throw new ArgumentException(Invariant($"No more is taken off than there is; {Total} kr less {DeductionTotal} kr leaves {MainAmount} kr."), nameof(agreement));
        }

        _corridors = agreement.Groups.Select(CorridorOf).ToValueList();
    }

    /// <summary>The agreement.</summary>
    public GrantAgreement Agreement { get; }

    /// <summary>The pools together.</summary>
    public Kronor Gross { get; }

    /// <summary>The state's share of the forecast rebates, where it is taken off before allocation (<c>statens andel av återbäringarna</c>); zero where it isn't.</summary>
    public Kronor RebateShare { get; }

    /// <summary>What the agreement gives in all (<c>totalt</c>).</summary>
    public Kronor Total { get; }

    /// <summary>What is taken off for others, with amounts.</summary>
    public ValueList<AgreedDeduction> Deductions { get; }

    /// <summary>What is taken off in all.</summary>
    public Kronor DeductionTotal { get; }

    /// <summary>What is distributed between the regions (<c>huvuddelen av bidraget</c>).</summary>
    public Kronor MainAmount { get; }

    /// <summary>The corridor of a settlement group.</summary>
    /// <param name="group">The code of the group.</param>
    /// <exception cref="ArgumentException">No group has that code.</exception>
    public Corridor Corridor(string group)
    {
        for (var i = 0; i < _corridors.Count; i++)
        {
            if (string.Equals(Agreement.Groups[i].Code, group, StringComparison.Ordinal))
            {
                return _corridors[i];
            }
        }

        throw new ArgumentException($"The agreement has no settlement group '{group}'.", nameof(group));
    }

    /// <summary>Whether a pool settles: whether it is in a group.</summary>
    /// <param name="pool">The code of the pool.</param>
    public bool Settles(string pool) => Agreement.Groups.Any(group => group.Pools.Contains(pool, StringComparer.Ordinal));

    /// <summary>Total and amount to distribute as printed, beside the computed ones.</summary>
    public ValueList<PrintedFigure> PrintedFigures()
    {
        var figures = new List<PrintedFigure>();
        if (Agreement.PrintedTotal is { } total)
        {
            figures.Add(new("totalt belopp", "the total", total, Total, Agreement.Provision, Agreement.Year));
        }

        if (Agreement.PrintedMainAmount is { } main)
        {
            figures.Add(new("belopp att fördela", "the amount to distribute", main, MainAmount, Agreement.Payments.Provision, Agreement.Year));
        }

        return figures.ToValueList();
    }

    /// <summary>Printed amounts and bounds that aren't the computed ones, fees above their caps, and printed dates that can't be meant.</summary>
    public ValueList<Finding> Findings() =>
    [
        .. PrintedFigures().Select(static figure => figure.Finding(AmountUnit.Kronor)).OfType<Finding>(),
        .. Deductions.SelectMany(static deduction => deduction.Findings()),
        .. _corridors.SelectMany(static corridor => corridor.Findings()),
        .. Agreement.Duties.Select(AgreementCalendar.MisprintOf).OfType<Finding>(),
    ];

    /// <summary>From the pools to what is distributed.</summary>
    public Explanation Explain()
    {
        var lines = Agreement.Pools.Select(static pool => new ExplanationLine("pool-" + pool.Code, pool.Swedish, pool.English, pool.Agreed, pool.Provision)).ToList();
        if (RebateShare != Kronor.Zero)
        {
            lines.Add(new("rebates", "− statens andel av återbäringarna", "− the state's share of the rebates", RebateShare, Agreement.Rebates.Provision));
        }

        lines.Add(new("total", "= totalt", "= total", Total, Agreement.Provision));
        lines.Add(new(
            "deductions",
            "− avgår före fördelning",
            "− taken off before allocation",
            DeductionTotal,
            Agreement.Payments.Provision,
            details: new("Avgår före fördelning", "Taken off before allocation", Deductions.Select(static deduction => deduction.Line()).ToValueList())));
        lines.Add(new("main-amount", "= fördelas mellan regionerna", "= distributed between the regions", MainAmount, Agreement.Payments.Provision));
        return new(Invariant($"Överenskommet belopp {Agreement.Year}"), Invariant($"Agreed amount {Agreement.Year}"), lines.ToValueList());
    }

    /// <summary>The agreement's table of agreed amounts.</summary>
    public FiscalTable ToTable()
    {
        var rows = Agreement.Pools.Select(static pool => new TableRow("pool-" + pool.Code, pool.Swedish, pool.English, [pool.Agreed])).ToList();
        if (RebateShare != Kronor.Zero)
        {
            rows.Add(new("rebates", "Statens andel av återbäringarna", "The state's share of the rebates", [-RebateShare]));
        }

        var parts = rows.Select(static row => row.Code).ToValueList();
        rows.Add(new("total", "Totalt", "Total", [Total]));
        return new(
            Invariant($"Överenskommet belopp {Agreement.Year}"),
            Invariant($"Agreed amount {Agreement.Year}"),
            AmountUnit.Mkr,
            [new TableColumn(Invariant($"{Agreement.Year}"), Invariant($"{Agreement.Year}"))],
            rows.ToValueList(),
            [new TableRelation.Sum("total", parts)]);
    }

    /// <summary>The total and what is distributed on one line.</summary>
    public override string ToString() => $"{Total.InSwedish()} kr, {MainAmount.InSwedish()} kr att fördela";

    private Corridor CorridorOf(SettlementGroup group)
    {
        var pools = Agreement.Pools.Where(pool => group.Pools.Contains(pool.Code, StringComparer.Ordinal)).ToList();
        var agreed = pools.Sum(static pool => pool.Agreed) - (group.NetOfRebates ? RebateShare : Kronor.Zero);
        return pools.Count == 1 && !group.NetOfRebates
            ? new(group.Terms, agreed, pools[0].StateShare, pools[0].ForecastCost)
            : new(group.Terms, agreed);
    }
}
