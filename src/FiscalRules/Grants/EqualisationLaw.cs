using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>The acts and provisions of the equalisation between municipalities and between regions (<c>kommunalekonomisk utjämning</c>), as results cite them.</summary>
public static class EqualisationLaw
{
    /// <summary>The act (<c>lagen om kommunalekonomisk utjämning</c>).</summary>
    public static Act Equalisation { get; } = new("lagen om kommunalekonomisk utjämning", "Local Government Equalisation Act", "2004:773");

    /// <summary>The ordinance (<c>förordningen om kommunalekonomisk utjämning</c>).</summary>
    public static Act Ordinance { get; } = new("förordningen om kommunalekonomisk utjämning", "Local Government Equalisation Ordinance", "2004:881");

    /// <summary>What uprated tax base, mean tax capacity and equalisation base are.</summary>
    public static Provision Definitions { get; } = Equalisation.At("3");

    /// <summary>The guarantee level, 115 per cent.</summary>
    public static Provision Guarantee { get; } = Equalisation.At("4");

    /// <summary>The grant of the one whose tax base is below the guarantee.</summary>
    public static Provision Grant { get; } = Equalisation.At("5");

    /// <summary>The fee of the one whose tax base is above it.</summary>
    public static Provision Fee { get; } = Equalisation.At("6");

    /// <summary>The cost equalisation grant.</summary>
    public static Provision CostGrant { get; } = Equalisation.At("9");

    /// <summary>The cost equalisation fee.</summary>
    public static Provision CostFee { get; } = Equalisation.At("10");

    /// <summary>The structural grant of municipalities.</summary>
    public static Provision MunicipalStructuralGrant { get; } = Equalisation.At("11");

    /// <summary>The structural grant of regions.</summary>
    public static Provision RegionalStructuralGrant { get; } = Equalisation.At("12");

    /// <summary>The transition grant.</summary>
    public static Provision TransitionGrant { get; } = Equalisation.At("13");

    /// <summary>The adjustment grant, where the appropriation is more than the net of the rest.</summary>
    public static Provision AdjustmentGrant { get; } = Equalisation.At("15");

    /// <summary>The adjustment fee, where it is less.</summary>
    public static Provision AdjustmentFee { get; } = Equalisation.At("16");

    /// <summary>Which population counts: 1 November of the year before.</summary>
    public static Provision Population { get; } = Equalisation.At("17");

    /// <summary>The county rates of grants.</summary>
    public static Provision GrantRates { get; } = Ordinance.At("2");

    /// <summary>The county rates of fees.</summary>
    public static Provision FeeRates { get; } = Ordinance.At("3");

    /// <summary>The county rates of grants from 2024.</summary>
    public static Provision GrantRates2024 { get; } = GrantRates.WordedBy("2023:683");

    /// <summary>Whole kronor per inhabitant.</summary>
    public static Provision WholeKronor { get; } = Ordinance.At("4");

    /// <summary>The price tags of the 22 groups in health care.</summary>
    public static Provision HealthCareCosts { get; } = Ordinance.At("22");
}
