using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>The sections of the agreement for 2026 (<c>överenskommelsen om statens bidrag till regionerna för läkemedelsförmånerna m.m. 2026</c>), as results cite them.</summary>
public static class Agreement2026Law
{
    /// <summary>The agreement, signed 29 and 30 January 2026; it bears no reference number, and is cited by the later day.</summary>
    public static Act Agreement { get; } = new("läkemedelsöverenskommelsen 2026", "Pharmaceutical Benefits Agreement 2026", "2026-01-30", SourceKind.Agreement);

    /// <summary>The agreed amounts, net of the state's share of the rebates.</summary>
    public static Provision Amounts { get; } = Agreement.At("2");

    /// <summary>The sharing of gains and losses.</summary>
    public static Provision Sharing { get; } = Agreement.At("3");

    /// <summary>A region's own deals are deducted, and SKR reports them.</summary>
    public static Provision Pricing { get; } = Agreement.At("4.1");

    /// <summary>Rebates are shared, and the state's forecast share is deducted before the grant is allocated.</summary>
    public static Provision Rebates { get; } = Agreement.At("4.4");

    /// <summary>The services for dose-dispensed medicines (SOL).</summary>
    public static Provision Sol { get; } = Agreement.At("4.5");

    /// <summary>The pre-study on national handling of cost reductions.</summary>
    public static Provision PreStudy { get; } = Agreement.At("4.6");

    /// <summary>The international horizon scanning (IHSI).</summary>
    public static Provision Ihsi { get; } = Agreement.At("4.7");

    /// <summary>The delayed national medication list.</summary>
    public static Provision MedicationList { get; } = Agreement.At("4.8");

    /// <summary>How the grant is allocated and paid, and the reconciliation.</summary>
    public static Provision Order { get; } = Agreement.At("5");

    /// <summary>Requisitions, their deadline, and the repayment of unused money.</summary>
    public static Provision Financing { get; } = Agreement.At("6");

    /// <summary>The order of payment.</summary>
    public static Provision Payments { get; } = Agreement.At("bilaga 1, utbetalning");

    /// <summary>The need model with its 22 groups.</summary>
    public static Provision NeedModel { get; } = Agreement.At("bilaga 1, behovsmodell");

    /// <summary>The solidarity financing and its staircase.</summary>
    public static Provision Solidarity { get; } = Agreement.At("bilaga 1, solidarisk finansiering");

    /// <summary>The reconciliation of the net grant.</summary>
    public static Provision Reconciliation { get; } = Agreement.At("bilaga 1, reglering");

    /// <summary>The corridor, with its example.</summary>
    public static Provision Corridor { get; } = Agreement.At("bilaga 1, vinst och förlust");
}
