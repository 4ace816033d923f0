#:project ../../src/FiscalRules

// The rules behind a queue or a process boundary: JSON in, JSON and a receipt out. Nothing here but text crosses the border,
// so that the other side can be written in any language. The municipality is made up; its reserve is computed by the law of 2024.
using System.Text.Json;
using System.Text.Json.Serialization;
using FiscalRules;
using FiscalRules.Balance;
using FiscalRules.Json;
using FiscalRules.Law;
using FiscalRules.Tables;

// 1. What comes in: a document that names its schema. How much of a good year's result may the municipality at most put aside
//    in its result reserve, to use in a bad one?
#region input
var input = """
    {
      "schema": "fiscalrules/reservation-limit/1",
      "accounts": {
        "year": 2024,
        "stage": "outcome",
        "result": 41250000.00,
        "realisedGains": 1980000.50,
        "exceptedGains": 0,
        "exceptedLosses": 0,
        "unrealised": -310000,
        "reversal": 0,
        "toRur": 0,
        "fromRur": 0,
        "toResultReserve": 30000000,
        "fromResultReserve": 0,
        "taxesAndGrants": 1234567890.12,
        "equityWithPensions": 215000000
      },
      "stock": 12000000
    }
    """;
#endregion

// 2. What goes out: the figures by name, every step with its provision, and the findings.
#region evaluate
var result = FiscalJson.Evaluate(input);

using var document = JsonDocument.Parse(result);
Console.WriteLine($"schema: {document.RootElement.GetProperty("schema")}");
foreach (var figure in document.RootElement.GetProperty("figures").EnumerateObject())
{
    Console.WriteLine($"  {figure.Name}: {figure.Value}");
}

foreach (var finding in document.RootElement.GetProperty("findings").EnumerateArray())
{
    Console.WriteLine($"{finding.GetProperty("severity")} {finding.GetProperty("code")}: {finding.GetProperty("english")}");
}
#endregion

// 3. One step of it, as it stands in the document.
#region step
Console.WriteLine();
Console.WriteLine(document.RootElement.GetProperty("steps").GetProperty("lines")[2].GetRawText().ReplaceLineEndings("\n"));
#endregion

// 4. A program in C# reads either document into the rule's own type. A result is computed again, and refused where it differs.
#region read
Console.WriteLine();
var limit = FiscalJson.Read<ReservationLimit>(result);
Console.WriteLine($"Read back: at most SEK {AmountUnit.KronorAndOre.Show(limit.Largest, Language.English)}, and written again it is the same text: {FiscalJson.Write(limit) == result}");

Try("A step that says something else", () => FiscalJson.Read<ReservationLimit>(result.Replace("\"amount\": 12345678.91", "\"amount\": 12345678.92").Replace("\"after\": 12345678.91", "\"after\": 12345678.92")));
Try("An amount with three decimals", () => FiscalJson.Evaluate(input.Replace("1980000.50", "1980000.505")));
Try("A line that the law of the year doesn't know", () => FiscalJson.Evaluate(input.Replace("\"toRur\": 0", "\"toRur\": 1")));
Try("A member that is missing", () => FiscalJson.Evaluate(input.Replace("\"reversal\": 0,", "")));

static void Try(string what, Action read)
{
    try
    {
        read();
        Console.WriteLine($"{what}: accepted");
    }
    catch (JsonException e)
    {
        Console.WriteLine($"{what}:\n  {e.Message}");
    }
}
#endregion

// 5. The receipt: the result with the law it was computed by and every rounding, sealed with a hash.
#region receipt
Console.WriteLine();
var receipt = Receipt.For(input);
using var sealedDocument = JsonDocument.Parse(receipt.Text);
foreach (var law in sealedDocument.RootElement.GetProperty("law").EnumerateArray())
{
    Console.WriteLine($"{law.GetProperty("rule")} from {law.GetProperty("from")}: {law.GetProperty("provision").GetProperty("english")}");
}

foreach (var made in sealedDocument.RootElement.GetProperty("roundings").EnumerateArray())
{
    var rounding = made.GetProperty("rounding");
    Console.WriteLine($"{made.GetProperty("step")}: {rounding.GetProperty("before")} kr became {rounding.GetProperty("after")}, moved {rounding.GetProperty("moved")} kr");
}

Console.WriteLine($"{receipt.Library}, sha256 {receipt.Sha256}");
#endregion

// 6. Later, elsewhere: the receipt computed again. One digit changed, and it says where.
#region verify
Console.WriteLine();
Console.WriteLine($"The receipt as it was given: {(Receipt.Verify(receipt.Text).IsValid ? "valid" : "not valid")}");
foreach (var difference in Receipt.Verify(receipt.Text.Replace("41250000.00", "41250000.01")).Differences.Take(4))
{
    Console.WriteLine($"  {difference.Path}: says {difference.Written}, its input gives {difference.Computed}");
}
#endregion

// 7. What people look at, from the same documents: HTML with every step and its section of law, and a chart.
#region look
Console.WriteLine();
var ledger = FiscalJson.Read<RestorationLedger>("""
    {
      "schema": "fiscalrules/restoration-ledger/1",
      "years": [
        { "year": 2023, "stage": "outcome", "balanceResult": -239000000 },
        { "year": 2024, "stage": "outcome", "balanceResult": 150000000 },
        { "year": 2025, "stage": "plan", "balanceResult": 89000000 }
      ]
    }
    """);
var page = new HtmlPage("A made-up municipality", Language.English).Add(limit.Explain()).Add(limit.Findings()).Add(ledger);
var (html, svg) = (page.ToHtml(), ledger.ToSvg(Language.English));
Console.WriteLine($"A page of {html.Split('\n').Length} lines, with a chart of {svg.Split('\n').Length}:");
Console.WriteLine(string.Join('\n', html.Split('\n').Take(4)));
Console.WriteLine(string.Join('\n', svg.Split('\n').Take(3)));
#endregion

// 8. A result as a member of a message of the app's own, with metadata from the source generator of System.Text.Json.
#region message
Console.WriteLine();
var message = JsonSerializer.Serialize(new Answer("case-17", new(limit), Kronor.Of(12_000_000)), AppJson.Default.Answer);
Console.WriteLine($"{message[..100]}…");

var answer = JsonSerializer.Deserialize(message, AppJson.Default.Answer)!;
Console.WriteLine($"{answer.Case}: the same limit as before: {answer.Limit.Result == limit}");
Try("A message with a figure that its input doesn't give", () => JsonSerializer.Deserialize(message.Replace("\"largest\":27234320.59", "\"largest\":27234320.60"), AppJson.Default.Answer));
#endregion

#region message-types
internal sealed record Answer(string Case, FiscalDocument<ReservationLimit> Limit, Kronor Stock);

[JsonSerializable(typeof(Answer))]
internal sealed partial class AppJson : JsonSerializerContext;
#endregion
