using FiscalRules.Appropriations;

namespace FiscalRules.Json;

/// <summary>The shapes of what appropriations and commitments are computed from.</summary>
internal static class AppropriationShapes
{
    public static Shape<AppropriationTerms> Terms { get; } = new TermsShape<FiscalYear, AppropriationTerms>(AppropriationTerms.InForce, Scalars.Year, OwnTerms());

    public static Shape<AppropriationPost> Post { get; } = PostOf();

    public static Shape<AppropriationYear> Year { get; } = YearOf();

    public static Shape<CommitmentYear> Commitments { get; } = CommitmentsOf();

    public static Shape<CommitmentRunOut> RunOut { get; } = RunOutOf();

    public static Shape<FundingAmount> Amount { get; } = AmountOf();

    public static Shape<FundingRequest> Request { get; } = RequestOf();

    public static Shape<FundingSaving> Saving { get; } = SavingOf();

    public static Shape<ForecastYear> ForecastYear { get; } = ForecastYearOf();

    public static Shape<ForecastRow> ForecastRow { get; } = ForecastRowOf();

    public static Shape<AmountUnit> Unit { get; } = UnitOf();

    private static ObjectShape<AppropriationPost> PostOf()
    {
        var shape = new ObjectOf<AppropriationPost>("appropriationPost");
        var code = shape.Required("code", Scalars.Text, static post => post.Code);
        var swedish = shape.Required("swedish", Scalars.Text, static post => post.Swedish);
        var english = shape.Maybe("english", Scalars.Text, static post => post.English == post.Swedish ? null : post.English);
        var administration = shape.Optional("isMainlyAdministration", Scalars.Flag, static post => post.IsMainlyAdministration);
        var last = shape.Maybe("lastInBudget", Scalars.Year, static post => post.LastInBudget);
        return shape.Made(read => new(read.Of(code), read.Of(swedish), read.Of(english)) { IsMainlyAdministration = read.Of(administration), LastInBudget = read.Of(last) });
    }

    private static ObjectShape<AppropriationYear> YearOf()
    {
        var shape = new ObjectOf<AppropriationYear>("appropriationYear");
        var year = shape.Required("year", Scalars.Year, static figures => figures.Year);
        var stage = shape.Required("stage", LawShapes.Stage, static figures => figures.Stage);
        var allotted = shape.Required("allotted", Scalars.Kronor, static figures => figures.Allotted);
        var redistributed = shape.Required("redistributed", Scalars.Kronor, static figures => figures.Redistributed);
        var withdrawn = shape.Required("withdrawn", Scalars.Kronor, static figures => figures.Withdrawn);
        var spent = shape.Required("spent", Scalars.Kronor, static figures => figures.Spent);
        var overrun = shape.Optional("overrunUsed", Scalars.Kronor, static figures => figures.OverrunUsed);
        var saving = shape.Maybe("savingDecided", Scalars.Kronor, static figures => figures.SavingDecided);
        var credit = shape.Maybe("creditDecided", Scalars.Kronor, static figures => figures.CreditDecided);
        var voted = shape.Maybe("voted", Scalars.Kronor, static figures => figures.Voted);
        return shape.Made(read => new()
        {
            Year = read.Of(year),
            Stage = read.Of(stage),
            Allotted = read.Of(allotted),
            Redistributed = read.Of(redistributed),
            Withdrawn = read.Of(withdrawn),
            Spent = read.Of(spent),
            OverrunUsed = read.Of(overrun),
            SavingDecided = read.Of(saving),
            CreditDecided = read.Of(credit),
            Voted = read.Of(voted),
        });
    }

    private static ObjectShape<CommitmentYear> CommitmentsOf()
    {
        var means = new ObjectOf<AllottedMeans>("allottedMeans");
        var (post, own, total) = (
            means.Required("post", Scalars.Kronor, static allotted => allotted.Post),
            means.Required("ownPosts", Scalars.Kronor, static allotted => allotted.OwnPosts),
            means.Required("total", Scalars.Kronor, static allotted => allotted.Total));

        var shape = new ObjectOf<CommitmentYear>("commitmentYear");
        var year = shape.Required("year", Scalars.Year, static figures => figures.Year);
        var stage = shape.Required("stage", LawShapes.Stage, static figures => figures.Stage);
        var added = shape.Required("added", Scalars.Kronor, static figures => figures.Added);
        var spent = shape.Required("spent", Scalars.Kronor, static figures => figures.Spent);
        var lapsed = shape.Optional("lapsed", Scalars.Kronor, static figures => figures.Lapsed);
        var frame = shape.Maybe("frame", Scalars.Kronor, static figures => figures.Frame);
        var allottedMeans = shape.Maybe("means", means.Made(read => new(read.Of(post), read.Of(own), read.Of(total))), static figures => figures.Means);
        var elsewhere = shape.Optional("elsewhere", Scalars.Kronor, static figures => figures.Elsewhere);
        return shape.Made(read => new(read.Of(year), read.Of(stage), read.Of(added), read.Of(spent))
        {
            Lapsed = read.Of(lapsed),
            Frame = read.Of(frame),
            Means = read.Of(allottedMeans),
            Elsewhere = read.Of(elsewhere),
        });
    }

    private static ObjectShape<CommitmentRunOut> RunOutOf()
    {
        var year = new ObjectOf<RunOutYear>("runOutYear");
        var of = year.Required("year", Scalars.Year, static each => each.Year);
        var amount = year.Required("amount", Scalars.Kronor, static each => each.Amount);

        var shape = new ObjectOf<CommitmentRunOut>("commitmentRunOut");
        var asOf = shape.Required("asOf", Scalars.Year, static runOut => runOut.AsOf);
        var years = shape.Required("years", Lists.OfYears(year.Made(read => new(read.Of(of), read.Of(amount)))), static runOut => runOut.Years);
        return shape.Made(read => new(read.Of(asOf), read.Of(years).AsSpan()));
    }

    private static ObjectShape<FundingAmount> AmountOf()
    {
        var shape = new ObjectOf<FundingAmount>("fundingAmount");
        var permanent = shape.Required("permanent", Scalars.Kronor, static amount => amount.Permanent);
        var temporary = shape.Required("temporary", Scalars.Kronor, static amount => amount.Temporary);
        return shape.Made(read => new(read.Of(permanent), read.Of(temporary)));
    }

    private static ObjectShape<FundingRequest> RequestOf()
    {
        var shape = new ObjectOf<FundingRequest>("fundingRequest");
        var swedish = shape.Required("swedish", Scalars.Text, static request => request.Swedish);
        var english = shape.Maybe("english", Scalars.Text, static request => request.English == request.Swedish ? null : request.English);
        var amounts = shape.Required("amounts", Lists.OfYears(Amount), static request => request.Amounts);
        return shape.Made(read => new(read.Of(swedish), read.Of(amounts), read.Of(english)));
    }

    private static ObjectShape<FundingSaving> SavingOf()
    {
        var shape = new ObjectOf<FundingSaving>("fundingSaving");
        var swedish = shape.Required("swedish", Scalars.Text, static saving => saving.Swedish);
        var amounts = shape.Required("amounts", Lists.OfYears(Scalars.Kronor), static saving => saving.Amounts);
        var elsewhere = shape.Optional("isElsewhere", Scalars.Flag, static saving => saving.IsElsewhere);
        return shape.Made(read => new(read.Of(swedish), read.Of(amounts)) { IsElsewhere = read.Of(elsewhere) });
    }

    private static ObjectShape<ForecastYear> ForecastYearOf()
    {
        var shape = new ObjectOf<ForecastYear>("forecastYear");
        var year = shape.Required("year", Scalars.Year, static forecast => forecast.Year);
        var stage = shape.Required("stage", LawShapes.Stage, static forecast => forecast.Stage);
        var printed = shape.Maybe("printed", Scalars.Kronor, static forecast => forecast.Printed);
        return shape.Made(read => new(read.Of(year), read.Of(stage), read.Of(printed)));
    }

    private static ObjectShape<ForecastRow> ForecastRowOf()
    {
        var shape = new ObjectOf<ForecastRow>("forecastRow");
        var post = shape.Required("post", Post, static row => row.Post);
        var amounts = shape.Required("amounts", Lists.OfYears(new NullableShape<Kronor>(Scalars.Kronor, nullStands: true)), static row => row.Amounts);
        return shape.Made(read => new(read.Of(post), read.Of(amounts)));
    }

    private static ObjectShape<AmountUnit> UnitOf()
    {
        var shape = new ObjectOf<AmountUnit>("amountUnit");
        var name = shape.Required("name", Scalars.OneOf("unitName", AmountUnit.Kronor.Swedish, AmountUnit.Tkr.Swedish, AmountUnit.Mkr.Swedish), static unit => unit.Swedish);
        var decimals = shape.Optional("decimals", Scalars.Number, static unit => unit.Decimals);
        return shape.Made(read => ((ValueList<AmountUnit>)[AmountUnit.Kronor, AmountUnit.Tkr, AmountUnit.Mkr]).First(unit => unit.Swedish == read.Of(name)).WithDecimals(read.Of(decimals)));
    }

    private static ObjectShape<AppropriationTerms> OwnTerms()
    {
        var shape = new ObjectOf<AppropriationTerms>("appropriationTerms");
        var saving = shape.Required("savingShare", Scalars.Ratio, static terms => terms.SavingShare);
        var credit = shape.Required("creditShare", Scalars.Ratio, static terms => terms.CreditShare);
        var cap = shape.Required("creditCapShare", Scalars.Ratio, static terms => terms.CreditCapShare);
        var years = shape.Required("savingYears", Scalars.Number, static terms => terms.SavingYears);
        var exempt = shape.Required("exemptShare", Scalars.Ratio, static terms => terms.ExemptShare);
        var amount = shape.Required("exemptAmount", Scalars.Kronor, static terms => terms.ExemptAmount);
        var large = shape.Required("largeAbove", Scalars.Kronor, static terms => terms.LargeAbove);
        return shape.Made(read => new()
        {
            SavingShare = read.Of(saving),
            CreditShare = read.Of(credit),
            CreditCapShare = read.Of(cap),
            SavingYears = read.Of(years),
            ExemptShare = read.Of(exempt),
            ExemptAmount = read.Of(amount),
            LargeAbove = read.Of(large),
        });
    }
}
