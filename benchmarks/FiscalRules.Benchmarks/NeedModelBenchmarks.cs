using System.Globalization;
using BenchmarkDotNet.Attributes;
using FiscalRules.Benchmarks.Reporting;
using FiscalRules.Benchmarks.Twins;
using FiscalRules.Grants;
using FiscalRules.Tests.Support;
using NodaTime;

namespace FiscalRules.Benchmarks;

/// <summary>The whole call of a need model: what each of 21 regions costs by the tags of 22 groups, and the pool shared by that.</summary>
[MemoryDiagnoser]
[Config(typeof(ShortRuns))]
public class NeedModelBenchmarks
{
    private readonly NeedModel _model;
    private readonly Kronor[] _grants = new Kronor[NeedKernel.Regions];
    private readonly long[] _costsInOre = new long[NeedKernel.Regions];
    private readonly long[] _sharesInOre = new long[NeedKernel.Regions];
    private readonly double[] _personsInDouble = Array.ConvertAll(NeedKernel.Persons, static number => (double)number);
    private readonly double[] _tagsInDouble = NeedKernel.Tags.As(DoubleArithmetic.FromOre);
    private readonly double[] _costsInDouble = new double[NeedKernel.Regions];
    private readonly double[] _sharesInDouble = new double[NeedKernel.Regions];
    private readonly decimal[] _personsInDecimal = Array.ConvertAll(NeedKernel.Persons, static number => (decimal)number);
    private readonly decimal[] _tagsInDecimal = NeedKernel.Tags.As(DecimalArithmetic.FromOre);
    private readonly decimal[] _costsInDecimal = new decimal[NeedKernel.Regions];
    private readonly decimal[] _sharesInDecimal = new decimal[NeedKernel.Regions];

    public NeedModelBenchmarks()
    {
        var structures = Enumerable.Range(0, NeedKernel.Regions)
            .Select(static region => new RegionStructure(
                region.ToString("00", CultureInfo.InvariantCulture),
                NeedKernel.Persons.AsSpan(region * NeedKernel.Groups, NeedKernel.Groups).ToArray().ToValueList()))
            .ToValueList();
        _model = new()
        {
            Tags = new(NeedKernel.Tags.ToValueList(), Agreement2021Law.NeedModel),
            Structures = structures,
            StructureDate = new LocalDate(2019, 12, 31),
            Weights = structures.Select(static structure => new RegionPopulation(structure.Region, structure.Inhabitants)).ToValueList(),
            WeightDate = new LocalDate(2019, 12, 31),
            Provision = Agreement2021Law.NeedModel,
        };
    }

    [GlobalSetup]
    public void SetUp()
    {
        Library();
        var exact = KernelData.Checksum(_model.Distribute(NeedKernel.Pool, Kronor.OneOre).Grants.Select(static grant => grant.Amount).ToArray());
        InDouble();
        InDecimal();
        PlainLoop();
        Checks.Require(nameof(PlainLoop), exact, KernelData.Checksum(_sharesInOre));
        Checks.Require(nameof(Record), exact, exact);
        Checks.Require(nameof(Library), exact, KernelData.Checksum(_grants));
        Checks.Say(nameof(InDouble), exact, _sharesInDouble.Checksum(DoubleArithmetic.ToOre));
        Checks.Say(nameof(InDecimal), exact, _sharesInDecimal.Checksum(DecimalArithmetic.ToOre));
    }

    [Benchmark(Baseline = true)]
    public double InDouble()
    {
        DoubleShares.ByNeed(NeedKernel.Pool.Ore, _tagsInDouble, _personsInDouble, _costsInDouble, _sharesInDouble);
        return _sharesInDouble[^1];
    }

    [Benchmark]
    public Kronor Library()
    {
        NeedModel.Distribute(NeedKernel.Pool, _model.Tags, NeedKernel.Persons, _grants, Kronor.OneOre);
        return _grants[^1];
    }

    [Benchmark]
    public long PlainLoop()
    {
        PlainShares.ByNeed(NeedKernel.Pool.Ore, NeedKernel.Tags, NeedKernel.Persons, _costsInOre, _sharesInOre);
        return _sharesInOre[^1];
    }

    [Benchmark]
    public decimal InDecimal()
    {
        TwinNeedModel.Costs(_personsInDecimal, _tagsInDecimal, _costsInDecimal);
        TwinAllocation.ByLargestRemainder(NeedKernel.Pool.ToDecimal(), _costsInDecimal, _sharesInDecimal);
        return _sharesInDecimal[^1];
    }

    [Benchmark]
    public NeedDistribution Record() => _model.Distribute(NeedKernel.Pool, Kronor.OneOre);
}
