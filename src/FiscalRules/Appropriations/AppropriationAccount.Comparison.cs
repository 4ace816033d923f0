using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Appropriations;

/// <content>An item's account held against another.</content>
public sealed partial record AppropriationAccount
{
    /// <summary>What differs from an earlier account over the same years, such as last year's forecast: every line of each year, and how much of it each year's figures, each rule and the roundings brought.</summary>
    /// <remarks>Without roundings a saving and a credit are exact shares of what was allotted, and what the limit leaves of one year is carried to the next as it is.</remarks>
    /// <param name="before">The earlier account.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentNullException">The earlier one is null.</exception>
    /// <exception cref="ArgumentException">The earlier one is of other years.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Comparison ComparedWith(AppropriationAccount before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    private static ComparedKind<AppropriationAccount, (AppropriationPost Post, Kronor Opening, Kronor? AllottedBefore, SavingBase SavingBase, ValueList<AppropriationYear> Years), AppropriationTerms?> Compared { get; } = new()
    {
        Given = static account => ((account.Post, account.Opening, account.AllottedBefore, account.SavingBase, account.Years.Select(static year => year.Figures).ToValueList()), account.GivenTerms),
        When = static account => (account.Years[0].Year, account.Years[0].Stage),
        Years = static account => (account.Years[0].Year, account.Years[^1].Year),
        Name = static account => (Invariant($"{account.Post.Name(Language.Swedish)} {account.Years[0].Year}–{account.Years[^1].Year}"), Invariant($"{account.Post.Name(Language.English)} {account.Years[0].Year}–{account.Years[^1].Year}")),
        Rules = static terms => ComparisonSide.Terms(AppropriationTerms.InForce, terms),
        Lines = static account => account.Years.SelectMany(static year => year.Explain().Lines.Select(line => line.In(year.Year))).ToValueList(),
        Exact = static (given, terms) => Figures(given.Post, given.Opening, given.AllottedBefore, given.SavingBase, given.Years, terms),
        Steps = static (steps, _, after) => steps
            .Input("opening", AccountLabels.Opening.Swedish, AccountLabels.Opening.English, AppropriationLaw.Account, static (mine, its) => mine with { Opening = its.Opening })
            .Input("allotted-before", "Tilldelat när sparandet uppkom", "Allotted when the saving arose", AppropriationLaw.SavingLimit, static (mine, its) => mine with { AllottedBefore = its.AllottedBefore, SavingBase = its.SavingBase })
            .Each(
                Enumerable.Range(0, after.Years.Count),
                at => (Invariant($"figures-{after.Years[at].Year}"), Invariant($"Tilldelat och förbrukat {after.Years[at].Year}"), Invariant($"Allotted and spent {after.Years[at].Year}"), AppropriationLaw.Account),
                static (at, mine, its) => mine with { Years = mine.Years.ReplacedAt(its.Years, at) })
            .Input("item", "Anslagspost", "Item", AppropriationLaw.Account, static (mine, its) => mine with { Post = its.Post })
            .Term("saving-and-credit", "Vad som får sparas och lånas, och hur länge", "What may be saved and borrowed, and for how long", AppropriationLaw.Disposable, static (_, its) => its)
            .Rest(AppropriationLaw.Account),
    };

    private static IEnumerable<ExactFigure> Figures(AppropriationPost post, Unrounded opening, Kronor? allottedBefore, SavingBase savingBase, ValueList<AppropriationYear> years, AppropriationTerms? given)
    {
        foreach (var year in years)
        {
            var share = savingBase == SavingBase.YearItIsUsed && post.IsInBudget(year.Year) ? year.Allotted : allottedBefore ?? Kronor.Zero;
            foreach (var figure in AppropriationAccountYear.Exactly(post, opening, share, year, given ?? AppropriationTerms.InForce.In(year.Year).Terms))
            {
                opening = string.Equals(figure.Code, "closing", StringComparison.Ordinal) ? figure.Amount : opening;
                yield return new(Invariant($"{figure.Code}-{year.Year}"), figure.Amount);
            }

            allottedBefore = post.IsInBudget(year.Year) ? year.Allotted : allottedBefore;
        }
    }
}
