namespace FiscalRules.Tests.Docs;

/// <summary>A fenced block of a markdown file.</summary>
/// <param name="Line">The number of its first line, the fence.</param>
/// <param name="Language">What follows the fence; empty if nothing does.</param>
/// <param name="Source">What the HTML comment right above it names, if there is one.</param>
/// <param name="Text">The lines between the fences, with no line feed at the end.</param>
internal sealed record MarkdownBlock(int Line, string Language, string? Source, string Text)
{
    /// <summary>The blocks of a file, in order.</summary>
    public static IEnumerable<MarkdownBlock> In(string markdown)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Fence(lines[i]) is not { } fence)
                continue;

            var end = Array.FindIndex(lines, i + 1, line => line.Trim().StartsWith(fence, StringComparison.Ordinal) && line.Trim().Trim(fence[0]).Length == 0);
            if (end < 0)
                end = lines.Length;

            var indent = lines[i].Length - lines[i].TrimStart().Length;
            var text = lines[(i + 1)..end].Select(line => line.Length >= indent ? line[indent..] : line.TrimStart());
            yield return new(i + 1, lines[i].Trim().TrimStart(fence[0]).Trim(), Comment(lines, i), string.Join('\n', text));
            i = end;
        }
    }

    /// <summary>The same text with the blocks' lines emptied, so that what is found in it is prose.</summary>
    public static string Prose(string markdown)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        foreach (var block in In(markdown).ToList())
            Array.Fill(lines, "", block.Line - 1, Math.Min(block.Text.Split('\n').Length + 2, lines.Length - block.Line + 1));
        return string.Join('\n', lines);
    }

    private static string? Fence(string line)
    {
        var start = line.TrimStart();
        var mark = start.StartsWith("```", StringComparison.Ordinal) ? '`' : start.StartsWith("~~~", StringComparison.Ordinal) ? '~' : '\0';
        return mark == '\0' ? null : new string(mark, start.TakeWhile(c => c == mark).Count());
    }

    private static string? Comment(string[] lines, int fence)
    {
        var above = lines[..fence].LastOrDefault(line => line.Trim().Length > 0)?.Trim() ?? "";
        return above.StartsWith("<!--", StringComparison.Ordinal) && above.EndsWith("-->", StringComparison.Ordinal)
            ? above[4..^3].Trim()
            : null;
    }
}
