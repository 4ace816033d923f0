using System.Runtime.CompilerServices;

namespace FiscalRules.Tests.Support;

/// <summary>The folder of the repository, for tests that read its files.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    /// <summary>The full path of a file named from the root with forward slashes.</summary>
    public static string File(string relative) =>
        System.IO.Path.Combine([Path, .. relative.Split('/')]);

    /// <summary>The path from the root with forward slashes, the way messages and documents write it.</summary>
    public static string Relative(string full) =>
        System.IO.Path.GetRelativePath(Path, full).Replace('\\', '/');

    private static string Find([CallerFilePath] string source = "")
    {
        // The binaries may have been moved away from the sources, or the sources from where they were built.
        foreach (var start in new[] { AppContext.BaseDirectory, System.IO.Path.GetDirectoryName(source)! })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "FiscalRules.sln")))
                    return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the tests holds FiscalRules.sln.");
    }
}
