namespace FiscalRules.Tables;

/// <summary>What would have happened, in words. Every sentence starts with <c>om</c>: none says that it did.</summary>
internal sealed class RepairText
{
    private readonly PrintedGrid _grid;

    public RepairText(PrintedGrid grid) => _grid = grid;

    public string Change(RepairKind kind, int place, Int128 ore, bool larger, bool isAdjacent, Int128 residual, Language language)
    {
        var (label, amount) = (_grid.Label(place, language), Show(ore, language));
        var printed = _grid[place] is { } figure ? Show(figure.Ore, language) : "";
        return (kind, language) switch
        {
            (RepairKind.Figure, Language.Swedish) => $"om {label} är {amount} och inte {printed}",
            (RepairKind.Figure, _) => $"if {label} is {amount} and not {printed}",
            (RepairKind.Sign, Language.Swedish) => $"om {label} har motsatt tecken, {amount}",
            (RepairKind.Sign, _) => $"if {label} has the opposite sign, {amount}",
            (RepairKind.Digits, Language.Swedish) => $"om två siffror{(isAdjacent ? "" : ", inte bredvid varandra,")} har bytt plats i {label}, {amount} och inte {printed}",
            (RepairKind.Digits, _) => $"if two digits{(isAdjacent ? "" : ", not beside each other,")} have changed places in {label}, {amount} and not {printed}",
            (RepairKind.MissingFigure, Language.Swedish) => $"om {label}, där inget anges, är {amount}",
            (RepairKind.MissingFigure, _) => $"if {label}, where nothing is stated, is {amount}",
            (_, Language.Swedish) => $"om {label}, {printed}, är tryckt i en enhet som är {Size(larger, language)}",
            _ => $"if {label}, {printed}, is printed in a unit that is {Size(larger, language)}",
        } + Left(residual, language);
    }

    /// <summary>A row that is missing; of which relation, where it could be of several.</summary>
    public string MissingRow(Equation? among, Int128 ore, Int128 residual, Language language)
    {
        var parts = (among, language) switch
        {
            (null, Language.Swedish) => "bland delarna",
            (null, _) => "among the parts",
            (_, Language.Swedish) => $"bland delarna av {among.Label(_grid, language)}",
            _ => $"among the parts of {among.Label(_grid, language)}",
        };
        return (language == Language.English ? $"if a row of {Show(ore, language)} is missing {parts}" : $"om en rad om {Show(ore, language)} saknas {parts}") + Left(residual, language);
    }

    /// <summary>A row that isn't in the total; in which, where it could be several.</summary>
    public string LeftOut(int place, Equation? among, Int128 residual, Language language)
    {
        var (label, printed, total) = (_grid.Label(place, language), Show(_grid[place]!.Value.Ore, language), among?.Label(_grid, language));
        return (language == Language.English
            ? $"if {label}, {printed}, isn't in {(total is null ? "the total" : $"the total {total}")}"
            : $"om {label}, {printed}, inte ingår i {(total is null ? "summan" : $"summan {total}")}") + Left(residual, language);
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

    public string Shift(ColumnMove move, bool isWhole, Language language)
    {
        var labels = move.Rows.Select(row => _grid.Table.Rows[row].Label(language)).ToList();
        var (isRight, column) = (move.Step > 0, _grid.Table.Columns[move.From].Label(language));
        if (language == Language.English)
        {
            var rows = isWhole ? "the whole table" : labels.Count == 1 ? $"the row {labels[0]}" : $"the rows {Listed(labels, "and")}";
            var each = isWhole ? "" : labels.Count == 1 ? $" in the row {labels[0]}" : $" in each of the rows {Listed(labels, "and")}";
            return move.From == 0 ? $"if the figures of {rows} belong one column further to the {(isRight ? "right" : "left")}"
                : isRight ? $"if a {(isWhole ? "column" : "figure")} is left out{each} at {column}, and the figures from there on belong one column further to the right"
                : $"if one {(isWhole ? "column" : "figure")} too many stands{each} at {column}, and the figures after it belong one column further to the left";
        }

        var rader = isWhole ? "hela tabellen" : labels.Count == 1 ? $"raden {labels[0]}" : $"raderna {Listed(labels, "och")}";
        var varje = isWhole ? "" : labels.Count == 1 ? $" i raden {labels[0]}" : $" i var och en av raderna {Listed(labels, "och")}";
        return move.From == 0 ? $"om beloppen i {rader} hör hemma en kolumn längre till {(isRight ? "höger" : "vänster")}"
            : isRight ? $"om {(isWhole ? "en kolumn" : "ett belopp")} har fallit bort{varje} vid {column}, och beloppen därifrån hör hemma en kolumn längre till höger"
            : $"om {(isWhole ? "en kolumn" : "ett belopp")} för mycket står{varje} vid {column}, och beloppen efter hör hemma en kolumn längre till vänster";
    }

    private static string Listed(List<string> labels, string and) => $"{string.Join(", ", labels.SkipLast(1))} {and} {labels[^1]}";

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
