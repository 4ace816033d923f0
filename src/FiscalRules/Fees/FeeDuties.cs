using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Fees;

/// <summary>What the ordinance asks of an account's year, worded for an outcome or for what would be.</summary>
internal static class FeeDuties
{
    public static ValueList<Finding> Of(in FeeAccountYear year, FeeTerms terms)
    {
        var found = new List<Finding>();
        if (year.Decided != Kronor.Zero)
        {
            found.Add(Decided(year));
        }

        if (year.SurplusToDispose > Kronor.Zero)
        {
            found.Add(Surplus(year, terms));
        }

        if (year.DeficitArisen > Kronor.Zero)
        {
            found.Add(Arisen(year));
        }

        if (year.DeficitStanding > Kronor.Zero)
        {
            found.Add(Standing(year));
        }

        if (year.ToNotify != Kronor.Zero)
        {
            found.Add(Collection(year, terms));
        }

        if (terms.Note(year.Year, year.Stage) is { } note)
        {
            found.Add(note);
        }

        return found.ToValueList();
    }

    /// <summary>What is missing before a fee is taken for the first time.</summary>
    public static IEnumerable<Finding> NewArea(FeeAccountYear first, NewFeeArea done, FeeTerms terms)
    {
        var (area, year, stage) = (first.Area, first.Year, first.Stage);
        var severity = stage == Stage.Outcome ? Severity.Breach : Severity.Duty;
        if (area.Basis == FeeBasis.Authorisation && !done.IsAuthorised)
        {
            yield return new(
                FeeFindings.NewAreaNotAuthorised,
                severity,
                FeeLaw.Authorisation,
                stage.Say(
                    Invariant($"{area.Swedish} är ett nytt avgiftsområde {year}; avgifter har tagits ut utan regeringens bemyndigande att bestämma deras storlek."),
                    Invariant($"{area.Swedish} skulle bli ett nytt avgiftsområde {year} och skulle kräva regeringens bemyndigande att bestämma avgifternas storlek.")),
                stage.Say(
                    Invariant($"{area.English} is a new fee area in {year}; fees were taken without the government's authorisation to set their size."),
                    Invariant($"{area.English} would be a new fee area in {year} and would need the government's authorisation to set the size of the fees.")),
                year,
                first.Revenue,
                stage);
        }

        if (!done.IsConsulted)
        {
            yield return new(
                FeeFindings.NewAreaNotConsulted,
                severity,
                terms.ConsultationProvision,
                stage.Say(
                    Invariant($"{area.Swedish} är ett nytt avgiftsområde {year}; samråd har inte genomförts om avgiften."),
                    Invariant($"{area.Swedish} skulle bli ett nytt avgiftsområde {year}; samråd skulle behöva genomföras innan avgiften tas ut.")),
                stage.Say(
                    Invariant($"{area.English} is a new fee area in {year}; the fee hasn't been consulted on."),
                    Invariant($"{area.English} would be a new fee area in {year}; the fee would have to be consulted on before it is taken.")),
                year,
                first.Revenue,
                stage);
        }
    }

    private static Finding Surplus(in FeeAccountYear year, FeeTerms terms)
    {
        var (swedish, english) = Share(terms.SurplusLimit);
        return new(
            FeeFindings.SurplusToDispose,
            Severity.Duty,
            FeeLaw.SurplusProposal,
            year.Stage.Say(
                Invariant($"{year.Area.Swedish}: det ackumulerade överskottet {year.Year} är mer än {swedish} av omsättningen; förslag ska lämnas om hur hela överskottet, {year.Closing.InSwedish()} kr, ska disponeras."),
                Invariant($"{year.Area.Swedish}: det ackumulerade överskottet {year.Year} skulle bli mer än {swedish} av omsättningen; förslag skulle behöva lämnas om hur hela överskottet, {year.Closing.InSwedish()} kr, ska disponeras.")),
            year.Stage.Say(
                Invariant($"{year.Area.English}: the accumulated surplus of {year.Year} is more than {english} of the turnover; a proposal is to be made for the use of the whole surplus, SEK {year.Closing.InEnglish()}."),
                Invariant($"{year.Area.English}: the accumulated surplus of {year.Year} would be more than {english} of the turnover; a proposal would have to be made for the use of the whole surplus, SEK {year.Closing.InEnglish()}.")),
            year.Year,
            year.SurplusToDispose,
            year.Stage);
    }

    private static Finding Arisen(in FeeAccountYear year) => new(
        FeeFindings.DeficitArisen,
        Severity.Duty,
        FeeLaw.DeficitProposal,
        year.Stage.Say(
            Invariant($"{year.Area.Swedish}: {year.Year} har ett underskott på {year.DeficitArisen.InSwedish()} kr uppkommit som inte täcks av tidigare överskott; förslag ska lämnas om hur det ska täckas (läsning i)."),
            Invariant($"{year.Area.Swedish}: {year.Year} skulle ett underskott på {year.DeficitArisen.InSwedish()} kr uppkomma som inte täcks av tidigare överskott; förslag skulle behöva lämnas om hur det ska täckas (läsning i).")),
        year.Stage.Say(
            Invariant($"{year.Area.English}: a deficit of SEK {year.DeficitArisen.InEnglish()} arose in {year.Year} that no earlier surplus covers; a proposal is to be made for how to cover it (reading i)."),
            Invariant($"{year.Area.English}: a deficit of SEK {year.DeficitArisen.InEnglish()} would arise in {year.Year} that no earlier surplus covers; a proposal would have to be made for how to cover it (reading i).")),
        year.Year,
        year.DeficitArisen,
        year.Stage);

    private static Finding Standing(in FeeAccountYear year) => new(
        FeeFindings.DeficitStanding,
        Severity.Duty,
        FeeLaw.DeficitProposal,
        year.Stage.Say(
            Invariant($"{year.Area.Swedish}: vid utgången av {year.Year} kvarstår ett underskott på {year.DeficitStanding.InSwedish()} kr; förslag ska lämnas om hur det ska täckas (läsning ii)."),
            Invariant($"{year.Area.Swedish}: vid utgången av {year.Year} skulle ett underskott på {year.DeficitStanding.InSwedish()} kr kvarstå; förslag skulle behöva lämnas om hur det ska täckas (läsning ii).")),
        year.Stage.Say(
            Invariant($"{year.Area.English}: a deficit of SEK {year.DeficitStanding.InEnglish()} stands at the end of {year.Year}; a proposal is to be made for how to cover it (reading ii)."),
            Invariant($"{year.Area.English}: a deficit of SEK {year.DeficitStanding.InEnglish()} would stand at the end of {year.Year}; a proposal would have to be made for how to cover it (reading ii).")),
        year.Year,
        year.DeficitStanding,
        year.Stage);

    private static Finding Collection(in FeeAccountYear year, FeeTerms terms)
    {
        var over = year.ToNotify > Kronor.Zero;
        var (word, wordEnglish) = over ? ("överuttaget", "over-collection") : ("underuttaget", "under-collection");
        var size = year.ToNotify.Abs();
        var (swedish, english) = Share(terms.CollectionLimit);
        return new(
            over ? FeeFindings.OverCollected : FeeFindings.UnderCollected,
            Severity.Duty,
            FeeLaw.Notification,
            year.Stage.Say(
                Invariant($"{year.Area.Swedish}: det ackumulerade {word} {year.Year}, {size.InSwedish()} kr, är mer än {swedish} av avgiftsintäkterna och ska meddelas regeringen."),
                Invariant($"{year.Area.Swedish}: det ackumulerade {word} {year.Year}, {size.InSwedish()} kr, skulle bli mer än {swedish} av avgiftsintäkterna och skulle behöva meddelas regeringen.")),
            year.Stage.Say(
                Invariant($"{year.Area.English}: the accumulated {wordEnglish} of {year.Year}, SEK {size.InEnglish()}, is more than {english} of the fee revenue and is to be notified to the government."),
                Invariant($"{year.Area.English}: the accumulated {wordEnglish} of {year.Year}, SEK {size.InEnglish()}, would be more than {english} of the fee revenue and would have to be notified to the government.")),
            year.Year,
            size,
            year.Stage);
    }

    private static Finding Decided(in FeeAccountYear year) => new(
        FeeFindings.BalanceDecided,
        Severity.Note,
        year.Area.BalanceProvision,
        year.Stage.Say(
            Invariant($"{year.Area.Swedish}: balansen {year.Year} har ändrats med {year.Decided.InSwedish()} kr genom beslut och inte genom årets resultat."),
            Invariant($"{year.Area.Swedish}: balansen {year.Year} skulle ändras med {year.Decided.InSwedish()} kr genom beslut och inte genom årets resultat.")),
        year.Stage.Say(
            Invariant($"{year.Area.English}: the balance of {year.Year} was changed by SEK {year.Decided.InEnglish()} by decision and not by the year's result."),
            Invariant($"{year.Area.English}: the balance of {year.Year} would be changed by SEK {year.Decided.InEnglish()} by decision and not by the year's result.")),
        year.Year,
        year.Decided.Abs(),
        year.Stage);

    private static (string Swedish, string English) Share(Ratio limit)
    {
        var value = new ExplanationValue.Rate(limit);
        return (value.Show(Language.Swedish, AmountUnit.Kronor), value.Show(Language.English, AmountUnit.Kronor));
    }
}
