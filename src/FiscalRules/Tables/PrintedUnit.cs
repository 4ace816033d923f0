namespace FiscalRules.Tables;

/// <summary>The units that a text names: <c>tusentals kronor</c>, <c>1 000-tal kr</c>, <c>milj. kr</c>, <c>mkr</c>.</summary>
/// <remarks>
/// In <c>över 20 miljoner kronor</c> the words are part of an amount, and name none. Kronor beside a word of scale that isn't known, such as <c>miljarder</c>, are no kronor: what is
/// named then is unknown.
/// </remarks>
internal static class PrintedUnit
{
    private static readonly ValueList<string> Thousands = ["tusen", "tusental", "tusentals"];
    private static readonly ValueList<string> Millions = ["miljoner", "miljontal", "miljontals", "milj", "mn"];
    private static readonly ValueList<string> Scales = ["hundra", "tusen", "miljon", "miljard", "biljon", "mdr", "mrd"];
    private static readonly ValueList<string> Short = ["tus", "mil", "milj", "mn", "md", "mkr", "tkr", "k", "m", "t"];

    /// <summary>The units in a text, and the words that name them; null where the words are of kronor, and which of their multiples isn't known.</summary>
    public static IEnumerable<(AmountUnit? Unit, string Words)> In(string text)
    {
        var words = Words(text);
        var isScaled = false;
        var bare = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Lower;
            var before = Before(words, i);
            if (word is "tkr" or "kkr" or "mkr" or "mnkr" or "mdkr" && !IsDigits(before))
            {
                yield return (word is "tkr" or "kkr" ? AmountUnit.Tkr : word == "mdkr" ? null : AmountUnit.Mkr, words[i].Text);
            }
            else if (word is "kr" or "kronor" && !IsDigits(before))
            {
                if (!IsScale(before) && !Short.Contains(before, StringComparer.Ordinal))
                {
                    bare.Add(words[i].Text);
                }
                else if (Scaled(words, i - 1) is { } scaled)
                {
                    yield return (scaled.Unit, text[words[scaled.From].Start..words[i].End]);
                }
            }
            else
            {
                isScaled |= (IsScale(word) || word is "milj") && !IsDigits(before) && !(i + 1 < words.Count && words[i + 1].Lower is "kr" or "kronor");
            }
        }

        foreach (var word in bare)
        {
            yield return isScaled ? (null, text.Trim()) : (AmountUnit.Kronor, word);
        }
    }

    /// <summary>The unit that a word of scale makes of the kronor after it, and the word it begins at; null where they are part of an amount.</summary>
    private static (AmountUnit? Unit, int From)? Scaled(List<Word> words, int at)
    {
        var from = at;
        while (from > 0 && IsDigits(words[from - 1].Lower))
        {
            from--;
        }

        if (words[at].Lower is "tal" or "tals")
        {
            var size = string.Concat(words[from..at].Select(static word => word.Lower));
            return (size == "1000" ? AmountUnit.Tkr : size == "1000000" ? AmountUnit.Mkr : null, from);
        }

        return from < at ? null
            : (Thousands.Contains(words[at].Lower, StringComparer.Ordinal) ? AmountUnit.Tkr : Millions.Contains(words[at].Lower, StringComparer.Ordinal) ? AmountUnit.Mkr : null, from);
    }

    private static string Before(List<Word> words, int at) => at > 0 ? words[at - 1].Lower : "";

    private static bool IsScale(string word) => word is "tal" or "tals" || Scales.Any(scale => word.StartsWith(scale, StringComparison.Ordinal));

    private static bool IsDigits(string word) => word.Length > 0 && char.IsAsciiDigit(word[0]);

    /// <summary>Runs of letters, runs of digits, and each sign that parts them. A blank, of any width, a point and a hyphen join: <c>milj.kr</c>.</summary>
    private static List<Word> Words(string text)
    {
        var words = new List<Word>();
        for (var i = 0; i < text.Length;)
        {
            var start = i++;
            if (char.IsWhiteSpace(text[start]) || text[start] is '.' or '-' or '\u2010' or '\u2011')
            {
                continue;
            }

            var kind = Kind(text[start]);
            while (kind > 0 && i < text.Length && Kind(text[i]) == kind)
            {
                i++;
            }

            words.Add(new(text[start..i], text[start..i].ToLowerInvariant(), start, i));
        }

        return words;
    }

    private static int Kind(char letter) => char.IsLetter(letter) ? 1 : char.IsAsciiDigit(letter) ? 2 : 0;

    private readonly record struct Word(string Text, string Lower, int Start, int End);
}
