using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <summary>One line of the official layout: its labels, its signed effect, which regimes know it, and by what law. Explanation and table are both made from these.</summary>
internal sealed record BalanceLine(
    string Code,
    string Swedish,
    string English,
    Func<BalanceAccounts, Kronor> Effect,
    Func<BalanceTerms, bool> IsKnown,
    Func<BalanceTerms, Provision> Provision)
{
    public const string AfterAdjustments = "after-adjustments";
    public const string BalanceResult = "balance-result";

    /// <summary>From the year's result to the result after adjustments.</summary>
    public static ValueList<BalanceLine> Adjustments { get; } =
    [
        new("result", "Årets resultat enligt resultaträkningen", "The year's result in the income statement",
            static a => a.Result, Always, static t => t.StatementProvision),
        new("realised-gains", "Samtliga realisationsvinster", "All realised gains",
            static a => -a.RealisedGains, Always, static t => t.AdjustmentProvision),
        new("excepted-gains", "Realisationsvinster enligt undantagsmöjlighet", "Realised gains that are excepted",
            static a => a.ExceptedGains, Always, static t => t.AdjustmentProvision),
        new("excepted-losses", "Realisationsförluster enligt undantagsmöjlighet", "Realised losses that are excepted",
            static a => a.ExceptedLosses, Always, static t => t.AdjustmentProvision),
        new("unrealised", "Orealiserade vinster och förluster i värdepapper", "Unrealised gains and losses on securities",
            static a => -a.Unrealised, KnowsSecurities, static t => t.AdjustmentProvision),
        new("reversal", "Återföring av orealiserade vinster och förluster i värdepapper", "Reversal of unrealised gains and losses on securities",
            static a => a.Reversal, KnowsSecurities, static t => t.AdjustmentProvision),
    ];

    /// <summary>From the result after adjustments to the balance result.</summary>
    public static ValueList<BalanceLine> Reserves { get; } =
    [
        new("to-rur", "Reservering av medel till resultatutjämningsreserv", "Reserved to the equalisation reserve",
            static a => -a.ToRur, static t => t.Rur == ReserveRight.ReserveAndUse, static t => t.RurProvision),
        new("from-rur", "Användning av medel från resultatutjämningsreserv", "Used of the equalisation reserve",
            static a => a.FromRur, static t => t.Rur != ReserveRight.None, static t => t.RurProvision),
        new("to-result-reserve", "Reservering av medel till resultatreserv", "Reserved to the result reserve",
            static a => -a.ToResultReserve, static t => t.ResultReserve == ReserveRight.ReserveAndUse, static t => t.ResultReserveProvision),
        new("from-result-reserve", "Användning av medel från resultatreserv", "Used of the result reserve",
            static a => a.FromResultReserve, static t => t.ResultReserve != ReserveRight.None, static t => t.ResultReserveProvision),
    ];

    public ExplanationLine Explain(in BalanceAccounts accounts, BalanceTerms terms) =>
        new(Code, Swedish, English, Effect(accounts), Provision(terms));

    private static bool Always(BalanceTerms terms) => true;

    private static bool KnowsSecurities(BalanceTerms terms) => terms.Securities != SecuritiesLines.None;
}
