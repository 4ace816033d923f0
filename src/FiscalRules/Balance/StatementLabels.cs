using System.Globalization;
using System.Text;
using FiscalRules.Tables;

namespace FiscalRules.Balance;

/// <summary>Which line of the balance statement a published row is (<c>radbenämningar i balanskravsutredningar</c>): a set of names that can be added to. A row whose name isn't in it is said, never guessed.</summary>
/// <remarks>Names are compared without case, signs before them, what stands in parentheses, footnote marks and colons after them; <c>enl</c> is <c>enligt</c>, <c>RUR</c> the reserve it is short for, and <c>reserven</c> is <c>reserv</c>.</remarks>
public sealed record StatementLabels
{
    /// <summary>The code of special reasons (<c>synnerliga skäl</c>), which some print above the balance result although the act doesn't.</summary>
    public const string SpecialReasons = "special-reasons";

    private static readonly ValueList<string> Lines =
    [
        .. BalanceLine.Adjustments.Select(static line => line.Code), BalanceLine.AfterAdjustments, .. BalanceLine.Reserves.Select(static line => line.Code), SpecialReasons, BalanceLine.BalanceResult,
    ];

    private StatementLabels(ValueList<StatementLabel> labels) => Labels = labels;

    /// <summary>The names of the official layout and those met in published statements.</summary>
    public static StatementLabels Known { get; } = new(
    [
        .. Named("result", "årets resultat", "årets resultat enligt resultaträkningen", "resultat enligt resultaträkningen", "redovisat resultat"),
        .. Named("realised-gains", "samtliga realisationsvinster", "reducering av samtliga realisationsvinster", "avgår samtliga realisationsvinster"),
        .. Named("excepted-gains", "realisationsvinster enligt undantagsmöjlighet", "vissa realisationsvinster enligt undantag", "vissa realisationsvinster enligt undantagsmöjlighet", "justering för realisationsvinster enligt undantagsmöjlighet"),
        .. Named("excepted-losses", "realisationsförluster enligt undantagsmöjlighet", "vissa realisationsförluster enligt undantag", "vissa realisationsförluster enligt undantagsmöjlighet", "justering för realisationsförluster enligt undantagsmöjlighet"),
        .. Named("unrealised", "orealiserade vinster och förluster i värdepapper", "orealiserade förluster i värdepapper", "orealiserade förluster värdepapper", "justering för orealiserade vinster och förluster i värdepapper"),
        .. Named("reversal", "återföring av orealiserade vinster och förluster i värdepapper", "återföring av orealiserade förluster i värdepapper", "återföring orealiserade förluster värdepapper"),
        .. Named(BalanceLine.AfterAdjustments, "årets resultat efter balanskravsjusteringar", "årets resultat efter balanskravsjustering", "resultat efter balanskravsjusteringar", "resultat efter balanskravsjustering"),
        .. To("to-rur", "resultatutjämningsreserv"),
        .. From("from-rur", "resultatutjämningsreserv"),
        .. To("to-result-reserve", "resultatreserv"),
        .. From("from-result-reserve", "resultatreserv"),
        .. Named(SpecialReasons, "synnerliga skäl", "synnerliga skäl att inte återställa", "synnerligt skäl rips"),
        .. Named(BalanceLine.BalanceResult, "årets balanskravsresultat", "balanskravsresultat"),
    ]);

    /// <summary>The names, in no order that matters.</summary>
    public ValueList<StatementLabel> Labels { get; }

    /// <summary>The same set with one name more.</summary>
    /// <param name="label">The name as printed.</param>
    /// <param name="line">The code of the line, as in the table of a <see cref="BalanceStatement"/>, or <see cref="SpecialReasons"/>.</param>
    /// <exception cref="ArgumentException">The name is null, blank or another line's, or no line has that code.</exception>
    public StatementLabels With(string label, string line)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        if (!Lines.Contains(line, StringComparer.Ordinal))
        {
            throw new ArgumentException($"A line is one of {string.Join(", ", Lines)}; was '{line}'.", nameof(line));
        }

        var known = LineOf(label);
        return known is null || known == line
            ? new([.. Labels, new(Compared(label), line)])
            : throw new ArgumentException($"'{label}' is the name of {known} already.", nameof(label));
    }

    /// <summary>The code of the line that a printed name means; null where it isn't known.</summary>
    /// <param name="label">The name as printed.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public string? LineOf(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        var compared = Compared(label);
        return Labels.FirstOrDefault(known => string.Equals(known.Name, compared, StringComparison.Ordinal))?.Line;
    }

    /// <summary>A published statement with the rows that are known under the codes of their lines, and the sums that the lines are said to have.</summary>
    /// <param name="table">The statement as read.</param>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public LabelledStatement Map(FiscalTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new(table, this);
    }

    private static IEnumerable<StatementLabel> Named(string line, params ValueList<string> names) => names.Select(name => new StatementLabel(name, line));

    private static IEnumerable<StatementLabel> To(string line, string reserve) =>
        Named(line, $"reservering av medel till {reserve}", $"reservering till {reserve}", $"avsättning till {reserve}", $"avsättning av medel till {reserve}", $"medel till {reserve}");

    private static IEnumerable<StatementLabel> From(string line, string reserve) =>
        Named(line, $"användning av medel från {reserve}", $"användning av {reserve}", $"medel från {reserve}", $"disponering av {reserve}", $"disponering av medel från {reserve}", $"uttag från {reserve}");

    private static string Compared(string label)
    {
        var (text, depth) = (new StringBuilder(label.Length), 0);
        foreach (var letter in label.ToLower(CultureInfo.InvariantCulture))
        {
            depth += letter == '(' ? 1 : 0;
            if (depth == 0)
            {
                text.Append(char.IsLetter(letter) ? letter : ' ');
            }

            depth -= letter == ')' && depth > 0 ? 1 : 0;
        }

        var words = text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(static word => word switch
        {
            "enl" => "enligt",
            "rur" or "resultatutjämningsreserven" => "resultatutjämningsreserv",
            "resultatreserven" => "resultatreserv",
            _ => word,
        }));
    }
}
