using System.Text;
using System.Text.Json;
using FiscalRules.Law;

namespace FiscalRules.Json;

/// <summary>A result with all that is needed to check it later (<c>kvitto</c>): what went in, what came out, by which law, and every rounding.</summary>
/// <remarks>
/// The text is canonical, so that equal results have equal receipts byte for byte. The SHA-256 in its last member is of the same receipt written without that
/// member; whoever keeps it apart from the receipt knows later that this is the receipt that was given.
/// </remarks>
public sealed record Receipt
{
    /// <summary>The schema id of receipts.</summary>
    public const string Schema = "fiscalrules/receipt/1";

    private static readonly string ThisLibrary = $"FiscalRules {typeof(Receipt).Assembly.GetName().Version!.ToString(3)}";

    private Receipt((byte[] Bytes, string Sha256) written) => (Library, Sha256, Text) = (ThisLibrary, written.Sha256, Encoding.UTF8.GetString(written.Bytes));

    /// <summary>The library that computed the result, with its version: <c>FiscalRules 0.1.0</c>.</summary>
    public string Library { get; }

    /// <summary>The SHA-256 of the receipt without its last member, in lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>The receipt as a document, in its canonical form.</summary>
    public string Text { get; }

    /// <summary>The receipt of a result.</summary>
    /// <typeparam name="T">A result that is a kind of document.</typeparam>
    /// <param name="result">The result.</param>
    /// <exception cref="NotSupportedException">The type is no kind of document.</exception>
    /// <exception cref="ArgumentException">The result is null or its type's default value, which no input gives, or its receipt would be larger than one that is read.</exception>
    public static Receipt Of<T>(T result)
        where T : IExplained, IFindings
    {
        var written = FiscalJson.WriteUtf8(result);
        return new(Kinds.Of<T>().Receipt(result, ThisLibrary, written).Seal());
    }

    /// <summary>The receipt of what an input document gives.</summary>
    /// <param name="input">An input document.</param>
    /// <exception cref="JsonException">The document isn't a valid input.</exception>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static Receipt For(string input)
    {
        var document = DocumentText.Parse(DocumentText.Encode(input));
        return new(Kinds.OfInput(document).Receipt(document, Place.Root, ThisLibrary));
    }

    /// <summary>Computes a receipt again from its inputs and says what differs: a single byte is enough.</summary>
    /// <param name="receipt">A receipt, which an earlier version of the library may have given.</param>
    /// <exception cref="JsonException">It is no receipt, or its inputs are refused.</exception>
    /// <exception cref="ArgumentNullException">The receipt is null.</exception>
    public static ReceiptCheck Verify(string receipt) => Verify(DocumentText.Encode(receipt));

    /// <summary>Computes a receipt in UTF-8 again from its inputs and says what differs: a single byte is enough.</summary>
    /// <param name="utf8Receipt">A receipt, which an earlier version of the library may have given.</param>
    /// <exception cref="JsonException">It is no receipt, or its inputs are refused.</exception>
    public static ReceiptCheck Verify(ReadOnlySpan<byte> utf8Receipt)
    {
        var written = DocumentText.Parse(utf8Receipt, FiscalJson.MostResultBytes);
        if (Kinds.SchemaOf(written) is var schema && schema != Schema)
        {
            throw Place.Root.Member("schema").Refuse($"A receipt's is \"{Schema}\"; was \"{Place.Shown(schema)}\"");
        }

        var library = Scalars.Text.Read(written.MemberIn("library", Place.Root), Place.Root.Member("library"));
        var there = Place.Root.Member("document");
        var document = written.MemberIn("document", Place.Root);
        var (input, inputs) = (document.MemberIn("input", there), there.Member("input"));
        var (bytes, _) = Kinds.OfInput(input, inputs).Receipt(input, inputs, library);
        var differences = Difference.Between(written, DocumentText.Tree(bytes), Place.Root)
            .Select(static difference => new ReceiptDifference(difference.Place.ToString(), difference.Written, difference.Computed))
            .ToValueList();

        // The same values in another order, or with other spaces or zeros, are another receipt.
        return new(library, differences.Count > 0 || utf8Receipt.SequenceEqual(bytes) ? differences : [new("$", "another text of the same values", "the canonical text")]);
    }
}
