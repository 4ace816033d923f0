using System.Text.Json;

namespace FiscalRules.Json;

/// <summary>One of a closed set of cases, told apart by a label that each case bears.</summary>
/// <param name="name">What the cases are cases of.</param>
/// <param name="label">The member that tells them apart.</param>
/// <param name="cases">The cases.</param>
internal sealed class UnionShape<T>(string name, string label, ValueList<UnionCase<T>> cases) : Shape<T>
    where T : class
{
    private readonly string _name = name;
    private readonly string _label = label;
    private readonly ValueList<UnionCase<T>> _cases = cases;

    public override T Read(JsonElement element, Place place)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw place.Refuse($"{_name} is a JSON object; was {Place.Shown(element.GetRawText())}");
        }

        foreach (var property in element.EnumerateObject())
        {
            if (string.Equals(property.NameIn(place), _label, StringComparison.Ordinal))
            {
                var came = Scalars.Text.Read(property.Value, place.Member(_label));
                var chosen = _cases.FirstOrDefault(each => string.Equals(each.Name, came, StringComparison.Ordinal))
                    ?? throw place.Member(_label).Refuse($"{_name} is one of {string.Join(", ", _cases.Select(static each => $"\"{each.Name}\""))}; was \"{Place.Shown(came)}\"");
                return chosen.Read(element, place);
            }
        }

        throw place.Member(_label).Refuse("The member is missing");
    }

    public override void Write(Utf8JsonWriter writer, T value) => _cases.First(each => each.Has(value)).Write(writer, value);

    public override void Describe(SchemaText schema) => schema.Refer(_name, text =>
    {
        text.Writer.WriteStartArray("oneOf"u8);
        foreach (var each in _cases)
        {
            each.Describe(text);
        }

        text.Writer.WriteEndArray();
    });
}
