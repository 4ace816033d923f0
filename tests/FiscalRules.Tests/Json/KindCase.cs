using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FiscalRules.Json;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using FsCheck;

namespace FiscalRules.Tests.Json;

/// <summary>A kind of document as the tests see it: an example that stands for ever, and any value.</summary>
internal abstract class KindCase(string name)
{
    public string Name { get; } = name;

    public string InputSchema => $"fiscalrules/{Name}/1";

    public string ResultSchema => $"fiscalrules/{Name}-result/1";

    /// <summary>The input document of the example.</summary>
    public abstract string ExampleInput { get; }

    /// <summary>The result document of the example.</summary>
    public abstract string ExampleResult { get; }

    /// <summary>The receipt of the example.</summary>
    public abstract Receipt ExampleReceipt { get; }

    /// <summary>Reads a document and writes its result again.</summary>
    public abstract string Rewritten(ReadOnlySpan<byte> document);

    /// <summary>Writing and reading any value, as input and as result, both ways.</summary>
    public abstract void GoesRound();

    /// <summary>Writing and reading the example in messages: as a document, and as the bare result by a serializer that has the converter.</summary>
    public abstract void GoesThroughMessages();

    public override string ToString() => Name;
}

/// <summary>A kind of document whose result is of one type.</summary>
internal sealed class KindCase<T>(string name, T example, Gen<T> any, int times = 100) : KindCase(name)
    where T : IExplained, IFindings
{
    public override string ExampleInput => FiscalJson.WriteInput(example);

    public override string ExampleResult => FiscalJson.Write(example);

    public override Receipt ExampleReceipt => Receipt.Of(example);

    public override string Rewritten(ReadOnlySpan<byte> document) => FiscalJson.Write(FiscalJson.Read<T>(document));

    public override void GoesRound()
    {
        Check(example);
        Holds.ForAll(any, Check, times);
    }

    public override void GoesThroughMessages()
    {
        var options = new JsonSerializerOptions { Converters = { new FiscalDocumentConverter() }, TypeInfoResolver = new NoReflection() };
        var (message, bare) = (JsonSerializer.Serialize(new FiscalDocument<T>(example), options), JsonSerializer.Serialize(example, options));

        Assert.Equal(message, bare);
        Assert.Equal(example, JsonSerializer.Deserialize<FiscalDocument<T>>(message, options)!.Result);
        Assert.Equal(example, JsonSerializer.Deserialize<T>(FiscalJson.WriteInput(example), options));
        Assert.Equal(FiscalJson.Write(example), FiscalJson.Write(FiscalJson.Read<T>(message)));
    }

    private static void Check(T value)
    {
        var (input, result) = (FiscalJson.WriteInput(value), FiscalJson.Write(value));

        Assert.Equal(value, FiscalJson.Read<T>(input));
        Assert.Equal(value, FiscalJson.Read<T>(result));
        Assert.Equal(input, FiscalJson.WriteInput(FiscalJson.Read<T>(input)));
        Assert.Equal(result, FiscalJson.Write(FiscalJson.Read<T>(result)));
        Assert.Equal(result, FiscalJson.Evaluate(input));
        Assert.Equal(result, Encoding.UTF8.GetString(FiscalJson.Evaluate(Encoding.UTF8.GetBytes(input))));
        Assert.Equal(value.Findings(), FiscalJson.Read<T>(result).Findings());
        Assert.Equal(value.Explain(), FiscalJson.Read<T>(result).Explain());
        var receipt = Receipt.For(input);
        Assert.Equal(receipt, Receipt.Of(value));
        Assert.True(Receipt.Verify(receipt.Text).IsValid);
    }

    /// <summary>Knows only what a converter converts.</summary>
    private sealed class NoReflection : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
        {
            var converter = new FiscalDocumentConverter().CreateConverter(type, options)!;
            return type == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, converter) : JsonMetadataServices.CreateValueInfo<FiscalDocument<T>>(options, converter);
        }
    }
}
