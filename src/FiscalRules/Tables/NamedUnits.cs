namespace FiscalRules.Tables;

/// <summary>The units that a text names, while it is read: together they have to say which the table is in, unless the reading does.</summary>
internal sealed class NamedUnits
{
    private readonly List<AmountUnit> _units = [];
    private readonly List<(string Words, int Line, int Column)> _unknown = [];

    /// <summary>Takes in the units that a text names.</summary>
    public void Add(string text, int line, int column)
    {
        foreach (var (unit, words) in PrintedUnit.In(text))
        {
            if (unit is null)
            {
                _unknown.Add((words, line, column));
            }
            else if (!_units.Contains(unit))
            {
                _units.Add(unit);
            }
        }
    }

    /// <summary>The unit of the reading, and a note where the text names another; or the only one that the text names.</summary>
    public AmountUnit Of(AmountUnit? reading, List<ReadingNote> notes)
    {
        if (reading is null)
        {
            return Only();
        }

        foreach (var other in _units.Where(other => other.Size != reading.Size))
        {
            notes.Add(new(1, 1, $"texten säger {other.Swedish}; läst i {reading.Swedish}", $"the text says {other.English}; read in {reading.English}"));
        }

        foreach (var (words, line, column) in _unknown)
        {
            notes.Add(new(line, column, $"texten säger {words}; läst i {reading.Swedish}", $"the text says {words}; read in {reading.English}"));
        }

        return reading;
    }

    private AmountUnit Only()
    {
        if (_unknown.Count > 0)
        {
            var (words, line, column) = _unknown[0];
            throw new TableFormatException($"a table is in kronor (kr), tusentals kronor (tkr) or miljoner kronor (mkr); “{words}” is none of them. Say which unit it is, or write the figures in one of these.", line, column);
        }

        return _units.Count switch
        {
            0 => throw new TableFormatException("No unit is named, such as tkr or miljoner kronor; say which it is.", 1, 1),
            1 => _units[0],
            _ => throw new TableFormatException($"Several units are named, {string.Join(" and ", _units.Select(static unit => unit.Swedish))}; say which it is.", 1, 1),
        };
    }
}
