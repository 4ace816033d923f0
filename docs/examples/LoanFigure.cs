#:project ../../src/FiscalRules

// Draws a loan's schedule year by year as SVG: what of each year's payments is interest, what is instalment, and what
// is still owed. The figure of docs/loans.md is what this prints.
using System.Globalization;
using FiscalRules;
using FiscalRules.Loans;
using NodaTime;

var schedule = new LoanSchedule(new Loan(
    Kronor.Mkr(300),
    new PaymentCalendar(new LocalDate(2025, 1, 1), new LocalDate(2025, 2, 1), PaymentInterval.Monthly, 480),
    new InterestTerms(Ratio.Percent(3.25m), DayCount.Thirty360E, Rounding.ToOre),
    new Amortisation.Annuity(Rounding.ToOre)));
var years = schedule.Payments
    .GroupBy(payment => (payment.Number - 1) / 12)
    .Select(year => (Interest: year.Sum(payment => payment.Interest), Instalment: year.Sum(payment => payment.Instalment), Left: year.Last().Closing))
    .ToList();

const decimal width = 720, height = 340, left = 56, right = 64, top = 52, bottom = 40;
var (mostPaid, mostOwed) = (Kronor.Mkr(15), Kronor.Mkr(300));
var step = (width - left - right) / years.Count;
var plot = height - top - bottom;

Console.WriteLine($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12" role="img" aria-labelledby="title">""");
Console.WriteLine("""  <title id="title">An annuity of 300 million kronor over forty years at 3.25 %: interest and instalment by year, and what is left</title>""");
Console.WriteLine($"""  <rect width="{width}" height="{height}" fill="#ffffff"/>""");
Console.WriteLine($"""  <text x="{left}" y="20" font-weight="bold" fill="#1a1a1a">300 mkr, 480 månader, 3,25 %: betalt per år och kvar att betala</text>""");
Key(left, "#d98c7a", "ränta");
Key(left + 80, "#9cc3d9", "amortering");
Key(left + 190, "#1a1a1a", "kvar (höger skala)");

for (var line = 0; line <= 3; line++)
{
    var y = top + (plot * (3 - line) / 3);
    Console.WriteLine($"""  <line x1="{left}" y1="{Number(y)}" x2="{width - right}" y2="{Number(y)}" stroke="#d0d0d0"/>""");
    Console.WriteLine($"""  <text x="{left - 8}" y="{Number(y + 4)}" text-anchor="end" fill="#444444">{5 * line} mkr</text>""");
    Console.WriteLine($"""  <text x="{width - right + 8}" y="{Number(y + 4)}" fill="#444444">{100 * line} mkr</text>""");
}

for (var i = 0; i < years.Count; i++)
{
    var (interest, instalment, _) = years[i];
    var (x, low, high) = (left + (step * i) + 1, Share(interest, mostPaid), Share(instalment, mostPaid));
    Console.WriteLine($"""  <rect x="{Number(x)}" y="{Number(top + plot - low)}" width="{Number(step - 2)}" height="{Number(low)}" fill="#d98c7a"/>""");
    Console.WriteLine($"""  <rect x="{Number(x)}" y="{Number(top + plot - low - high)}" width="{Number(step - 2)}" height="{Number(high)}" fill="#9cc3d9"/>""");
    if (i % 5 == 0)
    {
        Console.WriteLine($"""  <text x="{Number(x + (step / 2) - 1)}" y="{height - bottom + 18}" text-anchor="middle" fill="#444444">{2025 + i}</text>""");
    }
}

var points = years.Select((year, i) => $"{Number(left + (step * (i + 1)))},{Number(top + plot - Share(year.Left, mostOwed))}").Prepend($"{left},{top}");
Console.WriteLine($"""  <polyline points="{string.Join(' ', points)}" fill="none" stroke="#1a1a1a" stroke-width="2"/>""");
Console.WriteLine("</svg>");

decimal Share(Kronor amount, Kronor most) => plot * amount.ToDecimal() / most.ToDecimal();

static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

static void Key(decimal x, string colour, string text)
{
    Console.WriteLine($"""  <rect x="{x}" y="30" width="10" height="10" fill="{colour}"/>""");
    Console.WriteLine($"""  <text x="{x + 16}" y="39" fill="#1a1a1a">{text}</text>""");
}
