using FiscalRules.Fees;

namespace FiscalRules.Json;

/// <summary>The kinds of document of fee-financed activity.</summary>
internal static class FeeKinds
{
    /// <summary>The most accounts of a statement, each with as many years as a document may have.</summary>
    private const int MostAccounts = 200;

    private static readonly Shape<FeeTerms> Terms = new TermsShape<FiscalYear, FeeTerms>(FeeTerms.InForce, Scalars.Year, OwnTerms());

    private static readonly Shape<FeeArea> Area = AreaOf();

    private static readonly Shape<FeeYear> Year = YearOf();

    private static readonly Shape<NewFeeArea> Introduced = IntroducedOf();

    private static readonly ObjectShape<FeeAccount> Account = AccountOf(new("feeAccount"));

    public static ValueList<Kind> All { get; } =
    [
        new Kind<FeeAccount>("fee-account", AccountOf, FeeFigures.Account, Law),
        new Kind<FeeStatement>("fee-statement", StatementOf, FeeFigures.Statement, static statement => statement.Accounts.SelectMany(Law).Distinct()),
        new Kind<FeeAdjustment>("fee-adjustment", AdjustmentOf, FeeFigures.Adjustment, static adjustment => Law(adjustment.Account)),
    ];

    private static IEnumerable<AppliedLaw> Law(FeeAccount account) => AppliedLaw.In(FeeTerms.InForce, account.GivenTerms, account.Years.Select(static year => year.Year));

    private static ObjectShape<FeeAccount> AccountOf(ObjectOf<FeeAccount> shape)
    {
        var area = shape.Required("area", Area, static account => account.Area);
        var opening = shape.Required("opening", Scalars.Kronor, static account => account.Opening);
        var years = shape.Required("years", Lists.OfYears(Year), static account => account.Years.Select(static year => year.Figures).ToValueList());
        var introduced = shape.Maybe("introduced", Introduced, static account => account.Introduced);
        var terms = shape.Maybe("terms", Terms, static account => account.GivenTerms);
        return shape.Made(read => new(read.Of(area), read.Of(opening), read.Of(years).AsSpan(), read.Of(introduced), read.Of(terms)));
    }

    private static ObjectShape<FeeStatement> StatementOf(ObjectOf<FeeStatement> shape)
    {
        var accounts = shape.Required("accounts", Lists.Of(Account, MostAccounts), static statement => statement.Accounts);
        return shape.Made(read => new(read.Of(accounts).AsSpan()));
    }

    private static ObjectShape<FeeAdjustment> AdjustmentOf(ObjectOf<FeeAdjustment> shape)
    {
        var before = shape.Required("account", Account, static adjustment => adjustment.Before);
        var target = shape.Required("target", Scalars.Kronor, static adjustment => adjustment.Target);
        var from = shape.Required("from", Scalars.Year, static adjustment => adjustment.From);
        var by = shape.Required("by", Scalars.Year, static adjustment => adjustment.By);
        return shape.Made(read => read.Of(before).RevenueFor(read.Of(target), read.Of(by), read.Of(from)));
    }

    private static ObjectShape<FeeArea> AreaOf()
    {
        var shape = new ObjectOf<FeeArea>("feeArea");
        var swedish = shape.Required("swedish", Scalars.Text, static area => area.Swedish);
        var english = shape.Maybe("english", Scalars.Text, static area => area.English == area.Swedish ? null : area.English);
        var kind = shape.Required("kind", Scalars.Name<FeeKind>(), static area => area.Kind);
        var disposal = shape.Required("disposal", Scalars.Name<FeeDisposal>(), static area => area.Disposal);
        var basis = shape.Optional("basis", Scalars.Name<FeeBasis>(), static area => area.Basis);
        var goal = shape.Required("goal", Goal(), static area => area.Goal);
        return shape.Made(read => new(read.Of(swedish), read.Of(english)) { Kind = read.Of(kind), Disposal = read.Of(disposal), Basis = read.Of(basis), Goal = read.Of(goal) });
    }

    private static ScalarShape<EconomicGoal> Goal() => new(
        "economicGoal",
        "An economic goal is the share of the costs to cover, a ratio from 0 to 1, or \"none\"",
        static (element, out value) =>
        {
            value = EconomicGoal.None;
            if (element.ValueKind != System.Text.Json.JsonValueKind.String)
            {
                return false;
            }

            var text = element.GetString();
            if (text == "none")
            {
                return true;
            }

            if (!Ratio.TryReadJson(text, out var share) || share.IsNegative || share > Ratio.One)
            {
                return false;
            }

            value = EconomicGoal.Cover(share);
            return true;
        },
        static (writer, value) => writer.WriteStringValue(value.Share?.ToString("G", System.Globalization.CultureInfo.InvariantCulture) ?? "none"),
        static schema => schema.WriteString("type"u8, "string"u8));

    private static ObjectShape<FeeYear> YearOf()
    {
        var shape = new ObjectOf<FeeYear>("feeYear");
        var year = shape.Required("year", Scalars.Year, static figures => figures.Year);
        var stage = shape.Required("stage", LawShapes.Stage, static figures => figures.Stage);
        var revenue = shape.Required("revenue", Scalars.Kronor, static figures => figures.Revenue);
        var cost = shape.Required("cost", Scalars.Kronor, static figures => figures.Cost);
        var decided = shape.Optional("decided", Scalars.Kronor, static figures => figures.Decided);
        return shape.Made(read => new(read.Of(year), read.Of(stage), read.Of(revenue), read.Of(cost)) { Decided = read.Of(decided) });
    }

    private static ObjectShape<NewFeeArea> IntroducedOf()
    {
        var shape = new ObjectOf<NewFeeArea>("newFeeArea");
        var authorised = shape.Required("isAuthorised", Scalars.Flag, static area => area.IsAuthorised);
        var consulted = shape.Required("isConsulted", Scalars.Flag, static area => area.IsConsulted);
        return shape.Made(read => new(read.Of(authorised), read.Of(consulted)));
    }

    private static ObjectShape<FeeTerms> OwnTerms()
    {
        var shape = new ObjectOf<FeeTerms>("feeTerms");
        var surplus = shape.Required("surplusLimit", Scalars.Ratio, static terms => terms.SurplusLimit);
        var collection = shape.Required("collectionLimit", Scalars.Ratio, static terms => terms.CollectionLimit);
        var consultation = shape.Required("consultationProvision", LawShapes.Provision, static terms => terms.ConsultationProvision);
        return shape.Made(read => new() { SurplusLimit = read.Of(surplus), CollectionLimit = read.Of(collection), ConsultationProvision = read.Of(consultation) });
    }
}
