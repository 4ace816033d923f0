using FiscalRules.Law;
using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <summary>A year's agreement settled end to end (<c>avstämning och slutreglering</c>): the corridors, the rebates, the deductions, and what each region gets in the end.</summary>
/// <remarks>
/// To the öre: what the regions get, what payees get and what is held back equals the agreed total, plus what the state shares of losses (less of gains) and bears of differences, less its share
/// of the rebates that is deducted afterwards. <see cref="NationalReconciliation.Residual"/> is zero.
/// </remarks>
public sealed partial record AgreementSettlement : IFindings, IExplained, ITabled
{
    /// <summary>An agreement settled.</summary>
    /// <param name="amounts">What the agreement comes to.</param>
    /// <param name="grants">What each region got of <see cref="AgreedAmounts.MainAmount"/>, solidarity financing included; whole kronor that add up to it.</param>
    /// <param name="outcome">What is known of the year.</param>
    /// <exception cref="ArgumentException">
    /// The grants don't add up to the main amount, a region is missing or comes twice, a cost of a pool that settles is missing or one that doesn't is given, the rebates don't fit the agreement's rule,
    /// own deals are given where the agreement says nothing of them, or a requisition or rate is of no deduction.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A grant or deal is negative, or the outcome of a net group is.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public AgreementSettlement(AgreedAmounts amounts, ValueList<RegionAmount> grants, AgreementOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        ArgumentNullException.ThrowIfNull(outcome);
        StageText.Check(outcome.Stage, nameof(outcome));
        var book = new SettlementBook(amounts, grants, outcome);
        (Amounts, Outcome) = (amounts, outcome);
        Groups = book.Groups;
        Deductions = book.Deductions;
        Regions = book.Regions;
        National = new(this);
    }

    /// <summary>What the agreement comes to.</summary>
    public AgreedAmounts Amounts { get; }

    /// <summary>What was known of the year.</summary>
    public AgreementOutcome Outcome { get; }

    /// <summary>The corridor of each settlement group.</summary>
    public ValueList<GroupOutcome> Groups { get; }

    /// <summary>What became of each top deduction.</summary>
    public ValueList<DeductionSettlement> Deductions { get; }

    /// <summary>What each region gets in the end, in the order of their keys.</summary>
    public ValueList<RegionSettlement> Regions { get; }

    /// <summary>The nation's sums, and that they agree.</summary>
    public NationalReconciliation National { get; }

    /// <summary>What a region gets in the end.</summary>
    /// <param name="region">The region's key.</param>
    /// <exception cref="ArgumentException">There is no such region.</exception>
    public RegionSettlement this[string region] => Regions.FirstOrDefault(one => string.Equals(one.Region, region, StringComparison.Ordinal))
        ?? throw new ArgumentException($"The settlement has no region '{region}'.", nameof(region));

    /// <summary>The next year's grants after the regions' own deals are deducted.</summary>
    /// <param name="grants">The next year's grant of each region.</param>
    /// <exception cref="ArgumentException">A region is missing or comes twice.</exception>
    public ValueList<NextYearGrant> NextYear(ValueList<RegionAmount> grants) =>
        Keyed.InOrder(Regions.Select(static one => one.Region).ToArray(), grants, static one => one.Region, nameof(grants))
            .Select((grant, i) => new NextYearGrant(grant.Region, grant.Amount, Regions[i].OwnDeal, Amounts.Agreement.Year + 1, Amounts.Agreement.OwnDeals ?? Amounts.Agreement.Payments.Provision))
            .ToValueList();

    /// <summary>What corridors, deductions and regions have to say, in that order.</summary>
    public ValueList<Finding> Findings() =>
    [
        .. Groups.SelectMany(static group => group.Outcome.Findings()),
        .. Deductions.SelectMany(static deduction => deduction.Findings()),
        .. Regions.SelectMany(static region => region.Findings()),
    ];

    /// <summary>The nation's sums, each with how it arose; beneath what is paid, every deduction and every region.</summary>
    public Explanation Explain()
    {
        var national = National.Explain();
        return new(national.Swedish, national.English, national.Lines.Select(line => line.Code switch
        {
            "payees" when Deductions.Count > 0 => Nested(line, "Per avdrag", "By deduction", Deductions.Select(static settled =>
                new ExplanationLine(settled.Deduction.Code, settled.Deduction.Swedish, settled.Deduction.English, settled.Paid, settled.Deduction.Provision, details: settled.Explain()))),
            "regions" => Nested(line, "Per region", "By region", Regions.Select(region =>
                new ExplanationLine("region-" + region.Region, Grants.Regions.NameOf(region.Region), Grants.Regions.NameOf(region.Region), region.Adjusted, line.Provision, details: region.Explain()))),
            _ => line,
        }).ToValueList());
    }

    /// <summary>A row for each region: grant, each settlement, and the grant after settlement; and the sum.</summary>
    public FiscalTable ToTable() => SettlementTable.Of(this);

    /// <summary>The year and the sum on one line.</summary>
    public override string ToString() => Invariant($"{Amounts.Agreement.Year}: {National.ToRegions.InSwedish()} kr till {Regions.Count} regioner");

    private static ExplanationLine Nested(ExplanationLine line, string swedish, string english, IEnumerable<ExplanationLine> inside) =>
        new(line.Code, line.Swedish, line.English, line.Value, line.Provision, line.Rounding, new(swedish, english, inside.ToValueList()));
}
