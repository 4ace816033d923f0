using System.Reflection;

namespace FiscalRules.Tests.Support;

/// <summary>The types that a type uses: in what it declares, and in the bodies of its methods.</summary>
internal static class TypeUse
{
    /// <summary>A type with its element types and generic arguments, all the way down.</summary>
    public static IEnumerable<Type> Parts(Type type)
    {
        yield return type;
        var inner = type.HasElementType ? [type.GetElementType()!] : type.IsGenericType ? type.GetGenericArguments() : [];
        foreach (var part in inner.SelectMany(Parts))
            yield return part;
    }

    /// <summary>What the declaration of a type names: base, interfaces, fields, signatures.</summary>
    public static IEnumerable<(Type Used, string Where)> Declared(Type type)
    {
        var name = TypeNames.Of(type);
        foreach (var parent in type.GetInterfaces().Append(type.BaseType).OfType<Type>())
            yield return (parent, name);
        foreach (var field in type.GetFields(Library.Declared))
            yield return (field.FieldType, $"{name}.{field.Name}");
        foreach (var property in type.GetProperties(Library.Declared))
            yield return (property.PropertyType, $"{name}.{property.Name}");
        foreach (var method in Methods(type))
        {
            foreach (var used in Signature(method))
                yield return (used, $"{name}.{method.Name}");
        }
    }

    /// <summary>What the bodies of a type's methods name: local variables, and the members that the instructions use.</summary>
    public static IEnumerable<(Type Used, string Where)> Inside(Type type) =>
        from method in Methods(type)
        from used in Locals(method).Concat(MethodIl.Members(method).SelectMany(Owners))
        select (used, $"{TypeNames.Of(type)}.{method.Name}");

    public static IEnumerable<Type> Locals(MethodBase method) =>
        method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [];

    public static IEnumerable<MethodBase> Methods(Type type) =>
        type.GetMethods(Library.Declared).Concat<MethodBase>(type.GetConstructors(Library.Declared));

    public static IEnumerable<Type> Signature(MethodBase method)
    {
        var types = method.GetParameters().Select(parameter => parameter.ParameterType);
        return method is MethodInfo info
            ? types.Append(info.ReturnType).Concat(info.IsGenericMethod ? info.GetGenericArguments() : [])
            : types;
    }

    private static IEnumerable<Type> Owners(MemberInfo member) => member switch
    {
        Type type => [type],
        FieldInfo field => [field.DeclaringType!, field.FieldType],
        MethodBase method => Signature(method).Append(method.DeclaringType!),
        _ => [],
    };
}
