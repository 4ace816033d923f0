using System.Text;
using System.Text.Json;
using FiscalRules.Json;

namespace FiscalRules.Tests.Json;

/// <summary>A result is refused where it says anything else than its input gives, and a receipt where a byte of it is another.</summary>
public sealed class TamperTests
{
    private const int Samples = 40;

    public static TheoryData<string> Kinds => KindCases.Names;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_changed_digit_in_a_figure_a_step_a_finding_or_the_schema_is_refused(string name)
    {
        var kind = KindCases.Named(name);
        var document = kind.ExampleResult;
        var computed = document.IndexOf("\n  \"figures\": ", StringComparison.Ordinal);

        Assert.All(Spread(Digits(document, computed, document.Length)).Append(document.IndexOf("/1\"", StringComparison.Ordinal) + 1), at =>
            Assert.NotEmpty(Assert.ThrowsAny<JsonException>(() => kind.Rewritten(Encoding.UTF8.GetBytes(Other(document, at)))).Path!));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_changed_digit_in_the_input_of_a_result_is_refused_or_makes_no_difference_to_the_result(string name)
    {
        var kind = KindCases.Named(name);
        var document = kind.ExampleResult;

        Assert.All(Spread(Digits(document, document.IndexOf("\"input\"", StringComparison.Ordinal), document.IndexOf("\n  \"figures\": ", StringComparison.Ordinal))), at =>
        {
            var changed = Other(document, at);
            if (Accepted(() => kind.Rewritten(Encoding.UTF8.GetBytes(changed))) is { } result)
                Assert.Equal(changed, result);
        });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_changed_digit_in_an_input_is_refused_or_gives_that_inputs_result(string name)
    {
        var kind = KindCases.Named(name);
        var document = kind.ExampleInput;

        Assert.All(Spread(Digits(document, 0, document.Length)), at =>
        {
            var changed = Other(document, at);
            if (Accepted(() => FiscalJson.Evaluate(changed)) is { } result)
            {
                Assert.Equal(result, kind.Rewritten(Encoding.UTF8.GetBytes(changed)));
                Assert.Equal(result, kind.Rewritten(Encoding.UTF8.GetBytes(result)));
            }
        });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_receipt_refuses_a_changed_byte_anywhere(string name)
    {
        var receipt = Encoding.UTF8.GetBytes(KindCases.Named(name).ExampleReceipt.Text);

        Assert.All(Spread(Enumerable.Range(0, receipt.Length)), at => Assert.True(IsRefused([.. receipt[..at], (byte)(receipt[at] ^ 1), .. receipt[(at + 1)..]]), $"byte {at}"));
    }

    [Fact]
    public void A_receipt_refuses_every_byte_changed_left_out_or_put_in()
    {
        var receipt = Encoding.UTF8.GetBytes(KindCases.Named("budget-test").ExampleReceipt.Text);

        Parallel.For(0, receipt.Length, at =>
        {
            foreach (var other in new[] { (byte)' ', (byte)'7', (byte)'x' }.Where(other => other != receipt[at]))
            {
                Assert.True(IsRefused([.. receipt[..at], other, .. receipt[(at + 1)..]]), $"{(char)other} in place of byte {at}");
                Assert.True(IsRefused([.. receipt[..at], other, .. receipt[at..]]), $"{(char)other} before byte {at}");
            }

            Assert.True(IsRefused([.. receipt[..at], .. receipt[(at + 1)..]]), $"without byte {at}");
        });
    }

    private static bool IsRefused(byte[] receipt)
    {
        try
        {
            return !Receipt.Verify(receipt).IsValid;
        }
        catch (JsonException e)
        {
            return e.Path is not null;
        }
    }

    private static string? Accepted(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (JsonException e)
        {
            Assert.NotNull(e.Path);
            return null;
        }
    }

    private static string Other(string document, int at) => $"{document[..at]}{(document[at] - '0' + 1) % 10}{document[(at + 1)..]}";

    private static IEnumerable<int> Digits(string document, int from, int to) => Enumerable.Range(from, to - from).Where(at => char.IsAsciiDigit(document[at]));

    /// <summary>The first ones, the last ones, and some evenly between.</summary>
    private static List<int> Spread(IEnumerable<int> places)
    {
        var all = places.ToList();
        var step = Math.Max(1, all.Count / Samples);
        return [.. all.Where((_, i) => i % step == 0 || i < 10 || i >= all.Count - 10)];
    }
}
