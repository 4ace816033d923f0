using static System.FormattableString;
using FiscalRules.Law;
using FiscalRules.Tables;

namespace FiscalRules.Loans;

/// <summary>The objects whose investment expenditure is more than 20 million kronor (<c>verksamhetsinvesteringar över 20 miljoner kronor</c>), as a budget request specifies them.</summary>
/// <remarks>Strictly more: an object of exactly 20 million isn't specified. The expenditure includes what never becomes an asset.</remarks>
public sealed partial record SpecifiedInvestments : IFindings, IExplained, ITabled
{
    private readonly bool _isInForce;

    /// <summary>The specified objects of a budget request.</summary>
    /// <param name="submitted">The fiscal year in which it is handed in.</param>
    /// <param name="firstYear">The first of the years with a column.</param>
    /// <param name="stages">The stage of each year, at least one.</param>
    /// <param name="objects">The objects, each name once; those that aren't above the limit are left out, with a note.</param>
    /// <param name="financing">What finances those that are specified.</param>
    /// <param name="neverAssets">What of the specified objects' expenditure never becomes an asset, by kind, where the objects themselves don't say; null for none.</param>
    /// <param name="totals">All investments of each year, which the objects of a kind can't exceed; null where they aren't given.</param>
    /// <param name="roundedTo">The unit that the figures were rounded to before they came here, zero where they are exact.</param>
    /// <param name="terms">The terms to compute by; null for those in force when it is handed in.</param>
    /// <exception cref="ArgumentException">There is no year, a name or a kind comes twice, or an expenditure covers another number of years.</exception>
    /// <exception cref="ArgumentNullException">A list or the financing is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A stage is none of the named ones, or the unit is negative.</exception>
    /// <exception cref="NotInForceException">It was handed in before 2016 and no terms are given.</exception>
    public SpecifiedInvestments(
        FiscalYear submitted,
        FiscalYear firstYear,
        ValueList<Stage> stages,
        ValueList<InvestmentObject> objects,
        ObjectFinancing financing,
        ValueList<KindExpenditure>? neverAssets = null,
        ValueList<InvestmentYear>? totals = null,
        Kronor roundedTo = default,
        InvestmentTerms? terms = null)
    {
        ArgumentNullException.ThrowIfNull(stages);
        ArgumentNullException.ThrowIfNull(objects);
        ArgumentNullException.ThrowIfNull(financing);
        ArgumentOutOfRangeException.ThrowIfLessThan(roundedTo, Kronor.Zero);
        (Submitted, FirstYear, Stages, Financing, RoundedTo, Totals) = (submitted, firstYear, stages, financing, roundedTo, totals ?? []);
        _isInForce = terms is null;
        Terms = terms ?? InvestmentTerms.InForce.In(submitted).Terms;
        NeverAssets = neverAssets ?? [];
        Check(objects, NeverAssets);
        Objects = objects.Where(current => current.IsSpecified(Terms)).ToValueList();
        NotSpecified = objects.Where(current => !current.IsSpecified(Terms)).ToValueList();
        Total = Sum(Objects.Select(static current => current.Expenditure));
        FinancingTotal = Sum(financing.All());
        Kinds = AssetKindText.All.Select(kind => new KindOutlay(
            kind,
            Sum(Objects.Where(current => current.Kind == kind).Select(static current => current.Expenditure)),
            Sum(Objects.Where(current => current.Kind == kind).Select(static current => current.NeverAssets)
                .Concat(NeverAssets.Where(row => row.Kind == kind).Select(static row => row.Expenditure))))).ToValueList();
    }

    /// <summary>The fiscal year in which the budget request is handed in.</summary>
    public FiscalYear Submitted { get; }

    /// <summary>The first of the years.</summary>
    public FiscalYear FirstYear { get; }

    /// <summary>The stage of each year.</summary>
    public ValueList<Stage> Stages { get; }

    /// <summary>The terms they were computed by.</summary>
    public InvestmentTerms Terms { get; }

    /// <summary>The objects above the limit, in the order they were given.</summary>
    public ValueList<InvestmentObject> Objects { get; }

    /// <summary>The objects that were given and aren't above the limit.</summary>
    public ValueList<InvestmentObject> NotSpecified { get; }

    /// <summary>What finances the specified objects.</summary>
    public ObjectFinancing Financing { get; }

    /// <summary>The expenditure of the specified objects together (<c>summa utgifter för investeringar</c>).</summary>
    public Expenditure Total { get; }

    /// <summary>What finances them together (<c>summa finansiering</c>).</summary>
    public Expenditure FinancingTotal { get; }

    /// <summary>All investments of each year, where they were given.</summary>
    public ValueList<InvestmentYear> Totals { get; }

    /// <summary>The unit that the figures were rounded to, zero where they are exact.</summary>
    public Kronor RoundedTo { get; }

    internal ValueList<KindOutlay> Kinds { get; }

    /// <summary>What never becomes an asset beside the objects, by kind.</summary>
    internal ValueList<KindExpenditure> NeverAssets { get; }

    /// <summary>What of a kind's specified objects becomes assets, in a column: total, accumulated, then each year.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of the named ones.</exception>
    public ValueList<Kronor> Assets(AssetKind kind)
    {
        AssetKindText.Check(kind, nameof(kind));
        return Kinds[(int)kind].Assets;
    }

    /// <inheritdoc/>
    public ValueList<Finding> Findings() => SpecifiedFindings.Of(this, _isInForce);

    /// <summary>The sums, with each object beneath, what becomes assets and what finances them.</summary>
    public Explanation Explain() => new(
        Invariant($"Verksamhetsinvesteringar över {LoansText.Sv(Terms.SpecifiedAbove)}"),
        Invariant($"Investments in the activity above {LoansText.En(Terms.SpecifiedAbove)}"),
        [
            new("limit", "Gräns för att specificera ett objekt", "Limit above which an object is specified", Terms.SpecifiedAbove, Terms.Provision),
            new("total", "Summa utgifter för investeringar", "Investment expenditure", Total.Total, Terms.Provision, details: Objects.Count == 0 ? null : ExplainObjects()),
            new("by-loans", "varav lån i Riksgäldskontoret", "of which loans in the National Debt Office", Financing.ByLoans.Total, LoansLaw.LoanFinancing),
            new("by-grants", "varav bidrag", "of which grants", Financing.ByGrants.Total, LoansLaw.Grants),
            new("by-sale-proceeds", "varav försäljningsinkomster", "of which sale proceeds", Financing.BySaleProceeds?.Total ?? Kronor.Zero, LoansLaw.SaleProceeds),
            new("by-leasing", "varav finansiell leasing", "of which financial leasing", Financing.ByLeasing.Total, LoansLaw.Leasing),
            new("by-appropriation", "varav förvaltningsmedel", "of which appropriation for administration", Financing.ByAppropriation.Total, Terms.Provision),
            new("financing", "Summa finansiering", "Financing", FinancingTotal.Total, Terms.Provision),
            new("assets", "Summa investeringar i anläggningstillgångar", "Investments that become assets", Kinds.Sum(static kind => kind.Assets[0]), Terms.Provision),
        ]);

    /// <inheritdoc/>
    public FiscalTable ToTable() => SpecifiedTable.Of(this);

    /// <summary>How many objects, and their total, on one line.</summary>
    public override string ToString() => Invariant($"{Objects.Count} objekt: {Total}");

    private Expenditure Sum(IEnumerable<Expenditure> rows)
    {
        var (total, accumulated, years) = (Kronor.Zero, Kronor.Zero, new Kronor[Stages.Count]);
        foreach (var row in rows)
        {
            total += row.Total;
            accumulated += row.Accumulated;
            for (var i = 0; i < years.Length; i++)
            {
                years[i] += row.Years[i];
            }
        }

        return new(accumulated, ValueList.Create<Kronor>(years), total);
    }

    private Explanation ExplainObjects() => new(
        "Per objekt",
        "By object",
        Objects.Select((current, index) => new ExplanationLine(Invariant($"object-{index + 1}"), current.Name, current.Name, current.Expenditure.Total, Terms.Provision)).ToValueList());

    private void Check(ValueList<InvestmentObject> objects, ValueList<KindExpenditure> neverAssets)
    {
        var years = Stages.Count;
        if (years == 0)
        {
            throw new ArgumentException("A budget request has at least one year.", "stages");
        }

        foreach (var stage in Stages)
        {
            StageText.Check(stage, "stages");
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var current in objects)
        {
            Expenditure.Check(current.Expenditure, years, nameof(objects));
            if (!names.Add(current.Name))
            {
                throw new ArgumentException($"Each object comes once; '{current.Name}' comes twice.", nameof(objects));
            }
        }

        var kinds = new HashSet<AssetKind>();
        foreach (var row in neverAssets)
        {
            Expenditure.Check(row.Expenditure, years, nameof(neverAssets));
            if (!kinds.Add(row.Kind))
            {
                throw new ArgumentException($"Each kind comes once; {row.Kind} comes twice.", nameof(neverAssets));
            }
        }

        foreach (var source in Financing.All())
        {
            Expenditure.Check(source, years, "financing");
        }
    }
}
