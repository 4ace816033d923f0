using FiscalRules.Law;

namespace FiscalRules.Appropriations;

/// <summary>A year of an item as a comparison runs it, without roundings.</summary>
internal static class AppropriationComparison
{
    public static Comparison Of(in AppropriationGiven before, in AppropriationAccountYear was, in AppropriationGiven after, in AppropriationAccountYear now, ComparisonOrder order) =>
        ComparisonPath.Compare(Compared(before, was), Compared(after, now), [.. Inputs(), .. Law()], static given => Figures(given.Post, given.Opening, given.SavingAllotted, given.Figures, given.Terms).ToValueList(), order);

    private static ComparedResult<AppropriationGiven> Compared(in AppropriationGiven given, in AppropriationAccountYear year)
    {
        var explanation = year.Explain();
        return new(
            new(explanation.Swedish, explanation.English, ComparisonSide.Terms(AppropriationTerms.InForce, given.Terms), year.Year, year.Stage),
            explanation.Lines,
            year.Findings(),
            given);
    }

    private static IEnumerable<ComparisonStep<AppropriationGiven>> Inputs()
    {
        yield return Input("opening", AccountLabels.Opening, AppropriationLaw.Account, static (given, other) => given with { Opening = other.Opening });
        yield return Figure("allotted", AccountLabels.Allotted, AppropriationLaw.Disposable, static (mine, its) => mine with { Allotted = its.Allotted });
        yield return Figure("redistributed", AccountLabels.Redistributed, AppropriationLaw.Account, static (mine, its) => mine with { Redistributed = its.Redistributed });
        yield return Figure("overrun-used", AccountLabels.Overrun, AppropriationLaw.Overrun, static (mine, its) => mine with { OverrunUsed = its.OverrunUsed });
        yield return Figure("withdrawn", AccountLabels.Withdrawn, AppropriationLaw.Withdrawal, static (mine, its) => mine with { Withdrawn = its.Withdrawn });
        yield return Figure("spent", AccountLabels.Spent, AppropriationLaw.Spending, static (mine, its) => mine with { Spent = its.Spent });
        yield return Input("saving-allotted", ("Tilldelat när sparandet uppkom", "Allotted when the saving arose"), AppropriationLaw.SavingLimit, static (given, other) => given with { SavingAllotted = other.SavingAllotted });
        yield return Figure("decisions", ("Beslut om sparande och kredit", "Decisions on saving and credit"), AppropriationLaw.Conditions, static (mine, its) =>
            mine with { SavingDecided = its.SavingDecided, CreditDecided = its.CreditDecided, Voted = its.Voted });
        yield return Input("item", ("Anslagspost och budgetår", "Item and budget year"), AppropriationLaw.Account, static (given, other) => given with
        {
            Post = other.Post,
            Figures = given.Figures with { Year = other.Figures.Year, Stage = other.Figures.Stage },
        });
    }

    private static IEnumerable<ComparisonStep<AppropriationGiven>> Law()
    {
        yield return Term("saving-share", ("Andel som får sparas", "The share that may be saved"), AppropriationLaw.SavingLimit, static (mine, its) => mine with { SavingShare = its.SavingShare });
        yield return Term("saving-years", ("Hur länge ett sparande får användas", "For how long a saving may be used"), AppropriationLaw.SavingTime, static (mine, its) => mine with { SavingYears = its.SavingYears });
        yield return Term("credit-share", ("Anslagskreditens andel", "The share of the credit"), AppropriationLaw.Credit, static (mine, its) => mine with { CreditShare = its.CreditShare });
        yield return Term("other-terms", ("Övriga regler", "Other rules"), AppropriationLaw.CreditCap, static (_, its) => its);
    }

    /// <summary>The lines of a year, unrounded.</summary>
    public static IEnumerable<ExactFigure> Figures(AppropriationPost post, Unrounded opening, Kronor savingAllotted, AppropriationYear year, AppropriationTerms terms)
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

    private static ComparisonStep<AppropriationGiven> Input(string code, (string Swedish, string English) label, Provision provision, Func<AppropriationGiven, AppropriationGiven, AppropriationGiven> take) =>
        ComparisonStep<AppropriationGiven>.Input(code, label.Swedish, label.English, provision, take);

    private static ComparisonStep<AppropriationGiven> Figure(string code, (string Swedish, string English) label, Provision provision, Func<AppropriationYear, AppropriationYear, AppropriationYear> take) =>
        Input(code, label, provision, (given, other) => given with { Figures = take(given.Figures, other.Figures) });

    private static ComparisonStep<AppropriationGiven> Term(string code, (string Swedish, string English) label, Provision provision, Func<AppropriationTerms, AppropriationTerms, AppropriationTerms> take) =>
        ComparisonStep<AppropriationGiven>.Law(code, label.Swedish, label.English, provision, (given, other) => given with { Terms = take(given.Terms, other.Terms) });
}
