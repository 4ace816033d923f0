using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Balance;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Comparisons;

/// <summary>The largest reservation by other rules and of other accounts, by hand and against the rule run again.</summary>
public sealed class ReservationComparisonTests
{
    private static readonly BalanceTerms From2013 = BalanceTerms.InForce.In(2013).Terms;

    /// <summary>Equity is below zero, so that 2 % of 4 321.5 mkr, 86.43, has to stay of the 127 that are left after adjustments.</summary>
    private static readonly ReservationCase Accounts2024 = new(
        AccountsOf.Year(2024, Kronor.Mkr(142)) with
        {
            RealisedGains = Kronor.Mkr(18),
            ExceptedGains = Kronor.Mkr(3),
            TaxesAndGrants = Kronor.Mkr(4_321.5m),
            EquityWithPensions = Kronor.Mkr(-65),
        },
        Kronor.Mkr(190),
        default,
        default);

    private static readonly ReservationCase Accounts2023 = new(
        AccountsOf.Year(2023, Kronor.Mkr(100)) with { TaxesAndGrants = Kronor.Mkr(4_000), EquityWithPensions = Kronor.Mkr(10) }, default, default, default);

    /// <summary>By the rules of 2013 40.57 mkr; by those of 2024 the cap of 5 %, 216.075, leaves room for 26.075 above the 190 in the reserve.</summary>
    [Fact]
    public void The_rules_of_2024_against_those_of_2013_on_the_same_accounts_differ_by_the_cap()
    {
        var comparison = Accounts2024.Limit().ComparedWith(Accounts2024.Limit(From2013));
        var largest = comparison["largest"];

        Assert.Equal((Kronor.Mkr(40.57m), Kronor.Mkr(26.075m)), (largest.Before, largest.After));
        Assert.Equal((Kronor.Zero, Kronor.Mkr(-14.495m), Kronor.Zero), (largest.Input, largest.Law, largest.Rounding));
        Assert.Equal([("cap", Kronor.Mkr(-14.495m), BalanceLaw.ResultReserveCap)], largest.Parts.Select(part => (part.Code, part.Amount, part.Provision)));
        Assert.Equal((From2013.LargestReservationProvision, BalanceLaw.LargestReservation), (largest.ProvisionBefore, largest.ProvisionAfter));
        Assert.Equal((null, Kronor.Mkr(216.075m), null, Kronor.Mkr(26.075m)), (comparison["cap"].Before, comparison["cap"].After, comparison["room"].Before, comparison["room"].After));
        Assert.Equal(["cap", "room", "largest-by-law", "largest"], comparison.Explain().Lines.Select(line => line.Code));
        Assert.Equal(("Högsta reservering 2024 (regler från 2013)", "Högsta reservering 2024 (regler från 2024)"), (comparison.Before.Swedish, comparison.After.Swedish));
    }

    /// <summary>86 430 000.0002 kr has to stay, rounded up; the cap is 216 075 000.0005, rounded down. Without roundings the law takes 14 495 000.00 kr.</summary>
    [Fact]
    public void What_the_roundings_move_is_their_own_part()
    {
        var odd = Accounts2024.With(accounts => accounts with { TaxesAndGrants = Kronor.Mkr(4_321.5m) + Kronor.OneOre });
        var largest = odd.Limit().ComparedWith(odd.Limit(From2013))["largest"];

        Assert.Equal(Kronor.Of(40_569_999.99m), largest.Before);
        Assert.Equal((Kronor.Zero, Kronor.Mkr(-14.495m), Kronor.OneOre), (largest.Input, largest.Law, largest.Rounding));
        Assert.Equal(Kronor.Of(-14_494_999.99m), largest.Difference);
    }

    /// <summary>A result of 42 more, 18 of gains of which 3 stay, 1 % of 321.5 more in taxes, 1 % of 4 321.5 for equity below zero; then the cap.</summary>
    [Fact]
    public void Each_input_and_each_rule_has_its_part()
    {
        var comparison = Accounts2024.Limit().ComparedWith(Accounts2023.Limit());

        Assert.Equal(
            [
                ("result", Kronor.Mkr(42)),
                ("realised-gains", Kronor.Mkr(-18)),
                ("excepted-gains", Kronor.Mkr(3)),
                ("taxes", Kronor.Mkr(-3.215m)),
                ("equity", Kronor.Mkr(-43.215m)),
                ("cap", Kronor.Mkr(-14.495m)),
            ],
            comparison["largest"].Parts.Select(part => (part.Code, part.Amount)));
        Assert.Equal((Kronor.Mkr(-19.43m), Kronor.Mkr(-14.495m)), (comparison["largest"].Input, comparison["largest"].Law));
        Assert.Equal(("share", new ExplanationValue.Rate(Ratio.Percent(1)), new ExplanationValue.Rate(Ratio.Percent(2))), comparison.Values.Select(value => (value.Code, value.Before, value.After)).Single());
        Assert.Equal([LawFindings.ComparedYearsDiffer], comparison.Findings().Select(found => found.Code));
        Assert.EndsWith(", indata först", comparison.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The cap binds only where there is a reserve: on the accounts of 2023, without one, the law of 2024 takes nothing, and the reserve takes it all.</summary>
    [Fact]
    public void Law_first_tells_what_the_law_did_to_the_accounts_there_were()
    {
        var lawFirst = Accounts2024.Limit().ComparedWith(Accounts2023.Limit(), ComparisonOrder.LawFirst)["largest"];
        var average = Accounts2024.Limit().ComparedWith(Accounts2023.Limit(), ComparisonOrder.Average)["largest"];

        Assert.Equal((Kronor.Mkr(-33.925m), Kronor.Zero), (lawFirst.Input, lawFirst.Law));
        Assert.Equal(("stock", Kronor.Mkr(-14.495m)), (lawFirst.Parts[^1].Code, lawFirst.Parts[^1].Amount));
        Assert.Equal((Kronor.Mkr(-26.6775m), Kronor.Mkr(-7.2475m)), (average.Input, average.Law));
    }

    [Theory]
    [InlineData(Language.Swedish)]
    [InlineData(Language.English)]
    public void It_explains_each_part_with_its_provision(Language language) => Approved.Match(
        Accounts2024.With(accounts => accounts with { TaxesAndGrants = Kronor.Mkr(4_321.5m) + Kronor.OneOre }).Limit().ComparedWith(Accounts2023.Limit()).Explain().ToText(language),
        $"comparison-reservation.{(language == Language.Swedish ? "sv" : "en")}.txt");

    [Fact]
    public void A_year_without_a_reserve_has_no_figures_to_take_away_from()
    {
        var bare = new ReservationLimit(new BalanceStatement(AccountsOf.Year(2012, Kronor.Mkr(100))));
        var comparison = Accounts2023.Limit().ComparedWith(bare);

        Assert.All(comparison.Figures, figure => Assert.Null(figure.Before));
        Assert.Equal([("reserves-known", Kronor.Mkr(60))], comparison["largest"].Parts.Select(part => (part.Code, part.Amount)));
    }

    [Fact]
    public void The_laws_of_comparisons_hold() => Holds.ForAll(
        AnyComparisons.Limits,
        pair => ComparisonLaws.Hold(pair.Before, pair.After, (after, before, order) => after.ComparedWith(before, order), Flat),
        times: 400);

    /// <summary>Where a share is whole öre nothing is rounded, and the part of the law is what the rule gives by the other law.</summary>
    [Fact]
    public void The_part_of_the_law_is_what_the_rule_gives_by_the_other_law() => Holds.ForAll(
        from given in AnyReserves.Reservations
        from year in Gen.Choose(2000, 2036)
        let whole = given.With(accounts => AnyReserves.Bare(accounts) with
        {
            Unrealised = default,
            Reversal = default,
            TaxesAndGrants = Kronor.FromOre(accounts.TaxesAndGrants!.Value.Ore / 100 * 100),
        })
        select (whole, BalanceTerms.InForce.In(year).Terms),
        pair =>
        {
            var (own, other) = (pair.whole.Limit(), pair.whole.Limit(pair.Terms));
            var comparison = other.ComparedWith(own);

            Assert.All(comparison.Figures, figure => Assert.Equal((default, figure.Difference, default), (figure.Input, figure.Law, figure.Rounding)));
            Assert.Equal(other.Largest - own.Largest, comparison.Figures.FirstOrDefault(figure => figure.Code == "largest")?.Law ?? default);
        });

    [Fact]
    public void Roundings_to_the_ore_move_no_more_than_ore() => Holds.ForAll(
        from before in AnyReserves.Reservations
        from after in AnyReserves.Reservations
        from order in Gen.Elements(Enum.GetValues<ComparisonOrder>())
        select after.Limit().ComparedWith(before.Limit(), order),
        comparison => Assert.All(comparison.Figures, figure => Assert.InRange(figure.Rounding.Ore, -3, 3)));

    [Fact]
    public void Other_accounts_by_the_same_law_leave_the_law_no_part() => Holds.ForAll(
        from before in AnyReserves.Reservations
        from after in AnyReserves.Reservations
        let terms = BalanceTerms.InForce.In(2024).Terms
        from order in Gen.Elements(Enum.GetValues<ComparisonOrder>())
        select (Bare(before).Limit(terms), Bare(after).Limit(terms), order),
        given => Assert.All(given.Item2.ComparedWith(given.Item1, given.order).Figures, figure =>
        {
            Assert.Equal(Kronor.Zero, figure.Law);
            Assert.InRange(figure.Rounding.Ore, -3, 3);
        }));

    [Fact]
    public void The_default_value_is_compared_with_nothing()
    {
        Assert.Equal("before", Assert.Throws<ArgumentException>(() => Accounts2024.Limit().ComparedWith(default)).ParamName);
        Assert.Throws<InvalidOperationException>(() => default(ReservationLimit).ComparedWith(Accounts2024.Limit()));
        Assert.Equal("order", Assert.Throws<ArgumentOutOfRangeException>(() => Accounts2024.Limit().ComparedWith(Accounts2023.Limit(), (ComparisonOrder)3)).ParamName);
    }

    private static ReservationCase Bare(ReservationCase given) => given.With(AnyReserves.Bare);

    private static IEnumerable<ExplanationLine> Flat(ReservationLimit limit) => limit.Explain().Lines;
}
