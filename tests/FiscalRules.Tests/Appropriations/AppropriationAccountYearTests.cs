using FiscalRules.Appropriations;
using FiscalRules.Law;

namespace FiscalRules.Tests.Appropriations;

public sealed class AppropriationAccountYearTests
{
    private static readonly AppropriationPost Administration = new("2:1 ap.1", "Förvaltning", "Administration") { IsMainlyAdministration = true };
    private static readonly AppropriationPost Transfers = new("1:2 ap.9", "Föräldrapenning");

    [Theory]
    [InlineData(29, 29, 0)]
    [InlineData(30, 30, 0)]
    [InlineData(31, 30, 1)]
    public void Three_per_cent_of_a_saving_may_be_disposed_of_and_the_rest_is_withdrawn(long opening, long disposable, long withdrawn)
    {
        var year = new AppropriationAccountYear(Administration, Kronor.FromOre(opening), Kronor.FromOre(1_000), Figures());

        Assert.Equal(disposable, year.DisposableSaving.Ore);
        Assert.Equal(withdrawn, year.SavingWithdrawn.Ore);
        Assert.Equal(disposable, year.Available.Ore);
        Assert.Equal(withdrawn > 0, Has(year, AppropriationFindings.SavingWithdrawn));
        Assert.Equal(withdrawn > 0, year.Explain()["withdrawn"].Details is not null);
    }

    [Theory]
    [InlineData(1_032, 30)]
    [InlineData(1_033, 30)]
    [InlineData(1_034, 31)]
    public void A_limit_is_never_rounded_up(long allotted, long limit)
    {
        var year = new AppropriationAccountYear(Administration, Kronor.Zero, Kronor.FromOre(allotted), Figures() with { Allotted = Kronor.FromOre(allotted) });

        Assert.Equal(limit, year.SavingLimit.Ore);
        Assert.Equal(limit, year.Credit.Ore);
        Assert.Equal(Unrounded.OfOre(allotted * 3, 100), year.Explain()["credit"].Rounding!.Before);
    }

    [Fact]
    public void How_the_limit_of_a_saving_was_rounded_is_explained()
    {
        var year = new AppropriationAccountYear(Administration, Kronor.FromOre(31), Kronor.FromOre(1_032), Figures());
        var decided = new AppropriationAccountYear(Administration, Kronor.FromOre(31), Kronor.FromOre(1_032), Figures() with { SavingDecided = Kronor.FromOre(30) });

        Assert.Equal(Unrounded.OfOre(3_096, 100), year.Explain()["withdrawn"].Details!["saving-limit"].Rounding!.Before);
        Assert.Null(decided.Explain()["withdrawn"].Details!["saving-limit"].Rounding);
        Assert.Null(decided.Explain()["credit"].Details);
    }

    [Fact]
    public void Of_other_appropriations_nothing_may_be_saved_without_a_decision()
    {
        var figures = Figures() with { CreditDecided = Kronor.Zero };
        var without = new AppropriationAccountYear(Transfers, Kronor.FromOre(10), Kronor.FromOre(1_000), figures);
        var with = new AppropriationAccountYear(Transfers, Kronor.FromOre(10), Kronor.FromOre(1_000), figures with { SavingDecided = Kronor.FromOre(8) });

        Assert.Equal(Kronor.FromOre(10), without.SavingWithdrawn);
        Assert.Equal(Kronor.FromOre(2), with.SavingWithdrawn);
        Assert.Equal(Kronor.FromOre(8), with.Available);
    }

    [Fact]
    public void A_decision_goes_before_the_three_per_cent()
    {
        var figures = Figures() with { Allotted = Kronor.FromOre(1_000), SavingDecided = Kronor.Zero, CreditDecided = Kronor.FromOre(50), Voted = Kronor.FromOre(1_000) };
        var year = new AppropriationAccountYear(Administration, Kronor.FromOre(10), Kronor.FromOre(1_000), figures);

        Assert.Equal(Kronor.FromOre(10), year.SavingWithdrawn);
        Assert.Equal(Kronor.FromOre(1_050), year.Disposable);
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void A_credit_is_at_most_a_tenth_of_what_Parliament_voted(long credit, bool above)
    {
        var year = new AppropriationAccountYear(Transfers, Kronor.Zero, Kronor.Zero, Figures() with { CreditDecided = Kronor.FromOre(credit), Voted = Kronor.FromOre(1_009) });

        Assert.Equal(Kronor.FromOre(100), year.CreditCap);
        Assert.Equal(Unrounded.OfOre(1_009, 10), year.Explain()["credit"].Details!["credit-cap"].Rounding!.Before);
        Assert.Equal(above, Has(year, AppropriationFindings.CreditAboveCap));
        Assert.All(year.Findings(), found => Assert.Equal((Severity.Breach, (Kronor?)Kronor.OneOre), (found.Severity, found.Amount)));
    }

    [Fact]
    public void The_laws_own_credit_is_capped_too_where_the_voted_appropriation_is_stated()
    {
        var year = new AppropriationAccountYear(Administration, Kronor.Zero, Kronor.Zero, Figures() with { Allotted = Kronor.FromOre(1_000), Voted = Kronor.FromOre(200) });

        Assert.True(Has(year, AppropriationFindings.CreditAboveCap));
    }

    [Fact]
    public void Used_credit_reduces_the_next_years_means()
    {
        var account = new AppropriationAccount(Administration, Kronor.Zero,
        [
            Figures(2023) with { Allotted = Kronor.FromOre(1_000), Spent = Kronor.FromOre(1_030) },
            Figures(2024) with { Allotted = Kronor.FromOre(1_000) },
        ]);

        Assert.Equal(Kronor.FromOre(-30), account[2023].Closing);
        Assert.Equal(Kronor.Zero, account[2023].Overdrawn);
        Assert.Equal([AppropriationFindings.CreditUsed], account[2023].Findings().Select(found => found.Code));
        Assert.Equal(Kronor.FromOre(30), account[2024].CreditUsedBefore);
        Assert.Equal(Kronor.FromOre(970 + 30), account[2024].Disposable);
    }

    [Theory]
    [InlineData(Stage.Outcome, 1_030, null)]
    [InlineData(Stage.Outcome, 1_031, "appropriations.overdrawn")]
    [InlineData(Stage.Calculated, 1_031, "appropriations.overdrawn")]
    [InlineData(Stage.Forecast, 1_031, "appropriations.overdrawn appropriations.insufficient")]
    public void More_than_may_be_disposed_of_is_a_breach_and_in_a_forecast_a_duty_to_inform(Stage stage, long spent, string? codes)
    {
        var year = new AppropriationAccountYear(Administration, Kronor.Zero, Kronor.Zero, Figures() with { Stage = stage, Allotted = Kronor.FromOre(1_000), Spent = Kronor.FromOre(spent) });

        Assert.Equal(codes?.Split(' ') ?? [], year.Findings().Select(found => found.Code).Where(code => code != AppropriationFindings.CreditUsed));
    }

    [Fact]
    public void An_allowed_overrun_counts_in_its_year_and_is_carried_nowhere()
    {
        var account = new AppropriationAccount(Administration, Kronor.Zero,
        [
            Figures(2023) with { Allotted = Kronor.FromOre(1_000), Spent = Kronor.FromOre(1_500), OverrunUsed = Kronor.FromOre(500) },
            Figures(2024) with { Allotted = Kronor.FromOre(1_000) },
        ]);

        Assert.Equal(Kronor.Zero, account[2023].Closing);
        Assert.Empty(account[2023].Findings());
        Assert.Equal(Kronor.FromOre(1_000), account[2024].Available);
        Assert.Equal([Kronor.FromOre(500), Kronor.Zero], account.ToTable()["overrun-used"].Cells);
        Assert.Throws<ArgumentException>(() => new AppropriationAccount(Administration, Kronor.Zero, [Figures()]).ToTable()["overrun-used"]);
    }

    [Theory]
    [InlineData(2024, 2022, false)]
    [InlineData(2025, 2022, true)]
    public void A_saving_may_be_used_in_the_second_year_after_the_last_in_the_budget_and_not_the_third(int year, int last, bool expired)
    {
        var found = new AppropriationAccountYear(Administration with { LastInBudget = last }, Kronor.FromOre(10), Kronor.FromOre(1_000), Figures(year));

        Assert.Equal(expired, found.IsExpired);
        Assert.Equal(expired ? Kronor.Zero : Kronor.FromOre(10), found.Available);
        Assert.Equal(expired ? [AppropriationFindings.SavingExpired] : Array.Empty<string>(), found.Findings().Select(finding => finding.Code));
    }

    [Theory]
    [InlineData(2012, false)]
    [InlineData(2013, true)]
    public void The_law_is_modelled_from_2013(int year, bool modelled)
    {
        if (modelled)
            Assert.Empty(new AppropriationAccountYear(Administration, Kronor.Zero, Kronor.Zero, Figures(year)).Findings());
        else
            Assert.Throws<NotInForceException>(() => new AppropriationAccountYear(Administration, Kronor.Zero, Kronor.Zero, Figures(year)));
    }

    [Theory]
    [InlineData(2025, false)]
    [InlineData(2026, true)]
    public void A_year_later_than_the_law_was_read_says_so_unless_the_terms_are_the_callers(int year, bool noted)
    {
        var own = AppropriationTerms.InForce.In(2025).Terms with { CreditShare = Ratio.Percent(5) };

        Assert.Equal(noted, Has(new AppropriationAccountYear(Administration, Kronor.Zero, Kronor.Zero, Figures(year)), LawFindings.BeyondReading));
        Assert.False(Has(new AppropriationAccountYear(Administration, Kronor.Zero, Kronor.Zero, Figures(year), own), LawFindings.BeyondReading));
    }

    [Fact]
    public void Terms_of_ones_own_compute_a_reform()
    {
        var terms = AppropriationTerms.InForce.In(2024).Terms;
        var own = terms with { SavingShare = Ratio.Percent(5), CreditShare = Ratio.Percent(1), CreditCapShare = Ratio.Zero, SavingYears = 0 };
        var year = new AppropriationAccountYear(Administration with { LastInBudget = 2024 }, Kronor.FromOre(60), Kronor.FromOre(1_000), Figures() with { Allotted = Kronor.FromOre(1_000), Voted = Kronor.FromOre(1_000) }, own);

        Assert.Equal((Kronor.FromOre(50), Kronor.FromOre(10), (Kronor?)Kronor.Zero), (year.DisposableSaving, year.Credit, year.CreditCap));
        Assert.True(new AppropriationAccountYear(Administration with { LastInBudget = 2024 }, Kronor.Zero, Kronor.Zero, Figures(2025), own).IsExpired);
        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { SavingShare = -Ratio.One });
        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { CreditShare = -Ratio.One });
        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { CreditCapShare = -Ratio.One });
        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { SavingYears = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { SavingYears = 101 });
        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { ExemptShare = -Ratio.One });
        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { ExemptAmount = -Kronor.OneOre });
        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { LargeAbove = -Kronor.OneOre });
    }

    [Fact]
    public void What_the_ordinance_has_no_default_for_is_required()
    {
        Assert.Contains("CreditDecided", Refused(Transfers, Figures()));
        Assert.Contains("Voted", Refused(Transfers, Figures() with { CreditDecided = Kronor.OneOre }));
        Assert.Contains("last appeared in the budget of 2023", Refused(Administration with { LastInBudget = 2023 }, Figures() with { Allotted = Kronor.OneOre }));
        Assert.Empty(new AppropriationAccountYear(Transfers with { LastInBudget = 2023 }, Kronor.Zero, Kronor.Zero, Figures()).Findings());

        static string Refused(AppropriationPost post, AppropriationYear figures)
        {
            var refused = Assert.Throws<ArgumentException>(() => new AppropriationAccountYear(post, Kronor.Zero, Kronor.Zero, figures));
            Assert.Equal("figures", refused.ParamName);
            return refused.Message;
        }
    }

    [Fact]
    public void A_negative_magnitude_or_an_unknown_stage_is_refused_by_name()
    {
        var negative = -Kronor.OneOre;

        Assert.Equal("Allotted", Assert.Throws<ArgumentOutOfRangeException>(() => Figures() with { Allotted = negative }).ParamName);
        Assert.Equal("Withdrawn", Assert.Throws<ArgumentOutOfRangeException>(() => Figures() with { Withdrawn = negative }).ParamName);
        Assert.Equal("OverrunUsed", Assert.Throws<ArgumentOutOfRangeException>(() => Figures() with { OverrunUsed = negative }).ParamName);
        Assert.Equal("SavingDecided", Assert.Throws<ArgumentOutOfRangeException>(() => Figures() with { SavingDecided = negative }).ParamName);
        Assert.Equal("CreditDecided", Assert.Throws<ArgumentOutOfRangeException>(() => Figures() with { CreditDecided = negative }).ParamName);
        Assert.Equal("Voted", Assert.Throws<ArgumentOutOfRangeException>(() => Figures() with { Voted = negative }).ParamName);
        Assert.Equal("Stage", Assert.Throws<ArgumentOutOfRangeException>(() => Figures() with { Stage = (Stage)7 }).ParamName);
        Assert.Equal("savingAllotted", Assert.Throws<ArgumentOutOfRangeException>(() => new AppropriationAccountYear(Administration, Kronor.Zero, negative, Figures())).ParamName);
        Assert.Throws<ArgumentNullException>(() => new AppropriationAccountYear(null!, Kronor.Zero, Kronor.Zero, Figures()));
    }

    [Fact]
    public void A_finding_is_a_fact_in_an_outcome_and_would_be_in_any_other_column()
    {
        foreach (var stage in Enum.GetValues<Stage>())
        {
            AppropriationAccountYear[] years =
            [
                new(Administration, Kronor.FromOre(50), Kronor.FromOre(1_000), Figures() with { Stage = stage }),
                new(Administration with { LastInBudget = 2021 }, Kronor.FromOre(50), Kronor.FromOre(1_000), Figures() with { Stage = stage }),
                new(Transfers, Kronor.Zero, Kronor.Zero, Figures() with { Stage = stage, CreditDecided = Kronor.FromOre(5), Voted = Kronor.Zero, Spent = Kronor.FromOre(7) }),
            ];
            var found = years.SelectMany(year => year.Findings()).ToList();

            Assert.Equal(stage == Stage.Forecast ? 6 : 5, found.Select(finding => finding.Code).Distinct().Count());
            Assert.All(found, finding =>
            {
                Assert.Equal(stage != Stage.Outcome, finding.Swedish.Contains("skulle"));
                Assert.Equal(stage != Stage.Outcome, finding.English.Contains("would"));
                Assert.Equal(stage, finding.Stage);
            });
        }
    }

    [Fact]
    public void The_default_year_is_zero_and_belongs_to_no_item()
    {
        var year = default(AppropriationAccountYear);

        Assert.Equal(Kronor.Zero, year.Disposable);
        Assert.Empty(year.Findings());
        Assert.Same(Explanation.Empty, year.Explain());
        Assert.Equal("(ingen anslagspost)", year.ToString());
        Assert.Throws<InvalidOperationException>(() => year.Post);
    }

    [Fact]
    public void An_amount_beyond_the_range_overflows() =>
        Assert.Throws<OverflowException>(() => new AppropriationAccountYear(Administration, Kronor.MaxValue, Kronor.MaxValue, Figures() with { Redistributed = Kronor.MaxValue, SavingDecided = Kronor.MaxValue }));

    private static AppropriationYear Figures(int year = 2024) => new()
    {
        Year = year,
        Allotted = Kronor.Zero,
        Redistributed = Kronor.Zero,
        Withdrawn = Kronor.Zero,
        Spent = Kronor.Zero,
    };

    private static bool Has(AppropriationAccountYear year, string code) => year.Findings().Any(found => found.Code == code);
}
