using NodaTime;

namespace FiscalRules.Loans;

/// <summary>What happens to an asset besides depreciation (<c>nedskrivning, återföring, utrangering eller försäljning</c>). A closed set. It takes effect at the end of its day.</summary>
public abstract record AssetEvent
{
    private AssetEvent(LocalDate day) => Day = day;

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>A write-down to a lasting lower value (<c>nedskrivning</c>). How large is a judgement, and so an input; what is left is depreciated over what is left of the life.</summary>
    public sealed record WriteDown : AssetEvent
    {
        /// <summary>A write-down.</summary>
        /// <param name="day">The balance day.</param>
        /// <param name="amount">By how much, greater than zero.</param>
        /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
        public WriteDown(LocalDate day, Kronor amount)
            : base(day)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Kronor.Zero);
            Amount = amount;
        }

        /// <summary>By how much, greater than zero.</summary>
        public Kronor Amount { get; }
    }

    /// <summary>A write-down taken back, since its reasons are gone (<c>återföring av nedskrivning</c>).</summary>
    public sealed record Reversal : AssetEvent
    {
        /// <summary>A reversal.</summary>
        /// <param name="day">The balance day.</param>
        /// <param name="amount">By how much, greater than zero; at most what has been written down.</param>
        /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
        public Reversal(LocalDate day, Kronor amount)
            : base(day)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Kronor.Zero);
            Amount = amount;
        }

        /// <summary>By how much, greater than zero.</summary>
        public Kronor Amount { get; }
    }

    /// <summary>The asset is sold or scrapped (<c>försäljning, utrangering</c>). Nothing happens to it afterwards.</summary>
    public sealed record Disposal : AssetEvent
    {
        /// <summary>A disposal.</summary>
        /// <param name="day">The day.</param>
        /// <param name="proceeds">What it brought, zero or more.</param>
        /// <exception cref="ArgumentOutOfRangeException">The proceeds are negative.</exception>
        public Disposal(LocalDate day, Kronor proceeds)
            : base(day)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(proceeds, Kronor.Zero);
            Proceeds = proceeds;
        }

        /// <summary>What it brought, zero or more.</summary>
        public Kronor Proceeds { get; }
    }
}
