namespace FiscalRules.Benchmarks.Reporting;

/// <summary>How much a call gets through, so that a report can say rows and bytes a second.</summary>
/// <param name="rows">The rows at full scale.</param>
/// <param name="bytesPerRow">What a row reads and writes, in bytes; zero where memory isn't what limits it.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class WorkAttribute(int rows, int bytesPerRow = 0) : Attribute
{
    public int Rows => Scale.Of(rows);

    public int BytesPerRow => bytesPerRow;
}
