using System.Text;
using System.Text.Json;

namespace FiscalRules.Json;

/// <summary>A JSON Schema while it is written: shapes with a name stand once, under <c>$defs</c>.</summary>
internal sealed class SchemaText(Utf8JsonWriter writer)
{
    private readonly List<(string Name, Action<SchemaText> Members)> _definitions = [];

    public Utf8JsonWriter Writer { get; } = writer;

    /// <summary>A whole JSON Schema.</summary>
    /// <param name="id">The schema id of the documents.</param>
    /// <param name="members">Writes the members of their schema.</param>
    public static string Of(string id, Action<SchemaText> members) => Encoding.UTF8.GetString(DocumentText.Write(id, (writer, text) =>
    {
        var schema = new SchemaText(writer);
        writer.WriteStartObject();
        writer.WriteString("$schema"u8, "https://json-schema.org/draft/2020-12/schema"u8);
        writer.WriteString("$id"u8, text);
        members(schema);
        schema.WriteDefinitions();
        writer.WriteEndObject();
    }));

    /// <summary>Refers to a definition here, and sees to that it is written.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="members">Writes the members of its schema.</param>
    public void Refer(string name, Action<SchemaText> members)
    {
        if (!_definitions.Exists(definition => definition.Name == name))
        {
            _definitions.Add((name, members));
        }

        Writer.WriteStartObject();
        Writer.WriteString("$ref"u8, $"#/$defs/{name}");
        Writer.WriteEndObject();
    }

    /// <summary>Writes the definitions referred to so far, and those that they refer to.</summary>
    public void WriteDefinitions()
    {
        Writer.WriteStartObject("$defs"u8);
        for (var i = 0; i < _definitions.Count; i++)
        {
            Writer.WriteStartObject(_definitions[i].Name);
            _definitions[i].Members(this);
            Writer.WriteEndObject();
        }

        Writer.WriteEndObject();
    }
}
