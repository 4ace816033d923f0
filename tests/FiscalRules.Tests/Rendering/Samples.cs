using FiscalRules.Law;
using FiscalRules.Tables;
using FiscalRules.Tests.Law;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace FiscalRules.Tests.Rendering;

/// <summary>A table, an explanation and findings to lay out, and labels that try to be something else than labels.</summary>
internal static class Samples
{
    public static Provision Section { get; } = Texts.Agreement.At("3.1");

    /// <summary>What a label may hold when somebody means harm, or has copied from a strange place.</summary>
    public static string[] Hostile { get; } =
    [
        "<script>alert(1)</script>",
        "a & b &lt; c",
        "\"quoted\" and 'quoted'",
        "\" onmouseover=\"alert(1)",
        "]]> <!-- --> </style></title></table>",
        "=HYPERLINK(\"http://x\";\"y\")",
        "+1", "-1", "@SUM(A1)", " =1+1", "\t=1+1", "＝1+1",
        "one;two,three\tfour",
        "one\r\ntwo\nthree\rfour\u2028five",
        "bell\a null\0 escape\u001B[31m delete\u007F next\u0085 last\uFFFF",
        "half a pair \uD83D and \uDE00, a whole one \uD83D\uDE00",
        "räksmörgås − ½ € 漢字",
        "* _ ` | # \\ [x](y) ~~z~~",
        "# heading", "> quote", "- item", "+ item", "1. item", "12) item", "  3. item", "$x$", "![x](y)", "---",
        "left \u202Eright\u202C, isolated \u2066a\u2069, marked \u200E\u200F\u061C",
        "between \u202A \u202B \u202D \u2067 \u2068",
        string.Concat(Enumerable.Repeat("lång <b> & \"", 1_000)),
    ];

    public static Gen<string> AnyLabel { get; } =
        from parts in Gen.Elements((string[])[.. Hostile, "Avgift", " ", "=", "\"", ";", ",", "\n", "\r\n", "<", "&", "'", "\u0001"]).NonEmptyListOf()
        let label = string.Concat(parts)
        where !string.IsNullOrWhiteSpace(label)
        select label;

    public static FiscalTable Table { get; } = new(
        "Avgiftsbelagd verksamhet",
        "Fee-financed activity",
        AmountUnit.Tkr,
        [new(Stage.Outcome, 2023), new(Stage.Forecast, 2024), new("Totalt", "Total")],
        [
            new("opening", "Ingående över- eller underuttag", "Opening over- or under-collection", [Kronor.Of(-1_084_500), Kronor.Of(-349), null]),
            new("fees", "Intäkter", "Revenue", [Kronor.Tkr(12_500), Kronor.Tkr(262_500.5m), Kronor.Tkr(275_000.5m)]),
            new("costs", "Kostnader", "Costs", [Kronor.Of(11_415_849), Kronor.Tkr(12_500), Kronor.Of(23_915_849)]),
            new("result", "Årets resultat", "Result of the year", [Kronor.Of(1_084_151), Kronor.Tkr(250_000.5m), null]),
            new("closing", "Utgående över- eller underuttag", "Closing over- or under-collection", [Kronor.Of(-349), Kronor.Of(250_000_151), null]),
        ],
        [new TableRelation.Sum("result", ["fees"], ["costs"]), new TableRelation.Sum("closing", ["opening", "result"]), new TableRelation.CarryForward("opening", "closing")]);

    /// <summary>Every kind of value, a rounding that moved something and one that didn't, and details within details.</summary>
    public static Explanation Explanation { get; } = Explained(Kronor.Of(395_500) * Ratio.Of(10.3645m));

    public static ValueList<Finding> Findings { get; } =
    [
        new("balance.overdue", Severity.Breach, Texts.Municipalities.At(11, "12", paragraph: 1), "Underskottet 2023 skulle ha återställts.", "The deficit of 2023 should have been restored.", 2026, Kronor.Mkr(12.5m), Stage.Plan),
        new("fees.surplus-proposal", Severity.Duty, Section, "Förslag ska lämnas.", "A proposal is to be made."),
        new("table.printed-differs", Severity.Note, Section, "Tryckt 5, beräknat 6.", "Printed 5, computed 6.", 2024),
    ];

    public static ValueList<Finding> None { get; } = [];

    public static FiscalTable TableWith(string label) => new(
        label, label, AmountUnit.Kronor, [new(label, label)], [new("a", label, label, [Kronor.Of(-1_234_567)]), new("sum", label, label, [null])], [new TableRelation.Sum("sum", ["a"])]);

    public static Explanation ExplanationWith(string label) => new(
        label,
        label,
        [new("a", label, label, Kronor.Of(-1_234_567), Named(label), new RoundingStep(Unrounded.OfOre(-370_370_101, 3), Rounding.ToKrona, Named(label)), new(label, label, [new("b", label, label, Ratio.Percent(-12.5m), Named(label))]))]);

    public static ValueList<Finding> FindingsWith(string label) => [new(label, Severity.Breach, Named(label), label, label)];

    /// <summary>Whether a text is a label on one line, with something to see in place of what can't be printed.</summary>
    public static bool IsShown(string label, string text)
    {
        var line = label.ReplaceLineEndings(" ").Replace('\t', ' ');
        return line.Length == text.Length && line.Zip(text).All(static pair => pair.First == pair.Second || (pair.Second is >= '\u2400' and <= '\u2421' or '\uFFFD' && !char.IsLetterOrDigit(pair.First)));
    }

    private static Provision Named(string label) => new Act(label, label, label).Part(label, label);

    private static Explanation Explained(Unrounded inSek)
    {
        var rounding = new RoundingStep(-inSek, Rounding.ToKrona, Texts.Rounding.At("2"));
        return new(
            "Huvuddelen",
            "The main part",
            [
                new("year", "Avtalsår", "Agreement year", new FiscalYear(2021), Section),
                new("signed", "Beslutsdag", "Day of decision", new LocalDate(2021, 2, 4), Section),
                new("total", "Totalt bidrag", "Total grant", Kronor.Mkr(33_444), Section, new RoundingStep(Kronor.Mkr(33_444), Rounding.ToKrona, Section)),
                new(
                    "deduction",
                    "− avdrag",
                    "− deduction",
                    rounding.After,
                    Texts.Agreement.At("3.2", paragraph: 2),
                    rounding,
                    new(
                        "Avgiften i kronor",
                        "The fee in kronor",
                        [
                            new("in-eur", "Avgift i euro", "Fee in euro", new ExplanationValue.Count(395_500), Section),
                            new("rate", "Kurs", "Rate", Ratio.Of(10.3645m), Section, details: new("Kursen", "The rate", [new("day", "Kursdag", "Day of the rate", new LocalDate(2020, 12, 30), Section)])),
                        ])),
                new("share", "Andel", "Share", Ratio.Of(2, 3), Section),
                new("main", "= huvuddel", "= main part", Kronor.Of(33_439_900_840), Texts.Municipalities.At(11, "5 a", paragraph: 1)),
            ]);
    }
}
