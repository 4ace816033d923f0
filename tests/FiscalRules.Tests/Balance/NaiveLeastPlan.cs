namespace FiscalRules.Tests.Balance;

/// <summary>
/// The least plan once more, to compare with, by trying: deficits in öre with the year each is asked for, counted from the plan's first; each year's result pays what is
/// asked for earliest, and a plan restores in time where nothing that was asked for is left at any year's end. The least is the first that does, counted up from zero.
/// </summary>
internal static class NaiveLeastPlan
{
    /// <summary>Whether the results restore in time, of that which is asked for in the years they are given for.</summary>
    public static bool RestoresInTime(IEnumerable<(int Due, int Left)> deficits, params ReadOnlySpan<int> results)
    {
        var queue = deficits.OrderBy(deficit => deficit.Due).ToArray();
        for (var year = 0; year < results.Length; year++)
        {
            var rest = results[year];
            for (var i = 0; i < queue.Length; i++)
            {
                var paid = Math.Min(rest, queue[i].Left);
                rest -= paid;
                queue[i].Left -= paid;
            }

            if (queue.Any(deficit => deficit.Due <= year && deficit.Left > 0))
                return false;
        }

        return true;
    }

    /// <summary>The least number from 0 to the most that does, or null.</summary>
    public static int? First(int most, Func<int, bool> does)
    {
        for (var number = 0; number <= most; number++)
        {
            if (does(number))
                return number;
        }

        return null;
    }

    /// <summary>Every way to split a sum over some years.</summary>
    public static IEnumerable<int[]> Splits(int sum, int years)
    {
        if (years == 1)
            return [[sum]];
        return Enumerable.Range(0, sum + 1).SelectMany(first => Splits(sum - first, years - 1).Select(rest => (int[])[first, .. rest]));
    }

    /// <summary>Every list of that many numbers, each among the choices.</summary>
    public static IEnumerable<int[]> Lists(int count, params int[] choices) =>
        count == 0 ? [[]] : Lists(count - 1, choices).SelectMany(list => choices.Select(choice => (int[])[.. list, choice]));
}
