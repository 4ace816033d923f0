using System.Globalization;
using FiscalRules.Law;

namespace FiscalRules.Json;

/// <summary>The terms that a result was computed by: an entry of a timeline, as a receipt names it.</summary>
/// <param name="Rule">The rule's Swedish name.</param>
/// <param name="From">The first year or day of the entry.</param>
/// <param name="Provision">The provision that brought it into force.</param>
internal sealed record AppliedLaw(string Rule, string From, Provision Provision)
{
    /// <summary>The entries of a timeline that the years fall in, each once; none where the caller gave terms.</summary>
    public static IEnumerable<AppliedLaw> In<T>(Timeline<FiscalYear, T> timeline, T? given, params IEnumerable<FiscalYear> years)
        where T : class => given is not null
            ? []
            : years.Order().Select(year => timeline.At(year)).Distinct().Select(entry => new AppliedLaw(timeline.Rule, entry.From.ToString(null, CultureInfo.InvariantCulture), entry.Provision));
}
