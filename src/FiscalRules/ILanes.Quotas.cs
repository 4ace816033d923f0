namespace FiscalRules;

/// <content>What sharing by weight needs besides.</content>
internal partial interface ILanes<TVector>
{
    /// <summary>The bits of the floating quotient of two numbers in every lane, for <see cref="Quotient"/>. Both are above or at zero and below 2⁵², so that they are floating numbers exactly.</summary>
    static abstract TVector Ratio(long numerator, long denominator);

    /// <summary>Number × ratio to a whole number: where both the number is from 0 to 2⁵² − 1 and the product below 2⁵¹, less than one from it on either side.</summary>
    /// <remarks>
    /// The ratio and the product are each rounded by a factor of 1 ± 2⁻⁵³ at the most, so that the floating product is less than 2⁵¹ · 2⁻⁵² = 1/2 from the exact one;
    /// adding 2⁵² leaves the nearest whole number in its low bits, which is another half away at the most.
    /// </remarks>
    static abstract TVector Quotient(TVector numbers, TVector ratio);

    /// <summary>How many lanes of a mask are set.</summary>
    static abstract int CountSet(TVector mask);

    /// <summary>The sum of the lanes; it wraps as they do.</summary>
    static abstract long Sum(TVector rows);
}
