using System.Text.Json;
using System.Text.Json.Serialization;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Cases;

/// <summary>
/// A published account as a small opinion: the facts as they were printed, the provisions that apply, the derivation, what we expect, and how far it can be
/// relied on. Every list has a figure for each year; null where a dash or nothing is printed.
/// </summary>
internal sealed record PublishedCase
{
    private const string Folder = "tests/FiscalRules.Tests/Cases";

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter<Stage>() },
    };

    public required string Id { get; init; }

    public required string Kind { get; init; }

    /// <summary>An official example, a published account or our own reading.</summary>
    public required string Status { get; init; }

    public required string Source { get; init; }

    public required string Entity { get; init; }

    public required string Unit { get; init; }

    public required int[] Years { get; init; }

    public required Stage[] Stages { get; init; }

    /// <summary>The facts: what the rules are given, by the labels and with the signs of the source.</summary>
    public required Dictionary<string, decimal?[]> Lines { get; init; }

    /// <summary>What the source prints of what the rules compute.</summary>
    public required Dictionary<string, decimal?[]> Printed { get; init; }

    public required string[] Provisions { get; init; }

    public required string[] Derivation { get; init; }

    /// <summary>What we expect, by our own codes.</summary>
    public required Dictionary<string, decimal[]> Expected { get; init; }

    /// <summary>Every printed figure that isn't what the rules compute, and why.</summary>
    public required Difference[] Differences { get; init; }

    /// <summary>What is odd in the source, and how it was read.</summary>
    public required string[] Notes { get; init; }

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(RepositoryRoot.File(Folder), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);

    public static PublishedCase Named(string name) =>
        JsonSerializer.Deserialize<PublishedCase>(File.ReadAllText(RepositoryRoot.File($"{Folder}/{name}.json")), Strict)!;

    /// <summary>The amount on a line of the facts in a year; zero where nothing is printed.</summary>
    public Kronor Fact(string line, int index) => Amount(Lines[line][index] ?? 0);

    /// <summary>An amount in the unit of the source.</summary>
    public Kronor Amount(decimal figure) => Unit switch
    {
        "mkr" => Kronor.Mkr(figure),
        "tkr" => Kronor.Tkr(figure),
        _ => throw new InvalidOperationException($"{Id} is in an unknown unit, {Unit}."),
    };

    /// <summary>The printed figures that differ from the computed ones, by the labels of the source and the years.</summary>
    public IEnumerable<(string Line, int Year, Kronor Printed, Kronor Computed)> Compare(string line, Func<int, Kronor> computed) =>
        Years.Select((year, index) => (line, year, Amount(Printed[line][index] ?? 0), computed(index))).Where(figure => figure.Item3 != figure.Item4);
}

/// <summary>A printed figure that isn't what the rules compute.</summary>
internal sealed record Difference(string Line, int Year, decimal Printed, decimal Computed, string Because);
