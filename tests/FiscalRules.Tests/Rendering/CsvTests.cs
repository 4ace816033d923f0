using System.Text;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Rendering;

public sealed class CsvTests
{
    public static TheoryData<string> Labels => new(Samples.Hostile);

    [Fact]
    public void Tables_explanations_and_findings_are_comma_separated_values()
    {
        Approved.Match(Samples.Table.ToCsv(), "csv-table.sv.csv");
        Approved.Match(Samples.Table.In(AmountUnit.KronorAndOre).ToCsv(Language.English), "csv-table.en.csv");
        Approved.Match(Samples.Explanation.ToCsv(), "csv-explanation.sv.csv");
        Approved.Match(Samples.Explanation.ToCsv(Language.English, AmountUnit.Mkr), "csv-explanation.en.csv");
        Approved.Match(Samples.Findings.ToCsv(), "csv-findings.sv.csv");
        Approved.Match(Samples.Findings.ToCsv(Language.English), "csv-findings.en.csv");
    }

    [Fact]
    public void Swedish_has_semicolons_and_decimal_commas_and_English_commas_and_decimal_points()
    {
        var table = Samples.TableWith("Rad").In(AmountUnit.KronorAndOre);
        Assert.Equal("kr;Rad\r\nRad;-1234567,00\r\nRad;\r\n", table.ToCsv());
        Assert.Equal("SEK,Rad\r\nRad,-1234567.00\r\nRad,\r\n", table.ToCsv(Language.English));
    }

    [Theory]
    [MemberData(nameof(Labels))]
    public void What_is_written_is_read_back_by_RFC_4180(string label) => ReadBack(label);

    [Fact]
    public void Whatever_is_written_is_read_back_by_RFC_4180() => Holds.ForAll(Samples.AnyLabel, ReadBack, 300);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData(" =1+1")]
    [InlineData("＝1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠1")]
    public void A_label_that_a_spreadsheet_would_compute_has_an_apostrophe_before_it(string label)
    {
        Assert.Equal("'" + label, Read(Samples.TableWith(label).ToCsv(), ';')[0][1]);
        Assert.Equal("'" + label, Read(Samples.ExplanationWith(label).ToCsv(), ';')[1][2]);
        Assert.Equal("'" + label, Read(Samples.FindingsWith(label).ToCsv(), ';')[1][5]);
    }

    [Theory]
    [InlineData("\t1", " 1")]
    [InlineData("\r\n=1", "' =1")]
    public void A_label_is_on_one_line(string label, string field) => Assert.Equal(field, Read(Samples.TableWith(label).ToCsv(), ';')[0][1]);

    [Theory]
    [InlineData("− netto")]
    [InlineData("a=b")]
    [InlineData("1")]
    public void A_label_that_is_only_text_is_left_as_it_is(string label) =>
        Assert.Equal(label, Read(Samples.TableWith(label).ToCsv(), ';')[0][1]);

    [Fact]
    public void An_explanation_has_a_line_for_each_step_with_the_codes_that_lead_to_it()
    {
        var lines = Read(Samples.Explanation.ToCsv(), ';');
        Assert.Equal(["kod", "year", "signed", "total", "deduction", "deduction/in-eur", "deduction/rate", "deduction/rate/day", "share", "main"], lines.Select(static line => line[1]));
        Assert.Equal(["nivå", "0", "0", "0", "0", "1", "1", "2", "0", "0"], lines.Select(static line => line[0]));
        Assert.Equal(["värde", "2021", "2021-02-04", "33444000000,00", "-4099160,00", "395500", "1036,45%", "2020-12-30", "'2/3", "33439900840,00"], lines.Select(static line => line[3]));
        Assert.Equal(["enhet", "år", "dag", "kr", "kr", "antal", "andel", "dag", "andel", "kr"], lines.Select(static line => line[4]));
        Assert.All(lines, static line => Assert.Equal(9, line.Length));
    }

    [Fact]
    public void A_rounding_is_in_ore_and_a_fraction_of_them_a_text_and_no_day()
    {
        Assert.Equal(("-409915975", "-25"), (Read(Samples.Explanation.ToCsv(), ';')[4][6], Read(Samples.Explanation.ToCsv(), ';')[4][7]));
        Assert.Equal(("'-370370101/3", "'1/3"), (Read(Samples.ExplanationWith("a").ToCsv(), ';')[1][6], Read(Samples.ExplanationWith("a").ToCsv(), ';')[1][7]));
    }

    [Fact]
    public void Nothing_to_say_is_only_the_headings()
    {
        Assert.Single(Read(Explanation.Empty.ToCsv(), ';'));
        Assert.Single(Read(Samples.None.ToCsv(), ';'));
        Assert.Throws<ArgumentNullException>("unit", () => Samples.Explanation.ToCsv(Language.Swedish, null!));
        Assert.Throws<ArgumentNullException>("findings", () => ((ValueList<Finding>)null!).ToCsv());
    }

    private static void ReadBack(string label)
    {
        foreach (var (language, separator) in (ReadOnlySpan<(Language, char)>)[(Language.Swedish, ';'), (Language.English, ',')])
        {
            var table = Read(Samples.TableWith(label).ToCsv(language), separator);
            Assert.Equal([2, 2, 2], table.Select(static line => line.Length));
            Assert.True(Same(label, table[0][1]) && Same(label, table[1][0]) && Same(label, table[2][0]));
            Assert.Equal("-1234567", table[1][1]);
            Assert.All(Read(Samples.ExplanationWith(label).ToCsv(language), separator).Skip(1), line => Assert.True(line.Length == 9 && Same(label, line[2])));
            Assert.True(Same(label, Read(Samples.FindingsWith(label).ToCsv(language), separator)[1][5]));
        }
    }

    /// <summary>The label, but for the apostrophe.</summary>
    private static bool Same(string label, string field) =>
        Samples.IsShown(label, field) || (field.StartsWith('\'') && Samples.IsShown(label, field[1..]));

    /// <summary>A plain reader of RFC 4180, one character at a time.</summary>
    private static List<string[]> Read(string csv, char separator)
    {
        var (lines, fields, field, i) = (new List<string[]>(), new List<string>(), new StringBuilder(), 0);
        while (i < csv.Length)
        {
            if (csv[i] == '"' && field.Length == 0)
            {
                for (i++; csv[i] != '"' || (i + 1 < csv.Length && csv[i + 1] == '"'); i++)
                {
                    field.Append(csv[i]);
                    i += csv[i] == '"' ? 1 : 0;
                }

                i++;
                Assert.True(csv[i] == separator || csv[i] == '\r');
            }
            else if (csv[i] == separator)
            {
                fields.Add(field.ToString());
                field.Clear();
                i++;
            }
            else if (csv[i] == '\r')
            {
                Assert.Equal('\n', csv[i + 1]);
                lines.Add([.. fields, field.ToString()]);
                fields.Clear();
                field.Clear();
                i += 2;
            }
            else
            {
                Assert.True(csv[i] is not ('\n' or '"'));
                field.Append(csv[i++]);
            }
        }

        Assert.True(fields.Count == 0 && field.Length == 0);
        return lines;
    }
}
