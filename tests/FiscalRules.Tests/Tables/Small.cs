using FiscalRules.Law;
using FiscalRules.Tables;

namespace FiscalRules.Tests.Tables;

/// <summary>Small tables in thousands of kronor.</summary>
internal static class Small
{
    public static readonly Provision Provision = new Act("lagen", "the act", "2000:1").At("1");

    public static FiscalTable Table(ValueList<TableRelation> relations, params ReadOnlySpan<(string Code, long?[] Figures)> rows)
    {
        var years = rows[0].Figures.Length;
        return Table([.. Enumerable.Range(2021, years).Select(year => new TableColumn(Stage.Outcome, year))], relations, rows);
    }

    public static FiscalTable Table(ValueList<TableColumn> columns, ValueList<TableRelation> relations, params ReadOnlySpan<(string Code, long?[] Figures)> rows)
    {
        var made = new List<TableRow>();
        foreach (var (code, figures) in rows)
            made.Add(new(code, code, code, [.. figures.Select(figure => figure is { } stated ? Kronor.Tkr(stated) : (Kronor?)null)]));

        return new("Tabell", "Table", AmountUnit.Tkr, columns, [.. made], relations);
    }

    /// <summary>One column: a total and its parts, named a, b, c and so on.</summary>
    public static Reconciliation Sum(long total, params ReadOnlySpan<long> parts)
    {
        var rows = new List<(string, long?[])>();
        for (var i = 0; i < parts.Length; i++)
            rows.Add((((char)('a' + i)).ToString(), [parts[i]]));

        return new(Table([new TableRelation.Sum("sum", [.. rows.Select(row => row.Item1)])], [.. rows, ("sum", [total])]), Provision);
    }
}
