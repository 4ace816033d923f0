using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Conventions;

/// <summary>The public API as text: a line per type, beneath it a line per member, in ordinal order.</summary>
internal static class ApiText
{
    public static string Of(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (var type in types.OrderBy(TypeNames.Full, StringComparer.Ordinal))
        {
            text.Append(Declaration(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
                text.Append("    ").Append(member).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Declaration(Type type)
    {
        var parents = type.GetInterfaces().Where(parent => parent.IsVisible).Select(TypeNames.Of).Order(StringComparer.Ordinal).ToList();
        if (type is { IsClass: true, BaseType: { } baseType } && baseType != typeof(object))
            parents.Insert(0, TypeNames.Of(baseType));
        if (type.IsEnum)
            parents = [TypeNames.Of(Enum.GetUnderlyingType(type))];
        return $"{Kind(type)} {TypeNames.Full(type)}{(parents.Count > 0 ? " : " : "")}{string.Join(", ", parents)}{Constraints(type.GetGenericArguments())}";
    }

    private static string Kind(Type type)
    {
        var record = type.GetMethods(Library.Declared).Any(method => method.Name is "<Clone>$" or "PrintMembers") ? "record " : "";
        if (type.IsEnum)
            return "enum";
        if (type.IsInterface)
            return "interface";
        if (type.IsValueType)
            return $"{(type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")}{(type.IsByRefLike ? "ref " : "")}{record}struct";
        if (type.IsSubclassOf(typeof(Delegate)))
            return "delegate";
        return $"{(type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}{record}class";
    }

    private static IEnumerable<string> Members(Type type)
    {
        foreach (var field in type.GetFields(Library.Declared).Where(field => IsVisible(field.Attributes) && !field.IsSpecialName))
            yield return field.IsLiteral
                ? $"{(type.IsEnum ? "" : $"const {TypeNames.Of(field.FieldType)} ")}{field.Name} = {Literal(field.GetRawConstantValue())}"
                : $"{(field.IsStatic ? "static " : "")}{TypeNames.Of(field.FieldType)} {field.Name}";
        foreach (var property in type.GetProperties(Library.Declared).Where(property => !property.IsDefined(typeof(CompilerGeneratedAttribute))))
        {
            var accessors = new[] { property.GetMethod, property.SetMethod }.OfType<MethodInfo>().Where(IsVisible).ToList();
            if (accessors.Count > 0)
                yield return Property(property, accessors);
        }

        if (type.IsEnum)
            yield break;
        foreach (var constructor in type.GetConstructors(Library.Declared).Where(constructor => IsVisible(constructor) && !constructor.IsStatic && !constructor.IsDefined(typeof(CompilerGeneratedAttribute))))
            yield return $"{Access(constructor)}{type.Name.Split('`')[0]}({Parameters(constructor)})";
        foreach (var method in type.GetMethods(Library.Declared).Where(method => IsVisible(method) && !IsAccessor(method) && !IsSynthesised(method)))
            yield return $"{Access(method)}{(method.IsStatic ? "static " : method.IsAbstract && !type.IsInterface ? "abstract " : "")}{TypeNames.Of(method.ReturnType)} {method.Name}{Generic(method)}({Parameters(method)}){(method.IsGenericMethod ? Constraints(method.GetGenericArguments()) : "")}";
    }

    private static string Property(PropertyInfo property, List<MethodInfo> accessors)
    {
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        var verbs = accessors.Select(accessor => accessor == property.GetMethod ? "get; " : IsInit(accessor) ? "init; " : "set; ");
        return $"{(accessors[0].IsStatic ? "static " : "")}{(property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "")}{TypeNames.Of(property.PropertyType)} {name} {{ {string.Concat(verbs)}}}";
    }

    private static string Parameters(MethodBase method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return extension + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var many = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        var by = !parameter.ParameterType.IsByRef ? "" : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        return $"{many}{by}{TypeNames.Of(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Literal(Default(parameter))}" : "")}";
    }

    private static string Constraints(Type[] arguments) => string.Concat(arguments.Where(argument => argument.IsGenericParameter).Select(argument =>
    {
        var flags = argument.GenericParameterAttributes;
        var value = flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        var all = argument.GetGenericParameterConstraints().Where(constraint => constraint != typeof(ValueType)).Select(TypeNames.Of).Order(StringComparer.Ordinal).ToList();
        if (value || flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
            all.Insert(0, value ? "struct" : "class");
        if (!value && flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
            all.Add("new()");
        return all.Count == 0 ? "" : $" where {argument.Name} : {string.Join(", ", all)}";
    }));

    private static string Generic(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeNames.Of))}>" : "";

    private static object? Default(ParameterInfo parameter) =>
        parameter.RawDefaultValue is { } value && parameter.ParameterType.IsEnum ? Enum.ToObject(parameter.ParameterType, value) : parameter.RawDefaultValue;

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsVisible(FieldAttributes attributes) =>
        (attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && (method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal))
        && method.DeclaringType!.GetProperties(Library.Declared).Any(property => property.GetMethod == method || property.SetMethod == method);

    // What every record has says nothing about this one; how it is taken apart does.
    private static bool IsSynthesised(MethodInfo method) =>
        method.Name != "Deconstruct" && (method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.Name == "<Clone>$");
}
