namespace FiscalRules.Balance;

/// <summary>Which unrealised changes in the value of securities a statement disregards (<c>orealiserade vinster och förluster i värdepapper</c>).</summary>
public enum SecuritiesLines
{
    /// <summary>None: fiscal years to 2012, when such a loss could be a reason not to restore instead.</summary>
    None,

    /// <summary>Losses and the reversal of losses only: fiscal years 2013–2018.</summary>
    LossesOnly,

    /// <summary>Gains and losses and the reversal of both: fiscal years from 2019.</summary>
    GainsAndLosses,
}
