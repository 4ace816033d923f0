using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>The findings of a restoration ledger, worded for an outcome or for what would be.</summary>
internal static class LedgerFindings
{
    public static Finding Overdue(FiscalYear origin, Kronor left, FiscalYear deadline, bool voluntary, in RestorationYear year, BalanceTerms terms)
    {
        var by = voluntary ? "beslutad längre tid" : "lagens frist";
        var byEnglish = voluntary ? "the longer time decided" : "the law's time";
        return new(
            voluntary ? BalanceFindings.VoluntaryDeadlinePassed : BalanceFindings.Overdue,
            voluntary ? Severity.Note : Severity.Breach,
            terms.RestorationProvision,
            year.Stage.Say(
                Invariant($"Av underskottet {origin} är {Swedish(left)} kr inte återställt vid utgången av {year.Year}; {by} löpte ut {deadline}."),
                Invariant($"Av underskottet {origin} skulle {Swedish(left)} kr inte vara återställt vid utgången av {year.Year}; {by} löper ut {deadline}.")),
            year.Stage.Say(
                Invariant($"Of the deficit of {origin}, SEK {English(left)} isn't restored at the end of {year.Year}; {byEnglish} ran out in {deadline}."),
                Invariant($"Of the deficit of {origin}, SEK {English(left)} would not be restored at the end of {year.Year}; {byEnglish} runs out in {deadline}.")),
            year.Year,
            left,
            year.Stage);
    }

    public static Finding InVain(FiscalYear origin, Kronor amount, bool hadDeficit, in RestorationYear year, BalanceTerms terms) => new(
        hadDeficit ? BalanceFindings.SpecialReasonsAboveDeficit : BalanceFindings.SpecialReasonsWithoutDeficit,
        Severity.Breach,
        terms.SpecialReasonsProvision,
        year.Stage.Say(
            Invariant($"Synnerliga skäl åberopas {year.Year} för {Swedish(amount)} kr {(hadDeficit ? "mer än vad som återstår av underskottet" : "utan att något underskott återstår från")} {origin}; det saknar verkan."),
            Invariant($"Synnerliga skäl skulle {year.Year} åberopas för {Swedish(amount)} kr {(hadDeficit ? "mer än vad som återstår av underskottet" : "utan att något underskott återstår från")} {origin}; det skulle sakna verkan.")),
        year.Stage.Say(
            Invariant($"Special reasons are given in {year.Year} for SEK {English(amount)} {(hadDeficit ? "more than is left of the deficit of" : "where no deficit is left of")} {origin}; that has no effect."),
            Invariant($"Special reasons would be given in {year.Year} for SEK {English(amount)} {(hadDeficit ? "more than is left of the deficit of" : "where no deficit is left of")} {origin}; that would have no effect.")),
        year.Year,
        amount,
        year.Stage);

    public static Finding LongerTime(RestorationDecision.LongerTime decision, bool hasDeficit, in RestorationYear year, BalanceTerms terms) => hasDeficit
        ? new(
            BalanceFindings.LongerTime,
            Severity.Note,
            terms.SpecialReasonsProvision,
            Invariant($"Underskottet {decision.Origin} ska enligt beslut återställas senast {decision.Deadline}; ingen bestämmelse medger längre tid än lagens, bara att inte återställa."),
            Invariant($"The deficit of {decision.Origin} is by decision to be restored by {decision.Deadline}; no provision grants a longer time than the law's, only not to restore."),
            year.Year,
            stage: year.Stage)
        : new(
            BalanceFindings.LongerTimeWithoutDeficit,
            Severity.Note,
            terms.SpecialReasonsProvision,
            Invariant($"Längre tid beslutas {year.Year} för underskottet {decision.Origin}, av vilket inget återstår; det saknar verkan."),
            Invariant($"A longer time is decided in {year.Year} for the deficit of {decision.Origin}, of which nothing is left; that has no effect."),
            year.Year,
            stage: year.Stage);

    private static string Swedish(Kronor amount) => AmountUnit.KronorAndOre.Show(amount, Language.Swedish);

    private static string English(Kronor amount) => AmountUnit.KronorAndOre.Show(amount, Language.English);
}
