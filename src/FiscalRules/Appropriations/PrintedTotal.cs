using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Appropriations;

/// <summary>A total as computed from its parts beside the one that was printed (<c>beräknad och tryckt summa</c>). Neither is made to fit the other.</summary>
/// <remarks>The default value is zero, and nothing printed.</remarks>
public readonly record struct PrintedTotal
{
    /// <summary>A pair.</summary>
    /// <param name="computed">The sum of the parts, signed.</param>
    /// <param name="printed">What was printed, signed; null where nothing was.</param>
    /// <exception cref="OverflowException">The difference is beyond what <see cref="Kronor"/> holds.</exception>
    public PrintedTotal(Kronor computed, Kronor? printed) => (Computed, Printed, Difference) = (computed, printed, (printed ?? computed) - computed);

    /// <summary>The sum of the parts, signed.</summary>
    public Kronor Computed { get; }

    /// <summary>What was printed, signed; null where nothing was.</summary>
    public Kronor? Printed { get; }

    /// <summary>The printed total less the computed one, signed; zero where nothing was printed.</summary>
    public Kronor Difference { get; }

    /// <summary>Whether figures that were each rounded to a unit can differ from their printed total by as much: half a unit for each part and for the total.</summary>
    /// <param name="unit">The unit the table is printed in.</param>
    /// <param name="parts">How many parts are stated.</param>
    /// <exception cref="ArgumentNullException">The unit is null.</exception>
    public bool IsRounding(AmountUnit unit, int parts)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return 2 * Int128.Abs(Difference.Ore) <= (parts + 1) * (Int128)unit.Rounding.Unit.Ore;
    }

    internal Finding? Find(string swedish, string english, AmountUnit unit, int parts, FiscalYear year, Stage stage)
    {
        if (Printed is not { } printed || Difference == Kronor.Zero)
        {
            return null;
        }

        var rounding = IsRounding(unit, parts);
        return new(
            rounding ? AppropriationFindings.TotalRounded : AppropriationFindings.TotalImpossible,
            Severity.Note,
            AppropriationLaw.BudgetRequest,
            Invariant($"{swedish}: den tryckta summan {printed.InSwedish()} kr skiljer sig med {Difference.InSwedish()} kr från delarna, {Computed.InSwedish()} kr; avrundning av {parts} delar kan {(rounding ? "" : "inte ")}förklara det."),
            Invariant($"{english}: the printed total of SEK {printed.InEnglish()} differs by SEK {Difference.InEnglish()} from its parts, SEK {Computed.InEnglish()}; the rounding of {parts} parts {(rounding ? "can" : "can't")} explain it."),
            year,
            Difference.Abs(),
            stage);
    }
}
