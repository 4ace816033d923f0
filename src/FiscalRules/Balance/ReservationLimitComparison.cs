using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <summary>The largest reservation as a comparison runs it, without roundings.</summary>
internal static class ReservationLimitComparison
{
    public static Comparison Of(in ReservationLimit before, in ReservationLimit after, ComparisonOrder order)
    {
        var (was, now, terms) = (Compared(before, after), Compared(after, before), after.Statement.Terms);
        return ComparisonPath.Compare(
            was,
            now,
            [.. BalanceGiven.Lines(terms, before.Statement.Terms), .. Facts(terms), .. BalanceGiven.KnownLines(terms), .. Shares(terms), BalanceGiven.OtherTerms(terms)],
            static given => Figures(given).ToValueList(),
            order,
            BalanceGiven.Notes(was.Given, now.Given, order));
    }

    private static IEnumerable<ComparisonStep<BalanceGiven>> Facts(BalanceTerms terms)
    {
        var law = terms.LargestReservationProvision;
        yield return ComparisonStep<BalanceGiven>.Input("taxes", "Skatteintäkter samt generella statsbidrag och utjämning", "Taxes and general grants", law, static (given, other) =>
            given with { Accounts = given.Accounts with { TaxesAndGrants = other.Accounts.TaxesAndGrants } });
        yield return ComparisonStep<BalanceGiven>.Input("equity", "Eget kapital inklusive ansvarsförbindelsen", "Equity with the pension liability", law, static (given, other) =>
            given with { Accounts = given.Accounts with { EquityWithPensions = other.Accounts.EquityWithPensions } });
        yield return ComparisonStep<BalanceGiven>.Input("stock", "Resultatreserv vid årets början", "The result reserve when the year begins", law, static (given, other) => given with { Stock = other.Stock });
        yield return ComparisonStep<BalanceGiven>.Input("old-deficits", "Ej återställt från tidigare år", "Not restored from earlier years", terms.RestorationProvision, static (given, other) => given with { OldDeficits = other.OldDeficits });
        yield return ComparisonStep<BalanceGiven>.Input("policy", "Hur tidigare underskott räknas", "How earlier deficits count", terms.RestorationProvision, static (given, other) => given with { Policy = other.Policy });
    }

    private static IEnumerable<ComparisonStep<BalanceGiven>> Shares(BalanceTerms terms)
    {
        yield return ComparisonStep<BalanceGiven>.Law("share", "Andel som ska stå kvar", "The share that stays", terms.LargestReservationProvision, static (given, other) =>
            given with { Terms = given.Terms with { ReserveShare = other.Terms.ReserveShare, ReserveShareAtNegativeEquity = other.Terms.ReserveShareAtNegativeEquity } });
        yield return ComparisonStep<BalanceGiven>.Law("cap", "Tak för reserven", "The cap of the reserve", BalanceLaw.ResultReserveCap, static (given, other) =>
            given with { Terms = given.Terms with { ResultReserveCap = other.Terms.ResultReserveCap } });
    }

    /// <summary>Each step of the limit, signed as in its explanation; none where the law has no reserve to reserve to.</summary>
    private static IEnumerable<ExactFigure> Figures(BalanceGiven given)
    {
        var (accounts, terms) = (given.Known, given.Terms);
        if (terms.ReservedTo is not { } reserve || accounts is not { TaxesAndGrants: { } taxes, EquityWithPensions: { } equity })
        {
            yield break;
        }

        var adjusted = BalanceStatementComparison.Figures(given).First(static figure => string.Equals(figure.Code, BalanceLine.AfterAdjustments, StringComparison.Ordinal)).Amount;
        var lowest = Min(accounts.Result, adjusted);
        var threshold = taxes * (equity.IsNegative ? terms.ReserveShareAtNegativeEquity : terms.ReserveShare);
        var above = Excess(lowest, threshold);
        var byLaw = above;
        yield return new("lowest", lowest);
        yield return new("threshold", -threshold);
        yield return new("above", above);
        if (reserve == Reserve.ResultReserve && terms.ResultReserveCap is { } share)
        {
            var cap = taxes * share;
            var room = Excess(cap + accounts.FromResultReserve, given.Stock);
            byLaw = Min(above, room);
            yield return new("cap", cap);
            yield return new("room", room);
        }

        yield return new("largest-by-law", byLaw);
        if (given.Policy != OldDeficitPolicy.None)
        {
            yield return new("old-deficits", given.OldDeficits);
        }

        yield return new("largest", Min(byLaw, given.Policy switch
        {
            OldDeficitPolicy.RestoreFirst => Excess(above, given.OldDeficits),
            OldDeficitPolicy.RemainderMustCover => Excess(adjusted, given.OldDeficits),
            _ => above,
        }));
    }

    private static ComparedResult<BalanceGiven> Compared(in ReservationLimit limit, in ReservationLimit other)
    {
        var (statement, explanation) = (limit.Statement, limit.Explain());
        var accounts = statement.Accounts with
        {
            TaxesAndGrants = statement.Accounts.TaxesAndGrants ?? other.Statement.Accounts.TaxesAndGrants,
            EquityWithPensions = statement.Accounts.EquityWithPensions ?? other.Statement.Accounts.EquityWithPensions,
        };
        return new(
            new(
                FormattableString.Invariant($"Högsta reservering {limit.Year}"),
                FormattableString.Invariant($"Largest reservation {limit.Year}"),
                ComparisonSide.Terms(BalanceTerms.InForce, statement.Terms),
                limit.Year,
                accounts.Stage),
            ComparedResult<BalanceGiven>.Flat(explanation),
            limit.Findings(),
            new(accounts, statement.Terms, limit.Stock, limit.OldDeficits, limit.Policy));
    }

    private static Unrounded Min(Unrounded left, Unrounded right) => left <= right ? left : right;

    private static Unrounded Excess(Unrounded amount, Unrounded over) => amount > over ? amount - over : default;
}
