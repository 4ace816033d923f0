using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <summary>A year's terms prepared for many entities: its shares as products, its rights as flags.</summary>
internal readonly struct YearRule
{
    // Sums of the lines of a statement stay far below 2⁶³ for amounts up to this.
    private const long SumLimit = 1L << 50;

    // Fields, since a product is handed to the lanes by reference.
    public readonly Product Share;
    public readonly Product ShareAtNegativeEquity;
    public readonly Product Cap;

    public YearRule(BalanceTerms terms)
    {
        Terms = terms;
        ReservedTo = terms.ReservedTo;
        HasCap = ReservedTo == Reserve.ResultReserve && terms.ResultReserveCap is not null;
        KnowsSecurities = terms.Securities == SecuritiesLines.GainsAndLosses;
        KnowsLosses = terms.Securities != SecuritiesLines.None;
        Share = new(terms.ReserveShare, terms.ReserveShareRounding);
        ShareAtNegativeEquity = new(terms.ReserveShareAtNegativeEquity, terms.ReserveShareRounding);
        Cap = HasCap ? new(terms.ResultReserveCap!.Value, terms.ResultReserveCapRounding) : default;
        Limit = Math.Min(SumLimit, Math.Min(Share.Limit, Math.Min(ShareAtNegativeEquity.Limit, HasCap ? Cap.Limit : SumLimit)));
    }

    public BalanceTerms Terms { get; }

    public Reserve? ReservedTo { get; }

    public bool HasCap { get; }

    /// <summary>Whether the lines of securities may have any amount.</summary>
    public bool KnowsSecurities { get; }

    /// <summary>Whether they may have losses.</summary>
    public bool KnowsLosses { get; }

    /// <summary>A power of two: the lanes are exact for amounts of less, either sign. Zero where no vector will do.</summary>
    public long Limit { get; }

    /// <summary>The terms of a year.</summary>
    public static BalanceTerms TermsOf(FiscalYear year, BalanceTerms? chosen) => chosen ?? BalanceTerms.InForce.In(year).Terms;

    /// <summary>How many deadlines a ledger over these years keeps apart.</summary>
    public static int YearsToRestore(FiscalYear first, int years, BalanceTerms? chosen)
    {
        // The acts have only ever lengthened the time, so the last year has the longest.
        return TermsOf(first + (years - 1), chosen).YearsToRestore;
    }
}
