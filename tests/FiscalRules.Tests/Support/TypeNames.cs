namespace FiscalRules.Tests.Support;

/// <summary>Names of types the way C# writes them, without namespaces.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool",
        [typeof(char)] = "char", [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(short)] = "short",
        [typeof(ushort)] = "ushort", [typeof(int)] = "int", [typeof(uint)] = "uint", [typeof(long)] = "long",
        [typeof(ulong)] = "ulong", [typeof(decimal)] = "decimal", [typeof(double)] = "double", [typeof(float)] = "float",
    };

    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (type.IsByRef || type.IsPointer)
            return Of(type.GetElementType()!);
        if (type.IsArray)
            return $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return $"{Of(underlying)}?";
        return type.IsGenericParameter ? type.Name : Nested(type, type.GetGenericArguments());
    }

    /// <summary>The name with the namespace in front.</summary>
    public static string Full(Type type) => $"{type.Namespace}.{Of(type)}";

    private static string Nested(Type type, Type[] arguments)
    {
        var outer = type.DeclaringType is { } declaring ? Nested(declaring, arguments) + "." : "";
        var before = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        var own = arguments[before..Math.Min(type.GetGenericArguments().Length, arguments.Length)];
        var name = type.Name.Split('`')[0];
        return outer + (own.Length == 0 ? name : $"{name}<{string.Join(", ", own.Select(Of))}>");
    }
}
