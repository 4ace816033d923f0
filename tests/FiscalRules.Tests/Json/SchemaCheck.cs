using System.Text.Json;
using System.Text.RegularExpressions;

namespace FiscalRules.Tests.Json;

/// <summary>As much of JSON Schema as the library's schemas use; a keyword that it doesn't know is a fault.</summary>
internal static class SchemaCheck
{
    public static IEnumerable<string> Of(JsonElement schema, JsonElement value) => Of(schema, schema, value, "$");

    private static IEnumerable<string> Of(JsonElement root, JsonElement schema, JsonElement value, string path) => schema.EnumerateObject().SelectMany(rule => rule.Name switch
    {
        "$schema" or "$id" or "$defs" or "description" => [],
        "$ref" => Of(root, root.GetProperty("$defs").GetProperty(rule.Value.GetString()!["#/$defs/".Length..]), value, path),
        "type" => IsOf(rule.Value.GetString()!, value) ? [] : [$"{path}: not a {rule.Value}"],
        "const" => JsonElement.DeepEquals(rule.Value, value) ? [] : [$"{path}: not {rule.Value.GetRawText()}"],
        "enum" => rule.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)) ? [] : [$"{path}: not one of {rule.Value}"],
        "pattern" => value.ValueKind == JsonValueKind.String && Regex.IsMatch(value.GetString()!, rule.Value.GetString()!) ? [] : [$"{path}: not like {rule.Value}"],
        "minimum" => value.ValueKind == JsonValueKind.Number && value.GetDecimal() < rule.Value.GetDecimal() ? [$"{path}: below {rule.Value}"] : [],
        "maximum" => value.ValueKind == JsonValueKind.Number && value.GetDecimal() > rule.Value.GetDecimal() ? [$"{path}: above {rule.Value}"] : [],
        "maxItems" => value.GetArrayLength() > rule.Value.GetInt32() ? [$"{path}: more than {rule.Value}"] : [],
        "items" => value.EnumerateArray().SelectMany((item, i) => Of(root, rule.Value, item, $"{path}[{i}]")),
        "anyOf" => rule.Value.EnumerateArray().Any(one => !Of(root, one, value, path).Any()) ? [] : [$"{path}: none of the forms"],
        "oneOf" => rule.Value.EnumerateArray().Count(one => !Of(root, one, value, path).Any()) == 1 ? [] : [$"{path}: not one of the forms"],
        "required" => rule.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path}: {name} is missing"),
        "properties" => value.EnumerateObject().Where(member => rule.Value.TryGetProperty(member.Name, out _)).SelectMany(member => Of(root, rule.Value.GetProperty(member.Name), member.Value, $"{path}.{member.Name}")),
        "additionalProperties" => value.EnumerateObject().Where(member => !schema.GetProperty("properties").TryGetProperty(member.Name, out _)).Select(member => $"{path}.{member.Name}: not allowed"),
        _ => [$"{path}: the schema says {rule.Name}"],
    });

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && decimal.IsInteger(value.GetDecimal()),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => false,
    };
}
