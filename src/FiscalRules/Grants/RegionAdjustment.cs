using FiscalRules.Law;
using NodaTime;

namespace FiscalRules.Grants;

/// <summary>A settlement that changes a payment to a region (<c>justering av utbetalningen</c>).</summary>
public sealed record RegionAdjustment
{
    internal RegionAdjustment(SettlementKind kind, string code, string swedish, string english, LocalDate day, Kronor amount, Provision provision) =>
        (Kind, Code, Swedish, English, Day, Amount, Provision) = (kind, code, swedish, english, day, amount, provision);

    /// <summary>Why.</summary>
    public SettlementKind Kind { get; }

    /// <summary>A stable name in kebab case.</summary>
    public string Code { get; }

    /// <summary>What it is, in Swedish.</summary>
    public string Swedish { get; }

    /// <summary>What it is, in English.</summary>
    public string English { get; }

    /// <summary>The day of the payment by which it is made, at the latest.</summary>
    public LocalDate Day { get; }

    /// <summary>How the payment changes, signed: negative for less to the region.</summary>
    public Kronor Amount { get; }

    /// <summary>Where the agreement says so.</summary>
    public Provision Provision { get; }

    /// <summary>The rebates that the state has its share of, or null where it is about something else.</summary>
    internal (RebateRule.DeductedAfter Rule, RegionRebate Rebate)? Rebate { get; init; }

    /// <summary>The state's share of the forecast and, where it is known, of the final count; null where it is about something else.</summary>
    internal Explanation? Explain() => Rebate is not var (rule, rebate)
        ? null
        : new(
            "Statens andel av återbäringen",
            "The state's share of the rebates",
            [
                new("share", "Statens andel", "The state's share", rule.StateShare, rule.Provision),
                new("forecast", "Återbäring enligt prognos", "Rebates by forecast", rebate.Forecast, rule.Provision),
                Share(rule, "forecast-share", "Statens andel av den", "The state's share of them", rebate.Forecast),
                .. rebate.Final is { } final
                    ? new[]
                    {
                        new ExplanationLine("final", "Återbäring enligt slutavstämning", "Rebates by the final count", final, rule.Provision),
                        Share(rule, "final-share", "Statens andel av den slutavstämda", "The state's share of those counted", final),
                    }
                    : [],
            ]);

    private static ExplanationLine Share(RebateRule rule, string code, string swedish, string english, Kronor rebates) =>
        new(code, swedish, english, rule.Of(rebates), rule.Provision, new RoundingStep(rebates * rule.StateShare, rule.Rounding, rule.Provision));
}
