using System.Text.Json;
using FiscalRules.Law;
using FiscalRules.Tables;
using FiscalRules.Tests.Cases;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Tables;

/// <summary>Försäkringskassan's tables 1–4 and 6–12 as printed, each with what it says of its own figures. The labels are the codes.</summary>
internal static class Published
{
    public static readonly Provision Request = new Act("förordningen om årsredovisning och budgetunderlag", "Annual Reports and Budget Requests Ordinance", "2000:605").At(9, "3", paragraph: 1);

    private static readonly ValueList<int> YearsOfObjects = [1, 2, 3, 4, 5];

    public static Reconciliation Requests(params ReadOnlySpan<StatedSum> stated) => new(RequestTable(), Request, ValueList.Create(stated));

    /// <summary>Table 1: a column for the lasting and one for the temporary need of each year.</summary>
    public static FiscalTable RequestTable()
    {
        var published = PublishedCase.Named("forsakringskassan-requests");
        var all = published.Lines.Concat(published.Printed).ToDictionary();
        var labels = all.Keys.Select(label => label.Split(" | ")[0]).Distinct().ToList();
        return new(
            "Tabell 1", "Table 1", AmountUnit.Mkr,
            [.. published.Years.SelectMany(year => new TableColumn[] { new($"{year} varaktig", $"{year} permanent"), new($"{year} tillfällig", $"{year} temporary") })],
            [.. labels.Select(label => new TableRow(label, label, label, [.. published.Years.SelectMany((_, i) => new[] { Cell($"{label} | varaktig", i), Cell($"{label} | tillfällig", i) })]))],
            [new TableRelation.Sum("Summa", [.. labels.Where(label => label != "Summa")])]);

        Kronor? Cell(string line, int year) => all[line][year] is { } figure ? published.Amount(figure) : null;
    }

    public static Reconciliation Area(int area)
    {
        var published = PublishedCase.Named($"forsakringskassan-area-{area}");
        return new(Table(published, new TableRelation.Sum("Summa", [.. published.Lines.Keys])), Request);
    }

    public static Reconciliation Commitments() => new(
        Table(
            PublishedCase.Named("forsakringskassan-commitments"),
            new TableRelation.Sum("Ekonomiska åtaganden vid årets slut", ["Ekonomiska åtaganden vid årets början", "Nya ekonomiska åtaganden"], ["Utgifter mot anslag till följd av ekonomiska åtaganden"]),
            new TableRelation.CarryForward("Ekonomiska åtaganden vid årets början", "Ekonomiska åtaganden vid årets slut")),
        Request);

    public static Reconciliation Fees()
    {
        var published = PublishedCase.Named("forsakringskassan-fees");
        var accounts = published.Lines.Keys.Select(line => line.Split(" | ")[0]).Distinct().ToList();
        return new(
            Table(
                published,
                [
                    .. accounts.SelectMany(account => new TableRelation[]
                    {
                        new TableRelation.Sum($"{account} | Årets resultat", [$"{account} | Intäkter"], [$"{account} | Kostnader"]),
                        new TableRelation.Sum($"{account} | Utgående ackumulerat över-/underskott", [$"{account} | Ingående ackumulerat över-/underskott", $"{account} | Årets resultat"]),
                        new TableRelation.CarryForward($"{account} | Ingående ackumulerat över-/underskott", $"{account} | Utgående ackumulerat över-/underskott"),
                    }),
                    new TableRelation.Sum("Totalt årligt resultat", [.. accounts.Select(account => $"{account} | Årets resultat")]),
                    new TableRelation.Sum("Totalt ackumulerat över-/underskott", [.. accounts.Select(account => $"{account} | Utgående ackumulerat över-/underskott")]),
                ]),
            Request);
    }

    public static Reconciliation Investments() => new(
        Table(
            PublishedCase.Named("forsakringskassan-investments-2023-2027"),
            new TableRelation.Sum(
                "Summa verksamhetsinvesteringar",
                ["Datasystem, rättigheter m.m.", "Maskiner, inventarier och installationer m.m.", "Byggnader, mark och annan fast egendom", "Övriga verksamhetsinvesteringar"]),
            new TableRelation.Sum(
                "Summa finansiering",
                ["Lån i Riksgäldskontoret (2 kap. 1 §)", "Bidrag (2 kap. 3 §)", "Finansiell leasing (2 kap. 5 §)", "Anslag (efter medgivande av regeringen)"]),
            new TableRelation.Sum("Summa finansiering", ["Summa verksamhetsinvesteringar"])),
        Request);

    /// <summary>Table 9. Amortisation is printed below zero, so that it is added to the closing and subtracted from the costs.</summary>
    public static Reconciliation Loans()
    {
        var published = PublishedCase.Named("forsakringskassan-loans-2023-2027");
        return new(
            Table(
                published,
                new TableRelation.Sum("UB lån i Riksgäldskontoret", ["IB lån i Riksgäldskontoret", "Nyupplåning (+)", "Amorteringar (-)"]),
                new TableRelation.CarryForward("IB lån i Riksgäldskontoret", "UB lån i Riksgäldskontoret"),
                new TableRelation.Sum("Summa amorteringar och ränteutgifter", ["Ränteutgifter"], ["Amorteringar (-)"]),
                new TableRelation.Sum("Summa finansiering", ["Utgiftsområde 2:1 ap.1", "Övrig finansiering"]),
                new TableRelation.Sum("Summa finansiering", ["Summa amorteringar och ränteutgifter"])),
            Request);
    }

    /// <summary>Table 10: every column is summed, and every row's total is what was accumulated and each year's.</summary>
    public static Reconciliation Objects()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.File("tests/FiscalRules.Tests/Cases/Tables/forsakringskassan-objects-2024-2027.json")));
        var root = document.RootElement;
        var objects = root.GetProperty("objects").EnumerateArray().ToDictionary(item => item.GetProperty("name").GetString()!, item => Figures(item.GetProperty("printed")));
        string[] others = ["printedTotal", "byLoans", "byAppropriation", "printedFinancing", "printedIntangible", "printedOther", "printedAssets"];
        var table = new FiscalTable(
            "Tabell 10", "Table 10", AmountUnit.Tkr,
            [new("Totalt", "Total"), new("Ack.", "Accumulated"), new(Stage.Forecast, 2024), new(Stage.Calculated, 2025), new(Stage.Calculated, 2026), new(Stage.Calculated, 2027)],
            [.. objects.Select(item => Row(item.Key, item.Value)), .. others.Select(name => Row(name, Figures(root.GetProperty(name))))],
            [
                new TableRelation.Sum("printedTotal", [.. objects.Keys]),
                new TableRelation.Sum("printedFinancing", ["byLoans", "byAppropriation"]),
                new TableRelation.Sum("printedFinancing", ["printedTotal"]),
                new TableRelation.Sum("printedAssets", ["printedIntangible", "printedOther"]),
                new TableRelation.Sum("byLoans", ["printedAssets"]),
            ]);
        return new(table, Request, StatedSum.OfColumns(table, 0, YearsOfObjects));

        static ValueList<Kronor?> Figures(JsonElement figures) => [.. figures.EnumerateArray().Select(figure => (Kronor?)Kronor.Tkr(figure.GetInt64()))];

        static TableRow Row(string label, ValueList<Kronor?> cells) => new(label, label, label, cells);
    }

    public static Reconciliation InterestAccount() => new(Table(PublishedCase.Named("forsakringskassan-interest-account-2023-2025")), Request);

    public static Reconciliation OtherCredit() => new(Table(PublishedCase.Named("forsakringskassan-other-credit-2023-2025")), Request);

    public static FiscalTable Table(PublishedCase published, params ReadOnlySpan<TableRelation> relations) => new(
        published.Id, published.Id, published.Unit == "mkr" ? AmountUnit.Mkr : AmountUnit.Tkr,
        [.. published.Years.Zip(published.Stages, (year, stage) => new TableColumn(stage, year))],
        [.. published.Lines.Concat(published.Printed).Select(line => new TableRow(line.Key, line.Key, line.Key, [.. line.Value.Select(figure => figure is { } stated ? published.Amount(stated) : (Kronor?)null)]))],
        ValueList.Create(relations));
}
