#:project ../../src/FiscalRules

// An agency's capital, from its assets to its loan frame: tables 8–12 of Försäkringskassan's budget request for
// 2025–2027 (February 2024) from their raw rows in thousands of kronor, what differs from the print, what loans the
// investments need under assumptions of ours, and a loan of 300 million kronor to the last öre.
using FiscalRules;
using FiscalRules.Law;
using FiscalRules.Loans;
using FiscalRules.Tables;
using NodaTime;

Stage[] stages = [Stage.Outcome, Stage.Forecast, Stage.Calculated, Stage.Calculated, Stage.Calculated];

// Table 8: investments by kind, and what finances them.
long[] intangible = [495_791, 468_350, 535_200, 532_000, 512_800];
long[] equipment = [139_836, 211_356, 337_000, 267_500, 278_000];
long[] other = [23_554, 30_294, 20_000, 20_000, 20_000];
long[] byLoans = [659_181, 710_000, 892_200, 819_500, 810_800];
var investments = Years().Select(i => new InvestmentYear(new InvestmentAccounts
{
    Year = 2023 + i,
    Stage = stages[i],
    Intangible = Kronor.Tkr(intangible[i]),
    Equipment = Kronor.Tkr(equipment[i]),
    Property = Kronor.Zero,
    Other = Kronor.Tkr(other[i]),
    ByLoans = Kronor.Tkr(byLoans[i]),
    ByGrants = Kronor.Zero,
    ByLeasing = Kronor.Zero,
    BySaleProceeds = Kronor.Zero,
    ByAppropriation = Kronor.Zero,
    PrintedTotal = Kronor.Tkr(byLoans[i]),
    PrintedFinancing = Kronor.Tkr(byLoans[i]),
})).ToArray();
Show("Tabell 8", InvestmentYear.Table(investments), investments.SelectMany(year => year.Findings()));

// Table 9: the roll-forward, with the figures as they were printed beside their parts.
long[] opening = [1_859_468, 1_942_896, 2_035_091, 2_263_967, 2_387_729];
long[] borrowing = [695_358, 710_000, 892_200, 819_500, 810_800];
long[] amortisation = [611_929, 617_805, 663_324, 695_738, 781_121];
long[] frame = [2_300_000, 2_270_000, 2_400_000, 2_500_000, 2_500_000];
long[] interest = [67_430, 75_000, 57_000, 52_000, 54_000];
long[] appropriation = [643_165, 659_007, 697_827, 731_703, 819_943];
long[] otherSources = [36_194, 33_797, 22_498, 16_035, 15_178];
long[] printedClosing = [1_942_896, 2_035_091, 2_263_967, 2_387_729, 2_417_408];
long[] printedCosts = [679_360, 692_805, 720_324, 747_738, 835_121];
long[] printedFinancing = [679_360, 692_805, 720_324, 747_738, 835_121];
#region loans
var loans = new AgencyLoanLedger([.. Years().Select(i => new AgencyLoanAccounts
{
    Year = 2023 + i,
    Stage = stages[i],
    Opening = Kronor.Tkr(opening[i]),
    Borrowing = Kronor.Tkr(borrowing[i]),
    Amortisation = Kronor.Tkr(amortisation[i]),
    Frame = Kronor.Tkr(frame[i]),
    Interest = Kronor.Tkr(interest[i]),
    ByAppropriation = Kronor.Tkr(appropriation[i]),
    ByOtherSources = Kronor.Tkr(otherSources[i]),
    Investments = Kronor.Tkr(byLoans[i]),
    RoundedTo = Kronor.Tkr(1),
    PrintedClosing = Kronor.Tkr(printedClosing[i]),
    PrintedCosts = Kronor.Tkr(printedCosts[i]),
    PrintedFinancing = Kronor.Tkr(printedFinancing[i]),
})]);
#endregion
Show("Tabell 9", loans.ToTable(), loans.Findings());
Console.WriteLine("Källans rubriker säger räntor och avskrivningar; raderna är räntor och amorteringar.\n");

Console.WriteLine("Utrymme under låneramen (tkr)");
#region headroom
foreach (var year in loans.Years)
{
    Console.WriteLine($"{year.Year}: {Tkr(year.Stated.HeadroomAsPrinted!.Value)} av tryckt UB, {Tkr(year.Chained.Headroom)} av kedjan från 2023, medfört {Tkr(year.Carried)}");
}
#endregion

// Table 10: the objects above 20 million kronor. Columns: all, accumulated, 2024–2027. All but one are computer systems.
(string Name, long[] Row)[] objects =
[
    ("Automatisering och digitalisering av assistansersättning", [111_106, 75_106, 13_000, 13_000, 10_000, 0]),
    ("Behörighetshantering, teknik", [38_000, 0, 8_000, 15_000, 15_000, 0]),
    ("Bostadsbidrag ur COBOL", [237_467, 218_167, 19_300, 0, 0, 0]),
    ("Digitalisering inom internationell vård", [52_901, 52_001, 900, 0, 0, 0]),
    ("Digitalisering av aktivitetsstöd m.m.", [112_969, 93_845, 16_034, 3_090, 0, 0]),
    ("Digitalt informationsutbyte sjuk- och föräldraförsäkring", [73_850, 13_850, 4_000, 18_667, 18_667, 18_667]),
    ("Effektivisering anspråkshantering sjukpenning m.m.", [45_000, 0, 45_000, 0, 0, 0]),
    ("Effektivisering handläggning inom förebyggande sjukpenning m.m.", [36_000, 0, 0, 12_000, 12_000, 12_000]),
    ("Framtidssäkrad förvaltning av handikappersättning m.m.", [48_355, 4_355, 11_000, 11_000, 11_000, 11_000]),
    ("Framtidssäkrad lagring av försäkringsdokument", [88_891, 88_836, 55, 0, 0, 0]),
    ("Fysisk säkerhet", [122_000, 42_000, 20_000, 20_000, 20_000, 20_000]),
    ("Handläggningsstöd (generellt)", [53_498, 27_608, 12_670, 13_220, 0, 0]),
    ("IT-utveckling för statligt huvudmannaskap", [47_000, 0, 10_000, 20_000, 17_000, 0]),
    ("Livscykelhantering Betalning", [50_000, 0, 10_000, 20_000, 20_000, 0]),
    ("Livscykelhantering Java", [38_505, 22_728, 10_777, 5_000, 0, 0]),
    ("Livscykelhantering kommunikationslösningar", [87_229, 3_229, 24_000, 20_000, 20_000, 20_000]),
    ("Livscykelhantering tandvård", [167_422, 35_152, 35_000, 53_260, 44_010, 0]),
    ("Livscykelhantering ÄHS end of life", [109_495, 2_495, 17_000, 27_000, 36_000, 27_000]),
    ("Moderniserad teknisk plattform", [215_139, 165_539, 25_000, 24_600, 0, 0]),
    ("Moderniserad webbplattform", [80_940, 71_070, 9_870, 0, 0, 0]),
    ("Moderniserat handläggningsstöd för underhållsstöd", [300_392, 55_392, 26_000, 35_000, 35_000, 149_000]),
    ("Moderniserat handläggningsstöd för återbetalningar", [49_000, 0, 0, 15_000, 14_000, 20_000]),
    ("Motverka bidragsbrott och felaktiga utbetalningar", [127_006, 29_006, 0, 32_667, 32_667, 32_667]),
    ("Nytt handläggarstöd och e-tjänster bostadstillägg", [112_280, 98_280, 11_000, 3_000, 0, 0]),
    ("Nytt handläggningsstöd för sjuk- och aktivitetsersättning", [57_993, 12_993, 18_500, 26_500, 0, 0]),
    ("Nytt handläggningsstöd och e-tjänster för arbetsskador", [83_000, 0, 8_000, 15_000, 20_000, 40_000]),
    ("Nytt IT-stöd för sjukförsäkring", [312_705, 260_343, 52_362, 0, 0, 0]),
    ("Robust betalningssystem", [116_175, 41_175, 25_000, 20_000, 30_000, 0]),
    ("Sanktionsavgifter", [120_000, 0, 0, 30_000, 30_000, 60_000]),
    ("Single Digital Gateway (SDG)", [47_940, 17_940, 0, 7_500, 7_500, 15_000]),
    ("Utbetalningsmyndigheten", [167_131, 0, 34_131, 61_500, 50_000, 21_500]),
    ("Utveckling av IT-stöd Bostadsbidrag", [38_000, 0, 4_000, 17_500, 16_500, 0]),
    ("Ökad automatisering och effektivisering bostadstillägg", [39_000, 0, 0, 8_000, 11_000, 20_000]),
    ("Ökad effektivitet och rättssäkerhet OMV/MEK", [71_251, 38_251, 13_000, 10_000, 10_000, 0]),
];
var neverAssets = Spent([647_384, 299_300, 86_924, 99_077, 88_232, 73_850]);
var specified = new SpecifiedInvestments(
    submitted: 2024,
    firstYear: 2024,
    [.. stages[1..]],
    [.. objects.Select(row => new InvestmentObject(row.Name, row.Name == "Fysisk säkerhet" ? AssetKind.Other : AssetKind.Intangible, Spent(row.Row)))],
    new()
    {
        ByLoans = Spent([2_810_256, 1_170_061, 396_675, 458_425, 392_111, 392_983]),
        ByGrants = Expenditure.None(4),
        ByLeasing = Expenditure.None(4),
        ByAppropriation = neverAssets,
    },
    neverAssets: [new(AssetKind.Intangible, neverAssets)],
    totals: [.. investments],
    roundedTo: Kronor.Tkr(1));
var table10 = specified.ToTable();
Console.WriteLine();
Show("Tabell 10", table10, specified.Findings());
Compare(table10, "total", [3_457_639, 1_469_361, 483_599, 557_503, 480_343, 466_833]);
Compare(table10, "financing", [3_457_639, 1_469_361, 483_599, 557_503, 480_343, 466_833]);
Compare(table10, "intangible", [2_688_256, 1_128_061, 376_675, 438_425, 372_111, 372_983]);
Compare(table10, "other", [122_000, 42_000, 20_000, 20_000, 20_000, 20_000]);
Compare(table10, "assets", [2_810_256, 1_170_061, 396_675, 458_425, 392_111, 392_983]);

// Tables 11 and 12: the highest use of the year against the frame.
#region credits
var account = Credits(CreditKind.InterestAccount, [234_735, 350_000, 100_000], [500_000, 500_000, 500_000], balance: [6_767, -100_000, 50_000]);
var abroad = Credits(CreditKind.Other, [145_786, 152_000, 150_000], [170_000, 170_000, 170_000], yearEndUse: 145_786);
#endregion
Console.WriteLine();
Show("Tabell 11", CreditYear.Table(account), account.SelectMany(year => year.Findings()));
Show("Tabell 12", CreditYear.Table(abroad), abroad.SelectMany(year => year.Findings()));
foreach (var year in account.Concat(abroad))
{
    Console.WriteLine($"{year}: {Tkr(year.ImpliedUse)} tkr minst enligt behållningen, {Tkr(year.Headroom)} tkr kvar");
}

// What the investments of table 8 need. The source gives neither lives nor the amortisation of the stock: these are ours.
Console.WriteLine("""

    Lånebehov utifrån investeringarna i tabell 8. Antaganden, som källan inte ger:
      stocken vid utgången av 2023, 1 942 897 tkr, amorteras på fem år med vikterna 7, 6, 5, 4 och 3;
      datasystem skrivs av på 60 månader, maskiner på 48, övrigt på 60; hälften tas i bruk 1 april, hälften 1 oktober;
      räntan är 3,25 % 2024 och 2,50 % därefter.

    """);
#region forecast
var stock = new Asset(
    "stocken 2023", AssetKind.Other, new LocalDate(2023, 12, 31), Kronor.Tkr(1_942_897), inUse: new LocalDate(2024, 1, 1), new DepreciationPlan.ByYear([7, 6, 5, 4, 3]), loanFinanced: Kronor.Tkr(1_942_897));
var assets = new List<Asset> { stock };
foreach (var i in Years().Skip(1))
{
    foreach (var month in (int[])[4, 10])
    {
        var day = new LocalDate(2023 + i, month, 1);
        assets.Add(Bought($"datasystem {day:uuuu-MM}", day, Half(intangible[i], month), months: 60));
        assets.Add(Bought($"maskiner {day:uuuu-MM}", day, Half(equipment[i], month), months: 48));
        assets.Add(Bought($"övrigt {day:uuuu-MM}", day, Half(other[i], month), months: 60));
    }
}

var forecast = new LoanForecast(
    new AssetRegister([.. assets]),
    opening: Kronor.Tkr(1_942_897),
    firstYear: 2024,
    [.. Years().Skip(1).Select(i => new LoanAssumptions(stages[i], Ratio.Percent(i == 1 ? 3.25m : 2.5m), Kronor.Tkr(frame[i])))]);
#endregion
Show("Prognos", forecast.ToTable(), forecast.Findings());
Console.WriteLine("Skillnad mot myndighetens egen beräkning (tkr)");
foreach (var (year, stated) in forecast.Years.Zip(loans.Years.Skip(1)))
{
    var proposed = Rounding.To100Tkr.Up.Round(year.NeededFrame);
    Console.WriteLine($"{year.Year}: amortering {Tkr(year.Amortisation - stated.Stated.Accounts.Amortisation)}, UB {Tkr(year.Closing - stated.Stated.Closing)}; låneram som räcker {Tkr(proposed)}");
}

Console.WriteLine();
Console.WriteLine(new Explanation("Första halvåret 2024", "First half of 2024", forecast.Explain()["needed-frame-2024"].Details!.Lines.Take(7).ToValueList()).ToText(Language.Swedish, AmountUnit.KronorAndOre));

// A loan of 300 million kronor over forty years, paid every month.
#region annuity
var loan = new Loan(
    Kronor.Mkr(300),
    new PaymentCalendar(paidOut: new LocalDate(2025, 1, 1), firstPayment: new LocalDate(2025, 2, 1), PaymentInterval.Monthly, payments: 480),
    new InterestTerms(Ratio.Percent(3.25m), DayCount.Thirty360E, Rounding.ToOre),
    new Amortisation.Annuity(Rounding.ToOre));
var schedule = new LoanSchedule(loan);
Console.WriteLine($"Annuitet: {Kr(schedule.Payments[0].Payment)} kr i månaden, ränta {Kr(schedule.Interest)} kr, sista betalning {Kr(schedule.Payments[^1].Payment)} kr\n");
#endregion
#region backwards
var least = new LeastPayment(loan);
Console.WriteLine(least.Explain().ToText());
Console.WriteLine(new ShortestTerm(loan, Kronor.Of(2_000_000)).Explain().ToText());
Console.WriteLine(new GreatestPrincipal(loan, Kronor.Of(1_000_000)).Explain().ToText());
#endregion
#region changes
var changed = new Loan(
    Kronor.Mkr(12),
    new PaymentCalendar(new LocalDate(2024, 1, 31), new LocalDate(2024, 3, 31), PaymentInterval.Quarterly, payments: 6, MonthEnd.LastDay),
    new InterestTerms(Ratio.Percent(4), DayCount.Actual360, Rounding.ToOre, [new RateChange(new LocalDate(2024, 8, 15), Ratio.Percent(3.5m))]),
    new Amortisation.Straight(Rounding.ToKrona),
    gracePayments: 1,
    extraPayments: [new ExtraPayment(new LocalDate(2024, 11, 1), Kronor.Mkr(2))]);
Console.WriteLine(new LoanSchedule(changed).ToTable().ToText());
#endregion
Console.WriteLine("Räntan för den tredje betalningen, delad den 15 augusti:");
var third = new LoanSchedule(changed).Explain()["interest"].Details!["interest-3"];
Console.WriteLine($"{third.Rounding!.Before} = {Kr(third.Rounding.After)} kr");

IEnumerable<int> Years() => Enumerable.Range(0, 5);

Expenditure Spent(long[] row) => new(Kronor.Tkr(row[1]), [.. row[2..].Select(Kronor.Tkr)], Kronor.Tkr(row[0]));

long Half(long tkr, int month) => month == 4 ? tkr / 2 : tkr - (tkr / 2);

Asset Bought(string key, LocalDate day, long tkr, int months) =>
    new(key, AssetKind.Other, day, Kronor.Tkr(tkr), day, new DepreciationPlan.StraightLine(months), loanFinanced: Kronor.Tkr(tkr));

CreditYear[] Credits(CreditKind kind, long[] maximum, long[] frames, long[]? balance = null, long? yearEndUse = null) =>
    [.. maximum.Select((use, i) => new CreditYear(new CreditAccounts
    {
        Year = 2023 + i,
        Stage = stages[i],
        Kind = kind,
        MaximumUse = Kronor.Tkr(use),
        Frame = Kronor.Tkr(frames[i]),
        YearEndBalance = balance is null ? null : Kronor.Tkr(balance[i]),
        YearEndUse = i == 0 && yearEndUse is { } used ? Kronor.Tkr(used) : null,
    }))];

static string Kr(Kronor amount) => AmountUnit.KronorAndOre.Show(amount, Language.Swedish);

static string Tkr(Kronor amount) => AmountUnit.Tkr.Show(amount, Language.Swedish);

static void Show(string name, FiscalTable table, IEnumerable<Finding> findings)
{
    Console.WriteLine($"{name}. {table.ToText()}");
    foreach (var finding in findings)
    {
        Console.WriteLine($"  {finding.Code}: {finding.Swedish}");
    }

    Console.WriteLine();
}

static void Compare(FiscalTable table, string row, long[] printed)
{
    for (var column = 0; column < printed.Length; column++)
    {
        var (label, english) = ($"{table[row].Swedish}, {table.Columns[column].Swedish}", $"{table[row].English}, {table.Columns[column].English}");
        if (new PrintedFigure(label, english, Kronor.Tkr(printed[column]), table[row].Cells[column]!.Value, LoansLaw.Investments).Finding(AmountUnit.Tkr) is { } finding)
        {
            Console.WriteLine($"  {finding.Code}: {finding.Swedish}");
        }
    }
}
