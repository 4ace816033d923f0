#:project ../../src/FiscalRules

// Draws the two figures of docs/grants.md from the rules themselves, as SVG, and prints what each file hashes to: run it again after a change, and look at the difference.
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using FiscalRules;
using FiscalRules.Grants;
using FiscalRules.Tables;

var agreement = Agreements.Of2021;
Write("corridor.svg", new AgreedAmounts(agreement).Corridor("benefit").Settle(Kronor.Mkr(33_000)));

// A nation with a mean of 80 kronor; the second level of 180 is an assumption, since no agreement prints it.
Write("staircase.svg", new Staircase(agreement.Solidarity!.With(secondLevel: Kronor.Of(180)), Kronor.Of(80_000), 1_000));

static void Write(string name, ICharted result, [CallerFilePath] string source = "")
{
    var text = result.ToSvg(Language.English);
    File.WriteAllText(Path.Combine(Path.GetDirectoryName(source)!, "..", "figures", name), text);
    Console.WriteLine($"docs/figures/{name} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}");
}
