namespace FiscalRules.Grants;

/// <summary>The 21 regions by county code (<c>regioner, länskod</c>). Gotland is a municipality with a region's tasks.</summary>
public static class Regions
{
    private static readonly ValueList<(string Code, string Name)> Names =
    [
        ("01", "Stockholm"), ("03", "Uppsala"), ("04", "Sörmland"), ("05", "Östergötland"), ("06", "Jönköpings län"), ("07", "Kronoberg"), ("08", "Kalmar län"),
        ("09", "Gotland"), ("10", "Blekinge"), ("12", "Skåne"), ("13", "Halland"), ("14", "Västra Götaland"), ("17", "Värmland"), ("18", "Örebro län"),
        ("19", "Västmanland"), ("20", "Dalarna"), ("21", "Gävleborg"), ("22", "Västernorrland"), ("23", "Jämtland Härjedalen"), ("24", "Västerbotten"), ("25", "Norrbotten"),
    ];

    /// <summary>The codes, in order.</summary>
    public static ValueList<string> Codes { get; } = Names.Select(static region => region.Code).ToValueList();

    /// <summary>The name of a region; another key than a county code is its own name.</summary>
    /// <param name="key">The key.</param>
    public static string NameOf(string key)
    {
        foreach (var (code, name) in Names)
        {
            if (string.Equals(code, key, StringComparison.Ordinal))
            {
                return name;
            }
        }

        return key;
    }
}
