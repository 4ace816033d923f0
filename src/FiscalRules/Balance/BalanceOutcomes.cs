namespace FiscalRules.Balance;

/// <summary>Where the figures of many histories go (<c>balanskravet över flera år, i kolumner</c>). A span that is left empty isn't computed.</summary>
/// <remarks>Each is <c>[year][entity]</c>. None may overlap another or a column that is read.</remarks>
public readonly ref struct BalanceOutcomes
{
    /// <summary>The result after adjustments (<c>årets resultat efter balanskravsjusteringar</c>), signed.</summary>
    public Span<Kronor> AfterAdjustments { get; init; }

    /// <summary>The largest lawful reservation (<c>högsta reservering</c>), less what the policy keeps for earlier deficits; zero or more. It needs taxes and grants, and equity.</summary>
    public Span<Kronor> LargestReservation { get; init; }

    /// <summary>What is reserved, to whichever reserve (<c>reservering</c>), zero or more.</summary>
    public Span<Kronor> Reserved { get; init; }

    /// <summary>What is used, of both reserves (<c>användning</c>), zero or more.</summary>
    public Span<Kronor> Used { get; init; }

    /// <summary>The balance result (<c>årets balanskravsresultat</c>), signed.</summary>
    public Span<Kronor> BalanceResult { get; init; }

    /// <summary>What the equalisation reserve closes with (<c>utgående RUR</c>), signed: below zero only where more was given as used than it held.</summary>
    public Span<Kronor> RurClosing { get; init; }

    /// <summary>What the result reserve closes with (<c>utgående resultatreserv</c>), signed: below zero only where more was given as used than it held.</summary>
    public Span<Kronor> ResultReserveClosing { get; init; }

    /// <summary>The restoration of the deficits.</summary>
    public RestorationOutcomes Restoration { get; init; }

    /// <summary>How many there are to go through, the restoration's apart.</summary>
    internal const int Count = 7;

    /// <summary>Whether any is asked for.</summary>
    internal bool IsAsked
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                if (!this[i].IsEmpty)
                {
                    return true;
                }
            }

            return Restoration.IsAsked;
        }
    }

    /// <summary>Each in turn.</summary>
    internal Span<Kronor> this[int index] => index switch
    {
        0 => AfterAdjustments,
        1 => LargestReservation,
        2 => Reserved,
        3 => Used,
        4 => BalanceResult,
        5 => RurClosing,
        _ => ResultReserveClosing,
    };

    /// <summary>The name of each.</summary>
    internal static string NameOf(int index) => index switch
    {
        0 => nameof(AfterAdjustments),
        1 => nameof(LargestReservation),
        2 => nameof(Reserved),
        3 => nameof(Used),
        4 => nameof(BalanceResult),
        5 => nameof(RurClosing),
        _ => nameof(ResultReserveClosing),
    };
}
