namespace FiscalRules.Balance;

/// <summary>Where the figures of many ledgers go (<c>återställande av negativa balanskravsresultat, i kolumner</c>). A span that is left empty isn't computed.</summary>
/// <remarks>Each is <c>[year][entity]</c>, zero or more, and means what the property of the same name of <see cref="RestorationLedgerYear"/> does. None may overlap another or a column that is read.</remarks>
public readonly ref struct RestorationOutcomes
{
    /// <summary>What is left to restore when the year ends (<c>utgående balans</c>).</summary>
    public Span<Kronor> Closing { get; init; }

    /// <summary>How much of that should have been restored by the end of the year or earlier.</summary>
    public Span<Kronor> Overdue { get; init; }

    /// <summary>What was excused for special reasons with effect (<c>synnerliga skäl att inte återställa</c>).</summary>
    public Span<Kronor> SpecialReasons { get; init; }

    /// <summary>What the year's surplus restored (<c>återställt</c>).</summary>
    public Span<Kronor> Restored { get; init; }

    /// <summary>What the surplus was beyond all that was left to restore.</summary>
    public Span<Kronor> Lapsed { get; init; }

    /// <summary>
    /// What is left of each deficit, by its deadline: by the next year, the one after, …: <c>[year][years ahead][entity]</c>, with as many years ahead as the law of the last year
    /// computed has years to restore in. With <see cref="Overdue"/> it adds up to <see cref="Closing"/>, and the last year's are what the next run opens with, if the law gives it as many years to restore in.
    /// </summary>
    public Span<Kronor> Due { get; init; }

    /// <summary>How many there are to go through.</summary>
    internal const int Count = 6;

    /// <summary>Whether any is asked for.</summary>
    internal bool IsAsked => !(Closing.IsEmpty && Overdue.IsEmpty && SpecialReasons.IsEmpty && Restored.IsEmpty && Lapsed.IsEmpty && Due.IsEmpty);

    /// <summary>Each in turn.</summary>
    internal Span<Kronor> this[int index] => index switch
    {
        0 => Closing,
        1 => Overdue,
        2 => SpecialReasons,
        3 => Restored,
        4 => Lapsed,
        _ => Due,
    };

    /// <summary>The name of each.</summary>
    internal static string NameOf(int index) => index switch
    {
        0 => nameof(Closing),
        1 => nameof(Overdue),
        2 => nameof(SpecialReasons),
        3 => nameof(Restored),
        4 => nameof(Lapsed),
        _ => nameof(Due),
    };

    /// <summary>Whether it has an amount for each deadline of each row.</summary>
    internal static bool IsByDeadline(int index) => index == 5;
}
