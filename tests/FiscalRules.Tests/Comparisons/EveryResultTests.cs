using System.Globalization;
using System.Reflection;
using System.Xml.Linq;
using FiscalRules.Balance;
using FiscalRules.Fees;
using FiscalRules.Grants;
using FiscalRules.Law;
using FiscalRules.Loans;
using FiscalRules.Tables;
using FiscalRules.Tests.Balance;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Comparisons;

/// <summary>Two results of every kind, from generated values: each kind can be compared, or it is said here why not, and what holds of a comparison holds of all.</summary>
public sealed class EveryResultTests
{
    private const int Times = 25;

    /// <summary>What explains itself and isn't compared, with the reason.</summary>
    private static readonly Dictionary<Type, string> NotCompared = new()
    {
        [typeof(Comparison)] = "is itself a comparison",
        [typeof(Reconciliation)] = "is of a printed table, not of a rule",
        [typeof(RelationCheck)] = "is of a printed table, not of a rule",
        [typeof(RelationConflict)] = "is of a printed table, not of a rule",
        [typeof(RestorationLedgerYear)] = "is a year of a ledger, which is compared with all its years",
        [typeof(HistoryYear)] = "is a year of a history, which is compared with all its years",
        [typeof(AgreedDeduction)] = "is a line of the agreed amounts, which are compared",
        [typeof(NationalReconciliation)] = "is the sums of a settlement, which is compared",
        [typeof(PaymentPlan)] = "spreads a grant over days; the grant is compared where it arose",
        [typeof(AgreementCalendar)] = "has days and no amounts",
        [typeof(ShortestTerm)] = "has a number of payments and a day, which have no parts; the schedule of its loan is compared",
    };

    /// <summary>Amounts that stand in an explanation's own lines and are compared under another code.</summary>
    private static readonly Dictionary<Type, Func<IExplained, string, string>> OtherCodes = new()
    {
        // By payee, so that a part isn't held against another payee's in the same place.
        [typeof(FeeCharge)] = static (charge, code) => code.StartsWith("part-", StringComparison.Ordinal) ? $"part-{((FeeCharge)charge).Parts[int.Parse(code[5..], CultureInfo.InvariantCulture) - 1].Payee}" : code,

        // The line of a year of a history is what its column ends with.
        [typeof(BalanceHistory)] = static (_, code) => code.Replace("year-", "closing-", StringComparison.Ordinal),
    };

    public static TheoryData<string> Rooms => new(AnyResult.Rooms.Keys);

    [Fact]
    public void Every_result_can_be_compared_or_it_is_said_why_not() => Offences.None(Library.PublicTypes
        .Where(type => type is { IsInterface: false, IsAbstract: false } && type.IsAssignableTo(typeof(IExplained)))
        .Where(type => (Compare(type) is null) != NotCompared.ContainsKey(type))
        .Select(type => NotCompared.TryGetValue(type, out var reason)
            ? $"{TypeNames.Full(type)} can be compared and is to leave the list: {reason}"
            : $"{TypeNames.Full(type)} is to have ComparedWith, or a reason here why not"));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void The_laws_of_comparisons_hold(string room) => Each(room, (before, after, compare) => ComparisonLaws.Hold(before, after, compare));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Every_amount_of_the_explanation_is_compared(string room) => Each(room, (before, after, compare) =>
    {
        var code = OtherCodes.GetValueOrDefault(after.GetType(), static (_, code) => code);
        var comparison = compare(after, before, default);
        foreach (var (result, amount) in new[] { (before, (Func<ComparedFigure, Kronor?>)(figure => figure.Before)), (after, figure => figure.After) })
        {
            foreach (var line in result.Explain().Lines.Where(line => line.Value is ExplanationValue.Amount))
            {
                // What is an amount in the one and a share in the other has no difference in kronor.
                if (!comparison.Values.Any(value => value.Code == line.Code))
                    Assert.Equal(Explained.Amount(line), amount(comparison[code(result, line.Code)]));
            }
        }
    });

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_comparison_explains_itself_and_can_be_laid_out_in_every_way(string room) => Each(room, (before, after, compare) =>
    {
        var comparison = compare(after, before, ComparisonOrder.Average);
        var (explanation, table) = (comparison.Explain(), comparison.ToTable());
        Assert.All(Explained.Lines(explanation), line => Assert.True(line.Swedish.Length > 0 && line.English.Length > 0));
        Assert.All(comparison.Figures.SelectMany(figure => figure.Parts), part => Assert.True(part.Swedish.Length > 0 && part.English.Length > 0 && part.Provision.English.Length > 0));
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.NotEqual("", comparison.Title(language));
            Assert.NotNull(explanation.ToText(language));
            Assert.NotNull(explanation.ToMarkdown(language));
            Assert.NotNull(explanation.ToCsv(language));
            if (explanation.Lines.Count > 0)
                Assert.Equal(Explained.Lines(explanation).Count(), XElement.Parse(explanation.ToHtml(language)).Descendants("td").Count(cell => cell.Attribute("class")?.Value == "law"));
            Assert.Equal(comparison.Figures.Count, XElement.Parse(table.ToHtml(language)).Descendants("th").Count(cell => cell.Attribute("scope")?.Value == "row"));
            Assert.Equal(comparison.Figures.Count + 2, table.ToCsv(language).Split("\r\n").Length);
            Assert.True(table.ToText(language).Split('\n').Length > comparison.Figures.Count);
            Assert.True(table.ToMarkdown(language).Split('\n').Length > comparison.Figures.Count);
        }
    });

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Nothing_is_compared_with_nothing(string room) => Each(room, (_, after, compare) =>
    {
        if (after.GetType().IsValueType)
        {
            var nothing = (IExplained)Activator.CreateInstance(after.GetType())!;
            Assert.Equal("before", Assert.Throws<ArgumentException>(() => compare(after, nothing, default)).ParamName);
            Assert.Throws<InvalidOperationException>(() => compare(nothing, after, default));
        }
        else
        {
            Assert.Equal("before", Assert.Throws<ArgumentNullException>(() => compare(after, null!, default)).ParamName);
        }

        Assert.Equal("order", Assert.Throws<ArgumentOutOfRangeException>(() => compare(after, after, (ComparisonOrder)7)).ParamName);
    });

    /// <summary>Pairs of generated results of each kind of a room that can be compared: of the same years, where years chain.</summary>
    private static void Each(string room, Action<IExplained, IExplained, Func<IExplained, IExplained, ComparisonOrder, Comparison>> check)
    {
        var kinds = AnyResult.Rooms[room].Sample(Times).Concat(AnyComparisons.OfTheSameYears.GetValueOrDefault(room)?.Sample(Times) ?? []).SelectMany(AnyResult.In).Where(result => result.Explain().Lines.Count > 0).ToLookup(result => result.GetType());
        var paired = new HashSet<Type>();
        foreach (var kind in kinds.Where(kind => Compare(kind.Key) is not null))
        {
            var compare = Compare(kind.Key)!;
            foreach (var years in kind.GroupBy(result => Span(result)))
            {
                foreach (var (before, after) in years.Zip(years.Skip(1)).Take(Times))
                {
                    paired.Add(kind.Key);
                    check(before, after, compare);
                }
            }
        }

        Offences.None(Library.TypesOf(room)
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(IExplained)) && Compare(type) is not null && !paired.Contains(type))
            .Select(type => $"No two {TypeNames.Full(type)} of the same years are generated"));
    }

    /// <summary>The years of what chains from year to year.</summary>
    private static string Span(IExplained result) => result switch
    {
        ActionPlan plan => Span(plan.With.Years.Select(year => year.Year)),
        _ => result.GetType().GetProperty("Years")?.GetValue(result) is System.Collections.IEnumerable years
            ? Span(years.Cast<object>().Select(year => (FiscalYear)year.GetType().GetProperty("Year")!.GetValue(year)!))
            : "",
    };

    private static string Span(IEnumerable<FiscalYear> years) => string.Join(' ', years);

    private static Func<IExplained, IExplained, ComparisonOrder, Comparison>? Compare(Type type)
    {
        var member = type.GetMethod("ComparedWith", BindingFlags.Public | BindingFlags.Instance);
        return member is null ? null : (after, before, order) =>
        {
            try
            {
                return (Comparison)member.Invoke(after, [before, order])!;
            }
            catch (TargetInvocationException thrown)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(thrown.InnerException!);
                throw;
            }
        };
    }
}
