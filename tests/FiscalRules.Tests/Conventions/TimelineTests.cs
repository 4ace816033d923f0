using System.Reflection;
using FiscalRules.Law;
using FiscalRules.Tests.Support;
using NodaTime;

namespace FiscalRules.Tests.Conventions;

/// <summary>Every timeline is walked over the year or day before, of and after each start.</summary>
public sealed class TimelineTests
{
    [Fact]
    public void Every_timeline_gives_at_each_key_the_entry_that_started_last()
    {
        var timelines = Timelines().ToList();

        Assert.NotEmpty(timelines);
        Assert.All(timelines, timeline => Walk(timeline.Value));
    }

    [Fact]
    public void A_walk_finds_repeals_and_starts_next_to_each_other()
    {
        var provision = new Act("lagen", "the Act", "2000:1").At(1, "1");
        var timeline = new Timeline<FiscalYear, string>(
            "regeln",
            2030,
            new(2000, "a", provision),
            new(2001, "b", provision),
            InForce<FiscalYear, string>.Repeal(2005, provision),
            new(2010, "c", provision));

        Walk(timeline);
    }

    private static IEnumerable<(string Name, object Value)> Timelines() =>
        from type in Library.PublicTypes
        from member in Library.Statics(type, BindingFlags.Public)
        where member.Type.IsGenericType && member.Type.GetGenericTypeDefinition() == typeof(Timeline<,>)
        select ($"{TypeNames.Of(type)}.{member.Member.Name}", member.Value()!);

    private static void Walk(object timeline)
    {
        var arguments = timeline.GetType().GetGenericArguments();
        typeof(TimelineTests)
            .GetMethod(arguments[0] == typeof(FiscalYear) ? nameof(WalkYears) : nameof(WalkDays), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(arguments[1])
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [timeline], null);
    }

    private static void WalkYears<T>(Timeline<FiscalYear, T> timeline)
        where T : class => Walk(timeline, year => timeline.In(year), (year, steps) => year + steps);

    private static void WalkDays<T>(Timeline<LocalDate, T> timeline)
        where T : class => Walk(timeline, day => timeline.On(day), (day, steps) => day.PlusDays(steps));

    private static void Walk<TKey, T>(Timeline<TKey, T> timeline, Func<TKey, InForce<TKey, T>> ask, Func<TKey, int, TKey> plus)
        where TKey : struct, IComparable<TKey>
        where T : class
    {
        foreach (var key in timeline.Entries.SelectMany(entry => new[] { plus(entry.From, -1), entry.From, plus(entry.From, 1) }))
        {
            var expected = timeline.Entries.LastOrDefault(entry => entry.From.CompareTo(key) <= 0);
            if (expected is null or { IsRepeal: true })
                Assert.Throws<NotInForceException>(() => ask(key));
            else
                Assert.Same(expected, ask(key));
        }
    }
}
