using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Balance;

public sealed class BalanceStatementTests
{
    public static TheoryData<string> Lines => [.. StatementLine.All.Select(line => line.Name)];

    public static TheoryData<string> Magnitudes =>
        [.. typeof(BalanceAccounts).GetProperties().Select(property => property.Name).Intersect(MagnitudeLines.Keys)];

    private static Dictionary<string, Func<Kronor, BalanceAccounts>> MagnitudeLines { get; } = new()
    {
        [nameof(BalanceAccounts.RealisedGains)] = static amount => AccountsOf.Year(2025) with { RealisedGains = amount },
        [nameof(BalanceAccounts.ExceptedGains)] = static amount => AccountsOf.Year(2025) with { ExceptedGains = amount },
        [nameof(BalanceAccounts.ExceptedLosses)] = static amount => AccountsOf.Year(2025) with { ExceptedLosses = amount },
        [nameof(BalanceAccounts.ToRur)] = static amount => AccountsOf.Year(2025) with { ToRur = amount },
        [nameof(BalanceAccounts.FromRur)] = static amount => AccountsOf.Year(2025) with { FromRur = amount },
        [nameof(BalanceAccounts.ToResultReserve)] = static amount => AccountsOf.Year(2025) with { ToResultReserve = amount },
        [nameof(BalanceAccounts.FromResultReserve)] = static amount => AccountsOf.Year(2025) with { FromResultReserve = amount },
    };

    [Fact]
    public void A_statement_is_worked_line_by_line()
    {
        var statement = new BalanceStatement(new()
        {
            Year = 2024,
            Result = Kronor.Mkr(100),
            RealisedGains = Kronor.Mkr(30),
            ExceptedGains = Kronor.Mkr(12),
            ExceptedLosses = Kronor.Mkr(5),
            Unrealised = Kronor.Mkr(-8),
            Reversal = Kronor.Mkr(3),
            ToRur = Kronor.Zero,
            FromRur = Kronor.Mkr(1),
            ToResultReserve = Kronor.Mkr(40),
            FromResultReserve = Kronor.Mkr(2),
        });

        Assert.Equal(Kronor.Mkr(100 - 30 + 12 + 5 + 8 + 3), statement.AfterAdjustments);
        Assert.Equal(Kronor.Mkr(98 + 1 - 40 + 2), statement.BalanceResult);
        Assert.Equal("Balanskravsutredning 2024: 61\u00a0000\u00a0000,00 kr", statement.ToString());
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_line_counts_with_its_own_sign_and_in_its_own_result(string name)
    {
        var line = StatementLine.Named(name);
        var year = Math.Max(line.From, 2001);
        var without = new BalanceStatement(AccountsOf.Year(year, Kronor.Of(100)));

        var with = new BalanceStatement(line.With(without.Accounts, Kronor.Of(7)));

        var effect = Kronor.Of(7 * line.Sign);
        Assert.Equal(line.IsAdjustment ? effect : Kronor.Zero, with.AfterAdjustments - without.AfterAdjustments);
        Assert.Equal(effect, with.BalanceResult - without.BalanceResult);
    }

    [Fact]
    public void Both_results_are_the_sums_that_the_law_gives() =>
        Holds.ForAll(AnyBalance.Accounts, accounts =>
        {
            var statement = new BalanceStatement(accounts);
            var adjusted = accounts.Result - accounts.RealisedGains + accounts.ExceptedGains + accounts.ExceptedLosses - accounts.Unrealised + accounts.Reversal;
            var result = adjusted - accounts.ToRur + accounts.FromRur - accounts.ToResultReserve + accounts.FromResultReserve;
            return statement.AfterAdjustments == adjusted && statement.BalanceResult == result && statement.Accounts == accounts && statement.Year == accounts.Year;
        });

    [Fact]
    public void Where_every_regime_knows_the_lines_the_year_makes_no_difference() =>
        Holds.ForAll(AnyBalance.AccountsOf(2012), accounts =>
            Enumerable.Range(2000, 40).Select(year => new BalanceStatement(accounts with { Year = year })).All(statement =>
                statement.AfterAdjustments == new BalanceStatement(accounts).AfterAdjustments && statement.BalanceResult == statement.AfterAdjustments));

    [Theory]
    [InlineData(2013, 2018)]
    [InlineData(2019, 2023)]
    [InlineData(2024, 2033)]
    public void Within_a_regime_the_year_makes_no_difference(int first, int last) =>
        Holds.ForAll(AnyBalance.AccountsOf(first), accounts =>
            Enumerable.Range(first, last - first + 1).All(year => new BalanceStatement(accounts with { Year = year }).BalanceResult == new BalanceStatement(accounts).BalanceResult));

    [Theory]
    [InlineData(2000, 2002)]
    [InlineData(2003, 2005)]
    [InlineData(2004, 2006)]
    [InlineData(2005, 2008)]
    [InlineData(2006, 2009)]
    [InlineData(2012, 2015)]
    [InlineData(2013, 2016)]
    [InlineData(2018, 2021)]
    [InlineData(2019, 2022)]
    [InlineData(2024, 2027)]
    [InlineData(2034, 2037)]
    public void A_deficit_is_to_be_restored_within_two_years_to_2004_and_three_from_2005(int year, int deadline) =>
        Assert.Equal((FiscalYear)deadline, new BalanceStatement(AccountsOf.Year(year, -Kronor.OneOre)).Deadline);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_balance_result_of_zero_or_more_has_no_deadline(int ore) =>
        Assert.Null(new BalanceStatement(AccountsOf.Year(2023, Kronor.FromOre(ore))).Deadline);

    [Theory]
    [MemberData(nameof(Magnitudes))]
    public void A_line_given_as_a_magnitude_is_refused_below_zero_by_its_name(string line)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => MagnitudeLines[line](-Kronor.OneOre));

        Assert.Equal(line, refused.ParamName);
        Assert.StartsWith($"{line} is a magnitude", refused.Message);
        Assert.Equal(-Kronor.OneOre, refused.ActualValue);
    }

    [Theory]
    [MemberData(nameof(Magnitudes))]
    public void A_line_given_as_a_magnitude_may_be_zero_or_more(string line) =>
        Assert.All([Kronor.Zero, Kronor.OneOre, Kronor.MaxValue], amount =>
            Assert.Equal(amount, typeof(BalanceAccounts).GetProperty(line)!.GetValue(MagnitudeLines[line](amount))));

    [Fact]
    public void The_lines_with_a_sign_of_their_own_are_the_result_and_the_two_of_securities() =>
        Assert.Equal(
            ["Result", "Unrealised", "Reversal"],
            StatementLine.All.Select(line => line.Property).Distinct().Except(MagnitudeLines.Keys));

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void A_stage_is_one_of_the_named_ones(int stage) =>
        Assert.Equal("Stage", Assert.Throws<ArgumentOutOfRangeException>(() => AccountsOf.Year(2024, stage: (Stage)stage)).ParamName);

    [Fact]
    public void A_line_can_be_changed_and_the_rest_kept()
    {
        var accounts = AccountsOf.Year(2024, Kronor.Of(10)) with { RealisedGains = Kronor.Of(4) };

        var changed = accounts with { Stage = Stage.Plan, Result = Kronor.Of(-3) };

        Assert.Equal(Kronor.Of(6), new BalanceStatement(accounts).BalanceResult);
        Assert.Equal(Kronor.Of(-7), new BalanceStatement(changed).BalanceResult);
        Assert.Equal(Stage.Plan, changed.Stage);
    }

    [Fact]
    public void Equal_accounts_give_equal_statements() =>
        Holds.ForAll(AnyBalance.Accounts, accounts =>
            new BalanceStatement(accounts) == new BalanceStatement(accounts)
            && new BalanceStatement(accounts) != new BalanceStatement(accounts with { Result = accounts.Result + Kronor.OneOre }));

    [Fact]
    public void Other_terms_can_be_computed_on_the_same_accounts()
    {
        var gain = AccountsOf.Year(2018, Kronor.Of(10)) with { Unrealised = Kronor.Of(4) };
        var reform = BalanceTerms.InForce.In(2018).Terms with { Securities = SecuritiesLines.GainsAndLosses, YearsToRestore = 5 };

        Assert.Throws<ArgumentException>(() => new BalanceStatement(gain));
        Assert.Equal(Kronor.Of(6), new BalanceStatement(gain, reform).BalanceResult);
        Assert.Equal((FiscalYear)2023, new BalanceStatement(gain with { Result = Kronor.Zero }, reform).Deadline);
        Assert.Same(reform, new BalanceStatement(gain, reform).Terms);
    }

    [Fact]
    public void Terms_of_the_callers_reach_years_that_are_not_modelled() =>
        Assert.Equal(
            (FiscalYear)2001,
            new BalanceStatement(AccountsOf.Year(1999, Kronor.Of(-1)), BalanceTerms.InForce.In(2000).Terms).Deadline);

    [Fact]
    public void The_default_statement_is_all_zero_and_says_nothing()
    {
        BalanceStatement none = default;

        Assert.Equal(Kronor.Zero, none.AfterAdjustments);
        Assert.Equal(Kronor.Zero, none.BalanceResult);
        Assert.Equal((FiscalYear)1, none.Year);
        Assert.Null(none.Deadline);
        Assert.Empty(none.Findings());
        Assert.Equal(Explanation.Empty, none.Explain());
        Assert.Throws<InvalidOperationException>(() => none.Terms);
        Assert.Throws<InvalidOperationException>(() => none.ToTable());
        Assert.Equal("Balanskravsutredning 1: 0,00 kr", none.ToString());
    }

    [Fact]
    public void The_default_accounts_are_of_a_year_that_is_not_modelled() =>
        Assert.Throws<NotInForceException>(() => new BalanceStatement(default));

    [Fact]
    public void A_result_that_does_not_fit_overflows()
    {
        Assert.Throws<OverflowException>(() => new BalanceStatement(AccountsOf.Year(2024, Kronor.MinValue) with { RealisedGains = Kronor.OneOre }));
        Assert.Throws<OverflowException>(() => new BalanceStatement(AccountsOf.Year(2024, Kronor.MaxValue) with { Unrealised = -Kronor.OneOre }));
        Assert.Throws<OverflowException>(() => new BalanceStatement(AccountsOf.Year(2024, Kronor.MaxValue) with { FromResultReserve = Kronor.OneOre }));
    }

    [Fact]
    public void A_result_that_fits_does_not_overflow_on_the_way()
    {
        var accounts = AccountsOf.Year(2024, Kronor.MaxValue) with
        {
            ExceptedGains = Kronor.OneOre,
            Unrealised = Kronor.OneOre,
            FromRur = Kronor.OneOre,
            ToResultReserve = Kronor.OneOre,
        };

        Assert.Equal(Kronor.MaxValue, new BalanceStatement(accounts).BalanceResult);
    }

    [Fact]
    public void Making_a_statement_allocates_nothing()
    {
        var accounts = AccountsOf.Year(2024, Kronor.Of(-5)) with { Unrealised = Kronor.Of(1), FromRur = Kronor.Of(2) };
        var sum = new BalanceStatement(accounts).BalanceResult;
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 1_000; i++)
        {
            var statement = new BalanceStatement(accounts with { Year = 2013 + (i % 20), Unrealised = -Kronor.Of(i), FromRur = Kronor.Zero });
            sum += statement.AfterAdjustments + statement.BalanceResult + Kronor.Of(statement.Deadline?.Number ?? 0);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotEqual(Kronor.Zero, sum);
    }
}
