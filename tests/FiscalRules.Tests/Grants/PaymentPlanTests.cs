using FiscalRules.Grants;
using FiscalRules.Law;
using FiscalRules.Tables;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Grants;

public sealed class PaymentPlanTests
{
    private static readonly PaymentTerms Terms = new() { Provision = Agreement2021Law.Payments };

    /// <summary>The holidays were read to the end of 2026: a plan that pays after that says so.</summary>
    [Theory]
    [InlineData(2024, false)]
    [InlineData(2025, false)]
    [InlineData(2026, true)]
    [InlineData(2060, true)]
    public void A_plan_that_pays_beyond_what_was_read_of_the_holidays_says_so(int year, bool beyond) =>
        Assert.Equal(beyond ? [LawFindings.BeyondReading] : [], new PaymentPlan(Kronor.Of(1_200), year, Terms).Findings().Select(finding => finding.Code));

    [Fact]
    public void The_cost_of_a_month_is_paid_two_months_later()
    {
        var plan = new PaymentPlan(Kronor.Of(1_200), 2023, Terms);

        Assert.Equal(
            [
                "2023-01 2023-03-01", "2023-02 2023-04-03", "2023-03 2023-05-02", "2023-04 2023-06-01", "2023-05 2023-07-03", "2023-06 2023-08-01",
                "2023-07 2023-09-01", "2023-08 2023-10-02", "2023-09 2023-11-01", "2023-10 2023-12-01", "2023-11 2024-01-02", "2023-12 2024-02-01",
            ],
            plan.Payments.Select(payment => $"{payment.CostMonth:uuuu-MM} {payment.Day:uuuu-MM-dd}"));
        Assert.Equal((Kronor.Of(1_000), Kronor.Of(200), Kronor.Zero), (plan.In(2023), plan.In(2024), plan.In(2025)));
    }

    [Fact]
    public void The_instalments_add_up_and_differ_by_a_krona_at_the_most() =>
        Holds.ForAll(Grants, grant =>
        {
            var plan = new PaymentPlan(grant, 2021, Terms);

            Assert.Equal(grant, plan.Payments.Sum(payment => payment.Amount));
            Assert.InRange(plan.Payments.Max(payment => payment.Amount.Ore) - plan.Payments.Min(payment => payment.Amount.Ore), 0, 100);
            Assert.Empty(plan.Findings());
        });

    [Fact]
    public void A_revision_keeps_what_is_paid_and_splits_the_rest() =>
        Holds.ForAll(Grants.SelectMany(grant => Grants.SelectMany(revised => Gen.Choose(0, 11).Select(paid => (grant, revised, paid)))), one =>
        {
            var (grant, revised, paid) = one;
            var plan = new PaymentPlan(grant, 2021, Terms);
            var after = plan.Revised(revised, paid);
            var kept = plan.Payments.Take(paid).Sum(payment => payment.Amount);

            Assert.Equal(plan.Payments.Take(paid), after.Payments.Take(paid));
            Assert.Equal(revised, after.Payments.Sum(payment => payment.Amount) - after.ToRepay);
            Assert.Equal(Kronor.Max(kept - revised, Kronor.Zero), after.ToRepay);
            Assert.All(after.Payments, payment => Assert.False(payment.Amount.IsNegative));
            Assert.Equal(after.ToRepay.IsPositive ? [GrantsFindings.PaidBeyondRevision] : [], after.Findings().Select(finding => finding.Code));
        });

    [Fact]
    public void Quarters_are_paid_for_their_last_month()
    {
        var plan = new PaymentPlan(Kronor.Of(100), 2021, Terms with { Instalments = 4, LagMonths = 0 });

        Assert.Equal(["2021-03", "2021-06", "2021-09", "2021-12"], plan.Payments.Select(payment => $"{payment.CostMonth:uuuu-MM}"));
        Assert.Equal(Kronor.Of(100), plan.In(2021));
    }

    [Fact]
    public void Its_table_adds_up_by_budget_year()
    {
        var table = new PaymentPlan(Kronor.Of(1_201), 2021, Terms).ToTable();
        var sum = Assert.IsType<TableRelation.Sum>(Assert.Single(table.Relations));

        for (var column = 0; column < table.Columns.Count; column++)
            Assert.Equal(table[sum.Total].Cells[column], sum.Parts.Sum(part => table[part].Cells[column] ?? Kronor.Zero));
        Assert.Equal(13, new PaymentPlan(Kronor.Of(1_201), 2021, Terms).Explain().Lines.Count);
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        var plan = new PaymentPlan(Kronor.Of(1_200), 2021, Terms);

        Assert.Equal("grant", Assert.Throws<ArgumentOutOfRangeException>(() => new PaymentPlan(Kronor.Of(-1), 2021, Terms)).ParamName);
        Assert.Throws<ArgumentException>(() => new PaymentPlan(Kronor.Of(0.5m), 2021, Terms));
        Assert.Equal("terms", Assert.Throws<ArgumentException>(() => new PaymentPlan(Kronor.Of(1), 2021, Terms with { Instalments = 5 })).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Terms with { Instalments = 13 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Terms with { LagMonths = -1 });
        Assert.Equal("paid", Assert.Throws<ArgumentOutOfRangeException>(() => plan.Revised(Kronor.Of(1), 13)).ParamName);
        Assert.Equal("paid", Assert.Throws<ArgumentException>(() => plan.Revised(Kronor.Of(1_201), 12)).ParamName);
        Assert.Equal(Kronor.Of(1), plan.Revised(Kronor.Of(1_199), 12).ToRepay);
        Assert.Throws<NotInForceException>(() => new PaymentPlan(Kronor.Of(1), 1985, Terms));
    }

    private static FsCheck.Gen<Kronor> Grants => Gen.Frequency((1, Gen.Choose(0, 30)), (2, Gen.Choose(0, int.MaxValue))).Select(kronor => Kronor.Of(kronor));
}
