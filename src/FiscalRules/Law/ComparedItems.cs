using static System.FormattableString;

namespace FiscalRules.Law;

/// <summary>Lists on the way of a comparison, where one item at a time is taken from the other result.</summary>
internal static class ComparedItems
{
    /// <summary>A list with the items of one kind as the other list has them; the same list where both have them alike, so that nothing is run again for it.</summary>
    public static ValueList<T> Replaced<T>(this ValueList<T> mine, ValueList<T> its, Func<T, bool> isOf)
    {
        var other = its.Where(isOf).ToList();
        return mine.Where(isOf).SequenceEqual(other) ? mine : [.. mine.Where(item => !isOf(item)), .. other];
    }

    /// <summary>A list with one place as the other list, which is as long, has it.</summary>
    public static ValueList<T> ReplacedAt<T>(this ValueList<T> mine, ValueList<T> its, int place) => mine.Select((item, at) => at == place ? its[at] : item).ToValueList();

    /// <summary>The names of both lists, each once: the later's first.</summary>
    public static IEnumerable<string> NamesOf<T>(ValueList<T> after, ValueList<T> before, Func<T, string> name) =>
        after.Concat(before).Select(name).Distinct(StringComparer.Ordinal);

    /// <summary>A line of a year's explanation with the year to it, for a result of several years.</summary>
    public static ExplanationLine In(this ExplanationLine line, FiscalYear year) => new(
        Invariant($"{line.Code}-{year}"), Invariant($"{line.Swedish} {year}"), Invariant($"{line.English} {year}"), line.Value, line.Provision, line.Rounding);

    /// <summary>The amounts of lines that nothing has rounded.</summary>
    public static IEnumerable<ExactFigure> Amounts(this IEnumerable<ExplanationLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.Value is ExplanationValue.Amount amount)
            {
                yield return new(line.Code, amount.Of);
            }
        }
    }
}
