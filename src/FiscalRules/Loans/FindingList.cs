using static System.FormattableString;
using FiscalRules.Law;
using FiscalRules.Tables;

namespace FiscalRules.Loans;

/// <summary>The findings of one fiscal year as they are made: a sentence that ends in an amount, said of what is or of what would be.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> _findings = [];
    private readonly FiscalYear _year;
    private readonly Stage _stage;

    public FindingList(FiscalYear year, Stage stage) => (_year, _stage) = (year, stage);

    /// <summary>A finding of an amount, after the year and before the amount: worded as a fact for an outcome, otherwise as what would be.</summary>
    public void Add(string code, Severity severity, Provision provision, Kronor amount, (string Fact, string Would) swedish, (string Fact, string Would) english) =>
        Add(code, severity, provision, amount, swedish, english, ("", ""));

    /// <summary>A finding that two sums that are to meet don't: a breach, or a note where the rounding of their figures, each at most half a unit off, explains it.</summary>
    public void AddGap(string code, Provision provision, Kronor left, Kronor right, Kronor roundedTo, int figures, (string Fact, string Would) swedish, (string Fact, string Would) english)
    {
        var gap = (left - right).Abs();
        if (gap == Kronor.Zero)
        {
            return;
        }

        if ((Int128)gap.Ore * 2 <= (Int128)roundedTo.Ore * figures)
        {
            Add(LoansFindings.GapWithinRounding, Severity.Note, provision, gap, swedish, english, (", vilket avrundningen av delarna rymmer", ", which the rounding of the parts explains"));
        }
        else
        {
            Add(code, Severity.Breach, provision, gap, swedish, english);
        }
    }

    /// <summary>A note where a published figure differs from the computed one.</summary>
    public void AddPrinted(string swedish, string english, Kronor? printed, Kronor computed, Provision provision)
    {
        if (printed is { } figure
            && new PrintedFigure(Invariant($"{swedish} {_year}"), Invariant($"{english} {_year}"), figure, computed, provision, _year).Finding(LoansText.Unit(figure, computed)) is { } finding)
        {
            _findings.Add(finding);
        }
    }

    /// <summary>The note that a year is later than the law was read, if there is one.</summary>
    public void AddNote(Finding? note)
    {
        if (note is not null)
        {
            _findings.Add(note);
        }
    }

    public ValueList<Finding> ToValueList() => _findings.ToValueList();

    private void Add(
        string code, Severity severity, Provision provision, Kronor amount, (string Fact, string Would) swedish, (string Fact, string Would) english, (string Swedish, string English) after) =>
        _findings.Add(new(
            code,
            severity,
            provision,
            Invariant($"{_year}: {_stage.Say(swedish.Fact, swedish.Would)} {LoansText.Sv(amount)}{after.Swedish}."),
            Invariant($"{_year}: {_stage.Say(english.Fact, english.Would)} {LoansText.En(amount)}{after.English}."),
            _year,
            amount,
            _stage));
}
