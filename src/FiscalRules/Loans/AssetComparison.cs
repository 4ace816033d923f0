using FiscalRules.Law;
using NodaTime;

namespace FiscalRules.Loans;

/// <summary>The books of assets as a comparison runs them: by exact shares of what is left, unrounded.</summary>
internal static class AssetComparison
{
    /// <summary>The lines of a year of assets.</summary>
    public static IEnumerable<ExactFigure> Figures(ValueList<Asset> assets, FiscalYear year)
    {
        var (before, now) = (Books(assets, year.Start.PlusDays(-1)), Books(assets, year.End));
        yield return new("opening", Sum(before, static book => book.Value));
        yield return new("acquisitions", Sum(now, static book => book.Acquired) - Sum(before, static book => book.Acquired));
        yield return new("depreciation", Sum(before, static book => book.Depreciated) - Sum(now, static book => book.Depreciated));
        yield return new("write-downs", Sum(before, static book => book.WriteDowns) - Sum(now, static book => book.WriteDowns));
        yield return new("reversals", Sum(now, static book => book.Reversals) - Sum(before, static book => book.Reversals));
        yield return new("disposals", Sum(before, static book => book.Disposed) - Sum(now, static book => book.Disposed));
        yield return new("closing", Sum(now, static book => book.Value));
        yield return new("loan-financed", Sum(now, static book => book.LoanFinanced));
    }

    /// <summary>What an asset is worth in the books when a year ends.</summary>
    public static ExactFigure Closing(Asset asset, FiscalYear year) => new($"asset-{asset.Key}", Book.Of(asset, year.End).Value);

    /// <summary>The books of assets on a day.</summary>
    public static List<Book> Books(ValueList<Asset> assets, LocalDate day) => assets.Select(asset => Book.Of(asset, day)).ToList();

    /// <summary>A sum over books.</summary>
    public static Unrounded Sum(List<Book> books, Func<Book, Unrounded> amount) => books.Aggregate(default(Unrounded), (sum, book) => sum + amount(book));

    /// <summary>The book of an asset on a day. What takes more than there is has been refused where the asset was made.</summary>
    public readonly record struct Book(Asset Asset, Unrounded Acquired, Unrounded Value)
    {
        private int Months { get; init; }

        public Unrounded Depreciated { get; private init; }

        public Unrounded WriteDowns { get; private init; }

        public Unrounded Reversals { get; private init; }

        public Unrounded Disposed { get; private init; }

        public Unrounded LoanFinanced => Value * Ratio.Of(Asset.LoanFinanced.Ore, Asset.AcquisitionValue.Ore);

        public static Book Of(Asset asset, LocalDate day)
        {
            if (day < asset.Acquired)
            {
                return new(asset, default, default);
            }

            var book = new Book(asset, asset.AcquisitionValue, asset.AcquisitionValue);
            foreach (var current in asset.Events.TakeWhile(current => current.Day <= day))
            {
                book = book.DepreciateTo(current.Day).After(current);
            }

            return book.DepreciateTo(day);
        }

        private Book After(AssetEvent current) => current switch
        {
            AssetEvent.WriteDown down => this with { Value = Value - down.Amount, WriteDowns = WriteDowns + down.Amount },
            AssetEvent.Reversal back => this with { Value = Value + back.Amount, Reversals = Reversals + back.Amount },
            _ => this with { Value = default, Disposed = Value },
        };

        private Book DepreciateTo(LocalDate day)
        {
            var (months, left, plan) = (Asset.MonthsBooked(day), Value - Asset.Residual, Asset.Plan);
            if (months <= Months)
            {
                return this;
            }

            var done = plan.Weight(Months);
            var depreciation = left <= default(Unrounded) ? default
                : months == plan.Months ? left
                : plan.TotalWeight == done ? default
                : left * Ratio.Of(plan.Weight(months) - done, plan.TotalWeight - done);
            return this with { Value = Value - depreciation, Depreciated = Depreciated + depreciation, Months = months };
        }
    }
}
