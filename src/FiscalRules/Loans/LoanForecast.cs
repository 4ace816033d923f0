using static System.FormattableString;
using FiscalRules.Law;
using FiscalRules.Tables;

namespace FiscalRules.Loans;

/// <summary>What borrowing, amortisation and loan frame an agency's assets need (<c>lånebehov utifrån tillgångarna</c>), half-year by half-year: the loans are set to the loan-financed book value on each 30 June and 31 December.</summary>
/// <remarks>So the stock test is met by construction. Where the opening loans deviate from the book value, the first half-year settles the difference, and a finding says so.</remarks>
public sealed partial record LoanForecast : IFindings, IExplained, ITabled, ICharted
{
    /// <summary>A forecast.</summary>
    /// <param name="assets">The assets there are and the ones planned; an existing stock of loans can be entered as an asset with what is left of its life.</param>
    /// <param name="opening">The loans when the first year begins, zero or more.</param>
    /// <param name="firstYear">The first year.</param>
    /// <param name="years">What is assumed of each year, at least one, in order.</param>
    /// <param name="movement">How the loans follow the assets.</param>
    /// <exception cref="ArgumentNullException">The assets or the years are null.</exception>
    /// <exception cref="ArgumentException">There is no year.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The opening or a frame is negative, or an enum is none of the named ones.</exception>
    /// <exception cref="NotInForceException">A year is before 2011.</exception>
    /// <exception cref="OverflowException">An amount is beyond what <see cref="Kronor"/> holds.</exception>
    public LoanForecast(AssetRegister assets, Kronor opening, FiscalYear firstYear, ValueList<LoanAssumptions> years, LoanMovement movement = LoanMovement.Each)
    {
        ArgumentNullException.ThrowIfNull(assets);
        ArgumentNullException.ThrowIfNull(years);
        ArgumentOutOfRangeException.ThrowIfLessThan(opening, Kronor.Zero);
        if (years.Count == 0)
        {
            throw new ArgumentException("A forecast has at least one year.", nameof(years));
        }

        if (movement is < LoanMovement.Each or > LoanMovement.Net)
        {
            throw new ArgumentOutOfRangeException(nameof(movement), movement, "A movement is one of the named ones.");
        }

        (Assets, Movement) = (assets, movement);
        var day = firstYear.Start.PlusDays(-1);
        OpeningDeviation = opening - assets.LoanFinancedBookValue(day);
        var made = new LoanForecastYear[years.Count];
        for (var i = 0; i < made.Length; i++)
        {
            var (year, assumed) = (firstYear + i, years[i]);
            StageText.Check(assumed.Stage, nameof(years));
            ArgumentOutOfRangeException.ThrowIfLessThan(assumed.Frame ?? Kronor.Zero, Kronor.Zero, nameof(years));
            _ = CapitalTerms.InForce.In(year);
            var june = new NodaTime.LocalDate(year.Number, 6, 30);
            var first = new LoanForecastHalf(assets, day, june, opening, movement, assumed.Rate);
            var second = new LoanForecastHalf(assets, june, year.End, first.Closing, movement, assumed.Rate);
            made[i] = new(year, assumed, first, second);
            (day, opening) = (year.End, second.Closing);
        }

        Years = ValueList.Create<LoanForecastYear>(made);
    }

    /// <summary>The assets.</summary>
    public AssetRegister Assets { get; }

    /// <summary>How the loans follow the assets.</summary>
    public LoanMovement Movement { get; }

    /// <summary>The opening loans less the loan-financed book value (<c>ingående avvikelse</c>), signed; the first half-year settles it.</summary>
    public Kronor OpeningDeviation { get; }

    /// <summary>The years in order.</summary>
    public ValueList<LoanForecastYear> Years { get; }

    /// <inheritdoc/>
    public ValueList<Finding> Findings()
    {
        var findings = new List<Finding>();
        foreach (var year in Years)
        {
            var found = new FindingList(year.Year, year.Stage);
            var terms = CapitalTerms.InForce.In(year.Year).Terms;
            if (year.Year == Years[0].Year && OpeningDeviation != Kronor.Zero)
            {
                found.Add(LoansFindings.StockDeviation, Severity.Note, LoansLaw.StockTest, OpeningDeviation.Abs(),
                    ("ingående lån avviker från tillgångarnas bokförda värde och rättas under första halvåret, med", "ingående lån skulle avvika från tillgångarnas bokförda värde och rättas under första halvåret, med"),
                    ("the opening loans deviate from the book value of the assets, which the first half-year settles, by", "the opening loans would deviate from the book value of the assets, which the first half-year settles, by"));
            }

            if (year.Assumptions.Frame - year.Closing is { IsNegative: true } closing)
            {
                found.Add(LoansFindings.FrameExceeded, Severity.Breach, terms.LoanFrameProvision, -closing,
                    ("lånen vid årets slut överskrider låneramen med", "lånen vid årets slut skulle överskrida låneramen med"),
                    ("the loans at the end of the year exceed the loan frame by", "the loans at the end of the year would exceed the loan frame by"));
            }

            // What the closing already exceeds isn't said twice.
            if (year.Headroom is { IsNegative: true } within && within < year.Assumptions.Frame - year.Closing)
            {
                found.Add(LoansFindings.FrameExceededWithinYear, Severity.Breach, terms.LoanFrameProvision, -within,
                    ("lånen överskred under året låneramen med", "lånen skulle under året överskrida låneramen med"),
                    ("the loans exceeded the loan frame during the year by", "the loans would exceed the loan frame during the year by"));
            }

            found.AddNote(CapitalTerms.InForce.Note(year.Year, year.Stage));
            findings.AddRange(found.ToValueList());
        }

        return findings.ToValueList();
    }

    /// <summary>The frame each year needs, with the half-years that need it beneath.</summary>
    public Explanation Explain() => new(
        "Lånebehov utifrån tillgångarna",
        "Loans that the assets need",
        Years.Select(static year => new ExplanationLine(
            Invariant($"needed-frame-{year.Year}"),
            Invariant($"Behov av låneram {year.Year}"),
            Invariant($"Loan frame needed {year.Year}"),
            year.NeededFrame,
            LoansLaw.LoanFrame,
            details: LoanForecastText.Explain(year))).ToValueList());

    /// <summary>The years in the layout of the official table, with investments, depreciation and the need beside.</summary>
    public FiscalTable ToTable() => LoanForecastText.Table(this);

    /// <summary>A chart of the closing loans and the frame they need against the frame there is.</summary>
    /// <inheritdoc/>
    public string ToSvg(Language language = Language.Swedish) => LoanChart.Of(this).ToSvg(language);

    /// <summary>The years and the last need on one line.</summary>
    public override string ToString() => Invariant($"{Years[0].Year}–{Years[^1].Year}: behov av låneram {LoansText.Sv(Years[^1].NeededFrame)}");
}
