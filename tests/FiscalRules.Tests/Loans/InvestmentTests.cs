using FiscalRules.Law;
using FiscalRules.Loans;

namespace FiscalRules.Tests.Loans;

/// <summary>Investments by kind and by source, and the objects that are specified.</summary>
public sealed class InvestmentTests
{
    private static InvestmentAccounts Accounts(long loans = 100) => new()
    {
        Year = 2024,
        Intangible = Kronor.Of(50),
        Equipment = Kronor.Of(30),
        Property = Kronor.Of(15),
        Other = Kronor.Of(5),
        ByLoans = Kronor.Of(loans),
        ByGrants = Kronor.Zero,
        ByLeasing = Kronor.Zero,
        BySaleProceeds = Kronor.Zero,
        ByAppropriation = Kronor.Zero,
    };

    private static string[] Codes(InvestmentAccounts accounts) => [.. new InvestmentYear(accounts).Findings().Select(finding => finding.Code)];

    [Fact]
    public void Sums_that_meet_have_nothing_to_say() => Assert.Empty(Codes(Accounts()));

    [Theory]
    [InlineData(99)]
    [InlineData(101)]
    public void Sums_that_dont_meet_are_found(long loans)
    {
        var finding = Assert.Single(new InvestmentYear(Accounts(loans)).Findings());

        Assert.Equal((LoansFindings.InvestmentsNotFinanced, Severity.Breach, Kronor.Of(1)), (finding.Code, finding.Severity, finding.Amount));
    }

    [Fact]
    public void Rounded_parts_explain_half_a_unit_each()
    {
        // Four kinds and a source: two and a half kronor.
        Assert.Equal([LoansFindings.GapWithinRounding], Codes(Accounts(98) with { RoundedTo = Kronor.Of(1) }));
        Assert.Equal([LoansFindings.InvestmentsNotFinanced], Codes(Accounts(97) with { RoundedTo = Kronor.Of(1) }));
    }

    [Fact]
    public void Grants_from_others_than_the_state_are_allowed_and_the_states_arent()
    {
        Assert.Empty(Codes(Accounts(90) with { ByGrants = Kronor.Of(10) }));
        Assert.Equal([LoansFindings.StateGrants], Codes(Accounts(90) with { ByStateGrants = Kronor.Of(10) }));
    }

    [Fact]
    public void What_depends_on_a_decision_is_found_without_it()
    {
        Assert.Equal([LoansFindings.AppropriationWithoutConsent], Codes(Accounts(90) with { ByAppropriation = Kronor.Of(10) }));
        Assert.Empty(Codes(Accounts(90) with { ByAppropriation = Kronor.Of(10), HasConsent = true }));
        Assert.Equal([LoansFindings.SaleProceedsWithoutPlan], Codes(Accounts(90) with { BySaleProceeds = Kronor.Of(10) }));
        Assert.Empty(Codes(Accounts(90) with { BySaleProceeds = Kronor.Of(10), HasInvestmentPlan = true }));
        Assert.Equal([LoansFindings.LeasingNotCheaper], Codes(Accounts(90) with { ByLeasing = Kronor.Of(10) }));
        Assert.Empty(Codes(Accounts(90) with { ByLeasing = Kronor.Of(10), LeasingIsCheaper = true }));
        Assert.All(new InvestmentYear(Accounts(90) with { ByStateGrants = Kronor.Of(10) }).Findings(), finding => Assert.Equal(Kronor.Of(10), finding.Amount));
    }

    [Fact]
    public void What_few_agencies_have_is_in_the_table_only_where_it_is()
    {
        Assert.DoesNotContain(InvestmentYear.Table(new InvestmentYear(Accounts())).Rows, row => row.Code is "by-state-grants" or "by-sale-proceeds");
        Assert.Contains(InvestmentYear.Table(new(Accounts()), new(Accounts(90) with { BySaleProceeds = Kronor.Of(10) })).Rows, row => row.Code == "by-sale-proceeds");
        Assert.Null(new InvestmentYear(Accounts()).ToTable()["by-grants"].Cells[0]);
    }

    [Fact]
    public void A_budget_request_is_read_from_2016_and_reworded_in_2019()
    {
        Assert.Throws<NotInForceException>(() => new InvestmentYear(Accounts() with { Year = 2015 }));
        Assert.Same(LoansLaw.Investments2015, new InvestmentYear(Accounts() with { Year = 2018 }).Explain()["total"].Provision);
        Assert.Same(LoansLaw.Investments, new InvestmentYear(Accounts() with { Year = 2019 }).Explain()["total"].Provision);
        Assert.Equal([LawFindings.BeyondReading], Codes(Accounts() with { Year = 2026 }));
    }

    [Fact]
    public void Amounts_are_zero_or_more_and_kinds_are_named()
    {
        Assert.Throws<ArgumentOutOfRangeException>("Intangible", () => Accounts() with { Intangible = -Kronor.OneOre });
        Assert.Throws<ArgumentOutOfRangeException>("Equipment", () => Accounts() with { Equipment = -Kronor.OneOre });
        Assert.Throws<ArgumentOutOfRangeException>("Property", () => Accounts() with { Property = -Kronor.OneOre });
        Assert.Throws<ArgumentOutOfRangeException>("Other", () => Accounts() with { Other = -Kronor.OneOre });
        Assert.Throws<ArgumentOutOfRangeException>("ByLoans", () => Accounts(-1));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => Accounts().Of((AssetKind)4));
        Assert.Throws<InvalidOperationException>(() => default(InvestmentYear).Terms);
    }

    [Fact]
    public void An_object_of_exactly_20_million_isnt_specified_and_one_ore_more_is()
    {
        var plan = Plan([Object("at", Kronor.Mkr(20)), Object("above", Kronor.Mkr(20) + Kronor.OneOre)], Kronor.Mkr(20) + Kronor.OneOre);

        Assert.Equal(["above"], plan.Objects.Select(current => current.Name));
        Assert.Equal(["at"], plan.NotSpecified.Select(current => current.Name));
        Assert.Equal((LoansFindings.ObjectNotSpecified, Severity.Note), plan.Findings().Select(finding => (finding.Code, finding.Severity)).Single());
        Assert.Equal(["object-1", "total", "by-loans", "by-grants", "by-leasing", "by-appropriation", "financing", "intangible", "equipment", "property", "other", "assets"], plan.ToTable().Rows.Select(row => row.Code));
    }

    [Fact]
    public void The_limit_counts_all_expenditure_also_what_comes_later()
    {
        var later = new InvestmentObject("later", AssetKind.Other, new(Kronor.Zero, [Kronor.Mkr(5)], Kronor.Mkr(21)));

        Assert.True(later.IsSpecified(InvestmentTerms.InForce.In(2024).Terms));
        Assert.Equal(Kronor.Mkr(16), later.Expenditure.Later);
        Assert.False(later.IsSpecified(InvestmentTerms.InForce.In(2024).Terms with { SpecifiedAbove = Kronor.Mkr(21) }));
    }

    [Fact]
    public void What_never_becomes_an_asset_is_taken_off_the_kind()
    {
        var own = new InvestmentObject("own", AssetKind.Intangible, new(Kronor.Mkr(10), [Kronor.Mkr(20)]), new(Kronor.Mkr(1), [Kronor.Mkr(2)]));
        var plan = Plan([own], Kronor.Mkr(30), [new(AssetKind.Intangible, new(Kronor.Mkr(3), [Kronor.Mkr(4)]))]);

        Assert.Equal([Kronor.Mkr(20), Kronor.Mkr(6), Kronor.Mkr(14)], plan.Assets(AssetKind.Intangible));
        Assert.Empty(plan.Findings());
    }

    [Fact]
    public void No_more_than_the_expenditure_can_never_become_an_asset()
    {
        var plan = Plan([Object("a", Kronor.Mkr(30))], Kronor.Mkr(30), [new(AssetKind.Intangible, new(Kronor.Zero, [Kronor.Mkr(31)]))]);

        Assert.Equal([LoansFindings.NeverAssetsAboveExpenditure, LoansFindings.NeverAssetsAboveExpenditure], plan.Findings().Select(finding => finding.Code));
    }

    [Theory]
    [InlineData(30, 0)]
    [InlineData(29, 1)]
    public void Objects_are_never_more_than_their_kind(long intangible, int breaches)
    {
        var total = new InvestmentYear(Accounts() with { Intangible = Kronor.Mkr(intangible), ByLoans = Kronor.Mkr(intangible) + Kronor.Of(50) });
        var plan = Plan([Object("a", Kronor.Mkr(30))], Kronor.Mkr(30), totals: [total]);

        Assert.Equal(breaches, plan.Findings().Count(finding => finding.Code == LoansFindings.ObjectsAboveKind && finding.Amount == Kronor.Mkr(1)));
    }

    [Fact]
    public void Objects_that_arent_what_finances_them_are_found_in_every_column()
    {
        var plan = Plan([Object("a", Kronor.Mkr(30))], Kronor.Mkr(29));

        Assert.Equal([LoansFindings.InvestmentsNotFinanced, LoansFindings.InvestmentsNotFinanced], plan.Findings().Select(finding => finding.Code));
    }

    [Fact]
    public void Sale_proceeds_finance_objects_too()
    {
        var financing = Financing(new(Kronor.Zero, [Kronor.Mkr(20)])) with { BySaleProceeds = new(Kronor.Zero, [Kronor.Mkr(10)]) };
        var plan = new SpecifiedInvestments(2024, 2024, [Stage.Forecast], [Object("a", Kronor.Mkr(30))], financing);

        Assert.Empty(plan.Findings());
        Assert.Equal([Kronor.Mkr(10), Kronor.Zero, Kronor.Mkr(10)], plan.ToTable()["by-sale-proceeds"].Cells);
        Assert.Equal(Kronor.Mkr(30), plan.FinancingTotal.Total);
    }

    [Fact]
    public void Parts_above_the_total_stated_are_found()
    {
        var above = new InvestmentObject("a", AssetKind.Other, new(Kronor.Mkr(10), [Kronor.Mkr(20)], Kronor.Mkr(29)));
        var plan = new SpecifiedInvestments(2024, 2024, [Stage.Forecast], [above], Financing(new(Kronor.Mkr(10), [Kronor.Mkr(20)], Kronor.Mkr(29))));

        Assert.Equal((LoansFindings.PartsAboveTotal, Severity.Breach, Kronor.Mkr(1)), plan.Findings().Select(finding => (finding.Code, finding.Severity, finding.Amount!.Value)).Single());
    }

    [Fact]
    public void What_a_plan_cant_be_is_refused()
    {
        var one = Object("a", Kronor.Mkr(30));
        var financing = Financing(new(Kronor.Zero, [Kronor.Mkr(30)]));

        Assert.Throws<ArgumentException>("stages", () => new SpecifiedInvestments(2024, 2024, [], [], financing));
        Assert.Throws<ArgumentOutOfRangeException>("stages", () => new SpecifiedInvestments(2024, 2024, [(Stage)9], [one], financing));
        Assert.Throws<ArgumentException>("objects", () => new SpecifiedInvestments(2024, 2024, [Stage.Plan], [one, one], financing));
        Assert.Throws<ArgumentException>("objects", () => new SpecifiedInvestments(2024, 2024, [Stage.Plan, Stage.Plan], [one], Financing(Expenditure.None(2))));
        Assert.Throws<ArgumentException>("financing", () => new SpecifiedInvestments(2024, 2024, [Stage.Plan], [one], Financing(Expenditure.None(2))));
        Assert.Throws<ArgumentException>("neverAssets", () => Plan([one], Kronor.Mkr(30), [new(AssetKind.Other, Expenditure.None(1)), new(AssetKind.Other, Expenditure.None(1))]));
        Assert.Throws<NotInForceException>(() => new SpecifiedInvestments(2015, 2024, [Stage.Plan], [one], financing));
        Assert.Throws<ArgumentException>("name", () => new InvestmentObject("", AssetKind.Other, Expenditure.None(1)));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => new KindExpenditure((AssetKind)9, Expenditure.None(1)));
        Assert.Throws<ArgumentOutOfRangeException>("years", () => new Expenditure(Kronor.Zero, [-Kronor.OneOre]));
        Assert.Throws<ArgumentOutOfRangeException>("accumulated", () => new Expenditure(-Kronor.OneOre, []));
        Assert.Throws<ArgumentOutOfRangeException>("total", () => new Expenditure(Kronor.Zero, [], -Kronor.OneOre));
    }

    private static InvestmentObject Object(string name, Kronor amount) => new(name, AssetKind.Intangible, new(Kronor.Zero, [amount]));

    private static ObjectFinancing Financing(Expenditure loans) => new()
    {
        ByLoans = loans,
        ByGrants = Expenditure.None(loans.Years.Count),
        ByLeasing = Expenditure.None(loans.Years.Count),
        ByAppropriation = Expenditure.None(loans.Years.Count),
    };

    private static SpecifiedInvestments Plan(ValueList<InvestmentObject> objects, Kronor loans, ValueList<KindExpenditure>? neverAssets = null, ValueList<InvestmentYear>? totals = null)
    {
        var accumulated = objects.Sum(current => current.Expenditure.Accumulated);
        return new(2024, 2024, [Stage.Forecast], objects, Financing(new(accumulated, [loans - accumulated])), neverAssets, totals);
    }
}
