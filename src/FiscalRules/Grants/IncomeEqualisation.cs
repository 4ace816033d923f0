using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <summary>The income equalisation of a municipality or region (<c>inkomstutjämningsbidrag, inkomstutjämningsavgift</c>), lag (2004:773) 3–7 §§.</summary>
/// <remarks>
/// Its tax base against the guarantee, times the county's rate, per inhabitant; rounded once, to the whole krona, and then times the inhabitants. Making one allocates nothing. The default value
/// has no law behind it: all zero, no findings, an empty explanation.
/// </remarks>
public readonly partial record struct IncomeEqualisation : IFindings, IExplained
{
    private readonly EqualisationTerms? _terms;

    /// <summary>The equalisation of a year.</summary>
    /// <param name="local">The municipality or region.</param>
    /// <param name="national">The country.</param>
    /// <param name="terms">The terms to compute by; null for those in force for the year.</param>
    /// <exception cref="NotInForceException">The year is before 2024 and no terms are given.</exception>
    /// <exception cref="ArgumentException">No county has that code, or nobody lives in the municipality or the country.</exception>
    /// <exception cref="OverflowException">A step doesn't fit.</exception>
    public IncomeEqualisation(in LocalTaxBase local, in NationalTaxBase national, EqualisationTerms? terms = null)
    {
        _terms = terms ?? EqualisationTerms.InForce.In(national.Year).Terms;
        (Local, National) = (local, national);
        if (local.Inhabitants < 1 || national.Inhabitants < local.Inhabitants || national.TaxBase < local.TaxBase)
        {
            throw new ArgumentException(
                Invariant($"Somebody lives in it, and the country has no fewer inhabitants and no smaller tax base; {local.Inhabitants} of {national.Inhabitants} and {local.TaxBase} of {national.TaxBase} kr came."),
                nameof(local));
        }

        // Guarantee × mean − own tax base per inhabitant, over a common denominator; its sign says grant or fee.
        var (guarantee, rates) = (_terms.Guarantee, _terms[local.County]);
        var difference = ((Int128)national.TaxBase.Ore * guarantee.Numerator * local.Inhabitants) - ((Int128)local.TaxBase.Ore * guarantee.Denominator * national.Inhabitants);
        Rate = difference >= 0 ? rates.Grant(local.Kind) : rates.Fee(local.Kind);
        var (numerator, denominator) = Exact(difference);
        PerInhabitant = Rounding.ToKrona.Apply(numerator, denominator);
        Amount = PerInhabitant * local.Inhabitants;
    }

    /// <summary>The municipality or region.</summary>
    public LocalTaxBase Local { get; }

    /// <summary>The country.</summary>
    public NationalTaxBase National { get; }

    /// <summary>The county's rate that applies: of a grant, or of a fee.</summary>
    public Ratio Rate { get; }

    /// <summary>Whole kronor per inhabitant: positive for a grant received, negative for a fee paid.</summary>
    public Kronor PerInhabitant { get; }

    /// <summary>That times the inhabitants: positive for a grant received, negative for a fee paid.</summary>
    public Kronor Amount { get; }

    /// <summary>The terms it was computed by.</summary>
    /// <exception cref="InvalidOperationException">It is the default value.</exception>
    public EqualisationTerms Terms => _terms ?? throw new InvalidOperationException("The default equalisation has no terms.");

    /// <summary>A duty to pay where it is a fee, and a note where the year is later than the law was read.</summary>
    public ValueList<Finding> Findings()
    {
        if (_terms is null)
        {
            return [];
        }

        var findings = new List<Finding>();
        if (Amount.IsNegative)
        {
            findings.Add(new(
                GrantsFindings.EqualisationFee,
                Severity.Duty,
                EqualisationLaw.Fee,
                Invariant($"Inkomstutjämningsavgiften {National.Year} är {(-Amount).InSwedish()} kr."),
                Invariant($"The income equalisation fee of {National.Year} is SEK {(-Amount).InEnglish()}."),
                National.Year,
                -Amount));
        }

        // Terms that the caller changed are the caller's, and nothing was read for them.
        if (EqualisationTerms.InForce.Note(National.Year, Stage.Outcome, _terms) is { } note)
        {
            findings.Add(note);
        }

        return findings.ToValueList();
    }

    /// <summary>From the mean tax capacity to the amount.</summary>
    public Explanation Explain() => _terms is null ? Explanation.Empty : IncomeEqualisationExplanation.Of(this);

    /// <summary>The amount per inhabitant and in all on one line.</summary>
    public override string ToString() => Invariant($"{National.Year}: {PerInhabitant.InSwedish()} kr per invånare, {Amount.InSwedish()} kr");

    private (Int128 Numerator, Int128 Denominator) Exact(Int128 difference) => (
        difference * National.Uprating.Numerator * Rate.Numerator,
        (Int128)Terms.Guarantee.Denominator * National.Inhabitants * Local.Inhabitants * National.Uprating.Denominator * Rate.Denominator);
}
