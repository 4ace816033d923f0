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
}
