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

    /// <summary>Runs a kernel over the rows of one year of a block.</summary>
    /// <remarks>The last group reaches back over rows that are already done, and does them again: nothing that it reads is written by it.</remarks>
    /// <exception cref="OverflowException">A row's amounts don't fit; the message names the row.</exception>
    /// <exception cref="ArgumentException">The rule refuses a row's amounts; the message names the row.</exception>
    public static void Run<TKernel>(TKernel kernel, int rows)
        where TKernel : struct, ILaneKernel, allows ref struct
    {
        if (Vector512.IsHardwareAccelerated && rows >= Lanes512.Count)
        {
            Groups<TKernel, Lanes512, Vector512<long>>(ref kernel, rows);
        }
        else if (Vector256.IsHardwareAccelerated && rows >= Lanes256.Count)
        {
            Groups<TKernel, Lanes256, Vector256<long>>(ref kernel, rows);
        }
        else if (Vector128.IsHardwareAccelerated && rows >= Lanes128.Count)
        {
            Groups<TKernel, Lanes128, Vector128<long>>(ref kernel, rows);
        }
        else
        {
            Lanes.Rows(ref kernel, 0, rows);
        }
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

    /// <summary>Years × lanes.</summary>
    /// <exception cref="ArgumentException">There are more rows than a span holds.</exception>
    public static int Rows(int years, int lanes, string name)
    {
        var rows = (long)years * lanes;
        return rows <= Array.MaxLength
            ? (int)rows
            : throw new ArgumentException(Invariant($"There are at most {Array.MaxLength} rows; {years} years × {lanes} are {rows}."), name);
    }

    /// <summary>Refuses marks to write that aren't as many as there are rows; none at all aren't asked for.</summary>
    /// <exception cref="ArgumentException">They are of another number.</exception>
    public static void RequireMarks(ReadOnlySpan<byte> marks, int rows, string name)
    {
        if (!marks.IsEmpty && marks.Length != rows)
        {
            throw new ArgumentException(Invariant($"{name} has room for each of {rows} rows; {marks.Length} came."), name);
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

    /// <summary>Some of the rows of a column, as a column.</summary>
    public static Column Part(this Column column, int first, int rows) => column.Amounts.IsEmpty ? column : column.Amounts.Slice(first, rows);

    /// <summary>As many numbers as a vector has bytes, each its lowest byte.</summary>
    private static Vector<byte> Narrow(ref readonly long from, nuint first)
    {
        var (step, half) = ((nuint)Vector<long>.Count, (nuint)Vector<short>.Count);
        return Vector.Narrow(Half(in from, first, step), Half(in from, first + half, step)).As<sbyte, byte>();

        static Vector<short> Half(ref readonly long from, nuint first, nuint step) => Vector.Narrow(
            Vector.Narrow(Vector.LoadUnsafe(in from, first), Vector.LoadUnsafe(in from, first + step)),
            Vector.Narrow(Vector.LoadUnsafe(in from, first + (2 * step)), Vector.LoadUnsafe(in from, first + (3 * step))));
    }

    private static void Groups<TKernel, TLanes, TVector>(ref TKernel kernel, int rows)
        where TKernel : struct, ILaneKernel, allows ref struct
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var last = rows - TLanes.Count;
        for (var first = 0; first < last; first += TLanes.Count)
        {
            Group<TKernel, TLanes, TVector>(ref kernel, first);
        }

        Group<TKernel, TLanes, TVector>(ref kernel, last);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Group<TKernel, TLanes, TVector>(ref TKernel kernel, int first)
        where TKernel : struct, ILaneKernel, allows ref struct
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        if (!kernel.TryGroup<TLanes, TVector>((nuint)(uint)first))
        {
            Lanes.Rows(ref kernel, first, first + TLanes.Count);
        }
    }
}
