using FiscalRules.Law;
using NodaTime;

namespace FiscalRules.Grants;

/// <summary>A settlement that changes a payment to a region (<c>justering av utbetalningen</c>).</summary>
/// <param name="Kind">Why.</param>
/// <param name="Code">A stable name in kebab case.</param>
/// <param name="Swedish">What it is, in Swedish.</param>
/// <param name="English">What it is, in English.</param>
/// <param name="Day">The day of the payment by which it is made, at the latest.</param>
/// <param name="Amount">How the payment changes, signed: negative for less to the region.</param>
/// <param name="Provision">Where the agreement says so.</param>
public sealed record RegionAdjustment(SettlementKind Kind, string Code, string Swedish, string English, LocalDate Day, Kronor Amount, Provision Provision);
