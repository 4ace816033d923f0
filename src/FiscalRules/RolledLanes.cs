using static System.FormattableString;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FiscalRules;

/// <summary>Runs a kernel over a block of lanes that is rolled forward year by year, and packs what it found.</summary>
/// <remarks>A block of lanes goes through all its years before the next block begins, so that what a year closes with is still near when the next one opens with it.</remarks>
internal static class RolledLanes
{
    /// <summary>How many lanes go through the years together.</summary>
    public const int Block = 512;

    /// <summary>Runs a kernel over the rows of one year of a block. A row that doesn't fit says itself which one it is.</summary>
    public static void Run<TKernel>(in TKernel kernel, int rows)
        where TKernel : struct, ILaneKernel, allows ref struct
    {
        var done = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            done = Groups<TKernel, Lanes512, Vector512<long>>(in kernel, rows);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            done = Groups<TKernel, Lanes256, Vector256<long>>(in kernel, rows);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            done = Groups<TKernel, Lanes128, Vector128<long>>(in kernel, rows);
        }

        Rows(in kernel, done, rows);
    }

    /// <summary>Marks, a number each, as bytes.</summary>
    public static void Pack(ReadOnlySpan<long> marks, Span<byte> bytes)
    {
        var done = 0;
        if (Vector.IsHardwareAccelerated)
        {
            ref var from = ref MemoryMarshal.GetReference(marks);
            ref var to = ref MemoryMarshal.GetReference(bytes);
            for (; done <= marks.Length - Vector<byte>.Count; done += Vector<byte>.Count)
            {
                Narrow(ref from, (nuint)done).StoreUnsafe(ref to, (nuint)done);
            }
        }

        for (; done < marks.Length; done++)
        {
            bytes[done] = (byte)marks[done];
        }
    }

    /// <summary>How many of the bytes have a bit set.</summary>
    public static long Count(ReadOnlySpan<byte> marks, byte bit)
    {
        var eights = MemoryMarshal.Cast<byte, ulong>(marks);
        var (mask, count) = (bit * 0x0101_0101_0101_0101UL, 0);
        foreach (var eight in eights)
        {
            count += BitOperations.PopCount(eight & mask);
        }

        foreach (var last in marks[(eights.Length * sizeof(ulong))..])
        {
            count += (last & bit) / bit;
        }

        return count;
    }

    /// <summary>Refuses a span to write to that isn't as long as there are rows.</summary>
    /// <exception cref="ArgumentException">It is of another length.</exception>
    public static void Require<T>(int rows, ReadOnlySpan<T> written, string name)
    {
        if (written.Length != rows)
        {
            throw new ArgumentException(Invariant($"{name} has room for each of {rows} rows; {written.Length} came."), name);
        }
    }

    /// <summary>Refuses a span to write to that shares memory with a column: what a later year reads would be gone.</summary>
    /// <exception cref="ArgumentException">They overlap.</exception>
    public static void RequireApart(Column read, ReadOnlySpan<byte> written, string name)
    {
        if (MemoryMarshal.AsBytes(read.Amounts).Overlaps(written))
        {
            throw new ArgumentException(Invariant($"{name} overlaps nothing that is read or written beside it."), name);
        }
    }

    /// <summary>The same rows of a column, as a column.</summary>
    public static Column Part(this Column column, int first, int rows) => column.IsZero ? column : column.Amounts.Slice(first, rows);

    /// <summary>As many numbers as a vector has bytes, each its lowest byte.</summary>
    private static Vector<byte> Narrow(ref readonly long from, nuint first)
    {
        var (step, half) = ((nuint)Vector<long>.Count, (nuint)Vector<short>.Count);
        return Vector.Narrow(Half(in from, first, step), Half(in from, first + half, step)).As<sbyte, byte>();

        static Vector<short> Half(ref readonly long from, nuint first, nuint step) => Vector.Narrow(
            Vector.Narrow(Vector.LoadUnsafe(in from, first), Vector.LoadUnsafe(in from, first + step)),
            Vector.Narrow(Vector.LoadUnsafe(in from, first + (2 * step)), Vector.LoadUnsafe(in from, first + (3 * step))));
    }

    private static int Groups<TKernel, TLanes, TVector>(in TKernel kernel, int rows)
        where TKernel : struct, ILaneKernel, allows ref struct
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var first = 0;
        for (; first <= rows - TLanes.Count; first += TLanes.Count)
        {
            if (!kernel.TryGroup<TLanes, TVector>((nuint)first))
            {
                Rows(in kernel, first, first + TLanes.Count);
            }
        }

        return first;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Rows<TKernel>(in TKernel kernel, int first, int end)
        where TKernel : struct, ILaneKernel, allows ref struct
    {
        for (var row = first; row < end; row++)
        {
            kernel.Row(row);
        }
    }
}
