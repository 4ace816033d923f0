using FiscalRules.Law;

namespace FiscalRules.Tables;

/// <summary>What a printed heading says: a year and how far it has come, and the unit of the figures under it.</summary>
internal static class PrintedHeading
{
    private static readonly ValueList<(string Word, Stage Stage)> Stages =
    [
        ("utfall", Stage.Outcome), ("bokslut", Stage.Outcome), ("prognos", Stage.Forecast), ("budget", Stage.Budget), ("plan", Stage.Plan),
        ("beräknat", Stage.Calculated), ("beräknad", Stage.Calculated), ("beräkning", Stage.Calculated),
    ];

    private static readonly ValueList<(string Words, AmountUnit Unit)> Units =
    [
        ("tusentals kronor", AmountUnit.Tkr), ("tusental kronor", AmountUnit.Tkr), ("tusen kronor", AmountUnit.Tkr), ("tkr", AmountUnit.Tkr), ("kkr", AmountUnit.Tkr),
        ("miljoner kronor", AmountUnit.Mkr), ("milj. kr", AmountUnit.Mkr), ("mnkr", AmountUnit.Mkr), ("mkr", AmountUnit.Mkr),
        ("kronor", AmountUnit.Kronor), ("kr", AmountUnit.Kronor),
    ];

    /// <summary>A column: of a year where the heading is one, with or without a stage; otherwise as worded.</summary>
    public static TableColumn Column(string heading, Stage otherwise)
    {
        var words = heading.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length is 1 or 2 && Array.FindIndex(words, static word => Year(word) is not null) is var at and >= 0)
        {
            var year = Year(words[at])!.Value;
            if (words.Length == 1)
            {
                return new(otherwise, year);
            }

            if (StageOf(words[1 - at]) is { } stage)
            {
                return new(stage, year);
            }
        }

        return new(heading, heading);
    }

    /// <summary>The columns in a line of years, each with a stage before or after it or with none; none where the line says anything else.</summary>
    public static ValueList<TableColumn> Columns(string line, Stage otherwise)
    {
        var words = line.Split([' ', '\u00A0', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var years = words.Count(static word => Year(word) is not null);
        if (years == 0 || words.Any(static word => Year(word) is null && StageOf(word) is null) || (words.Length != years && words.Length != 2 * years))
        {
            return [];
        }

        var size = words.Length / years;
        var columns = words.Chunk(size).Select(pair => Column(string.Join(' ', pair), otherwise)).ToValueList();
        return columns.All(static column => column.Year is not null) ? columns : [];
    }

    /// <summary>The units that a text names, as words of their own: <c>tusentals kronor</c>. In <c>över 20 miljoner kronor</c> the words are part of an amount, and name none.</summary>
    public static IEnumerable<AmountUnit> UnitsIn(string text)
    {
        foreach (var (words, unit) in Units)
        {
            for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at, StringComparison.OrdinalIgnoreCase))
            {
                var (before, end) = (text[..at].TrimEnd(), at + words.Length);
                var isWhole = (at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end]));
                if (isWhole && (before.Length == 0 || !char.IsAsciiDigit(before[^1])))
                {
                    yield return unit;
                }

                // What is read isn't read again: "kronor" alone is a unit too.
                text = text.Remove(at, words.Length).Insert(at, new string('\uFFFC', words.Length));
            }
        }
    }

    /// <summary>Whether a word is a year.</summary>
    public static bool IsYear(string word) => Year(word) is not null;

    private static FiscalYear? Year(string word) => word.Length == 4 && FiscalYear.TryParse(word, null, out var year) && year.Number is >= 1900 and < 2200 ? year : null;

    private static Stage? StageOf(string word)
    {
        foreach (var (known, stage) in Stages)
        {
            if (string.Equals(known, word, StringComparison.OrdinalIgnoreCase))
            {
                return stage;
            }
        }

        return null;
    }
}
