using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace FiscalRules;

/// <summary>
/// HTML or SVG in the making. What is written out in an interpolated string is markup, and what stands in its holes is text: every hole is
/// escaped, so that no label can be taken for markup. All of it is well-formed XML if what is written out is.
/// </summary>
internal sealed class MarkupText
{
    private readonly StringBuilder _text = new();

    /// <summary>Markup with escaped text in its holes.</summary>
    public MarkupText Add([InterpolatedStringHandlerArgument("")] Holes markup)
    {
        _ = markup;
        return this;
    }

    /// <summary>Markup that is written out.</summary>
    public MarkupText Raw(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>The text with <c>&amp; &lt; &gt; " '</c> as entities, and with nothing that XML refuses: fit for an element and for a quoted attribute.</summary>
    public static string Escaped(string text)
    {
        var visible = VisibleText.OneLine(text);
        if (visible.AsSpan().IndexOfAny("&<>\"'") < 0)
        {
            return visible;
        }

        var escaped = new StringBuilder(visible.Length + 16);
        foreach (var letter in visible)
        {
            _ = letter switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }

    public override string ToString() => _text.ToString();

    /// <summary>Takes an interpolated string apart into its markup and its holes.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Holes
    {
        private readonly StringBuilder _text;

        public Holes(int literalLength, int formattedCount, MarkupText markup)
        {
            (_, _) = (literalLength, formattedCount);
            _text = markup._text;
        }

        public void AppendLiteral(string markup) => _text.Append(markup);

        public void AppendFormatted(string text) => _text.Append(Escaped(text));

        public void AppendFormatted(long number) => _text.Append(CultureInfo.InvariantCulture, $"{number}");
    }
}
