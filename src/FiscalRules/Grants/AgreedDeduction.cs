using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>A top deduction with its preliminary amount (<c>preliminärt belopp</c>), and what there is to say of it.</summary>
public sealed record AgreedDeduction : IFindings, IExplained
{
    internal AgreedDeduction(TopDeduction deduction, FiscalYear year) => (Deduction, Year, Amount) = (deduction, year, deduction.Amount.Preliminary);

    /// <summary>The deduction.</summary>
    public TopDeduction Deduction { get; }

    /// <summary>The grant year.</summary>
    public FiscalYear Year { get; }

    /// <summary>The preliminary amount.</summary>
    public Kronor Amount { get; }

    /// <summary>A fee above its cap, and a printed amount that isn't the computed one.</summary>
    public ValueList<Finding> Findings() => [.. Find()];

    /// <summary>Fee, rate and part; or the amount.</summary>
    public Explanation Explain() => new(Deduction.Swedish, Deduction.English, [Line()]);

    /// <summary>The deduction and its amount on one line.</summary>
    public override string ToString() => $"{Deduction.Swedish}: {Amount.InSwedish()} kr";

    internal ExplanationLine Line() => Deduction.Amount is DeductionAmount.InEuro fee
        ? new(
            Deduction.Code,
            Deduction.Swedish,
            Deduction.English,
            Amount,
            Deduction.Provision,
            fee.IsAboveCap(fee.Rate) ? null : new RoundingStep(fee.Exact(fee.Rate), fee.Rounding, Deduction.Provision),
            new(
                $"{fee.Fee} × {Show.Swedish(fee.Rate)} kr × {Show.Fraction(fee.Part)}",
                $"{fee.Fee} × SEK {Show.English(fee.Rate)} × {Show.Fraction(fee.Part)}",
                [
                    new("fee", "Hela avgiften i kronor", "The whole fee in kronor", fee.Fee.At(fee.Rate).Round(fee.Rounding), Deduction.Provision, new RoundingStep(fee.Fee.At(fee.Rate), fee.Rounding, Deduction.Provision)),
                    new("part", "Regionernas andel", "The regions' part", fee.Part, Deduction.Provision),
                ]))
        : new(Deduction.Code, Deduction.Swedish, Deduction.English, Amount, Deduction.Provision);

    private IEnumerable<Finding> Find()
    {
        if (Deduction.Amount is DeductionAmount.InEuro { FeeCap: { } cap } fee && fee.IsAboveCap(fee.Rate))
        {
            yield return new(
                GrantsFindings.FeeAboveCap,
                Severity.Breach,
                Deduction.Provision,
                $"Avgiften {fee.Fee} är högre än högst {cap.InSwedish()} kr; bara det högsta räknas.",
                $"The fee of {fee.Fee} is above the most, SEK {cap.InEnglish()}; only that counts.",
                Year,
                fee.Fee.At(fee.Rate).Round(Rounding.ToOre) - cap);
        }

        if (Deduction.Printed is { } printed
            && new Tables.PrintedFigure(Deduction.Swedish, Deduction.English, printed, Amount, Deduction.Provision, Year).Finding(AmountUnit.KronorAndOre) is { } differs)
        {
            yield return differs;
        }
    }
}
