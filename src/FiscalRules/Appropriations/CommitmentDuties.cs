using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Appropriations;

/// <summary>What the law has to say of an item's commitments, worded for an outcome or for what would be.</summary>
internal static class CommitmentDuties
{
    public static ValueList<Finding> Of(in CommitmentLedgerYear year, AppropriationTerms terms)
    {
        var found = new List<Finding>();
        if (year.Closing.IsNegative)
        {
            found.Add(MoreThanCommitted(year));
        }

        if (year.AboveFrame > Kronor.Zero)
        {
            found.Add(AboveFrame(year));
        }

        if (year.Figures.Frame is null && year.Closing.IsPositive)
        {
            found.Add(year.Exemption is { IsExempt: true } ? WithinExemption(year) : FrameNotStated(year));
        }

        if (terms.Note(year.Year, year.Stage) is { } note)
        {
            found.Add(note);
        }

        return found.ToValueList();
    }

    public static ValueList<Finding> Of(CommitmentRunOut runOut, CommitmentLedger ledger)
    {
        var found = new List<Finding>();
        var outstanding = ledger[runOut.AsOf];
        if (runOut.Total != outstanding.Closing)
        {
            found.Add(new(
                AppropriationFindings.RunOutDiffers,
                Severity.Duty,
                AppropriationLaw.RunOut,
                outstanding.Stage.Say(
                    Invariant($"Utgifterna per år till följd av åtagandena vid utgången av {runOut.AsOf} är {runOut.Total.InSwedish()} kr; åtagandena är {outstanding.Closing.InSwedish()} kr. Det ska anges under vilka år de medför utgifter."),
                    Invariant($"Utgifterna per år till följd av åtagandena vid utgången av {runOut.AsOf} skulle bli {runOut.Total.InSwedish()} kr, men åtagandena {outstanding.Closing.InSwedish()} kr. Det ska anges under vilka år de medför utgifter.")),
                outstanding.Stage.Say(
                    Invariant($"The expenditure by year because of the commitments at the end of {runOut.AsOf} is SEK {runOut.Total.InEnglish()}; the commitments are SEK {outstanding.Closing.InEnglish()}. It is to be stated in which years they bring expenditure."),
                    Invariant($"The expenditure by year because of the commitments at the end of {runOut.AsOf} would be SEK {runOut.Total.InEnglish()}, but the commitments SEK {outstanding.Closing.InEnglish()}. It is to be stated in which years they bring expenditure.")),
                runOut.AsOf,
                (runOut.Total - outstanding.Closing).Abs(),
                outstanding.Stage));
        }

        foreach (var year in ledger.Years)
        {
            if (runOut.In(year.Year) is { } part && part > year.Figures.Spent)
            {
                found.Add(new(
                    AppropriationFindings.RunOutAboveSpending,
                    Severity.Breach,
                    AppropriationLaw.RunOut,
                    year.Stage.Say(
                        Invariant($"Av åtagandena vid utgången av {runOut.AsOf} infrias {part.InSwedish()} kr {year.Year}, men årets utgifter till följd av åtaganden är {year.Figures.Spent.InSwedish()} kr."),
                        Invariant($"Av åtagandena vid utgången av {runOut.AsOf} skulle {part.InSwedish()} kr infrias {year.Year}, men årets utgifter till följd av åtaganden bli {year.Figures.Spent.InSwedish()} kr.")),
                    year.Stage.Say(
                        Invariant($"Of the commitments at the end of {runOut.AsOf}, SEK {part.InEnglish()} is spent in {year.Year}, but the year's expenditure because of commitments is SEK {year.Figures.Spent.InEnglish()}."),
                        Invariant($"Of the commitments at the end of {runOut.AsOf}, SEK {part.InEnglish()} would be spent in {year.Year}, but the year's expenditure because of commitments be SEK {year.Figures.Spent.InEnglish()}.")),
                    year.Year,
                    part - year.Figures.Spent,
                    year.Stage));
            }
        }

        return found.ToValueList();
    }

    private static Finding MoreThanCommitted(in CommitmentLedgerYear year) => new(
        AppropriationFindings.MoreThanCommitted,
        Severity.Breach,
        AppropriationLaw.CountedAgainstFrame,
        year.Stage.Say(
            Invariant($"{year.Year} är utgifter och bortfall {(-year.Closing).InSwedish()} kr mer än de åtaganden som finns."),
            Invariant($"{year.Year} skulle utgifter och bortfall vara {(-year.Closing).InSwedish()} kr mer än de åtaganden som finns.")),
        year.Stage.Say(
            Invariant($"In {year.Year} expenditure and lapses are SEK {(-year.Closing).InEnglish()} more than the commitments there are."),
            Invariant($"In {year.Year} expenditure and lapses would be SEK {(-year.Closing).InEnglish()} more than the commitments there are.")),
        year.Year,
        -year.Closing,
        year.Stage);

    private static Finding AboveFrame(in CommitmentLedgerYear year) => new(
        AppropriationFindings.AboveFrame,
        Severity.Breach,
        AppropriationLaw.CountedAgainstFrame,
        year.Stage.Say(
            Invariant($"Åtagandena vid utgången av {year.Year} är {year.AboveFrame.InSwedish()} kr större än bemyndigandet."),
            Invariant($"Åtagandena vid utgången av {year.Year} skulle bli {year.AboveFrame.InSwedish()} kr större än bemyndigandet.")),
        year.Stage.Say(
            Invariant($"The commitments at the end of {year.Year} are SEK {year.AboveFrame.InEnglish()} more than the frame."),
            Invariant($"The commitments at the end of {year.Year} would be SEK {year.AboveFrame.InEnglish()} more than the frame.")),
        year.Year,
        year.AboveFrame,
        year.Stage);

    private static Finding FrameNotStated(in CommitmentLedgerYear year)
    {
        var known = year.Exemption is not null;
        return new(
            AppropriationFindings.FrameNotStated,
            Severity.Duty,
            AppropriationLaw.Authorisation,
            year.Stage.Say(
                Invariant($"Inget bemyndigande anges för {year.Year}, men åtaganden på {year.Closing.InSwedish()} kr är utestående{(known ? " och är mer än vad som får ingås utan bemyndigande" : "")}."),
                Invariant($"Inget bemyndigande anges för {year.Year}, men åtaganden på {year.Closing.InSwedish()} kr skulle vara utestående{(known ? " och skulle vara mer än vad som får ingås utan bemyndigande" : "")}.")),
            year.Stage.Say(
                Invariant($"No frame is stated for {year.Year}, but commitments of SEK {year.Closing.InEnglish()} are outstanding{(known ? " and are more than may be made without authorisation" : "")}."),
                Invariant($"No frame is stated for {year.Year}, but commitments of SEK {year.Closing.InEnglish()} would be outstanding{(known ? " and would be more than may be made without authorisation" : "")}.")),
            year.Year,
            year.Closing,
            year.Stage);
    }

    private static Finding WithinExemption(in CommitmentLedgerYear year) => new(
        AppropriationFindings.WithinExemption,
        Severity.Note,
        AppropriationLaw.AgencyExemption,
        year.Stage.Say(
            Invariant($"Inget bemyndigande anges för {year.Year}; de utestående åtagandena på {year.Closing.InSwedish()} kr ryms inom vad som får ingås utan bemyndigande."),
            Invariant($"Inget bemyndigande anges för {year.Year}; de utestående åtagandena på {year.Closing.InSwedish()} kr skulle rymmas inom vad som får ingås utan bemyndigande.")),
        year.Stage.Say(
            Invariant($"No frame is stated for {year.Year}; the outstanding commitments of SEK {year.Closing.InEnglish()} are within what may be made without authorisation."),
            Invariant($"No frame is stated for {year.Year}; the outstanding commitments of SEK {year.Closing.InEnglish()} would be within what may be made without authorisation.")),
        year.Year,
        year.Closing,
        year.Stage);
}
