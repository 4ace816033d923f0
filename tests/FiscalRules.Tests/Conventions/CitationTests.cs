using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Conventions;

/// <summary>What the rules of a room cite and say is in the room's LAW.md, where a reader with the act open looks for it.</summary>
public sealed partial class CitationTests
{
    public static TheoryData<string> Rooms => new(Library.Rooms);

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Every_provision_a_room_cites_is_in_its_law(string room)
    {
        var law = Spaces().Replace(Library.LawOf(room), " ");
        var cited = Library.TypesOf(room).SelectMany(Cited).Select(provision => provision.Swedish).Distinct().ToList();

        Assert.NotEmpty(cited);
        Offences.None(cited.Where(citation => !law.Contains(citation, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void The_codes_of_a_room_are_those_its_law_lists(string room)
    {
        var codes = Library.TypesOf(room).SelectMany(Codes).ToList();
        var listed = Code().Matches(Library.LawOf(room))
            .Select(match => match.Groups[1].Value)
            .Where(code => code.StartsWith($"{Prefix(room)}.", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(codes);
        Offences.None(
            codes.Except(listed).Select(code => $"{code} is a constant that LAW.md doesn't list")
                .Concat(listed.Except(codes).Select(code => $"{code} is listed in LAW.md and is no constant")));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_code_is_its_room_and_what_in_kebab_case(string room) =>
        Assert.All(Library.TypesOf(room).SelectMany(Codes), code => Assert.Matches($"^{Prefix(room)}\\.[a-z][a-z0-9]*(-[a-z0-9]+)*$", code));

    [Fact]
    public void No_code_means_two_things() =>
        Offences.None(Library.Types.SelectMany(Codes).GroupBy(code => code).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Codes_are_public_constants() =>
        Offences.None(
            from type in Library.Types
            where IsFindings(type)
            from member in type.GetMembers(Library.Declared)
            where member is not FieldInfo { IsLiteral: true, IsPublic: true } && !member.IsDefined(typeof(CompilerGeneratedAttribute))
            select $"{TypeNames.Of(type)}.{member.Name}");

    private static string Prefix(string room) => room.ToLowerInvariant();

    private static bool IsFindings(Type type) => type is { IsAbstract: true, IsSealed: true, IsVisible: true } && type.Name.EndsWith("Findings", StringComparison.Ordinal);

    private static IEnumerable<string> Codes(Type type) =>
        IsFindings(type)
            ? type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral && field.FieldType == typeof(string)).Select(field => (string)field.GetRawConstantValue()!)
            : [];

    private static IEnumerable<Provision> Cited(Type type)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        return Library.Statics(type, BindingFlags.Public | BindingFlags.NonPublic)
            .Where(member => member.Type.IsArray || member.Type.Assembly == Library.Assembly)
            .SelectMany(member => Reachable(member.Value(), seen))
            .ToList();
    }

    /// <summary>The provisions in an object of ours and in what it holds, timelines' entries and their terms among them.</summary>
    private static IEnumerable<Provision> Reachable(object? value, HashSet<object> seen)
    {
        if (value is null || !(value.GetType().Assembly == Library.Assembly || value is Array) || (!value.GetType().IsValueType && !seen.Add(value)))
            return [];
        if (value is Provision provision)
            return [provision];

        var held = value is Array array
            ? array.Cast<object?>()
            : value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(field => !field.FieldType.IsPrimitive).Select(field => field.GetValue(value));
        return held.SelectMany(item => Reachable(item, seen));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"`([a-z]+\.[a-z0-9-]+)`")]
    private static partial Regex Code();
}
