using System.Text.Json;
using FiscalRules.Grants;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Grants;

public sealed class IncomeEqualisationTests
{
    private static readonly JsonElement Case = GrantCase.Named("income-equalisation-orebro-2024");

    private static readonly NationalTaxBase Country = new()
    {
        Year = Case.GetProperty("year").GetInt32(),
        TaxBase = Case.GetProperty("nationalTaxBase").Kr(),
        Uprating = Ratio.Of(Case.GetProperty("uprating").Number()),
        Inhabitants = Case.GetProperty("nationalInhabitants").GetInt64(),
    };

    public static TheoryData<string> Municipalities => [.. Case.GetProperty("municipalities").EnumerateArray().Select(one => one.Text("code"))];

    [Theory]
    [MemberData(nameof(Municipalities))]
    public void Each_municipality_of_Orebro_county_gets_what_it_got_in_2024(string code)
    {
        var published = Case.GetProperty("municipalities").EnumerateArray().Single(one => one.Text("code") == code);
        var equalisation = new IncomeEqualisation(Local(published), Country);

        Assert.Equal(published.GetProperty("perInhabitant").Kr(), equalisation.PerInhabitant);
        Assert.Equal(equalisation.PerInhabitant * published.GetProperty("inhabitants").GetInt64(), equalisation.Amount);
        Assert.Equal(Ratio.Percent(19), equalisation.Rate);
        Assert.Equal(
            published.GetProperty("unrounded").Number(),
            decimal.Round((decimal)equalisation.Explain()["per-inhabitant"].Rounding!.Before.Numerator / (decimal)equalisation.Explain()["per-inhabitant"].Rounding!.Before.Denominator / 100, 4));
    }

    [Fact]
    public void The_rates_of_each_county_add_up_to_the_same()
    {
        var rates = EqualisationTerms.InForce.In(2024).Terms.Rates;

        Assert.Equal(Regions.Codes, rates.Select(county => county.County));
        Assert.All(rates.Where(county => county.County != "09"), county =>
        {
            Assert.Equal(Ratio.Percent(29.08m), county.MunicipalGrant + county.RegionalGrant);
            Assert.Equal(Ratio.Percent(26.49m), county.MunicipalFee + county.RegionalFee);
        });
        Assert.Equal((Ratio.Percent(29.08m), Ratio.Percent(26.49m)), (rates[7].MunicipalGrant + rates[7].RegionalGrant, rates[7].MunicipalFee + rates[7].RegionalFee));
    }

    [Theory]
    [InlineData("01", "19.05", "10.03", "16.98", "9.51")]
    [InlineData("18", "19.00", "10.08", "16.93", "9.56")]
    [InlineData("12", "19.70", "9.38", "17.63", "8.86")]
    [InlineData("14", "19.41", "9.67", "17.34", "9.15")]
    [InlineData("20", "19.51", "9.57", "17.44", "9.05")]
    [InlineData("25", "20.45", "8.63", "18.38", "8.11")]
    [InlineData("09", "19.60", "9.48", "17.54", "8.95")]
    public void The_rates_are_the_ordinances(string county, string municipalGrant, string regionalGrant, string municipalFee, string regionalFee)
    {
        var rates = EqualisationTerms.InForce.In(2026).Terms[county];

        Assert.Equal([Percent(municipalGrant), Percent(regionalGrant)], [rates.Grant(EqualisationKind.Municipality), rates.Grant(EqualisationKind.Region)]);
        Assert.Equal([Percent(municipalFee), Percent(regionalFee)], [rates.Fee(EqualisationKind.Municipality), rates.Fee(EqualisationKind.Region)]);

        static Ratio Percent(string text) => Ratio.Percent(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Above_the_guarantee_there_is_a_fee_at_the_fee_rate_and_at_it_nothing()
    {
        var country = new NationalTaxBase { Year = 2024, TaxBase = Kronor.Mkr(100), Uprating = Ratio.One, Inhabitants = 100 };
        IncomeEqualisation Of(long taxBase) => new(new() { County = "01", TaxBase = Kronor.Of(taxBase), Inhabitants = 1 }, country);

        Assert.Equal(Kronor.Zero, Of(1_150_000).Amount);
        Assert.Equal((Kronor.Of(-17), Ratio.Percent(16.98m)), (Of(1_150_100).Amount, Of(1_150_100).Rate));
        Assert.Equal((Kronor.Of(19), Ratio.Percent(19.05m)), (Of(1_149_900).Amount, Of(1_149_900).Rate));
        var finding = Assert.Single(Of(1_150_100).Findings());
        Assert.Equal((GrantsFindings.EqualisationFee, Severity.Duty, Kronor.Of(17)), (finding.Code, finding.Severity, finding.Amount));
        Assert.Empty(Of(1_150_000).Findings());
        Assert.Equal(EqualisationLaw.Fee, Of(1_150_100).Explain()["per-inhabitant"].Provision);
    }

    [Fact]
    public void A_region_has_the_regions_rates()
    {
        var local = new LocalTaxBase { Kind = EqualisationKind.Region, County = "09", TaxBase = Kronor.Mkr(12_000), Inhabitants = 61_000 };

        Assert.Equal(Ratio.Percent(9.48m), new IncomeEqualisation(local, Country).Rate);
    }

    [Fact]
    public void It_is_the_naive_one() =>
        Holds.ForAll(
            from county in Gen.Elements(Regions.Codes.ToArray())
            from kind in Gen.Elements(Enum.GetValues<EqualisationKind>())
            from taxBase in Gen.Choose(0, int.MaxValue)
            from inhabitants in AnyGrants.Inhabitants
            from more in AnyGrants.Inhabitants
            from uprating in Gen.Choose(90_000, 120_000)
            from rest in Gen.Choose(0, int.MaxValue)
            select (
                new LocalTaxBase { Kind = kind, County = county, TaxBase = Kronor.Of(taxBase * 50L), Inhabitants = inhabitants },
                new NationalTaxBase { Year = 2025, TaxBase = Kronor.Of((taxBase * 50L) + (rest * 900L)), Uprating = Ratio.Of(uprating, 100_000), Inhabitants = inhabitants + more }),
            pair =>
            {
                var (local, country) = pair;
                var each = (Rational.Of(country.TaxBase.Ore) * new Rational(115, 100) / Rational.Of(country.Inhabitants)) - (Rational.Of(local.TaxBase.Ore) / Rational.Of(local.Inhabitants));
                var rates = EqualisationTerms.InForce.In(2025).Terms[local.County];
                var rate = each < Rational.Zero ? rates.Fee(local.Kind) : rates.Grant(local.Kind);
                var expected = (each * Rational.Of(country.Uprating) * Rational.Of(rate)).RoundTo(100);
                var actual = new IncomeEqualisation(local, country);

                Assert.Equal(expected, actual.PerInhabitant.Ore);
                Assert.Equal(expected * local.Inhabitants, actual.Amount.Ore);
            });

    [Fact]
    public void The_years_before_2024_need_terms_and_those_after_2026_are_noted()
    {
        var published = Case.GetProperty("municipalities")[0];
        var terms = EqualisationTerms.InForce.In(2024).Terms;

        Assert.Throws<NotInForceException>(() => new IncomeEqualisation(Local(published), Country with { Year = 2023 }));
        Assert.Empty(new IncomeEqualisation(Local(published), Country with { Year = 2023 }, terms with { Guarantee = Ratio.Percent(110) }).Findings());
        Assert.Empty(new IncomeEqualisation(Local(published), Country with { Year = 2026 }).Findings());
        Assert.Equal(LawFindings.BeyondReading, Assert.Single(new IncomeEqualisation(Local(published), Country with { Year = 2027 }).Findings()).Code);
    }

    [Fact]
    public void The_adjustment_is_applied_unrounded_per_inhabitant()
    {
        var item = new AdjustmentItem(Kronor.Of(29_600), Kronor.Of(1_614), 10);
        Assert.Equal(Kronor.Zero, default(AdjustmentItem).For(8_630));

        Assert.Equal(Kronor.Of(27_986), item.Total);
        Assert.Equal(Kronor.Of(8_396), item.For(3));
        Assert.NotEqual(Kronor.Of(2_799) * 3, item.For(3));
        Assert.Equal(item.Total, item.For(10));
        Assert.Equal(Kronor.Zero, item.For(0));
        Assert.Equal(EqualisationLaw.AdjustmentGrant, item.Explain()["total"].Provision);
        Assert.Equal(EqualisationLaw.AdjustmentFee, new AdjustmentItem(Kronor.Zero, Kronor.Of(1), 10).Explain()["total"].Provision);
    }

    [Fact]
    public void A_statement_adds_what_is_computed_to_what_is_given()
    {
        var income = new IncomeEqualisation(Local(Case.GetProperty("municipalities")[0]), Country);
        var parts = new EqualisationParts { CostEqualisation = Kronor.Mkr(-2), StructuralGrant = Kronor.Tkr(700), TransitionGrant = Kronor.Tkr(30) };
        var statement = new EqualisationStatement(income, parts, new AdjustmentItem(Kronor.Of(29_600), Kronor.Of(1_614), Country.Inhabitants));
        var table = statement.ToTable();

        Assert.Equal(income.Amount + Kronor.Tkr(-1_270) + statement.Adjustment, statement.Total);
        Assert.Equal(["income", "cost", "structural", "transition", "adjustment", "total"], table.Rows.Select(row => row.Code));
        Assert.Equal(statement.Total, table.Rows.SkipLast(1).Sum(row => row.Cells[0]!.Value));
        Assert.Equal(EqualisationLaw.CostFee, statement.Explain()["cost"].Provision);
        Approved.Match(statement.Explain().ToText(), "grants-equalisation.explanation.sv.txt");
    }

    [Fact]
    public void Defaults_are_nothing_and_bad_input_is_refused()
    {
        var local = Local(Case.GetProperty("municipalities")[0]);

        Assert.Equal((Kronor.Zero, Kronor.Zero), (default(IncomeEqualisation).PerInhabitant, default(IncomeEqualisation).Amount));
        Assert.Throws<InvalidOperationException>(() => default(IncomeEqualisation).Terms);
        Assert.Equal(Kronor.Zero, default(AdjustmentItem).For(0));
        Assert.Throws<ArgumentException>(() => new EqualisationStatement(default, default, default));
        Assert.Equal("county", Assert.Throws<ArgumentException>(() => new IncomeEqualisation(local with { County = "02" }, Country)).ParamName);
        Assert.Equal("local", Assert.Throws<ArgumentException>(() => new IncomeEqualisation(default(LocalTaxBase) with { County = "01" }, Country)).ParamName);
        Assert.Equal("local", Assert.Throws<ArgumentException>(() => new IncomeEqualisation(local, Country with { Inhabitants = 1 })).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => local with { Inhabitants = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => local with { TaxBase = Kronor.Of(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => local with { Kind = (EqualisationKind)2 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Country with { Uprating = Ratio.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AdjustmentItem(Kronor.Zero, Kronor.Zero, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AdjustmentItem(Kronor.Zero, Kronor.Zero, 5).For(6));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountyRates("01", Ratio.Zero, Ratio.One, Ratio.One, Ratio.One));
    }

    [Fact]
    public void An_equalisation_allocates_nothing()
    {
        var local = Local(Case.GetProperty("municipalities")[0]);
        _ = new IncomeEqualisation(local, Country);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            _ = new IncomeEqualisation(local, Country);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static LocalTaxBase Local(JsonElement published) => new()
    {
        County = Case.Text("county"),
        TaxBase = published.GetProperty("taxBase").Kr(),
        Inhabitants = published.GetProperty("inhabitants").GetInt64(),
    };
}
