using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>The findings of a restoration ledger, worded for an outcome or for what would be.</summary>
internal static class LedgerFindings
{
    public static IEnumerable<Finding> Of(RestorationLedgerYear year, ValueList<DecisionOutcome> outcomes, BalanceTerms terms)
    {
        foreach (var outcome in outcomes)
        {
            if (outcome.Decision is RestorationDecision.LongerTime longer)
            {
                yield return outcome.HadDeficit ? LongerTime(longer, year, terms) : LongerTimeInVain(longer, year, terms);
            }
            else if (outcome.InVain.IsPositive)
            {
                yield return SpecialReasonsInVain(outcome, year, terms);
            }
        }

        foreach (var vintage in year.Vintages)
        {
            if (vintage.Deadline <= year.Year)
            {
                yield return Overdue(vintage, year, terms);
            }
        }
    }

    private static Finding Overdue(DeficitVintage vintage, RestorationLedgerYear year, BalanceTerms terms)
    {
        var (origin, deadline, stage) = (vintage.Origin, vintage.Deadline, year.Stage);
        var by = vintage.IsVoluntary ? "beslutad längre tid" : "lagens frist";
        var byEnglish = vintage.IsVoluntary ? "the longer time decided" : "the law's time";
        return new(
            vintage.IsVoluntary ? BalanceFindings.VoluntaryDeadlinePassed : BalanceFindings.Overdue,
            vintage.IsVoluntary ? Severity.Note : Severity.Breach,
            terms.RestorationProvision,
            stage.Say(
                Invariant($"Av underskottet {origin} är {vintage.Left.InSwedish()} kr inte återställt vid utgången av {year.Year}; {by} löpte ut {deadline}."),
                Invariant($"Av underskottet {origin} skulle {vintage.Left.InSwedish()} kr inte vara återställt vid utgången av {year.Year}; {by} löper ut {deadline}.")),
            stage.Say(
                Invariant($"Of the deficit of {origin}, SEK {vintage.Left.InEnglish()} isn't restored at the end of {year.Year}; {byEnglish} ran out in {deadline}."),
                Invariant($"Of the deficit of {origin}, SEK {vintage.Left.InEnglish()} would not be restored at the end of {year.Year}; {byEnglish} runs out in {deadline}.")),
            year.Year,
            vintage.Left,
            stage);
    }

    private static Finding SpecialReasonsInVain(DecisionOutcome outcome, RestorationLedgerYear year, BalanceTerms terms)
    {
        var (origin, amount, stage) = (outcome.Decision.Origin, outcome.InVain, year.Stage);
        var beyond = outcome.HadDeficit ? "mer än vad som återstår av underskottet" : "utan att något underskott återstår från";
        var beyondEnglish = outcome.HadDeficit ? "more than is left of the deficit of" : "where no deficit is left of";
        return new(
            outcome.HadDeficit ? BalanceFindings.SpecialReasonsAboveDeficit : BalanceFindings.SpecialReasonsWithoutDeficit,
            Severity.Breach,
            terms.SpecialReasonsProvision,
            stage.Say(
                Invariant($"Synnerliga skäl åberopas {year.Year} för {amount.InSwedish()} kr {beyond} {origin}; det saknar verkan."),
                Invariant($"Synnerliga skäl skulle {year.Year} åberopas för {amount.InSwedish()} kr {beyond} {origin}; det skulle sakna verkan.")),
            stage.Say(
                Invariant($"Special reasons are given in {year.Year} for SEK {amount.InEnglish()} {beyondEnglish} {origin}; that has no effect."),
                Invariant($"Special reasons would be given in {year.Year} for SEK {amount.InEnglish()} {beyondEnglish} {origin}; that would have no effect.")),
            year.Year,
            amount,
            stage);
    }

    private static Finding LongerTime(RestorationDecision.LongerTime decision, RestorationLedgerYear year, BalanceTerms terms) => new(
        BalanceFindings.LongerTime,
        Severity.Note,
        terms.SpecialReasonsProvision,
        year.Stage.Say(
            Invariant($"Underskottet {decision.Origin} ska enligt beslut återställas senast {decision.Deadline}; ingen bestämmelse medger längre tid än lagens, bara att inte återställa."),
            Invariant($"Underskottet {decision.Origin} skulle enligt beslut återställas senast {decision.Deadline}; ingen bestämmelse medger längre tid än lagens, bara att inte återställa.")),
        year.Stage.Say(
            Invariant($"The deficit of {decision.Origin} is by decision to be restored by {decision.Deadline}; no provision grants a longer time than the law's, only not to restore."),
            Invariant($"The deficit of {decision.Origin} would by decision be restored by {decision.Deadline}; no provision grants a longer time than the law's, only not to restore.")),
        year.Year,
        stage: year.Stage);

    private static Finding LongerTimeInVain(RestorationDecision.LongerTime decision, RestorationLedgerYear year, BalanceTerms terms) => new(
        BalanceFindings.LongerTimeWithoutDeficit,
        Severity.Note,
        terms.SpecialReasonsProvision,
        year.Stage.Say(
            Invariant($"Längre tid beslutas {year.Year} för underskottet {decision.Origin}, av vilket inget återstår; det saknar verkan."),
            Invariant($"Längre tid skulle beslutas {year.Year} för underskottet {decision.Origin}, av vilket inget återstår; det skulle sakna verkan.")),
        year.Stage.Say(
            Invariant($"A longer time is decided in {year.Year} for the deficit of {decision.Origin}, of which nothing is left; that has no effect."),
            Invariant($"A longer time would be decided in {year.Year} for the deficit of {decision.Origin}, of which nothing is left; that would have no effect.")),
        year.Year,
        stage: year.Stage);
}
