using static System.FormattableString;

namespace FiscalRules.Tables;

/// <summary>Something that was read in a way a reader may want to know of (<c>läsanmärkning</c>): a footnote mark, a row with fewer figures than columns, a repeated label.</summary>
/// <param name="Line">The line of the text, from 1.</param>
/// <param name="Column">The character in the line, from 1.</param>
/// <param name="Swedish">What, in Swedish.</param>
/// <param name="English">What, in English.</param>
public sealed record ReadingNote(int Line, int Column, string Swedish, string English)
{
    /// <summary>What, in a language.</summary>
    public string Text(Language language) => language == Language.English ? English : Swedish;

    /// <summary>The place and what, in Swedish.</summary>
    public override string ToString() => Invariant($"rad {Line}, tecken {Column}: {Swedish}");
}
