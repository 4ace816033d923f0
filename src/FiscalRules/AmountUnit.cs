using static System.FormattableString;
using System.Globalization;

namespace FiscalRules;

/// <summary>The unit in which amounts are shown (<c>kr, tkr, mkr</c>). It is for presentation only and can't be added to an amount.</summary>
/// <remarks>Each figure is rounded on its own, a half away from zero, so that printed parts need not add up to a printed total.</remarks>
public sealed record AmountUnit
{
    private static readonly NumberFormatInfo SwedishFormat = Format("\u00A0", ",");
    private static readonly NumberFormatInfo EnglishFormat = Format(",", ".");

    private AmountUnit(string swedish, string english, Kronor size, int decimals)
    {
        (Swedish, English, Size, Decimals) = (swedish, english, size, decimals);
        var step = size.Ore;
        for (var place = 0; place < decimals; place++)
        {
            step /= 10;
        }

        Rounding = Rounding.To(FiscalRules.Kronor.FromOre(step));
    }

    /// <summary>Whole kronor (<c>kr</c>).</summary>
    public static AmountUnit Kronor { get; } = new("kr", "SEK", FiscalRules.Kronor.Of(1), 0);

    /// <summary>Kronor with öre (<c>kr</c>, two decimals): what shows an amount in full.</summary>
    public static AmountUnit KronorAndOre { get; } = Kronor.WithDecimals(2);

    /// <summary>Thousands of kronor (<c>tkr</c>).</summary>
    public static AmountUnit Tkr { get; } = new("tkr", "SEK thousand", FiscalRules.Kronor.Tkr(1), 0);

    /// <summary>Millions of kronor (<c>mkr</c>).</summary>
    public static AmountUnit Mkr { get; } = new("mkr", "SEK million", FiscalRules.Kronor.Mkr(1), 0);

    /// <summary>The name in Swedish.</summary>
    public string Swedish { get; }

    /// <summary>The name in English.</summary>
    public string English { get; }

    /// <summary>One of the unit.</summary>
    public Kronor Size { get; }

    /// <summary>How many decimals are shown.</summary>
    public int Decimals { get; }

    /// <summary>How a figure is rounded before it is shown.</summary>
    public Rounding Rounding { get; }

    /// <summary>The same unit with another number of decimals.</summary>
    /// <param name="decimals">From 0 to where the last is one öre: 2 for kronor, 5 for tkr, 8 for mkr.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last decimal would be less than an öre.</exception>
    public AmountUnit WithDecimals(int decimals)
    {
        var most = 0;
        for (var rest = Size.Ore; rest % 10 == 0; rest /= 10)
        {
            most++;
        }

        return decimals >= 0 && decimals <= most
            ? new(Swedish, English, Size, decimals)
            : throw new ArgumentOutOfRangeException(nameof(decimals), decimals, Invariant($"An amount in {Swedish} has from 0 to {most} decimals."));
    }

    /// <summary>The name of the unit.</summary>
    public string Name(Language language) => language == Language.English ? English : Swedish;

    /// <summary>The amount as a figure in this unit, without its name: <c>−1 085</c>.</summary>
    /// <param name="amount">The amount, signed.</param>
    /// <param name="language">Which separators: no-break spaces and a comma, or commas and a point. The minus sign is U+2212 in both.</param>
    public string Show(Kronor amount, Language language)
    {
        // Counted in the last decimal shown, since an amount near the limits has no room to be rounded up in öre.
        var figure = (decimal)Rounding.Count(amount.Ore, 1) * Rounding.Unit.Ore / Size.Ore;
        return Figure(figure, Decimals, language);
    }

    /// <summary>A figure that isn't an amount, with the same separators.</summary>
    internal static string Figure(decimal figure, int decimals, Language language) =>
        figure.ToString(Invariant($"N{decimals}"), language == Language.English ? EnglishFormat : SwedishFormat);

    private static NumberFormatInfo Format(string groups, string point) => NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NegativeSign = "\u2212",
        NumberGroupSeparator = groups,
        NumberDecimalSeparator = point,
        NumberGroupSizes = [3],
        NumberNegativePattern = 1,
    });
}
