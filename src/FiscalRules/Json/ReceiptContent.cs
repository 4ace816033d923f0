using System.Security.Cryptography;
using System.Text.Json;
using FiscalRules.Law;

namespace FiscalRules.Json;

/// <summary>What a receipt says, before and with its hash.</summary>
/// <param name="Library">The library that computed the result, with its version.</param>
/// <param name="Document">The result document.</param>
/// <param name="Law">The terms that were applied.</param>
/// <param name="Provisions">Every provision that a step, a rounding or a finding rests on, once, in the order of first use.</param>
/// <param name="Roundings">Every rounding, with where it was made.</param>
internal sealed record ReceiptContent(
    string Library,
    JsonElement Document,
    ValueList<AppliedLaw> Law,
    ValueList<Provision> Provisions,
    ValueList<(string Step, RoundingStep Rounding)> Roundings)
{
    private static readonly ObjectShape<(ReceiptContent Content, string Sha256)> WithoutHash = Declared().Written();

    private static readonly ObjectShape<(ReceiptContent Content, string Sha256)> WithHash = Hashed();

    public static ReceiptContent Of(string library, JsonElement document, IEnumerable<AppliedLaw> law, Explanation steps, ValueList<Finding> findings)
    {
        var provisions = new List<Provision>();
        var roundings = new List<(string, RoundingStep)>();
        Collect(steps, "", provisions, roundings);
        provisions.AddRange(findings.Select(static finding => finding.Provision));
        return new(library, document, law.ToValueList(), provisions.Distinct().ToValueList(), roundings.ToValueList());
    }

    /// <summary>The canonical bytes, and the SHA-256 of the same receipt without its last member.</summary>
    public (byte[] Bytes, string Sha256) Seal()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(DocumentText.Write((this, ""), WithoutHash.Write)));
        return (DocumentText.Write((this, hash), WithHash.Write), hash);
    }

    public static void Describe(SchemaText schema) => WithHash.DescribeMembers(schema);

    private static void Collect(Explanation steps, string within, List<Provision> provisions, List<(string Step, RoundingStep Rounding)> roundings)
    {
        foreach (var line in steps.Lines)
        {
            var step = within + line.Code;
            provisions.Add(line.Provision);
            if (line.Rounding is { } rounding)
            {
                provisions.Add(rounding.Provision);
                roundings.Add((step, rounding));
            }

            if (line.Details is { } details)
            {
                Collect(details, step + "/", provisions, roundings);
            }
        }
    }

    private static ObjectShape<(ReceiptContent Content, string Sha256)> Hashed()
    {
        var shape = Declared();
        _ = shape.Required("sha256", Scalars.Text, static receipt => receipt.Sha256);
        return shape.Written();
    }

    private static ObjectOf<(ReceiptContent Content, string Sha256)> Declared()
    {
        var law = new ObjectOf<AppliedLaw>("appliedLaw");
        _ = law.Required("rule", Scalars.Text, static applied => applied.Rule);
        _ = law.Maybe("from", Scalars.Text, static applied => applied.From);
        _ = law.Maybe("provision", LawShapes.Citation, static applied => applied.Provision);
        _ = law.Optional("ownTerms", Scalars.Flag, static applied => applied.IsOwn);

        var rounding = new ObjectOf<(string Step, RoundingStep Rounding)>("madeRounding");
        _ = rounding.Required("step", Scalars.Text, static made => made.Step);
        _ = rounding.Required("rounding", LawShapes.RoundingStep, static made => made.Rounding);

        var shape = new ObjectOf<(ReceiptContent Content, string Sha256)>("receipt").Label("schema", Receipt.Schema);
        _ = shape.Required("library", Scalars.Text, static receipt => receipt.Content.Library);
        _ = shape.Required("document", new TreeShape(), static receipt => receipt.Content.Document);
        _ = shape.Required("law", Lists.Unlimited(law.Written()), static receipt => receipt.Content.Law);
        _ = shape.Required("provisions", Lists.Unlimited(LawShapes.Citation), static receipt => receipt.Content.Provisions);
        _ = shape.Required("roundings", Lists.Unlimited(rounding.Written()), static receipt => receipt.Content.Roundings);
        return shape;
    }
}
