using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Conventions;

public sealed class ImmutabilityTests
{
    /// <summary>Internal types, by full name, that are written to while a constructor or a call runs and thrown away when it ends. No field holds one.</summary>
    private static readonly HashSet<string> ScratchPads = ["FiscalRules.Balance.VintageBook", "FiscalRules.Balance.PanelCounter"];

    [Fact]
    public void Every_field_is_readonly() =>
        Offences.None(
            from type in Library.Types
            where !type.IsEnum && !IsScratchPad(type) && !IsCursor(type)
            from field in type.GetFields(Library.Declared)
            where !field.IsInitOnly && !field.IsLiteral
            select $"{TypeNames.Of(type)}.{field.Name}");

    [Fact]
    public void A_scratch_pad_is_internal_and_held_by_nothing() =>
        Offences.None(
            Library.PublicTypes.Where(IsScratchPad).Select(TypeNames.Full)
                .Concat(ScratchPads.Except(Library.Types.Select(type => type.FullName!)))
                .Concat(
                    from type in Library.Types
                    where !IsScratchPad(type)
                    from field in type.GetFields(Library.Declared)
                    where TypeUse.Parts(field.FieldType).Any(IsScratchPad)
                    select $"{TypeNames.Of(type)}.{field.Name}"));

    [Fact]
    public void No_static_field_holds_something_that_can_change_inside() =>
        Offences.None(
            from type in Library.Types
            from field in type.GetFields(Library.Declared)
            where field.IsStatic && !field.IsLiteral && CanChange(field.FieldType)
            select $"{TypeNames.Of(type)}.{field.Name} : {TypeNames.Of(field.FieldType)}");

    [Fact]
    public void No_array_or_mutable_collection_is_handed_out() =>
        Offences.None(
            from type in Library.PublicTypes
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where CanChange(property.PropertyType)
            select $"{TypeNames.Of(type)}.{property.Name} : {TypeNames.Of(property.PropertyType)}");

    [Fact]
    public void Every_public_type_is_sealed_or_closed() =>
        Offences.None(Library.PublicTypes.Where(type => !IsClosed(type)).Select(TypeNames.Full));

    private static bool IsScratchPad(Type type) =>
        ScratchPads.Contains(type.FullName ?? "") || (type.DeclaringType is { } outer && IsScratchPad(outer));

    // What a foreach moves along a list: a struct on the stack of whoever loops, and nothing else.
    private static bool IsCursor(Type type) => type is { IsValueType: true, IsNested: true, Name: "Enumerator" } && type.DeclaringType == typeof(ValueList<>);

    private static bool IsClosed(Type type) =>
        type.IsValueType
            ? type.IsEnum || type.IsDefined(typeof(IsReadOnlyAttribute)) || IsCursor(type)
            : type.IsInterface || type.IsSealed || (type.IsAbstract && type.GetConstructors(Library.Declared).All(constructor => constructor.IsStatic || IsOurs(constructor)));

    // A record that is open to its own cases has a protected copying constructor that can't be written otherwise.
    private static bool IsOurs(ConstructorInfo constructor) =>
        constructor.IsPrivate
        || constructor.IsFamilyAndAssembly
        || constructor.IsAssembly
        || (constructor.IsDefined(typeof(CompilerGeneratedAttribute)) && constructor.GetParameters() is [{ } original] && original.ParameterType == constructor.DeclaringType);

    private static bool CanChange(Type type)
    {
        if (type.IsArray || type == typeof(StringBuilder))
            return true;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
            return false;

        var collects = type.IsAssignableTo(typeof(IList)) || type.IsAssignableTo(typeof(IDictionary)) || type.IsAssignableTo(typeof(ICollection))
            || type.GetInterfaces().Append(type).Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ICollection<>));
        var frozen = type.Namespace is "System.Collections.Immutable" or "System.Collections.Frozen";
        return collects && !frozen;
    }
}
