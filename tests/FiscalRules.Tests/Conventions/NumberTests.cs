using System.Reflection;
using System.Reflection.Emit;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Conventions;

public sealed class NumberTests
{
    /// <summary>
    /// Vector kernels, by full name, whose bodies may use a floating quotient as an estimate that an integer correction proves exact
    /// inside a guarded range. Their fields and signatures may not.
    /// </summary>
    private static readonly HashSet<string> Kernels =
    [
        "FiscalRules.Lanes512",
        "FiscalRules.Lanes256",
        "FiscalRules.Lanes128",
        "FiscalRules.Product",
    ];

    private static readonly HashSet<Type> Floating = [typeof(double), typeof(float), typeof(Half)];

    private static readonly HashSet<OpCode> FloatingCodes = [OpCodes.Ldc_R4, OpCodes.Ldc_R8, OpCodes.Conv_R4, OpCodes.Conv_R8, OpCodes.Conv_R_Un];

    [Fact]
    public void No_signature_or_field_has_a_binary_floating_point_number() =>
        Offences.None(
            from type in Library.Types
            from use in TypeUse.Declared(type)
            where IsFloating(use.Used)
            select use.Where);

    [Fact]
    public void No_rule_computes_with_binary_floating_point_numbers() =>
        Offences.None(
            from type in Library.Assembly.GetTypes()
            where !Kernels.Contains(Outermost(type))
            from method in TypeUse.Methods(type)
            where TypeUse.Locals(method).Any(IsFloating) || MethodIl.Instructions(method).Any(FloatingCodes.Contains) || Calls(method)
            select $"{TypeNames.Of(type)}.{method.Name}");

    [Fact]
    public void Every_kernel_is_a_type_of_the_library() =>
        Offences.None(Kernels.Except(Library.Types.Select(type => type.FullName!)));

    private static bool Calls(MethodBase method) =>
        MethodIl.Members(method).OfType<MethodBase>().SelectMany(TypeUse.Signature).Any(IsFloating);

    private static bool IsFloating(Type type) => TypeUse.Parts(type).Any(Floating.Contains);

    private static string Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type.FullName!;
}
