using static System.FormattableString;

namespace FiscalRules.Loans;

/// <summary>How an asset's value is spread over its useful life (<c>avskrivningsplan</c>). A closed set; each is systematic, month by month.</summary>
public abstract record DepreciationPlan
{
    private const int MostMonths = 12 * 200;

    private DepreciationPlan(int? months) => Months = months;

    /// <summary>No depreciation: the useful life is unlimited (<c>mark, konst</c>).</summary>
    public static DepreciationPlan None { get; } = new Unlimited();

    /// <summary>The useful life in months (<c>nyttjandeperiod</c>), or null where it is unlimited.</summary>
    public int? Months { get; }

    /// <summary>The sum of the years' digits: over three years 3, 2 and 1 sixths (<c>årssiffremetoden</c>).</summary>
    /// <param name="years">The useful life in years, from 1 to 200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The years are outside 1 to 200.</exception>
    public static DepreciationPlan SumOfYears(int years)
    {
        CheckYears(years, nameof(years));
        var weights = new long[years];
        for (var i = 0; i < years; i++)
        {
            weights[i] = years - i;
        }

        return new ByYear(ValueList.Create<long>(weights));
    }

    /// <summary>The weight of the first so many months out of <see cref="TotalWeight"/>; from 0 to <see cref="Months"/>.</summary>
    internal abstract long Weight(int months);

    /// <summary>The weight of the whole life.</summary>
    internal abstract long TotalWeight { get; }

    private static void CheckYears(int years, string name)
    {
        if (years is < 1 or > MostMonths / 12)
        {
            throw new ArgumentOutOfRangeException(name, years, "A useful life is from 1 to 200 years.");
        }
    }

    /// <summary>The same every month (<c>linjär avskrivning</c>).</summary>
    public sealed record StraightLine : DepreciationPlan
    {
        /// <summary>Straight line over so many months.</summary>
        /// <param name="months">The useful life in months, from 1 to 2 400.</param>
        /// <exception cref="ArgumentOutOfRangeException">The months are outside 1 to 2 400.</exception>
        public StraightLine(int months)
            : base(months is >= 1 and <= MostMonths ? months : throw new ArgumentOutOfRangeException(nameof(months), months, "A useful life is from 1 to 2 400 months."))
        {
        }

        internal override long TotalWeight => Months!.Value;

        internal override long Weight(int months) => months;
    }

    /// <summary>Another share each year, by weights (<c>annan systematisk plan</c>): expected use, units produced, falling digits. Within a year it is the same every month.</summary>
    public sealed record ByYear : DepreciationPlan
    {
        private const long MostWeight = 1_000_000_000_000;

        /// <summary>A plan by the weights of the years.</summary>
        /// <param name="weights">The weight of each year of use, from 1 to 200 of them, each from 0 to 10¹², not all zero.</param>
        /// <exception cref="ArgumentException">All weights are zero.</exception>
        /// <exception cref="ArgumentOutOfRangeException">There is no weight or more than 200, or one is negative or above 10¹².</exception>
        public ByYear(ValueList<long> weights)
            : base(weights?.Count * 12)
        {
            ArgumentNullException.ThrowIfNull(weights);
            CheckYears(weights.Count, nameof(weights));
            foreach (var weight in weights)
            {
                if (weight is < 0 or > MostWeight)
                {
                    throw new ArgumentOutOfRangeException(nameof(weights), weight, "A year's weight is from 0 to 10¹².");
                }

                TotalWeight += 12 * weight;
            }

            if (TotalWeight == 0)
            {
                throw new ArgumentException(Invariant($"At least one of the {weights.Count} years has a weight above zero."), nameof(weights));
            }

            Weights = weights;
        }

        /// <summary>The weight of each year of use.</summary>
        public ValueList<long> Weights { get; }

        internal override long TotalWeight { get; }

        internal override long Weight(int months)
        {
            var weight = 0L;
            for (var year = 0; year < Weights.Count && months > year * 12; year++)
            {
                weight += Weights[year] * Math.Min(months - (year * 12), 12);
            }

            return weight;
        }
    }

    private sealed record Unlimited() : DepreciationPlan((int?)null)
    {
        internal override long TotalWeight => 0;

        internal override long Weight(int months) => 0;
    }
}
