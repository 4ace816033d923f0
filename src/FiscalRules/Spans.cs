using static System.FormattableString;

namespace FiscalRules;

/// <summary>Checks of what a member over spans is given.</summary>
internal static class Spans
{
    /// <summary>Refuses a span that hasn't as many amounts as there are rows.</summary>
    /// <exception cref="ArgumentException">It hasn't.</exception>
    public static void Require(ReadOnlySpan<Kronor> span, int rows, string name)
    {
        if (span.Length != rows)
        {
            throw OtherLength(span.Length, rows, name);
        }
    }

    /// <summary>Refuses an output that overlaps something else, unless it is the same rows and each is read before it is written.</summary>
    /// <exception cref="ArgumentException">It overlaps.</exception>
    public static void RefuseOverlap(ReadOnlySpan<Kronor> output, string name, ReadOnlySpan<Kronor> other, string otherName, bool sameRowsAreFine = false)
    {
        if (output.Overlaps(other, out var offset) && !(sameRowsAreFine && offset == 0))
        {
            throw Overlapping(name, otherName);
        }
    }

    // Of their own, so that a call that is right doesn't pay for the text of one that isn't.
    private static ArgumentException OtherLength(int length, int rows, string name) => new(Invariant($"{name} has room for each of {rows} rows; {length} came."), name);

    private static ArgumentException Overlapping(string name, string otherName) => new(Invariant($"{name} has memory of its own; it overlaps {otherName}."), name);
}
