using System.Text.RegularExpressions;

namespace FiscalRules.Tests.Docs;

/// <summary>What a fenced block has to be for nobody to be able to forget it: the copy of a file that a test runs or reads, or a command that is run.</summary>
/// <param name="read">The text of a file named from the root, null if there is none.</param>
internal sealed class MarkdownRules(Func<string, string?> read)
{
    private const string Examples = "docs/examples/";

    // The first two are run by .ci/run from the README's own text; the rest runs there too or is how one gets to them.
    private static readonly HashSet<string> Commands =
    [
        "dotnet run docs/examples/Balance.cs",
        "dotnet test",
        "APPROVE=1 dotnet test",
        ".ci/run",
        "CI=true .ci/run",
        "cd FiscalRules",
        "dotnet add package FiscalRules",
        "dotnet run -c Release --project benchmarks/FiscalRules.Benchmarks -- --filter '*'",
    ];

    /// <summary>What is wrong with a block; null if nothing is.</summary>
    public string? Problem(MarkdownBlock block) => block.Language switch
    {
        "" => "a fenced block says its language",
        "sh" => block.Text.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => !IsKnown(line)) is { } unknown
            ? $"nothing runs the command: {unknown}"
            : null,
        "csharp" => Differs(block, ".cs", whole: text => Program(text), part: Region),
        "text" => Differs(block, ".out.txt", whole: text => text, part: (text, _) => Contains(text, block.Text) ? block.Text : text),
        _ => Differs(block, "", whole: text => text, part: (_, _) => null),
    };

    private bool IsKnown(string line) =>
        line.Length == 0
        || line.StartsWith('#')
        || Commands.Contains(line)
        || line.StartsWith("git clone ", StringComparison.Ordinal)
        || (line.StartsWith($"dotnet run {Examples}", StringComparison.Ordinal) && read(line["dotnet run ".Length..]) is not null);

    private string? Differs(MarkdownBlock block, string ending, Func<string, string> whole, Func<string, string, string?> part)
    {
        if (block.Source is null)
            return $"a {block.Language} block has a comment above it that names its file";

        var at = block.Source.Split('#', 2);
        if (ending.Length > 0 && !(at[0].StartsWith(Examples, StringComparison.Ordinal) && at[0].EndsWith(ending, StringComparison.Ordinal)))
            return $"a {block.Language} block comes from {Examples}*{ending}, not from {at[0]}";
        if (read(at[0])?.ReplaceLineEndings("\n") is not { } text)
            return $"there is no {at[0]}";
        if ((at.Length == 1 ? whole(text) : part(text, at[1])) is not { } expected)
            return $"{at[0]} has no part {at[1]}";

        return expected.TrimEnd('\n') == block.Text.TrimEnd('\n') ? null : $"the block differs from {block.Source}, which has:\n{expected}";
    }

    private static string Program(string text) =>
        string.Join('\n', Outside(text.Split('\n').Where(line => !line.StartsWith("#:", StringComparison.Ordinal)))).TrimStart('\n');

    private static string? Region(string text, string name)
    {
        var lines = text.Split('\n').ToList();
        var start = lines.FindIndex(line => Regex.IsMatch(line, $@"^\s*#region\s+{Regex.Escape(name)}\s*$"));
        if (start < 0)
            return null;

        var inside = new List<string>();
        var depth = 1;
        foreach (var line in lines.Skip(start + 1))
        {
            depth += Starts(line) ? 1 : Ends(line) ? -1 : 0;
            if (depth == 0)
                break;
            inside.Add(line);
        }

        var content = Outside(inside).ToList();
        var indent = content.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', content.Select(line => line.Length >= indent ? line[indent..] : "")).Trim('\n');
    }

    private static bool Contains(string text, string part) =>
        part.Trim('\n').Length > 0 && $"\n{text}\n".Contains($"\n{part.Trim('\n')}\n", StringComparison.Ordinal);

    private static IEnumerable<string> Outside(IEnumerable<string> lines) => lines.Where(line => !Starts(line) && !Ends(line));

    private static bool Starts(string line) => line.TrimStart().StartsWith("#region", StringComparison.Ordinal);

    private static bool Ends(string line) => line.TrimStart().StartsWith("#endregion", StringComparison.Ordinal);
}
