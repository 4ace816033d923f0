using System.Text.Json;

namespace FiscalRules.Json;

/// <summary>A place where a document says something else than its inputs give.</summary>
/// <param name="Place">Where.</param>
/// <param name="Written">What the document says, as JSON; null where it says nothing.</param>
/// <param name="Computed">What the inputs give, as JSON; null where they give nothing.</param>
internal sealed record Difference(Place Place, string? Written, string? Computed)
{
    public JsonException Refusal() => Place.Refuse((Written, Computed) switch
    {
        (null, _) => "The member is missing",
        (_, null) => "There is no such member or item here",
        _ => $"The inputs give {Json.Place.Shown(Computed)}; was {Json.Place.Shown(Written)}",
    });

    /// <summary>Every difference, in the order of what is computed; then what shouldn't be there. Numbers are equal by value, whatever their zeros.</summary>
    public static IEnumerable<Difference> Between(JsonElement written, JsonElement computed, Place place) =>
        written.ValueKind != computed.ValueKind ? [Of(written, computed, place)]
        : computed.ValueKind switch
        {
            JsonValueKind.Object => OfObjects(written, computed, place),
            JsonValueKind.Array => OfArrays(written, computed, place),
            _ => IsSame(written, computed, place) ? [] : [Of(written, computed, place)],
        };

    private static bool IsSame(JsonElement written, JsonElement computed, Place place)
    {
        try
        {
            return JsonElement.DeepEquals(written, computed);
        }
        catch (InvalidOperationException e)
        {
            throw place.Refuse("A string is whole Unicode text", e);
        }
    }

    private static IEnumerable<Difference> OfObjects(JsonElement written, JsonElement computed, Place place)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in written.EnumerateObject())
        {
            var name = property.NameIn(place);
            if (!members.TryAdd(name, property.Value))
            {
                throw place.Member(name).Refuse("The member comes twice");
            }
        }

        foreach (var property in computed.EnumerateObject())
        {
            var there = place.Member(property.Name);
            var differences = members.Remove(property.Name, out var member)
                ? Between(member, property.Value, there)
                : [new(there, null, property.Value.GetRawText())];
            foreach (var difference in differences)
            {
                yield return difference;
            }
        }

        foreach (var (name, value) in members)
        {
            yield return new(place.Member(name), value.GetRawText(), null);
        }
    }

    private static IEnumerable<Difference> OfArrays(JsonElement written, JsonElement computed, Place place)
    {
        // An item by its number is found by counting from the first, which a long list can't afford.
        JsonElement[] came = [.. written.EnumerateArray()], given = [.. computed.EnumerateArray()];
        for (var i = 0; i < Math.Max(came.Length, given.Length); i++)
        {
            var there = place.Item(i);
            var differences = i >= came.Length ? [new(there, null, given[i].GetRawText())]
                : i >= given.Length ? [new(there, came[i].GetRawText(), null)]
                : Between(came[i], given[i], there);
            foreach (var difference in differences)
            {
                yield return difference;
            }
        }
    }

    private static Difference Of(JsonElement written, JsonElement computed, Place place) => new(place, written.GetRawText(), computed.GetRawText());
}
