using System.Xml.Linq;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Conventions;

/// <summary>That every public member is documented, the compiler sees to.</summary>
public sealed class DocumentationTests
{
    private static readonly Dictionary<string, XElement> Documented = XDocument
        .Load(Path.ChangeExtension(Library.Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    [Fact]
    public void Every_public_type_of_a_room_gives_its_Swedish_term() =>
        Offences.None(Library.PublicTypes
            .Where(type => Library.IsRoom(type.Namespace) && !IsAList(type) && !HasTerm(type))
            .Select(TypeNames.Full));

    [Fact]
    public void Every_public_type_has_a_summary() =>
        Offences.None(Library.PublicTypes.Where(type => string.IsNullOrWhiteSpace(Summary(type)?.Value)).Select(TypeNames.Full));

    // What only collects provisions or codes is itself no concept of the law.
    private static bool IsAList(Type type) =>
        type is { IsAbstract: true, IsSealed: true }
        && (type.Name.EndsWith("Law", StringComparison.Ordinal) || type.Name.EndsWith("Findings", StringComparison.Ordinal));

    private static bool HasTerm(Type type) => Summary(type)?.Descendants("c").Any(term => term.Value.Trim().Length > 0) == true;

    private static XElement? Summary(Type type) =>
        Documented.GetValueOrDefault($"T:{type.FullName!.Replace('+', '.')}")?.Element("summary");
}
