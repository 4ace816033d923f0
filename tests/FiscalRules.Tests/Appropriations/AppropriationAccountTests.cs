using FiscalRules.Appropriations;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Appropriations;

public sealed class AppropriationAccountTests
{
    private static readonly AppropriationPost Administration = new("2:1 ap.1", "Förvaltning", "Administration") { IsMainlyAdministration = true };

    [Fact]
    public void Any_account_is_the_one_that_a_naive_reading_gives() => Holds.ForAll(AnyAppropriations.Account, Agrees);

    [Fact]
    public void Every_account_of_three_small_years_is_the_one_that_a_naive_reading_gives()
    {
        long[] allotted = [0, 33, 34, 100];
        foreach (var (administration, last, savingBase) in
            from administration in new[] { true, false }
            from last in new int?[] { null, 2019, 2020, 2021 }
            from savingBase in new[] { SavingBase.YearItArose, SavingBase.YearItIsUsed }
            select (administration, last, savingBase))
        {
            var post = new AppropriationPost("1", "A") { IsMainlyAdministration = administration, LastInBudget = last is { } year ? year : null };
            foreach (var (opening, given, spent) in
                from opening in new long[] { -2, 0, 1, 3, 5 }
                from given in allotted
                from spent in new long[] { 0, 32, 33, 101 }
                select (opening, given, spent))
            {
                Agrees(new(post, Kronor.FromOre(opening), [.. Enumerable.Range(2020, 3).Select(Small)], Kronor.FromOre(100), savingBase));

                AppropriationYear Small(int year) => new()
                {
                    Year = year,
                    Allotted = post.IsInBudget(year) ? Kronor.FromOre(given) : Kronor.Zero,
                    Redistributed = Kronor.Zero,
                    Withdrawn = Kronor.Zero,
                    Spent = Kronor.FromOre(spent),
                    CreditDecided = administration ? null : Kronor.Zero,
                };
            }
        }
    }

    [Fact]
    public void Each_year_opens_with_what_the_one_before_carried_over() => Holds.ForAll(AnyAppropriations.Account, account =>
    {
        Assert.Equal(account.Opening, account.Years[0].Opening);
        Assert.All(account.Years.Zip(account.Years.Skip(1)), pair => Assert.Equal(pair.First.Closing, pair.Second.Opening));
        Assert.Equal(account.Years[^1].Closing, account.Closing);
    });

    [Fact]
    public void The_form_and_the_words_of_6_give_the_same_amount() => Holds.ForAll(AnyAppropriations.Account, account =>
        Assert.All(account.Years, year =>
        {
            var steps = year.Explain();

            Assert.Equal(year.Disposable, steps["disposable"].Details!.Lines.Sum(Amount));
            Assert.Equal(year.Disposable, Amount(steps["available"]) + Amount(steps["credit"]));
            Assert.Equal(year.Available, new[] { "opening", "allotted", "redistributed", "overrun-used", "withdrawn" }.Sum(code => Amount(steps[code])));
            Assert.Equal(year.Closing, Amount(steps["available"]) + Amount(steps["spent"]));
        }));

    [Fact]
    public void No_saving_is_lost_without_being_withdrawn() => Holds.ForAll(AnyAppropriations.Account, account =>
        Assert.All(account.Years, year =>
        {
            Assert.Equal(year.OpeningSaving, year.DisposableSaving + year.SavingWithdrawn);
            Assert.Equal(year.Opening, year.OpeningSaving - year.CreditUsedBefore);
            Assert.True(year.DisposableSaving >= Kronor.Zero && year.DisposableSaving <= year.OpeningSaving);
        }));

    [Fact]
    public void One_krona_more_spent_carries_over_one_less() => Holds.ForAll(AnyAppropriations.Account, account =>
    {
        var year = account.Years[0];
        var more = new AppropriationAccountYear(account.Post, year.Opening, year.SavingLimit, year.Figures with { Spent = year.Spent + Kronor.Of(1) });

        Assert.Equal(Kronor.Of(1), new AppropriationAccountYear(account.Post, year.Opening, year.SavingLimit, year.Figures).Closing - more.Closing);
    });

    [Fact]
    public void Every_sum_and_carry_forward_of_the_table_holds() => Holds.ForAll(AnyAppropriations.Account, account => Footing.Holds(account.ToTable()));

    [Fact]
    public void A_saving_of_a_dead_appropriation_lives_two_years_and_keeps_its_base()
    {
        var post = Administration with { LastInBudget = 2022 };
        var account = new AppropriationAccount(post, Kronor.Zero, [Year(2022, 1_000, 980), Year(2023, 0, 0), Year(2024, 0, 0), Year(2025, 0, 0)]);

        Assert.Equal([Kronor.FromOre(20), Kronor.FromOre(20), Kronor.FromOre(20), Kronor.Zero], account.Years.Select(year => year.Closing));
        Assert.Equal([false, false, false, true], account.Years.Select(year => year.IsExpired));
        var finding = Assert.Single(account.Findings());
        Assert.Equal(AppropriationFindings.SavingExpired, finding.Code);
        Assert.Equal(Kronor.FromOre(20), finding.Amount);
        Assert.Equal("7 § tredje stycket anslagsförordningen (2011:223)", finding.Provision.Swedish);
    }

    [Fact]
    public void A_decision_cant_prolong_the_time_of_a_saving()
    {
        var post = Administration with { LastInBudget = 2021 };
        var account = new AppropriationAccount(post, Kronor.FromOre(20), [Year(2024, 0, 0) with { SavingDecided = Kronor.FromOre(20) }]);

        Assert.Equal(Kronor.FromOre(20), account[2024].SavingWithdrawn);
    }

    [Fact]
    public void The_base_of_three_per_cent_is_the_year_it_arose_unless_chosen_otherwise()
    {
        AppropriationYear[] years = [Year(2023, 1_000, 900), Year(2024, 2_000, 2_000)];

        Assert.Equal(Kronor.FromOre(30), new AppropriationAccount(Administration, Kronor.Zero, years)[2024].DisposableSaving);
        Assert.Equal(Kronor.FromOre(60), new AppropriationAccount(Administration, Kronor.Zero, years, savingBase: SavingBase.YearItIsUsed)[2024].DisposableSaving);
    }

    [Fact]
    public void Bad_input_is_refused_by_name()
    {
        Assert.Equal("years", Assert.Throws<ArgumentException>(() => new AppropriationAccount(Administration, Kronor.Zero, [])).ParamName);
        Assert.Equal("years", Assert.Throws<ArgumentException>(() => new AppropriationAccount(Administration, Kronor.Zero, [Year(2023, 0, 0), Year(2025, 0, 0)])).ParamName);
        Assert.Equal("allottedBefore", Assert.Throws<ArgumentException>(() => new AppropriationAccount(Administration, Kronor.OneOre, [Year(2023, 0, 0)])).ParamName);
        Assert.Equal("savingBase", Assert.Throws<ArgumentOutOfRangeException>(() => new AppropriationAccount(Administration, Kronor.Zero, [Year(2023, 0, 0)], savingBase: (SavingBase)2)).ParamName);
        Assert.Equal("post", Assert.Throws<ArgumentNullException>(() => new AppropriationAccount(null!, Kronor.Zero, [Year(2023, 0, 0)])).ParamName);
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => new AppropriationAccount(Administration, Kronor.Zero, [Year(2023, 0, 0)])[2024]).ParamName);
        Assert.Throws<ArgumentException>(() => new AppropriationPost("", "A"));
        Assert.Throws<ArgumentException>(() => new AppropriationPost("1", ""));
        Assert.Throws<ArgumentException>(() => new AppropriationPost("1", "A", ""));
    }

    [Fact]
    public void What_was_allotted_before_is_asked_for_only_where_it_decides()
    {
        Assert.Equal(Kronor.OneOre, new AppropriationAccount(Administration, Kronor.OneOre, [Year(2023, 0, 0) with { SavingDecided = Kronor.OneOre }]).Closing);
        Assert.Equal(-Kronor.OneOre, new AppropriationAccount(Administration, -Kronor.OneOre, [Year(2023, 0, 0)]).Closing);
        Assert.Equal(Kronor.OneOre, new AppropriationAccount(Administration, Kronor.OneOre, [Year(2023, 0, 0)], Kronor.FromOre(100)).Closing);
        Assert.Equal(Kronor.Zero, new AppropriationAccount(Administration with { LastInBudget = 2020 }, Kronor.OneOre, [Year(2023, 0, 0)]).Closing);
        Assert.Equal(Kronor.Zero, new AppropriationAccount(Administration, Kronor.OneOre, [Year(2023, 0, 0)], savingBase: SavingBase.YearItIsUsed).Closing);
    }

    internal static Kronor Amount(ExplanationLine line) => Assert.IsType<ExplanationValue.Amount>(line.Value).Of;

    private static AppropriationYear Year(int year, long allotted, long spent) => new()
    {
        Year = year,
        Allotted = Kronor.FromOre(allotted),
        Redistributed = Kronor.Zero,
        Withdrawn = Kronor.Zero,
        Spent = Kronor.FromOre(spent),
    };

    private static void Agrees(AppropriationAccount account)
    {
        var before = account.AllottedBefore?.Ore ?? 0;
        var naive = AppropriationOracle.Of(
            account.Post.IsMainlyAdministration,
            account.Post.LastInBudget?.Number,
            account.Opening.Ore,
            before,
            account.SavingBase == SavingBase.YearItIsUsed,
            account.Years.Select(year => new AppropriationOracle.Input(
                year.Year.Number,
                year.Figures.Allotted.Ore,
                year.Figures.Redistributed.Ore,
                year.Figures.Withdrawn.Ore,
                year.Figures.OverrunUsed.Ore,
                year.Spent.Ore,
                year.Figures.SavingDecided?.Ore,
                year.Figures.CreditDecided?.Ore)));

        Assert.Equal(
            naive,
            account.Years.Select(year => new AppropriationOracle.Output(year.DisposableSaving.Ore, year.Disposable.Ore, year.Closing.Ore)));
    }

}
