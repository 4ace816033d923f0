using FiscalRules.Grants;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Support;

/// <summary>Values for laws about state grants: small ones, where limits meet, and those of a nation.</summary>
internal static class AnyGrants
{
    public static Gen<Kronor> Cost { get; } = Gen.Frequency(
        (1, Gen.Constant(Kronor.Zero)),
        (4, Gen.Choose(0, 300).Select(ore => Kronor.FromOre(ore))),
        (3, Gen.Choose(0, 50_000).Select(mkr => Kronor.Mkr(mkr))),
        (2, Gen.Choose(0, int.MaxValue).Select(ore => Kronor.FromOre(ore * 2_003L))));

    public static Gen<Ratio> Share { get; } = Gen.Frequency(
        (3, Gen.Choose(0, 100).Select(percent => Ratio.Percent(percent))),
        (1, from under in Gen.Choose(1, 97) from over in Gen.Choose(0, under) select Ratio.Of(over, under)));

    public static Gen<Ratio> ShareAboveZero { get; } = Share.Where(share => share > Ratio.Zero);

    public static Gen<Rounding> Units { get; } = Gen.Elements(Rounding.ToOre, Rounding.ToKrona, Rounding.ToTkr, Rounding.ToMkr);

    public static Gen<CorridorTerms> CorridorTerms { get; } =
        from width in Share
        from sharing in Share
        from measure in Gen.Elements(Enum.GetValues<CorridorMeasure>())
        from bounds in Gen.Elements(Enum.GetValues<CorridorBounds>())
        from rounding in Units
        from amount in Gen.Elements(Rounding.ToOre, Rounding.ToKrona)
        select new CorridorTerms { Width = width, Sharing = sharing, Measure = measure, Bounds = bounds, WidthRounding = rounding, AmountRounding = amount, Provision = Agreement2021Law.Sharing };

    public static Gen<Corridor> Corridors { get; } =
        from terms in CorridorTerms
        from agreed in Cost
        from share in ShareAboveZero
        from cost in Cost
        select new Corridor(terms, agreed, share, cost);

    /// <summary>Symmetric corridors where the state bears the whole cost, whose lower bound is no less than nothing.</summary>
    public static Gen<Corridor> WholeCorridors { get; } =
        from terms in CorridorTerms
        from agreed in Cost
        let corridor = new Corridor(terms with { Bounds = CorridorBounds.FromRoundedWidth, AmountRounding = Rounding.ToOre }, agreed)
        where !corridor.Lower.IsNegative
        select corridor;

    public static Gen<(Corridor Corridor, Kronor Cost)> CorridorsWithCost { get; } =
        from corridor in Corridors
        from cost in Cost
        select (corridor, cost);

    /// <summary>From one region to all, in any order.</summary>
    public static Gen<string[]> RegionKeys { get; } =
        from count in Gen.Choose(1, 21)
        from shuffled in Gen.Shuffle(Regions.Codes.ToArray())
        select shuffled.Take(count).ToArray();

    public static Gen<long> Inhabitants { get; } = Gen.Frequency((2, Gen.Choose(1, 9)), (3, Gen.Choose(50_000, 2_500_000))).Select(number => (long)number);

    public static Gen<ValueList<RegionPopulation>> Population(string[] keys) =>
        Inhabitants.ArrayOf(keys.Length).Select(numbers => keys.Zip(numbers, (key, number) => new RegionPopulation(key, number)).ToValueList());

    public static Gen<RegionStructure> Structure(string key) =>
        from persons in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(0, 200_000))).ArrayOf(NeedGroup.Count)
        let numbers = persons.Select(number => (long)number).ToArray()
        select new RegionStructure(key, numbers.Sum() > 0 ? [.. numbers] : [1, .. numbers.Skip(1)]);

    public static Gen<PriceTags> Tags { get; } =
        from kronor in Gen.Choose(0, 70_000).ArrayOf(NeedGroup.Count)
        select new PriceTags([Kronor.Of(kronor[0] + 1), .. kronor.Skip(1).Select(amount => Kronor.Of(amount))], Agreement2021Law.NeedModel);

    public static Gen<NeedModel> NeedModels { get; } =
        from keys in RegionKeys
        from structures in Gen.CollectToArray(keys, Structure)
        from weights in Population(keys)
        from payees in Population(keys)
        from same in Gen.Elements(true, false)
        from tags in Tags
        select new NeedModel
        {
            Tags = tags,
            Structures = [.. structures.Select(structure => structure[NeedGroup.All[0]] == 0 ? new RegionStructure(structure.Region, [1, .. structure.Persons.Skip(1)]) : structure)],
            StructureDate = new(2018, 12, 31),
            Weights = weights,
            WeightDate = new(2019, 12, 31),
            Payees = same ? null : payees,
            PaymentDate = same ? null : new(2020, 11, 1),
            Provision = Agreement2021Law.NeedModel,
        };
}
