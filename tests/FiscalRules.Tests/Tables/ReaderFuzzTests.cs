using FiscalRules.Tables;
using FiscalRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Tables;

/// <summary>The readers on text that nobody meant: published tables with slips in them, and no tables at all. Either a table comes of it, the same each time, or it is refused with line and column.</summary>
public sealed class ReaderFuzzTests
{
    private static readonly string[] Pieces =
    [
        " ", "  ", "\t", ";", ",", "\n", "\r\n", "\"", "\u00A0", "\u2009", "\u2212", "-", "–", "—", "..", "*", "²", "1)", "%", " %", "0", "00", "7", "1 234", "12 345,6", "-5", "2023", "2024 Utfall", "Prognos", "tkr",
        "mkr", "miljoner kronor", "Summa", "och", "(", ")", "å", "e\u0301", "\uD83D", "\uDE00", "\0", "\v", "\u2028", "\uFEFF", "99999999999999999999", "1.5", "+", "x",
    ];

    private static readonly Gen<string> AnyText = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);

    private static readonly Gen<string> AnyTable =
        from name in Gen.Elements("forsakringskassan-table-1", "forsakringskassan-table-2", "forsakringskassan-table-9")
        let text = File.ReadAllText(RepositoryRoot.File($"tests/FiscalRules.Tests/Cases/Tables/{name}.txt"))
        from isDelimited in Gen.Elements(true, false)
        from slips in Gen.Choose(1, 6).SelectMany(count => Slip.ArrayOf(count))
        select slips.Aggregate(isDelimited ? text.Replace(" ", ";", StringComparison.Ordinal) : text, static (changed, slip) => slip(changed));

    private static Gen<Func<string, string>> Slip =>
        from at in Gen.Choose(0, 9_999)
        from length in Gen.Choose(0, 12)
        from piece in Gen.Elements(Pieces)
        from kind in Gen.Choose(0, 2)
        select (Func<string, string>)(text =>
        {
            var start = at * text.Length / 10_000;
            var end = Math.Min(text.Length, start + length);
            return kind switch
            {
                0 => text[..start] + piece + text[start..],
                1 => text[..start] + text[end..],
                _ => text[..start] + text[start..end] + text[start..],
            };
        });

    private static readonly ValueList<TableReading> Readings =
    [
        new("Tabell (tkr)", "Table (tkr)"),
        new("Tabell", "Table"),
        new("Tabell (tkr)", "Table (tkr)") { Columns = [.. Enumerable.Range(2023, 5).Select(year => new TableColumn(FiscalRules.Law.Stage.Outcome, year))] },
        new("Tabell", "Table") { Unit = AmountUnit.Tkr, Columns = [new("x", "x")] },
        new("Tabell", "Table") { Unit = AmountUnit.Mkr, Columns = [.. Enumerable.Range(1, 6).Select(at => new TableColumn($"c{at}", $"c{at}"))], Relations = [new TableRelation.Sum("summa", ["sjukforsakringen", "digitalisering"])] },
    ];

    [Fact]
    public void A_published_table_with_slips_in_it_is_read_or_refused() => Holds.ForAll(AnyTable, Read, 400);

    [Fact]
    public void Any_text_is_read_or_refused() => Holds.ForAll(AnyText, Read, 2_000);

    private static void Read(string text)
    {
        foreach (var reading in Readings)
        {
            Same(() => TableReader.Csv(text, reading));
            Same(() => TableReader.Pasted(text, reading));
        }
    }

    private static void Same(Func<ReadTable> read) => Assert.Equal(Outcome(read), Outcome(read));

    private static (ReadTable? Table, string? Refused) Outcome(Func<ReadTable> read)
    {
        try
        {
            return (read(), null);
        }
        catch (TableFormatException refused)
        {
            Assert.InRange(refused.Line, 1, int.MaxValue);
            Assert.InRange(refused.Column, 1, int.MaxValue);
            return (null, refused.Message);
        }
        catch (ArgumentException refused) when (refused.ParamName == "relations")
        {
            return (null, refused.Message);
        }
    }
}
