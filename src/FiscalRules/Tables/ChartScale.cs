namespace FiscalRules.Tables;

/// <summary>An axis of a chart: whole numbers of öre between two round ones, in steps of 1, 2 or 5 times a power of ten. Places on it are whole hundredths of the image's unit.</summary>
internal sealed class ChartScale
{
    private const int MostSteps = 6;

    private readonly AmountUnit _unit;
    private readonly int _decimals;

    /// <param name="least">The least amount to be shown, in öre.</param>
    /// <param name="most">The largest.</param>
    /// <param name="unit">The unit of the figures beside it.</param>
    public ChartScale(Int128 least, Int128 most, AmountUnit unit)
    {
        // An axis along which nothing happens still has a length.
        if (least == most)
        {
            most += unit.Size.Ore;
        }

        Step = 1;
        for (var factor = 0; most - least > Step * MostSteps; factor++)
        {
            Step = factor % 3 == 1 ? Step / 2 * 5 : Step * 2;
        }

        _unit = unit;
        Low = Floor(least) * Step;
        High = -Floor(-most) * Step;
        for (var shown = Step; shown % unit.Size.Ore != 0; shown *= 10)
        {
            _decimals++;
        }
    }

    public Int128 Low { get; }

    public Int128 High { get; }

    private Int128 Step { get; }

    /// <summary>The round amounts from the lowest to the highest.</summary>
    public IEnumerable<Int128> Ticks()
    {
        for (var tick = Low; tick <= High; tick += Step)
        {
            yield return tick;
        }
    }

    /// <summary>How far along an axis an amount lies, rounded once to a hundredth.</summary>
    /// <param name="ore">The amount in öre, from <see cref="Low"/> to <see cref="High"/>.</param>
    /// <param name="length">The length of the axis in hundredths.</param>
    public long Along(Int128 ore, long length)
    {
        var span = High - Low;
        return (long)((((ore - Low) * length * 2) + span) / (span * 2));
    }

    /// <summary>The figure of a round amount, with as many decimals as the steps have.</summary>
    public string Figure(Int128 ore, Language language) => AmountUnit.Figure((decimal)ore / _unit.Size.Ore, _decimals, language);

    private Int128 Floor(Int128 ore) => (ore / Step) - (ore % Step < 0 ? 1 : 0);
}
