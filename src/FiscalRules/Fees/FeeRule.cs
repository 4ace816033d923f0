using System.Numerics;

namespace FiscalRules.Fees;

/// <summary>What a year's terms and an area ask of every account alike, prepared for columns.</summary>
internal readonly struct FeeRule
{
    public FeeRule(FeeArea area, FeeTerms terms)
    {
        (Area, Terms) = (area, terms);
        (IsCarriedForward, IsNotified) = (area.IsCarriedForward, area.IsNotified);
        var limit = IsCarriedForward ? terms.SurplusLimit : IsNotified ? terms.CollectionLimit : Ratio.Zero;
        (Numerator, Denominator) = (limit.Numerator, limit.Denominator);

        // Within the range a balance is less than 4L from zero and a revenue less than 2L, and what they are multiplied by to be compared is less than 2⁶³ over 4L.
        var bits = 60 - BitOperations.Log2((ulong)Math.Max(Numerator, Denominator));
        if (area.Goal.Share is { } share && share != Ratio.One)
        {
            IsShared = true;
            Share = new(share, Rounding.ToOre);
            bits = Math.Min(bits, BitOperations.Log2((ulong)Share.Limit) - 1);
        }

        Limit = bits > 0 ? 1L << bits : 0;
    }

    /// <summary>The same for the terms of another year.</summary>
    public FeeRule With(FeeTerms terms) => terms == Terms ? this : new(Area, terms);

    public FeeArea Area { get; }

    public FeeTerms Terms { get; }

    /// <summary>Whether 25 a § applies.</summary>
    public bool IsCarriedForward { get; }

    /// <summary>Whether 25 b § applies.</summary>
    public bool IsNotified { get; }

    /// <summary>The limit's numerator: a balance is above the limit where balance × denominator &gt; revenue × numerator.</summary>
    public long Numerator { get; }

    /// <summary>The limit's denominator.</summary>
    public long Denominator { get; }

    /// <summary>Whether the fees are to cover a part of the costs only.</summary>
    public bool IsShared { get; }

    /// <summary>The part, where <see cref="IsShared"/>.</summary>
    public Product Share { get; }

    /// <summary>A power of two, L: in vectors, balances and decisions from −L to L and revenues and costs from 0 to 2L, upper ends not included, are exact. Zero where none are.</summary>
    public long Limit { get; }
}
