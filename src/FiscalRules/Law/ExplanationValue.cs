using System.Globalization;
using NodaTime;

namespace FiscalRules.Law;

/// <summary>What a line of an explanation arrives at: an amount, a ratio, a count, a day or a year. A closed set.</summary>
public abstract record ExplanationValue
{
    private protected ExplanationValue()
    {
    }

    /// <summary>The value as text.</summary>
    /// <param name="language">Which separators.</param>
    /// <param name="unit">The unit of amounts.</param>
    public abstract string Show(Language language, AmountUnit unit);

    /// <summary>An amount as a value.</summary>
    public static implicit operator ExplanationValue(Kronor amount) => new Amount(amount);

    /// <summary>A ratio as a value.</summary>
    public static implicit operator ExplanationValue(Ratio ratio) => new Rate(ratio);

    /// <summary>A fiscal year as a value.</summary>
    public static implicit operator ExplanationValue(FiscalYear year) => new Year(year);

    /// <summary>A day as a value.</summary>
    public static implicit operator ExplanationValue(LocalDate day) => new Day(day);

    /// <summary>An amount (<c>belopp</c>), signed as in the official layout.</summary>
    /// <param name="Of">The amount.</param>
    public sealed record Amount(Kronor Of) : ExplanationValue
    {
        /// <inheritdoc/>
        public override string Show(Language language, AmountUnit unit)
        {
            ArgumentNullException.ThrowIfNull(unit);
            return unit.Show(Of, language);
        }
    }

    /// <summary>A rate or a share (<c>procentsats, andel</c>).</summary>
    /// <param name="Of">The ratio.</param>
    public sealed record Rate(Ratio Of) : ExplanationValue
    {
        /// <inheritdoc/>
        public override string Show(Language language, AmountUnit unit)
        {
            var invariant = Of.ToString("P", CultureInfo.InvariantCulture).Replace('-', '\u2212');
            return language == Language.English ? invariant.Replace("\u00A0", "", StringComparison.Ordinal) : invariant.Replace('.', ',');
        }
    }

    /// <summary>A number of things (<c>antal</c>).</summary>
    /// <param name="Of">The number.</param>
    public sealed record Count(long Of) : ExplanationValue
    {
        /// <inheritdoc/>
        public override string Show(Language language, AmountUnit unit) => AmountUnit.Figure(Of, 0, language);
    }

    /// <summary>A day (<c>dag</c>).</summary>
    /// <param name="Of">The day.</param>
    public sealed record Day(LocalDate Of) : ExplanationValue
    {
        /// <inheritdoc/>
        public override string Show(Language language, AmountUnit unit) => Of.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>A fiscal year (<c>räkenskapsår</c>).</summary>
    /// <param name="Of">The year.</param>
    public sealed record Year(FiscalYear Of) : ExplanationValue
    {
        /// <inheritdoc/>
        public override string Show(Language language, AmountUnit unit) => Of.ToString(null, CultureInfo.InvariantCulture);
    }
}
