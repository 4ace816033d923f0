using static System.FormattableString;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using FiscalRules.Law;

namespace FiscalRules.Json;

/// <summary>A kind of document: an input that a rule is run on, and the result it gives.</summary>
/// <param name="name">Its name in schema ids.</param>
internal abstract class Kind(string name)
{
    private const int Version = 1;

    /// <summary>The schema id of an input.</summary>
    public string InputSchema { get; } = SchemaId(name);

    /// <summary>The schema id of a result.</summary>
    public string ResultSchema { get; } = SchemaId(name + "-result");

    private static string SchemaId(string name) => Invariant($"fiscalrules/{name}/{Version}");

    /// <summary>Runs the rule on an input document.</summary>
    /// <returns>The canonical bytes of the result document.</returns>
    public abstract byte[] Evaluate(JsonElement input, Place place);

    /// <summary>Runs the rule on an input document.</summary>
    /// <returns>The canonical bytes of the receipt, and their hash.</returns>
    public abstract (byte[] Bytes, string Sha256) Receipt(JsonElement input, Place place, string library);

    /// <summary>What converts the kind's result, or a <see cref="FiscalDocument{T}"/> of it, in messages; null where the type is neither.</summary>
    public abstract JsonConverter? ConverterOf(Type type);

    /// <summary>Writes the members of the JSON Schema of inputs.</summary>
    public abstract void DescribeInput(SchemaText schema);

    /// <summary>Writes the members of the JSON Schema of results.</summary>
    public abstract void DescribeResult(SchemaText schema);
}

/// <summary>A kind whose result is one type of ours.</summary>
internal sealed class Kind<T> : Kind
    where T : IExplained, IFindings
{
    private readonly ObjectShape<T> _input;
    private readonly ObjectShape<T> _result;
    private readonly Func<T, IEnumerable<AppliedLaw>> _law;
    private readonly MessageConverter<FiscalDocument<T>, T> _document;
    private readonly MessageConverter<T, T> _bare;

    /// <summary>Declares a kind.</summary>
    /// <param name="name">Its name in schema ids.</param>
    /// <param name="input">Declares the members of the input on a shape that has its schema id already; the value is the result computed from them.</param>
    /// <param name="figures">Declares the figures of the result by name.</param>
    /// <param name="law">The terms in force that a result was computed by.</param>
    public Kind(string name, Func<ObjectOf<T>, ObjectShape<T>> input, Action<ObjectOf<T>> figures, Func<T, IEnumerable<AppliedLaw>> law)
        : base(name)
    {
        _input = input(new ObjectOf<T>("input").Label("schema", InputSchema));
        var shape = new ObjectOf<T>("figures");
        figures(shape);

        var result = new ObjectOf<T>("result").Label("schema", ResultSchema);
        _ = result.Required("input", _input, static value => value);
        _ = result.Required("figures", shape.Written(), static value => value);
        _ = result.Required("steps", LawShapes.Explanation, static value => value.Explain());
        _ = result.Required("findings", LawShapes.Findings, static value => value.Findings());
        _result = result.Written();
        _law = law;
        _document = new(this, static value => new(value), static member => member.Result);
        _bare = new(this, static value => value, static value => value);
    }

    public byte[] WriteInput(T value) => DocumentText.Write(value, _input.Write, FiscalJson.MostBytes);

    public byte[] WriteResult(T value) => DocumentText.Write(value, _result.Write);

    /// <summary>Writes a result where a message of the caller's has got to, in the message's own layout.</summary>
    public void WriteResult(Utf8JsonWriter writer, T value) => _result.Write(writer, value);

    /// <summary>The result of an input document.</summary>
    public T Compute(JsonElement input, Place place) => _input.Read(input, place);

    /// <summary>The result of a document of this kind, whichever of the two it is.</summary>
    public T Read(JsonElement document)
    {
        var schema = Kinds.SchemaOf(document);
        if (schema == InputSchema)
        {
            DocumentText.Check(JsonMarshal.GetRawUtf8Value(document), FiscalJson.MostBytes);
            var computed = Compute(document, Place.Root);
            _ = WriteComputed(computed, Place.Root);
            return computed;
        }

        if (schema != ResultSchema)
        {
            throw Place.Root.Member("schema").Refuse($"Here it is \"{InputSchema}\" or \"{ResultSchema}\"; was \"{Place.Shown(schema)}\"");
        }

        var there = Place.Root.Member("input");
        var value = Compute(document.MemberIn("input", Place.Root), there);
        var differences = Difference.Between(document, DocumentText.Tree(WriteComputed(value, there)), Place.Root);
        return differences.FirstOrDefault() is { } difference ? throw difference.Refusal() : value;
    }

    /// <summary>What a receipt of a result says.</summary>
    public ReceiptContent Receipt(T value, string library, byte[] result) =>
        ReceiptContent.Of(library, DocumentText.Tree(result), _law(value), value.Explain(), value.Findings());

    public override (byte[] Bytes, string Sha256) Receipt(JsonElement input, Place place, string library)
    {
        var value = Compute(input, place);
        return Told(place, () => Receipt(value, library, WriteResult(value)).Seal());
    }

    public override byte[] Evaluate(JsonElement input, Place place) => WriteComputed(Compute(input, place), place);

    private byte[] WriteComputed(T value, Place place) => Told(place, () => WriteResult(value));

    // What a document gave must not crash whoever took it in, not even when it is asked to explain itself; in a result that a caller made, an exception is his to see.
    private static TTold Told<TTold>(Place place, Func<TTold> tell)
    {
        try
        {
            return tell();
        }
        catch (Exception e) when (e is ArgumentException or ArithmeticException)
        {
            throw place.Refuse($"The result can't be told: {Refusal.Sentence(e)}", e);
        }
    }

    public override JsonConverter? ConverterOf(Type type) => type == typeof(FiscalDocument<T>) ? _document : type == typeof(T) ? _bare : null;

    public override void DescribeInput(SchemaText schema) => _input.DescribeMembers(schema);

    public override void DescribeResult(SchemaText schema) => _result.DescribeMembers(schema);
}
