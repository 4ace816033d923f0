using FiscalRules.Law;

namespace FiscalRules.Appropriations;

/// <summary>A column of a forecast: a budget year and how far it has come (<c>utfall, prognos, beräknat</c>), and its printed total where there is one.</summary>
/// <remarks>The default value is an outcome of year 1.</remarks>
public readonly record struct ForecastYear
{
    /// <summary>A column.</summary>
    /// <param name="year">The budget year.</param>
    /// <param name="stage">Outcome, forecast or calculated.</param>
    /// <param name="printed">The total as printed, signed; null where none is.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stage is none of the named ones.</exception>
    public ForecastYear(FiscalYear year, Stage stage, Kronor? printed = null)
    {
        StageText.Check(stage, nameof(stage));
        (Year, Stage, Printed) = (year, stage, printed);
    }

    /// <summary>The budget year.</summary>
    public FiscalYear Year { get; }

    /// <summary>Outcome, forecast or calculated.</summary>
    public Stage Stage { get; }

    /// <summary>The total as printed, signed; null where none is.</summary>
    public Kronor? Printed { get; }
}
