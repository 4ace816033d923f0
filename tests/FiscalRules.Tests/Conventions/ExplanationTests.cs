using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Conventions;

/// <summary>Every result of every rule explains itself, whole, in both languages: over generated values, with everything that is nested in it.</summary>
public sealed class ExplanationTests
{
    private const int Times = 40;

    public static TheoryData<string> Rooms => new(AnyResult.Rooms.Keys);

    [Fact]
    public void Every_rooms_results_are_generated() => Assert.Equal(Library.Rooms.Order(), AnyResult.Rooms.Keys.Order());

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Every_result_that_explains_itself_is_generated(string room)
    {
        var results = AnyResult.Rooms[room].Sample(Times).SelectMany(AnyResult.In).Select(result => result.GetType()).ToHashSet();

        Offences.None(Library.TypesOf(room).Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(IExplained)) && !results.Contains(type)).Select(type => $"{TypeNames.Full(type)} is to be added to AnyResult"));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void An_explanation_has_a_heading_steps_and_their_law_in_both_languages(string room) =>
        Each(room, (type, explanation) =>
        {
            Assert.True(explanation.Lines.Count > 0 || type == "ActionPlan", $"{type} has no steps");
            foreach (var (line, path) in Lines(explanation))
            {
                Assert.True(line.Details is null || (line.Details.Lines.Count > 0 && Said(line.Details)), $"{type}: {path} has empty details");
                Assert.False(string.IsNullOrWhiteSpace(line.Provision.Swedish) || string.IsNullOrWhiteSpace(line.Provision.English), $"{type}: {path} has no law");
            }

            Assert.True(Said(explanation), $"{type} has no heading");
        });

    [Theory]
    [MemberData(nameof(Rooms))]
    public void What_is_the_same_in_both_languages_is_a_name_a_number_or_a_date(string room) =>
        Each(room, (type, explanation) =>
        {
            foreach (var (line, path) in Lines(explanation))
                Assert.True(line.Swedish != line.English || IsName(line.Swedish, path), $"{type}: {path} isn't translated: {line.Swedish}");
        });

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_rounding_gives_the_amount_of_its_step(string room) =>
        Each(room, (type, explanation) =>
        {
            foreach (var (line, path) in Lines(explanation))
            {
                if (line.Rounding is { } step)
                {
                    var amount = Assert.IsType<ExplanationValue.Amount>(line.Value).Of;
                    Assert.True(step.After == amount || step.After == -amount, $"{type}: {path} is {amount} and its rounding gives {step.After}");
                }
            }
        });

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Every_explanation_can_be_laid_out_in_every_way(string room) =>
        Each(room, (_, explanation) =>
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                var lines = Lines(explanation).Count();
                Assert.True(explanation.ToText(language).Split('\n').Length > lines);
                Assert.True(explanation.ToMarkdown(language).Split('\n').Length > lines);
                Assert.Equal(lines + 2, explanation.ToCsv(language).Split("\r\n").Length);
                Assert.Equal(lines, System.Xml.Linq.XElement.Parse(explanation.ToHtml(language)).Descendants("td").Count(cell => cell.Attribute("class")?.Value == "law"));
            }
        });

    /// <summary>Each result there is in the generated ones. What another holds is checked by itself and not again where it is nested.</summary>
    private static void Each(string room, Action<string, Explanation> check)
    {
        foreach (var result in AnyResult.Rooms[room].Sample(Times).SelectMany(AnyResult.In))
        {
            var explanation = result.Explain();
            if (explanation != Explanation.Empty || !result.GetType().IsValueType)
                check(result.GetType().Name, explanation);
        }
    }

    private static IEnumerable<(ExplanationLine Line, string Path)> Lines(Explanation explanation, string path = "") =>
        explanation.Lines.SelectMany(line => Lines(line.Details ?? Explanation.Empty, $"{path}{line.Code}/").Prepend((line, path + line.Code)));

    private static bool Said(Explanation explanation) => !string.IsNullOrWhiteSpace(explanation.Swedish) && !string.IsNullOrWhiteSpace(explanation.English);

    /// <summary>A region, an object, an asset: what its owner has named. Its code says what kind of thing it is.</summary>
    private static bool IsName(string label, string path) =>
        path.Split('/')[^1].Split('-')[0] is "region" or "recipient" or "object" or "asset" || !label.Any(char.IsLetter);
}
