using static System.FormattableString;
using System.Buffers;

namespace FiscalRules.Json;

/// <summary>The bytes of a document while it is written: no more than can be read again.</summary>
/// <param name="most">The most bytes.</param>
internal sealed class DocumentBytes(int most) : IBufferWriter<byte>
{
    private readonly int _most = most;
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public ReadOnlySpan<byte> Written => Within(_bytes.WrittenSpan.Length)._bytes.WrittenSpan;

    public void Advance(int count) => _bytes.Advance(count);

    public Memory<byte> GetMemory(int sizeHint = 0) => Within(_bytes.WrittenCount)._bytes.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => Within(_bytes.WrittenCount)._bytes.GetSpan(sizeHint);

    // Asked for as the document grows, so that what is too large is refused long before it is whole.
    private DocumentBytes Within(int count) => count <= _most
        ? this
        : throw new ArgumentException(Invariant($"A document that is written has at most {_most} bytes, so that it can be read; this has more."), nameof(count));
}
