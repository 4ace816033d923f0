using FiscalRules.Balance;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Balance;

[Trait("Lanes", "every width")]
public sealed class BalanceColumnsTests
{
    private static readonly FsCheck.Gen<int> Seeds = Gen.Choose(0, int.MaxValue - 1);

    [Fact]
    public void Every_row_is_what_the_history_of_the_entity_says() =>
        Holds.ForAll(Seeds, seed => EqualsTheHistories(new AnyPanel(seed, ReservePolicy.AsGiven).WithOldDeficits()), times: 120);

    [Fact]
    public void Every_row_is_what_the_history_says_where_the_policy_decides() =>
        Holds.ForAll(Seeds, seed => EqualsTheHistories(new AnyPanel(seed, ReservePolicy.Full).WithOldDeficits()), times: 120);

    [Fact]
    public void Amounts_of_whole_regions_are_exact() =>
        Holds.ForAll(Seeds, seed => EqualsTheHistories(new AnyPanel(seed, ReservePolicy.Full, size: 100_000_000_000).WithOldDeficits()), times: 60);

    [Theory]
    [InlineData(1L << 44)]
    [InlineData((1L << 49) - 1)]
    [InlineData((1L << 49) + 1)]
    [InlineData(1L << 50)]
    [InlineData(1L << 52)]
    public void Amounts_on_each_side_of_what_vectors_hold_are_exact(long size) =>
        Holds.ForAll(Seeds, seed => EqualsTheHistories(new AnyPanel(seed, ReservePolicy.Full, size)), times: 30);

    [Theory]
    [InlineData(ReservePolicy.AsGiven)]
    [InlineData(ReservePolicy.Full)]
    public void A_row_that_no_vector_holds_is_exact_among_rows_that_it_does(ReservePolicy reserves) =>
        Holds.ForAll(Seeds, seed => EqualsTheHistories(new AnyPanel(seed, reserves, huge: true)), times: 60);

    /// <summary>A block has 4 096 entities.</summary>
    [Theory]
    [InlineData(4_095)]
    [InlineData(4_096)]
    [InlineData(4_097)]
    [InlineData(8_197)]
    public void Entities_of_more_blocks_than_one_are_exact_over_all_years(int entities) => EqualsTheHistories(new AnyPanel(seed: 8, ReservePolicy.Full, entities: entities));

    [Fact]
    public void What_one_run_leaves_is_what_the_next_begins_with() =>
        Holds.ForAll(
            Seeds,
            seed =>
            {
                var panel = new AnyPanel(seed, ReservePolicy.Full).WithOldDeficits();
                if (panel.Years < 2 || panel.First < 2005)
                {
                    return;
                }

                var whole = new Kronor[panel.Rows];
                BalanceHistory.Compute(panel.Columns(), new() { Restoration = new() { Overdue = whole } }, panel.Policy);
                Assert.Equal(whole[^panel.Entities..], LastYearAlone(panel));
            },
            times: 60);

    [Fact]
    public void A_row_that_the_law_refuses_is_named()
    {
        var refusal = RefusalOfToRur(year: 3, entity: 11, Kronor.Of(5));
        Assert.StartsWith("Entity 11 in 2026: The law for fiscal year 2026 knows no ToRur of 5.00 kr", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_magnitude_is_refused_in_its_row()
    {
        var refusal = RefusalOfToRur(year: 0, entity: 4, Kronor.Of(-5));
        Assert.StartsWith("Entity 4 in 2023: ToRur is a magnitude", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("ToRur", refusal.ParamName);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void A_negative_magnitude_is_refused_wherever_it_stands_and_whatever_is_asked_for(int entity)
    {
        var amounts = new Kronor[9];
        amounts[entity] = Kronor.Of(-1);
        Assert.Throws<ArgumentOutOfRangeException>("TaxesAndGrants", () => BalanceHistory.Compute(Bare(9, Column.Zero) with { TaxesAndGrants = amounts }, new() { BalanceResult = new Kronor[9] }));
        Assert.Throws<ArgumentOutOfRangeException>("SpecialReasons", () => BalanceHistory.Compute(Bare(9, Column.Zero) with { SpecialReasons = amounts }, new() { BalanceResult = new Kronor[9] }));
    }

    [Fact]
    public void A_result_that_does_not_fit_names_its_row()
    {
        var overflow = Assert.Throws<OverflowException>(() =>
        {
            var (results, gains) = (new Kronor[20], new Kronor[20]);
            (results[17], gains[17]) = (Kronor.MinValue, Kronor.OneOre);
            BalanceHistory.Compute(Bare(20, results) with { RealisedGains = gains }, new() { AfterAdjustments = new Kronor[20] });
        });
        Assert.StartsWith("Entity 17 in 2025: ", overflow.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deficit_that_has_no_opposite_names_its_row()
    {
        var overflow = Assert.Throws<OverflowException>(() =>
        {
            var results = new Kronor[9];
            results[8] = Kronor.MinValue;
            BalanceHistory.Compute(Bare(9, results), new() { Restoration = new() { Closing = new Kronor[9] } });
        });
        Assert.StartsWith("Entity 8 in 2025: ", overflow.Message, StringComparison.Ordinal);
    }

    private static void EqualsTheHistories(AnyPanel panel)
    {
        var figures = Enumerable.Range(0, 12).Select(_ => new Kronor[panel.Rows]).ToArray();
        var due = new Kronor[panel.Rows * panel.Ahead];
        BalanceHistory.Compute(
            panel.Columns(),
            new()
            {
                AfterAdjustments = figures[0],
                LargestReservation = figures[1],
                Reserved = figures[2],
                Used = figures[3],
                BalanceResult = figures[4],
                RurClosing = figures[5],
                ResultReserveClosing = figures[6],
                Restoration = new() { Closing = figures[7], Overdue = figures[8], SpecialReasons = figures[9], Restored = figures[10], Lapsed = figures[11], Due = due },
            },
            panel.Policy);
        for (var entity = 0; entity < panel.Entities; entity++)
        {
            var history = panel.History(entity);
            for (var year = 0; year < panel.Years; year++)
            {
                var (expected, row) = (history.Years[year], panel.Row(year, entity));
                var accounts = expected.Statement.Accounts;
                Kronor[] all =
                [
                    expected.Statement.AfterAdjustments,
                    expected.Statement.Terms.ReservedTo is null ? Kronor.Zero : expected.Limit!.Value.Largest,
                    accounts.ToRur + accounts.ToResultReserve,
                    accounts.FromRur + accounts.FromResultReserve,
                    expected.Statement.BalanceResult,
                    expected.Rur.Closing,
                    expected.ResultReserve.Closing,
                    expected.Ledger.Closing,
                    expected.Ledger.Overdue,
                    expected.Ledger.SpecialReasons,
                    expected.Ledger.Restored,
                    expected.Ledger.Lapsed,
                ];
                Assert.Equal(all, figures.Select(figure => figure[row]));
                for (var ahead = 0; ahead < panel.Ahead; ahead++)
                {
                    var left = expected.Ledger.Vintages.Sum(vintage => vintage.Deadline - expected.Statement.Year == ahead + 1 ? vintage.Left : Kronor.Zero);
                    Assert.Equal(left, due[(((year * panel.Ahead) + ahead) * panel.Entities) + entity]);
                }
            }
        }
    }

    /// <summary>The last year computed on what the ones before left.</summary>
    private static Kronor[] LastYearAlone(AnyPanel panel)
    {
        var (years, entities) = (panel.Years - 1, panel.Entities);
        var rows = years * entities;
        var (rur, reserve, overdue, due) = (new Kronor[rows], new Kronor[rows], new Kronor[rows], new Kronor[rows * panel.Ahead]);
        var columns = panel.Columns();
        BalanceHistory.Compute(
            Part(columns, panel.First, years, ..rows),
            new() { RurClosing = rur, ResultReserveClosing = reserve, Restoration = new() { Overdue = overdue, Due = due } },
            panel.Policy);
        var last = new Kronor[entities];
        BalanceHistory.Compute(
            Part(columns, panel.First + years, 1, rows..) with
            {
                RurOpening = rur.AsSpan()[^entities..],
                ResultReserveOpening = reserve.AsSpan()[^entities..],
                Opening = new() { Overdue = overdue.AsSpan()[^entities..], Due = due.AsSpan()[^(entities * panel.Ahead)..] },
            },
            new() { Restoration = new() { Overdue = last } },
            panel.Policy);
        return last;
    }

    private static BalanceColumns Part(BalanceColumns columns, int first, int years, Range rows) => new()
    {
        First = first,
        Years = years,
        Entities = columns.Entities,
        Result = Part(columns.Result, rows),
        RealisedGains = Part(columns.RealisedGains, rows),
        ExceptedGains = Part(columns.ExceptedGains, rows),
        ExceptedLosses = Part(columns.ExceptedLosses, rows),
        Unrealised = Part(columns.Unrealised, rows),
        Reversal = Part(columns.Reversal, rows),
        ToRur = Part(columns.ToRur, rows),
        FromRur = Part(columns.FromRur, rows),
        ToResultReserve = Part(columns.ToResultReserve, rows),
        FromResultReserve = Part(columns.FromResultReserve, rows),
        SpecialReasons = Part(columns.SpecialReasons, rows),
        TaxesAndGrants = Part(columns.TaxesAndGrants, rows),
        EquityWithPensions = Part(columns.EquityWithPensions, rows),
        RurOpening = columns.RurOpening,
        ResultReserveOpening = columns.ResultReserveOpening,
        Opening = columns.Opening,
    };

    private static Column Part(Column column, Range rows) => column.IsZero ? column : column.Amounts[rows];

    /// <summary>Results of one year, and nothing else.</summary>
    private static BalanceColumns Bare(int entities, Column results) => new()
    {
        First = 2025,
        Years = 1,
        Entities = entities,
        Result = results,
        RealisedGains = Column.Zero,
        ExceptedGains = Column.Zero,
        ExceptedLosses = Column.Zero,
        Unrealised = Column.Zero,
        Reversal = Column.Zero,
        ToRur = Column.Zero,
        FromRur = Column.Zero,
        ToResultReserve = Column.Zero,
        FromResultReserve = Column.Zero,
        SpecialReasons = Column.Zero,
    };

    private static ArgumentException RefusalOfToRur(int year, int entity, Kronor amount) => Assert.ThrowsAny<ArgumentException>(() =>
    {
        const int Entities = 13;
        var toRur = new Kronor[Entities * 4];
        toRur[(year * Entities) + entity] = amount;
        BalanceHistory.Compute(
            Bare(Entities, Column.Zero) with { First = 2023, Years = 4, ToRur = toRur },
            new() { BalanceResult = new Kronor[Entities * 4] });
    });
}
