using System.Text.Json;

namespace FiscalRules.Json;

/// <summary>One of a closed set of cases, told apart by a label that each case bears.</summary>
/// <param name="name">What the cases are cases of.</param>
/// <param name="label">The member that tells them apart.</param>
/// <param name="cases">The cases.</param>
internal sealed class UnionShape<T>(string name, string label, ValueList<UnionCase<T>> cases) : Shape<T>
    where T : class
{
    public override T Read(JsonElement element, Place place)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw place.Refuse($"A {name} is a JSON object; was {Place.Shown(element.GetRawText())}");
        }

        foreach (var property in element.EnumerateObject())
        {
            if (string.Equals(property.NameIn(place), label, StringComparison.Ordinal))
            {
                var came = Scalars.Text.Read(property.Value, place.Member(label));
                var chosen = cases.FirstOrDefault(each => string.Equals(each.Name, came, StringComparison.Ordinal))
                    ?? throw place.Member(label).Refuse($"A {name} is one of {string.Join(", ", cases.Select(static each => $"\"{each.Name}\""))}; was \"{Place.Shown(came)}\"");
                return chosen.Read(element, place);
            }
        }

        throw place.Member(label).Refuse("The member is missing");
    }

    public override void Write(Utf8JsonWriter writer, T value) => cases.First(each => each.Has(value)).Write(writer, value);

    public override void Describe(SchemaText schema) => schema.Refer(name, text =>
    {
        text.Writer.WriteStartArray("oneOf"u8);
        foreach (var each in cases)
        {
            each.Describe(text);
        }

        text.Writer.WriteEndArray();
    });
}
