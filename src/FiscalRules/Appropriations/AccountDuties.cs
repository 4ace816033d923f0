using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Appropriations;

/// <summary>What the law has to say of an item's year, worded for an outcome or for what would be.</summary>
internal static class AccountDuties
{
    public static ValueList<Finding> Of(in AppropriationAccountYear year, AppropriationTerms terms)
    {
        var found = new List<Finding>();
        if (year.SavingWithdrawn > Kronor.Zero)
        {
            found.Add(year.IsExpired ? Expired(year) : Withdrawn(year));
        }

        if (year.CreditCap is { } cap && year.Credit > cap)
        {
            found.Add(AboveCap(year, cap));
        }

        if (year.Overdrawn > Kronor.Zero)
        {
            found.Add(Overdrawn(year));
            if (year.Stage == Stage.Forecast)
            {
                found.Add(Insufficient(year));
            }
        }

        if (year.Closing.IsNegative)
        {
            found.Add(CreditUsed(year));
        }

        if (terms.Note(year.Year, year.Stage) is { } note)
        {
            found.Add(note);
        }

        return found.ToValueList();
    }

    private static Finding Withdrawn(in AppropriationAccountYear year) => new(
        AppropriationFindings.SavingWithdrawn,
        Severity.Note,
        AppropriationLaw.SavingWithdrawn,
        year.Stage.Say(
            Invariant($"{year.Post}: av det ingående anslagssparandet {year.Year} får {year.SavingWithdrawn.InSwedish()} kr inte disponeras och förs bort som indragning."),
            Invariant($"{year.Post}: av det ingående anslagssparandet {year.Year} skulle {year.SavingWithdrawn.InSwedish()} kr inte få disponeras och skulle föras bort som indragning.")),
        year.Stage.Say(
            Invariant($"{year.Post.Name(Language.English)}: of the opening saving of {year.Year}, SEK {year.SavingWithdrawn.InEnglish()} may not be disposed of and is withdrawn."),
            Invariant($"{year.Post.Name(Language.English)}: of the opening saving of {year.Year}, SEK {year.SavingWithdrawn.InEnglish()} might not be disposed of and would be withdrawn.")),
        year.Year,
        year.SavingWithdrawn,
        year.Stage);

    private static Finding Expired(in AppropriationAccountYear year) => new(
        AppropriationFindings.SavingExpired,
        Severity.Note,
        AppropriationLaw.SavingTime,
        year.Stage.Say(
            Invariant($"{year.Post}: anslaget var senast uppfört på budgeten {year.Post.LastInBudget}; anslagssparandet på {year.SavingWithdrawn.InSwedish()} kr får inte längre disponeras {year.Year} och förs bort."),
            Invariant($"{year.Post}: anslaget var senast uppfört på budgeten {year.Post.LastInBudget}; anslagssparandet på {year.SavingWithdrawn.InSwedish()} kr skulle inte längre få disponeras {year.Year} och skulle föras bort.")),
        year.Stage.Say(
            Invariant($"{year.Post.Name(Language.English)}: the appropriation last appeared in the budget of {year.Post.LastInBudget}; the saving of SEK {year.SavingWithdrawn.InEnglish()} may no longer be disposed of in {year.Year} and is withdrawn."),
            Invariant($"{year.Post.Name(Language.English)}: the appropriation last appeared in the budget of {year.Post.LastInBudget}; the saving of SEK {year.SavingWithdrawn.InEnglish()} would no longer be at disposal in {year.Year} and would be withdrawn.")),
        year.Year,
        year.SavingWithdrawn,
        year.Stage);

    private static Finding AboveCap(in AppropriationAccountYear year, Kronor cap) => new(
        AppropriationFindings.CreditAboveCap,
        Severity.Breach,
        AppropriationLaw.CreditCap,
        year.Stage.Say(
            Invariant($"{year.Post}: anslagskrediten {year.Year}, {year.Credit.InSwedish()} kr, är större än lagens högsta, {cap.InSwedish()} kr."),
            Invariant($"{year.Post}: anslagskrediten {year.Year}, {year.Credit.InSwedish()} kr, skulle vara större än lagens högsta, {cap.InSwedish()} kr.")),
        year.Stage.Say(
            Invariant($"{year.Post.Name(Language.English)}: the credit of {year.Year}, SEK {year.Credit.InEnglish()}, is more than the law's most, SEK {cap.InEnglish()}."),
            Invariant($"{year.Post.Name(Language.English)}: the credit of {year.Year}, SEK {year.Credit.InEnglish()}, would be more than the law's most, SEK {cap.InEnglish()}.")),
        year.Year,
        year.Credit - cap,
        year.Stage);

    private static Finding Overdrawn(in AppropriationAccountYear year) => new(
        AppropriationFindings.Overdrawn,
        Severity.Breach,
        AppropriationLaw.Disposable,
        year.Stage.Say(
            Invariant($"{year.Post}: utgifterna {year.Year} är {year.Overdrawn.InSwedish()} kr större än vad som får disponeras, {year.Disposable.InSwedish()} kr."),
            Invariant($"{year.Post}: utgifterna {year.Year} skulle bli {year.Overdrawn.InSwedish()} kr större än vad som får disponeras, {year.Disposable.InSwedish()} kr.")),
        year.Stage.Say(
            Invariant($"{year.Post.Name(Language.English)}: the expenditure of {year.Year} is SEK {year.Overdrawn.InEnglish()} more than may be disposed of, SEK {year.Disposable.InEnglish()}."),
            Invariant($"{year.Post.Name(Language.English)}: the expenditure of {year.Year} would be SEK {year.Overdrawn.InEnglish()} more than may be disposed of, SEK {year.Disposable.InEnglish()}.")),
        year.Year,
        year.Overdrawn,
        year.Stage);

    /// <summary>The forecast is what makes this duty: it is one now, and not one that would be.</summary>
    private static Finding Insufficient(in AppropriationAccountYear year) => new(
        AppropriationFindings.Insufficient,
        Severity.Duty,
        AppropriationLaw.Insufficient,
        Invariant($"{year.Post}: enligt prognosen skulle anslaget {year.Year} inte räcka; regeringen ska snarast informeras och åtgärder föreslås."),
        Invariant($"{year.Post.Name(Language.English)}: by the forecast the appropriation of {year.Year} would be insufficient; the government is to be informed at once and measures proposed."),
        year.Year,
        year.Overdrawn,
        year.Stage);

    private static Finding CreditUsed(in AppropriationAccountYear year)
    {
        var used = -year.Closing;
        return new(
            AppropriationFindings.CreditUsed,
            Severity.Note,
            AppropriationLaw.CreditCap,
            year.Stage.Say(
                Invariant($"{year.Post}: vid utgången av {year.Year} är anslaget överskridet med {used.InSwedish()} kr; nästa års medel minskas med lika mycket."),
                Invariant($"{year.Post}: vid utgången av {year.Year} skulle anslaget vara överskridet med {used.InSwedish()} kr; nästa års medel skulle minskas med lika mycket.")),
            year.Stage.Say(
                Invariant($"{year.Post.Name(Language.English)}: at the end of {year.Year} the appropriation is overrun by SEK {used.InEnglish()}; the next year's means are reduced by as much."),
                Invariant($"{year.Post.Name(Language.English)}: at the end of {year.Year} the appropriation would be overrun by SEK {used.InEnglish()}; the next year's means would be reduced by as much.")),
            year.Year,
            used,
            year.Stage);
    }
}
