using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>The average cost per person and year of each of the 22 groups (<c>prislappar</c>), the same for all regions.</summary>
public sealed record PriceTags
{
    /// <summary>Price tags of all groups.</summary>
    /// <param name="amounts">Kronor per person and year, in the order of <see cref="NeedGroup.All"/>, each zero or more, not all zero.</param>
    /// <param name="provision">Where they stand.</param>
    /// <exception cref="ArgumentException">There aren't as many as groups, or all are zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One is negative.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PriceTags(ValueList<Kronor> amounts, Provision provision)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        ArgumentNullException.ThrowIfNull(provision);
        if (amounts.Count != NeedGroup.Count)
        {
            throw new ArgumentException($"Each of the {NeedGroup.Count} groups has a price tag; {amounts.Count} came.", nameof(amounts));
        }

        foreach (var amount in amounts)
        {
            Magnitude.Of(amount, nameof(amounts));
        }

        if (amounts.Sum() == Kronor.Zero)
        {
            throw new ArgumentException("At least one price tag is above zero.", nameof(amounts));
        }

        (Amounts, Provision) = (amounts, provision);
    }

    /// <summary>The tags of the equalisation of health care, average costs of 2016 in Skåne, Västra Götaland and Norrbotten (<c>bilagan till förordning 2004:881</c>). Those of the pharmaceutical model aren't published.</summary>
    public static PriceTags HealthCare2016 { get; } = new(
        new long[] { 35_029, 31_318, 12_885, 11_144, 9_731, 9_424, 18_079, 13_155, 10_750, 9_697, 30_922, 25_095, 18_657, 16_700, 41_479, 39_951, 36_448, 34_058, 53_830, 52_209, 57_849, 62_064 }
            .Select(static kronor => Kronor.Of(kronor)).ToValueList(),
        EqualisationLaw.HealthCareCosts);

    /// <summary>The tags, in the order of <see cref="NeedGroup.All"/>.</summary>
    public ValueList<Kronor> Amounts { get; }

    /// <summary>Where they stand.</summary>
    public Provision Provision { get; }

    /// <summary>The tag of a group.</summary>
    public Kronor this[NeedGroup group] => Amounts[group.Index];
}
