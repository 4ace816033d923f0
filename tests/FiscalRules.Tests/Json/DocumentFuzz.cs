using System.Globalization;
using System.Text;
using System.Text.Json;
using FiscalRules.Json;

namespace FiscalRules.Tests.Json;

/// <summary>
/// Mutates documents of every kind and reads them: whatever comes of it is a result that reads back, or a <see cref="JsonException"/> with its path.
/// A short slice is a test; <c>FUZZ=1000000</c> runs as many, and <c>FUZZ_SEED</c> others than the slice's.
/// </summary>
internal sealed class DocumentFuzz(int seed)
{
    private static readonly string[] Extremes =
    [
        "0", "-1", "-0.01", "1e400", "0.001", "2147483647", "-2147483648", "9223372036854775807", "92233720368547758.07", "-92233720368547758.08", "10000", "1", "9999", "null", "true", "[]", "{}",
        "\"\"", "\" \"", "\"\\ud800\"", "\"2/3\"", "\"-1\"", "\"9223372036854775807/9223372036854775806\"", "\"1/9223372036854775807\"", "\"9999-12-31\"", "\"0001-01-01\"", "\"2024-02-30\"", "\"9999-12\"", "\"outcome\"", "\"\\u0000\"",
    ];

    private static readonly string[] Corpus = [.. KindCases.All.SelectMany(kind => new[] { kind.ExampleInput, kind.ExampleInput, kind.ExampleInput, kind.ExampleResult, kind.ExampleReceipt.Text }), PanelRunJsonTests.Example, PanelRunJsonTests.Example];

    private readonly Random _random = new(seed);

    /// <summary>How many documents were accepted and refused.</summary>
    public (long Accepted, long Refused) Run(int times)
    {
        var (accepted, refused) = (0L, 0L);
        for (var i = 0; i < times; i++)
        {
            var document = Corpus[_random.Next(Corpus.Length)];
            for (var change = _random.Next(1, 3); change > 0; change--)
                document = Changed(document);
            if (Read(Encoding.UTF8.GetBytes(document)))
                accepted++;
            else
                refused++;
        }

        return (accepted, refused);
    }

    private static bool Read(byte[] document)
    {
        try
        {
            var schema = SchemaOf(document);
            if (schema == Receipt.Schema)
                return Receipt.Verify(document).IsValid;
            if (schema == PanelRunJsonTests.Schema)
                return FiscalJson.WriteRun(FiscalJson.ReadRun(Encoding.UTF8.GetString(document))).Length > 0;
            if (KindCases.All.FirstOrDefault(kind => kind.ResultSchema == schema) is { } kind)
                return kind.Rewritten(document).Length > 0;

            var result = FiscalJson.Evaluate(document);
            Assert.Equal(Encoding.UTF8.GetString(result), KindCases.All.Single(one => one.InputSchema == schema).Rewritten(result));
            return true;
        }
        catch (JsonException e)
        {
            Assert.NotNull(e.Path);
            Assert.DoesNotContain("(Parameter '", e.Message, StringComparison.Ordinal);
            return false;
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"Not a JsonException: {e.GetType()}\n{Encoding.UTF8.GetString(document)}", e);
        }
    }

    private static string? SchemaOf(byte[] document)
    {
        try
        {
            return JsonDocument.Parse(document).RootElement.GetProperty("schema").GetString();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    /// <summary>A document with one change: of a character, of a stretch, or of a line, which in a document of ours is a member.</summary>
    private string Changed(string document)
    {
        if (document.Length < 2)
            return document + "{";
        var at = _random.Next(document.Length);
        var to = Math.Min(document.Length, at + _random.Next(1, 40));
        var lines = document.Split('\n');
        var line = _random.Next(lines.Length);
        switch (_random.Next(18))
        {
            case 0:
                return $"{document[..at]}{(char)_random.Next(32, 256)}{document[(at + 1)..]}";
            case 1:
                return document[..at] + document[to..];
            case 2:
                return document.Insert(_random.Next(document.Length), document[at..to]);
            case 3:
                return document[..at];
            case 4:
                return string.Join('\n', lines.Where((_, i) => i != line));
            case 5:
                return string.Join('\n', Inserted(lines, _random.Next(lines.Length), lines[line]));
            case 6:
                var other = Corpus[_random.Next(Corpus.Length)].Split('\n');
                return string.Join('\n', Inserted(lines, line, other[_random.Next(other.Length)]));
            case >= 12:
                return Digit(document, at);
            default:
                lines[line] = Valued(lines[line]);
                return string.Join('\n', lines);
        }
    }

    private static IEnumerable<string> Inserted(string[] lines, int at, string line) => [.. lines[..at], line, .. lines[at..]];

    private string Digit(string document, int from)
    {
        var at = document.AsSpan(from).IndexOfAnyInRange('0', '9');
        return at < 0 ? document : $"{document[..(from + at)]}{_random.Next(10).ToString(CultureInfo.InvariantCulture)}{document[(from + at + 1)..]}";
    }

    /// <summary>The line with another value: an extreme one, or as large as the old one and of the other sign.</summary>
    private string Valued(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var start = colon < 0 ? line.Length - line.TrimStart().Length : colon + 2;
        var comma = line.EndsWith(',') ? "," : "";
        var old = line[start..].TrimEnd(',');
        return line[..start] + (_random.Next(5) == 0 && old.Length > 0 && char.IsAsciiDigit(old[0]) ? "-" + old : Extremes[_random.Next(Extremes.Length)]) + comma;
    }
}
