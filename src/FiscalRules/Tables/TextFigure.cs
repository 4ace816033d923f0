namespace FiscalRules.Tables;

/// <summary>A figure that stands outside the table, in running text or in another table (<c>belopp i löpande text</c>), with a rounding unit of its own: <c>4,1 miljarder</c> is 4 100 mkr to the nearest 100.</summary>
/// <remarks>Equal figures are one: where it is said to be several sums, one true amount has to satisfy them all.</remarks>
public sealed record TextFigure
{
    /// <summary>A figure.</summary>
    /// <param name="swedish">What it is said to be, in Swedish, and where.</param>
    /// <param name="english">The same in English.</param>
    /// <param name="amount">The amount as printed, signed.</param>
    /// <param name="unit">What it was rounded to: one of its last printed digit, more than zero.</param>
    /// <exception cref="ArgumentException">A label is null or blank, or the amount isn't a whole number of the unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is zero or negative.</exception>
    public TextFigure(string swedish, string english, Kronor amount, Kronor unit)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(swedish);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(unit, Kronor.Zero);
        if (amount.Ore % unit.Ore != 0)
        {
            throw new ArgumentException($"A printed amount is a whole number of its unit, {unit.InEnglish()} kronor; was {amount.InEnglish()} kronor.", nameof(amount));
        }

        (Swedish, English, Amount, Unit) = (swedish, english, amount, unit);
    }

    /// <summary>What it is said to be, in Swedish.</summary>
    public string Swedish { get; }

    /// <summary>What it is said to be, in English.</summary>
    public string English { get; }

    /// <summary>The amount as printed.</summary>
    public Kronor Amount { get; }

    /// <summary>What it was rounded to.</summary>
    public Kronor Unit { get; }

    /// <summary>What it is said to be, in a language.</summary>
    public string Label(Language language) => language == Language.English ? English : Swedish;
}
