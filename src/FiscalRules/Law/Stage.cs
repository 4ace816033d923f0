namespace FiscalRules.Law;

/// <summary>How far a year's figures have come: known, expected or intended.</summary>
public enum Stage
{
    /// <summary>The year is closed (<c>utfall</c>). The default: a finding on it says what is.</summary>
    Outcome,

    /// <summary>The year is under way (<c>prognos</c>): a finding on it says what would be.</summary>
    Forecast,

    /// <summary>A decided budget (<c>budget</c>): a finding on it says what would be.</summary>
    Budget,

    /// <summary>A later year of a plan (<c>plan</c>): a finding on it says what would be.</summary>
    Plan,

    /// <summary>A year calculated in a budget request (<c>beräknat</c>): a finding on it says what would be.</summary>
    Calculated,
}
