using System.Text.Json;

namespace FiscalRules.Json;

/// <summary>The members of an object that was taken apart, each read when its value is asked for.</summary>
internal readonly struct ReadMembers(JsonElement[] values, Place place)
{
    public TPart Of<T, TPart>(Member<T, TPart> member) => member.Read(values[member.Index], place);
}
