using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using FiscalRules.Grants;
using NodaTime;
using NodaTime.Text;

namespace FiscalRules.Json;

/// <summary>The shapes of what is one token: quantities, days, texts.</summary>
internal static class Scalars
{
    public static Shape<Kronor> Kronor { get; } = new ScalarShape<Kronor>(
        "kronor",
        FiscalRules.Kronor.JsonRule,
        static (JsonElement element, out Kronor value) =>
        {
            value = default;
            return element.ValueKind == JsonValueKind.Number && FiscalRules.Kronor.TryReadJson(JsonMarshal.GetRawUtf8Value(element), out value);
        },
        static (writer, value) => value.WriteJson(writer),
        static schema => schema.WriteString("type"u8, "number"u8));

    /// <summary>An amount of euro, written as an amount of kronor is.</summary>
    public static Shape<Euro> Euro { get; } = new ScalarShape<Euro>(
        "euro",
        "An amount of euro is a JSON number, zero or more, with at most two decimals and no exponent",
        static (JsonElement element, out Euro value) =>
        {
            var hundredths = FiscalRules.Kronor.Zero;
            var read = element.ValueKind == JsonValueKind.Number && FiscalRules.Kronor.TryReadJson(JsonMarshal.GetRawUtf8Value(element), out hundredths) && !hundredths.IsNegative;
            value = read ? FiscalRules.Grants.Euro.Of(hundredths.ToDecimal()) : default;
            return read;
        },
        static (writer, value) => FiscalRules.Kronor.FromOre(value.Cents).WriteJson(writer),
        static schema => schema.WriteString("type"u8, "number"u8));

    public static Shape<Ratio> Ratio { get; } = new ScalarShape<Ratio>(
        "ratio",
        FiscalRules.Ratio.JsonRule,
        static (JsonElement element, out Ratio value) =>
        {
            value = default;
            return element.ValueKind == JsonValueKind.String && FiscalRules.Ratio.TryReadJson(element.GetString(), out value);
        },
        static (writer, value) => writer.WriteStringValue(value.ToString("G", CultureInfo.InvariantCulture)),
        static schema => Pattern(schema, "^-?[0-9]+(/0*[1-9][0-9]*)?$"));

    public static Shape<FiscalYear> Year { get; } = new ScalarShape<FiscalYear>(
        "fiscalYear",
        FiscalYear.JsonRule,
        static (JsonElement element, out FiscalYear value) =>
        {
            var read = element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var year) && FiscalYear.IsYear(year);
            value = read ? element.GetInt32() : default(FiscalYear);
            return read;
        },
        static (writer, value) => writer.WriteNumberValue(value.Number),
        static schema => Range(schema, 1, 9999));

    /// <summary>A number of things.</summary>
    public static Shape<long> Count { get; } = new ScalarShape<long>(
        "count",
        "A count is a JSON number, whole and within 64 bits",
        static (JsonElement element, out long value) =>
        {
            value = default;
            return element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out value);
        },
        static (writer, value) => writer.WriteNumberValue(value),
        static schema => Range(schema, long.MinValue, long.MaxValue));

    /// <summary>A number of things of which there are never very many: months, years, payments.</summary>
    public static Shape<int> Number { get; } = new ScalarShape<int>(
        "number",
        "A number is a JSON number, whole and within 32 bits",
        static (JsonElement element, out int value) =>
        {
            value = default;
            return element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out value);
        },
        static (writer, value) => writer.WriteNumberValue(value),
        static schema => Range(schema, int.MinValue, int.MaxValue));

    public static Shape<string> Text { get; } = new ScalarShape<string>(
        "text",
        "A text is a JSON string",
        static (JsonElement element, out string value) =>
        {
            value = element.ValueKind == JsonValueKind.String ? element.GetString()! : "";
            return element.ValueKind == JsonValueKind.String;
        },
        static (writer, value) => writer.WriteStringValue(value),
        static schema => schema.WriteString("type"u8, "string"u8));

    public static Shape<bool> Flag { get; } = new ScalarShape<bool>(
        "flag",
        "A flag is true or false",
        static (JsonElement element, out bool value) =>
        {
            value = element.ValueKind == JsonValueKind.True;
            return element.ValueKind is JsonValueKind.True or JsonValueKind.False;
        },
        static (writer, value) => writer.WriteBooleanValue(value),
        static schema => schema.WriteString("type"u8, "boolean"u8));

    public static Shape<LocalDate> Day { get; } = Calendar("day", "A day is a JSON string such as \"2026-02-28\"", LocalDatePattern.Iso, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    public static Shape<YearMonth> Month { get; } = Calendar("month", "A month is a JSON string such as \"2026-02\"", YearMonthPattern.Iso, "^[0-9]{4}-[0-9]{2}$");

    public static Shape<AnnualDate> DayOfYear { get; } = Calendar("dayOfYear", "A day of any year is a JSON string such as \"06-30\"", AnnualDatePattern.Iso, "^[0-9]{2}-[0-9]{2}$");

    /// <summary>The name of a member of an enumeration in camel case.</summary>
    public static Shape<TEnum> Name<TEnum>()
        where TEnum : struct, Enum
    {
        var type = JsonNamingPolicy.CamelCase.ConvertName(typeof(TEnum).Name);
        var names = Enum.GetValues<TEnum>().Select(static value => (Value: value, Name: JsonNamingPolicy.CamelCase.ConvertName(value.ToString()))).ToValueList();
        return new ScalarShape<TEnum>(
            type,
            $"{type} is one of {string.Join(", ", names.Select(static name => $"\"{name.Name}\""))}",
            (JsonElement element, out TEnum value) =>
            {
                var index = element.ValueKind != JsonValueKind.String ? -1 : IndexOf(element.GetString()!, names);
                value = index < 0 ? default : names[index].Value;
                return index >= 0;
            },
            (writer, value) => writer.WriteStringValue(names.First(name => EqualityComparer<TEnum>.Default.Equals(name.Value, value)).Name),
            schema => Words(schema, names.Select(static name => name.Name)));
    }

    /// <summary>One of some words.</summary>
    public static Shape<string> OneOf(string name, params ValueList<string> words) => new ScalarShape<string>(
        name,
        $"{name} is one of {string.Join(", ", words.Select(static word => $"\"{word}\""))}",
        (JsonElement element, out string value) =>
        {
            value = element.ValueKind == JsonValueKind.String ? element.GetString()! : "";
            return words.Contains(value, StringComparer.Ordinal);
        },
        static (writer, value) => writer.WriteStringValue(value),
        schema => Words(schema, words));

    private static int IndexOf<TEnum>(string text, ValueList<(TEnum Value, string Name)> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (string.Equals(names[i].Name, text, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    // The pattern decides on the form too, since NodaTime would also read years before 1 and beyond 9999.
    private static ScalarShape<T> Calendar<T>(string name, string rule, IPattern<T> pattern, string form) => new(
        name,
        rule,
        (JsonElement element, out T value) =>
        {
            var text = element.ValueKind == JsonValueKind.String ? element.GetString()! : "";
            var read = pattern.Parse(text);
            value = read.Success ? read.Value : default!;
            return read.Success && char.IsAsciiDigit(text[0]);
        },
        (writer, value) => writer.WriteStringValue(pattern.Format(value)),
        schema => Pattern(schema, form));

    private static void Words(Utf8JsonWriter schema, IEnumerable<string> words)
    {
        schema.WriteStartArray("enum"u8);
        foreach (var word in words)
        {
            schema.WriteStringValue(word);
        }

        schema.WriteEndArray();
    }

    private static void Pattern(Utf8JsonWriter schema, string pattern)
    {
        schema.WriteString("type"u8, "string"u8);
        schema.WriteString("pattern"u8, pattern);
    }

    private static void Range(Utf8JsonWriter schema, long least, long most)
    {
        schema.WriteString("type"u8, "integer"u8);
        schema.WriteNumber("minimum"u8, least);
        schema.WriteNumber("maximum"u8, most);
    }
}
