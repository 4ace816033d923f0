namespace FiscalRules.Tests.Json;

/// <summary>Every kind of document there is.</summary>
internal static class KindCases
{
    public static IReadOnlyList<KindCase> All { get; } = [.. BalanceCases.All, .. FeeCases.All, .. LoanCases.All, .. GrantCases.All];

    public static TheoryData<string> Names => new(All.Select(kind => kind.Name));

    public static KindCase Named(string name) => All.Single(kind => kind.Name == name);
}
