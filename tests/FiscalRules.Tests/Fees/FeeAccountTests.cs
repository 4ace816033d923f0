using FiscalRules.Fees;
using FiscalRules.Law;
using FiscalRules.Tables;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Fees;

public sealed class FeeAccountTests
{
    private static readonly FeeArea Area = new("Uppdrag", "Commissions");

    [Fact]
    public void Each_year_opens_with_what_the_one_before_closed_with() => Holds.ForAll(AnyFees.Account, account =>
    {
        Assert.Equal(account.Opening, account.Years[0].Opening);
        Assert.All(account.Years.Zip(account.Years.Skip(1)), pair => Assert.Equal(pair.First.Closing, pair.Second.Opening));
        Assert.Equal(account.Years[^1].Closing, account.Closing);
    });

    [Fact]
    public void One_krona_more_revenue_raises_each_later_balance_by_one() => Holds.ForAll(AnyFees.Account, account =>
    {
        var changed = account.Years[account.Years.Count / 2].Figures;
        var more = account.With(changed.WithRevenue(changed.Revenue + Kronor.Of(1)));

        Assert.All(account.Years.Zip(more.Years), pair =>
            Assert.Equal(pair.First.Year < changed.Year ? Kronor.Zero : Kronor.Of(1), pair.Second.Closing - pair.First.Closing));
    });

    [Fact]
    public void One_krona_more_revenue_never_makes_a_deficit_larger() => Holds.ForAll(AnyFees.Account, account =>
    {
        var changed = account.Years[0].Figures;
        var more = account.With(changed.WithRevenue(changed.Revenue + Kronor.Of(1)));

        Assert.All(account.Years.Zip(more.Years), pair =>
        {
            Assert.True(pair.Second.DeficitArisen <= pair.First.DeficitArisen);
            Assert.True(pair.Second.DeficitStanding <= pair.First.DeficitStanding);
        });
    });

    [Fact]
    public void A_deficit_that_arose_is_never_more_than_the_one_that_stands() => Holds.ForAll(AnyFees.Account, account =>
        Assert.All(account.Years, year => Assert.True(year.DeficitArisen <= year.DeficitStanding)));

    [Fact]
    public void The_lines_before_the_closing_balance_add_up_to_it() => Holds.ForAll(AnyFees.Account, account =>
        Assert.All(account.Years, year =>
        {
            var steps = year.Explain();
            var decided = year.Decided == Kronor.Zero ? Kronor.Zero : FeeAccountYearTests.Amount(steps["decided"]);

            Assert.Equal(FeeAccountYearTests.Amount(steps["closing"]), FeeAccountYearTests.Amount(steps["opening"]) + FeeAccountYearTests.Amount(steps["result"]) + decided);
            Assert.Equal(year.Closing, FeeAccountYearTests.Amount(account.Explain()[$"closing-{year.Year}"]));
        }));

    [Fact]
    public void Every_sum_and_carry_forward_of_the_table_holds() => Holds.ForAll(AnyFees.Account, account => Foots(account.ToTable()));

    [Fact]
    public void A_new_area_lacks_what_hasnt_been_done()
    {
        Assert.Equal([FeeFindings.NewAreaNotAuthorised, FeeFindings.NewAreaNotConsulted], Lacks(Area, new(false, false)));
        Assert.Equal([FeeFindings.NewAreaNotConsulted], Lacks(Area, new(true, false)));
        Assert.Equal([FeeFindings.NewAreaNotAuthorised], Lacks(Area, new(false, true)));
        Assert.Empty(Lacks(Area, new(true, true)));
        Assert.Empty(Lacks(Area, null));
    }

    [Fact]
    public void The_minor_services_of_4_need_no_authorisation_but_are_consulted_on() =>
        Assert.Equal([FeeFindings.NewAreaNotConsulted], Lacks(Area with { Basis = FeeBasis.OwnRight }, new(false, false)));

    [Theory]
    [InlineData(Stage.Outcome, Severity.Breach, false)]
    [InlineData(Stage.Forecast, Severity.Duty, true)]
    [InlineData(Stage.Calculated, Severity.Duty, true)]
    public void What_a_new_area_lacks_is_a_breach_in_an_outcome_and_would_be_a_duty_before(Stage stage, Severity severity, bool would) =>
        Assert.All(new FeeAccount(Area, Kronor.Zero, [Year(2024, 10, 10, stage)], new(false, false)).Findings(), found =>
        {
            Assert.Equal(severity, found.Severity);
            Assert.Equal(would, found.Swedish.Contains("skulle"));
            Assert.Equal(would, found.English.Contains("would"));
            Assert.Equal(Kronor.FromOre(10), found.Amount);
        });

    [Theory]
    [InlineData(2018, "7 § avgiftsförordningen (1992:191)")]
    [InlineData(2019, "7 § andra stycket avgiftsförordningen (1992:191)")]
    public void A_new_fee_is_consulted_on_by_the_words_of_its_year(int year, string provision) =>
        Assert.Equal(provision, new FeeAccount(Area, Kronor.Zero, [Year(year, 0, 0)], new(true, false)).Findings()[0].Provision.Swedish);

    [Fact]
    public void A_first_year_account_opens_with_nothing()
    {
        var account = new FeeAccount(Area, Kronor.Zero, [Year(2024, 10, 10)], new(true, true));

        Assert.Equal(Kronor.Zero, account[2024].Opening);
        Assert.Empty(account.Findings());
        Assert.Equal("opening", Assert.Throws<ArgumentException>(() => new FeeAccount(Area, Kronor.OneOre, [Year(2024, 0, 0)], new(true, true))).ParamName);
    }

    [Fact]
    public void Bad_input_is_refused_by_name()
    {
        Assert.Equal("years", Assert.Throws<ArgumentException>(() => new FeeAccount(Area, Kronor.Zero, [])).ParamName);
        Assert.Equal("years", Assert.Throws<ArgumentException>(() => new FeeAccount(Area, Kronor.Zero, [Year(2023, 0, 0), Year(2025, 0, 0)])).ParamName);
        Assert.Equal("years", Assert.Throws<ArgumentException>(() => new FeeAccount(Area, Kronor.Zero, [Year(2023, 0, 0), Year(2023, 0, 0)])).ParamName);
        Assert.Equal("area", Assert.Throws<ArgumentNullException>(() => new FeeAccount(null!, Kronor.Zero, [Year(2023, 0, 0)])).ParamName);

        var account = new FeeAccount(Area, Kronor.Zero, [Year(2023, 0, 0)]);
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => account[2024]).ParamName);
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => account[2022]).ParamName);
        Assert.Equal("figures", Assert.Throws<ArgumentOutOfRangeException>(() => account.With(Year(2024, 0, 0))).ParamName);
    }

    /// <summary>Every sum adds up in every column, and every opening is the closing before, where both are stated.</summary>
    internal static void Foots(FiscalTable table)
    {
        foreach (var relation in table.Relations)
        {
            for (var column = 0; column < table.Columns.Count; column++)
            {
                if (relation is TableRelation.Sum sum)
                    Assert.Equal(Cell(sum.Total), sum.Parts.Sum(Cell) - sum.Less.Sum(Cell));
                else if (relation is TableRelation.CarryForward carry && column > 0 && table[carry.Closing].Cells[column - 1] is { } closed)
                    Assert.Equal(closed, Cell(carry.Opening));

                Kronor Cell(string code) => table[code].Cells[column] ?? Kronor.Zero;
            }
        }
    }

    private static FeeYear Year(int year, long revenue, long cost, Stage stage = Stage.Outcome) => new(year, stage, Kronor.FromOre(revenue), Kronor.FromOre(cost));

    private static IEnumerable<string> Lacks(FeeArea area, NewFeeArea? done) =>
        new FeeAccount(area, Kronor.Zero, [Year(2024, 10, 10)], done).Findings().Select(found => found.Code);
}
