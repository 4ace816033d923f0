namespace FiscalRules.Tables;

/// <summary>What would have happened, in words. Every sentence starts with <c>om</c>: none says that it did.</summary>
internal sealed class RepairText
{
    private readonly PrintedGrid _grid;

    public RepairText(PrintedGrid grid) => _grid = grid;

    public string Change(RepairKind kind, int place, Int128 ore, bool larger, Int128 residual, Language language)
    {
        var (label, amount) = (_grid.Label(place, language), Show(ore, language));
        var printed = _grid[place] is { } figure ? Show(figure.Ore, language) : "";
        return (kind, language) switch
        {
            (RepairKind.Figure, Language.Swedish) => $"om {label} är {amount} och inte {printed}",
            (RepairKind.Figure, _) => $"if {label} is {amount} and not {printed}",
            (RepairKind.Sign, Language.Swedish) => $"om {label} har motsatt tecken, {amount}",
            (RepairKind.Sign, _) => $"if {label} has the opposite sign, {amount}",
            (RepairKind.Digits, Language.Swedish) => $"om två siffror har bytt plats i {label}, {amount} och inte {printed}",
            (RepairKind.Digits, _) => $"if two digits have changed places in {label}, {amount} and not {printed}",
            (RepairKind.MissingFigure, Language.Swedish) => $"om {label}, där inget anges, är {amount}",
            (RepairKind.MissingFigure, _) => $"if {label}, where nothing is stated, is {amount}",
            (_, Language.Swedish) => $"om {label}, {printed}, är tryckt i en enhet som är {Size(larger, language)}",
            _ => $"if {label}, {printed}, is printed in a unit that is {Size(larger, language)}",
        } + Left(residual, language);
    }

    public string MissingRow(Int128 ore, Language language) => language == Language.English
        ? $"if a row of {Show(ore, language)} is missing among the parts"
        : $"om en rad om {Show(ore, language)} saknas bland delarna";

    public string LeftOut(int place, Int128 residual, Language language)
    {
        var (label, printed) = (_grid.Label(place, language), Show(_grid[place]!.Value.Ore, language));
        return (language == Language.English ? $"if {label}, {printed}, isn't in the total" : $"om {label}, {printed}, inte ingår i summan") + Left(residual, language);
    }

    public string Scaled(RepairKind kind, int column, bool larger, Language language)
    {
        var label = _grid.Table.Columns[column].Label(language);
        return (kind, language) switch
        {
            (RepairKind.ColumnUnit, Language.Swedish) => $"om kolumnen {label} är tryckt i en enhet som är {Size(larger, language)}",
            (RepairKind.ColumnUnit, _) => $"if the column {label} is printed in a unit that is {Size(larger, language)}",
            (_, Language.Swedish) => $"om hela tabellen är tryckt i en enhet som är {Size(larger, language)}",
            _ => $"if the whole table is printed in a unit that is {Size(larger, language)}",
        };
    }

    public string Shift(int row, int step, Language language)
    {
        var label = _grid.Table.Rows[row].Label(language);
        return (step > 0, language) switch
        {
            (true, Language.Swedish) => $"om beloppen i raden {label} hör hemma en kolumn längre till höger",
            (true, _) => $"if the figures of the row {label} belong one column further to the right",
            (_, Language.Swedish) => $"om beloppen i raden {label} hör hemma en kolumn längre till vänster",
            _ => $"if the figures of the row {label} belong one column further to the left",
        };
    }

    private static string Size(bool larger, Language language) => (larger, language) switch
    {
        (true, Language.Swedish) => "1\u00A0000 gånger större",
        (true, _) => "1,000 times larger",
        (_, Language.Swedish) => "1\u00A0000 gånger mindre",
        _ => "1,000 times smaller",
    };

    private string Left(Int128 residual, Language language) => (residual == 0, language) switch
    {
        (true, _) => "",
        (_, Language.Swedish) => $"; då skiljer {Show(residual, language)}, som avrundning förklarar",
        _ => $"; then {Show(residual, language)} differs, which rounding explains",
    };

    private string Show(Int128 ore, Language language) => CheckText.Show(Kronor.FromOre(checked((long)ore)), _grid.Table.Unit, language);
}
