using System.Runtime.CompilerServices;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Conventions;

/// <summary>What a rule returns says what the law says of it and how it arose, even where nobody put anything in.</summary>
public sealed class ResultTests
{
    private static IEnumerable<Type> Results =>
        Library.PublicTypes.Where(type => !type.IsInterface && (type.IsAssignableTo(typeof(IFindings)) || type.IsAssignableTo(typeof(IExplained))));

    [Fact]
    public void What_has_findings_explains_itself_and_the_other_way_round() =>
        Offences.None(Results.Where(type => !(type.IsAssignableTo(typeof(IFindings)) && type.IsAssignableTo(typeof(IExplained)))).Select(TypeNames.Full));

    [Fact]
    public void Every_room_has_a_result() =>
        Offences.None(Library.Rooms.Where(room => !Library.TypesOf(room).Intersect(Results).Any()));

    [Fact]
    public void The_default_of_a_result_has_no_findings_and_an_empty_explanation() =>
        Assert.All(Results.Where(type => type is { IsValueType: true, IsByRefLike: false, ContainsGenericParameters: false }), type =>
        {
            var value = RuntimeHelpers.GetUninitializedObject(type);

            Assert.Empty(((IFindings)value).Findings());
            Assert.Empty(((IExplained)value).Explain().Lines);
            Assert.NotNull(value.ToString());
        });
}
