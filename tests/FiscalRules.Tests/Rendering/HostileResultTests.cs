using System.Xml.Linq;
using FiscalRules.Appropriations;
using FiscalRules.Balance;
using FiscalRules.Fees;
using FiscalRules.Grants;
using FiscalRules.Law;
using FiscalRules.Loans;
using FiscalRules.Tables;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;
using NodaTime;

namespace FiscalRules.Tests.Rendering;

/// <summary>What a caller has named, in every kind of result that takes a name: whatever the name, every layout is well-formed and holds it as text.</summary>
public sealed class HostileResultTests
{
    private static readonly HashSet<string> Elements =
    [
        "div", "style", "table", "caption", "thead", "tbody", "tr", "th", "td", "small", "details", "summary",
        "svg", "title", "desc", "rect", "g", "text", "line", "circle", "polyline",
    ];

    public static TheoryData<string> Labels => new(Samples.Hostile);

    public static TheoryData<string> Rooms => new(AnyResult.Rooms.Keys);

    [Theory]
    [MemberData(nameof(Labels))]
    public void A_name_is_text_in_every_result_that_takes_one(string label) => Assert.All(Named(label), result => WellFormed(result, result));

    [Fact]
    public void Any_name_is_text_in_every_result_that_takes_one() =>
        Holds.ForAll(Samples.AnyLabel, static label => Assert.All(Named(label).SelectMany(AnyResult.In), result => WellFormed(result, result)), 20);

    [Theory]
    [MemberData(nameof(Labels))]
    public void A_name_is_text_where_two_results_are_compared(string label)
    {
        foreach (var (before, after) in Named("Ett annat namn").Zip(Named(label)))
        {
            var comparison = (Comparison)after.GetType().GetMethod("ComparedWith")!.Invoke(after, [before, ComparisonOrder.Average])!;
            WellFormed(comparison, new Tabled(comparison.ToTable()));
        }
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Every_result_there_is_has_well_formed_layouts(string room) =>
        Assert.All(AnyResult.Rooms[room].Sample(8).SelectMany(AnyResult.In), result => WellFormed(result, result));

    /// <summary>A result of every kind in which a caller's own words stand.</summary>
    private static IEnumerable<IExplained> Named(string label)
    {
        var act = new Act(label, label, label);
        var account = new FeeAccount(new FeeArea(label, label), Kronor.Zero, [new(2023, Stage.Outcome, Kronor.Mkr(10), Kronor.Mkr(9)), new(2024, Stage.Forecast, Kronor.Mkr(12), Kronor.Mkr(14))]);
        yield return account;
        yield return account.Years[1];
        yield return new FeeStatement(account, new(new FeeArea("Annat", "Other"), Kronor.Zero, account.Years.Select(year => year.Figures).ToArray()));
        yield return account.RevenueFor(Kronor.Mkr(1), 2024);
        yield return new FeePrice(label, new PayeePrice(label, Kronor.Of(3)), new("staten", Kronor.Of(2))).For(7);

        var post = new AppropriationPost(label, label, label) { IsMainlyAdministration = true };
        yield return new AppropriationAccount(post, Kronor.Mkr(1), [new() { Year = 2024, Allotted = Kronor.Mkr(20), Redistributed = Kronor.Zero, Withdrawn = Kronor.Zero, Spent = Kronor.Mkr(22) }], Kronor.Mkr(20));
        yield return new CommitmentLedger(post, Kronor.Mkr(5), [new(2024, Stage.Outcome, Kronor.Mkr(2), Kronor.Mkr(1))]);
        yield return new AreaForecast(9, [new(2024, Stage.Outcome)], [new(post, [Kronor.Mkr(3)])]);
        yield return new FundingRequests(2025, [new(label, [new(Kronor.Mkr(1), Kronor.Mkr(2))], label)], [new(label, [Kronor.Mkr(1)])]);
        yield return new FinancialCondition(label, 2024, Stage.Outcome, Kronor.Mkr(1), Kronor.Mkr(2), label);

        var day = new LocalDate(2024, 2, 3);
        var asset = new Asset(label, AssetKind.Intangible, day, Kronor.Mkr(4), day, new DepreciationPlan.StraightLine(100), Kronor.Mkr(3), lifeReason: label);
        var register = new AssetRegister([asset]);
        yield return register.In(2024);
        yield return asset.In(2024);
        yield return new LoanForecast(register, Kronor.Zero, 2024, [new(Stage.Plan, Ratio.Percent(2), Kronor.Mkr(1))]);
        yield return new LoanSchedule(new Loan(
            Kronor.Mkr(1), new(day, day.PlusMonths(3), PaymentInterval.Quarterly, 4), new(Ratio.Percent(3), DayCount.Thirty360E, Rounding.ToOre), new Amortisation.Straight(Rounding.ToOre), conditions: act.At("1")));
        yield return new SpecifiedInvestments(
            2024,
            2024,
            [Stage.Plan],
            [new(label, AssetKind.Property, new(Kronor.Zero, [Kronor.Mkr(30)]))],
            new() { ByLoans = new(Kronor.Zero, [Kronor.Mkr(30)]), ByGrants = Expenditure.None(1), ByLeasing = Expenditure.None(1), ByAppropriation = Expenditure.None(1) });

        yield return new ActionPlan([new(2024, Stage.Outcome, Kronor.Mkr(-10)), new(2025, Stage.Plan, Kronor.Mkr(4))], [new(label, 2025, Kronor.Mkr(3))]);
        yield return new ConditionalGrant(
            Kronor.Of(900), new() { KeySwedish = label, KeyEnglish = label, Provision = act.Part(label, label) }, [new(label, 3), new("01", 6) { MeetsConditions = false }]);
        yield return new SolidarityFinancing(
            Agreements.Of2021.Solidarity!.With(secondLevel: Kronor.Of(180)) with { DiseaseOverMean = null },
            [new() { Name = label, SpreadUnevenly = true, Costly = true, DocumentedEffect = false, Costs = [new(label, Kronor.Mkr(9))] }],
            [new(label, 1_000), new("01", 9_000)]);
        var corridor = new Corridor(new() { Width = Ratio.Percent(3), Sharing = Ratio.Percent(50), Provision = act.At("3") }, Kronor.Mkr(100));
        yield return corridor;
        yield return corridor.Settle(Kronor.Mkr(110));
        yield return new AgreedAmounts(Agreements.Of2021 with
        {
            Act = act,
            Pools = Agreements.Of2021.Pools.Select(pool => pool with { Swedish = label, English = label }).ToValueList(),
            Deductions = Agreements.Of2021.Deductions.Select(deduction => deduction with { Swedish = label, English = label, Payee = label }).ToValueList(),
        });
        yield return new DeductionSettlement(Agreements.Of2021.Deductions[0] with { Swedish = label, English = label, Payee = label }, null, null, 2021);
    }

    private static void WellFormed(IExplained result, object shown)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Parsed(result.Explain().ToHtml(language));
            Parsed(((IFindings)result).Findings().ToHtml(language));
            Parsed(shown is ITabled tabled ? tabled.ToTable().ToHtml(language) : "");
            Parsed(shown is ICharted charted ? charted.ToSvg(language) : "");
            OneRowEach(result.Explain().ToText(language));
            OneRowEach(result.Explain().ToMarkdown(language));
        }
    }

    private static void Parsed(string markup)
    {
        if (markup.Length > 0)
            Assert.Subset(Elements, XElement.Parse(markup, LoadOptions.PreserveWhitespace).DescendantsAndSelf().Select(static element => element.Name.LocalName).ToHashSet());
    }

    private static void OneRowEach(string text) => Assert.DoesNotContain(text, static letter => (char.IsControl(letter) && letter != '\n') || letter is '\u2028' or '\u202E' or '\uFFFF');

    private sealed class Tabled(FiscalTable table) : ITabled
    {
        public FiscalTable ToTable() => table;
    }
}
