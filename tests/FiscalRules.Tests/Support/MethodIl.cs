using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace FiscalRules.Tests.Support;

/// <summary>Reads a method's instructions, so that a test sees what a method uses and not only what it declares.</summary>
internal static class MethodIl
{
    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xFFFF);

    public static IEnumerable<OpCode> Instructions(MethodBase method) => Read(method).Select(instruction => instruction.Code);

    /// <summary>The members that the instructions name: methods, fields, types.</summary>
    public static IEnumerable<MemberInfo> Members(MethodBase method)
    {
        var ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return Read(method)
            .Where(instruction => instruction.Code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            .Select(instruction => method.Module.ResolveMember(instruction.Operand, ofType, ofMethod)!);
    }

    private static IEnumerable<(OpCode Code, int Operand)> Read(MethodBase method)
    {
        var il = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < il.Length;)
        {
            var two = il[at] == 0xFE;
            var code = Codes[two ? 0xFE00 | il[at + 1] : il[at]];
            at += two ? 2 : 1;
            var size = Size(code.OperandType);
            var operand = size >= 4 ? BinaryPrimitives.ReadInt32LittleEndian(il.AsSpan(at, 4)) : 0;
            yield return (code, operand);
            at += code.OperandType == OperandType.InlineSwitch ? 4 + (4 * operand) : size;
        }
    }

    private static int Size(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
