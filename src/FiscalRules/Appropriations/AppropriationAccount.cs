using FiscalRules.Law;
using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Appropriations;

/// <summary>An appropriation item over consecutive budget years (<c>anslagsredovisning per anslagspost</c>): a saving goes on as far as the law lets it, used credit reduces the next year's means.</summary>
public sealed partial record AppropriationAccount : IFindings, IExplained, ITabled
{
    /// <summary>An item's account.</summary>
    /// <param name="post">The item.</param>
    /// <param name="opening">What was carried over to the first year, signed: a saving above zero, used credit below.</param>
    /// <param name="years">The years, at least one, each the one after the one before.</param>
    /// <param name="allottedBefore">What was allotted in the year the opening saving arose; required where its limit is a share of that (a saving, mainly administration, no decision), otherwise of no effect.</param>
    /// <param name="savingBase">Which year's allotted amount a saving's limit is a share of. Where nothing is allotted any longer it is the last year's in which something was.</param>
    /// <param name="terms">The terms to compute every year by; null for those in force for each budget year.</param>
    /// <exception cref="ArgumentNullException">The item is null.</exception>
    /// <exception cref="ArgumentException">There is no year, years aren't consecutive, or a year lacks what it needs.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The base is none of the named ones, or what was allotted before is negative.</exception>
    /// <exception cref="NotInForceException">A year is before 2013 and no terms are given.</exception>
    /// <exception cref="OverflowException">An amount is beyond what <see cref="Kronor"/> holds.</exception>
    public AppropriationAccount(
        AppropriationPost post,
        Kronor opening,
        ReadOnlySpan<AppropriationYear> years,
        Kronor? allottedBefore = null,
        SavingBase savingBase = SavingBase.YearItArose,
        AppropriationTerms? terms = null)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (years.IsEmpty)
        {
            throw new ArgumentException("An account has at least one year.", nameof(years));
        }

        if (savingBase is not (SavingBase.YearItArose or SavingBase.YearItIsUsed))
        {
            throw new ArgumentOutOfRangeException(nameof(savingBase), savingBase, "A base is one of the named ones.");
        }

        (Post, Opening, AllottedBefore, SavingBase) = (post, opening, allottedBefore is { } before ? Magnitude.Of(before, nameof(allottedBefore)) : null, savingBase);
        GivenTerms = terms;
        var closed = new AppropriationAccountYear[years.Length];
        var (carried, allotted) = (opening, allottedBefore);
        for (var i = 0; i < closed.Length; i++)
        {
            var year = years[i];
            if (i > 0 && year.Year - years[i - 1].Year != 1)
            {
                throw new ArgumentException(Invariant($"Years are consecutive; {year.Year} comes after {years[i - 1].Year}."), nameof(years));
            }

            var share = savingBase == SavingBase.YearItIsUsed && post.IsInBudget(year.Year) ? year.Allotted : allotted;
            var decides = carried.IsPositive && post.IsMainlyAdministration && year.SavingDecided is null;
            if (share is null && decides && !post.IsExpired(year.Year, terms ?? AppropriationTerms.InForce.In(year.Year).Terms))
            {
                throw new ArgumentException(
                    Invariant($"How much of the opening saving may be disposed of is a share of what was allotted when it arose: state it ({AppropriationLaw.SavingLimit})."), nameof(allottedBefore));
            }

            closed[i] = new(post, carried, share ?? Kronor.Zero, year, terms);
            carried = closed[i].Closing;
            allotted = post.IsInBudget(year.Year) ? year.Allotted : allotted;
        }

        Years = ValueList.Create<AppropriationAccountYear>(closed);
    }

    /// <summary>The item.</summary>
    public AppropriationPost Post { get; }

    /// <summary>What was carried over to the first year, signed.</summary>
    public Kronor Opening { get; }

    /// <summary>What was allotted in the year the opening saving arose, zero or more; null where it wasn't stated.</summary>
    public Kronor? AllottedBefore { get; }

    /// <summary>Which year's allotted amount a saving's limit is a share of.</summary>
    public SavingBase SavingBase { get; }

    /// <summary>The years, in order.</summary>
    public ValueList<AppropriationAccountYear> Years { get; }

    /// <summary>What is carried over from the last year, signed.</summary>
    public Kronor Closing => Years[^1].Closing;

    /// <summary>The terms that were given, or null where each year has those in force.</summary>
    internal AppropriationTerms? GivenTerms { get; }

    /// <summary>A budget year of the account.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The account has no such year.</exception>
    public AppropriationAccountYear this[FiscalYear year]
    {
        get
        {
            var index = year - Years[0].Year;
            return index >= 0 && index < Years.Count
                ? Years[index]
                : throw new ArgumentOutOfRangeException(nameof(year), year, Invariant($"The account goes from {Years[0].Year} to {Years[^1].Year}."));
        }
    }

    /// <summary>The findings of every year, in order.</summary>
    public ValueList<Finding> Findings() => Years.SelectMany(static year => year.Findings()).ToValueList();

    /// <summary>What is carried over from each year, with the year's steps beneath.</summary>
    public Explanation Explain() => new(
        Post.Name(Language.Swedish),
        Post.Name(Language.English),
        Years.Select(static year => new ExplanationLine(
            Invariant($"closing-{year.Year}"),
            Invariant($"{AccountLabels.Closing.Swedish} {year.Year}"),
            Invariant($"{AccountLabels.Closing.English} {year.Year}"),
            year.Closing,
            AppropriationLaw.Saving,
            details: year.Explain())).ToValueList());

    /// <summary>The official account in tkr, years side by side. What is withdrawn and what is spent are printed without a sign.</summary>
    public FiscalTable ToTable()
    {
        var overrun = Years.Any(static year => year.Figures.OverrunUsed != Kronor.Zero);
        TableRow[] optional = overrun ? [Row("overrun-used", AccountLabels.Overrun, static year => year.Figures.OverrunUsed)] : [];
        return new(
            Invariant($"Anslagsredovisning: {Post}"),
            Invariant($"Account of appropriations: {Post.Name(Language.English)}"),
            AmountUnit.Tkr,
            Years.Select(static year => new TableColumn(year.Stage, year.Year)).ToValueList(),
            [
                Row("opening", AccountLabels.Opening, static year => year.Opening),
                Row("allotted", AccountLabels.Allotted, static year => year.Figures.Allotted),
                Row("redistributed", AccountLabels.Redistributed, static year => year.Figures.Redistributed),
                .. optional,
                Row("withdrawn", AccountLabels.Withdrawn, static year => year.Withdrawn),
                Row("available", AccountLabels.Available, static year => year.Available),
                Row("spent", AccountLabels.Spent, static year => year.Spent),
                Row("closing", AccountLabels.Closing, static year => year.Closing),
            ],
            [
                new TableRelation.Sum("available", ["opening", "allotted", "redistributed", .. optional.Select(static row => row.Code)], ["withdrawn"]),
                new TableRelation.Sum("closing", ["available"], ["spent"]),
                new TableRelation.CarryForward("opening", "closing"),
            ]);
    }

    /// <summary>The item, the years and what is carried over on one line.</summary>
    public override string ToString() => Invariant($"{Post} {Years[0].Year}–{Years[^1].Year}: {Closing.InSwedish()} kr");

    private TableRow Row(string code, (string Swedish, string English) label, Func<AppropriationAccountYear, Kronor> cell) =>
        new(code, label.Swedish, label.English, Years.Select(year => (Kronor?)cell(year)).ToValueList());
}
