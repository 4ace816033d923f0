using FiscalRules.Law;
using FiscalRules.Loans;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;
using NodaTime;

namespace FiscalRules.Tests.Loans;

/// <summary>The loans against the book values on 30 June and 31 December.</summary>
public sealed class StockTestTests
{
    private static readonly LocalDate June = new(2024, 6, 30);

    [Theory]
    [InlineData(1_000, 950, null)]
    [InlineData(1_000, 1_050, null)]
    [InlineData(1_000, 949, LoansFindings.StockDeviates)]
    [InlineData(1_000, 1_051, LoansFindings.StockDeviates)]
    public void A_deviation_is_material_when_it_is_more_than_what_is_given(long book, long loans, string? code)
    {
        foreach (var materiality in new[] { Materiality.Above(Kronor.Of(50)), Materiality.Above(Ratio.Percent(5)) })
        {
            var test = new StockTest(June, Kronor.Of(loans), Kronor.Of(book), materiality);
            var finding = Assert.Single(test.Findings());

            Assert.Equal(code is not null, test.IsMaterial);
            Assert.Equal(code ?? LoansFindings.StockDeviation, finding.Code);
            Assert.Equal(code is null ? Severity.Note : Severity.Breach, finding.Severity);
            Assert.Equal(Kronor.Of(loans - book), test.Deviation);
            Assert.Equal(test.Deviation.Abs(), finding.Amount);
        }
    }

    [Fact]
    public void Stocks_that_meet_have_nothing_to_say() => Assert.Empty(new StockTest(June, Kronor.Of(5), Kronor.Of(5), default).Findings());

    [Fact]
    public void One_ore_is_material_where_nothing_is_tolerated() => Assert.True(new StockTest(June, Kronor.OneOre, Kronor.Zero, default).IsMaterial);

    [Fact]
    public void A_share_is_compared_unrounded()
    {
        // 5 % of 10,10 kr is 50,5 öre.
        Assert.False(new StockTest(June, Kronor.FromOre(1_060), Kronor.FromOre(1_010), Materiality.Above(Ratio.Percent(5))).IsMaterial);
        Assert.True(new StockTest(June, Kronor.FromOre(1_061), Kronor.FromOre(1_010), Materiality.Above(Ratio.Percent(5))).IsMaterial);
    }

    [Theory]
    [InlineData("2024-06-29")]
    [InlineData("2024-07-01")]
    [InlineData("2024-12-30")]
    [InlineData("2025-01-01")]
    public void Other_days_arent_tested(string day) =>
        Assert.Throws<ArgumentException>(nameof(day), () => new StockTest(LocalDate.FromDateTime(DateTime.Parse(day)), Kronor.Zero, Kronor.Zero, default));

    [Fact]
    public void The_rule_is_read_from_the_ordinance_of_2011()
    {
        Assert.Throws<NotInForceException>(() => new StockTest(new LocalDate(2010, 12, 31), Kronor.Zero, Kronor.Zero, default));
        Assert.Equal(new LocalDate(2011, 6, 30), new StockTest(new LocalDate(2011, 6, 30), Kronor.Zero, Kronor.Zero, default).Day);
        Assert.Equal(LawFindings.BeyondReading, Assert.Single(new StockTest(new LocalDate(2026, 6, 30), Kronor.Zero, Kronor.Zero, default, Stage.Plan).Findings()).Code);
    }

    [Fact]
    public void Only_what_loans_financed_is_held_against_them()
    {
        var register = new AssetRegister(
        [
            new("by loan", AssetKind.Equipment, new LocalDate(2024, 1, 1), Kronor.Of(600), new LocalDate(2024, 1, 1), new DepreciationPlan.StraightLine(60), Kronor.Of(600)),
            new("half by a grant", AssetKind.Equipment, new LocalDate(2024, 1, 1), Kronor.Of(600), new LocalDate(2024, 1, 1), new DepreciationPlan.StraightLine(60), Kronor.Of(300)),
            new("by appropriation", AssetKind.Equipment, new LocalDate(2024, 1, 1), Kronor.Of(600), new LocalDate(2024, 1, 1), new DepreciationPlan.StraightLine(60), Kronor.Zero),
        ]);

        Assert.Equal(Kronor.Of(1_620), register.BookValue(June));
        Assert.Equal(Kronor.Zero, register.Test(June, Kronor.Of(810), default).Deviation);
        Assert.Equal(Kronor.Of(90), register.Test(new LocalDate(2024, 12, 31), Kronor.Of(810), default).Deviation);
    }

    [Fact]
    public void More_loan_is_never_less_deviation_above_the_book_value() =>
        Holds.ForAll(
            from book in AnyLoans.Amounts
            from above in AnyLoans.Amounts
            from more in AnyLoans.Amounts
            from limit in AnyLoans.Amounts
            select (book, above, more, limit: Materiality.Above(limit)),
            x => !new StockTest(June, x.book + x.above, x.book, x.limit).IsMaterial || new StockTest(June, x.book + x.above + x.more, x.book, x.limit).IsMaterial);

    [Fact]
    public void Amounts_are_zero_or_more()
    {
        Assert.Throws<ArgumentOutOfRangeException>("loans", () => new StockTest(June, -Kronor.OneOre, Kronor.Zero, default));
        Assert.Throws<ArgumentOutOfRangeException>("bookValue", () => new StockTest(June, Kronor.Zero, -Kronor.OneOre, default));
        Assert.Throws<ArgumentOutOfRangeException>("stage", () => new StockTest(June, Kronor.Zero, Kronor.Zero, default, (Stage)9));
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => Materiality.Above(-Kronor.OneOre));
        Assert.Throws<ArgumentOutOfRangeException>("share", () => Materiality.Above(Ratio.Percent(-1)));
    }
}
