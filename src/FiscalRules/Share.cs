namespace FiscalRules;

/// <summary>What one party gets of an <see cref="Allocation"/> (<c>andel</c>).</summary>
/// <param name="Key">Who, by the key it was given under.</param>
/// <param name="Weight">The weight it was given with, zero or more.</param>
/// <param name="Amount">The amount, of the same sign as the total or zero.</param>
/// <param name="GotRemainder">Whether it got one of the units that were left when every quota had been cut to whole units.</param>
public readonly record struct Share(string Key, long Weight, Kronor Amount, bool GotRemainder);
