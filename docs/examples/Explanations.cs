#:project ../../src/FiscalRules

// One result in every shape: text, Markdown, CSV, a page of HTML and a chart; and the charts of the other rooms. Writes the
// page and the charts to docs/figures, and prints what each file hashes to.
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using FiscalRules;
using FiscalRules.Balance;
using FiscalRules.Fees;
using FiscalRules.Law;
using FiscalRules.Loans;
using FiscalRules.Tables;

#region ledger
// Region Västerbotten's deficits and the plan that restores them (Regionstyrelsen, 21 October 2025).
var ledger = new RestorationLedger(
[
    new(2023, Stage.Outcome, Kronor.Mkr(-753)) { SpecialReasons = Kronor.Mkr(514) },
    new(2024, Stage.Outcome, Kronor.Mkr(-1_085)) { SpecialReasons = Kronor.Mkr(892) },
    new(2025, Stage.Forecast, Kronor.Mkr(-427)),
    new(2026, Stage.Plan, Kronor.Mkr(240)),
    new(2027, Stage.Plan, Kronor.Mkr(321)),
    new(2028, Stage.Plan, Kronor.Mkr(396)),
]);
Console.WriteLine(ledger[2026].Explain().ToText(Language.English, AmountUnit.Mkr));
#endregion

#region markdown
Console.WriteLine(ledger[2026].Explain().ToMarkdown(Language.English, AmountUnit.Mkr));
#endregion

#region csv
Console.WriteLine(ledger.ToTable().ToCsv(Language.English).ReplaceLineEndings("\n"));
Console.WriteLine(ledger[2026].Explain().ToCsv(Language.English, AmountUnit.Mkr).ReplaceLineEndings("\n"));
#endregion

#region page
var page = new HtmlPage("Region Västerbotten", Language.English)
    .Add(ledger)
    .Add(ledger.ToTable())
    .Add(ledger[2026].Explain(), AmountUnit.Mkr)
    .Add(ledger.Findings());
Write("explanations.html", page.ToHtml());
#endregion

#region charts
Write("restoration.svg", ledger.ToSvg(Language.English));
Write("reserves.svg", History().ToSvg(Language.English));
Write("fees.svg", Fees().ToSvg(Language.English));
Write("loans-frame.svg", Loans().ToSvg(Language.English));
#endregion

// A made-up region: two surpluses that its result reserve may hold a part of, and two deficits that it doesn't quite cover.
static BalanceHistory History()
{
    (int Year, Stage Stage, long Result)[] years = [(2024, Stage.Outcome, 610), (2025, Stage.Outcome, 240), (2026, Stage.Forecast, -980), (2027, Stage.Plan, -120), (2028, Stage.Plan, 210)];
    return new(
        [.. years.Select(year => new BalanceAccounts
        {
            Year = year.Year,
            Stage = year.Stage,
            Result = Kronor.Mkr(year.Result),
            RealisedGains = Kronor.Zero,
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
        })],
        new() { ResultReserveOpening = Kronor.Mkr(200), Reserves = ReservePolicy.Full });
}

// One of Försäkringskassan's fee areas, and its loans, from its budget request for 2025–2027, in thousands of kronor.
static FeeAccount Fees()
{
    long[] revenue = [284_518, 267_800, 284_400, 277_900, 275_900];
    long[] cost = [264_545, 288_600, 279_000, 275_900, 275_900];
    return new(
        new FeeArea("Intäkter från Pensionsmyndigheten", "Revenue from the Pensions Agency"),
        Kronor.Tkr(-7_483),
        [.. Stages().Select((stage, i) => new FeeYear(2023 + i, stage, Kronor.Tkr(revenue[i]), Kronor.Tkr(cost[i])))]);
}

static AgencyLoanLedger Loans()
{
    long[] opening = [1_859_468, 1_942_896, 2_035_091, 2_263_967, 2_387_729];
    long[] borrowing = [695_358, 710_000, 892_200, 819_500, 810_800];
    long[] amortisation = [611_929, 617_805, 663_324, 695_738, 781_121];
    long[] frame = [2_300_000, 2_270_000, 2_400_000, 2_500_000, 2_500_000];
    return new([.. Stages().Select((stage, i) => new AgencyLoanAccounts
    {
        Year = 2023 + i,
        Stage = stage,
        Opening = Kronor.Tkr(opening[i]),
        Borrowing = Kronor.Tkr(borrowing[i]),
        Amortisation = Kronor.Tkr(amortisation[i]),
        Frame = Kronor.Tkr(frame[i]),
        Interest = Kronor.Zero,
        ByAppropriation = Kronor.Tkr(amortisation[i]),
        ByOtherSources = Kronor.Zero,
    })]);
}

static Stage[] Stages() => [Stage.Outcome, Stage.Forecast, Stage.Calculated, Stage.Calculated, Stage.Calculated];

static void Write(string name, string text, [CallerFilePath] string source = "")
{
    File.WriteAllText(Path.Combine(Path.GetDirectoryName(source)!, "..", "figures", name), text);
    Console.WriteLine($"docs/figures/{name} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}");
}
