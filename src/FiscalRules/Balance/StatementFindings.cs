using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>The findings of a statement, worded for an outcome or for what would be.</summary>
internal static class StatementFindings
{
    public static IEnumerable<Finding> Of(BalanceStatement statement)
    {
        var accounts = statement.Accounts;
        if (accounts.ExceptedGains > accounts.RealisedGains)
        {
            yield return ExceptedGains(statement, accounts.ExceptedGains - accounts.RealisedGains);
        }

        var used = (Int128)accounts.FromRur.Ore + accounts.FromResultReserve.Ore;
        var beyondZero = Kronor.FromOre((long)Int128.Min(used, statement.AfterAdjustments.Ore + used));
        if (beyondZero.IsPositive)
        {
            yield return UseAboveDeficit(statement, beyondZero);
        }

        if (accounts.FromResultReserve.IsPositive)
        {
            yield return UseToBeTold(statement, accounts.FromResultReserve);
        }

        if (statement.Deadline is { } deadline)
        {
            yield return DeficitToRestore(statement, deadline);
        }

        if (BalanceTerms.InForce.Note(statement.Year, accounts.Stage, statement.Terms) is { } note)
        {
            yield return note;
        }
    }

    private static Finding ExceptedGains(BalanceStatement statement, Kronor above)
    {
        var (year, stage) = (statement.Year, statement.Accounts.Stage);
        return new(
            BalanceFindings.ExceptedGainsAboveGains,
            Severity.Breach,
            statement.Terms.AdjustmentProvision,
            stage.Say(
                Invariant($"Realisationsvinster undantas med {above.InSwedish()} kr mer än de realisationsvinster som finns {year}."),
                Invariant($"Realisationsvinster skulle undantas med {above.InSwedish()} kr mer än de realisationsvinster som finns {year}.")),
            stage.Say(
                Invariant($"Realised gains are excepted by SEK {above.InEnglish()} more than there are realised gains in {year}."),
                Invariant($"Realised gains would be excepted by SEK {above.InEnglish()} more than there are realised gains in {year}.")),
            year,
            above,
            stage);
    }

    private static Finding UseAboveDeficit(BalanceStatement statement, Kronor above)
    {
        var (year, stage, terms) = (statement.Year, statement.Accounts.Stage, statement.Terms);
        return new(
            BalanceFindings.UseAboveDeficit,
            Severity.Note,
            statement.Accounts.FromResultReserve.IsPositive ? terms.ResultReserveProvision : terms.RurProvision,
            stage.Say(
                Invariant($"Reserver används {year} för {above.InSwedish()} kr mer än vad som för balanskravsresultatet till noll."),
                Invariant($"Reserver skulle {year} användas för {above.InSwedish()} kr mer än vad som för balanskravsresultatet till noll.")),
            stage.Say(
                Invariant($"Reserves are used in {year} for SEK {above.InEnglish()} more than brings the balance result to zero."),
                Invariant($"Reserves would be used in {year} for SEK {above.InEnglish()} more than brings the balance result to zero.")),
            year,
            above,
            stage);
    }

    private static Finding UseToBeTold(BalanceStatement statement, Kronor used)
    {
        var (year, stage) = (statement.Year, statement.Accounts.Stage);
        return new(
            BalanceFindings.UseToBeTold,
            Severity.Duty,
            BalanceLaw.UseToBeTold,
            stage.Say(
                Invariant($"Resultatreserven används {year} med {used.InSwedish()} kr; till vad och varför ska framgå av förvaltningsberättelsen."),
                Invariant($"Resultatreserven skulle användas {year} med {used.InSwedish()} kr; till vad och varför skulle behöva framgå av förvaltningsberättelsen.")),
            stage.Say(
                Invariant($"SEK {used.InEnglish()} of the result reserve is used in {year}; the report is to tell for what and why."),
                Invariant($"SEK {used.InEnglish()} of the result reserve would be used in {year}; the report would have to tell for what and why.")),
            year,
            used,
            stage);
    }

    private static Finding DeficitToRestore(BalanceStatement statement, FiscalYear deadline)
    {
        var (year, stage, result) = (statement.Year, statement.Accounts.Stage, statement.BalanceResult);
        return new(
            BalanceFindings.DeficitToRestore,
            Severity.Duty,
            statement.Terms.RestorationProvision,
            stage.Say(
                Invariant($"Balanskravsresultatet {year} är negativt, {result.InSwedish()} kr, och ska regleras senast {deadline}."),
                Invariant($"Balanskravsresultatet {year} skulle bli negativt, {result.InSwedish()} kr, och skulle behöva regleras senast {deadline}.")),
            stage.Say(
                Invariant($"The balance result of {year} is negative, SEK {result.InEnglish()}, and is to be restored by {deadline}."),
                Invariant($"The balance result of {year} would be negative, SEK {result.InEnglish()}, and would have to be restored by {deadline}.")),
            year,
            -result,
            stage);
    }
}
