using static System.FormattableString;

namespace FiscalRules.Loans;

/// <summary>Expenditure over time (<c>investeringsutgifter</c>): what was spent before a plan begins, what is spent in each of its years, and in all.</summary>
/// <remarks>The total is stated by itself where it includes what comes after the plan's last year, or where it was rounded on its own.</remarks>
public sealed record Expenditure
{
    /// <summary>Expenditure.</summary>
    /// <param name="accumulated">What was spent before the first year, zero or more.</param>
    /// <param name="years">What is spent in each year of the plan, zero or more.</param>
    /// <param name="total">All of it, zero or more; null for the sum of the others.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    /// <exception cref="OverflowException">The sum is beyond what <see cref="Kronor"/> holds.</exception>
    public Expenditure(Kronor accumulated, ValueList<Kronor> years, Kronor? total = null)
    {
        ArgumentNullException.ThrowIfNull(years);
        ArgumentOutOfRangeException.ThrowIfLessThan(accumulated, Kronor.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(total ?? Kronor.Zero, Kronor.Zero, nameof(total));
        foreach (var year in years)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(year, Kronor.Zero, nameof(years));
        }

        var parts = accumulated + years.Sum();
        (Accumulated, Years, Total, IsTotalStated) = (accumulated, years, total ?? parts, total is not null);
        Later = Total - parts;
    }

    /// <summary>What was spent before the first year (<c>ackumulerat</c>).</summary>
    public Kronor Accumulated { get; }

    /// <summary>What is spent in each year.</summary>
    public ValueList<Kronor> Years { get; }

    /// <summary>All of it (<c>totalt</c>).</summary>
    public Kronor Total { get; }

    /// <summary>Whether the total was stated by itself.</summary>
    public bool IsTotalStated { get; }

    /// <summary>What of the total comes after the last year (<c>utgifter efter planens sista år</c>); below zero the parts are more than the total stated.</summary>
    public Kronor Later { get; }

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

    /// <summary>How many figures other than zero a column is made of: a total that wasn't stated is made of its parts.</summary>
    internal int Figures(int column) => column == 0 && !IsTotalStated
        ? Columns().Skip(1).Count(static amount => amount != Kronor.Zero)
        : Columns()[column] == Kronor.Zero ? 0 : 1;

    internal static void Check(Expenditure? expenditure, int years, string name)
    {
        if (expenditure is null || expenditure.Years.Count != years)
        {
            throw new ArgumentException(Invariant($"Expenditure has an amount for each of the {years} years; {expenditure?.Years.Count ?? 0} came."), name);
        }
    }
}
