using static System.FormattableString;

namespace FiscalRules.Law;

/// <summary>A place in a legal text that a rule rests on (<c>lagrum</c>): the act, and where in it.</summary>
/// <remarks>Made by <see cref="Act.At(int, string, int?, int?)"/> and its siblings. Equal when act, place and wording are equal.</remarks>
public sealed record Provision
{
    private static readonly ValueList<string> SwedishOrdinals =
        ["första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde"];

    private static readonly ValueList<string> EnglishOrdinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    internal Provision(Act act, int? chapter, string section, int? paragraph, int? point)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(section);
        Check(chapter, int.MaxValue, nameof(chapter));
        Check(paragraph, SwedishOrdinals.Count, nameof(paragraph));
        Check(point, int.MaxValue, nameof(point));
        (Act, Chapter, Section, Paragraph, Point) = (act, chapter, section, paragraph, point);
    }

    internal Provision(Act act, string amendment, int point)
    {
        Check(point, int.MaxValue, nameof(point));
        (Act, Amendment, Point) = (act, amendment, point);
    }

    /// <summary>The text it stands in.</summary>
    public Act Act { get; }

    /// <summary>The chapter (<c>kapitel</c>), or null where the text has none.</summary>
    public int? Chapter { get; }

    /// <summary>The section (<c>paragraf</c>), or the numbered or named part of an agreement; null in transitional provisions.</summary>
    public string? Section { get; }

    /// <summary>The English name of a named part, or null where the section has a number.</summary>
    public string? PartInEnglish { get; internal init; }

    /// <summary>The paragraph of the section (<c>stycke</c>), or null for the whole section.</summary>
    public int? Paragraph { get; }

    /// <summary>The numbered point (<c>punkt</c>), or null.</summary>
    public int? Point { get; }

    /// <summary>The amending act whose wording is meant (<c>lydelse enligt</c>) or whose transitional provisions these are; null for the wording in force.</summary>
    public string? Amendment { get; private init; }

    /// <summary>Whether it is a point of the transitional provisions to <see cref="Amendment"/>.</summary>
    public bool IsTransitional => Section is null;

    /// <summary>The citation in Swedish: <c>11 kap. 12 § andra stycket kommunallagen (2017:725)</c>.</summary>
    public string Swedish => IsTransitional
        ? Invariant($"punkt {Point} i övergångsbestämmelserna till {Amendment}, {Act.Name(Language.Swedish)}")
        : Joined(" ", SwedishPlace(), Act.Name(Language.Swedish)) + (Amendment is null ? "" : $" i lydelse enligt {Amendment}");

    /// <summary>The citation in English: <c>Chapter 11, Section 12, second paragraph, Local Government Act (2017:725)</c>.</summary>
    public string English => IsTransitional
        ? Invariant($"point {Point} of the transitional provisions to {Amendment}, {Act.Name(Language.English)}")
        : Joined(", ", EnglishPlace(), Act.Name(Language.English)) + (Amendment is null ? "" : $" as worded by {Amendment}");

    /// <summary>The same place in an older wording: <c>WordedBy("2012:800")</c>.</summary>
    /// <param name="amendment">The number of the amending act.</param>
    /// <exception cref="ArgumentException">The number is null or blank.</exception>
    /// <exception cref="InvalidOperationException">The provision is a transitional one.</exception>
    public Provision WordedBy(string amendment)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(amendment);
        if (IsTransitional)
        {
            throw new InvalidOperationException($"Transitional provisions are those of {Amendment} and have no other wording.");
        }

        return this with { Amendment = amendment };
    }

    /// <summary>The citation in a language.</summary>
    public string Citation(Language language) => language == Language.English ? English : Swedish;

    /// <summary>The citation in Swedish.</summary>
    public override string ToString() => Swedish;

    private static void Check(int? number, int most, string name)
    {
        if (number < 1 || number > most)
        {
            throw new ArgumentOutOfRangeException(name, number, Invariant($"A {name} is from 1 to {most}."));
        }
    }

    private static string Joined(string separator, params ReadOnlySpan<string?> parts) => string.Join(separator, parts);

    private string SwedishPlace()
    {
        var section = PartInEnglish is not null ? Section! : Act.Kind == SourceKind.Statute ? $"{Section} §" : $"avsnitt {Section}";
        var place = Chapter is null ? section : Invariant($"{Chapter} kap. {section}");
        place = Paragraph is { } paragraph ? $"{place} {SwedishOrdinals[paragraph - 1]} stycket" : place;
        return Point is null ? place : Invariant($"{place} {Point}");
    }

    private string EnglishPlace()
    {
        var place = PartInEnglish ?? (Chapter is null ? Invariant($"Section {Section}") : Invariant($"Chapter {Chapter}, Section {Section}"));
        place = Paragraph is { } paragraph ? $"{place}, {EnglishOrdinals[paragraph - 1]} paragraph" : place;
        return Point is null ? place : Invariant($"{place}, point {Point}");
    }
}
