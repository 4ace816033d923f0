using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Fees;

/// <summary>One fiscal year of an area's fee account (<c>ackumulerat över-/underskott</c>), its steps in the order of the law.</summary>
/// <remarks>
/// Made by its constructor; making one allocates nothing. <c>Opening + Revenue − CostToCover + Decided = Closing</c>. The default value belongs to no area: all zero,
/// no findings, an empty explanation.
/// </remarks>
public readonly partial record struct FeeAccountYear : IFindings, IExplained
{
    private readonly FeeArea? _area;
    private readonly FeeTerms? _terms;

    /// <summary>A year of an area's account.</summary>
    /// <param name="area">The area.</param>
    /// <param name="opening">The balance when the year began, signed: a surplus above zero, a deficit below.</param>
    /// <param name="figures">The year's figures.</param>
    /// <param name="terms">The terms to compute by; null for those in force for the fiscal year.</param>
    /// <exception cref="ArgumentNullException">The area is null.</exception>
    /// <exception cref="NotInForceException">The fiscal year is before 2015 and no terms are given.</exception>
    /// <exception cref="OverflowException">A balance is beyond what <see cref="Kronor"/> holds.</exception>
    public FeeAccountYear(FeeArea area, Kronor opening, in FeeYear figures, FeeTerms? terms = null)
    {
        ArgumentNullException.ThrowIfNull(area);
        _terms = terms ?? FeeTerms.InForce.In(figures.Year).Terms;
        (_area, Figures, Opening) = (area, figures, opening);

        // A decision is found with its size, which the least amount there is doesn't have.
        _ = figures.Decided.Abs();
        CostToCover = area.Goal.Of(figures.Cost);
        Result = figures.Revenue - CostToCover;
        Closing = opening + Result + figures.Decided;
        Limit = area.IsCarriedForward ? figures.Revenue.Times(_terms.SurplusLimit, Rounding.ToOre.Down)
            : area.IsNotified ? figures.Revenue.Times(_terms.CollectionLimit, Rounding.ToOre.Down)
            : Kronor.Zero;

        // A balance is a whole number of öre, so that it is above the exact limit just when it is above the limit's whole öre.
        SurplusToDispose = area.IsCarriedForward && Closing > Limit ? Closing : Kronor.Zero;
        ToNotify = area.IsNotified && Closing.Abs() > Limit ? Closing : Kronor.Zero;
        DeficitArisen = area.IsCarriedForward && Result.IsNegative && Closing.IsNegative ? Kronor.Min(-Result, -Closing) : Kronor.Zero;
        DeficitStanding = area.IsCarriedForward && Closing.IsNegative ? -Closing : Kronor.Zero;
    }

    /// <summary>The area.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public FeeArea Area => _area ?? throw new InvalidOperationException("The default year belongs to no area.");

    /// <summary>The figures it was made from.</summary>
    public FeeYear Figures { get; }

    /// <summary>The fiscal year (<c>räkenskapsår</c>).</summary>
    public FiscalYear Year => Figures.Year;

    /// <summary>Outcome, forecast or calculated.</summary>
    public Stage Stage => Figures.Stage;

    /// <summary>The balance when the year began (<c>ingående ackumulerat över-/underskott</c>), signed.</summary>
    public Kronor Opening { get; }

    /// <summary>The revenue from fees (<c>intäkter</c>), zero or more: the year's turnover (<c>omsättning</c>).</summary>
    public Kronor Revenue => Figures.Revenue;

    /// <summary>The costs (<c>kostnader</c>), zero or more.</summary>
    public Kronor Cost => Figures.Cost;

    /// <summary>The part of the costs that the fees are to cover by the economic goal (<c>kostnader att täcka med avgifter</c>): all of them by 5 §.</summary>
    public Kronor CostToCover { get; }

    /// <summary>The year's result (<c>årets resultat</c>), signed: revenue less the costs to cover.</summary>
    public Kronor Result { get; }

    /// <summary>What a decision added to the balance, signed.</summary>
    public Kronor Decided => Figures.Decided;

    /// <summary>The balance when the year ends (<c>utgående ackumulerat över-/underskott</c>), signed.</summary>
    public Kronor Closing { get; }

    /// <summary>The largest balance that brings no duty (<c>tio procent av omsättningen</c>), in whole öre downwards; zero where neither 25 a nor 25 b § applies.</summary>
    public Kronor Limit { get; }

    /// <summary>The surplus whose use is to be proposed (<c>överskott att disponera</c>): the whole of it where it is above the limit, otherwise zero.</summary>
    public Kronor SurplusToDispose { get; }

    /// <summary>The deficit to propose cover for, reading (i): what arose in the year and no earlier surplus covers (<c>uppkommet underskott</c>); zero or more.</summary>
    public Kronor DeficitArisen { get; }

    /// <summary>The deficit to propose cover for, reading (ii): what stands at the end of the year, whenever it arose (<c>kvarstående underskott</c>); zero or more.</summary>
    public Kronor DeficitStanding { get; }

    /// <summary>The over-collection (above zero) or under-collection (below) to notify (<c>över- eller underuttag</c>); zero where it is within the limit.</summary>
    public Kronor ToNotify { get; }

    /// <inheritdoc/>
    public ValueList<Finding> Findings() => _area is null ? [] : FeeDuties.Of(this, _terms!);

    /// <summary>What is found of the year, as flags.</summary>
    internal FeeMarks Marks() =>
        (SurplusToDispose.IsPositive ? FeeMarks.SurplusToDispose : FeeMarks.None)
        | (DeficitArisen.IsPositive ? FeeMarks.DeficitArisen : FeeMarks.None)
        | (DeficitStanding.IsPositive ? FeeMarks.DeficitStanding : FeeMarks.None)
        | (ToNotify.IsPositive ? FeeMarks.OverCollected : ToNotify.IsNegative ? FeeMarks.UnderCollected : FeeMarks.None)
        | (Decided != Kronor.Zero ? FeeMarks.BalanceDecided : FeeMarks.None);

    /// <summary>The account of the year as in the official table, then the limit and what it leads to.</summary>
    public Explanation Explain()
    {
        if (_area is null)
        {
            return Explanation.Empty;
        }

        var (balance, roll) = (FeeLabels.Of(_area), _area.BalanceProvision);
        var lines = new List<ExplanationLine>
        {
            new("opening", balance.Opening.Swedish, balance.Opening.English, Opening, roll),
            new("revenue", FeeLabels.Revenue.Swedish, FeeLabels.Revenue.English, Revenue, FeeLaw.Division),
            new("cost", FeeLabels.Cost.Swedish, FeeLabels.Cost.English, Cost, FeeLaw.Division),
        };
        if (_area.Goal.Share is { } share && share != Ratio.One)
        {
            lines.Add(new(
                "cost-to-cover", FeeLabels.CostToCover.Swedish, FeeLabels.CostToCover.English, CostToCover, FeeLaw.EconomicGoal, new(Cost * share, Rounding.ToOre, FeeLaw.EconomicGoal)));
        }

        lines.Add(new("result", FeeLabels.Result.Swedish, FeeLabels.Result.English, Result, roll));
        if (Decided != Kronor.Zero)
        {
            lines.Add(new("decided", FeeLabels.Decided.Swedish, FeeLabels.Decided.English, Decided, roll));
        }

        lines.Add(new("closing", balance.Closing.Swedish, balance.Closing.English, Closing, roll));
        if (_area.IsCarriedForward)
        {
            lines.Add(new("limit", "Gräns: högsta överskott utan förslag", "Limit: largest surplus without a proposal", Limit, FeeLaw.SurplusProposal, LimitRounding(_terms!.SurplusLimit, FeeLaw.SurplusProposal)));
            lines.Add(new("surplus-to-dispose", "Överskott att lämna förslag om (hela)", "Surplus to propose the use of (the whole)", SurplusToDispose, FeeLaw.SurplusProposal));
            lines.Add(new("deficit-arisen", "Underskott att täcka, läsning (i): uppkommet under året", "Deficit to cover, reading (i): arisen in the year", DeficitArisen, FeeLaw.DeficitProposal));
            lines.Add(new("deficit-standing", "Underskott att täcka, läsning (ii): kvarstående", "Deficit to cover, reading (ii): standing", DeficitStanding, FeeLaw.DeficitProposal));
        }
        else if (_area.IsNotified)
        {
            lines.Add(new("limit", "Gräns: högsta uttag utan meddelande", "Limit: largest deviation without notice", Limit, FeeLaw.Notification, LimitRounding(_terms!.CollectionLimit, FeeLaw.Notification)));
            lines.Add(new("to-notify", "Över- eller underuttag att meddela", "Over- or under-collection to notify", ToNotify, FeeLaw.Notification));
        }

        return new(Invariant($"{_area.Swedish} {Year}"), Invariant($"{_area.English} {Year}"), lines.ToValueList());
    }

    /// <summary>The area, the year and the closing balance on one line.</summary>
    public override string ToString() => _area is null
        ? "(inget avgiftsområde)"
        : Invariant($"{_area.Swedish}, {Stage.Name(Language.Swedish)} {Year}: {Closing.InSwedish()} kr");

    private RoundingStep LimitRounding(Ratio limit, Provision provision) => new(Revenue * limit, Rounding.ToOre.Down, provision);
}
