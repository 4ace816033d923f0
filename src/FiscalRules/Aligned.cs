using System.Runtime.CompilerServices;

namespace FiscalRules;

/// <summary>Memory for kernels to work in, begun where the widest vector begins: a vector that crosses from one line of the cache to the next costs two.</summary>
internal static class Aligned
{
    private const int Line = 64;

    /// <summary>So many numbers or amounts of 64 bits, all zero.</summary>
    public static Memory<T> Of<T>(int length)
        where T : unmanaged
    {
        // Pinned, since what the collector moves doesn't stay aligned.
        var array = GC.AllocateArray<T>(checked(length + (Line / Unsafe.SizeOf<T>())), pinned: true);
        var address = Unsafe.ByteOffset(ref Unsafe.NullRef<T>(), ref array[0]);
        var beyond = (int)(address % Line);
        return array.AsMemory(beyond == 0 ? 0 : (Line - beyond) / Unsafe.SizeOf<T>(), length);
    }
}
