using static System.FormattableString;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FiscalRules;

/// <summary>Runs a kernel over rows at the widest vectors that the machine has, and row by row where it has none.</summary>
/// <remarks>Wider vectors than the machine has are emulated at a fraction of the scalar speed, so what it has is asked first. The answers are constants to the compiler.</remarks>
internal static class Lanes
{
    /// <summary>Runs a kernel over all its rows.</summary>
    /// <exception cref="OverflowException">A row's amounts don't fit; the message names the row.</exception>
    /// <exception cref="ArgumentException">The rule refuses a row's amounts; the message names the row.</exception>
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

    /// <summary>Runs a kernel over a block of rows.</summary>
    /// <exception cref="OverflowException">A row's amounts don't fit; the message names the row.</exception>
    /// <exception cref="ArgumentException">The rule refuses a row's amounts; the message names the row.</exception>
    public static void RunBlock<TKernel>(in TKernel kernel, int rows)
        where TKernel : struct, IBlockKernel, allows ref struct
    {
        var done = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            done = Block<TKernel, Lanes512, Vector512<long>>(in kernel, rows);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            done = Block<TKernel, Lanes256, Vector256<long>>(in kernel, rows);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            done = Block<TKernel, Lanes128, Vector128<long>>(in kernel, rows);
        }

        BlockRows(in kernel, done, rows);
    }

    private static int Groups<TKernel, TLanes, TVector>(in TKernel kernel, int rows)
        where TKernel : struct, ILaneKernel, allows ref struct
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var first = 0;
        for (; first <= rows - TLanes.Count; first += TLanes.Count)
        {
            if (!kernel.TryGroup<TLanes, TVector>((nuint)(uint)first))
            {
                Rows(in kernel, first, first + TLanes.Count);
            }
        }

        return first;
    }

    private static int Block<TKernel, TLanes, TVector>(in TKernel kernel, int rows)
        where TKernel : struct, IBlockKernel, allows ref struct
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var whole = rows - (rows % TLanes.Count);
        return whole > 0 && kernel.TryBlock<TLanes, TVector>(whole) ? whole : 0;
    }

    /// <summary>Runs some of the rows by the scalar rule. What a row throws names it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Rows<TKernel>(in TKernel kernel, int first, int end)
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
        catch (Exception refused) when (refused is OverflowException or ArgumentException)
        {
            throw Named(refused, kernel.Name(row));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void BlockRows<TKernel>(in TKernel kernel, int first, int end)
        where TKernel : struct, IBlockKernel, allows ref struct
    {
        var row = first;
        try
        {
            for (; row < end; row++)
            {
                kernel.Row(row);
            }
        }
        catch (Exception refused) when (refused is OverflowException or ArgumentException)
        {
            throw Named(refused, kernel.Name(row));
        }
    }

    private static Exception Named(Exception refused, string row)
    {
        var message = Invariant($"{row}: {refused.Message}");
        return refused is ArgumentException argument ? new ArgumentException(message, argument.ParamName, refused) : new OverflowException(message, refused);
    }
}
