using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>The largest lawful reservation of a fiscal year (<c>högsta belopp för reservering till resultatreserv eller resultatutjämningsreserv</c>).</summary>
/// <remarks>
/// The lower of the year's result and the result after adjustments, as far as it exceeds 1 % of taxes and general grants (2 % where equity with the pension liability is below
/// zero); for the result reserve at most what takes its stock to 5 % of them. A year whose law has no reserve to reserve to allows nothing. The default value is that of no year: zero.
/// </remarks>
public readonly partial record struct ReservationLimit : IFindings, IExplained
{
    private readonly bool _exists;

    /// <summary>The largest reservation for a year's statement.</summary>
    /// <param name="statement">The statement; its accounts state taxes and grants, and equity.</param>
    /// <param name="stock">What is in the result reserve when the year begins. The equalisation reserve has no cap and needs none.</param>
    /// <param name="oldDeficits">What is left of earlier deficits before the year's surplus restores any, zero or more.</param>
    /// <param name="policy">Whether earlier deficits are restored first.</param>
    /// <exception cref="ArgumentException">The accounts don't state taxes and grants, or equity, and the year's law needs them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Old deficits are negative, or the policy is none of the named ones.</exception>
    /// <exception cref="InvalidOperationException">The statement is the default value.</exception>
    public ReservationLimit(
        in BalanceStatement statement,
        Kronor stock = default,
        Kronor oldDeficits = default,
        OldDeficitPolicy policy = OldDeficitPolicy.RestoreFirst)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(oldDeficits, Kronor.Zero);
        if (policy is < OldDeficitPolicy.RestoreFirst or > OldDeficitPolicy.None)
        {
            throw new ArgumentOutOfRangeException(nameof(policy), policy, "A policy is one of the named ones.");
        }

        (Statement, Stock, OldDeficits, Policy) = (statement, stock, oldDeficits, policy);
        var (terms, accounts) = (statement.Terms, statement.Accounts);
        if (terms.ReservedTo is not { } reserve)
        {
            return;
        }

        var taxes = accounts.TaxesAndGrants ?? throw Missing(nameof(accounts.TaxesAndGrants), statement, nameof(statement));
        var equity = accounts.EquityWithPensions ?? throw Missing(nameof(accounts.EquityWithPensions), statement, nameof(statement));
        _exists = true;
        Lowest = Kronor.Min(accounts.Result, statement.AfterAdjustments);
        Share = equity.IsNegative ? terms.ReserveShareAtNegativeEquity : terms.ReserveShare;
        Threshold = taxes.Times(Share, terms.ReserveShareRounding);
        Above = Excess(Lowest, Threshold);
        LargestByLaw = Above;
        if (reserve == Reserve.ResultReserve && terms.ResultReserveCap is { } cap)
        {
            Cap = taxes.Times(cap, terms.ResultReserveCapRounding);
            var room = (Int128)Cap.Value.Ore - stock.Ore + accounts.FromResultReserve.Ore;
            Room = Kronor.FromOre((long)Int128.Clamp(room, 0, long.MaxValue));
            LargestByLaw = Kronor.Min(Above, Room.Value);
        }

        Largest = Kronor.Min(LargestByLaw, policy switch
        {
            OldDeficitPolicy.RestoreFirst => Excess(Above, oldDeficits),
            OldDeficitPolicy.RemainderMustCover => Excess(statement.AfterAdjustments, oldDeficits),
            _ => Above,
        });
    }

    /// <summary>The statement it is for.</summary>
    public BalanceStatement Statement { get; }

    /// <summary>The fiscal year (<c>räkenskapsår</c>).</summary>
    public FiscalYear Year => Statement.Year;

    /// <summary>What is in the result reserve when the year begins.</summary>
    public Kronor Stock { get; }

    /// <summary>What is left of earlier deficits before the year's surplus restores any.</summary>
    public Kronor OldDeficits { get; }

    /// <summary>Whether earlier deficits are restored first.</summary>
    public OldDeficitPolicy Policy { get; }

    /// <summary>The lower of the year's result and the result after adjustments, signed.</summary>
    public Kronor Lowest { get; }

    /// <summary>The share of taxes and grants that stays: 1 % or 2 %.</summary>
    public Ratio Share { get; }

    /// <summary>That share of taxes and grants, rounded as the terms say.</summary>
    public Kronor Threshold { get; }

    /// <summary>How far the lowest result exceeds the threshold, zero or more.</summary>
    public Kronor Above { get; }

    /// <summary>The most that the result reserve may be after a reservation, or null where there is no cap.</summary>
    public Kronor? Cap { get; }

    /// <summary>What the cap leaves room for, zero or more: the cap less the stock, with this year's use added back; null where there is no cap.</summary>
    public Kronor? Room { get; }

    /// <summary>The largest reservation that the law allows, zero or more.</summary>
    public Kronor LargestByLaw { get; }

    /// <summary>The largest reservation, zero or more: what the law allows, less what the policy keeps for earlier deficits.</summary>
    public Kronor Largest { get; }

    /// <inheritdoc/>
    public ValueList<Finding> Findings() => _exists ? [.. ReservationFindings.Of(this)] : [];

    /// <summary>Each step from the lowest result to the largest reservation, with the roundings.</summary>
    public Explanation Explain()
    {
        if (!_exists)
        {
            return Explanation.Empty;
        }

        var (terms, taxes) = (Statement.Terms, Statement.Accounts.TaxesAndGrants!.Value);
        var law = terms.LargestReservationProvision;
        var lines = new List<ExplanationLine>
        {
            new("lowest", "Det lägsta av årets resultat och årets resultat efter balanskravsjusteringar", "The lower of the year's result and the result after adjustments", Lowest, law),
            new("share", "Andel av skatteintäkter samt generella statsbidrag och utjämning", "Share of taxes and general grants", Share, law),
            new("threshold", "− Den andelen i kronor", "− That share in kronor", -Threshold, law, new(taxes * Share, terms.ReserveShareRounding, law)),
            new("above", "Vad som överstiger andelen", "What exceeds the share", Above, law),
        };
        if (Cap is { } cap && Room is { } room)
        {
            var capLaw = BalanceLaw.ResultReserveCap;
            lines.Add(new("cap", "Högsta resultatreserv efter reserveringen", "The largest result reserve after the reservation", cap, capLaw, new(taxes * terms.ResultReserveCap!.Value, terms.ResultReserveCapRounding, capLaw)));
            lines.Add(new("room", "Utrymme under det", "Room below it", room, capLaw));
        }

        lines.Add(new("largest-by-law", "Högsta reservering enligt lagen", "Largest reservation by the law", LargestByLaw, law));
        switch (Policy)
        {
            case OldDeficitPolicy.RestoreFirst:
                lines.Add(new("old-deficits", "Ej återställt från tidigare år, som har företräde", "Not restored from earlier years, which comes first", OldDeficits, terms.RestorationProvision));
                break;
            case OldDeficitPolicy.RemainderMustCover:
                lines.Add(new("old-deficits", "Ej återställt från tidigare år, som återstoden ska täcka", "Not restored from earlier years, which the remainder must cover", OldDeficits, terms.RestorationProvision));
                break;
        }

        lines.Add(new("largest", "Högsta reservering", "Largest reservation", Largest, Largest < LargestByLaw ? terms.RestorationProvision : law));
        return new(Invariant($"Högsta reservering {Year}"), Invariant($"Largest reservation {Year}"), lines.ToValueList());
    }

    /// <summary>The year and the largest reservation on one line.</summary>
    public override string ToString() => Invariant($"Högsta reservering {Year}: {Largest.InSwedish()} kr");

    /// <summary>How far an amount exceeds another, zero where it doesn't.</summary>
    private static Kronor Excess(Kronor amount, Kronor over) => amount > over ? amount - over : Kronor.Zero;

    private static ArgumentException Missing(string line, in BalanceStatement statement, string name) =>
        new(Invariant($"The largest reservation of {statement.Year} needs {line} ({statement.Terms.LargestReservationProvision}); the accounts of that year don't state it."), name);
}
