using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Conventions;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one() =>
        Approved.Match(ApiText.Of(Library.PublicTypes), "PublicApi.txt");
}
