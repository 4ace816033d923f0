#:project ../../src/FiscalRules

// Region Västerbotten's action plan (Regionstyrelsen, 21 October 2025), in millions of kronor: its margins, what remains if
// its measures of 50 (2027) and 45 (2028), which its results are read as counting on, aren't carried out, the least plan that restores in time with its certificate,
// and the same accounts under the reserve rules of 2013 and of 2024.
using FiscalRules;
using FiscalRules.Balance;
using FiscalRules.Law;

#region plan
RestorationYear[] plan =
[
    new(2026, Stage.Plan, Kronor.Mkr(240)),
    new(2027, Stage.Plan, Kronor.Mkr(321)),
    new(2028, Stage.Plan, Kronor.Mkr(396)),
];
RestorationYear[] years =
[
    new(2023, Stage.Outcome, Kronor.Mkr(-753)) { SpecialReasons = Kronor.Mkr(514) },
    new(2024, Stage.Outcome, Kronor.Mkr(-1085)) { SpecialReasons = Kronor.Mkr(892) },
    new(2025, Stage.Forecast, Kronor.Mkr(-427)),
    .. plan,
];

// The decisions on regulation are assumed: the paper moves the plan for all three deficits with the budget for 2026.
var action = new ActionPlan(
    years,
    measures: [new("Åtgärder 2027", 2027, Kronor.Mkr(50)), new("Åtgärder 2028", 2028, Kronor.Mkr(45))],
    regulations: [new(Origin: 2023, Budget: 2026), new(Origin: 2024, Budget: 2026), new(Origin: 2025, Budget: 2026)]);
Console.WriteLine(action.ToTable().ToText());
#endregion

#region in-time
foreach (var deficit in action.Vintages)
{
    Console.WriteLine($"{deficit.Origin}, senast {deficit.Deadline}: saknas {Mkr(deficit.Missing!.Value)} mkr med åtgärder, {Mkr(deficit.MissingWithout!.Value)} mkr utan");
}

Console.WriteLine($"Kvar vid utgången av 2028: {Mkr(action.With.Closing)} mkr med åtgärder, {Mkr(action.Without.Closing)} mkr utan.");
Console.WriteLine($"Överskott som inte behövs 2028: {Mkr(action.With[2028].Lapsed)} mkr med åtgärder, {Mkr(action.Without[2028].Lapsed)} mkr utan.\n");
#endregion

#region least
// The least that restores in time, seen from the end of 2025.
var least = new LeastPlan(2026, action.With[2025].Vintages);
foreach (var margin in least.Margins(plan))
{
    Console.WriteLine($"Till och med {margin.Deadline}: minst {Mkr(margin.Least)}, planerat {Mkr(margin.Planned)}, marginal {Mkr(margin.Margin)} mkr");
}

Console.WriteLine($"\nLika mycket varje år: {least.EqualYearly}, avrundat uppåt {Tenths(least.EqualYearly.RoundedUp(AmountUnit.Mkr.WithDecimals(1)))} mkr");
Console.WriteLine($"2028, om 2026 ger 240 och 2027 ger 321: {least.InYear(2028, plan[..2])}\n");
#endregion

#region certificate
// The certificate: with the least amount nothing is overdue, with an öre less an öre or more is.
foreach (var (name, ledger) in new[] { ("med beloppet", least.EqualYearly.Suffices), ("med ett öre mindre", least.EqualYearly.OneOreLess!) })
{
    Console.WriteLine($"Ej återställt i tid 2026, 2027, 2028 {name}: {string.Join(", ", ledger.Years.Select(year => $"{AmountUnit.KronorAndOre.Show(year.Overdue, Language.Swedish)} kr"))}");
}
#endregion

Console.WriteLine();

#region reserves
// The same accounts under two laws. Illustrative: taxes and grants of 12 000 mkr a year, equity above zero, and a reserve that
// opens with 550 mkr. Under the rules of 2013 nothing caps the reserve; under those of 2024 it is at most 5 % of taxes.
var accounts = new[] { (2024, 610L), (2025, -150L), (2026, 300L) }.Select(year => new BalanceAccounts
{
    Year = year.Item1,
    Stage = year.Item1 == 2024 ? Stage.Outcome : Stage.Forecast,
    Result = Kronor.Mkr(year.Item2),
    RealisedGains = Kronor.Mkr(10),
    ExceptedGains = Kronor.Zero,
    ExceptedLosses = Kronor.Zero,
    Unrealised = Kronor.Zero,
    Reversal = Kronor.Zero,
    ToRur = Kronor.Zero,
    FromRur = Kronor.Zero,
    ToResultReserve = Kronor.Zero,
    FromResultReserve = Kronor.Zero,
    TaxesAndGrants = Kronor.Mkr(12_000),
    EquityWithPensions = Kronor.Mkr(1_000),
}).ToArray();

var by2024 = new BalanceHistory(accounts, new() { ResultReserveOpening = Kronor.Mkr(550), Reserves = ReservePolicy.Full });
var by2013 = new BalanceHistory(accounts, new() { RurOpening = Kronor.Mkr(550), Reserves = ReservePolicy.Full, Terms = BalanceTerms.InForce.In(2013).Terms });
Console.WriteLine("Enligt reglerna från 2024");
Console.WriteLine(by2024.ReserveTable().ToText());
Console.WriteLine("Enligt reglerna från 2013");
Console.WriteLine(by2013.ReserveTable().ToText());
Console.WriteLine(by2024[2024].Limit!.Value.Explain().ToText(Language.Swedish, AmountUnit.Mkr));
#endregion

foreach (var finding in action.Findings().Where(finding => finding.Severity != Severity.Note))
{
    Console.WriteLine(finding);
}

static string Mkr(Kronor amount) => AmountUnit.Mkr.Show(amount, Language.Swedish);

static string Tenths(Kronor amount) => AmountUnit.Mkr.WithDecimals(1).Show(amount, Language.Swedish);
