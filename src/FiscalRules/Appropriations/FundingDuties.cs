using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Appropriations;

/// <summary>What the law has to say of a year's requests. They are proposals: all of it is what would be.</summary>
internal static class FundingDuties
{
    public static ValueList<Finding> Of(FundingRequests all, FundingYear year, int i)
    {
        var found = new List<Finding>();
        if (year.Unmatched > Kronor.Zero)
        {
            found.Add(new(
                AppropriationFindings.SavingsMissing,
                Severity.Duty,
                AppropriationLaw.MatchingSavings,
                Invariant($"Förslagen skulle öka kostnaderna {year.Year} med {(year.Permanent.Computed + year.Temporary.Computed).InSwedish()} kr; egna förslag till besparingar på {year.Unmatched.InSwedish()} kr saknas."),
                Invariant($"The proposals would raise the costs of {year.Year} by SEK {(year.Permanent.Computed + year.Temporary.Computed).InEnglish()}; savings of SEK {year.Unmatched.InEnglish()} to match them aren't proposed."),
                year.Year,
                year.Unmatched,
                Stage.Calculated));
        }

        var elsewhere = all.Savings.Sum(saving => saving.IsElsewhere ? saving.Amounts[i] : Kronor.Zero);
        if (elsewhere > Kronor.Zero)
        {
            found.Add(new(
                AppropriationFindings.SavingsElsewhere,
                Severity.Note,
                AppropriationLaw.MatchingSavings,
                Invariant($"Av besparingarna {year.Year} skulle {elsewhere.InSwedish()} kr göras i andra verksamheter än den egna, vilket kräver särskilda skäl."),
                Invariant($"Of the savings of {year.Year}, SEK {elsewhere.InEnglish()} would be made in activities other than the agency's own, which takes special reasons."),
                year.Year,
                elsewhere,
                Stage.Calculated));
        }

        AddPrinted(found, year.Permanent, Invariant($"Varaktiga äskanden {year.Year}"), Invariant($"Permanent requests {year.Year}"), all, year.Year);
        AddPrinted(found, year.Temporary, Invariant($"Tillfälliga äskanden {year.Year}"), Invariant($"Temporary requests {year.Year}"), all, year.Year);
        return found.ToValueList();
    }

    private static void AddPrinted(List<Finding> found, PrintedTotal total, string swedish, string english, FundingRequests all, FiscalYear year)
    {
        if (total.Find(swedish, english, all.Unit, all.Requests.Count, year, Stage.Calculated) is { } finding)
        {
            found.Add(finding);
        }
    }
}
