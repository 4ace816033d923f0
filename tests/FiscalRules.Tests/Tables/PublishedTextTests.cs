using FiscalRules.Tables;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Tables;

/// <summary>Försäkringskassan's tables as they come when they are copied out of the document: single spaces everywhere, blanks that leave no trace.</summary>
public sealed class PublishedTextTests
{
    [Fact]
    public void Table_1_is_read_with_its_total_cut_by_its_sums()
    {
        var published = Published.RequestTable();
        var read = Read("forsakringskassan-table-1", new("Tabell 1", "Table 1")
        {
            Columns = published.Columns,
            Relations = [new TableRelation.Sum("summa", [.. published.Rows.Where(row => row.Code != "Summa").Select(row => TableReader.CodeOf(row.Code))])],
        });

        Assert.Equal(AmountUnit.Mkr, read.Table.Unit);
        Same(published, read.Table);
        Assert.Equal(["beloppen i ”Summa” är lästa så att tabellens summor går ihop"], read.Notes.Where(note => note.Swedish.Contains("summor", StringComparison.Ordinal)).Select(note => note.Swedish));
    }

    [Fact]
    public void Table_2_is_read_with_the_blank_that_its_sums_leave()
    {
        var published = Published.Area(9).Table;
        var read = Read("forsakringskassan-table-2", new("Tabell 2", "Table 2")
        {
            Columns = published.Columns,
            Relations = [new TableRelation.Sum("summa", [.. published.Rows.Where(row => row.Code != "Summa").Select(row => TableReader.CodeOf(row.Code))])],
        });

        Same(published, read.Table);
        Assert.Null(read.Table.Rows[2].Cells[0]);
        Assert.Equal(RelationVerdict.Exact, new Reconciliation(read.Table, Published.Request).Verdict);
    }

    [Fact]
    public void Table_9_is_read_and_reconciled()
    {
        var published = Published.Loans().Table;
        var read = Read("forsakringskassan-table-9", new("Tabell 9", "Table 9")
        {
            Columns = published.Columns,
            Relations = [new TableRelation.Sum("ub-lan-i-riksgaldskontoret", ["ib-lan-i-riksgaldskontoret", "nyupplaning", "amorteringar"])],
        });

        foreach (var row in read.Table.Rows.Where(row => row.Cells[0] is not null))
            Assert.Equal(published[row.Swedish].Cells, row.Cells);
        Assert.Equal(
            [-1, 0, 0, 0, 0],
            new Reconciliation(read.Table, Published.Request).Checks.Select(check => (int)(check.Residual.Ore / Kronor.Tkr(1).Ore)));
    }

    private static ReadTable Read(string name, TableReading reading) =>
        TableReader.Pasted(File.ReadAllText(RepositoryRoot.File($"tests/FiscalRules.Tests/Cases/Tables/{name}.txt")), reading);

    private static void Same(FiscalTable expected, FiscalTable actual)
    {
        Assert.Equal(expected.Rows.Select(row => row.Swedish), actual.Rows.Select(row => row.Swedish));
        Assert.Equal(expected.Rows.Select(row => row.Cells), actual.Rows.Select(row => row.Cells));
    }
}
