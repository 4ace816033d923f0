namespace FiscalRules.Tests.Grants;

/// <summary>What every case of this room has to say for itself.</summary>
public sealed class GrantCaseTests
{
    private static readonly string[] Statuses = ["official example", "published account", "our reading"];

    public static TheoryData<string> Cases => [.. GrantCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_says_where_it_is_from_what_law_applies_and_what_it_is_worth(string name)
    {
        var grantCase = GrantCase.Named(name);

        Assert.Equal(name, grantCase.Text("id"));
        Assert.Contains(grantCase.Text("status"), Statuses);
        Assert.False(string.IsNullOrWhiteSpace(grantCase.Text("source")));
        Assert.False(string.IsNullOrWhiteSpace(grantCase.Text("unit")));
        Assert.NotEmpty(grantCase.GetProperty("provisions").EnumerateArray());
    }
}
