namespace FiscalRules.Fees;

/// <summary>How much of the costs the fees are to cover (<c>ekonomiskt mål</c>).</summary>
public sealed record EconomicGoal
{
    private EconomicGoal(Ratio? share) => Share = share;

    /// <summary>All of them (<c>full kostnadstäckning</c>): what holds unless the government has said otherwise (5 §).</summary>
    public static EconomicGoal FullCost { get; } = new(Ratio.One);

    /// <summary>No goal is set (<c>inget bestämt ekonomiskt mål</c>): 25 b § asks for nothing then.</summary>
    public static EconomicGoal None { get; } = new(share: null);

    /// <summary>The share of the costs to be covered, from 0 to 1; null where no goal is set.</summary>
    public Ratio? Share { get; }

    /// <summary>Whether a goal is set (<c>bestämt ekonomiskt mål</c>).</summary>
    public bool IsSet => Share is not null;

    /// <summary>A share of the costs, as the government has decided.</summary>
    /// <param name="share">From 0 to 1. What is left is financed in another way and doesn't weigh on the account.</param>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or above 1.</exception>
    public static EconomicGoal Cover(Ratio share) => share.IsNegative || share > Ratio.One
        ? throw new ArgumentOutOfRangeException(nameof(share), share, "A goal is to cover from 0 to all of the costs.")
        : new(share);

    /// <summary>The part of the costs that the fees are to cover; all of them where no goal is set.</summary>
    /// <param name="cost">The costs.</param>
    internal Kronor Of(Kronor cost) => Share is { } share && share != Ratio.One ? cost.Times(share, Rounding.ToOre) : cost;

    /// <summary>Such as <c>full kostnadstäckning</c>.</summary>
    public override string ToString() => Share switch
    {
        null => "inget bestämt mål",
        { } share when share == Ratio.One => "full kostnadstäckning",
        { } share => $"{share} av kostnaderna",
    };
}
