using System.Text.Json.Serialization;

namespace FiscalRules;

/// <content>JSON: a whole number.</content>
[JsonConverter(typeof(FiscalYearJsonConverter))]
public readonly partial record struct FiscalYear
{
    /// <summary>What a fiscal year looks like in JSON.</summary>
    internal const string JsonRule = "A fiscal year is a JSON number, whole, from 1 to 9999";

    /// <summary>Whether a whole number is that of a year.</summary>
    internal static bool IsYear(long number) => number is >= 1 and <= Last;
}
