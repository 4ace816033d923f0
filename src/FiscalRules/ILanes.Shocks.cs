namespace FiscalRules;

/// <content>What scenarios need besides.</content>
internal partial interface ILanes<TVector>
{
    /// <summary>Each amount and so many millionths of it, rounded to the öre, a half away from zero: exact for amounts up to 2⁵⁰ either way and from minus one million to one million millionths.</summary>
    /// <remarks>
    /// The floating quotient of at most 2⁵⁰ is rounded three times, so it is off by at most 3/8, and the whole number nearest to it leaves a rest of less than a million on either side, which says how to round.
    /// </remarks>
    static abstract TVector Shocked(TVector amounts, TVector millionths);
}
