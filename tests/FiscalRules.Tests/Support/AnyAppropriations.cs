using FiscalRules.Appropriations;
using FiscalRules.Law;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Support;

/// <summary>Generators of appropriation items, their years and commitments. Amounts are small, where ties are common, or of the size of real ones.</summary>
internal static class AnyAppropriations
{
    private static readonly Gen<long> Size = Gen.Frequency(
        (2, Gen.Choose(0, 200).Select(static ore => (long)ore)),
        (1, Gen.Constant(0L)),
        (3, Gen.Choose(0, int.MaxValue).Select(static ore => ore * 997L)));

    /// <summary>An amount, zero or more.</summary>
    public static Gen<Kronor> Magnitude { get; } = Size.Select(Kronor.FromOre);

    /// <summary>An amount of either sign.</summary>
    public static Gen<Kronor> Signed { get; } =
        from size in Size
        from negative in Gen.Elements(true, false)
        select Kronor.FromOre(negative ? -size : size);

    /// <summary>An item with an account of one to six years from 2020; it may leave the budget on the way.</summary>
    public static Gen<AppropriationAccount> Account { get; } =
        from administration in Gen.Elements(true, false)
        from last in Gen.Elements<int?>(null, null, 2018, 2019, 2020, 2021, 2022)
        from length in Gen.Choose(1, 6)
        from opening in Signed
        from before in Magnitude
        from savingBase in Gen.Elements(SavingBase.YearItArose, SavingBase.YearItIsUsed)
        let post = new AppropriationPost("2:1 ap.1", "Anslag", "Appropriation") { IsMainlyAdministration = administration, LastInBudget = last is { } year ? year : null }
        from years in Gen.CollectToArray(Enumerable.Range(0, length), index => Year(post, 2020 + index))
        select new AppropriationAccount(post, opening, years, before, savingBase);

    /// <summary>A ledger of one to six years from 2020, with and without frames and allotted means.</summary>
    public static Gen<CommitmentLedger> Ledger { get; } =
        from length in Gen.Choose(1, 6)
        from opening in Magnitude
        from years in Gen.CollectToArray(Enumerable.Range(0, length), index => Commitments(2020 + index))
        select new CommitmentLedger(new("2:1 ap.1", "Anslag"), opening, years);

    /// <summary>What is allotted: an item, the agency's items and the total, each at least the one before; often about 100 mkr.</summary>
    public static Gen<AllottedMeans> Means { get; } =
        from post in Gen.Frequency((2, Magnitude), (1, Gen.Choose(-1, 1).Select(static aside => Kronor.Mkr(100) + Kronor.FromOre(aside))))
        from others in Magnitude
        from elsewhere in Magnitude
        select new AllottedMeans(post, post + others, post + others + elsewhere);

    private static Gen<AppropriationYear> Year(AppropriationPost post, int year) =>
        from allotted in Magnitude
        from redistributed in Signed
        from withdrawn in Magnitude
        from overrun in Magnitude
        from spent in Signed
        from saving in Maybe
        from credit in Maybe
        from voted in Magnitude
        select new AppropriationYear
        {
            Year = year,
            Stage = year == 2020 ? Stage.Outcome : Stage.Forecast,
            Allotted = post.IsInBudget(year) ? allotted : Kronor.Zero,
            Redistributed = redistributed,
            Withdrawn = withdrawn,
            OverrunUsed = overrun,
            Spent = spent,
            SavingDecided = saving,
            CreditDecided = credit ?? (post.IsMainlyAdministration ? null : Kronor.Zero),
            Voted = voted,
        };

    private static Gen<CommitmentYear> Commitments(int year) =>
        from added in Magnitude
        from spent in Magnitude
        from lapsed in Gen.Frequency((3, Gen.Constant(Kronor.Zero)), (1, Magnitude))
        from frame in Maybe
        from means in Means
        from stated in Gen.Elements(true, false)
        select new CommitmentYear(year, Stage.Outcome, added, spent) { Lapsed = lapsed, Frame = frame, Means = stated ? means : null };

    private static Gen<Kronor?> Maybe => Gen.Frequency((1, Gen.Constant<Kronor?>(null)), (1, Magnitude.Select(static amount => (Kronor?)amount)));
}
