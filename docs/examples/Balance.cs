#:project ../../src/FiscalRules

// Region Västerbotten's deficits of 2023–2025 and the plan that restores them, from the raw figures of the region's
// own decision paper (Regionstyrelsen, 21 October 2025). Amounts in millions of kronor (mkr).
using FiscalRules;
using FiscalRules.Balance;
using FiscalRules.Law;

(int Year, Stage Stage, long Result, long SpecialReasons)[] raw =
[
    (2023, Stage.Outcome, -753, 514),
    (2024, Stage.Outcome, -1085, 892),
    (2025, Stage.Forecast, -427, 0),
    (2026, Stage.Plan, 240, 0),
    (2027, Stage.Plan, 321, 0),
    (2028, Stage.Plan, 396, 0),
];

var years = raw.Select(row => new RestorationYear(row.Year, row.Stage, Kronor.Mkr(row.Result)) { SpecialReasons = Kronor.Mkr(row.SpecialReasons) });
var ledger = new RestorationLedger([.. years]);

// 1. The region's whole table, opening and closing balances and all, computed from two raw rows.
Console.WriteLine("Region Västerbotten\n");
Console.WriteLine(ledger.ToTable().ToText());

// 2. Each deficit: how much was left when it arose, by when the law wants it restored, and when it was.
Console.WriteLine("Underskott, frist och vad som återställer\n");
foreach (var vintage in ledger.Years.SelectMany(year => year.Vintages).DistinctBy(vintage => vintage.Origin))
{
    var restored = ledger.Years
        .SelectMany(year => year.Restorations.Where(part => part.Origin == vintage.Origin), (year, part) => $"{Mkr(part.Amount)} år {year.Year}");
    Console.WriteLine($"{vintage.Origin}: {Mkr(vintage.Left)} mkr, senast {vintage.Deadline}; återställs med {string.Join(", ", restored)}");
}

Console.WriteLine($"\nÖverskott som förfaller 2028: {Mkr(ledger[2028].Lapsed)} mkr\n");

// 3. One figure, down to act, chapter and section: what is left when 2026 ends, and why.
Console.WriteLine(ledger[2026].Explain().ToText(Language.Swedish, AmountUnit.Mkr));

// 4. What the law has to say. Nothing is overdue; the library says how far it has read the law.
foreach (var finding in ledger.Findings())
{
    Console.WriteLine(finding);
}

static string Mkr(Kronor amount) => AmountUnit.Mkr.Show(amount, Language.Swedish);
