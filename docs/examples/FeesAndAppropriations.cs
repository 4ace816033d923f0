#:project ../../src/FiscalRules

// Försäkringskassan's fees, commitments, requests and forecasts 2023–2027, from the raw rows of its budget request for
// 2025–2027 (16 February 2024): revenue and costs, new commitments and what they cost, requests, forecasts. Every balance
// and sum is computed. Amounts in thousands of kronor (tkr), table 1 in millions (mkr).
using FiscalRules;
using FiscalRules.Appropriations;
using FiscalRules.Fees;
using FiscalRules.Law;

Stage[] stages = [Stage.Outcome, Stage.Forecast, Stage.Calculated, Stage.Calculated, Stage.Calculated];

// 1. Table 7: the fee accounts, rolled forward. Each row: name, opening balance of 2023, revenue and costs of each year.
#region statement
var accounts = Raw.Fees.Select(row =>
{
    var first = 2028 - row.Revenue.Length;
    var years = row.Revenue.Zip(row.Cost).Select((pair, i) =>
        new FeeYear(first + i, stages[first + i - 2023], Kronor.Tkr(pair.First), Kronor.Tkr(pair.Second)));

    // The area that begins in 2027 is new: it will need an authorisation, which isn't given, and a consultation.
    var introduced = first > 2023 ? new NewFeeArea(IsAuthorised: false, IsConsulted: false) : null;
    return new FeeAccount(new FeeArea(row.Swedish, row.English), Kronor.Tkr(row.Opening), [.. years], introduced);
});
var statement = new FeeStatement([.. accounts]);

Console.WriteLine("TABELL 7\n");
Console.WriteLine(statement.ToTable().ToText());
#endregion

// 2. What the law has to say of it: no surplus is above 10 % of its own account's turnover; deficits, under two readings.
#region findings
var above = statement.Findings().Count(finding => finding.Code == FeeFindings.SurplusToDispose);
var nearest = statement.Accounts.SelectMany(account => account.Years).Where(year => year.Revenue.IsPositive)
    .MaxBy(year => Ratio.Of(year.Closing.Ore, year.Revenue.Ore));
Console.WriteLine($"Konton med överskott över 10 procent av omsättningen: {above}");
Console.WriteLine($"Närmast: {nearest.Area} {nearest.Year}, {Tkr(nearest.Closing)} av {Tkr(nearest.Revenue)}, gräns {Tkr(nearest.Limit)}\n");

Console.WriteLine("Underskott att föreslå täckning för (tkr)  (i) uppkommet  (ii) kvarstående");
foreach (var year in statement.Accounts.SelectMany(account => account.Years).Where(year => year.DeficitStanding.IsPositive))
{
    Console.WriteLine($"{year.Area,-33} {year.Year}   {Tkr(year.DeficitArisen),14}  {Tkr(year.DeficitStanding),17}");
}

Console.WriteLine();
foreach (var finding in statement.Findings().Where(finding => finding.Code != FeeFindings.DeficitStanding))
{
    Console.WriteLine(finding);
}
#endregion

// 3. One figure, down to the section.
#region explain
Console.WriteLine();
Console.WriteLine(statement["Intäkter från Pensionsmyndigheten"][2024].Explain().ToText(Language.Swedish, AmountUnit.Tkr));
#endregion

// 4. Backwards: which fees bring the account to zero by 2027? With the proof that one öre less doesn't.
#region backwards
var solved = statement["Intäkter från Pensionsmyndigheten"].RevenueFor(Kronor.Zero, by: 2027);
Console.WriteLine($"Avgifter 2027 som ger balansen noll: {Tkr(solved.Revenue)} tkr, {Tkr(solved.Change)} mer");
Console.WriteLine($"  som andel: {solved.RelativeChange}; minsta höjning med två decimaler {Percent(solved.LeastChange(2))}");
Console.WriteLine($"  balans då: {Kr(solved.Account[2027].Closing)} kr; med ett öre mindre: {Kr(solved.OneOreLess![2027].Closing)} kr");

var spread = statement["Intäkter från Pensionsmyndigheten"].RevenueFor(Kronor.Zero, by: 2027, from: 2025);
Console.WriteLine($"Spritt på 2025–2027: {Percent(spread.LeastChange(2))}, {string.Join(", ", spread.Account.Years.Skip(2).Select(year => $"{year.Year} {Kr(year.Revenue)} kr"))}\n");
#endregion

// 5. Price × volume: digital post is 90 öre, two to the system of authorisation and 88 to the mailbox companies.
#region price
var digitalPost = new FeePrice("försändelse", new("auktorisationssystemet", Kronor.FromOre(2)), new("brevlådeföretagen", Kronor.FromOre(88)));
Console.WriteLine(digitalPost.For(volume: 23_000_000).Explain().ToText());   // an illustrative volume: the source gives the cost, 21 mkr
#endregion

// 6. Table 6: commitments against the frame, and in which years they run out.
#region commitments
var post = new AppropriationPost("2:1 ap.1", "Förvaltningsanslag", "Administration") { IsMainlyAdministration = true };

// What is allotted isn't in the source; the forecast of the expenditure stands for it. Any total above 100 mkr gives the same limit.
var means = AllottedMeans.Whole(Kronor.Tkr(10_088_000));
var commitments = new CommitmentLedger(
    post,
    Kronor.Tkr(9_116),
    [
        new(2023, Stage.Outcome, added: Kronor.Tkr(20_572), spent: Kronor.Tkr(5_299)) { Frame = Kronor.Tkr(27_000), Means = means },
        new(2024, Stage.Forecast, Kronor.Zero, Kronor.Tkr(8_817)) { Means = means },
        new(2025, Stage.Calculated, Kronor.Zero, Kronor.Tkr(8_000)) { Means = means },
        new(2026, Stage.Calculated, Kronor.Zero, Kronor.Tkr(7_572)) { Means = means },
    ],
    runOut: new(asOf: 2024, new RunOutYear(2025, Kronor.Tkr(8_000)), new RunOutYear(2026, Kronor.Tkr(7_572))));

Console.WriteLine("TABELL 6\n");
Console.WriteLine(commitments.ToTable().ToText());
Console.WriteLine($"Utrymme inom ramen 2023: {Tkr(commitments[2023].Headroom!.Value)} tkr");
Console.WriteLine($"Åtagandena vid utgången av 2024 infrias med {string.Join(" + ", commitments.RunOut!.Years.Select(year => Tkr(year.Amount)))} = {Tkr(commitments.RunOut.Total)} tkr\n");
foreach (var finding in commitments.Findings())
{
    Console.WriteLine(finding);
}
#endregion

// 7. What needs no authorisation: an agency's rule, and the government's own.
#region exemption
Console.WriteLine();
Console.WriteLine(commitments[2024].Exemption);
Console.WriteLine(commitments[2025].Exemption);
Console.WriteLine(new GovernmentExemption(2024, Stage.Forecast, commitments[2024].Closing, voted: Kronor.Tkr(10_088_000)));
#endregion

// 8. A ceiling: at most 8.9 mkr a year for research.
#region condition
Console.WriteLine();
Console.WriteLine(new FinancialCondition("Stöd till forskning", 2024, Stage.Forecast, ceiling: Kronor.Mkr(8.9m), used: Kronor.Tkr(8_817)).Explain().ToText(Language.Swedish, AmountUnit.Tkr));
#endregion

// 9. Table 1: requests in permanent and temporary costs, with the totals as printed.
#region requests
var requests = new FundingRequests(
    first: 2025,
    [.. Raw.Requests.Select(row => new FundingRequest(row.Name, [.. row.Mkr.Chunk(2).Select(pair => new FundingAmount(Kronor.Mkr(pair[0]), Kronor.Mkr(pair[1])))]))],
    printed: [.. Raw.PrintedRequests.Chunk(2).Select(pair => new FundingAmount(Kronor.Mkr(pair[0]), Kronor.Mkr(pair[1])))]);

Console.WriteLine("TABELL 1\n");
Console.WriteLine(requests.ToTable().ToText());
foreach (var finding in requests.Findings())
{
    Console.WriteLine(finding);
}
#endregion

// 10. Tables 2–4: forecasts by expenditure area, each sum beside the printed one.
#region forecasts
foreach (var (area, rows, printed) in Raw.Areas)
{
    var forecast = new AreaForecast(
        area,
        [.. printed.Select((total, i) => new ForecastYear(2023 + i, stages[i], Kronor.Tkr(total)))],
        [.. rows.Select(row => new ForecastRow(Item(row.Name), [.. row.Tkr.Select(amount => amount is { } tkr ? Kronor.Tkr(tkr) : (Kronor?)null)]))]);
    Console.WriteLine($"\nTABELL {area switch { 9 => 2, 10 => 3, _ => 4 }}\n");
    Console.WriteLine(forecast.ToTable().ToText());
    foreach (var finding in forecast.Findings())
    {
        Console.WriteLine(finding);
    }
}
#endregion

// 11. An appropriation from year to year. The letters of appropriation aren't in the source: these figures are invented.
#region account
AppropriationYear Year(int year, Stage stage, long allotted, long spent) => new()
{
    Year = year,
    Stage = stage,
    Allotted = Kronor.Tkr(allotted),
    Redistributed = Kronor.Zero,
    Withdrawn = Kronor.Zero,
    Spent = Kronor.Tkr(spent),
};

var account = new AppropriationAccount(post, opening: Kronor.Zero,
[
    Year(2022, Stage.Outcome, allotted: 1_000_000, spent: 950_000),   // 50 000 are saved, of which 3 % of 1 000 000 may be used
    Year(2023, Stage.Outcome, allotted: 1_000_000, spent: 1_040_000), // 30 000 of saving and 10 000 of credit are used
    Year(2024, Stage.Forecast, allotted: 1_000_000, spent: 1_025_000),
]);
Console.WriteLine("\nANSLAGSREDOVISNING (påhittade belopp)\n");
Console.WriteLine(account.ToTable().ToText());
foreach (var finding in account.Findings())
{
    Console.WriteLine(finding);
}

Console.WriteLine();
Console.WriteLine(account[2024].Explain().ToText(Language.English, AmountUnit.Tkr));
#endregion

static string Tkr(Kronor amount) => AmountUnit.Tkr.Show(amount, Language.Swedish);

static string Percent(Ratio ratio) => new ExplanationValue.Rate(ratio).Show(Language.Swedish, AmountUnit.Kronor);

static string Kr(Kronor amount) => AmountUnit.KronorAndOre.Show(amount, Language.Swedish);

// The designation is the words before the name: "2:1 ap.1 Förvaltningsanslag". One row is printed "0,5 Boendetillägg".
static AppropriationPost Item(string printed)
{
    var words = printed.Split(' ');
    var designation = words[0].Contains(':') ? 2 : 1;
    return new(string.Join(' ', words[..designation]), string.Join(' ', words[designation..]));
}

/// <summary>The rows as they are printed.</summary>
internal static class Raw
{
    public static readonly (string Swedish, string English, long Opening, long[] Revenue, long[] Cost)[] Fees =
    [
        ("Administration statlig fordran", "Administration of claims of the state", 0, [9_428, 12_000, 12_000, 12_000, 12_000], [9_428, 12_000, 12_000, 12_000, 12_000]),
        ("Ersättning från försvaret", "Payment from the armed forces", 0, [19_007, 20_100, 21_600, 22_100, 22_300], [19_007, 20_100, 21_600, 22_100, 22_300]),
        ("Ersättning från affärsdrivande verk", "Payment from public enterprises", 0, [307, 300, 300, 250, 250], [307, 300, 300, 250, 250]),
        ("Intäkter från Pensionsmyndigheten", "Revenue from the Pensions Agency", -7_483, [284_518, 267_800, 284_400, 277_900, 275_900], [264_545, 288_600, 279_000, 275_900, 275_900]),
        ("EESSI", "EESSI", -538, [3_474, 4_000, 3_700, 3_420, 3_600], [3_715, 3_600, 3_300, 3_420, 3_600]),
        ("SSSID", "SSSID", -17_799, [181_478, 204_000, 210_000, 220_000, 230_000], [168_900, 198_800, 210_000, 220_000, 230_000]),
        ("Datorbearbetningar, systemutveckling, statistik m.m.", "Data processing, systems development, statistics", 0, [25_193, 24_500, 24_500, 24_500, 24_500], [25_193, 24_500, 24_500, 24_500, 24_500]),
        ("Teknisk leverantör av transaktionskonto", "Technical supplier of the transaction account", 0, [134_000], [134_000]),
    ];

    public static readonly (string Name, long[] Mkr)[] Requests =
    [
        ("Sjukförsäkringen", [196, 0, 211, 0, 180, 0]),
        ("Aktivitetsersättning och bostadstillägg", [49, 0, 49, 0, 54, 0]),
        ("Stärkt rätt till assistans", [0, 65, 0, 0, 0, 0]),
        ("Omvårdnadsbidrag och merkostnadsersättning", [241, 0, 241, 0, 241, 0]),
        ("Tillfällig föräldrapenning", [34, 0, 34, 0, 34, 0]),
        ("Etableringsjobb", [25, 4, 41, 3, 51, 0]),
        ("Statligt personskadeskydd (LSP)", [13, 0, 14, 0, 10, 0]),
        ("Civilt försvar och operativ förmåga", [290, 10, 397, 13, 453, 28]),
        ("Utbetalningsmyndigheten", [0, 0, 12, 0, 0, 0]),
        ("Felaktiga utbetalningar och kontrollarbete", [139, 26, 139, 17, 137, 17]),
        ("Digitalisering", [20, 70, 20, 70, 20, 100]),
        ("Digital post", [21, 0, 21, 0, 20, 0]),
        ("SSSID - en permanent lösning", [12, 0, 12, 0, 12, 0]),
        ("Single digital gateway (SDG)", [3, 4, 5, 6, 6, 7]),
        ("Förstärkt forskning och utveckling", [20, 0, 20, 0, 20, 0]),
        ("Lokalbehov", [10, 40, 10, 40, 10, 20]),
    ];

    public static readonly long[] PrintedRequests = [1_073, 219, 1_224, 149, 1_248, 172];

    public static readonly (int Area, (string Name, long?[] Tkr)[] Rows, long[] PrintedTotals)[] Areas =
    [
        (9, Area9, [32_649_240, 33_852_465, 34_890_802, 35_578_114, 36_361_419]),
        (10, Area10, [110_545_137, 118_223_872, 118_389_944, 118_564_933, 120_899_774]),
        (12, Area12, [91_522_535, 94_428_966, 98_076_403, 102_261_186, 105_549_397]),
    ];

    private static (string, long?[])[] Area9 =>
    [
        ("1:4 ap.1 Statligt tandvårdsstöd", [7_289_249, 7_616_270, 7_722_559, 7_759_192, 7_859_087]),
        ("1:6 ap.27 Statlig ålderspensionsavgift för smittbärarpenning", [1_912, 40_413, 41_515, -50_053, 121]),
        ("1:6 ap.37 Smittbärarpenning", [null, 4_603, 4_736, 4_869, 5_006]),
        ("1:7 ap.1 Sjukvård i internationella förhållanden", [659_678, 686_376, 712_743, 769_890, 786_982]),
        ("4:3 ap.1 Bilstöd till personer med funktionsnedsättning", [144_742, 148_549, 149_830, 150_963, 152_027]),
        ("4:4 ap.1 Kostnader för statlig assistansersättning", [24_553_659, 25_356_254, 26_259_419, 26_943_253, 27_558_196]),
    ];

    private static (string, long?[])[] Area10 =>
    [
        ("0,5 Boendetillägg", [287_872, 290_304, 287_168, 282_335, 276_261]),
        ("1:1 ap.8 Sjukpenning respektive rehabiliteringspenning i särskilda fall", [226_825, 229_129, 229_431, 226_636, 221_709]),
        ("1:1 ap.15 Närståendepenning", [182_466, 218_806, 228_661, 234_830, 241_246]),
        ("1:1 ap.16 Statlig ålderspensionsavgift för närståendepenning", [18_000, 17_000, 21_554, 21_464, 23_314]),
        ("1:1 ap.17 Statlig ålderspensionsavgift för rehabiliteringspenning", [91_000, 80_000, 4_302, -51_502, -71_685]),
        ("1:1 ap.18 Statlig ålderspensionsavgift för sjukpenning", [3_187_000, 4_376_000, 4_515_060, 4_959_553, 4_972_271]),
        ("1:1 ap.19 Rehabiliteringspenning", [503_660, 44_963, 46_410, 47_845, 49_305]),
        ("1:1 ap.20 Arbetshjälpmedel m.m.", [115_684, 120_000, 124_000, 128_000, 132_000]),
        ("1:1 ap.21 Sjukpenning", [42_862_617, 44_917_711, 46_363_330, 47_797_019, 49_256_145]),
        ("1:2 ap.5 Aktivitets- och sjukersättningar", [35_659_456, 38_559_655, 37_769_819, 37_712_731, 38_090_581]),
        ("1:2 ap.6 Bostadstillägg till personer med aktivitets- och sjukersättningar", [5_915_719, 6_468_432, 6_510_505, 6_614_910, 6_693_764]),
        ("1:2 ap.8 Statlig ålderspensionsavgift för aktivitets- och sjukersättningar", [5_030_000, 5_401_000, 5_182_890, 5_218_450, 5_078_998]),
        ("1:3 ap.1 Handikappersättningar", [947_893, 946_000, 879_000, 797_000, 718_000]),
        ("1:3 ap.2 Merkostnadsersättning", [402_540, 530_000, 635_000, 735_000, 847_000]),
        ("1:4 ap.4 Statlig ålderspensionsavgift för arbetsskadelivränta", [163_000, 171_000, 174_779, 180_357, 185_824]),
        ("1:4 ap.5 Arbetsskadelivränta", [2_163_199, 2_245_054, 2_138_424, 2_129_333, 2_136_789]),
        ("1:5 ap.3 Ersättning inom det statliga personskadeskyddet", [34_113, 34_469, 34_151, 33_264, 32_466]),
        ("1:5 ap.4 Statlig ålderspensionsavgift för ersättning inom det statliga personskadeskyddet", [1_773, 1_830, 1_488, 1_707, 1_785]),
        ("1:6 ap.3 Finansiell samordning genom samordningsförbund", [337_930, 339_000, 339_000, 339_000, 339_000]),
        ("1:6 ap.4 Medicinsk service", [55_821, 55_000, 0, 0, 0]),
        ("1:6 ap.5 Rehabiliteringsinsatser i samarbete mellan Försäkringskassan och Arbetsförmedlingen", [700_000, 700_000, 700_000, 700_000, 700_000]),
        ("1:6 ap.8 Arbetsplatsinriktat rehabiliteringsstöd", [78_490, 114_000, 114_000, 114_000, 114_000]),
        ("1:6 ap.9 Försäkringsmedicinska utredningar", [209_779, 244_000, 244_000, 244_000, 244_000]),
        ("1:6 ap.10 Bidrag till hälso- och sjukvården", [12_210, 16_000, 16_000, 0, 0]),
        ("1:7 ap.1 Ersättning för höga sjuklönekostnader", [1_527_844, 2_016_519, 1_341_972, 1, 1]),
        ("2:1 ap.1 Förvaltningsanslag", [9_830_246, 10_088_000, 10_488_000, 10_099_000, 10_617_000]),
    ];

    private static (string, long?[])[] Area12 =>
    [
        ("1:1 ap.1 Allmänt barnbidrag", [29_040_941, 28_899_847, 28_774_782, 28_642_446, 28_449_796]),
        ("1:1 ap.2 Flerbarnstillägg", [3_626_576, 3_583_575, 3_560_593, 3_537_612, 3_646_973]),
        ("1:1 ap.3 Förlängt barnbidrag", [278_392, 292_851, 296_094, 298_337, 318_906]),
        ("1:1 ap.4 Tilläggsbelopp vid familjeförmån", [25_675, 28_169, 29_014, 29_884, 30_787]),
        ("1:2 ap.4 Statlig ålderspensionsavgift för föräldrapenning", [3_261_432, 3_194_927, 3_816_113, 3_865_712, 4_358_866]),
        ("1:2 ap.8 Statlig ålderspensionsavgift för tillfällig föräldrapenning", [856_908, 1_100_089, 1_025_848, 983_152, 986_719]),
        ("1:2 ap.9 Föräldrapenning", [32_769_030, 35_360_897, 38_573_037, 42_376_161, 44_855_827]),
        ("1:2 ap.10 Statlig ålderspensionsavgift för graviditetspenning", [66_605, 161_163, 99_185, 50_715, 61_430]),
        ("1:2 ap.11 Tillfällig föräldrapenning", [9_425_173, 9_453_526, 9_715_638, 10_072_681, 10_445_247]),
        ("1:2 ap.12 Graviditetspenning", [559_931, 602_000, 634_168, 664_670, 684_525]),
        ("1:3 ap.1 Underhållsstöd", [2_702_790, 2_785_864, 2_859_221, 2_919_238, 3_012_310]),
        ("1:4 ap.1 Adoptionsbidrag", [5_700, 5_992, 5_202, 4_559, 4_500]),
        ("1:6 ap.1 Statlig ålderspensionsavgift för omvårdnadsbidrag", [366_525, 466_841, 453_803, 527_492, 515_228]),
        ("1:6 ap.2 Omvårdnadsbidrag", [4_285_676, 4_815_000, 5_198_000, 5_197_000, 5_215_000]),
        ("1:6 ap.3 Statlig ålderspension för vårdbidrag för funktionshindrade barn", [0, 0, -13_356, -43_646, -170_082]),
        ("1:6 ap.4 Vårdbidrag för funktionshindrade barn", [-4_026, 500, 197, 148, 99]),
        ("1:8 ap.2 Bostadsbidrag", [4_255_207, 3_677_725, 3_048_864, 3_135_025, 3_133_272]),
    ];
}
