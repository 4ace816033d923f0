namespace FiscalRules.Tests.Support;

/// <summary>
/// Text that somebody has read and approved, kept in a file. <c>APPROVE=1 dotnet test</c> rewrites the files; what changed is then
/// in the diff, for a reader to approve or not.
/// </summary>
internal static class Approved
{
    private static readonly bool Rewrite = Environment.GetEnvironmentVariable("APPROVE") == "1";

    /// <summary>Compares with <c>Approved/{name}</c>, or with a path from the root of the repository if the name has a slash.</summary>
    public static void Match(string actual, string name)
    {
        var relative = name.Contains('/') ? name : $"tests/FiscalRules.Tests/Approved/{name}";
        var path = RepositoryRoot.File(relative);
        actual = actual.ReplaceLineEndings("\n");

        if (Rewrite)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        if (Difference(approved, actual) is { } difference)
            Assert.Fail($"{relative} {difference}\nAPPROVE=1 dotnet test rewrites it; read the difference before you approve it.");
    }

    /// <summary>What is wrong, in words that follow the file's name; null if nothing is.</summary>
    internal static string? Difference(string? approved, string actual)
    {
        if (approved is null)
            return "does not exist";
        if (approved == actual)
            return null;

        var (old, now) = (approved.Split('\n'), actual.Split('\n'));
        var line = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"differs at line {line + 1}:\n  approved: {old.ElementAtOrDefault(line) ?? "(end)"}\n  actual:   {now.ElementAtOrDefault(line) ?? "(end)"}";
    }
}
