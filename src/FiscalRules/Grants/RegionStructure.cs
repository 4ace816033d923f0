namespace FiscalRules.Grants;

/// <summary>How many live in each of the 22 groups in a region (<c>befolkningsstruktur</c>), on the day of the structure.</summary>
public sealed record RegionStructure
{
    /// <summary>The structure of a region.</summary>
    /// <param name="region">The region's key.</param>
    /// <param name="persons">Persons in each group, in the order of <see cref="NeedGroup.All"/>, each zero or more, not all zero.</param>
    /// <exception cref="ArgumentException">The key is blank, there aren't as many numbers as groups, or nobody lives there.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OverflowException">The sum doesn't fit.</exception>
    public RegionStructure(string region, ValueList<long> persons)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(region);
        ArgumentNullException.ThrowIfNull(persons);
        if (persons.Count != NeedGroup.Count)
        {
            throw new ArgumentException($"Each of the {NeedGroup.Count} groups has a number of persons; {persons.Count} came for '{region}'.", nameof(persons));
        }

        foreach (var number in persons)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(number, nameof(persons));
            Inhabitants += number;
        }

        (Region, Persons) = (region, Inhabitants > 0 ? persons : throw new ArgumentException($"Somebody lives in a region; nobody does in '{region}'.", nameof(persons)));
    }

    /// <summary>The region's key.</summary>
    public string Region { get; }

    /// <summary>Persons in each group, in the order of <see cref="NeedGroup.All"/>.</summary>
    public ValueList<long> Persons { get; }

    /// <summary>How many live there in all.</summary>
    public long Inhabitants { get; }

    /// <summary>How many live in a group.</summary>
    public long this[NeedGroup group] => Persons[group.Index];

    /// <summary>What the price tags come to for an inhabitant on average (<c>modellkostnad per invånare</c>): the sum of share × tag over the groups, exact.</summary>
    /// <exception cref="ArgumentNullException">The tags are null.</exception>
    public Unrounded CostPerInhabitant(PriceTags tags)
    {
        ArgumentNullException.ThrowIfNull(tags);
        System.Numerics.BigInteger ore = 0;
        for (var i = 0; i < Persons.Count; i++)
        {
            ore += (System.Numerics.BigInteger)Persons[i] * tags.Amounts[i].Ore;
        }

        return Unrounded.OfOre(ore, Inhabitants);
    }
}
