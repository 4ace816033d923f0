using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Fees;

/// <summary>What a volume costs at a price, and who gets what of it (<c>avgift, pris × volym</c>).</summary>
public sealed partial record FeeCharge : IFindings, IExplained
{
    internal FeeCharge(FeePrice price, long volume)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(volume);
        (Price, Volume, Total) = (price, volume, price.PerUnit * volume);
        Parts = price.Parts.Select(part => new PayeePrice(part.Payee, part.Amount * volume)).ToValueList();
    }

    /// <summary>The price.</summary>
    public FeePrice Price { get; }

    /// <summary>How many, zero or more.</summary>
    public long Volume { get; }

    /// <summary>Price × volume, exact.</summary>
    public Kronor Total { get; }

    /// <summary>What each payee gets, in the order of the price's parts; they add up to the total.</summary>
    public ValueList<PayeePrice> Parts { get; }

    /// <summary>None: whether a price covers the costs shows in the account.</summary>
    public ValueList<Finding> Findings() => [];

    /// <summary>The price, the volume and the parts.</summary>
    public Explanation Explain() => new(
        Invariant($"Pris × volym per {Price.Unit}"),
        Invariant($"Price × volume by {Price.Unit}"),
        [
            new("price", Invariant($"Pris per {Price.Unit}"), Invariant($"Price for each {Price.Unit}"), Price.PerUnit, FeeLaw.Authorisation),
            new("volume", "Volym", "Volume", new ExplanationValue.Count(Volume), FeeLaw.Division),
            .. Parts.Select(static (part, i) => new ExplanationLine(Invariant($"part-{i + 1}"), Invariant($"varav till {part.Payee}"), Invariant($"of which to {part.Payee}"), part.Amount, FeeLaw.Authorisation)),
            new("total", "Summa", "Total", Total, FeeLaw.Authorisation),
        ]);

    /// <summary>The total on one line.</summary>
    public override string ToString() => Invariant($"{Volume} × {Price}: {Total.InSwedish()} kr");
}
