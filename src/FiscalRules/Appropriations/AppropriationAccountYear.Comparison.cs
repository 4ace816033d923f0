using FiscalRules.Law;

namespace FiscalRules.Appropriations;

/// <content>A year of an item held against another.</content>
public readonly partial record struct AppropriationAccountYear
{
    /// <summary>What differs from an earlier year of an item, and how much of it each figure, each rule and the roundings brought.</summary>
    /// <param name="before">The earlier one: another year, a forecast of the same year, another item, or the same figures by other terms.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentException">The earlier one is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Comparison ComparedWith(in AppropriationAccountYear before, ComparisonOrder order = ComparisonOrder.InputFirst) => Compared.Compare(before, this, order);

    /// <summary>The lines of a year, unrounded.</summary>
    internal static IEnumerable<ExactFigure> Exactly(AppropriationPost post, Unrounded opening, Kronor savingAllotted, AppropriationYear year, AppropriationTerms terms)
    {
        var saving = opening > default(Unrounded) ? opening : default;
        var limit = post.IsExpired(year.Year, terms) ? default
            : year.SavingDecided is { } decided ? decided
            : post.IsMainlyAdministration ? savingAllotted * terms.SavingShare
            : default;
        var withdrawn = (saving > limit ? saving - limit : default) + year.Withdrawn;
        var available = opening - withdrawn + year.Allotted + year.Redistributed + year.OverrunUsed;
        var credit = year.CreditDecided is { } agreed ? agreed
            : post.IsMainlyAdministration ? year.Allotted * terms.CreditShare
            : default(Unrounded);
        yield return new("opening", opening);
        yield return new("allotted", year.Allotted);
        yield return new("redistributed", year.Redistributed);
        yield return new("overrun-used", year.OverrunUsed);
        yield return new("withdrawn", -withdrawn);
        yield return new("available", available);
        yield return new("credit", credit);
        yield return new("disposable", available + credit);
        yield return new("spent", -year.Spent);
        yield return new("closing", available - year.Spent);
    }

    private static ComparedKind<AppropriationAccountYear, (AppropriationPost Post, Kronor Opening, Kronor SavingAllotted, AppropriationYear Figures), AppropriationTerms> Compared { get; } = new()
    {
        Given = static year => ((year.Post, year.Opening, year.SavingAllotted, year.Figures), year._terms!),
        When = static year => (year.Year, year.Stage),
        Rules = static terms => ComparisonSide.Terms(AppropriationTerms.InForce, terms),
        Exact = static (given, terms) => Exactly(given.Post, given.Opening, given.SavingAllotted, given.Figures, terms),
        Steps = static (steps, _, _) => steps
            .Line("opening", static (mine, its) => mine with { Opening = its.Opening })
            .Line("allotted", static (mine, its) => mine with { Figures = mine.Figures with { Allotted = its.Figures.Allotted } })
            .Line("redistributed", static (mine, its) => mine with { Figures = mine.Figures with { Redistributed = its.Figures.Redistributed } })
            .Line("overrun-used", static (mine, its) => mine with { Figures = mine.Figures with { OverrunUsed = its.Figures.OverrunUsed } })
            .Line("withdrawn", static (mine, its) => mine with { Figures = mine.Figures with { Withdrawn = its.Figures.Withdrawn } })
            .Line("spent", static (mine, its) => mine with { Figures = mine.Figures with { Spent = its.Figures.Spent } })
            .Input("saving-allotted", "Tilldelat när sparandet uppkom", "Allotted when the saving arose", AppropriationLaw.SavingLimit, static (mine, its) => mine with { SavingAllotted = its.SavingAllotted })
            .Input("decisions", "Beslut om sparande och kredit", "Decisions on saving and credit", AppropriationLaw.Conditions, static (mine, its) => mine with
            {
                Figures = mine.Figures with { SavingDecided = its.Figures.SavingDecided, CreditDecided = its.Figures.CreditDecided, Voted = its.Figures.Voted },
            })
            .Input("item", "Anslagspost och budgetår", "Item and budget year", AppropriationLaw.Account, static (_, its) => its)
            .Term("saving-share", "Andel som får sparas", "The share that may be saved", AppropriationLaw.SavingLimit, static (mine, its) => mine with { SavingShare = its.SavingShare })
            .Term("saving-years", "Hur länge ett sparande får användas", "For how long a saving may be used", AppropriationLaw.SavingTime, static (mine, its) => mine with { SavingYears = its.SavingYears })
            .Term("credit-share", "Anslagskreditens andel", "The share of the credit", AppropriationLaw.Credit, static (mine, its) => mine with { CreditShare = its.CreditShare })
            .Rest(AppropriationLaw.CreditCap),
    };
}
