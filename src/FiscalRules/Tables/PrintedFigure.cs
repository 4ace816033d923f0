using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Tables;

/// <summary>A published figure beside what the library computes in its place (<c>tryckt och beräknat belopp</c>). Both stand; neither is corrected.</summary>
public sealed record PrintedFigure
{
    /// <summary>A published figure and its computed counterpart.</summary>
    /// <param name="swedish">What the figure is, in Swedish.</param>
    /// <param name="english">What the figure is, in English.</param>
    /// <param name="printed">The amount as it was published, signed.</param>
    /// <param name="computed">The amount as it is computed, signed.</param>
    /// <param name="provision">What the figure rests on.</param>
    /// <param name="year">The fiscal year it concerns, if any.</param>
    /// <exception cref="ArgumentException">A label is null or blank.</exception>
    /// <exception cref="ArgumentNullException">The provision is null.</exception>
    public PrintedFigure(string swedish, string english, Kronor printed, Kronor computed, Provision provision, FiscalYear? year = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(swedish);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        ArgumentNullException.ThrowIfNull(provision);
        (Swedish, English, Printed, Computed, Provision, Year) = (swedish, english, printed, computed, provision, year);
    }

    /// <summary>What the figure is, in Swedish.</summary>
    public string Swedish { get; }

    /// <summary>What the figure is, in English.</summary>
    public string English { get; }

    /// <summary>The amount as it was published.</summary>
    public Kronor Printed { get; }

    /// <summary>The amount as it is computed.</summary>
    public Kronor Computed { get; }

    /// <summary>What the figure rests on.</summary>
    public Provision Provision { get; }

    /// <summary>The fiscal year it concerns, or null.</summary>
    public FiscalYear? Year { get; }

    /// <summary>Printed less computed, signed; zero where they agree.</summary>
    /// <exception cref="OverflowException">The difference is beyond what <see cref="Kronor"/> holds.</exception>
    public Kronor Difference => Printed - Computed;

    /// <summary>A note where printed and computed differ, with both; null where they agree.</summary>
    /// <param name="unit">The unit in which the amounts are shown.</param>
    /// <exception cref="ArgumentNullException">The unit is null.</exception>
    public Finding? Finding(AmountUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Difference == Kronor.Zero
            ? null
            : new(
                TableFindings.PrintedDiffers,
                Severity.Note,
                Provision,
                Invariant($"{Swedish}: tryckt {Show(Printed, unit, Language.Swedish)}, beräknat {Show(Computed, unit, Language.Swedish)}, skillnad {Show(Difference, unit, Language.Swedish)}."),
                Invariant($"{English}: printed {Show(Printed, unit, Language.English)}, computed {Show(Computed, unit, Language.English)}, difference {Show(Difference, unit, Language.English)}."),
                Year,
                Difference.Abs());
    }

    private static string Show(Kronor amount, AmountUnit unit, Language language) => $"{unit.Show(amount, language)} {unit.Name(language)}";
}
