using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FiscalRules.Benchmarks.Twins;

/// <summary>
/// What the memory can do: three columns far larger than any cache, with nearly no arithmetic. The ordinary store, which the library has too, first reads the line it is going to
/// overwrite; the one past the cache doesn't, which shows in what it reaches.
/// </summary>
internal sealed class MemoryStreams
{
    public const int FullRows = 1 << 24;

    private readonly double[] _one;
    private readonly double[] _other;
    private readonly double[] _sum;

    public MemoryStreams(int rows)
    {
        _one = GC.AllocateArray<double>(rows + 8, pinned: true);
        _other = GC.AllocateArray<double>(rows + 8, pinned: true);
        _sum = GC.AllocateArray<double>(rows + 8, pinned: true);
        Array.Fill(_one, 1);
        Array.Fill(_other, 2);
        Array.Fill(_sum, 3);
        Rows = rows;
    }

    public int Rows { get; }

    /// <summary>sum = one + 3 × other.</summary>
    public void Triad()
    {
        ref var one = ref MemoryMarshal.GetArrayDataReference(_one);
        ref var other = ref MemoryMarshal.GetArrayDataReference(_other);
        ref var sum = ref MemoryMarshal.GetArrayDataReference(_sum);
        for (nuint row = 0; row + 8 <= (nuint)Rows; row += 8)
        {
            (Vector512.LoadUnsafe(ref one, row) + (Vector512.LoadUnsafe(ref other, row) * 3)).StoreUnsafe(ref sum, row);
        }
    }

    /// <summary>The same, stored past the cache.</summary>
    public unsafe void TriadPastTheCache()
    {
        fixed (double* one = _one, other = _other, sum = _sum)
        {
            // A store past the cache is of a whole line.
            var skip = (nint)(64 - ((nuint)sum % 64)) / sizeof(double) % 8;
            for (var row = skip; row + 8 <= Rows; row += 8)
            {
                (Vector512.Load(one + row) + (Vector512.Load(other + row) * 3)).StoreAlignedNonTemporal(sum + row);
            }
        }
    }

    public void Copy() => _one.AsSpan(0, Rows).CopyTo(_sum);
}
