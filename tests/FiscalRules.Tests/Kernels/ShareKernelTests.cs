using System.Numerics;
using FiscalRules.Grants;
using FiscalRules.Loans;
using FiscalRules.Tests.Support;
using NodaTime;

namespace FiscalRules.Tests.Kernels;

public sealed class ShareKernelTests
{
    [Fact]
    public void A_pool_by_need_adds_up_and_is_that_of_the_largest_remainders()
    {
        var (grants, shares) = (new Kronor[NeedKernel.Regions], new Kronor[NeedKernel.Regions]);
        NeedModel.Distribute(NeedKernel.Pool, new(NeedKernel.Tags.ToValueList(), Agreement2021Law.NeedModel), NeedKernel.Persons, grants, Kronor.OneOre);
        Allocation.ByLargestRemainder(NeedKernel.Pool, NeedKernel.Weights, shares);

        Assert.Equal(NeedKernel.Pool, grants.Sum(static grant => grant));
        Assert.Equal(Naive(), grants);
        Assert.Equal(Naive(), shares);
    }

    [Fact]
    public void A_loan_of_480_months_has_the_published_interest_and_last_payment()
    {
        var loan = new Loan(
            AnnuityKernel.Principal,
            new(new LocalDate(2026, 1, 1), new LocalDate(2026, 2, 1), PaymentInterval.Monthly, AnnuityKernel.Months),
            new(AnnuityKernel.YearlyRate, DayCount.Thirty360E, Rounding.ToOre),
            new Amortisation.Annuity(Rounding.ToOre));
        var schedule = new LoanSchedule(loan);

        Assert.Equal(AnnuityKernel.Payment, schedule.Payments[0].Payment);
        Assert.Equal(AnnuityKernel.Interest, schedule.Interest);
        Assert.Equal(AnnuityKernel.LastPayment, schedule.Payments[^1].Payment);
    }

    [Fact]
    public void The_same_loan_by_number_of_period_has_them_too()
    {
        var (interest, closing) = (new Kronor[AnnuityKernel.Months], new Kronor[AnnuityKernel.Months]);
        var schedule = new AnnuitySchedule(AnnuityKernel.Principal, AnnuityKernel.MonthlyRate, AnnuityKernel.Months, AnnuityKernel.Payment, Rounding.ToOre, interest, closing);

        Assert.Equal(AnnuityKernel.Payment, AnnuitySchedule.Annuity(AnnuityKernel.Principal, AnnuityKernel.MonthlyRate, AnnuityKernel.Months, Rounding.ToOre));
        Assert.Equal((AnnuityKernel.Interest, AnnuityKernel.LastPayment), (schedule.Interest, schedule.LastPayment));
        Assert.Equal((AnnuityKernel.Interest, Kronor.Zero), (interest.Sum(static month => month), closing[^1]));
    }

    private static Kronor[] Naive()
    {
        var sum = NeedKernel.Weights.Aggregate(BigInteger.Zero, static (sum, weight) => sum + weight);
        var quotas = NeedKernel.Weights.Select(static weight => (BigInteger)NeedKernel.Pool.Ore * weight).ToArray();
        var left = NeedKernel.Pool.Ore - (long)quotas.Aggregate(BigInteger.Zero, (whole, quota) => whole + (quota / sum));
        var first = Enumerable.Range(0, quotas.Length).OrderByDescending(i => quotas[i] % sum).ThenBy(static i => i).Take((int)left).ToHashSet();
        return quotas.Select((quota, i) => Kronor.FromOre((long)(quota / sum) + (first.Contains(i) ? 1 : 0))).ToArray();
    }
}
