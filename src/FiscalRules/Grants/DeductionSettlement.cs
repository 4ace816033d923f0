using FiscalRules.Law;
using NodaTime;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <summary>What became of a top deduction (<c>slutligt belopp och mellanskillnad</c>): what was paid, what the regions' grant is changed by, what the state bears, and what is held back.</summary>
/// <remarks><c>Preliminary + Difference = Paid + HeldBack</c>, and the difference is <c>Settled + BorneByState</c>.</remarks>
public sealed partial record DeductionSettlement : IFindings, IExplained
{
    private readonly ValueList<Finding> _findings;

    /// <summary>A deduction settled.</summary>
    /// <param name="deduction">The deduction.</param>
    /// <param name="requisitioned">The day it was requisitioned, or null if it wasn't.</param>
    /// <param name="rate">Kronor for one euro on the day of payment; null for the preliminary one.</param>
    /// <param name="year">The grant year.</param>
    /// <param name="stage">Whether it is an outcome or expected.</param>
    /// <exception cref="ArgumentException">A rate is given for an amount in kronor.</exception>
    /// <exception cref="ArgumentNullException">The deduction is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate isn't above zero.</exception>
    public DeductionSettlement(TopDeduction deduction, LocalDate? requisitioned, Ratio? rate, FiscalYear year, Stage stage = Stage.Outcome)
    {
        ArgumentNullException.ThrowIfNull(deduction);
        (Deduction, Requisitioned, Rate, Year, Stage) = (deduction, requisitioned, rate, year, stage);
        Preliminary = deduction.Amount.Preliminary;
        var final = Final(deduction, rate);
        var findings = new List<Finding>();
        if (deduction.OnRequisition && (requisitioned is null || requisitioned > deduction.RequisitionBy))
        {
            HeldBack = Preliminary;
            findings.Add(NotPaid());
        }
        else
        {
            (Paid, Difference) = (final, final - Preliminary);
            Settled = Difference.Abs() > deduction.SettledAbove ? Difference : Kronor.Zero;
            BorneByState = Difference - Settled;
            if (BorneByState != Kronor.Zero)
            {
                findings.Add(NotSettled());
            }

            if (deduction.Amount is DeductionAmount.InEuro { FeeCap: { } cap } fee && fee.IsAboveCap(rate ?? fee.Rate))
            {
                findings.Add(AboveCap(fee.Fee, cap, fee.Fee.At(rate ?? fee.Rate).Round(Rounding.ToOre) - cap));
            }
        }

        _findings = findings.ToValueList();
    }

    /// <summary>The deduction.</summary>
    public TopDeduction Deduction { get; }

    /// <summary>The grant year.</summary>
    public FiscalYear Year { get; }

    /// <summary>Whether it is an outcome or expected.</summary>
    public Stage Stage { get; }

    /// <summary>The day it was requisitioned, or null.</summary>
    public LocalDate? Requisitioned { get; }

    /// <summary>The rate of the day of payment, or null for the agreed one.</summary>
    internal Ratio? Rate { get; }

    /// <summary>What the grant was reduced by when it was allocated.</summary>
    public Kronor Preliminary { get; }

    /// <summary>What the payee is paid once; zero where nothing was requisitioned in time.</summary>
    public Kronor Paid { get; }

    /// <summary>The final amount less the preliminary, signed; zero where nothing is paid.</summary>
    public Kronor Difference { get; }

    /// <summary>How much of the difference the regions bear: their grant goes down by it, or up where it is negative.</summary>
    public Kronor Settled { get; }

    /// <summary>How much of the difference is too small to settle, and stays with the state.</summary>
    public Kronor BorneByState { get; }

    /// <summary>What stays with the state since it wasn't requisitioned in time.</summary>
    public Kronor HeldBack { get; }

    /// <inheritdoc/>
    public ValueList<Finding> Findings() => _findings;

    /// <summary>Preliminary and final amount, and who bears the difference.</summary>
    public Explanation Explain() => new(
        Deduction.Swedish,
        Deduction.English,
        [
            new("preliminary", "Preliminärt belopp", "Preliminary amount", Preliminary, Deduction.Provision, details: new AgreedDeduction(Deduction, Year).Explain()),
            new("paid", $"Betalas till {Deduction.Payee}", $"Paid to {Deduction.Payee}", Paid, Deduction.Provision),
            new("difference", "Mellanskillnad", "Difference", Difference, Deduction.Provision),
            new("settled", "varav minskar regionernas bidrag", "of which lowers the regions' grant", Settled, Deduction.Provision),
            new("borne-by-state", "varav regleras inte", "of which isn't settled", BorneByState, Deduction.Provision),
            new("held-back", "Betalas inte ut", "Not paid out", HeldBack, Deduction.Provision),
        ]);

    /// <summary>The deduction and what is paid on one line.</summary>
    public override string ToString() => $"{Deduction.Swedish}: {Paid.InSwedish()} kr till {Deduction.Payee}";

    private static Kronor Final(TopDeduction deduction, Ratio? rate) => (deduction.Amount, rate) switch
    {
        (DeductionAmount.InEuro fee, { } day) => fee.At(day),
        (DeductionAmount.InKronor, { }) => throw new ArgumentException($"A rate is of a fee in euro; '{deduction.Code}' is in kronor.", nameof(rate)),
        _ => deduction.Amount.Preliminary,
    };

    private Finding NotPaid() => Requisitioned is { } day
        ? new(
            GrantsFindings.RequisitionLate,
            Severity.Breach,
            Deduction.Provision,
            Invariant($"{Deduction.Swedish}: rekvirerat {day:uuuu-MM-dd}, efter {Deduction.RequisitionBy:uuuu-MM-dd}; {Preliminary.InSwedish()} kr betalas inte ut."),
            Invariant($"{Deduction.English}: requisitioned {day:uuuu-MM-dd}, after {Deduction.RequisitionBy:uuuu-MM-dd}; SEK {Preliminary.InEnglish()} isn't paid out."),
            Year,
            Preliminary,
            Stage)
        : new(
            GrantsFindings.NotRequisitioned,
            Severity.Note,
            Deduction.Provision,
            Stage.Say($"{Deduction.Swedish}: inget är rekvirerat; {Preliminary.InSwedish()} kr betalas inte ut.", $"{Deduction.Swedish}: inget är rekvirerat; {Preliminary.InSwedish()} kr skulle inte betalas ut."),
            Stage.Say($"{Deduction.English}: nothing was requisitioned; SEK {Preliminary.InEnglish()} isn't paid out.", $"{Deduction.English}: nothing was requisitioned; SEK {Preliminary.InEnglish()} would not be paid out."),
            Year,
            Preliminary,
            Stage);

    private Finding NotSettled() => new(
        GrantsFindings.DifferenceNotSettled,
        Severity.Note,
        Deduction.Provision,
        $"{Deduction.Swedish}: mellanskillnaden {Difference.InSwedish()} kr överstiger inte {Deduction.SettledAbove.InSwedish()} kr och regleras inte.",
        $"{Deduction.English}: the difference of SEK {Difference.InEnglish()} isn't above SEK {Deduction.SettledAbove.InEnglish()} and isn't settled.",
        Year,
        Difference.Abs(),
        Stage);

    private Finding AboveCap(Euro fee, Kronor cap, Kronor above) => new(
        GrantsFindings.FeeAboveCap,
        Severity.Breach,
        Deduction.Provision,
        $"Avgiften {fee} är vid betalningen högre än högst {cap.InSwedish()} kr; bara det högsta räknas.",
        $"The fee of {fee} is above the most, SEK {cap.InEnglish()}, when it is paid; only that counts.",
        Year,
        above,
        Stage);
}
