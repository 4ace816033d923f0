using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>The sections of the agreement for 2021 (<c>överenskommelsen om statens bidrag till regionerna för läkemedelsförmånerna m.m. 2021</c>), as results cite them.</summary>
public static class Agreement2021Law
{
    /// <summary>The agreement, signed 28 and 29 January 2021.</summary>
    public static Act Agreement { get; } = new("läkemedelsöverenskommelsen 2021", "Pharmaceutical Benefits Agreement 2021", "S2021/00821", SourceKind.Agreement);

    /// <summary>The agreed amounts.</summary>
    public static Provision Amounts { get; } = Agreement.At("2");

    /// <summary>The sharing of gains and losses.</summary>
    public static Provision Sharing { get; } = Agreement.At("3");

    /// <summary>Rebates are shared, a region's own deals are deducted, and SKR reports them.</summary>
    public static Provision Pricing { get; } = Agreement.At("4.1");

    /// <summary>The services for dose-dispensed medicines (SOL).</summary>
    public static Provision Sol { get; } = Agreement.At("4.2");

    /// <summary>The international horizon scanning (IHSI).</summary>
    public static Provision Ihsi { get; } = Agreement.At("4.3");

    /// <summary>How the grant is allocated and paid, and the reconciliation.</summary>
    public static Provision Order { get; } = Agreement.At("5");

    /// <summary>The order of payment.</summary>
    public static Provision Payments { get; } = Agreement.Part("bilagan, utbetalning", "the annex, payment");

    /// <summary>The need model with its 22 groups.</summary>
    public static Provision NeedModel { get; } = Agreement.Part("bilagan, behovsmodell", "the annex, need model");

    /// <summary>The solidarity financing and its staircase.</summary>
    public static Provision Solidarity { get; } = Agreement.Part("bilagan, solidarisk finansiering", "the annex, solidarity financing");

    /// <summary>How the state's share of the rebates is settled.</summary>
    public static Provision Rebates { get; } = Agreement.Part("bilagan, återbäring", "the annex, rebates");

    /// <summary>The corridor of the benefits, with its example.</summary>
    public static Provision BenefitCorridor { get; } = Agreement.Part("bilagan, vinst och förlust, förmånerna", "the annex, gains and losses, benefits");

    /// <summary>The corridor of hepatitis C, with its example.</summary>
    public static Provision HepatitisCorridor { get; } = Agreement.Part("bilagan, vinst och förlust, hepatit C", "the annex, gains and losses, hepatitis C");
}
