using System.Globalization;

namespace FiscalRules.Tests.Json;

public sealed class DocumentFuzzTests
{
    private const int Slice = 2_000;

    [Fact]
    public void A_mutated_document_gives_a_result_that_reads_back_or_a_JsonException()
    {
        var times = int.Parse(Environment.GetEnvironmentVariable("FUZZ") ?? Slice.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var seed = int.Parse(Environment.GetEnvironmentVariable("FUZZ_SEED") ?? "1", CultureInfo.InvariantCulture);

        var (accepted, refused) = new DocumentFuzz(seed).Run(times);

        // Both are to happen, or the mutations prove nothing.
        Assert.Equal(times, accepted + refused);
        Assert.InRange(accepted, times / 50, times);
        Assert.InRange(refused, times / 4, times);
        TestContext.Current.TestOutputHelper?.WriteLine($"{times} documents from seed {seed}: {accepted} accepted, {refused} refused");
    }
}
