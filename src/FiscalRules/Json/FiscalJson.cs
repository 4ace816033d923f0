using System.Text;
using System.Text.Json;
using FiscalRules.Balance;
using FiscalRules.Law;

namespace FiscalRules.Json;

/// <summary>The rules as documents: an input in, a result out, each with the schema it follows.</summary>
/// <remarks>
/// <para>
/// A kind of document is a result of ours and has two schemas: that of its input, such as <c>fiscalrules/balance-statement/1</c>, and that of its result,
/// <c>fiscalrules/balance-statement-result/1</c>, which holds the input, the figures, every step with its provision, and the findings. Only the input is
/// ever believed: a result that is read is computed again from it, and refused where the two differ.
/// </para>
/// <para>
/// Reading is strict. Amounts are numbers of kronor with at most two decimals and no exponent, ratios strings such as <c>"3/100"</c>, days ISO 8601. A member
/// that is unknown, missing or repeated, a value that the rule refuses, an amount that doesn't fit, a document that is too large, too deep or no JSON: each is a
/// <see cref="JsonException"/> whose <see cref="JsonException.Path"/> says where, and whose inner exception is the rule's own. Writing is canonical: UTF-8
/// without a byte order mark, LF, members in their declared order; what was written reads back byte for byte.
/// </para>
/// </remarks>
public static class FiscalJson
{
    /// <summary>The most bytes of an input: 16 MiB.</summary>
    public const int MostBytes = 16 * 1_024 * 1_024;

    /// <summary>The most bytes of what is computed from one, a result or a receipt, and of a run: 256 MiB. What would be larger isn't written either, so that all that is written can be read.</summary>
    public const int MostResultBytes = 16 * MostBytes;

    /// <summary>The schema ids there are, inputs and results, in ordinal order.</summary>
    public static ValueList<string> Schemas { get; } =
        Kinds.All.SelectMany(static kind => new[] { kind.InputSchema, kind.ResultSchema }).Append(Receipt.Schema).Append(PanelRunShapes.Schema).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>Runs the rule that an input document names by its schema.</summary>
    /// <param name="input">An input document.</param>
    /// <returns>The result document.</returns>
    /// <exception cref="JsonException">The document isn't a valid input.</exception>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static string Evaluate(string input) => Encoding.UTF8.GetString(Evaluate(DocumentText.Encode(input)));

    /// <summary>Runs the rule that an input document names by its schema.</summary>
    /// <param name="utf8Input">An input document in UTF-8.</param>
    /// <returns>The result document in UTF-8.</returns>
    /// <exception cref="JsonException">The document isn't a valid input.</exception>
    public static byte[] Evaluate(ReadOnlySpan<byte> utf8Input)
    {
        var document = DocumentText.Parse(utf8Input);
        return Kinds.OfInput(document).Evaluate(document, Place.Root);
    }

    /// <summary>Writes a result with its input, figures, steps and findings.</summary>
    /// <typeparam name="T">A result that is a kind of document.</typeparam>
    /// <param name="result">The result.</param>
    /// <returns>The result document.</returns>
    /// <exception cref="NotSupportedException">The type is no kind of document.</exception>
    /// <exception cref="ArgumentException">The result is null or its type's default value, which no input gives, or a list or the document would be larger than one that is read.</exception>
    public static string Write<T>(T result)
        where T : IExplained, IFindings => Encoding.UTF8.GetString(WriteUtf8(result));

    /// <summary>Writes a result with its input, figures, steps and findings, in UTF-8.</summary>
    /// <inheritdoc cref="Write{T}(T)"/>
    public static byte[] WriteUtf8<T>(T result)
        where T : IExplained, IFindings => Kinds.Of<T>().WriteResult(Given(result));

    /// <summary>Writes only the input of a result: what gives the same result when it is read or evaluated.</summary>
    /// <typeparam name="T">A result that is a kind of document.</typeparam>
    /// <param name="result">The result.</param>
    /// <returns>The input document.</returns>
    /// <exception cref="NotSupportedException">The type is no kind of document.</exception>
    /// <exception cref="ArgumentException">The result is null or its type's default value, which no input gives, or a list or the document would be larger than one that is read.</exception>
    public static string WriteInput<T>(T result)
        where T : IExplained, IFindings => Encoding.UTF8.GetString(Kinds.Of<T>().WriteInput(Given(result)));

    /// <summary>Reads a document of a kind: an input, of which the result is computed, or a result, which is computed again and compared.</summary>
    /// <typeparam name="T">A result that is a kind of document.</typeparam>
    /// <param name="document">An input document or a result document.</param>
    /// <exception cref="JsonException">The document isn't valid, or says something else than its inputs give.</exception>
    /// <exception cref="NotSupportedException">The type is no kind of document.</exception>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static T Read<T>(string document)
        where T : IExplained, IFindings => Read<T>(DocumentText.Encode(document));

    /// <summary>Reads a document in UTF-8.</summary>
    /// <param name="utf8Document">An input document or a result document.</param>
    /// <inheritdoc cref="Read{T}(string)"/>
    public static T Read<T>(ReadOnlySpan<byte> utf8Document)
        where T : IExplained, IFindings
    {
        var kind = Kinds.Of<T>();
        var document = DocumentText.Parse(utf8Document, MostResultBytes);
        return kind.Read(document);
    }

    /// <summary>Writes what some scenarios of a panel come to, so that another process can merge it with its own.</summary>
    /// <param name="run">The run.</param>
    /// <returns>A document of the schema <c>fiscalrules/balance-panel-run/1</c>.</returns>
    /// <exception cref="ArgumentNullException">The run is null.</exception>
    /// <exception cref="ArgumentException">A list or the document would be larger than one that is read.</exception>
    public static string WriteRun(BalancePanelRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return Encoding.UTF8.GetString(DocumentText.Write(run, PanelRunShapes.Run.Write));
    }

    /// <summary>Reads what another process wrote. A run is no result that could be computed again from the document, so it is believed as far as its parts agree with each other.</summary>
    /// <param name="document">A document of the schema <c>fiscalrules/balance-panel-run/1</c>.</param>
    /// <exception cref="JsonException">The document isn't valid, or its parts disagree.</exception>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static BalancePanelRun ReadRun(string document) => PanelRunShapes.Run.Read(DocumentText.Parse(DocumentText.Encode(document), MostResultBytes), Place.Root);

    /// <summary>The JSON Schema of a kind of document (draft 2020-12), for tools and forms. It says less than the rules do: what it lets through can still be refused.</summary>
    /// <param name="schema">A schema id, such as <c>fiscalrules/balance-statement/1</c>.</param>
    /// <exception cref="ArgumentException">There is no such schema.</exception>
    public static string JsonSchema(string schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        foreach (var kind in Kinds.All)
        {
            if (schema == kind.InputSchema || schema == kind.ResultSchema)
            {
                return SchemaText.Of(schema, schema == kind.InputSchema ? kind.DescribeInput : kind.DescribeResult);
            }
        }

        return schema == Receipt.Schema ? SchemaText.Of(schema, ReceiptContent.Describe)
            : schema == PanelRunShapes.Schema ? SchemaText.Of(schema, PanelRunShapes.Run.DescribeMembers)
            : throw new ArgumentException($"There is no schema '{schema}'; Schemas lists those there are.", nameof(schema));
    }

    /// <summary>A result that a caller gave, unless no input gives it.</summary>
    internal static T Given<T>(T result) => EqualityComparer<T>.Default.Equals(result, default)
        ? throw new ArgumentException("The result is null or its type's default value; no input gives it.", nameof(result))
        : result;
}
