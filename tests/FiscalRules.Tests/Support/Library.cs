using System.Reflection;
using System.Runtime.CompilerServices;

namespace FiscalRules.Tests.Support;

/// <summary>The library as the convention tests see it: its types, its rooms and its source files.</summary>
internal static class Library
{
    public const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private const string SourceFolder = "src/FiscalRules";

    private static readonly string[] KnownRooms = ["Balance", "Grants", "Fees", "Loans", "Appropriations"];

    public static Assembly Assembly => typeof(Kronor).Assembly;

    /// <summary>Every type somebody wrote, public or not.</summary>
    public static IEnumerable<Type> Types => Assembly.GetTypes().Where(type => !IsGenerated(type));

    /// <summary>Every type a user sees, nested ones too.</summary>
    public static IEnumerable<Type> PublicTypes => Types.Where(type => type.IsVisible);

    /// <summary>The names of the rooms there are so far.</summary>
    public static IEnumerable<string> Rooms =>
        KnownRooms.Where(room => Directory.Exists(RepositoryRoot.File($"{SourceFolder}/{room}")) && SourceFiles.Any(file => file.StartsWith($"{SourceFolder}/{room}/")));

    /// <summary>The source files by their paths from the root of the repository.</summary>
    public static IEnumerable<string> SourceFiles =>
        Directory.EnumerateFiles(RepositoryRoot.File(SourceFolder), "*.cs", SearchOption.AllDirectories)
            .Select(RepositoryRoot.Relative)
            .Where(path => !path.Contains("/obj/") && !path.Contains("/bin/"))
            .Order(StringComparer.Ordinal);

    public static bool IsRoom(string? typeNamespace) => KnownRooms.Any(room => typeNamespace == NamespaceOf(room));

    public static IEnumerable<Type> TypesOf(string room) => Types.Where(type => type.Namespace == NamespaceOf(room));

    public static string LawOf(string room) => File.ReadAllText(RepositoryRoot.File($"{SourceFolder}/{room}/LAW.md"));

    /// <summary>The static members' values, from fields and from properties without an index.</summary>
    public static IEnumerable<(MemberInfo Member, Type Type, Func<object?> Value)> Statics(Type type, BindingFlags visibility)
    {
        if (type.ContainsGenericParameters)
            yield break;
        foreach (var field in type.GetFields(visibility | BindingFlags.Static | BindingFlags.DeclaredOnly))
            yield return (field, field.FieldType, () => field.GetValue(null));
        foreach (var property in type.GetProperties(visibility | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            if (property.GetIndexParameters().Length == 0 && property.CanRead && !property.PropertyType.IsByRefLike)
                yield return (property, property.PropertyType, () => property.GetValue(null));
        }
    }

    private static string NamespaceOf(string room) => $"FiscalRules.{room}";

    private static bool IsGenerated(Type type) =>
        type.Name.StartsWith('<')
        || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.Namespace is null || !type.Namespace.StartsWith("FiscalRules", StringComparison.Ordinal)
        || (type.DeclaringType is { } outer && IsGenerated(outer));
}
