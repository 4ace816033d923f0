using System.Text;

namespace FiscalRules;

/// <summary>
/// Comma-separated values by RFC 4180, for spreadsheets: lines end with CRLF, and a field is quoted where it has to be. In Swedish the separator is
/// a semicolon and the decimal sign a comma, as a Swedish spreadsheet expects; in English they are a comma and a point. Figures have no thousands
/// separator, and their minus is a hyphen.
/// </summary>
/// <remarks>A text that a spreadsheet would take for a formula gets an apostrophe before it, so that no label is ever computed.</remarks>
internal sealed class CsvText(Language language)
{
    private readonly StringBuilder _text = new();
    private readonly Language _language = language;

    /// <summary>A line of fields, each from <see cref="Label"/>, <see cref="Figure"/> or safe as it is.</summary>
    public void Line(params ReadOnlySpan<string> fields)
    {
        var separator = _language == Language.English ? ',' : ';';
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
            {
                _text.Append(separator);
            }

            var field = fields[i];
            var quoted = field.AsSpan().ContainsAny(separator, '"') || field.StartsWith(' ') || field.EndsWith(' ');
            _text.Append(quoted ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field);
        }

        _text.Append("\r\n");
    }

    /// <summary>A text on one line that is never computed.</summary>
    public static string Label(string text)
    {
        var line = VisibleText.OneLine(text);
        return line.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', ..] ? $"'{line}" : line;
    }

    /// <summary>A figure as it is shown, without what only helps a reader's eye.</summary>
    public string Figure(string shown)
    {
        var plain = shown.Replace('\u2212', '-').Replace("\u00A0", "", StringComparison.Ordinal);
        plain = _language == Language.English ? plain.Replace(",", "", StringComparison.Ordinal) : plain;
        return Fraction(plain);
    }

    /// <summary>An exact amount in öre; a fraction of them is a text, which a spreadsheet doesn't take for a day.</summary>
    public static string Ore(Unrounded amount) => Fraction(amount.ToString().Replace(" öre", "", StringComparison.Ordinal));

    private static string Fraction(string plain) => plain.Contains('/', StringComparison.Ordinal) ? $"'{plain}" : plain;

    public override string ToString() => _text.ToString();
}
