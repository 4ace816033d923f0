using FiscalRules.Grants;
using FiscalRules.Law;
using FiscalRules.Tables;
using NodaTime;

namespace FiscalRules.Tests.Grants;

public sealed class DeductionTests
{
    private static readonly TopDeduction Sol = Agreements.Of2021.Deductions.Single(deduction => deduction.Code == "sol");
    private static readonly TopDeduction Ihsi2021 = Agreements.Of2021.Deductions.Single(deduction => deduction.Code == "ihsi");
    private static readonly TopDeduction Ihsi2026 = Agreements.Of2026.Deductions.Single(deduction => deduction.Code == "ihsi");

    [Theory]
    [InlineData(2021, 11, 30, true)]
    [InlineData(2021, 12, 1, true)]
    [InlineData(2021, 12, 2, false)]
    public void A_requisition_is_in_time_to_the_end_of_its_last_day(int year, int month, int day, bool inTime)
    {
        var settled = new DeductionSettlement(Sol, new LocalDate(year, month, day), null, 2021);

        Assert.Equal(inTime ? (Kronor.Mkr(7), Kronor.Zero) : (Kronor.Zero, Kronor.Mkr(7)), (settled.Paid, settled.HeldBack));
        Assert.Equal(inTime ? [] : [(GrantsFindings.RequisitionLate, Severity.Breach)], settled.Findings().Select(finding => (finding.Code, finding.Severity)));
    }

    [Fact]
    public void What_nobody_requisitions_is_held_back_and_noted()
    {
        var settled = new DeductionSettlement(Ihsi2021, null, Ratio.Of(11), 2021, Stage.Forecast);

        Assert.Equal((Kronor.Zero, Kronor.Of(4_099_160), Kronor.Zero), (settled.Paid, settled.HeldBack, settled.Difference));
        var finding = Assert.Single(settled.Findings());
        Assert.Equal((GrantsFindings.NotRequisitioned, Severity.Note), (finding.Code, finding.Severity));
        Assert.Contains("would", finding.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_requisition_without_a_last_day_is_never_late() =>
        Assert.Equal(Kronor.Of(4_099_160), new DeductionSettlement(Ihsi2021, new LocalDate(2030, 1, 1), null, 2021).Paid);

    [Fact]
    public void The_rate_of_the_day_gives_the_final_amount_and_every_difference_is_settled_in_2021()
    {
        var settled = new DeductionSettlement(Ihsi2021, new LocalDate(2021, 6, 1), Ratio.Of(10.1m), 2021);

        Assert.Equal(Kronor.Of(3_994_550), settled.Paid);
        Assert.Equal(Kronor.Of(-104_610), settled.Difference);
        Assert.Equal((settled.Difference, Kronor.Zero), (settled.Settled, settled.BorneByState));
        Assert.Empty(settled.Findings());
    }

    /// <summary>The regions' two thirds of € 541 958: a rate that lifts them by exactly 100 000 kronor is not above it.</summary>
    [Theory]
    [InlineData(99_999, false)]
    [InlineData(100_000, false)]
    [InlineData(100_001, true)]
    [InlineData(-100_000, false)]
    [InlineData(-100_001, true)]
    public void In_2026_a_difference_is_settled_whole_only_if_it_is_above_100_000(long difference, bool isSettled)
    {
        var rate = Ratio.Of((4_017_903L + difference) * 3, 541_958 * 2);
        var settled = new DeductionSettlement(Ihsi2026, null, rate, 2026);

        Assert.Equal(Kronor.Of(difference), settled.Difference);
        Assert.Equal(isSettled ? settled.Difference : Kronor.Zero, settled.Settled);
        Assert.Equal(isSettled ? Kronor.Zero : settled.Difference, settled.BorneByState);
        Assert.Equal(isSettled ? [] : [GrantsFindings.DifferenceNotSettled], settled.Findings().Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("8000000", false)]
    [InlineData("8000000.01", true)]
    [InlineData("8000002", true)]
    public void A_fee_at_its_cap_passes_and_above_it_only_the_cap_counts(string euro, bool above)
    {
        var amount = new DeductionAmount.InEuro(Euro.Of(decimal.Parse(euro, System.Globalization.CultureInfo.InvariantCulture)), Ratio.Of(2, 3), Ratio.One, Kronor.Mkr(8));

        Assert.Equal(above, amount.IsAboveCap(Ratio.One));
        Assert.Equal(Kronor.Of(5_333_333), amount.Preliminary);
    }

    /// <summary>The cap is worded högst: two thirds of 7 000 000 are 4 666 666.67, and no krona more than 4 666 666 is taken.</summary>
    [Fact]
    public void The_part_of_a_capped_fee_is_cut_to_the_krona() =>
        Assert.Equal(Kronor.Of(4_666_666), new DeductionAmount.InEuro(Euro.Of(7_000_001), Ratio.Of(2, 3), Ratio.One, Kronor.Mkr(7)).Preliminary);

    [Fact]
    public void Above_its_cap_a_fee_is_a_breach_before_and_after_it_is_paid()
    {
        var costly = Ihsi2021 with { Amount = new DeductionAmount.InEuro(Euro.Of(900_000), Ratio.Of(2, 3), Ratio.Of(10), Kronor.Mkr(8)), Printed = null };
        var agreed = Assert.Single(new AgreedAmounts(Agreements.Of2021 with { Deductions = [costly], PrintedMainAmount = null }).Findings());
        var paid = Assert.Single(new DeductionSettlement(costly, new LocalDate(2021, 6, 1), null, 2021).Findings());

        Assert.Equal((GrantsFindings.FeeAboveCap, Severity.Breach, Kronor.Mkr(1)), (agreed.Code, agreed.Severity, agreed.Amount));
        Assert.Equal((GrantsFindings.FeeAboveCap, Severity.Breach, Kronor.Mkr(1)), (paid.Code, paid.Severity, paid.Amount));
        Assert.Equal(Kronor.Of(5_333_333), costly.Amount.Preliminary);
    }

    [Fact]
    public void A_printed_amount_that_isnt_the_computed_one_is_a_finding()
    {
        var misprinted = Ihsi2021 with { Printed = Kronor.Of(4_099_161) };
        var finding = Assert.Single(new AgreedAmounts(Agreements.Of2021 with { Deductions = [Sol, misprinted] }).Findings());

        Assert.Equal((TableFindings.PrintedDiffers, Kronor.Of(1)), (finding.Code, finding.Amount));
    }

    [Fact]
    public void What_is_paid_and_held_back_is_the_preliminary_amount_and_the_difference()
    {
        foreach (var deduction in Agreements.Of2021.Deductions.Concat(Agreements.Of2026.Deductions))
        {
            foreach (var day in new LocalDate?[] { null, new(2021, 6, 1), new(2030, 1, 1) })
            {
                var settled = new DeductionSettlement(deduction, day, deduction.Amount is DeductionAmount.InEuro ? Ratio.Of(11.7m) : null, 2021);

                Assert.Equal(settled.Preliminary + settled.Difference, settled.Paid + settled.HeldBack);
                Assert.Equal(settled.Difference, settled.Settled + settled.BorneByState);
                Assert.Equal(6, settled.Explain().Lines.Count);
            }
        }
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        Assert.Equal("rate", Assert.Throws<ArgumentOutOfRangeException>(() => new DeductionAmount.InEuro(Euro.Of(1), Ratio.One, Ratio.Zero)).ParamName);
        Assert.Equal("rate", Assert.Throws<ArgumentOutOfRangeException>(() => new PaymentRate("ihsi", Ratio.Zero)).ParamName);
        Assert.Equal("rate", Assert.Throws<ArgumentOutOfRangeException>(() => new DeductionSettlement(Ihsi2026, null, Ratio.Of(-1), 2026)).ParamName);
        Assert.Equal("rate", Assert.Throws<ArgumentException>(() => new DeductionSettlement(Sol, null, Ratio.One, 2021)).ParamName);
        Assert.Equal("part", Assert.Throws<ArgumentOutOfRangeException>(() => new DeductionAmount.InEuro(Euro.Of(1), Ratio.Of(4, 3), Ratio.One)).ParamName);
        Assert.Equal("feeCap", Assert.Throws<ArgumentOutOfRangeException>(() => new DeductionAmount.InEuro(Euro.Of(1), Ratio.One, Ratio.One, Kronor.Of(-1))).ParamName);
        Assert.Equal("amount", Assert.Throws<ArgumentOutOfRangeException>(() => new DeductionAmount.InKronor(Kronor.Of(-1))).ParamName);
        Assert.Equal("euros", Assert.Throws<ArgumentOutOfRangeException>(() => Euro.Of(-1)).ParamName);
        Assert.Equal("euros", Assert.Throws<ArgumentException>(() => Euro.Of(0.001m)).ParamName);
        Assert.Equal("SettledAbove", Assert.Throws<ArgumentOutOfRangeException>(() => Sol with { SettledAbove = Kronor.Of(-1) }).ParamName);
    }
}
