namespace FiscalRules.Law;

/// <summary>An explanation as comma-separated values: a line for each step, with the codes that lead to it.</summary>
internal static class ExplanationCsv
{
    public static string Render(Explanation explanation, Language language, AmountUnit unit)
    {
        var csv = new CsvText(language);
        if (language == Language.English)
        {
            csv.Line("level", "code", "step", "value", "unit", "provision", "before rounding (öre)", "moved (öre)", "provision of the rounding");
        }
        else
        {
            csv.Line("nivå", "kod", "steg", "värde", "enhet", "lagrum", "före avrundning (öre)", "flyttat (öre)", "avrundningens lagrum");
        }

        foreach (var row in ExplanationRow.Of(explanation))
        {
            if (row.Line is { } line)
            {
                csv.Line(
                    AmountUnit.Figure(row.Depth, 0, language),
                    CsvText.Label(row.Path),
                    CsvText.Label(line.Label(language)),
                    csv.Figure(line.Value.Show(language, unit)),
                    ExplanationWords.UnitOf(line.Value, language, unit),
                    CsvText.Label(line.Provision.Citation(language)),
                    row.Rounding is { } step ? CsvText.Ore(step.Before) : "",
                    row.Rounding is { } moved ? CsvText.Ore(moved.Moved) : "",
                    row.Rounding is { } by ? CsvText.Label(by.Provision.Citation(language)) : "");
            }
        }

        return csv.ToString();
    }
}
