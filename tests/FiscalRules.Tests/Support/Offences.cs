namespace FiscalRules.Tests.Support;

/// <summary>For tests that look through everything for what breaks a rule: the failure lists all of it, a line each.</summary>
internal static class Offences
{
    public static void None(IEnumerable<string> found)
    {
        var lines = found.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(lines.Count == 0, string.Join('\n', lines));
    }
}
