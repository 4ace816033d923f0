namespace FiscalRules.Law;

/// <summary>From when certain terms apply, and by which provision (<c>ikraftträdande</c>). It lasts until the next entry of its <see cref="Timeline{TKey, T}"/>.</summary>
/// <typeparam name="TKey">What the rule is keyed by: <see cref="FiscalYear"/> or a day.</typeparam>
/// <typeparam name="T">The terms.</typeparam>
public sealed record InForce<TKey, T>
    where TKey : struct, IComparable<TKey>
    where T : class
{
    private readonly T? _terms;

    /// <summary>Terms that apply from a start.</summary>
    /// <param name="from">The first year or day they apply to.</param>
    /// <param name="terms">What applies.</param>
    /// <param name="provision">By what law.</param>
    /// <exception cref="ArgumentNullException">The terms or the provision are null.</exception>
    public InForce(TKey from, T terms, Provision provision)
        : this(from, provision)
    {
        ArgumentNullException.ThrowIfNull(terms);
        _terms = terms;
    }

    private InForce(TKey from, Provision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        (From, Provision) = (from, provision);
    }

    /// <summary>The first year or day.</summary>
    public TKey From { get; }

    /// <summary>The provision that says so.</summary>
    public Provision Provision { get; }

    /// <summary>Whether the rule ends here (<c>upphävande</c>).</summary>
    public bool IsRepeal => _terms is null;

    /// <summary>What applies.</summary>
    /// <exception cref="InvalidOperationException">The entry is a repeal; a timeline never hands one out.</exception>
    public T Terms => _terms ?? throw Repealed();

    /// <summary>The end of a rule: from this start there are no terms (<c>upphävande</c>).</summary>
    /// <param name="from">The first year or day without the rule.</param>
    /// <param name="provision">By what law.</param>
    public static InForce<TKey, T> Repeal(TKey from, Provision provision) => new(from, provision);

    private InvalidOperationException Repealed() => new($"The rule is repealed from {From}; there are no terms.");
}
