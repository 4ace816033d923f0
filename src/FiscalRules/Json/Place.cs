using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace FiscalRules.Json;

/// <summary>Where in a document a value stands: what an exception says about it. The text is made only when asked for.</summary>
internal sealed class Place
{
    private const int MostShown = 60;

    private readonly Place? _outer;
    private readonly string? _name;
    private readonly int _index;

    private Place(Place? outer, string? name, int index) => (_outer, _name, _index) = (outer, name, index);

    /// <summary>The whole document.</summary>
    public static Place Root { get; } = new(null, null, 0);

    /// <summary>A member of the object here.</summary>
    public Place Member(string name) => new(this, name, 0);

    /// <summary>An item of the array here.</summary>
    public Place Item(int index) => new(this, null, index);

    /// <summary>Where, within what stands here, a number or a text is written so.</summary>
    public IEnumerable<Place> Scalars(JsonElement element, string text) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Member(RawName(member)).Scalars(member.Value, text)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => Item(index).Scalars(item, text)),
        JsonValueKind.Number when element.GetRawText() == text => [this],
        JsonValueKind.String when RawText(element) == text => [this],
        _ => [],
    };

    /// <summary>The name of a member as it is written. What nobody has read yet may have escapes that are no text, which reading it would throw for.</summary>
    public static string RawName(JsonProperty member) => Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(member));

    /// <summary>A text as it is written, without its quotes.</summary>
    public static string RawText(JsonElement text) => text.GetRawText()[1..^1];

    /// <summary>The exception that refuses what stands here.</summary>
    /// <param name="what">What is wrong with it: a sentence without its full stop, perhaps with what came after a semicolon.</param>
    /// <param name="inner">What the rule threw, if it was the rule that refused.</param>
    public JsonException Refuse(string what, Exception? inner = null)
    {
        var path = ToString();
        return new($"{path}: {what}.", path, null, null, inner);
    }

    /// <summary>Such as <c>$.years[2].cost</c>.</summary>
    public override string ToString()
    {
        if (_outer is null)
        {
            return "$";
        }

        var step = _name is null ? string.Create(CultureInfo.InvariantCulture, $"[{_index}]")
            : _name.Length is > 0 and <= MostShown && _name.All(char.IsAsciiLetterOrDigit) ? $".{_name}"
            : $"['{Shown(_name)}']";
        return _outer + step;
    }

    /// <summary>A text that came, cut to what a message has room for.</summary>
    public static string Shown(string text) => text.Length <= MostShown ? text : text[..MostShown] + "…";
}
