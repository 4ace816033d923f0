using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>One fiscal year of a restoration ledger (<c>återställande av negativa balanskravsresultat</c>), its steps in order.</summary>
/// <remarks>Amounts are magnitudes, zero or more, but for the signed balance result: <c>Opening + NewDeficit − SpecialReasons − Restored = Closing</c>.</remarks>
public sealed record RestorationLedgerYear : IFindings, IExplained
{
    private readonly BalanceTerms _terms;
    private readonly bool _asEnacted;
    private readonly ValueList<DecisionOutcome> _outcomes;

    /// <param name="year">The year.</param>
    /// <param name="opening">What was left before it.</param>
    /// <param name="book">The book, with the year closed.</param>
    /// <param name="terms">The terms it was closed by.</param>
    /// <param name="asEnacted">Whether they are the ones in force, and not the caller's own.</param>
    internal RestorationLedgerYear(RestorationYear year, Kronor opening, VintageBook book, BalanceTerms terms, bool asEnacted)
    {
        (Year, Stage, BalanceResult, _terms, _asEnacted) = (year.Year, year.Stage, year.BalanceResult, terms, asEnacted);
        Opening = opening;
        NewDeficit = book.NewDeficit;
        SpecialReasons = book.Excused;
        Restorations = book.Restorations.ToValueList();
        Restored = Restorations.Sum(static restoration => restoration.Amount);
        Lapsed = Kronor.Max(BalanceResult, Kronor.Zero) - Restored;
        Vintages = book.Vintages();
        Closing = Vintages.Sum(static vintage => vintage.Left);
        Overdue = Vintages.Sum(vintage => vintage.Deadline <= Year ? vintage.Left : Kronor.Zero);
        _outcomes = book.Outcomes.ToValueList();
    }

    /// <summary>The fiscal year (<c>räkenskapsår</c>).</summary>
    public FiscalYear Year { get; }

    /// <summary>Outcome, forecast, budget or plan.</summary>
    public Stage Stage { get; }

    /// <summary>What was left to restore when the year began (<c>ingående balans</c>).</summary>
    public Kronor Opening { get; }

    /// <summary>The year's balance result (<c>årets balanskravsresultat</c>), signed.</summary>
    public Kronor BalanceResult { get; }

    /// <summary>The year's deficit: what the balance result is below zero.</summary>
    public Kronor NewDeficit { get; }

    /// <summary>What was excused for special reasons with effect (<c>synnerliga skäl att inte återställa</c>).</summary>
    public Kronor SpecialReasons { get; }

    /// <summary>What the year's surplus restored (<c>återställt</c>).</summary>
    public Kronor Restored { get; }

    /// <summary>What the year's surplus was beyond all that was left to restore. It lapses: no later deficit can draw on it.</summary>
    public Kronor Lapsed { get; }

    /// <summary>What is left to restore when the year ends (<c>utgående balans</c>).</summary>
    public Kronor Closing { get; }

    /// <summary>How much of that should have been restored by the end of the year or earlier.</summary>
    public Kronor Overdue { get; }

    /// <summary>Which deficits the surplus restored, in order.</summary>
    public ValueList<Restoration> Restorations { get; }

    /// <summary>The deficits of which something is left when the year ends, oldest first: what the next ledger can open with.</summary>
    public ValueList<DeficitVintage> Vintages { get; }

    /// <summary>What is left of one year's deficit when the year ends; zero where nothing is.</summary>
    /// <param name="origin">The fiscal year of the deficit.</param>
    public Kronor Left(FiscalYear origin) => Vintages.Sum(vintage => vintage.Origin == origin ? vintage.Left : Kronor.Zero);

    /// <inheritdoc/>
    public ValueList<Finding> Findings()
    {
        var findings = LedgerFindings.Of(this, _outcomes, _terms);
        return _asEnacted && BalanceTerms.InForce.Note(Year, Stage) is { } note ? [.. findings, note] : [.. findings];
    }

    /// <summary>The year's column of the official table, each figure with its provision; the closing balance by deficit and deadline.</summary>
    public Explanation Explain() => new(
        Invariant($"Återställande av negativa balanskravsresultat {Year}"),
        Invariant($"Restoration of negative balance results {Year}"),
        [
            new("opening", LedgerLabels.Opening.Swedish, LedgerLabels.Opening.English, -Opening, _terms.DisclosureProvision),
            new("balance-result", LedgerLabels.BalanceResult.Swedish, LedgerLabels.BalanceResult.English, BalanceResult, _terms.StatementProvision, details: ExplainRestorations()),
            new("special-reasons", LedgerLabels.SpecialReasons.Swedish, LedgerLabels.SpecialReasons.English, SpecialReasons, _terms.SpecialReasonsProvision),
            new("lapsed", LedgerLabels.Lapsed.Swedish, LedgerLabels.Lapsed.English, -Lapsed, _terms.RestorationProvision),
            new("closing", LedgerLabels.Closing.Swedish, LedgerLabels.Closing.English, -Closing, _terms.DisclosureProvision, details: ExplainVintages()),
        ]);

    /// <summary>The year and what is left on one line.</summary>
    public override string ToString() =>
        Invariant($"{Stage.Name(Language.Swedish)} {Year}: kvar att återställa {Closing.InSwedish()} kr");

    private Explanation? ExplainRestorations()
    {
        if (Restorations.Count == 0)
        {
            return null;
        }

        var lines = new List<ExplanationLine>();
        foreach (var restoration in Restorations)
        {
            lines.Add(new(
                Invariant($"restored-{restoration.Origin}"),
                Invariant($"varav återställer underskottet {restoration.Origin}"),
                Invariant($"of which restores the deficit of {restoration.Origin}"),
                restoration.Amount,
                _terms.RestorationProvision));
        }

        if (Lapsed.IsPositive)
        {
            lines.Add(new("not-needed", "varav utöver vad som återstår", "of which beyond what is left", Lapsed, _terms.RestorationProvision));
        }

        return new("Vad överskottet återställer", "What the surplus restores", lines.ToValueList());
    }

    private Explanation? ExplainVintages()
    {
        if (Vintages.Count == 0)
        {
            return null;
        }

        var lines = new List<ExplanationLine>();
        foreach (var vintage in Vintages)
        {
            var label = LedgerLabels.Vintage(vintage.Origin, vintage.Deadline);
            lines.Add(new(Invariant($"vintage-{vintage.Origin}"), label.Swedish, label.English, -vintage.Left, _terms.RestorationProvision));
        }

        return new("Vad som återstår, per underskott", "What is left, by deficit", lines.ToValueList());
    }
}
