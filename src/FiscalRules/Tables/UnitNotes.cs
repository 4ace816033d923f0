using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Tables;

/// <summary>What is doubtful about the unit of a table, in words.</summary>
internal static class UnitNotes
{
    public static IEnumerable<Finding> Of(Reconciliation result)
    {
        foreach (var reading in result.Units)
        {
            var column = reading.Column is { } index ? result.Table.Columns[index] : null;
            yield return new(
                TableFindings.UnitDoubtful,
                Severity.Note,
                result.Provision,
                Invariant($"{(column is null ? "Hela tabellen" : $"Kolumnen {column.Swedish}")} kan vara tryckt i en enhet som är 1\u00A0000 gånger {(reading.IsLarger ? "större" : "mindre")} än {result.Table.Unit.Swedish}: då är {reading.Possible} av {reading.Tried} samband utåt möjliga, mot {reading.Stated}."),
                Invariant($"{(column is null ? "The whole table" : $"The column {column.English}")} may be printed in a unit 1,000 times {(reading.IsLarger ? "larger" : "smaller")} than {result.Table.Unit.English}: then {reading.Possible} of {reading.Tried} relations out of it are possible, against {reading.Stated}."),
                column?.Year,
                stage: column?.Stage ?? Stage.Outcome);
        }

        if (result.IsCoarser)
        {
            yield return new(
                TableFindings.CoarserThanUnit,
                Severity.Note,
                result.Provision,
                $"Alla belopp är hela tusental av {result.Table.Unit.Swedish}: tabellen kan vara avrundad grövre än den anger, och då förklarar avrundning mer än här räknas med.",
                $"Every figure is a whole number of thousands of {result.Table.Unit.English}: the table may be rounded more coarsely than it says, and rounding then explains more than is reckoned with here.");
        }
    }
}
