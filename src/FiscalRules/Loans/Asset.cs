using static System.FormattableString;
using FiscalRules.Law;
using NodaTime;

namespace FiscalRules.Loans;

/// <summary>A fixed asset from its acquisition to its end (<c>anläggningstillgång</c>), with its book value on any day.</summary>
/// <remarks>
/// Before it is put into use it stands at its acquisition value (<c>pågående nyanläggning</c>). Then it is depreciated when each month ends, by what the plan has spread so far rounded as declared, so that
/// the whole life adds up to the acquisition value less the residual value, to the öre.
/// </remarks>
public sealed record Asset
{
    private readonly int _firstMonth;

    /// <summary>An asset.</summary>
    /// <param name="key">What it is called; each asset of a register once.</param>
    /// <param name="kind">What kind of asset.</param>
    /// <param name="acquired">The day of acquisition.</param>
    /// <param name="acquisitionValue">What it cost, greater than zero.</param>
    /// <param name="inUse">The day it is put into use: the day of acquisition or later.</param>
    /// <param name="plan">How it is depreciated.</param>
    /// <param name="loanFinanced">How much of the acquisition value is financed with loans in the National Debt Office, from zero to all of it.</param>
    /// <param name="residual">What it is expected to be worth at the end of its life, from zero to the acquisition value.</param>
    /// <param name="start">Which month is the first to be depreciated.</param>
    /// <param name="rounding">How what has been depreciated is rounded; the default is to the öre.</param>
    /// <param name="events">Write-downs, reversals and the disposal, earliest first; null for none.</param>
    /// <param name="lifeReason">Why an intangible asset is depreciated over more than five years; null where no reason is stated.</param>
    /// <exception cref="ArgumentException">The key is blank, or an event is out of order, before the acquisition, after the disposal or larger than what is there.</exception>
    /// <exception cref="ArgumentNullException">The key or the plan is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount or a day is outside its range, or an enum is none of the named ones.</exception>
    public Asset(
        string key,
        AssetKind kind,
        LocalDate acquired,
        Kronor acquisitionValue,
        LocalDate inUse,
        DepreciationPlan plan,
        Kronor loanFinanced,
        Kronor residual = default,
        DepreciationStart start = DepreciationStart.MonthOfUse,
        Rounding rounding = default,
        ValueList<AssetEvent>? events = null,
        string? lifeReason = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(plan);
        AssetKindText.Check(kind, nameof(kind));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(acquisitionValue, Kronor.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(inUse, acquired);
        ArgumentOutOfRangeException.ThrowIfLessThan(loanFinanced, Kronor.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(loanFinanced, acquisitionValue);
        ArgumentOutOfRangeException.ThrowIfLessThan(residual, Kronor.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(residual, acquisitionValue);
        if (start is < DepreciationStart.MonthOfUse or > DepreciationStart.MonthAfter)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, "A start is one of the named ones.");
        }

        (Key, Kind, Acquired, AcquisitionValue, InUse, Plan) = (key, kind, acquired, acquisitionValue, inUse, plan);
        (LoanFinanced, Residual, Start, Rounding, Events, LifeReason) = (loanFinanced, residual, start, rounding, events ?? [], lifeReason);
        _firstMonth = Dates.MonthsEnded(Dates.LastOfMonth(inUse)) + (start == DepreciationStart.MonthAfter ? 1 : 0);
        CheckEvents();
    }

    /// <summary>What it is called.</summary>
    public string Key { get; }

    /// <summary>What kind of asset (<c>tillgångsslag</c>).</summary>
    public AssetKind Kind { get; }

    /// <summary>The day of acquisition.</summary>
    public LocalDate Acquired { get; }

    /// <summary>What it cost (<c>anskaffningsvärde</c>).</summary>
    public Kronor AcquisitionValue { get; }

    /// <summary>The day it is put into use.</summary>
    public LocalDate InUse { get; }

    /// <summary>How it is depreciated (<c>avskrivningsplan</c>).</summary>
    public DepreciationPlan Plan { get; }

    /// <summary>How much of the acquisition value is financed with loans in the National Debt Office (<c>lånefinansierad del</c>).</summary>
    public Kronor LoanFinanced { get; }

    /// <summary>What it is expected to be worth at the end of its life (<c>restvärde</c>).</summary>
    public Kronor Residual { get; }

    /// <summary>Which month is the first to be depreciated.</summary>
    public DepreciationStart Start { get; }

    /// <summary>How what has been depreciated is rounded.</summary>
    public Rounding Rounding { get; }

    /// <summary>Write-downs, reversals and the disposal, earliest first.</summary>
    public ValueList<AssetEvent> Events { get; }

    /// <summary>Why an intangible asset is depreciated over more than five years, or null.</summary>
    public string? LifeReason { get; }

    /// <summary>The book value at the end of a day (<c>bokfört värde</c>), zero or more; zero before the acquisition and from the disposal on.</summary>
    /// <param name="day">Any day.</param>
    public Kronor BookValue(LocalDate day) => AssetBook.Of(this, day).Value;

    /// <summary>The part of the book value that was financed with loans, in the proportion of the acquisition value, to the öre.</summary>
    /// <param name="day">Any day.</param>
    public Kronor LoanFinancedBookValue(LocalDate day) => LoanShare(BookValue(day));

    /// <summary>What happened to the asset in a fiscal year, and what the law has to say of it.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="stage">Outcome, forecast, budget or plan.</param>
    /// <param name="terms">The terms to judge by; null for those in force for the fiscal year.</param>
    /// <exception cref="NotInForceException">The fiscal year is before 2015 and no terms are given.</exception>
    public AssetYear In(FiscalYear year, Stage stage = Stage.Outcome, AssetTerms? terms = null) => new(this, year, stage, terms);

    /// <summary>The key, the kind and the acquisition value on one line.</summary>
    public override string ToString() => Invariant($"{Key} ({Kind}): {AcquisitionValue.InSwedish()} kr");

    internal Kronor LoanShare(Kronor value) => LoanFinanced == AcquisitionValue ? value : value.Times(Ratio.Of(LoanFinanced.Ore, AcquisitionValue.Ore), Rounding.ToOre);

    /// <summary>How many months have been depreciated at the end of a day, from 0 to the whole life.</summary>
    internal int MonthsBooked(LocalDate day) => Math.Clamp(Dates.MonthsEnded(day) - _firstMonth + 1, 0, Plan.Months ?? 0);

    private void CheckEvents()
    {
        for (var i = 0; i < Events.Count; i++)
        {
            var current = Events[i];
            if (current.Day < Acquired || (i > 0 && (current.Day < Events[i - 1].Day || Events[i - 1] is AssetEvent.Disposal)))
            {
                throw new ArgumentException(Invariant($"Events come in order of day, from the acquisition {Acquired:uuuu-MM-dd} to the disposal; {current.Day:uuuu-MM-dd} came out of order."), "events");
            }
        }

        // Walking through them checks that none takes more than there is.
        _ = AssetBook.Of(this, LocalDate.MaxIsoValue);
    }
}
