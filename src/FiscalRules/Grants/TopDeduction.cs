using FiscalRules.Law;
using NodaTime;

namespace FiscalRules.Grants;

/// <summary>What is taken off a grant before it is allocated and paid to someone else (<c>regionernas ersättning minskas med motsvarande belopp</c>).</summary>
public sealed record TopDeduction
{
    /// <summary>A stable name in kebab case, unique in its agreement.</summary>
    public required string Code { get; init; }

    /// <summary>What it is for, in Swedish.</summary>
    public required string Swedish { get; init; }

    /// <summary>What it is for, in English.</summary>
    public required string English { get; init; }

    /// <summary>How much.</summary>
    public required DeductionAmount Amount { get; init; }

    /// <summary>Who is paid.</summary>
    public required string Payee { get; init; }

    /// <summary>Whether it is paid only on requisition (<c>efter rekvisition</c>).</summary>
    public bool OnRequisition { get; init; }

    /// <summary>The last day to requisition it, or null where there is none.</summary>
    public LocalDate? RequisitionBy { get; init; }

    /// <summary>The last day to repay what wasn't used, or null where the agreement says nothing.</summary>
    public LocalDate? UnusedRepaidBy { get; init; }

    /// <summary>The difference between preliminary and final amount is settled only where it is above this (<c>ifall mellanskillnaden överstiger</c>); zero where every difference is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor SettledAbove { get; init => field = Magnitude.Of(value); }

    /// <summary>The preliminary amount as the agreement prints it, or null where it isn't printed apart.</summary>
    public Kronor? Printed { get; init; }

    /// <summary>Where the agreement says so.</summary>
    public required Provision Provision { get; init; }
}
