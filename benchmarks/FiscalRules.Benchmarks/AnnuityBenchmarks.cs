using BenchmarkDotNet.Attributes;
using FiscalRules.Benchmarks.Reporting;
using FiscalRules.Benchmarks.Twins;
using FiscalRules.Loans;
using FiscalRules.Tests.Support;
using NodaTime;

namespace FiscalRules.Benchmarks;

/// <summary>A schedule of 480 months to the öre: interest and what is left of each; the level that pays it back; and the record that goes by days and explains itself.</summary>
[MemoryDiagnoser]
[Config(typeof(ShortRuns))]
public class AnnuityBenchmarks
{
    private readonly Kronor[] _interest = new Kronor[AnnuityKernel.Months];
    private readonly Kronor[] _closing = new Kronor[AnnuityKernel.Months];
    private readonly long[] _interestInOre = new long[AnnuityKernel.Months];
    private readonly long[] _closingInOre = new long[AnnuityKernel.Months];
    private readonly double[] _interestInDouble = new double[AnnuityKernel.Months];
    private readonly double[] _closingInDouble = new double[AnnuityKernel.Months];
    private readonly decimal[] _interestInDecimal = new decimal[AnnuityKernel.Months];
    private readonly decimal[] _closingInDecimal = new decimal[AnnuityKernel.Months];

    private readonly Loan _loan = new(
        AnnuityKernel.Principal,
        new(new LocalDate(2026, 1, 1), new LocalDate(2026, 2, 1), PaymentInterval.Monthly, AnnuityKernel.Months),
        new(AnnuityKernel.YearlyRate, DayCount.Thirty360E, Rounding.ToOre),
        new Amortisation.Annuity(Rounding.ToOre));

    [GlobalSetup]
    public void SetUp()
    {
        var exact = AnnuityKernel.Interest.Ore;
        Checks.Require(nameof(PlainLoop), exact, PlainLoop());
        Checks.Require(nameof(Library), exact, Library().Ore);
        Checks.Require(nameof(LibraryLevel), AnnuityKernel.Payment.Ore, LibraryLevel().Ore);
        Checks.Require(nameof(InDouble), exact, DoubleArithmetic.ToOre(InDouble()));
        Checks.Require(nameof(InDecimal), exact, DecimalArithmetic.ToOre(InDecimal()));
        Checks.Require(nameof(Record), exact, Record().Interest.Ore);
    }

    [Benchmark(Baseline = true)]
    public double InDouble() =>
        TwinAnnuity<double, double, DoubleArithmetic>.Schedule(AnnuityKernel.Principal.Ore, 0.0325 / 12, AnnuityKernel.Payment.Ore, _interestInDouble, _closingInDouble).Interest;

    [Benchmark]
    public Kronor Library() =>
        new AnnuitySchedule(AnnuityKernel.Principal, AnnuityKernel.MonthlyRate, AnnuityKernel.Months, AnnuityKernel.Payment, Rounding.ToOre, _interest, _closing).Interest;

    [Benchmark]
    public Kronor LibraryLevel() => AnnuitySchedule.Annuity(AnnuityKernel.Principal, AnnuityKernel.MonthlyRate, AnnuityKernel.Months, Rounding.ToOre);

    [Benchmark]
    public long PlainLoop() =>
        TwinAnnuity<long, (long, long), OreArithmetic>.Schedule(AnnuityKernel.Principal.Ore, (325, 120_000), AnnuityKernel.Payment.Ore, _interestInOre, _closingInOre).Interest;

    [Benchmark]
    public decimal InDecimal() => TwinAnnuity<decimal, decimal, DecimalArithmetic>.Schedule(
        AnnuityKernel.Principal.ToDecimal(), 0.0325m / 12, AnnuityKernel.Payment.ToDecimal(), _interestInDecimal, _closingInDecimal).Interest;

    [Benchmark]
    public LoanSchedule Record() => new(_loan);
}
