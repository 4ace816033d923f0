using System.Globalization;
using FiscalRules.Law;

namespace FiscalRules.Tables;

/// <summary>What a printed heading says: a year, and how far it has come.</summary>
internal static class PrintedHeading
{
    private const string MarkLetters = "*†‡⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly ValueList<(string Word, Stage Stage)> Stages =
    [
        ("utfall", Stage.Outcome), ("bokslut", Stage.Outcome), ("prognos", Stage.Forecast), ("budget", Stage.Budget), ("plan", Stage.Plan),
        ("beräknat", Stage.Calculated), ("beräknad", Stage.Calculated), ("beräkning", Stage.Calculated),
    ];

    /// <summary>A column: of a year where the heading is one, with or without a stage; otherwise as worded.</summary>
    public static TableColumn Column(string heading, Stage otherwise)
    {
        var words = Words(heading);
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
        var words = Words(line);
        var years = words.Count(static word => Year(word) is not null);
        if (years == 0 || words.Any(static word => Year(word) is null && StageOf(word) is null) || (words.Length != years && words.Length != 2 * years))
        {
            return [];
        }

        var size = words.Length / years;
        var columns = words.Chunk(size).Select(pair => Column(string.Join(' ', pair), otherwise)).ToValueList();
        return columns.All(static column => column.Year is not null) ? columns : [];
    }

    /// <summary>The year that a heading is of, also where it says more: <c>2024-12-31</c>, <c>Årsprognos 2024</c>. Null where it names none, or several.</summary>
    public static int? YearIn(string heading)
    {
        var years = Numbers(heading).Where(static number => number.Length == 4).Select(static number => int.Parse(number, CultureInfo.InvariantCulture)).Where(static year => year is >= 1900 and <= 2100).Distinct().ToList();
        return years.Count == 1 ? years[0] : null;
    }

    /// <summary>Whether a heading has digits that may be of a year, if only the last two.</summary>
    public static bool MayHaveYear(string heading) => Numbers(heading).Any(static number => number.Length > 1);

    /// <summary>Whether a label or a heading ends by saying that its figures are percentages: a sign, or <c>procent</c> after a preposition, a comma or a parenthesis.</summary>
    public static bool IsPercent(string text)
    {
        var said = Unmarked(text).TrimEnd(')', '.', ':', ' ');
        var before = said.EndsWith('%') ? said[..^1].TrimEnd() : said.EndsWith("procent", StringComparison.OrdinalIgnoreCase) ? said[..^7].TrimEnd() : said;
        return before.Length < said.Length && (before.Length == 0 || (said.EndsWith('%') ? !char.IsAsciiDigit(before[^1]) || IsYear(before.Split(' ')[^1]) : before[^1] is ',' or '(' or ':' || before.EndsWith(" i", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>A heading without its footnote marks.</summary>
    public static string Unmarked(string heading) => string.Join(' ', Words(heading));

    /// <summary>The footnote mark at the end of a heading, or nothing.</summary>
    public static string Mark(string heading)
    {
        var words = heading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var marks = string.Concat(words.Select(static word => word[word.TrimEnd([.. MarkLetters]).Length..]));
        return IsNumberedMark(words) ? words[^1] : marks;
    }

    /// <summary>Whether a word is a year.</summary>
    public static bool IsYear(string word) => Year(word) is not null;

    private static FiscalYear? Year(string word) => word.Length == 4 && FiscalYear.TryParse(word, null, out var year) && year.Number is >= 1900 and < 2200 ? year : null;

    /// <summary>The words of a heading without its footnote marks, whatever blanks part them.</summary>
    private static string[] Words(string heading)
    {
        var words = heading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return [.. (IsNumberedMark(words) ? words[..^1] : words).Select(static word => word.TrimEnd([.. MarkLetters])).Where(static word => word.Length > 0)];
    }

    /// <summary>Whether the last word is a mark such as <c>1)</c>, after a year: elsewhere it may be the end of a parenthesis.</summary>
    private static bool IsNumberedMark(string[] words) => words is [.., _, [_, ')'] or [_, _, ')']] && char.IsAsciiLetterOrDigit(words[^1][^2]) && words[..^1].Any(IsYear) && !string.Concat(words).Contains('(', StringComparison.Ordinal);

    private static IEnumerable<string> Numbers(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                yield return text[start..i];
            }
        }
    }

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
