namespace FiscalRules;

/// <summary>What a kernel over columns does with as many rows at a time as a vector holds, so that it is written once for every width.</summary>
/// <remarks>
/// The lanes hold öre and wrap: what a kernel does with them is exact only while its amounts stay inside a range that it has proven, and it asks
/// <see cref="Outside"/> for each group of rows before it stores one. Rows outside go through the scalar rule, which is checked.
/// </remarks>
/// <typeparam name="TVector">A vector of 64-bit whole numbers.</typeparam>
internal partial interface ILanes<TVector>
    where TVector : struct
{
    /// <summary>How many rows a vector holds.</summary>
    static abstract int Count { get; }

    /// <summary>The same number in every lane.</summary>
    static abstract TVector All(long number);

    /// <summary>The rows from <paramref name="index"/> on.</summary>
    static abstract TVector Load(ref readonly long column, nuint index);

    /// <summary>Puts the rows from <paramref name="index"/> on.</summary>
    static abstract void Store(TVector rows, ref long column, nuint index);

    /// <summary>The sum.</summary>
    static abstract TVector Add(TVector left, TVector right);

    /// <summary>The difference.</summary>
    static abstract TVector Subtract(TVector left, TVector right);

    /// <summary>The lesser.</summary>
    static abstract TVector Min(TVector left, TVector right);

    /// <summary>The greater.</summary>
    static abstract TVector Max(TVector left, TVector right);

    /// <summary>All bits set where the left is greater.</summary>
    static abstract TVector IsGreater(TVector left, TVector right);

    /// <summary>The bits of either.</summary>
    static abstract TVector Or(TVector left, TVector right);

    /// <summary>The bits of both.</summary>
    static abstract TVector And(TVector left, TVector right);

    /// <summary>The rows of <paramref name="set"/> where the mask's bits are set, else of <paramref name="clear"/>.</summary>
    static abstract TVector Select(TVector mask, TVector set, TVector clear);

    /// <summary>The low 64 bits of the product.</summary>
    static abstract TVector Multiply(TVector left, TVector right);

    /// <summary>Amount × ratio, rounded: exact for amounts within the product's limits, anything outside.</summary>
    static abstract TVector Times(TVector amounts, in Product product);

    /// <summary>Adds to what <see cref="Outside"/> looks at: whether each amount is at least −2ⁿ and less than 2ⁿ.</summary>
    /// <param name="seen">What was gathered so far; all zero to begin with.</param>
    /// <param name="amounts">The amounts to look at.</param>
    /// <param name="limit">2ⁿ, the same for everything gathered together. Not zero: a kernel with a <see cref="Product"/> of no range doesn't come so far.</param>
    static abstract TVector Gather(TVector seen, TVector amounts, long limit);

    /// <summary>Whether any gathered amount was outside.</summary>
    static abstract bool Outside(TVector seen, long limit);
}
