using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>The lines of an agency's loans in a fiscal year (<c>låneram och räntor för verksamhetsinvesteringar</c>).</summary>
/// <remarks>
/// Movements are magnitudes, zero or more. Investments and depreciation are asked for beside borrowing and amortisation, since they are other things; leave them out where the accounts don't say. The
/// default value is year 1 with zeros.
/// </remarks>
public readonly record struct AgencyLoanAccounts
{
    private readonly Kronor _opening;

    /// <summary>The fiscal year; it decides which law applies.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>Outcome, forecast, budget or plan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named stages.</exception>
    public Stage Stage
    {
        get;
        init
        {
            StageText.Check(value, nameof(Stage));
            field = value;
        }
    }

    /// <summary>The loans when the year begins (<c>ingående lån i Riksgälden</c>), zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor Opening { get => _opening; init => _opening = Magnitude.Of(value); }

    /// <summary>New loans (<c>nyupplåning</c>), zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor Borrowing { get; init => field = Magnitude.Of(value); }

    /// <summary>Loans paid back (<c>amorteringar</c>), zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor Amortisation { get; init => field = Magnitude.Of(value); }

    /// <summary>The highest amount that the government has decided, or that is proposed (<c>beslutad eller föreslagen låneram</c>), zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor Frame { get; init => field = Magnitude.Of(value); }

    /// <summary>The interest of the loans (<c>ränteutgifter</c>), signed: it can be below zero.</summary>
    public required Kronor Interest { get; init; }

    /// <summary>What of amortisation and interest an appropriation finances (<c>finansiering med anslag</c>), signed.</summary>
    public required Kronor ByAppropriation { get; init; }

    /// <summary>What of it other sources finance, such as fees (<c>övrig finansiering</c>), signed.</summary>
    public required Kronor ByOtherSources { get; init; }

    /// <summary>The highest the loans were during the year, or null where it isn't known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor? HighestLoan { get; init => field = value is { } highest ? Magnitude.Of(highest) : null; }

    /// <summary>The year's investments that loans finance (<c>lånefinansierade investeringar</c>), or null where they aren't given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor? Investments { get; init => field = value is { } investments ? Magnitude.Of(investments) : null; }

    /// <summary>The year's depreciation of what loans financed (<c>avskrivningar på lånefinansierade tillgångar</c>), or null where it isn't given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor? Depreciation { get; init => field = value is { } depreciation ? Magnitude.Of(depreciation) : null; }

    /// <summary>The unit that the figures were rounded to before they came here, zero where they are exact. Two sums that miss each other by no more than that explains are noted, not found in breach.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor RoundedTo { get; init => field = Magnitude.Of(value); }

    /// <summary>The closing loans as they were published (<c>utgående lån, tryckt</c>), or null. It is compared, never used in place of the parts.</summary>
    public Kronor? PrintedClosing { get; init; }

    /// <summary>Amortisation and interest together as they were published, or null.</summary>
    public Kronor? PrintedCosts { get; init; }

    /// <summary>What finances them together as it was published, or null.</summary>
    public Kronor? PrintedFinancing { get; init; }

    // What a year chains to isn't stated by anybody: where more was amortised than was owed it is below zero.
    private Kronor Chain { init => _opening = value; }

    /// <summary>The same lines, opening with what the year before closed with: below zero where more was amortised than was owed.</summary>
    internal AgencyLoanAccounts Chained(Kronor opening) => this with { Chain = opening };
}
