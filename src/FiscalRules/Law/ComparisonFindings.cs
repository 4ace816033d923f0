using static System.FormattableString;

namespace FiscalRules.Law;

/// <summary>The findings of two results held against each other, and what there is to say of a comparison.</summary>
internal static class ComparisonFindings
{
    /// <summary>What went, what came and what changed. Two findings are of the same thing where code and year are, the years counted from each result's own.</summary>
    public static (ValueList<Finding> Went, ValueList<Finding> Came, ValueList<ComparedFinding> Changed) Match(
        ComparisonSide before, ComparisonSide after, ValueList<Finding> foundBefore, ValueList<Finding> foundAfter)
    {
        var (went, came, changed) = (foundBefore.ToList(), new List<Finding>(), new List<ComparedFinding>());
        foreach (var found in foundAfter)
        {
            if (!went.Remove(found))
            {
                came.Add(found);
            }
        }

        foreach (var found in came.ToList())
        {
            var index = went.FindIndex(was => string.Equals(was.Code, found.Code, StringComparison.Ordinal) && Place(was, before) == Place(found, after));
            if (index >= 0)
            {
                changed.Add(new(went[index], found));
                went.RemoveAt(index);
                came.Remove(found);
            }
        }

        return (went.ToValueList(), came.ToValueList(), changed.ToValueList());
    }

    /// <summary>A note where the results are of different years or stages.</summary>
    public static IEnumerable<Finding> Of(Comparison comparison)
    {
        var (before, after) = (comparison.Before, comparison.After);
        if (comparison.Figures.Count == 0)
        {
            yield break;
        }

        var law = comparison.Figures[^1].ProvisionAfter ?? comparison.Figures[^1].ProvisionBefore!;
        if (before.Year != after.Year)
        {
            yield return new(
                LawFindings.ComparedYearsDiffer,
                Severity.Note,
                law,
                Invariant($"Resultaten avser olika år, {before.Year} och {after.Year}: indata är två års räkenskaper."),
                Invariant($"The results are of different years, {before.Year} and {after.Year}: the inputs are the accounts of two years."),
                after.Year,
                stage: after.Stage);
        }

        if (before.Stage != after.Stage)
        {
            yield return new(
                LawFindings.ComparedStagesDiffer,
                Severity.Note,
                law,
                $"Resultaten har kommit olika långt, {before.Stage.Name(Language.Swedish)} och {after.Stage.Name(Language.Swedish)}: skillnaden är också den mellan väntat och känt.",
                $"The results are of different stages, {before.Stage.Name(Language.English)} and {after.Stage.Name(Language.English)}: the difference is also one between expected and known.",
                after.Year,
                stage: after.Stage);
        }
    }

    /// <summary>A note that a line counts for nothing under the other result's law, which doesn't know it.</summary>
    /// <param name="line">The line in both languages.</param>
    /// <param name="amount">What it is, signed as it counts.</param>
    /// <param name="provision">The provision that doesn't know it.</param>
    /// <param name="year">The fiscal year of the line.</param>
    /// <param name="stage">How far that year has come.</param>
    public static Finding NotKnown((string Swedish, string English) line, Kronor amount, Provision provision, FiscalYear year, Stage stage) => new(
        LawFindings.ComparedLineNotKnown,
        Severity.Note,
        provision,
        Invariant($"{line.Swedish}, {amount.InSwedish()} kr {year}: det andra resultatets regler känner inte raden, som inte räknas där; dess verkan hör till reglerna."),
        Invariant($"{line.English}, SEK {amount.InEnglish()} in {year}: the other result's rules don't know the line, which counts for nothing there; its effect is the law's."),
        year,
        amount.Abs(),
        stage);

    private static int? Place(Finding finding, ComparisonSide side) => finding.Year is { } year && side.Year is { } first ? year - first : null;
}
