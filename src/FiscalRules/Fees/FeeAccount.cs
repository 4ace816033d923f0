using FiscalRules.Law;
using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Fees;

/// <summary>An area's fee account rolled forward over consecutive years (<c>avgiftskonto, balanserat över-/underskott</c>).</summary>
/// <remarks>Each year opens with what the one before closed with. Nothing of one account covers another's deficit.</remarks>
public sealed partial record FeeAccount : IFindings, IExplained, ITabled, ICharted
{
    private readonly FeeTerms? _terms;

    /// <summary>An account.</summary>
    /// <param name="area">The area.</param>
    /// <param name="opening">The balance when the first year began, signed: a surplus above zero, a deficit below.</param>
    /// <param name="years">The years' figures, at least one, each year the one after the one before.</param>
    /// <param name="introduced">Where the first year is the area's first: what was done before the fee was taken; null for an area that was there before.</param>
    /// <param name="terms">The terms to compute every year by; null for those in force for each fiscal year.</param>
    /// <exception cref="ArgumentNullException">The area is null.</exception>
    /// <exception cref="ArgumentException">There is no year, years aren't consecutive, or a new area opens with a balance.</exception>
    /// <exception cref="NotInForceException">A fiscal year is before 2015 and no terms are given.</exception>
    /// <exception cref="OverflowException">A balance is beyond what <see cref="Kronor"/> holds.</exception>
    public FeeAccount(FeeArea area, Kronor opening, ReadOnlySpan<FeeYear> years, NewFeeArea? introduced = null, FeeTerms? terms = null)
    {
        ArgumentNullException.ThrowIfNull(area);
        if (years.IsEmpty)
        {
            throw new ArgumentException("An account has at least one year.", nameof(years));
        }

        if (introduced is not null && opening != Kronor.Zero)
        {
            throw new ArgumentException(Invariant($"A new area opens with 0 kr; {opening} kr came."), nameof(opening));
        }

        var closed = new FeeAccountYear[years.Length];
        var balance = opening;
        for (var i = 0; i < closed.Length; i++)
        {
            if (i > 0 && years[i].Year - years[i - 1].Year != 1)
            {
                throw new ArgumentException(Invariant($"Years are consecutive; {years[i].Year} comes after {years[i - 1].Year}."), nameof(years));
            }

            closed[i] = new(area, balance, years[i], terms);
            balance = closed[i].Closing;
        }

        (Area, Opening, Introduced, _terms) = (area, opening, introduced, terms);
        Years = ValueList.Create<FeeAccountYear>(closed);
    }

    /// <summary>The area.</summary>
    public FeeArea Area { get; }

    /// <summary>The balance when the first year began, signed.</summary>
    public Kronor Opening { get; }

    /// <summary>Where the area is new in the first year: what was done before; otherwise null.</summary>
    public NewFeeArea? Introduced { get; }

    /// <summary>The years, in order.</summary>
    public ValueList<FeeAccountYear> Years { get; }

    /// <summary>The balance when the last year ends, signed.</summary>
    public Kronor Closing => Years[^1].Closing;

    /// <summary>The terms that were given, or null where each year has those in force.</summary>
    internal FeeTerms? GivenTerms => _terms;

    /// <summary>A fiscal year of the account.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The account has no such year.</exception>
    public FeeAccountYear this[FiscalYear year] => Find(year) ?? throw Missing(year, nameof(year));

    /// <summary>The same account with other figures for one of its years.</summary>
    /// <param name="figures">The year's figures.</param>
    /// <exception cref="ArgumentOutOfRangeException">The account has no such year.</exception>
    /// <exception cref="OverflowException">A balance is beyond what <see cref="Kronor"/> holds.</exception>
    public FeeAccount With(FeeYear figures) =>
        Find(figures.Year) is null ? throw Missing(figures.Year, nameof(figures)) : WithEach(year => year.Year == figures.Year ? figures : year);

    /// <summary>The revenue that brings the balance to a target by a year, with its certificate (<c>avgiftsuttag som når ett mål</c>).</summary>
    /// <param name="target">The closing balance to reach, signed; zero for full cost coverage over time.</param>
    /// <param name="by">The year whose closing balance is to reach it.</param>
    /// <param name="from">The first year whose revenue may change; null for <paramref name="by"/> alone. Over several years the change is spread in proportion to their revenue.</param>
    /// <exception cref="ArgumentOutOfRangeException">The account has no such year, <paramref name="from"/> is after <paramref name="by"/>, or the target is so low that even without revenue the balance stays above it.</exception>
    /// <exception cref="OverflowException">A balance is beyond what <see cref="Kronor"/> holds.</exception>
    public FeeAdjustment RevenueFor(Kronor target, FiscalYear by, FiscalYear? from = null) => new(this, target, from ?? by, by);

    /// <summary>The findings of every year, in order, and of what a new area lacks.</summary>
    public ValueList<Finding> Findings() =>
        [.. Introduced is { } done ? NewAreaFindings(done) : [], .. Years.SelectMany(static year => year.Findings())];

    /// <summary>The closing balance of each year, with the year's steps beneath.</summary>
    public Explanation Explain() => new(
        Area.Swedish,
        Area.English,
        Years.Select(static year =>
        {
            var (label, steps) = (FeeLabels.Of(year.Area).Closing, year.Explain());
            return new ExplanationLine(Invariant($"closing-{year.Year}"), Invariant($"{label.Swedish} {year.Year}"), Invariant($"{label.English} {year.Year}"), year.Closing, steps["closing"].Provision, details: steps);
        }).ToValueList());

    /// <summary>The account in the official layout, in tkr.</summary>
    public FiscalTable ToTable() => FeeTable.Of(this);

    /// <summary>A chart of the balance at each year's end, with its limits.</summary>
    /// <inheritdoc/>
    public string ToSvg(Language language = Language.Swedish) => FeeChart.Of(this).ToSvg(language);

    /// <summary>The area, the years and the closing balance on one line.</summary>
    public override string ToString() =>
        Invariant($"{Area.Swedish} {Years[0].Year}–{Years[^1].Year}: {Closing.InSwedish()} kr");

    internal FeeAccountYear? Find(FiscalYear year)
    {
        var index = year - Years[0].Year;
        return index >= 0 && index < Years.Count ? Years[index] : null;
    }

    internal ArgumentOutOfRangeException Missing(FiscalYear year, string name) =>
        new(name, year, Invariant($"The account goes from {Years[0].Year} to {Years[^1].Year}."));

    internal FeeAccount WithEach(Func<FeeYear, FeeYear> change) =>
        new(Area, Opening, Years.Select(year => change(year.Figures)).ToArray(), Introduced, _terms);

    internal IEnumerable<Finding> NewAreaFindings(NewFeeArea done) =>
        FeeDuties.NewArea(Years[0], done, TermsIn(Years[0].Year));

    internal FeeTerms TermsIn(FiscalYear year) => _terms ?? FeeTerms.InForce.In(year).Terms;
}
