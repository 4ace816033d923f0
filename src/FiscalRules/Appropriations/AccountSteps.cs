using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Appropriations;

/// <summary>The steps of an item's year: its account, what 6 § makes of it, and what is carried over.</summary>
internal static class AccountSteps
{
    public static Explanation Of(in AppropriationAccountYear year, AppropriationTerms terms) => new(
        Invariant($"{year.Post} {year.Year}"),
        Invariant($"{year.Post.Name(Language.English)} {year.Year}"),
        [
            Line("opening", AccountLabels.Opening, year.Opening, AppropriationLaw.Account),
            Line("allotted", AccountLabels.Allotted, year.Figures.Allotted, AppropriationLaw.Disposable),
            Line("redistributed", AccountLabels.Redistributed, year.Figures.Redistributed, AppropriationLaw.Account),
            Line("overrun-used", AccountLabels.Overrun, year.Figures.OverrunUsed, AppropriationLaw.Overrun),
            Line("withdrawn", AccountLabels.Withdrawn, -year.Withdrawn, AppropriationLaw.Withdrawal, details: Withdrawn(year, terms)),
            Line("available", AccountLabels.Available, year.Available, AppropriationLaw.Account),
            Line("credit", ("Anslagskredit", "Credit"), year.Credit, AppropriationLaw.Credit, CreditRounding(year, terms), Cap(year, terms)),
            Line("disposable", ("Får disponeras, med anslagskredit", "May be disposed of, credit included"), year.Disposable, AppropriationLaw.Disposable, details: Disposable(year)),
            Line("spent", AccountLabels.Spent, -year.Spent, AppropriationLaw.Spending),
            Line("closing", AccountLabels.Closing, year.Closing, AppropriationLaw.Saving),
        ]);

    /// <summary>The same amount, in the words and the order of 6 §.</summary>
    private static Explanation Disposable(in AppropriationAccountYear year) => new(
        "Enligt 6 §",
        "By Section 6",
        [
            Line("allotted", ("Tilldelat belopp, efter omdisponering och medgivet överskridande", "Allotted, after redistribution and allowed overrun"), year.Figures.Allotted + year.Figures.Redistributed + year.Figures.OverrunUsed, AppropriationLaw.Disposable),
            Line("disposable-saving", ("+ disponibelt anslagssparande", "+ disposable saving"), year.DisposableSaving, AppropriationLaw.SavingLimit),
            Line("credit", ("+ anslagskredit", "+ credit"), year.Credit, AppropriationLaw.Credit),
            Line("withdrawn-by-decision", ("− beslutade indragningar", "− withdrawn by decision"), -year.Figures.Withdrawn, AppropriationLaw.Withdrawal),
            Line("credit-used-before", ("− utnyttjad anslagskredit från föregående år", "− credit used the year before"), -year.CreditUsedBefore, AppropriationLaw.CreditCap),
        ]);

    private static Explanation? Withdrawn(in AppropriationAccountYear year, AppropriationTerms terms) => year.SavingWithdrawn == Kronor.Zero
        ? null
        : new(
            "Varav anslagssparande",
            "Of which saving",
            [
                Line("opening-saving", ("Ingående anslagssparande", "Opening saving"), year.OpeningSaving, AppropriationLaw.Saving),
                Line("saving-limit", ("Får disponeras högst", "May be disposed of, at most"), year.SavingLimit, year.IsExpired ? AppropriationLaw.SavingTime : AppropriationLaw.SavingLimit, SavingRounding(year, terms)),
                Line("saving-withdrawn", ("Förs bort som indragning", "Is withdrawn"), year.SavingWithdrawn, AppropriationLaw.SavingWithdrawn),
            ]);

    private static Explanation? Cap(in AppropriationAccountYear year, AppropriationTerms terms) => year.Figures.Voted is not { } voted || year.CreditCap is not { } cap
        ? null
        : new(
            "Högst enligt budgetlagen",
            "At most by the budget act",
            [
                Line("voted", ("Anvisat anslag", "Voted appropriation"), voted, AppropriationLaw.CreditCap),
                Line("credit-cap", ("Kredit högst", "Credit at most"), cap, AppropriationLaw.CreditCap, Limit.Step(voted, terms.CreditCapShare, AppropriationLaw.CreditCap)),
            ]);

    private static RoundingStep? SavingRounding(in AppropriationAccountYear year, AppropriationTerms terms) =>
        !year.IsExpired && year.Figures.SavingDecided is null && year.Post.IsMainlyAdministration
            ? Limit.Step(year.SavingAllotted, terms.SavingShare, AppropriationLaw.SavingLimit)
            : null;

    private static RoundingStep? CreditRounding(in AppropriationAccountYear year, AppropriationTerms terms) =>
        year.Figures.CreditDecided is null && year.Post.IsMainlyAdministration
            ? Limit.Step(year.Figures.Allotted, terms.CreditShare, AppropriationLaw.Credit)
            : null;

    private static ExplanationLine Line(string code, (string Swedish, string English) label, Kronor amount, Provision provision, RoundingStep? rounding = null, Explanation? details = null) =>
        new(code, label.Swedish, label.English, amount, provision, rounding, details);
}
