using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <summary>The balance statement as a comparison runs it: a sum of the lines that the law knows.</summary>
internal static class BalanceStatementComparison
{
    public static Comparison Of(in BalanceStatement before, in BalanceStatement after, ComparisonOrder order)
    {
        var (was, now) = (Compared(before), Compared(after));
        // Facts that only the reserves need stand in the accounts too; in the statement they move nothing.
        var facts = ComparisonStep<BalanceGiven>.Input("facts", "Övriga uppgifter", "Other facts", after.Terms.StatementProvision, static (given, other) => given with { Accounts = other.Accounts });
        return ComparisonPath.Compare(
            was,
            now,
            [.. BalanceGiven.Lines(after.Terms, before.Terms), facts, .. BalanceGiven.KnownLines(after.Terms), BalanceGiven.OtherTerms(after.Terms)],
            static given => Figures(given).ToValueList(),
            order,
            BalanceGiven.Notes(was.Given, now.Given, order));
    }

    /// <summary>The statement's lines as far as the terms know them, and their sums.</summary>
    public static IEnumerable<ExactFigure> Figures(BalanceGiven given)
    {
        var (accounts, sum) = (given.Known, default(Unrounded));
        foreach (var (lines, total) in ((ValueList<BalanceLine>, string)[])[(BalanceLine.Adjustments, BalanceLine.AfterAdjustments), (BalanceLine.Reserves, BalanceLine.BalanceResult)])
        {
            foreach (var line in lines)
            {
                if (line.IsKnown(given.Terms))
                {
                    sum += line.Effect(accounts);
                    yield return new(line.Code, line.Effect(accounts));
                }
            }

            yield return new(total, sum);
        }
    }

    private static ComparedResult<BalanceGiven> Compared(in BalanceStatement statement)
    {
        var explanation = statement.Explain();
        return new(
            new(explanation.Swedish, explanation.English, ComparisonSide.Terms(BalanceTerms.InForce, statement.Terms), statement.Year, statement.Accounts.Stage),
            ComparedResult<BalanceGiven>.Flat(explanation),
            statement.Findings(),
            new(statement.Accounts, statement.Terms, default, default, default));
    }
}
