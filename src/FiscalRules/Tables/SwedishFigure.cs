using System.Globalization;
using System.Numerics;

namespace FiscalRules.Tables;

/// <summary>A figure as it is printed in Swedish tables: spaces between thousands, a decimal comma, any of three minus signs, per cent, footnote marks; or a dash or blank for nothing.</summary>
/// <param name="IsNothing">Whether nothing is stated.</param>
/// <param name="IsPercent">Whether it is a percentage.</param>
/// <param name="Digits">The digits without the comma, signed.</param>
/// <param name="Decimals">How many of them stand after the comma.</param>
/// <param name="Mark">The footnote mark that stood after it, or nothing.</param>
internal readonly record struct SwedishFigure(bool IsNothing, bool IsPercent, BigInteger Digits, int Decimals, string Mark)
{
    /// <summary>What is wrong with a figure that could be the end of another.</summary>
    public const string LeadingZero = "no figure begins with a zero";

    private const int MostDigits = 50;
    private const string Signs = "+-\u2212\u2013";
    private const string Marks = "*†‡⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static readonly ValueList<string> Nothing = ["", "-", "\u2212", "\u2013", "\u2014", "..", "…", "."];

    /// <summary>Whether the character stands between thousands: a space, a no-break space, a narrow one or a thin one.</summary>
    public static bool IsSpace(char character) => character is ' ' or '\u00A0' or '\u202F' or '\u2009';

    /// <summary>Reads a figure; the problem says why it is none.</summary>
    public static bool TryParse(string text, out SwedishFigure figure, out string problem)
    {
        var (body, mark) = Unmarked(text.Trim());
        (figure, problem) = (new(true, false, 0, 0, mark), "");
        if (Nothing.Contains(body, StringComparer.Ordinal))
        {
            return true;
        }

        var isPercent = body.EndsWith('%');
        var number = isPercent ? body[..^1].TrimEnd() : body;
        var isNegative = number.Length > 0 && Signs.IndexOf(number[0], StringComparison.Ordinal) > 0;
        number = number.Length > 0 && Signs.Contains(number[0], StringComparison.Ordinal) ? number[1..].TrimStart() : number;
        var comma = number.IndexOf(',', StringComparison.Ordinal);
        var (whole, decimals) = comma < 0 ? (number, "") : (number[..comma], number[(comma + 1)..]);
        problem = Problem(whole, decimals, comma >= 0);
        if (problem.Length > 0)
        {
            return false;
        }

        var digits = BigInteger.Parse(string.Concat(whole.Where(char.IsAsciiDigit)) + decimals, NumberStyles.None, CultureInfo.InvariantCulture);
        figure = new(false, isPercent, isNegative ? -digits : digits, decimals.Length, mark);
        return true;
    }

    /// <summary>What is wrong with the digits; empty where nothing is.</summary>
    private static string Problem(string whole, string decimals, bool hasComma)
    {
        if (hasComma && (decimals.Length == 0 || !decimals.All(char.IsAsciiDigit)))
        {
            return "digits follow a decimal comma, without a space";
        }

        var groups = whole.Split([' ', '\u00A0', '\u202F', '\u2009']);
        if (!groups.All(static group => group.Length > 0 && group.All(char.IsAsciiDigit)))
        {
            return whole.Contains('.', StringComparison.Ordinal)
                ? "a point is neither a decimal sign nor a thousands separator in Swedish"
                : "a figure has digits, spaces between thousands, and at most one decimal comma";
        }

        if (groups.Length > 1 && (groups[0].Length > 3 || groups.Skip(1).Any(static group => group.Length != 3)))
        {
            return "a space stands only between thousands";
        }

        // No amount has so many; and a number of any length takes its time to read.
        return whole.Length + decimals.Length > MostDigits ? "the figure is beyond what an amount holds"
            : whole.Length > 1 && whole[0] == '0' ? LeadingZero : "";
    }

    private static (string Body, string Mark) Unmarked(string text)
    {
        var end = text.Length;
        while (end > 0 && Marks.Contains(text[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        // Also "1)" and "a)", set off by a space so that it isn't the end of the figure.
        var space = text.LastIndexOfAny([' ', '\u00A0', '\u202F', '\u2009']);
        if (end == text.Length && text.EndsWith(')') && space > 0 && text.Length - space is 3 or 4 && text[(space + 1)..^1].All(char.IsAsciiLetterOrDigit))
        {
            end = space;
        }

        return (text[..end].TrimEnd(), text[end..].Trim());
    }
}
