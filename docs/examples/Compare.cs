#:project ../../src/FiscalRules

// Two results of the same rule: what differs, and how much of it other inputs, other law and the roundings brought.
using FiscalRules;
using FiscalRules.Appropriations;
using FiscalRules.Balance;
using FiscalRules.Grants;
using FiscalRules.Law;
using FiscalRules.Tables;

#region law
// A made-up municipality in 2024. Equity with the pension liability is below zero, and its result reserve opens with 190 mkr.
var accounts2024 = new BalanceAccounts
{
    Year = 2024,
    Result = Kronor.Mkr(142),
    RealisedGains = Kronor.Mkr(18),
    ExceptedGains = Kronor.Mkr(3),
    ExceptedLosses = Kronor.Zero,
    Unrealised = Kronor.Zero,
    Reversal = Kronor.Zero,
    ToRur = Kronor.Zero,
    FromRur = Kronor.Zero,
    ToResultReserve = Kronor.Zero,
    FromResultReserve = Kronor.Zero,
    TaxesAndGrants = Kronor.Mkr(4_321.5m),
    EquityWithPensions = Kronor.Mkr(-65),
};
ReservationLimit Limit(BalanceAccounts accounts, Kronor stock, BalanceTerms? terms = null) => new(new BalanceStatement(accounts, terms), stock);

var byTheLawOf2013 = Limit(accounts2024, Kronor.Mkr(190), BalanceTerms.InForce.In(2013).Terms);
var byTheLawOf2024 = Limit(accounts2024, Kronor.Mkr(190));
var reform = byTheLawOf2024.ComparedWith(byTheLawOf2013);
Console.WriteLine(reform.ToTable().In(AmountUnit.Mkr.WithDecimals(3)).ToText(Language.English));
#endregion

#region why
foreach (var part in reform["largest"].Parts)
{
    Console.WriteLine($"{part.English}, SEK {AmountUnit.Mkr.WithDecimals(3).Show(part.Amount, Language.English)} million: {part.Provision.English}");
}
#endregion

Console.WriteLine();

#region order
// The year before: other accounts, another law, and no result reserve yet.
var accounts2023 = accounts2024 with
{
    Year = 2023,
    Result = Kronor.Mkr(100),
    RealisedGains = Kronor.Zero,
    ExceptedGains = Kronor.Zero,
    TaxesAndGrants = Kronor.Mkr(4_000),
    EquityWithPensions = Kronor.Mkr(10),
};
var before = Limit(accounts2023, Kronor.Zero);
foreach (var order in Enum.GetValues<ComparisonOrder>())
{
    var largest = byTheLawOf2024.ComparedWith(before, order)["largest"];
    Console.WriteLine($"{order,-10}  inputs {Mkr(largest.Input),9}  law {Mkr(largest.Law),9}  rounding {Mkr(largest.Rounding),6}  in all {Mkr(largest.Difference)}");
}

string Mkr(Kronor amount) => AmountUnit.Mkr.WithDecimals(4).Show(amount, Language.English);
#endregion

Console.WriteLine();

#region parts
var years = byTheLawOf2024.ComparedWith(before);
Console.WriteLine(years.Title(Language.English));
foreach (var part in years["largest"].Parts)
{
    Console.WriteLine($"  {part.Cause,-5}  {Mkr(part.Amount),9}  {part.English}");
}

foreach (var note in years.Findings())
{
    Console.WriteLine($"  {note.Severity}: {note.English}");
}
#endregion

Console.WriteLine();

#region rounding
// A guarantee of 116 % in place of 115: the grant is rounded to whole kronor per inhabitant, and then times the inhabitants.
var town = new LocalTaxBase { County = "18", TaxBase = Kronor.Of(33_444_555_600m), Inhabitants = 158_057 };
var country = new NationalTaxBase { Year = 2024, TaxBase = Kronor.Of(2_467_115_487_900m), Uprating = Ratio.Of(1.080518m), Inhabitants = 10_548_336 };
var inForce = new IncomeEqualisation(town, country);
var raised = new IncomeEqualisation(town, country, inForce.Terms with { Guarantee = Ratio.Percent(116) });
Console.WriteLine(raised.ComparedWith(inForce).ToTable().ToText(Language.English));
#endregion

#region ledger
// Last year's plan and this year's, of the same years: what is left to restore, and which year's result moved it.
RestorationLedger Plan(params long[] results) =>
    new([.. results.Select((result, i) => new RestorationYear(2024 + i, i == 0 ? Stage.Outcome : Stage.Plan, Kronor.Mkr(result)))]);

var plans = Plan(-85, 30, 20, 20).ComparedWith(Plan(-80, 30, 30, 30));
Console.WriteLine($"Left to restore in 2027: {Mkr(plans["closing-2027"].Before!.Value)} before, {Mkr(plans["closing-2027"].After!.Value)} now");
foreach (var part in plans["closing-2027"].Parts)
{
    Console.WriteLine($"  {Mkr(part.Amount),9}  {part.English}");
}

foreach (var finding in plans.Came)
{
    Console.WriteLine($"Came: {finding.English}");
}
#endregion

Console.WriteLine();

#region carried
// An agency's item, and a reform by which it may save 1 % in place of 3 of what it was allotted. What is taken one year isn't there the next.
AppropriationAccount Account(AppropriationTerms? terms = null) => new(
    new AppropriationPost("2:1 ap.1", "Förvaltning", "Administration") { IsMainlyAdministration = true },
    opening: Kronor.Mkr(30),
    [
        new() { Year = 2024, Allotted = Kronor.Of(512_345_678.90m), Redistributed = Kronor.Zero, Withdrawn = Kronor.Zero, Spent = Kronor.Mkr(508) },
        new() { Year = 2025, Stage = Stage.Forecast, Allotted = Kronor.Of(523_456_789.10m), Redistributed = Kronor.Zero, Withdrawn = Kronor.Zero, Spent = Kronor.Mkr(520) },
    ],
    allottedBefore: Kronor.Of(498_765_432.10m),
    terms: terms);

var savings = AppropriationTerms.InForce.In(2024).Terms;
var lessSaved = Account(savings with { SavingShare = Ratio.Percent(1) }).ComparedWith(Account(savings));
foreach (var code in (string[])["withdrawn-2024", "closing-2024", "withdrawn-2025", "closing-2025"])
{
    var line = lessSaved[code];
    Console.WriteLine($"{line.English,-24}  {Ore(line.Before!.Value),14}  {Ore(line.After!.Value),14}  law {Ore(line.Law),14}  rounding {Ore(line.Rounding),5}");
}

string Ore(Kronor amount) => AmountUnit.KronorAndOre.Show(amount, Language.English);
#endregion

Console.WriteLine();

#region measures
// The plan that was adopted, and one with a measure more against the deficit of 2024.
ActionPlan Adopted(params PlannedMeasure[] measures) => new(
    [
        new(2024, Stage.Outcome, Kronor.Mkr(-85)), new(2025, Stage.Plan, Kronor.Mkr(25)), new(2026, Stage.Plan, Kronor.Mkr(20)),
        new(2027, Stage.Plan, Kronor.Mkr(20) + measures.Sum(measure => measure.Effect)),
    ],
    [.. measures]);

var revised = Adopted(new PlannedMeasure("Higher fees", 2027, Kronor.Mkr(12))).ComparedWith(Adopted());
foreach (var figure in revised.Figures)
{
    Console.WriteLine($"{figure.English}: {Mkr(figure.Before!.Value)} before, {Mkr(figure.After!.Value)} now{string.Concat(figure.Parts.Select(part => $"; {part.English} {Mkr(part.Amount)}"))}");
}
#endregion
