using static System.FormattableString;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FiscalRules;

/// <summary>Runs a kernel over rows at the widest vectors that the machine has, and row by row where it has none.</summary>
internal static class Lanes
{
    /// <summary>Runs a kernel over all its rows.</summary>
    /// <exception cref="OverflowException">A row's amounts don't fit; the message names the row.</exception>
    public static void Run<TKernel>(in TKernel kernel, int rows)
        where TKernel : struct, ILaneKernel, allows ref struct
    {
        // Wider vectors than the machine has are emulated at a fraction of the scalar speed, so what it has is asked first. The answers are constants to the compiler.
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
        var row = first;
        try
        {
            for (; row < end; row++)
            {
                kernel.Row(row);
            }
        }
        catch (OverflowException overflow)
        {
            throw new OverflowException(Invariant($"Row {row}: {overflow.Message}"), overflow);
        }
    }
}
