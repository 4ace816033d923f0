using static System.FormattableString;

namespace FiscalRules.Loans;

/// <summary>Expenditure over time (<c>investeringsutgifter</c>): what was spent before a plan begins, and what is spent in each of its years.</summary>
public sealed record Expenditure
{
    /// <summary>Expenditure.</summary>
    /// <param name="accumulated">What was spent before the first year, zero or more.</param>
    /// <param name="years">What is spent in each year of the plan, zero or more.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    /// <exception cref="OverflowException">The total is beyond what <see cref="Kronor"/> holds.</exception>
    public Expenditure(Kronor accumulated, ValueList<Kronor> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        ArgumentOutOfRangeException.ThrowIfLessThan(accumulated, Kronor.Zero);
        foreach (var year in years)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(year, Kronor.Zero, nameof(years));
        }

        (Accumulated, Years, Total) = (accumulated, years, accumulated + years.Sum());
    }

    /// <summary>What was spent before the first year (<c>ackumulerat</c>).</summary>
    public Kronor Accumulated { get; }

    /// <summary>What is spent in each year.</summary>
    public ValueList<Kronor> Years { get; }

    /// <summary>All of it (<c>totalt</c>).</summary>
    public Kronor Total { get; }

    /// <summary>Nothing, over so many years.</summary>
    /// <param name="years">How many years, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public static Expenditure None(int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        return new(Kronor.Zero, ValueList.Create<Kronor>(new Kronor[years]));
    }

    /// <summary>The total on one line.</summary>
    public override string ToString() => LoansText.Sv(Total);

    /// <summary>Total, accumulated and each year: the columns of the official table.</summary>
    internal ValueList<Kronor> Columns() => [Total, Accumulated, .. Years];

    internal static void Check(Expenditure? expenditure, int years, string name)
    {
        if (expenditure is null || expenditure.Years.Count != years)
        {
            throw new ArgumentException(Invariant($"Expenditure has an amount for each of the {years} years; {expenditure?.Years.Count ?? 0} came."), name);
        }
    }
}
