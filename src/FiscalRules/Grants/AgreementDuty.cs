using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>Something that an agreement asks someone to do by a time (<c>åtagande</c>).</summary>
public sealed record AgreementDuty
{
    /// <summary>A stable name in kebab case, unique in its agreement.</summary>
    public required string Code { get; init; }

    /// <summary>What is to be done, in Swedish.</summary>
    public required string Swedish { get; init; }

    /// <summary>What is to be done, in English.</summary>
    public required string English { get; init; }

    /// <summary>Who is to do it.</summary>
    public required string Who { get; init; }

    /// <summary>When.</summary>
    public required DutyTime Time { get; init; }

    /// <summary>The time as printed, where it can't be the one that is meant; null where it can.</summary>
    public DutyTime? Printed { get; init; }

    /// <summary>Where the agreement says so.</summary>
    public required Provision Provision { get; init; }
}
