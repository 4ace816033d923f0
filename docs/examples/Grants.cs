#:project ../../src/FiscalRules

// The pharmaceutical benefits agreement of 2021 from end to end: amounts, corridors, need model, solidarity, payments, settlement; then what 2026 misprints.
// The agreement's figures are its own. Populations, structures, drug costs and the year's outcome are ILLUSTRATIVE: they aren't published.
using FiscalRules;
using FiscalRules.Grants;
using FiscalRules.Law;
using NodaTime;
using static System.FormattableString;

const Language English = Language.English;

#region amounts
var agreement = Agreements.Of2021;
var amounts = new AgreedAmounts(agreement);
Console.WriteLine(amounts.ToTable().ToText(English));
Console.WriteLine(amounts.Explain().ToText(English));
#endregion

#region corridor
var benefits = amounts.Corridor("benefit");
Console.WriteLine(benefits.ToTable().ToText(English));
Console.WriteLine(benefits.Settle(Kronor.Mkr(33_000)).Explain().ToText(English, AmountUnit.Mkr.WithDecimals(1)));
#endregion

#region hepatitis
var hepatitis = amounts.Corridor("hepatitis-c");
var example = hepatitis.Settle(Kronor.Mkr(800));
Console.WriteLine(hepatitis.ToTable().ToText(English));
Console.WriteLine(example.Explain().ToText(English, AmountUnit.Mkr.WithDecimals(1)));
foreach (var reading in hepatitis.Readings(Kronor.Mkr(800)))
{
    var bounds = reading.WidthRounding == Rounding.ToMkr ? "rounded bounds" : "unrounded bounds";
    Console.WriteLine($"{"around the " + reading.Measure.ToString().ToLowerInvariant(),-16} {bounds,-16} {AmountUnit.Mkr.WithDecimals(3).Show(reading.Adjustment, English),7}{(reading.IsUsed ? "  used" : "")}");
}

Write(example.Findings());
#endregion

// Illustrative: inhabitants in thousands, and how old the population is compared with the nation, in per cent.
(string Code, int Thousands, int Age)[] illustrative =
[
    ("01", 2_390, 86), ("03", 390, 92), ("04", 300, 106), ("05", 467, 101), ("06", 365, 103), ("07", 203, 105), ("08", 246, 116), ("09", 60, 118), ("10", 159, 113), ("12", 1_389, 98), ("13", 337, 104),
    ("14", 1_734, 97), ("17", 283, 113), ("18", 306, 104), ("19", 278, 105), ("20", 288, 115), ("21", 287, 113), ("22", 245, 116), ("23", 131, 111), ("24", 273, 102), ("25", 250, 115),
];

#region need
// Six groups of children, twelve of adults, four of the elderly, per thousand inhabitants of the nation; the old weigh more where the population is older.
long[] perThousand = [5, 6, 27, 33, 65, 80, 74, 58, 76, 172, 48, 24, 65, 87, 30, 12, 21, 27, 24, 17, 8, 3];
RegionStructure Structure(string code, int thousands, int age) => new(
    code,
    [.. NeedGroup.All.Select(group => perThousand[group.Index] * thousands * (group.Index >= 10 ? age : 100) / 100)]);

var model = new NeedModel
{
    Tags = PriceTags.HealthCare2016, // the tags of medicines aren't published; these are health care's, for the same groups
    Structures = [.. illustrative.Select(region => Structure(region.Code, region.Thousands, region.Age))],
    StructureDate = agreement.NeedModel!.StructureDate(agreement.Year),
    Weights = [.. illustrative.Select(region => new RegionPopulation(region.Code, region.Thousands * 1_000L))],
    WeightDate = new LocalDate(2020, 11, 1),
    Provision = agreement.NeedModel.Provision,
};
#endregion

#region solidarity
// One disease whose patients live in the north and in Värmland. The second level is printed in no agreement: 180 kronor is an assumption.
var disease = new SolidarityDisease
{
    Name = "a rare disease",
    SpreadUnevenly = true,
    Costly = true,
    DocumentedEffect = true,
    Costs = [.. illustrative.Select(region => new RegionAmount(region.Code, Kronor.Tkr(region.Thousands * (region.Code switch { "25" => 240L, "24" => 190, "17" => 115, _ => 70 }))))],
};
var solidarity = new SolidarityFinancing(agreement.Solidarity!.With(secondLevel: Kronor.Of(180)), [disease], model.Weights);
var need = model.Distribute(amounts.MainAmount - solidarity.Total);
var net = solidarity.Net(need.Grants);
Console.WriteLine(solidarity.Explain().ToText(English));
#endregion

Console.WriteLine("Allocation, SEK (illustrative populations)\n");
Console.WriteLine($"{"",-20}{"per inhabitant",16}{"by need",18}{"solidarity",14}{"net effect",14}{"grant",18}");
foreach (var (share, effect) in need.Shares.Zip(net))
{
    Console.WriteLine($"{Regions.NameOf(share.Region),-20}{Sek(share.GrantPerInhabitant.Round(Rounding.ToKrona)),16}{Sek(share.Grant),18}{Sek(effect.Compensation),14}{Sek(effect.Net),14}{Sek(share.Grant + effect.Compensation),18}");
}

#region grants
ValueList<RegionAmount> grants = [.. need.Grants.Zip(net, (grant, effect) => new RegionAmount(grant.Region, grant.Amount + effect.Compensation))];
Zero("pools − deductions − amount to distribute", amounts.Gross - amounts.DeductionTotal - amounts.MainAmount);
Zero("by need + solidarity − amount to distribute", grants.Sum(grant => grant.Amount) - amounts.MainAmount);
Zero("net effects of solidarity", net.Sum(effect => effect.Net));
#endregion

#region payments
var plan = new PaymentPlan(amounts.MainAmount, agreement.Year, agreement.Payments);
Console.WriteLine(plan.ToTable().ToText(English));
Zero("paid in 2021 and 2022 − amount to distribute", plan.In(2021) + plan.In(2022) - amounts.MainAmount);
Console.WriteLine(new AgreementCalendar(agreement).Explain().ToText(English));
#endregion

#region settlement
var settlement = new AgreementSettlement(amounts, grants, new AgreementOutcome
{
    Costs = [new("benefit", Kronor.Mkr(33_000)), new("hepatitis-c", Kronor.Mkr(800))],
    Split = new SettlementSplit.ByGrant(), // the agreement doesn't say: a choice
    Rebates = [.. illustrative.Select(region => new RegionRebate(region.Code, Kronor.Tkr(region.Thousands * 290L), Kronor.Tkr(region.Thousands * 297L)))],
    Requisitions = [new("sol", new LocalDate(2021, 11, 15)), new("ihsi", new LocalDate(2021, 9, 1))],
    Rates = [new("ihsi", Ratio.Of(10.1842m))],
    OwnDeals = [new("10", Kronor.Of(1_250_000))],
});
Console.WriteLine(settlement["17"].Explain().ToText(English));
Console.WriteLine(settlement.National.Explain().ToText(English, AmountUnit.Kronor));
Write(settlement.Findings());
Zero("payments to regions − what they get in the end", settlement.Regions.Sum(region => region.Payments().Sum(payment => payment.Amount)) - settlement.National.ToRegions);
Zero("national reconciliation", settlement.National.Residual);
#endregion

#region columns
// What the benefits may come to cost: 1,001 outcomes evenly apart, from 90 to 110 per cent of the agreed amount.
var costs = new Kronor[1_001];
for (var row = 0; row < costs.Length; row++)
{
    costs[row] = benefits.Agreed.Times(Ratio.Of(4_500 + row, 5_000), Rounding.ToKrona);
}

var adjustments = new Kronor[costs.Length];
benefits.Adjustment(costs, adjustments);
Console.WriteLine($"{adjustments.Count(amount => amount.IsPositive)} outcomes in which the state pays, at most {Sek(adjustments.Max())}");
Console.WriteLine($"{adjustments.Count(amount => amount.IsNegative)} outcomes in which it takes back, at most {Sek(-adjustments.Min())}");

// A corridor of its own for each region, which no agreement has: the amounts in one column, the costs in another, and the grants may take the costs' place.
Kronor[] agreed = [.. grants.Select(grant => grant.Amount)];
Kronor[] column = [.. agreed.Select((amount, row) => amount.Times(Ratio.Percent(90 + row), Rounding.ToKrona))];
var oneByOne = agreed.Zip(column, (amount, cost) => new Corridor(benefits.Terms, amount).Settle(cost).Grant).Sum();
Corridor.Grant(benefits.Terms, agreed, column, column);
Zero("the column − one by one", column.AsEnumerable().Sum() - oneByOne);
#endregion

#region agreement-2026
var amounts2026 = new AgreedAmounts(Agreements.Of2026);
Console.WriteLine(amounts2026.ToTable().ToText(English));
foreach (var figure in amounts2026.PrintedFigures().Concat(amounts2026.Corridor("net-grant").PrintedFigures()))
{
    Console.WriteLine($"{figure.English,-26} printed {Sek(figure.Printed),15}  computed {Sek(figure.Computed),15}  difference {Sek(figure.Difference),9}");
}

Write(amounts2026.Findings());
Console.WriteLine(amounts2026.Corridor("net-grant").Settle(Kronor.Mkr(42_000)).Explain().ToText(English, AmountUnit.Mkr));
#endregion

static string Sek(Kronor amount) => AmountUnit.Kronor.Show(amount, Language.English);

static void Zero(string what, Kronor residual) => Console.WriteLine($"Left over, {what}: {Sek(residual)}\n");

static void Write(ValueList<Finding> findings)
{
    foreach (var finding in findings)
    {
        Console.WriteLine(Invariant($"{finding.Severity}: {finding.English}\n  {finding.Code}, {finding.Provision.English}"));
    }

    Console.WriteLine();
}
