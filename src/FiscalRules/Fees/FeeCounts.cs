using static System.FormattableString;

namespace FiscalRules.Fees;

/// <summary>Of how many rows each thing is found, a row being one year of one account (<c>antal avgiftskonton och år med skyldighet</c>).</summary>
/// <remarks>The default value counts no rows.</remarks>
public readonly record struct FeeCounts
{
    /// <summary>Counts marks.</summary>
    internal FeeCounts(ReadOnlySpan<byte> marks)
    {
        Rows = marks.Length;
        SurplusToDispose = RolledLanes.Count(marks, (byte)FeeMarks.SurplusToDispose);
        DeficitArisen = RolledLanes.Count(marks, (byte)FeeMarks.DeficitArisen);
        DeficitStanding = RolledLanes.Count(marks, (byte)FeeMarks.DeficitStanding);
        OverCollected = RolledLanes.Count(marks, (byte)FeeMarks.OverCollected);
        UnderCollected = RolledLanes.Count(marks, (byte)FeeMarks.UnderCollected);
        BalanceDecided = RolledLanes.Count(marks, (byte)FeeMarks.BalanceDecided);
    }

    /// <summary>Years × accounts.</summary>
    public long Rows { get; private init; }

    /// <summary>Rows whose surplus is above the limit (<c>överskott att disponera</c>).</summary>
    public long SurplusToDispose { get; private init; }

    /// <summary>Rows in which a deficit arose that no earlier surplus covers (<c>uppkommet underskott</c>).</summary>
    public long DeficitArisen { get; private init; }

    /// <summary>Rows that end with a deficit (<c>kvarstående underskott</c>).</summary>
    public long DeficitStanding { get; private init; }

    /// <summary>Rows with an over-collection to notify (<c>överuttag</c>).</summary>
    public long OverCollected { get; private init; }

    /// <summary>Rows with an under-collection to notify (<c>underuttag</c>).</summary>
    public long UnderCollected { get; private init; }

    /// <summary>Rows whose balance a decision changed.</summary>
    public long BalanceDecided { get; private init; }

    /// <summary>The counts of both together, the same in any order: so that parts of a panel may be counted apart.</summary>
    /// <param name="other">The counts of other rows.</param>
    public FeeCounts Merge(FeeCounts other) => new()
    {
        Rows = Rows + other.Rows,
        SurplusToDispose = SurplusToDispose + other.SurplusToDispose,
        DeficitArisen = DeficitArisen + other.DeficitArisen,
        DeficitStanding = DeficitStanding + other.DeficitStanding,
        OverCollected = OverCollected + other.OverCollected,
        UnderCollected = UnderCollected + other.UnderCollected,
        BalanceDecided = BalanceDecided + other.BalanceDecided,
    };

    /// <summary>The rows and what is found of them on one line.</summary>
    public override string ToString() => Invariant(
        $"{Rows} rader: {SurplusToDispose} överskott att disponera, {DeficitArisen} uppkomna och {DeficitStanding} kvarstående underskott, {OverCollected} över- och {UnderCollected} underuttag, {BalanceDecided} beslut");
}
