using FiscalRules.Loans;
using NodaTime;

namespace FiscalRules.Tests.Loans;

/// <summary>The result of a single rule is made without an object.</summary>
public sealed class AllocationFreeTests
{
    [Fact]
    public void A_single_rule_allocates_nothing()
    {
        var loans = new AgencyLoanAccounts { Year = 2024, Opening = Kronor.Of(1), Borrowing = Kronor.Of(2), Amortisation = Kronor.Of(1), Frame = Kronor.Of(9), Interest = Kronor.Zero, ByAppropriation = Kronor.Of(1), ByOtherSources = Kronor.Zero };
        var credit = new CreditAccounts { Year = 2024, Kind = CreditKind.Other, MaximumUse = Kronor.Of(1), Frame = Kronor.Of(2), YearEndBalance = Kronor.Of(-1) };
        var investments = Forsakringskassan.Investments[0].Accounts;
        var day = new LocalDate(2024, 6, 30);

        Assert.Equal(0, Allocated(() => _ = new AgencyLoanYear(loans).Closing));
        Assert.Equal(0, Allocated(() => _ = new CreditYear(credit).Headroom));
        Assert.Equal(0, Allocated(() => _ = new InvestmentYear(investments).Total));
        Assert.Equal(0, Allocated(() => _ = new StockTest(day, Kronor.Of(5), Kronor.Of(4), Materiality.Above(Ratio.Percent(5))).Deviation));
    }

    [Fact]
    public void A_book_value_allocates_nothing()
    {
        var day = new LocalDate(2025, 6, 30);
        var asset = new Asset("a", AssetKind.Equipment, new LocalDate(2024, 1, 1), Kronor.Of(1_000), new LocalDate(2024, 1, 1), new DepreciationPlan.StraightLine(36), Kronor.Of(500), events: [new AssetEvent.WriteDown(new LocalDate(2024, 6, 30), Kronor.Of(100))]);

        Assert.Equal(0, Allocated(() => _ = asset.LoanFinancedBookValue(day)));
        Assert.Equal(0, Allocated(() => _ = asset.In(2024).Closing));
    }

    private static long Allocated(Action rule)
    {
        for (var i = 0; i < 100; i++)
            rule();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            rule();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / 100;
    }
}
