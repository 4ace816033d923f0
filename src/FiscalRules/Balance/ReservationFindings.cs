using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>The findings of a reservation against its limit, worded for an outcome or for what would be.</summary>
internal static class ReservationFindings
{
    public static IEnumerable<Finding> Of(ReservationLimit limit)
    {
        var accounts = limit.Statement.Accounts;
        var reserved = accounts.ToRur + accounts.ToResultReserve;
        if (reserved > limit.LargestByLaw)
        {
            yield return AboveLargest(limit, reserved - limit.LargestByLaw);
        }
        else if (reserved > limit.Largest)
        {
            yield return BeforeOldDeficits(limit, reserved - limit.Largest);
        }

        if (limit.Cap is { } cap && limit.Stock - accounts.FromResultReserve > cap)
        {
            yield return AboveCap(limit, limit.Stock - accounts.FromResultReserve - cap);
        }
    }

    private static Finding AboveLargest(ReservationLimit limit, Kronor above)
    {
        var (year, stage) = (limit.Year, limit.Statement.Accounts.Stage);
        return new(
            BalanceFindings.ReservationAboveLargest,
            Severity.Breach,
            limit.Room == limit.LargestByLaw && limit.Above > limit.LargestByLaw ? BalanceLaw.ResultReserveCap : limit.Statement.Terms.LargestReservationProvision,
            stage.Say(
                Invariant($"Reserveringen {year} är {above.InSwedish()} kr högre än det högsta lagliga beloppet, {limit.LargestByLaw.InSwedish()} kr."),
                Invariant($"Reserveringen {year} skulle bli {above.InSwedish()} kr högre än det högsta lagliga beloppet, {limit.LargestByLaw.InSwedish()} kr.")),
            stage.Say(
                Invariant($"The reservation of {year} is SEK {above.InEnglish()} above the largest lawful amount, SEK {limit.LargestByLaw.InEnglish()}."),
                Invariant($"The reservation of {year} would be SEK {above.InEnglish()} above the largest lawful amount, SEK {limit.LargestByLaw.InEnglish()}.")),
            year,
            above,
            stage);
    }

    private static Finding BeforeOldDeficits(ReservationLimit limit, Kronor above)
    {
        var (year, stage) = (limit.Year, limit.Statement.Accounts.Stage);
        return new(
            BalanceFindings.ReservationBeforeOldDeficits,
            Severity.Note,
            limit.Statement.Terms.RestorationProvision,
            stage.Say(
                Invariant($"Reserveringen {year} är laglig men {above.InSwedish()} kr högre än vad som återstår när tidigare års underskott har företräde."),
                Invariant($"Reserveringen {year} skulle vara laglig men {above.InSwedish()} kr högre än vad som återstår när tidigare års underskott har företräde.")),
            stage.Say(
                Invariant($"The reservation of {year} is lawful but SEK {above.InEnglish()} above what is left when deficits of earlier years come first."),
                Invariant($"The reservation of {year} would be lawful but SEK {above.InEnglish()} above what is left when deficits of earlier years come first.")),
            year,
            above,
            stage);
    }

    private static Finding AboveCap(ReservationLimit limit, Kronor excess)
    {
        var (year, stage) = (limit.Year, limit.Statement.Accounts.Stage);
        return new(
            BalanceFindings.ReserveAboveCap,
            Severity.Note,
            BalanceLaw.ResultReserveCap,
            stage.Say(
                Invariant($"Resultatreserven är {year} {excess.InSwedish()} kr över taket; inget mer får reserveras, och inget behöver upplösas."),
                Invariant($"Resultatreserven skulle {year} vara {excess.InSwedish()} kr över taket; inget mer skulle få reserveras, och inget behöva upplösas.")),
            stage.Say(
                Invariant($"The result reserve is SEK {excess.InEnglish()} above its cap in {year}; nothing more may be reserved, and nothing has to be released."),
                Invariant($"The result reserve would be SEK {excess.InEnglish()} above its cap in {year}; nothing more could be reserved, and nothing would have to be released.")),
            year,
            excess,
            stage);
    }
}
