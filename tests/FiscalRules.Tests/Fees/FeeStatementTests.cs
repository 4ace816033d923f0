using FiscalRules.Fees;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Fees;

public sealed class FeeStatementTests
{
    [Fact]
    public void The_totals_are_the_sums_of_the_accounts() => Holds.ForAll(AnyFees.Accounts, accounts =>
    {
        var statement = new FeeStatement(accounts);

        Assert.All(statement.Years, total =>
        {
            var there = accounts.Select(account => account[total.Year]).ToList();
            Assert.Equal(there.Sum(year => year.Opening), total.Opening);
            Assert.Equal(there.Sum(year => year.Revenue), total.Revenue);
            Assert.Equal(there.Sum(year => year.Cost), total.Cost);
            Assert.Equal(there.Sum(year => year.Result), total.Result);
            Assert.Equal(there.Sum(year => year.Decided), total.Decided);
            Assert.Equal(there.Sum(year => year.Closing), total.Closing);
        });
    });

    [Fact]
    public void How_accounts_are_grouped_doesnt_change_the_totals() => Holds.ForAll(AnyFees.Accounts, accounts =>
    {
        // Full cost coverage throughout: a share of a sum may differ by an öre from the sum of rounded shares.
        var full = accounts.Select(account => new FeeAccount(account.Area with { Goal = EconomicGoal.FullCost }, account.Opening, [.. account.Years.Select(year => year.Figures)])).ToArray();
        var all = new FeeStatement(full);
        var one = new FeeStatement(new FeeAccount(
            new FeeArea("Allt"),
            full.Sum(account => account.Opening),
            [.. all.Years.Select(year => new FeeYear(year.Year, year.Stage, year.Revenue, year.Cost) { Decided = year.Decided })]));

        Assert.Equal(all.Years, one.Years);
    });

    [Fact]
    public void The_order_of_the_accounts_doesnt_change_the_totals() => Holds.ForAll(AnyFees.Accounts, accounts =>
        Assert.Equal(new FeeStatement(accounts).Years, new FeeStatement([.. accounts.Reverse()]).Years));

    [Fact]
    public void Every_sum_and_carry_forward_of_the_table_holds() => Holds.ForAll(AnyFees.Accounts, accounts => FeeAccountTests.Foots(new FeeStatement(accounts).ToTable()));

    [Fact]
    public void The_accounts_beneath_a_total_add_up_to_it() => Holds.ForAll(AnyFees.Accounts, accounts =>
        Assert.All(new FeeStatement(accounts).Explain().Lines, total =>
            Assert.Equal(FeeAccountYearTests.Amount(total), total.Details!.Lines.Sum(FeeAccountYearTests.Amount))));

    [Fact]
    public void A_surplus_in_one_area_never_covers_a_deficit_in_another()
    {
        var statement = new FeeStatement(Account("A", -100, Stage.Outcome, 2024), Account("B", 100, Stage.Outcome, 2024));

        Assert.Equal(Kronor.Zero, statement.Years[0].Closing);
        Assert.Equal([FeeFindings.DeficitStanding, FeeFindings.SurplusToDispose], statement.Findings().Select(found => found.Code));
    }

    [Fact]
    public void An_account_that_begins_later_is_blank_before_and_new_unless_it_says_what_was_done()
    {
        var old = Account("A", 0, Stage.Outcome, 2023, 2024);
        var silent = new FeeStatement(old, Account("B", 0, Stage.Outcome, 2024));
        var told = new FeeStatement(old, new FeeAccount(new("B"), Kronor.Zero, [Year(2024, Stage.Outcome)], new(true, true)));

        Assert.Equal([null, Kronor.Zero], silent.ToTable()["account-2-closing"].Cells);
        Assert.Equal([FeeFindings.NewAreaNotAuthorised, FeeFindings.NewAreaNotConsulted], silent.Findings().Select(found => found.Code));
        Assert.Empty(told.Findings());
        Assert.Equal(["account-1"], silent.Explain().Lines[0].Details!.Lines.Select(line => line.Code));
    }

    [Fact]
    public void That_the_law_was_read_so_far_is_said_once_for_each_year_and_last()
    {
        var findings = new FeeStatement(Account("A", -100, Stage.Calculated, 2026, 2027), Account("B", -100, Stage.Calculated, 2026, 2027)).Findings();

        Assert.Equal(4, findings.Count(found => found.Code == FeeFindings.DeficitStanding));
        Assert.Equal([LawFindings.BeyondReading, LawFindings.BeyondReading], findings.Skip(findings.Count - 2).Select(found => found.Code));
        Assert.Equal(6, findings.Count);
    }

    [Fact]
    public void An_offset_shows_in_both_accounts()
    {
        var from = new FeeAccount(new("A"), Kronor.FromOre(100), [Year(2024, Stage.Outcome) with { Decided = Kronor.FromOre(-100) }]);
        var to = new FeeAccount(new("B"), Kronor.FromOre(-100), [Year(2024, Stage.Outcome) with { Decided = Kronor.FromOre(100) }]);
        var statement = new FeeStatement(from, to);

        Assert.Equal([FeeFindings.BalanceDecided, FeeFindings.BalanceDecided], statement.Findings().Select(found => found.Code));
        Assert.Equal([Kronor.Zero], statement.ToTable()["total-decided"].Cells);
        Assert.Equal([Kronor.FromOre(-100)], statement.ToTable()["account-1-decided"].Cells);
    }

    [Fact]
    public void The_totals_of_a_year_open_with_those_the_year_before_closed_with() => Holds.ForAll(AnyFees.Accounts, accounts =>
    {
        var years = new FeeStatement([.. accounts, new FeeAccount(new("Nytt"), Kronor.Zero, [accounts[0].Years[^1].Figures], new(true, true))]).Years;

        Assert.All(years.Zip(years.Skip(1)), pair => Assert.Equal(pair.First.Closing, pair.Second.Opening));
    });

    [Fact]
    public void Bad_input_is_refused_by_name()
    {
        Assert.Equal("accounts", Assert.Throws<ArgumentException>(() => new FeeStatement()).ParamName);
        Assert.Equal("accounts", Assert.Throws<ArgumentException>(() => new FeeStatement(Account("A", 0, Stage.Outcome, 2024), Account("A", 0, Stage.Outcome, 2024))).ParamName);
        Assert.Equal("accounts", Assert.Throws<ArgumentException>(() => new FeeStatement(Account("A", 0, Stage.Outcome, 2024), Account("B", 0, Stage.Outcome, 2023))).ParamName);
        Assert.Equal("accounts", Assert.Throws<ArgumentException>(() => new FeeStatement(Account("A", 0, Stage.Outcome, 2024), Account("B", 0, Stage.Forecast, 2024))).ParamName);
        Assert.Equal("accounts", Assert.Throws<ArgumentException>(() => new FeeStatement(Account("A", 0, Stage.Outcome, 2023, 2024), Account("B", 1, Stage.Outcome, 2024))).ParamName);
        Assert.Equal("area", Assert.Throws<ArgumentException>(() => new FeeStatement(Account("A", 0, Stage.Outcome, 2024))["B"]).ParamName);
    }

    private static FeeYear Year(int year, Stage stage) => new(year, stage, Kronor.Zero, Kronor.Zero);

    private static FeeAccount Account(string name, long opening, Stage stage, params int[] years) =>
        new(new FeeArea(name), Kronor.FromOre(opening), [.. years.Select(year => Year(year, stage))]);
}
