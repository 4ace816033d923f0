namespace FiscalRules.Tests.Docs;

/// <summary>The rules for fenced blocks find what they are to find.</summary>
public sealed class MarkdownRulesTests
{
    private const string Program = "#:project ../../src/FiscalRules\n\nusing FiscalRules;\n\nif (true)\n{\n    #region sum\n    var a = 1;\n\n    var b = 2;\n    #endregion\n}\n";

    private static readonly MarkdownRules Rules = new(path => path switch
    {
        "docs/examples/X.cs" => Program,
        "docs/examples/X.out.txt" => "one\ntwo\nthree\n",
        "docs/data.json" => "{}\n",
        _ => null,
    });

    [Theory]
    [InlineData("<!-- docs/examples/X.cs -->\n```csharp\nusing FiscalRules;\n\nif (true)\n{\n    var a = 1;\n\n    var b = 2;\n}\n```")]
    [InlineData("<!-- docs/examples/X.cs#sum -->\n\n```csharp\nvar a = 1;\n\nvar b = 2;\n```")]
    [InlineData("- in a list\n\n  <!-- docs/examples/X.cs#sum -->\n  ```csharp\n  var a = 1;\n\n  var b = 2;\n  ```")]
    [InlineData("<!-- docs/examples/X.out.txt -->\n```text\none\ntwo\nthree\n```")]
    [InlineData("<!-- docs/examples/X.out.txt#part -->\n```text\ntwo\nthree\n```")]
    [InlineData("<!-- docs/data.json -->\n```json\n{}\n```")]
    [InlineData("```sh\ngit clone somewhere\ndotnet test\ndotnet run docs/examples/X.cs\n# a remark\n```")]
    public void A_block_that_equals_what_it_names_is_accounted_for(string markdown) =>
        Assert.Null(Rules.Problem(Assert.Single(MarkdownBlock.In(markdown))));

    [Theory]
    [InlineData("```\nx\n```", "says its language")]
    [InlineData("```csharp\nvar a = 1;\n```", "names its file")]
    [InlineData("<!-- docs/examples/X.cs -->\ntext between\n```csharp\nvar a = 1;\n```", "names its file")]
    [InlineData("<!-- docs/examples/X.cs#sum -->\n```csharp\nvar a = 2;\n\nvar b = 2;\n```", "differs")]
    [InlineData("<!-- docs/examples/X.cs#no -->\n```csharp\nvar a = 1;\n```", "has no part")]
    [InlineData("<!-- docs/examples/Y.cs -->\n```csharp\nvar a = 1;\n```", "there is no")]
    [InlineData("<!-- docs/data.json -->\n```csharp\n{}\n```", "comes from")]
    [InlineData("<!-- docs/examples/X.out.txt -->\n```text\none\n```", "differs")]
    [InlineData("<!-- docs/examples/X.out.txt#part -->\n```text\none\nthree\n```", "differs")]
    [InlineData("<!-- docs/examples/X.out.txt#part -->\n```text\nw\n```", "differs")]
    [InlineData("<!-- docs/examples/X.out.txt#part -->\n```text\n\n```", "differs")]
    [InlineData("<!-- docs/data.json -->\n```json\n[]\n```", "differs")]
    [InlineData("```json\n{}\n```", "names its file")]
    [InlineData("```sh\nrm -r .\n```", "nothing runs")]
    [InlineData("```sh\ndotnet run docs/examples/Y.cs\n```", "nothing runs")]
    public void A_block_that_nothing_holds_true_is_reported(string markdown, string problem) =>
        Assert.Contains(problem, Rules.Problem(Assert.Single(MarkdownBlock.In(markdown))) ?? "", StringComparison.Ordinal);

    [Fact]
    public void Blocks_are_found_with_their_lines() =>
        Assert.Equal([1, 6], MarkdownBlock.In("````text\n```\nx\n```\n````\n~~~sh\ny\n~~~\n").Select(block => block.Line));

    [Fact]
    public void Links_are_read_from_prose_only() =>
        Assert.Equal(["docs/a.md", "b.md#c"], MarkdownTests.Links("[a](docs/a.md) `[x](no.md)` [h](https://host) [#](#up)\n```text\n[y](no.md)\n```\n![b](b.md#c \"t\")"));
}
