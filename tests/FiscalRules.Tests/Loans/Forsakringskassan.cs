using System.Text.Json;
using FiscalRules.Law;
using FiscalRules.Loans;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Loans;

/// <summary>The published tables 8–12 of an agency's budget request, as inputs and as what was printed. Amounts in thousands of kronor.</summary>
internal static class Forsakringskassan
{
    private static readonly JsonElement Case = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.File("tests/FiscalRules.Tests/Cases/forsakringskassan-loans.json"))).RootElement;

    private static readonly Kronor Unit = Kronor.Tkr(1);

    public static int[] Years { get; } = [.. Case.GetProperty("years").EnumerateArray().Select(year => year.GetInt32())];

    public static Kronor[] Expected(string what) => [.. Case.GetProperty("expected").GetProperty(what).EnumerateArray().Select(Tkr)];

    public static Kronor[] Printed(string table, string row) => [.. Case.GetProperty(table).GetProperty(row).EnumerateArray().Select(Tkr)];

    public static AgencyLoanAccounts[] Loans { get; } =
    [
        .. Years.Select((year, i) => new AgencyLoanAccounts
        {
            Year = year,
            Stage = StageOf(year),
            Opening = Printed("table9", "opening")[i],
            Borrowing = Printed("table9", "borrowing")[i],
            Amortisation = Printed("table9", "amortisation")[i].Abs(),
            Frame = Printed("table9", "frame")[i],
            Interest = Printed("table9", "interest")[i],
            ByAppropriation = Printed("table9", "byAppropriation")[i],
            ByOtherSources = Printed("table9", "byOtherSources")[i],
            Investments = Printed("table8", "byLoans")[i],
            RoundedTo = Unit,
            PrintedClosing = Printed("table9", "printedClosing")[i],
            PrintedCosts = Printed("table9", "printedCosts")[i],
            PrintedFinancing = Printed("table9", "printedFinancing")[i],
        }),
    ];

    public static InvestmentYear[] Investments { get; } =
    [
        .. Years.Select((year, i) => new InvestmentYear(new InvestmentAccounts
        {
            Year = year,
            Stage = StageOf(year),
            Intangible = Printed("table8", "intangible")[i],
            Equipment = Printed("table8", "equipment")[i],
            Property = Printed("table8", "property")[i],
            Other = Printed("table8", "other")[i],
            ByLoans = Printed("table8", "byLoans")[i],
            ByGrants = Kronor.Zero,
            ByLeasing = Kronor.Zero,
            BySaleProceeds = Kronor.Zero,
            ByAppropriation = Kronor.Zero,
            RoundedTo = Unit,
            PrintedTotal = Printed("table8", "printedTotal")[i],
            PrintedFinancing = Printed("table8", "printedFinancing")[i],
        })),
    ];

    public static SpecifiedInvestments Specified { get; } = new(
        2024,
        2024,
        [Stage.Forecast, Stage.Calculated, Stage.Calculated, Stage.Calculated],
        [
            .. Case.GetProperty("table10").GetProperty("objects").EnumerateArray().Select(row => new InvestmentObject(
                row.GetProperty("name").GetString()!,
                Enum.Parse<AssetKind>(row.GetProperty("kind").GetString()!),
                Columns([.. row.GetProperty("printed").EnumerateArray().Select(Tkr)]))),
        ],
        new()
        {
            ByLoans = Columns(Printed("table10", "byLoans")),
            ByGrants = Expenditure.None(4),
            ByLeasing = Expenditure.None(4),
            ByAppropriation = Columns(Printed("table10", "byAppropriation")),
        },
        [new(AssetKind.Intangible, Columns(Printed("table10", "byAppropriation")))],
        [.. Investments],
        Unit);

    public static CreditYear[] Credits(CreditKind kind)
    {
        var table = kind == CreditKind.InterestAccount ? "table11" : "table12";
        return [.. Enumerable.Range(0, 3).Select(i => new CreditYear(new CreditAccounts
        {
            Year = Years[i],
            Stage = StageOf(Years[i]),
            Kind = kind,
            MaximumUse = Printed(table, "maximumUse")[i],
            Frame = Printed(table, "frame")[i],
            YearEndBalance = kind == CreditKind.InterestAccount ? Printed(table, "yearEndBalance")[i] : null,
            YearEndUse = kind == CreditKind.Other && i == 0 ? Printed(table, "yearEndUse")[i] : null,
        }))];
    }

    private static Expenditure Columns(Kronor[] row) => new(row[1], [.. row[2..]], row[0]);

    private static Stage StageOf(int year) => year switch { 2023 => Stage.Outcome, 2024 => Stage.Forecast, _ => Stage.Calculated };

    private static Kronor Tkr(JsonElement cell) => cell.ValueKind == JsonValueKind.Null ? Kronor.Zero : Kronor.Tkr(cell.GetInt64());
}
