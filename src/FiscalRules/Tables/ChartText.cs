namespace FiscalRules.Tables;

/// <summary>A chart's texts in both languages, and how much room a text takes without a font to measure it with: a little more than it does.</summary>
/// <param name="Swedish">In Swedish.</param>
/// <param name="English">In English.</param>
internal sealed record ChartText(string Swedish, string English)
{
    /// <summary>The width of a letter of the running text, in hundredths.</summary>
    public const int Letter = 640;

    public static implicit operator ChartText((string Swedish, string English) text) => new(text.Swedish, text.English);

    public string In(Language language) => language == Language.English ? English : Swedish;

    /// <summary>An amount with as many decimals as it needs in a unit.</summary>
    public static string Exact(Kronor amount, AmountUnit unit, Language language)
    {
        var shown = unit.WithDecimals(0);
        while (amount.Ore % shown.Rounding.Unit.Ore != 0)
        {
            shown = shown.WithDecimals(shown.Decimals + 1);
        }

        return shown.Show(amount, language);
    }

    /// <summary>Whole kronor, thousands or millions: what gives the largest amount of a chart a few digits.</summary>
    public static AmountUnit UnitFor(Int128 ore) =>
        ore >= 10 * AmountUnit.Mkr.Size.Ore ? AmountUnit.Mkr : ore >= 10 * AmountUnit.Tkr.Size.Ore ? AmountUnit.Tkr : AmountUnit.Kronor;

    public static string Shortened(string text, int most)
    {
        var line = VisibleText.OneLine(text);
        return line.Length <= most ? line : line[..(char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1)] + "…";
    }

    /// <summary>A text in lines of at most so many letters, parted between words; what has no room on the last line is cut.</summary>
    public static List<string> Lines(string text, int most, int mostLines)
    {
        var lines = new List<string> { "" };
        foreach (var word in VisibleText.OneLine(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var line = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (line.Length <= most || lines[^1].Length == 0 || lines.Count == mostLines)
            {
                lines[^1] = line;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines.ConvertAll(line => Shortened(line, most));
    }
}
