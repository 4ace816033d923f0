using System.Text.Json;
using FiscalRules.Law;

namespace FiscalRules.Json;

/// <summary>An object with declared members: no other, each at most once, in any order when read and in the declared one when written.</summary>
/// <param name="name">The name of its definition in a JSON Schema.</param>
/// <param name="members">The members in order.</param>
/// <param name="make">Makes the value of the members read; null where values are only ever written.</param>
internal sealed class ObjectShape<T>(string name, ValueList<Member<T>> members, Func<ReadMembers, T>? make) : Shape<T>
{
    private readonly string _name = name;
    private readonly ValueList<Member<T>> _members = members;
    private readonly Func<ReadMembers, T>? _make = make;

    public override T Read(JsonElement element, Place place)
    {
        var reader = _make ?? throw new InvalidOperationException($"{_name} is computed and never read.");
        var values = Take(element, place);
        try
        {
            return reader(new(values, place));
        }
        catch (Exception e) when (e is ArgumentException or ArithmeticException)
        {
            // The law names the year or day that it isn't modelled for, wherever in the document that stands.
            var there = e is NotInForceException { ActualValue: { } key } && place.Scalars(element, Refusal.Told(key)).Take(2).ToArray() is [var only] ? only : Named((e as ArgumentException)?.ParamName, place);
            throw there.Refuse(Refusal.Sentence(e, element), e);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        foreach (var member in _members)
        {
            member.Write(writer, value);
        }

        writer.WriteEndObject();
    }

    public override void Describe(SchemaText schema) => schema.Refer(_name, DescribeMembers);

    /// <summary>Writes the members of the JSON Schema itself, without a reference.</summary>
    public void DescribeMembers(SchemaText schema)
    {
        var writer = schema.Writer;
        writer.WriteString("type"u8, "object"u8);
        writer.WriteStartObject("properties"u8);
        foreach (var member in _members)
        {
            writer.WritePropertyName(member.Name);
            member.Describe(schema);
        }

        writer.WriteEndObject();
        writer.WriteStartArray("required"u8);
        foreach (var member in _members)
        {
            if (member.IsRequired)
            {
                writer.WriteStringValue(member.Name);
            }
        }

        writer.WriteEndArray();
        writer.WriteBoolean("additionalProperties"u8, false);
    }

    /// <summary>The members by their declared place; undefined where the document has none.</summary>
    private JsonElement[] Take(JsonElement element, Place place)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw place.Refuse($"{_name} is a JSON object; was {Place.Shown(element.GetRawText())}");
        }

        var values = new JsonElement[_members.Count];
        var next = 0;
        foreach (var property in element.EnumerateObject())
        {
            var member = Find(property.NameIn(place), next) ?? throw place.Member(property.NameIn(place)).Refuse($"{_name} has no such member");
            if (values[member.Index].ValueKind != JsonValueKind.Undefined)
            {
                throw place.Member(member.Name).Refuse("The member comes twice");
            }

            member.Check(property.Value, place.Member(member.Name));
            values[member.Index] = property.Value;
            next = member.Index + 1;
        }

        foreach (var member in _members)
        {
            if (member.IsRequired && values[member.Index].ValueKind == JsonValueKind.Undefined)
            {
                throw place.Member(member.Name).Refuse("The member is missing");
            }
        }

        return values;
    }

    // Where the rules refuse: at the member that the exception names, or a part of it, if it names one.
    private Place Named(string? parameter, Place place)
    {
        var parts = Refusal.NameOf(parameter ?? "").Split('.');
        return _members.Any(member => string.Equals(member.Name, parts[0], StringComparison.Ordinal)) ? parts.Aggregate(place, static (there, part) => there.Member(part)) : place;
    }

    // Documents mostly come in the declared order, so that the next member is the first guess.
    private Member<T>? Find(string sought, int next)
    {
        for (var i = 0; i < _members.Count; i++)
        {
            var member = _members[(next + i) % _members.Count];
            if (string.Equals(member.Name, sought, StringComparison.Ordinal))
            {
                return member;
            }
        }

        return null;
    }
}
