using System.Globalization;
using System.Text.Json;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Grants;

/// <summary>A case of this room, read from its document: figures as the source has them, in the unit it says.</summary>
internal static class GrantCase
{
    private const string Folder = "tests/FiscalRules.Tests/Cases/Grants";

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(RepositoryRoot.File(Folder), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);

    public static JsonElement Named(string name) => JsonDocument.Parse(File.ReadAllText(RepositoryRoot.File($"{Folder}/{name}.json"))).RootElement;

    /// <summary>A number, written as one or as text.</summary>
    public static decimal Number(this JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? decimal.Parse(element.GetString()!, CultureInfo.InvariantCulture) : element.GetDecimal();

    public static Kronor Mkr(this JsonElement element) => Kronor.Mkr(element.Number());

    public static Kronor Kr(this JsonElement element) => FiscalRules.Kronor.Of(element.Number());

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
