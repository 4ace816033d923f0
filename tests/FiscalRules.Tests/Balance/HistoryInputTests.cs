using FiscalRules.Balance;
using FiscalRules.Law;

namespace FiscalRules.Tests.Balance;

/// <summary>What a history refuses, and what it asks for only where it is needed.</summary>
public sealed class HistoryInputTests
{
    [Fact]
    public void A_history_has_at_least_one_year() =>
        Assert.Equal("years", Assert.Throws<ArgumentException>(() => new BalanceHistory([])).ParamName);

    [Theory]
    [InlineData(2024)]
    [InlineData(2026)]
    [InlineData(2023)]
    public void Years_follow_each_other(int second) =>
        Assert.Equal("years", Assert.Throws<ArgumentException>(() => new BalanceHistory([AccountsOf.Year(2024), AccountsOf.Year(second)])).ParamName);

    [Fact]
    public void A_year_before_2000_is_not_modelled_and_an_unknown_line_is_refused()
    {
        Assert.Throws<NotInForceException>(() => new BalanceHistory([AccountsOf.Year(1999)]));
        Assert.Contains("ToResultReserve", Assert.Throws<ArgumentException>(() => new BalanceHistory([AccountsOf.Year(2023) with { ToResultReserve = Kronor.OneOre }])).Message);
        Assert.Contains("FromRur", Assert.Throws<ArgumentException>(() => new BalanceHistory([AccountsOf.Year(2033), AccountsOf.Year(2034) with { FromRur = Kronor.OneOre }], new() { RurOpening = Kronor.Of(1) })).Message);
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    public void A_reservation_whose_limit_can_not_be_known_is_refused(int year)
    {
        var accounts = StatementLine.Named(year == 2023 ? "to RUR" : "to the result reserve").With(ReservationLimitTests.Accounts(year, 100_00, 5_00), Kronor.OneOre);

        Assert.Contains("TaxesAndGrants", Assert.Throws<ArgumentException>(() => new BalanceHistory([accounts with { TaxesAndGrants = null }])).Message);
        Assert.Contains("EquityWithPensions", Assert.Throws<ArgumentException>(() => new BalanceHistory([accounts with { EquityWithPensions = null }])).Message);
        Assert.Equal(Kronor.Of(4), new BalanceHistory([accounts]).Years[0].Limit!.Value.Largest);
    }

    [Fact]
    public void Without_a_reservation_the_limit_is_there_where_it_can_be_known()
    {
        var accounts = ReservationLimitTests.Accounts(2024, 100_00, 5_00);

        Assert.Equal(Kronor.Of(4), new BalanceHistory([accounts]).Years[0].Limit!.Value.Largest);
        Assert.Null(new BalanceHistory([accounts with { TaxesAndGrants = null }]).Years[0].Limit);
        Assert.Null(new BalanceHistory([accounts with { EquityWithPensions = null }]).Years[0].Limit);
        Assert.DoesNotContain(new BalanceHistory([accounts with { EquityWithPensions = null }]).Explain().Lines[0].Details!.Lines, line => line.Code == "largest-reservation");
    }

    [Fact]
    public void Opening_stocks_are_magnitudes()
    {
        Assert.Equal("RurOpening", Assert.Throws<ArgumentOutOfRangeException>(() => new HistoryOptions { RurOpening = -Kronor.OneOre }).ParamName);
        Assert.Equal("ResultReserveOpening", Assert.Throws<ArgumentOutOfRangeException>(() => new HistoryOptions { ResultReserveOpening = -Kronor.OneOre }).ParamName);
    }

    [Fact]
    public void A_policy_of_reserves_is_one_of_the_named_ones() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new BalanceHistory([AccountsOf.Year(2024)], new() { Reserves = (ReservePolicy)2 }));

    [Fact]
    public void An_order_of_use_is_one_of_the_named_ones() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new BalanceHistory([AccountsOf.Year(2024)], new() { UseOrder = (ReserveUseOrder)2 }));

    [Fact]
    public void A_policy_for_old_deficits_is_one_of_the_named_ones() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new BalanceHistory([AccountsOf.Year(2024)], new() { OldDeficits = (OldDeficitPolicy)3 }));

    [Fact]
    public void An_order_of_restoration_is_one_of_the_named_ones() =>
        Assert.Equal("order", Assert.Throws<ArgumentOutOfRangeException>(() => new BalanceHistory([AccountsOf.Year(2024)], new() { Order = (RestorationOrder)3 })).ParamName);

    /// <summary>RUR ended with 2033 and the result reserve began with 2024: a stock that opens another year is a mistake, and isn't to be carried on without a word.</summary>
    [Theory]
    [InlineData(2034, 1, 0)]
    [InlineData(2023, 0, 1)]
    public void A_stock_in_a_reserve_that_the_years_law_does_not_know_is_refused_or_found(int year, int rur, int resultReserve)
    {
        ValueList<Finding> findings = [];
        var refused = Record.Exception(() => findings = new BalanceHistory([AccountsOf.Year(year)], new() { RurOpening = Kronor.Of(rur), ResultReserveOpening = Kronor.Of(resultReserve) }).Findings());

        Assert.True(refused is ArgumentException || findings.Any(found => found.Code != LawFindings.BeyondReading), $"the stock opens {year} and is neither refused nor found");
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2026)]
    public void Decisions_and_measures_are_in_the_years_of_the_history(int year)
    {
        BalanceAccounts[] years = [AccountsOf.Year(2024, Kronor.Of(-2)), AccountsOf.Year(2025, Kronor.Of(1))];

        Assert.Equal("decisions", Assert.Throws<ArgumentException>(() => new BalanceHistory(
            years, new() { OpeningDeficits = [new(2022, Kronor.Of(1))], Decisions = [new RestorationDecision.NotToRestore(2022, year, Kronor.Of(1))] })).ParamName);
        Assert.Equal("measures", Assert.Throws<ArgumentException>(() => new BalanceHistory(years, new() { Measures = [new("Save", year, Kronor.Of(1))] })).ParamName);
        Assert.Equal("regulations", Assert.Throws<ArgumentException>(() => new BalanceHistory(years, new() { Regulations = [new(2024, 2025), new(2024, 2026)] })).ParamName);
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2025)]
    public void Only_the_historys_own_years_can_be_asked_for(int year) =>
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => new BalanceHistory([AccountsOf.Year(2024)])[year]).ParamName);

    [Fact]
    public void Without_options_there_is_nothing_from_before_and_the_common_practice()
    {
        HistoryOptions options = new();

        Assert.Equal((Kronor.Zero, Kronor.Zero, ReservePolicy.AsGiven, ReserveUseOrder.RurFirst, OldDeficitPolicy.RestoreFirst, RestorationOrder.EarliestDueFirst),
            (options.RurOpening, options.ResultReserveOpening, options.Reserves, options.UseOrder, options.OldDeficits, options.Order));
        Assert.Equal((0, 0, 0, 0, null), (options.OpeningDeficits.Count, options.Decisions.Count, options.Measures.Count, options.Regulations.Count, options.Terms));
        Assert.Equal(options, new BalanceHistory([AccountsOf.Year(2024)]).Options);
    }
}
