using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FiscalRules.Json;

/// <summary>What a rule says where it refuses a document, for a reader who has the document and never saw C#.</summary>
internal static class Refusal
{
    // How the runtime's own comparisons go on after the parameter and what came, which they tell in the culture of the moment.
    private const string MustBe = "') must be ";

    private static readonly string Beyond =
        string.Create(CultureInfo.InvariantCulture, $"It leads to a figure that doesn't fit; an amount is from {Kronor.MinValue} to {Kronor.MaxValue} kr");

    /// <summary>The sentence of an exception without its full stop: members named as in documents, and with what came where the sentence itself doesn't tell.</summary>
    /// <param name="refused">What the rule threw.</param>
    /// <param name="document">What it was given, whose words are told as they stand there; undefined where that is a result.</param>
    public static string Sentence(Exception refused, JsonElement document = default)
    {
        // The runtime has a few sentences of its own about arithmetic; none of them helps here.
        if (refused is OverflowException)
        {
            return Beyond;
        }

        var parameter = (refused as ArgumentException)?.ParamName ?? "";
        var said = refused.Message.Split($" (Parameter '{parameter}')")[0].TrimEnd('.');
        if (parameter.Length > 0 && said.StartsWith(parameter + " ", StringComparison.Ordinal))
        {
            var rest = said[parameter.Length..];
            var compared = rest.StartsWith(" ('", StringComparison.Ordinal) ? rest.IndexOf(MustBe, StringComparison.Ordinal) : -1;
            said = NameOf(parameter) + (compared < 0 ? rest : rest[(compared + 2)..]);
        }

        said = InDocuments(said, [.. Words(document)]);
        return (refused as ArgumentOutOfRangeException)?.ActualValue is IFormattable actual && Told(actual) is var came && !Tells(said, came)
            ? $"{said}; was {came}"
            : said;
    }

    /// <summary>A property or parameter, perhaps of another, by its name in documents.</summary>
    public static string NameOf(string property) => string.Join('.', property.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

    /// <summary>A value as documents and sentences tell it, the same in every culture.</summary>
    public static string Told(object value) => value is IFormattable formattable ? formattable.ToString(value is NodaTime.LocalDate ? "uuuu-MM-dd" : null, CultureInfo.InvariantCulture) : $"{value}";

    private static bool Tells(string said, string came) => $" {said} ".Replace('\'', ' ').Contains($" {came} ", StringComparison.Ordinal);

    /// <summary>The names of members and the texts in a document.</summary>
    private static IEnumerable<string> Words(JsonElement document) => document.ValueKind switch
    {
        JsonValueKind.Object => document.EnumerateObject().SelectMany(static member => Words(member.Value).Prepend(Place.RawName(member))),
        JsonValueKind.Array => document.EnumerateArray().SelectMany(Words),
        JsonValueKind.String => [Place.RawText(document)],
        _ => [],
    };

    // A word of ours with a capital inside is a property, and so is one inside the sentence that the document has without the capital; unless it stands in quotes, where it came from the document.
    private static string InDocuments(string said, HashSet<string> words)
    {
        var text = new StringBuilder(said.Length);
        for (var start = 0; start < said.Length;)
        {
            var word = said.Substring(start, LengthOfWord(said.AsSpan(start)));
            var isOurs = char.IsAsciiLetterUpper(word[0])
                && ((word.Skip(1).Any(char.IsAsciiLetterUpper) && word.Any(char.IsAsciiLetterLower)) || (start > 0 && words.Contains(NameOf(word))));
            _ = text.Append(isOurs ? NameOf(word) : word);
            start += word.Length;
        }

        return text.ToString();
    }

    // A run of letters (with an apostrophe, in doesn't), a text in quotes, or any other character.
    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var quoted = text[0] == '\'' ? text[1..].IndexOf('\'') : -1;
        var letters = 0;
        while (letters < text.Length && (char.IsLetterOrDigit(text[letters]) || (letters > 0 && text[letters] == '\'')))
        {
            letters++;
        }

        return quoted >= 0 ? quoted + 2 : Math.Max(letters, 1);
    }
}
