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
    public static void Run<TKernel>(TKernel kernel, int rows)
        where TKernel : struct, ILaneKernel, allows ref struct
    {
        var done = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            done = Groups<TKernel, Lanes512, Vector512<long>>(ref kernel, rows);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            done = Groups<TKernel, Lanes256, Vector256<long>>(ref kernel, rows);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            done = Groups<TKernel, Lanes128, Vector128<long>>(ref kernel, rows);
        }

        Rows(ref kernel, done, rows);
    }

    /// <summary>Runs a kernel over a block of rows.</summary>
    /// <exception cref="OverflowException">A row's amounts don't fit; the message names the row.</exception>
    /// <exception cref="ArgumentException">The rule refuses a row's amounts; the message names the row.</exception>
    public static void RunBlock<TKernel>(TKernel kernel, int rows)
        where TKernel : struct, IBlockKernel, allows ref struct
    {
        var done = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            done = Block<TKernel, Lanes512, Vector512<long>>(ref kernel, rows);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            done = Block<TKernel, Lanes256, Vector256<long>>(ref kernel, rows);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            done = Block<TKernel, Lanes128, Vector128<long>>(ref kernel, rows);
        }

        Rows(ref kernel, done, rows);
    }

    private static int Groups<TKernel, TLanes, TVector>(ref TKernel kernel, int rows)
        where TKernel : struct, ILaneKernel, allows ref struct
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var (first, last) = (0, rows - TLanes.Count);
        while (first <= last)
        {
            first = Inside<TKernel, TLanes, TVector>(kernel, first, last);
            if (first <= last)
            {
                Rows(ref kernel, first, first + TLanes.Count);
                first += TLanes.Count;
            }
        }

        return first;
    }

    /// <summary>As many groups as are inside the range, one after another.</summary>
    /// <remarks>The kernel is the method's own and nothing is called: a kernel behind a readonly reference would be copied for each group, and what all groups share be loaded again.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Inside<TKernel, TLanes, TVector>(TKernel kernel, int first, int last)
        where TKernel : struct, ILaneKernel, allows ref struct
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        while (first <= last && kernel.TryGroup<TLanes, TVector>((nuint)(uint)first))
        {
            first += TLanes.Count;
        }

        return first;
    }

    private static int Block<TKernel, TLanes, TVector>(ref TKernel kernel, int rows)
        where TKernel : struct, IBlockKernel, allows ref struct
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var whole = rows - (rows % TLanes.Count);
        return whole > 0 && kernel.TryBlock<TLanes, TVector>(whole) ? whole : 0;
    }

    /// <summary>Runs some of the rows by the scalar rule. What a row throws names it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Rows<TKernel>(ref TKernel kernel, int first, int end)
        where TKernel : struct, IRowKernel, allows ref struct
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

    /// <summary>The same refusal, naming the row.</summary>
    public static Exception Named(Exception refused, string row)
    {
        // An argument's message ends with the parameter, which the new one adds again.
        var message = Invariant($"{row}: {refused.Message.Split(" (Parameter '")[0]}");
        return refused switch
        {
            ArgumentOutOfRangeException argument => new ArgumentOutOfRangeException(argument.ParamName, argument.ActualValue, message),
            ArgumentException argument => new ArgumentException(message, argument.ParamName, argument),
            _ => new OverflowException(message, refused),
        };
    }
}
