using System.Numerics;
using FiscalRules.Law;
using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>The least results that restore given deficits in time (<c>minsta plan för återställande</c>), each with a certificate: it suffices, and an öre less doesn't.</summary>
/// <remarks>A deficit that is overdue when the plan begins is asked for in the first year. A plan has no new deficits.</remarks>
public sealed partial record LeastPlan : IFindings, IExplained, ITabled
{
    private readonly BalanceTerms? _terms;

    /// <summary>The least plan for deficits.</summary>
    /// <param name="first">The first year of the plan.</param>
    /// <param name="outstanding">The deficits, each from before the first year, each origin once; at least one.</param>
    /// <param name="terms">The terms to compute by; null for those in force for each fiscal year.</param>
    /// <exception cref="ArgumentException">There is no deficit, one isn't from before the first year, or an origin comes twice.</exception>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="OverflowException">The sum of the deficits is beyond what <see cref="Kronor"/> holds.</exception>
    public LeastPlan(FiscalYear first, ValueList<DeficitVintage> outstanding, BalanceTerms? terms = null)
    {
        ArgumentNullException.ThrowIfNull(outstanding);
        if (outstanding.Count == 0)
        {
            throw new ArgumentException("A plan restores at least one deficit.", nameof(outstanding));
        }

        var origins = new HashSet<FiscalYear>();
        foreach (var vintage in outstanding)
        {
            if (vintage.Origin >= first || !origins.Add(vintage.Origin))
            {
                throw new ArgumentException(Invariant($"A deficit is from before {first}, and each origin comes once; {vintage.Origin} came."), nameof(outstanding));
            }
        }

        (First, Outstanding, _terms) = (first, outstanding, terms);
        var deadlines = outstanding.Select(Due).Distinct().Order().ToList();
        Last = deadlines[^1];
        Cumulative = deadlines.Select(LeastBy).ToValueList();
        EqualYearly = LeastEqual();
    }

    /// <summary>The first year of the plan.</summary>
    public FiscalYear First { get; }

    /// <summary>The last deadline, and so the last year of the plan.</summary>
    public FiscalYear Last { get; }

    /// <summary>The deficits to restore.</summary>
    public ValueList<DeficitVintage> Outstanding { get; }

    /// <summary>For each deadline, earliest first, the least that the results must come to by it.</summary>
    public ValueList<LeastCumulative> Cumulative { get; }

    /// <summary>The least result that restores in time when it is the same every year from first to last.</summary>
    public LeastResult EqualYearly { get; }

    /// <summary>The terms that were given, or null where each year has those in force.</summary>
    internal BalanceTerms? GivenTerms => _terms;

    /// <summary>The least result in one year, zero or more, when the other years' results are given; null where none suffices: a deadline before that year is missed, or a deficit that a later given year brings isn't restored in time.</summary>
    /// <param name="year">The year whose result is asked for.</param>
    /// <param name="others">Every other year of the plan from first to last, or further, in order.</param>
    /// <exception cref="ArgumentException">The years with the one asked for aren't consecutive from the first, or end before the last.</exception>
    /// <exception cref="OverflowException">A balance is beyond what <see cref="Kronor"/> holds.</exception>
    public LeastResult? InYear(FiscalYear year, params ReadOnlySpan<RestorationYear> others)
    {
        var years = new List<RestorationYear>(others.ToArray());
        var index = years.FindIndex(other => other.Year >= year);
        index = index < 0 ? years.Count : index;
        years.Insert(index, new(year, Stage.Plan, Kronor.Zero));
        if (years[^1].Year < Last || years.Where((other, i) => other.Year - First != i).Any())
        {
            throw new ArgumentException(Invariant($"The other years and {year} are each year from {First} to {Last} or later, once."), nameof(others));
        }

        // One krona more never leaves more overdue, so that the least is where a search by halves ends.
        var enough = Outstanding.Sum(static vintage => vintage.Left) + years.Sum(static other => Kronor.Max(-other.BalanceResult, Kronor.Zero));
        if (!Suffices(With(enough)))
        {
            return null;
        }

        var (low, high) = (0L, enough.Ore);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = Suffices(With(Kronor.FromOre(middle))) ? (low, middle) : (middle + 1, high);
        }

        var least = Kronor.FromOre(low);
        return new(least, With(least), least.IsPositive ? With(least - Kronor.OneOre) : null);

        RestorationLedger With(Kronor result)
        {
            years[index] = new(year, Stage.Plan, result);
            return new(years.ToArray(), Outstanding, terms: _terms);
        }
    }

    /// <summary>How a plan's surpluses stand to the least they must come to, deadline by deadline.</summary>
    /// <param name="plan">The plan's years from the first, consecutive, to the last deadline or further.</param>
    /// <exception cref="ArgumentException">The years aren't consecutive from the first, or end before the last.</exception>
    public ValueList<PlanMargin> Margins(params ReadOnlySpan<RestorationYear> plan)
    {
        if (plan.IsEmpty || plan[^1].Year < Last)
        {
            throw new ArgumentException(Invariant($"The plan has each year from {First} to {Last} or later."), nameof(plan));
        }

        var margins = new List<PlanMargin>();
        var planned = Kronor.Zero;
        for (var i = 0; i < plan.Length; i++)
        {
            if (plan[i].Year - First != i)
            {
                throw new ArgumentException(Invariant($"The plan has each year from {First}, in order; {plan[i].Year} came in place of {First + i}."), nameof(plan));
            }

            planned += Kronor.Max(plan[i].BalanceResult, Kronor.Zero);
            foreach (var least in Cumulative)
            {
                if (least.Deadline == plan[i].Year)
                {
                    margins.Add(new(least.Deadline, planned, least.Amount));
                }
            }
        }

        return margins.ToValueList();
    }

    /// <summary>The findings of the restoration by the least result that is the same every year.</summary>
    public ValueList<Finding> Findings() => EqualYearly.Suffices.Findings();

    /// <summary>The least by each deadline, and the least that is the same every year.</summary>
    public Explanation Explain()
    {
        var law = (_terms ?? BalanceTerms.InForce.In(First).Terms).RestorationProvision;
        var lines = new List<ExplanationLine>();
        foreach (var least in Cumulative)
        {
            lines.Add(new(
                Invariant($"by-{least.Deadline}"),
                Invariant($"Minsta samlade resultat {First}–{least.Deadline}"),
                Invariant($"Least results {First}–{least.Deadline} in all"),
                least.Amount,
                law,
                details: ExplainDue(least.Deadline, law)));
        }

        lines.Add(new(
            "equal-yearly",
            Invariant($"Minsta lika stora resultat varje år {First}–{Last}"),
            Invariant($"Least result that is the same every year {First}–{Last}"),
            EqualYearly.Amount,
            law,
            details: new("Per år till och med varje frist; det högsta räcker för alla", "By year to each deadline; the highest suffices for all", Cumulative.Select(least => PerYear(least, law)).ToValueList())));
        return new("Minsta resultat som återställer i tid", "The least results that restore in time", lines.ToValueList());
    }

    /// <summary>For each deadline, the least that the results must come to by it. In kronor and öre, since rounded down it wouldn't suffice.</summary>
    public FiscalTable ToTable() => new(
        "Minsta resultat som återställer i tid",
        "The least results that restore in time",
        AmountUnit.KronorAndOre,
        Cumulative.Select(static least => new TableColumn(Invariant($"t.o.m. {least.Deadline}"), Invariant($"by {least.Deadline}"))).ToValueList(),
        [
            new("cumulative", "Minsta samlade resultat", "Least results in all", Cumulative.Select(static least => (Kronor?)least.Amount).ToValueList()),
            new("equal-yearly", "Minsta lika stora resultat varje år", "Least result that is the same every year", Cumulative.Select(_ => (Kronor?)EqualYearly.Amount).ToValueList()),
        ],
        []);

    /// <summary>The years and the least equal result on one line.</summary>
    public override string ToString() => Invariant($"{First}–{Last}: minst {EqualYearly.Amount.InSwedish()} kr varje år");

    private static bool Suffices(RestorationLedger ledger) => ledger.Years.All(static year => year.Overdue == Kronor.Zero);

    /// <summary>When a deficit is asked for: by its deadline, or in the first year where that has passed.</summary>
    private FiscalYear Due(DeficitVintage vintage) => vintage.Deadline < First ? First : vintage.Deadline;

    private Kronor DueBy(FiscalYear deadline) => Outstanding.Sum(vintage => Due(vintage) <= deadline ? vintage.Left : Kronor.Zero);

    private LeastCumulative LeastBy(FiscalYear deadline)
    {
        var least = DueBy(deadline);
        return new(deadline, new(least, AllInFirst(least, deadline), AllInFirst(least - Kronor.OneOre, deadline)));
    }

    private LeastResult LeastEqual()
    {
        var least = Kronor.Zero;
        foreach (var cumulative in Cumulative)
        {
            least = Kronor.Max(least, PerYear(cumulative).Round(Rounding.ToOre.Up));
        }

        return new(least, Equal(least), Equal(least - Kronor.OneOre));
    }

    /// <summary>What is due by a deadline, over the years there are to earn it in.</summary>
    private Unrounded PerYear(LeastCumulative least) => Unrounded.OfOre(least.Amount.Ore, (BigInteger)(least.Deadline - First) + 1);

    private ExplanationLine PerYear(LeastCumulative least, Provision law) => new(
        Invariant($"per-year-{least.Deadline}"),
        Invariant($"Samlat till och med {least.Deadline}, delat på åren"),
        Invariant($"In all by {least.Deadline}, over the years"),
        PerYear(least).Round(Rounding.ToOre.Up),
        law,
        new(PerYear(least), Rounding.ToOre.Up, law));

    private Explanation ExplainDue(FiscalYear deadline, Provision law) => new(
        "Underskott som ska vara återställda då",
        "Deficits to be restored by then",
        Outstanding.Where(vintage => Due(vintage) <= deadline)
            .Select(vintage => new ExplanationLine(Invariant($"deficit-{vintage.Origin}"), Invariant($"Underskottet {vintage.Origin}"), Invariant($"The deficit of {vintage.Origin}"), vintage.Left, law))
            .ToValueList());

    private RestorationLedger AllInFirst(Kronor result, FiscalYear last) => Ledger(year => year == First ? result : Kronor.Zero, last);

    private RestorationLedger Equal(Kronor result) => Ledger(_ => result, Last);

    private RestorationLedger Ledger(Func<FiscalYear, Kronor> result, FiscalYear last)
    {
        var years = new RestorationYear[last - First + 1];
        for (var i = 0; i < years.Length; i++)
        {
            years[i] = new(First + i, Stage.Plan, result(First + i));
        }

        return new(years, Outstanding, terms: _terms);
    }
}
