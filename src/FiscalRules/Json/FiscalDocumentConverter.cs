using System.Text.Json;
using System.Text.Json.Serialization;

namespace FiscalRules.Json;

/// <summary>
/// Reads and writes results in messages of your own: a <see cref="FiscalDocument{T}"/>, which finds it by itself, and any result that is a kind of document, where it is added to the
/// <see cref="JsonSerializerOptions.Converters"/> of a serializer that knows types by reflection.
/// </summary>
public sealed class FiscalDocumentConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Kinds.ConverterOf(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Kinds.ConverterOf(typeToConvert);
}
