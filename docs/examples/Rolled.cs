#:project ../../src/FiscalRules

// Fee accounts and loans in columns: one account and one agency of Försäkringskassan's budget request for 2025–2027, in a thousand scenarios each. The years' figures are the
// source's; how costs and borrowing may turn out otherwise is made up here, in even steps. A loan over forty years without dates. And a loop over scenarios for a rule that has
// no runner: a corridor whose costs are drawn.
using FiscalRules;
using FiscalRules.Balance;
using FiscalRules.Fees;
using FiscalRules.Grants;
using FiscalRules.Law;
using FiscalRules.Loans;

const int Scenarios = 1_001;
const int Years = 4;
const int Rows = Years * Scenarios;

// 1. A fee account from 2024 on, its costs from 3 % below to 3 % above what is forecast. A column holds the first year of every scenario, then the second.
#region fees
var (revenue, cost) = (new Kronor[Rows], new Kronor[Rows]);
for (var row = 0; row < Rows; row++)
{
    var (year, scenario) = Math.DivRem(row, Scenarios);
    revenue[row] = Kronor.Tkr(Raw.Revenue[year]);
    cost[row] = Kronor.Tkr(Raw.Cost[year]).Times(Ratio.Of(970_000 + (60 * scenario), 1_000_000), Rounding.ToTkr);
}

var opening = new Kronor[Scenarios];
Array.Fill(opening, Kronor.Tkr(12_490));
var fees = new FeeColumns { First = 2024, Years = Years, Accounts = Scenarios, Opening = opening, Revenue = revenue, Cost = cost, Decided = Column.Zero };

var area = new FeeArea("Intäkter från Pensionsmyndigheten", "Revenue from the Pensions Agency");
var (balances, marks) = (new Kronor[Rows], new FeeMarks[Rows]);
var found = FeeAccount.RollForward(area, fees, new() { Closing = balances, Marks = marks });
Console.WriteLine(found);
#endregion

Console.WriteLine("\nAv 1 001 scenarier          2024   2025   2026   2027");
foreach (var (name, mark) in new[] { ("överskott över 10 procent", FeeMarks.SurplusToDispose), ("uppkommet underskott", FeeMarks.DeficitArisen), ("kvarstående underskott", FeeMarks.DeficitStanding) })
{
    var years = Enumerable.Range(0, Years).Select(year => $"{marks[(year * Scenarios)..((year + 1) * Scenarios)].Count(row => row.HasFlag(mark)),7}");
    Console.WriteLine($"{name,-25}{string.Concat(years)}");
}

// 2. Any one of them is the scalar rule, which says why: the first scenario with a surplus to dispose of in 2027.
#region why
var scenarioAbove = Array.FindIndex(marks, Rows - Scenarios, row => row.HasFlag(FeeMarks.SurplusToDispose)) % Scenarios;
var account = fees.Account(scenarioAbove, area, Stage.Calculated);
Console.WriteLine();
Console.WriteLine(account[2027].Explain().ToText(Language.Swedish, AmountUnit.Tkr));
Console.WriteLine(account[2027].Findings()[0]);
Console.WriteLine();
#endregion

// 3. The agency's loans, with borrowing from 20 % below to 20 % above what is planned, under the frames proposed.
#region loans
var (borrowing, amortisation, frame) = (new Kronor[Rows], new Kronor[Rows], new Kronor[Rows]);
for (var row = 0; row < Rows; row++)
{
    var (year, scenario) = Math.DivRem(row, Scenarios);
    borrowing[row] = Kronor.Tkr(Raw.Borrowing[year]).Times(Ratio.Of(800_000 + (400 * scenario), 1_000_000), Rounding.ToTkr);
    amortisation[row] = Kronor.Tkr(Raw.Amortisation[year]);
    frame[row] = Kronor.Tkr(Raw.Frame[year]);
}

Array.Fill(opening, Kronor.Tkr(1_942_897));
var loans = new AgencyLoanColumns { First = 2024, Years = Years, Agencies = Scenarios, Opening = opening, Borrowing = borrowing, Amortisation = amortisation, Frame = frame };
var (closing, headroom) = (new Kronor[Rows], new Kronor[Rows]);
Console.WriteLine(AgencyLoanLedger.RollForward(loans, new() { Closing = closing, Headroom = headroom }));

var last = headroom[^Scenarios..];
var most = Array.FindLastIndex(last, left => !left.IsNegative);
Console.WriteLine($"Ramen 2027 räcker till och med {Percent(Ratio.Of((4 * most) - 2_000, 10_000))} mer nyupplåning än planerat: då är utrymmet {Tkr(last[most])} tkr, ett steg till ger {Tkr(last[most + 1])} tkr.");
#endregion

// 4. An annuity by the number of the month: the exact level to the öre, and each month's interest and balance in the caller's memory.
#region annuity
Console.WriteLine("\nRänta   Betalning i månaden       Ränta i allt   Sista betalning   Skuld efter 20 år");
foreach (var percent in (decimal[])[2.25m, 3.25m, 4.25m])
{
    var monthly = Ratio.Percent(percent) * Ratio.Of(1, 12);
    var level = AnnuitySchedule.Annuity(Kronor.Mkr(300), monthly, payments: 480, Rounding.ToOre);
    var (interest, owed) = (new Kronor[480], new Kronor[480]);
    var schedule = new AnnuitySchedule(Kronor.Mkr(300), monthly, 480, level, Rounding.ToOre, interest, owed);
    Console.WriteLine($"{Percent(Ratio.Percent(percent))}   {Kr(level),16}   {Kr(schedule.Interest),16}   {Kr(schedule.LastPayment),15}   {Kr(owed[239]),17}");
}
#endregion

// 5. A rule that has no runner needs none: a loop over scenarios. Costs per region around what the agreement of 2021 shares out, drawn by number, so that any draw can be made again.
#region loop
var corridor = new AgreedAmounts(Agreements.Of2021).Corridor("benefit");
var shock = Shock.Uniform(Ratio.Percent(90), Ratio.Percent(110));
var (drawn, adjustments) = (new Kronor[1_000], new Kronor[1_000]);
for (var scenario = 0; scenario < drawn.Length; scenario++)
{
    drawn[scenario] = corridor.Middle.Times(shock.Factor(seed: 2021, (ulong)scenario), Rounding.ToKrona);
}

corridor.Adjustment(drawn, adjustments);
var outcomes = KronorDistribution.Of(adjustments);
Console.WriteLine($"\nKorridoren: {outcomes.CountBelow(Kronor.Zero)} scenarier ger avdrag, {outcomes.CountAbove(Kronor.Zero)} tillägg; hälften högst {Tkr(outcomes.Quantile(Ratio.Of(1, 2))!.Value)} tkr, nio av tio högst {Tkr(outcomes.Quantile(Ratio.Of(9, 10))!.Value)}.");
Console.WriteLine(corridor.Settle(drawn[0]).Explain().ToText(Language.Swedish, AmountUnit.Mkr.WithDecimals(1)));
#endregion

static string Tkr(Kronor amount) => AmountUnit.Tkr.Show(amount, Language.Swedish);

static string Kr(Kronor amount) => AmountUnit.KronorAndOre.Show(amount, Language.Swedish);

static string Percent(Ratio ratio) => new ExplanationValue.Rate(ratio).Show(Language.Swedish, AmountUnit.Kronor);

/// <summary>The rows of 2024–2027 as they are printed, in tkr.</summary>
internal static class Raw
{
    public static readonly long[] Revenue = [267_800, 284_400, 277_900, 275_900];
    public static readonly long[] Cost = [288_600, 279_000, 275_900, 275_900];
    public static readonly long[] Borrowing = [710_000, 892_200, 819_500, 810_800];
    public static readonly long[] Amortisation = [617_805, 663_324, 695_738, 781_121];
    public static readonly long[] Frame = [2_270_000, 2_400_000, 2_500_000, 2_500_000];
}
