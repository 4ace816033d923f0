using System.Text.Json;
using FiscalRules.Loans;
using FiscalRules.Tests.Cases;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Loans;

/// <summary>The published tables 8–12 of an agency's budget request, as inputs.</summary>
internal static class Forsakringskassan
{
    private static readonly Kronor Unit = Kronor.Tkr(1);

    private static readonly JsonElement Objects = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.File("tests/FiscalRules.Tests/Cases/Tables/forsakringskassan-objects-2024-2027.json"))).RootElement;

    public static PublishedCase Table8 { get; } = PublishedCase.Named("forsakringskassan-investments-2023-2027");

    public static PublishedCase Table9 { get; } = PublishedCase.Named("forsakringskassan-loans-2023-2027");

    public static PublishedCase Table11 { get; } = PublishedCase.Named("forsakringskassan-interest-account-2023-2025");

    public static PublishedCase Table12 { get; } = PublishedCase.Named("forsakringskassan-other-credit-2023-2025");

    public static InvestmentYear[] Investments { get; } =
    [
        .. Table8.Years.Select((year, i) => new InvestmentYear(new InvestmentAccounts
        {
            Year = year,
            Stage = Table8.Stages[i],
            Intangible = Table8.Fact("Datasystem, rättigheter m.m.", i),
            Equipment = Table8.Fact("Maskiner, inventarier och installationer m.m.", i),
            Property = Table8.Fact("Byggnader, mark och annan fast egendom", i),
            Other = Table8.Fact("Övriga verksamhetsinvesteringar", i),
            ByLoans = Table8.Fact("Lån i Riksgäldskontoret (2 kap. 1 §)", i),
            ByGrants = Table8.Fact("Bidrag (2 kap. 3 §)", i),
            ByLeasing = Table8.Fact("Finansiell leasing (2 kap. 5 §)", i),
            BySaleProceeds = Kronor.Zero,
            ByAppropriation = Table8.Fact("Anslag (efter medgivande av regeringen)", i),
            RoundedTo = Unit,
            PrintedTotal = Printed(Table8, "Summa verksamhetsinvesteringar", i),
            PrintedFinancing = Printed(Table8, "Summa finansiering", i),
        })),
    ];

    public static AgencyLoanLedger Loans { get; } = new(
    [
        .. Table9.Years.Select((year, i) => new AgencyLoanAccounts
        {
            Year = year,
            Stage = Table9.Stages[i],
            Opening = Table9.Fact("IB lån i Riksgäldskontoret", i),
            Borrowing = Table9.Fact("Nyupplåning (+)", i),
            Amortisation = -Table9.Fact("Amorteringar (-)", i),
            Frame = Table9.Fact("Beslutad/föreslagen låneram", i),
            Interest = Table9.Fact("Ränteutgifter", i),
            ByAppropriation = Table9.Fact("Utgiftsområde 2:1 ap.1", i),
            ByOtherSources = Table9.Fact("Övrig finansiering", i),
            Investments = Table8.Fact("Lån i Riksgäldskontoret (2 kap. 1 §)", i),
            RoundedTo = Unit,
            PrintedClosing = Printed(Table9, "UB lån i Riksgäldskontoret", i),
            PrintedCosts = Printed(Table9, "Summa amorteringar och ränteutgifter", i),
            PrintedFinancing = Printed(Table9, "Summa finansiering", i),
        }),
    ]);

    public static SpecifiedInvestments Specified { get; } = new(
        2024,
        2024,
        [.. Table8.Stages[1..]],
        [
            .. Objects.GetProperty("objects").EnumerateArray().Select(row => new InvestmentObject(
                row.GetProperty("name").GetString()!,
                Enum.Parse<AssetKind>(row.GetProperty("kind").GetString()!),
                Columns(Row(row.GetProperty("printed"))))),
        ],
        new()
        {
            ByLoans = Columns(Row("byLoans")),
            ByGrants = Expenditure.None(4),
            ByLeasing = Expenditure.None(4),
            ByAppropriation = Columns(Row("byAppropriation")),
        },
        [new(AssetKind.Intangible, Columns(Row("byAppropriation")))],
        [.. Investments],
        Unit);

    public static CreditYear[] InterestAccount { get; } =
    [
        .. Table11.Years.Select((year, i) => new CreditYear(new CreditAccounts
        {
            Year = year,
            Stage = Table11.Stages[i],
            Kind = CreditKind.InterestAccount,
            MaximumUse = Table11.Fact("Maximalt utnyttjad räntekontokredit under året", i),
            YearEndBalance = Table11.Fact("Behållning på räntekonto i Riksgäldskontoret", i),
            Frame = Table11.Fact("Beslutad/föreslagen räntekontokredit", i),
        })),
    ];

    public static CreditYear[] OtherCredit { get; } =
    [
        .. Table12.Years.Select((year, i) => new CreditYear(new CreditAccounts
        {
            Year = year,
            Stage = Table12.Stages[i],
            Kind = CreditKind.Other,
            MaximumUse = Table12.Fact("Maximalt utnyttjad övrig kredit under året", i),
            YearEndUse = Table12.Lines["Nyttjad övrig kredit i RGK"][i] is { } used ? Table12.Amount(used) : null,
            Frame = Table12.Fact("Beslutad/föreslagen övrig kontokredit", i),
        })),
    ];

    /// <summary>A printed row of table 10: all, accumulated, and each year.</summary>
    public static Kronor[] Row(string row) => Row(Objects.GetProperty(row));

    private static Kronor[] Row(JsonElement row) => [.. row.EnumerateArray().Select(cell => cell.ValueKind == JsonValueKind.Null ? Kronor.Zero : Kronor.Tkr(cell.GetInt64()))];

    private static Kronor Printed(PublishedCase table, string row, int index) => table.Amount(table.Printed[row][index]!.Value);

    private static Expenditure Columns(Kronor[] row) => new(row[1], [.. row[2..]], row[0]);
}
