using System.Text.RegularExpressions;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Conventions;

/// <summary>The house has floors: what is above may use what is below, and rooms on the same floor never each other.</summary>
public sealed partial class FloorTests
{
    private static readonly Dictionary<string, int> Floors = new()
    {
        ["FiscalRules"] = 0,
        ["FiscalRules.Law"] = 1,
        ["FiscalRules.Tables"] = 2,
        ["FiscalRules.Balance"] = 3,
        ["FiscalRules.Grants"] = 3,
        ["FiscalRules.Fees"] = 3,
        ["FiscalRules.Loans"] = 3,
        ["FiscalRules.Appropriations"] = 3,
        ["FiscalRules.Json"] = 4,
    };

    private const int MostLines = 300;

    public static TheoryData<string> Files => new(Library.SourceFiles);

    [Fact]
    public void Every_type_lives_on_a_floor() =>
        Offences.None(Library.Types.Where(type => !Floors.ContainsKey(type.Namespace!)).Select(TypeNames.Full));

    [Fact]
    public void No_type_uses_a_floor_above_it_or_the_room_beside_it() =>
        Offences.None(
            from type in Library.Assembly.GetTypes()
            where Floors.ContainsKey(type.Namespace ?? "")
            from use in TypeUse.Declared(type).Concat(TypeUse.Inside(type))
            from part in TypeUse.Parts(use.Used)
            where part.Assembly == Library.Assembly && !MayUse(type.Namespace!, part.Namespace)
            select $"{type.Namespace}: {use.Where} uses {TypeNames.Full(part)}");

    [Theory]
    [MemberData(nameof(Files))]
    public void A_source_file_is_one_idea_in_its_folder(string file)
    {
        var text = File.ReadAllText(RepositoryRoot.File(file));
        var folder = string.Join('.', file.Split('/')[1..^1]);
        var name = Path.GetFileName(file).Split('.')[0];

        Assert.Equal(folder, Namespace().Match(text).Groups[1].Value);
        Assert.All(PublicType().Matches(text), match => Assert.Equal(name, match.Groups[1].Value));
        Assert.InRange(PublicType().Count(text), 0, 1);
        Assert.InRange(text.Count(c => c == '\n'), 1, MostLines);
    }

    private static bool MayUse(string from, string? to) =>
        from == to || to is null || (Floors.TryGetValue(to, out var floor) && floor < Floors[from]);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    // At the margin, so that the cases inside a closed record don't count.
    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|ref|partial|unsafe) )*(?:record struct|record class|record|class|struct|interface|enum|delegate [\w<>?,. ]+?) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
