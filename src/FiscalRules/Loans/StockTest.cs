using static System.FormattableString;
using FiscalRules.Law;
using NodaTime;

namespace FiscalRules.Loans;

/// <summary>The stock test (<c>samlade lån mot motsvarande tillgångars bokförda värden</c>) on a 30 June or a 31 December: the loans may not materially deviate from the book values.</summary>
/// <remarks>It is a test of stocks: not that amortisation is depreciation. The default value is a day in year 1 without loans or assets: no deviation, no findings, an empty explanation.</remarks>
public readonly partial record struct StockTest : IFindings, IExplained
{
    private readonly StockTestTerms? _terms;

    /// <summary>A test.</summary>
    /// <param name="day">A 30 June or a 31 December.</param>
    /// <param name="loans">The agency's loans on that day, zero or more.</param>
    /// <param name="bookValue">The book value of the assets that the loans financed, zero or more; assets financed in other ways aren't in it.</param>
    /// <param name="materiality">From where a deviation is material.</param>
    /// <param name="stage">Outcome, forecast, budget or plan.</param>
    /// <param name="terms">The terms to test by; null for those in force on the day.</param>
    /// <exception cref="ArgumentException">The terms don't test on that day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or the stage is none of the named ones.</exception>
    /// <exception cref="NotInForceException">The day is before 1 April 2011 and no terms are given.</exception>
    public StockTest(LocalDate day, Kronor loans, Kronor bookValue, Materiality materiality, Stage stage = Stage.Outcome, StockTestTerms? terms = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(loans, Kronor.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(bookValue, Kronor.Zero);
        StageText.Check(stage, nameof(stage));
        _terms = terms ?? StockTestTerms.InForce.On(day).Terms;
        if (!IsTested(_terms, new AnnualDate(day.Month, day.Day)))
        {
            throw new ArgumentException(Invariant($"The loans are held against the book values on {string.Join(" and ", _terms.Days)}; {day:uuuu-MM-dd} came."), nameof(day));
        }

        (Day, Loans, BookValue, Materiality, Stage) = (day, loans, bookValue, materiality, stage);
        Deviation = loans - bookValue;
        IsMaterial = materiality.IsExceeded(Deviation, bookValue);
    }

    /// <summary>The day of the test (<c>avstämningsdag</c>).</summary>
    public LocalDate Day { get; }

    /// <summary>The loans (<c>samlade lån</c>).</summary>
    public Kronor Loans { get; }

    /// <summary>The book value of what they financed (<c>motsvarande tillgångars bokförda värden</c>).</summary>
    public Kronor BookValue { get; }

    /// <summary>From where a deviation is material.</summary>
    public Materiality Materiality { get; }

    /// <summary>Outcome, forecast, budget or plan.</summary>
    public Stage Stage { get; }

    /// <summary>Loans less book value, signed: above zero there is too much loan (<c>avvikelse</c>).</summary>
    public Kronor Deviation { get; }

    /// <summary>Whether the deviation is material (<c>väsentlig</c>).</summary>
    public bool IsMaterial { get; }

    /// <inheritdoc/>
    public ValueList<Finding> Findings()
    {
        if (_terms is null)
        {
            return [];
        }

        var findings = new List<Finding>();
        if (Deviation != Kronor.Zero)
        {
            findings.Add(Deviates());
        }

        if (StockTestTerms.InForce.Note(Day, Stage, _terms) is { } note)
        {
            findings.Add(note);
        }

        return findings.ToValueList();
    }

    /// <summary>Loans, book value and deviation.</summary>
    public Explanation Explain() => _terms is null
        ? Explanation.Empty
        : new(
            Invariant($"Lån mot bokförda värden {Day:uuuu-MM-dd}"),
            Invariant($"Loans against book values {Day:uuuu-MM-dd}"),
            [
                new("loans", "Samlade lån", "Loans in all", Loans, LoansLaw.LoanFinancing),
                new("book-value", "Motsvarande tillgångars bokförda värde", "Book value of the corresponding assets", BookValue, LoansLaw.StockTest),
                new("deviation", "Avvikelse", "Deviation", Deviation, LoansLaw.StockTest),
                Materiality.Share == Ratio.Zero
                    ? new("material-above", "Väsentlig avvikelse är mer än", "A deviation is material above", Materiality.Amount, LoansLaw.StockTest)
                    : new("material-above", "Väsentlig avvikelse är mer än, av bokfört värde", "A deviation is material above, of the book value", Materiality.Share, LoansLaw.StockTest),
            ]);

    /// <summary>The day and the deviation on one line.</summary>
    public override string ToString() => Invariant($"{Day:uuuu-MM-dd}: avvikelse {Deviation.InSwedish()} kr");

    private static bool IsTested(StockTestTerms terms, AnnualDate day)
    {
        foreach (var tested in terms.Days)
        {
            if (tested == day)
            {
                return true;
            }
        }

        return false;
    }

    private Finding Deviates()
    {
        var size = Deviation.Abs();
        var (side, english) = Deviation.IsPositive ? ("över", "above") : ("under", "below");
        var (material, materialEnglish) = IsMaterial ? ("mer än", "more than") : ("inte mer än", "not more than");
        return new(
            IsMaterial ? LoansFindings.StockDeviates : LoansFindings.StockDeviation,
            IsMaterial ? Severity.Breach : Severity.Note,
            LoansLaw.StockTest,
            Stage.Say(
                Invariant($"Lånen {Day:uuuu-MM-dd} är {LoansText.Sv(size)} {side} tillgångarnas bokförda värde, {material} vad som angetts som väsentligt."),
                Invariant($"Lånen {Day:uuuu-MM-dd} skulle vara {LoansText.Sv(size)} {side} tillgångarnas bokförda värde, {material} vad som angetts som väsentligt.")),
            Stage.Say(
                Invariant($"The loans on {Day:uuuu-MM-dd} are {LoansText.En(size)} {english} the book value of the assets, {materialEnglish} what is given as material."),
                Invariant($"The loans on {Day:uuuu-MM-dd} would be {LoansText.En(size)} {english} the book value of the assets, {materialEnglish} what is given as material.")),
            Day.Year,
            size,
            Stage);
    }
}
