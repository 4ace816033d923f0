using static System.FormattableString;
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace FiscalRules.Json;

/// <summary>Documents as bytes: what is taken in, and the one way in which they are written.</summary>
internal static class DocumentText
{
    private const int MostDepth = 64;

    // Letters as they are: only what JSON itself asks for is escaped, and characters beyond the first 65 536.
    private static readonly JsonWriterOptions Canonical = new()
    {
        Indented = true,
        IndentCharacter = ' ',
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = MostDepth,
    };

    /// <summary>The value of a property's name, which can be JSON and yet no text.</summary>
    public static string NameIn(this JsonProperty property, Place place)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException e)
        {
            throw place.Refuse("The name of a member is whole Unicode text", e);
        }
    }

    /// <summary>A member that an object must have.</summary>
    /// <exception cref="JsonException">It is no object, or has no such member.</exception>
    public static JsonElement MemberIn(this JsonElement element, string name, Place place)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                if (string.Equals(property.NameIn(place), name, StringComparison.Ordinal))
                {
                    return property.Value;
                }
            }
        }

        throw place.Member(name).Refuse("The member is missing");
    }

    /// <summary>The canonical bytes: UTF-8 without a byte order mark, two spaces, LF at the end of every line.</summary>
    /// <exception cref="ArgumentException">The document is larger than one may be.</exception>
    public static byte[] Write<T>(T value, Action<Utf8JsonWriter, T> write, int most = FiscalJson.MostResultBytes)
    {
        var bytes = new DocumentBytes(most);
        using (var writer = new Utf8JsonWriter(bytes, Canonical))
        {
            write(writer, value);
        }

        bytes.Write("\n"u8);
        return bytes.Written.ToArray();
    }

    /// <summary>The document as a tree.</summary>
    /// <exception cref="JsonException">It is too large, too deep or no JSON.</exception>
    public static JsonElement Parse(ReadOnlySpan<byte> utf8, int most = FiscalJson.MostBytes)
    {
        Check(utf8, most);
        try
        {
            return JsonElement.Parse(utf8, new() { MaxDepth = MostDepth });
        }
        catch (JsonException e)
        {
            throw Broken(utf8, e);
        }
    }

    /// <summary>Refuses a document that is too large or not in UTF-8.</summary>
    /// <exception cref="JsonException">It is.</exception>
    public static void Check(ReadOnlySpan<byte> utf8, int most)
    {
        if (utf8.Length > most)
        {
            throw Place.Root.Refuse(Invariant($"A document has at most {most} bytes; was {utf8.Length}"));
        }

        if (!Utf8.IsValid(utf8))
        {
            throw Place.Root.Refuse("A document is UTF-8; there are bytes that are not");
        }
    }

    /// <summary>The tree of a document that we wrote.</summary>
    public static JsonElement Tree(ReadOnlySpan<byte> canonical) => JsonElement.Parse(canonical, new() { MaxDepth = MostDepth });

    /// <summary>The UTF-8 of a text that a caller has as characters.</summary>
    /// <exception cref="JsonException">There is half a surrogate pair in it.</exception>
    public static byte[] Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetBytes(text);
        }
        catch (EncoderFallbackException e)
        {
            throw Place.Root.Refuse("A document is whole Unicode text", e);
        }
    }

    /// <summary>What refuses text that is no JSON: the parser knows the line, and reading up to there once more tells the path.</summary>
    private static JsonException Broken(ReadOnlySpan<byte> utf8, JsonException parsing)
    {
        var reader = new Utf8JsonReader(utf8, new() { MaxDepth = MostDepth });
        var around = new Stack<(Place Place, int Index)>();
        var here = Place.Root;
        try
        {
            while (reader.Read())
            {
                var token = reader.TokenType;
                if (token is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    around.Pop();
                }
                else if (token == JsonTokenType.PropertyName)
                {
                    here = around.Peek().Place.Member(Encoding.UTF8.GetString(reader.ValueSpan));
                    continue;
                }
                else if (token is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    around.Push((here, token == JsonTokenType.StartArray ? 0 : -1));
                    here = token == JsonTokenType.StartArray ? here.Item(0) : here;
                    continue;
                }

                if (around.TryPop(out var outer))
                {
                    around.Push(outer.Index < 0 ? outer : outer with { Index = outer.Index + 1 });
                    here = outer.Index < 0 ? outer.Place : outer.Place.Item(outer.Index + 1);
                }
            }
        }
        catch (JsonException)
        {
            // As far as it could be read.
        }

        return new($"{here}: {parsing.Message.Replace(" Change the reader options.", "", StringComparison.Ordinal)}", here.ToString(), parsing.LineNumber, parsing.BytePositionInLine, parsing);
    }
}
