using FiscalRules.Balance;
using FiscalRules.Tables;
using FiscalRules.Law;
using FiscalRules.Tests.Balance;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Comparisons;

/// <summary>Two balance statements: a sum, so that each line's part is its own difference.</summary>
public sealed class StatementComparisonTests
{
    private static readonly BalanceAccounts Accounts2023 = AccountsOf.Year(2023, Kronor.Mkr(60)) with { RealisedGains = Kronor.Mkr(5), Unrealised = Kronor.Mkr(-20), ToRur = Kronor.Mkr(30) };

    private static readonly BalanceAccounts Accounts2024 = AccountsOf.Year(2024, Kronor.Mkr(-40), Stage.Forecast) with { RealisedGains = Kronor.Mkr(12), Unrealised = Kronor.Mkr(-1), FromRur = Kronor.Mkr(25) };

    /// <summary>60 − 5 + 20 − 30 = 45 against −40 − 12 + 1 + 25 = −26.</summary>
    [Fact]
    public void Each_line_of_the_accounts_has_its_own_difference_as_its_part()
    {
        var comparison = new BalanceStatement(Accounts2024).ComparedWith(new(Accounts2023));

        Assert.Equal((Kronor.Mkr(45), Kronor.Mkr(-26), Kronor.Mkr(-71)), (comparison["balance-result"].Before, comparison["balance-result"].After, comparison["balance-result"].Difference));
        Assert.Equal(
            [("result", -100), ("realised-gains", -7), ("unrealised", -19), ("to-rur", 30), ("from-rur", 25)],
            comparison["balance-result"].Parts.Select(part => (part.Code, part.Amount.Ore / 100_000_000)));
        Assert.Equal([LawFindings.ComparedYearsDiffer, LawFindings.ComparedStagesDiffer], comparison.Findings().Select(found => found.Code));
        Assert.Equal([BalanceFindings.DeficitToRestore], comparison.Came.Select(found => found.Code));
        Assert.Empty(comparison.Went);
    }

    /// <summary>The law of 2013 knows no unrealised gains and no result reserve: 100 − 20 − 30 = 50 by the law of 2024, 100 by that of 2013.</summary>
    [Fact]
    public void A_line_that_the_other_law_does_not_know_is_the_laws_part_and_is_found()
    {
        var after = new BalanceStatement(AccountsOf.Year(2024, Kronor.Mkr(100)) with { Unrealised = Kronor.Mkr(20), ToResultReserve = Kronor.Mkr(30) });
        var before = new BalanceStatement(AccountsOf.Year(2015, Kronor.Mkr(70)));
        var result = after.ComparedWith(before)["balance-result"];

        Assert.Equal((Kronor.Mkr(30), Kronor.Mkr(-50)), (result.Input, result.Law));
        Assert.Equal([("securities-known", BalanceLaw.Adjustments), ("reserves-known", BalanceLaw.ResultReserve)], result.Parts.Skip(1).Select(part => (part.Code, part.Provision)));
        Assert.Equal(
            [(Kronor.Mkr(20), BalanceLaw.Statement1997), (Kronor.Mkr(30), BalanceLaw.ResultReserve)],
            after.ComparedWith(before).Findings().Where(found => found.Code == LawFindings.ComparedLineNotKnown).Select(found => (found.Amount!.Value, found.Provision)));

        // Law first, the lines are zero when the law comes, and theirs.
        Assert.Equal((Kronor.Mkr(-20), Kronor.Zero), (after.ComparedWith(before, ComparisonOrder.LawFirst)["balance-result"].Input, after.ComparedWith(before, ComparisonOrder.LawFirst)["balance-result"].Law));
        Assert.Equal([LawFindings.ComparedYearsDiffer], after.ComparedWith(before, ComparisonOrder.LawFirst).Findings().Select(found => found.Code));
    }

    /// <summary>2012 knew neither securities nor reserves; each line that isn't zero is noted, and only it.</summary>
    [Fact]
    public void Each_line_that_the_older_law_does_not_know_is_noted()
    {
        var one = Kronor.Of(1);
        var bare = AccountsOf.Year(2024);
        var before = new BalanceStatement(AccountsOf.Year(2012));
        (string Line, Kronor Amount)[] noted =
        [
            .. new[]
            {
                bare with { Unrealised = one },
                bare with { Unrealised = -one },
                bare with { Reversal = one },
                bare with { FromRur = one },
                bare with { ToResultReserve = one },
                bare with { FromResultReserve = one },
                AccountsOf.Year(2023) with { ToRur = one },
                bare with { Result = one, RealisedGains = one, ExceptedGains = one, ExceptedLosses = one },
            }.SelectMany(accounts => new BalanceStatement(accounts).ComparedWith(before).Findings())
                .Where(found => found.Code == LawFindings.ComparedLineNotKnown)
                .Select(found => (found.Swedish[..12], found.Amount!.Value)),
        ];

        Assert.Equal(["Orealiserade", "Orealiserade", "Återföring a", "Användning a", "Reservering ", "Användning a", "Reservering "], noted.Select(note => note.Line));
        Assert.All(noted, note => Assert.Equal(one, note.Amount));
    }

    [Fact]
    public void A_finding_with_another_amount_is_changed_and_has_neither_come_nor_gone()
    {
        var comparison = new BalanceStatement(AccountsOf.Year(2024, Kronor.Mkr(-2))).ComparedWith(new(AccountsOf.Year(2023, Kronor.Mkr(-1))));

        Assert.Empty(comparison.Came);
        Assert.Empty(comparison.Went);
        Assert.Equal((BalanceFindings.DeficitToRestore, Kronor.Mkr(1), Kronor.Mkr(2)), comparison.Changed.Select(pair => (pair.After.Code, pair.Before.Amount!.Value, pair.After.Amount!.Value)).Single());
    }

    [Fact]
    public void The_laws_of_comparisons_hold() => Holds.ForAll(
        AnyComparisons.Statements,
        pair =>
        {
            ComparisonLaws.Hold(pair.Before, pair.After, (after, before, order) => after.ComparedWith(before, order), Lines);
            Assert.All(pair.After.ComparedWith(pair.Before).Figures, figure => Assert.Equal(Kronor.Zero, figure.Rounding));
        },
        times: 400);

    [Fact]
    public void Nothing_in_a_statement_is_rounded_and_other_accounts_by_the_same_law_leave_it_no_part() => Holds.ForAll(
        from year in AnyBalance.Years
        from before in AnyBalance.AccountsOf(year)
        from after in AnyBalance.AccountsOf(year)
        select (before, after),
        pair => Assert.All(new BalanceStatement(pair.after).ComparedWith(new(pair.before)).Figures, figure => Assert.Equal((figure.Difference, default, default), (figure.Input, figure.Law, figure.Rounding))));

    [Fact]
    public void The_default_value_is_compared_with_nothing()
    {
        Assert.Equal("before", Assert.Throws<ArgumentException>(() => new BalanceStatement(Accounts2024).ComparedWith(default)).ParamName);
        Assert.Throws<InvalidOperationException>(() => default(BalanceStatement).ComparedWith(new(Accounts2024)));
    }

    [Theory]
    [InlineData(Language.Swedish)]
    [InlineData(Language.English)]
    public void It_explains_and_lays_itself_out(Language language)
    {
        var comparison = new BalanceStatement(Accounts2024).ComparedWith(new(Accounts2023));
        var name = language == Language.Swedish ? "sv" : "en";

        Approved.Match(comparison.Explain().ToText(language, AmountUnit.Mkr), $"comparison-statement.explanation.{name}.txt");
        Approved.Match(comparison.ToTable().In(AmountUnit.Mkr).ToText(language), $"comparison-statement.{name}.txt");
    }

    private static IEnumerable<ExplanationLine> Lines(BalanceStatement statement) =>
        statement.Explain().Lines.SelectMany(line => (line.Details?.Lines ?? []).Append(line));
}
