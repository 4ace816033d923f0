using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FiscalRules.Benchmarks.Twins;

/// <summary>Some <see cref="double"/> beside each other, as many as a register of the machine holds; a kernel is written once over them and compiled for each width.</summary>
internal interface ILanes<TSelf> :
    IAdditionOperators<TSelf, TSelf, TSelf>,
    ISubtractionOperators<TSelf, TSelf, TSelf>,
    IMultiplyOperators<TSelf, TSelf, TSelf>,
    IUnaryNegationOperators<TSelf, TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    static abstract int Count { get; }

    static abstract TSelf Of(double value);

    static abstract TSelf Load(ref double first, nuint index);

    static abstract void Store(TSelf lanes, ref double first, nuint index);

    static abstract TSelf Min(TSelf left, TSelf right);

    static abstract TSelf Max(TSelf left, TSelf right);

    /// <summary>To the whole number, a half away from zero.</summary>
    static abstract TSelf Round(TSelf lanes);

    static abstract double Sum(TSelf lanes);

    static abstract double Least(TSelf lanes);

    static abstract int CountAboveZero(TSelf lanes);
}

/// <summary>The widths. Half of one and a bit less: added with the number's sign and cut, it rounds a half away from zero and nothing else.</summary>
internal static class Lanes
{
    public const double AlmostHalf = 0.49999999999999994;
}

internal readonly struct Lanes512(Vector512<double> value) : ILanes<Lanes512>
{
    private readonly Vector512<double> _value = value;

    public static int Count => Vector512<double>.Count;

    public static Lanes512 Of(double value) => new(Vector512.Create(value));

    public static Lanes512 Load(ref double first, nuint index) => new(Vector512.LoadUnsafe(ref first, index));

    public static void Store(Lanes512 lanes, ref double first, nuint index) => lanes._value.StoreUnsafe(ref first, index);

    public static Lanes512 Min(Lanes512 left, Lanes512 right) => new(Vector512.MinNative(left._value, right._value));

    public static Lanes512 Max(Lanes512 left, Lanes512 right) => new(Vector512.MaxNative(left._value, right._value));

    public static Lanes512 Round(Lanes512 lanes) => new(Vector512.Truncate(lanes._value + Vector512.CopySign(Vector512.Create(Lanes.AlmostHalf), lanes._value)));

    public static double Sum(Lanes512 lanes) => Vector512.Sum(lanes._value);

    public static double Least(Lanes512 lanes) => Lanes256.Least(new(Vector256.Min(lanes._value.GetLower(), lanes._value.GetUpper())));

    public static int CountAboveZero(Lanes512 lanes) => BitOperations.PopCount(Vector512.GreaterThan(lanes._value, Vector512<double>.Zero).ExtractMostSignificantBits());

    public static Lanes512 operator +(Lanes512 left, Lanes512 right) => new(left._value + right._value);

    public static Lanes512 operator -(Lanes512 left, Lanes512 right) => new(left._value - right._value);

    public static Lanes512 operator *(Lanes512 left, Lanes512 right) => new(left._value * right._value);

    public static Lanes512 operator -(Lanes512 lanes) => new(-lanes._value);
}

internal readonly struct Lanes256(Vector256<double> value) : ILanes<Lanes256>
{
    private readonly Vector256<double> _value = value;

    public static int Count => Vector256<double>.Count;

    public static Lanes256 Of(double value) => new(Vector256.Create(value));

    public static Lanes256 Load(ref double first, nuint index) => new(Vector256.LoadUnsafe(ref first, index));

    public static void Store(Lanes256 lanes, ref double first, nuint index) => lanes._value.StoreUnsafe(ref first, index);

    public static Lanes256 Min(Lanes256 left, Lanes256 right) => new(Vector256.MinNative(left._value, right._value));

    public static Lanes256 Max(Lanes256 left, Lanes256 right) => new(Vector256.MaxNative(left._value, right._value));

    public static Lanes256 Round(Lanes256 lanes) => new(Vector256.Truncate(lanes._value + Vector256.CopySign(Vector256.Create(Lanes.AlmostHalf), lanes._value)));

    public static double Sum(Lanes256 lanes) => Vector256.Sum(lanes._value);

    public static double Least(Lanes256 lanes) => Lanes128.Least(new(Vector128.Min(lanes._value.GetLower(), lanes._value.GetUpper())));

    public static int CountAboveZero(Lanes256 lanes) => BitOperations.PopCount(Vector256.GreaterThan(lanes._value, Vector256<double>.Zero).ExtractMostSignificantBits());

    public static Lanes256 operator +(Lanes256 left, Lanes256 right) => new(left._value + right._value);

    public static Lanes256 operator -(Lanes256 left, Lanes256 right) => new(left._value - right._value);

    public static Lanes256 operator *(Lanes256 left, Lanes256 right) => new(left._value * right._value);

    public static Lanes256 operator -(Lanes256 lanes) => new(-lanes._value);
}

internal readonly struct Lanes128(Vector128<double> value) : ILanes<Lanes128>
{
    private readonly Vector128<double> _value = value;

    public static int Count => Vector128<double>.Count;

    public static Lanes128 Of(double value) => new(Vector128.Create(value));

    public static Lanes128 Load(ref double first, nuint index) => new(Vector128.LoadUnsafe(ref first, index));

    public static void Store(Lanes128 lanes, ref double first, nuint index) => lanes._value.StoreUnsafe(ref first, index);

    public static Lanes128 Min(Lanes128 left, Lanes128 right) => new(Vector128.MinNative(left._value, right._value));

    public static Lanes128 Max(Lanes128 left, Lanes128 right) => new(Vector128.MaxNative(left._value, right._value));

    public static Lanes128 Round(Lanes128 lanes) => new(Vector128.Truncate(lanes._value + Vector128.CopySign(Vector128.Create(Lanes.AlmostHalf), lanes._value)));

    public static double Sum(Lanes128 lanes) => Vector128.Sum(lanes._value);

    public static double Least(Lanes128 lanes) => Math.Min(lanes._value[0], lanes._value[1]);

    public static int CountAboveZero(Lanes128 lanes) => BitOperations.PopCount(Vector128.GreaterThan(lanes._value, Vector128<double>.Zero).ExtractMostSignificantBits());

    public static Lanes128 operator +(Lanes128 left, Lanes128 right) => new(left._value + right._value);

    public static Lanes128 operator -(Lanes128 left, Lanes128 right) => new(left._value - right._value);

    public static Lanes128 operator *(Lanes128 left, Lanes128 right) => new(left._value * right._value);

    public static Lanes128 operator -(Lanes128 lanes) => new(-lanes._value);
}

/// <summary>One alone: what is left when the rows aren't a multiple of the width, and a machine without vectors.</summary>
internal readonly struct Lane(double value) : ILanes<Lane>
{
    private readonly double _value = value;

    public static int Count => 1;

    public static Lane Of(double value) => new(value);

    public static Lane Load(ref double first, nuint index) => new(Unsafe.Add(ref first, index));

    public static void Store(Lane lanes, ref double first, nuint index) => Unsafe.Add(ref first, index) = lanes._value;

    public static Lane Min(Lane left, Lane right) => new(double.MinNative(left._value, right._value));

    public static Lane Max(Lane left, Lane right) => new(double.MaxNative(left._value, right._value));

    public static Lane Round(Lane lanes) => new(Math.Truncate(lanes._value + Math.CopySign(Lanes.AlmostHalf, lanes._value)));

    public static double Sum(Lane lanes) => lanes._value;

    public static double Least(Lane lanes) => lanes._value;

    public static int CountAboveZero(Lane lanes) => lanes._value > 0 ? 1 : 0;

    public static Lane operator +(Lane left, Lane right) => new(left._value + right._value);

    public static Lane operator -(Lane left, Lane right) => new(left._value - right._value);

    public static Lane operator *(Lane left, Lane right) => new(left._value * right._value);

    public static Lane operator -(Lane lanes) => new(-lanes._value);
}
