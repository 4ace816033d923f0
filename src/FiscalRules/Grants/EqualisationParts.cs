namespace FiscalRules.Grants;

/// <summary>The parts of a municipality's or region's equalisation that aren't computed here, as decided (<c>kostnadsutjämning, strukturbidrag, införandebidrag</c>), in kronor.</summary>
/// <remarks>The default value is nothing of each.</remarks>
public readonly record struct EqualisationParts
{
    /// <summary>Cost equalisation (<c>kostnadsutjämning</c>): positive for a grant, negative for a fee.</summary>
    public Kronor CostEqualisation { get; init; }

    /// <summary>The structural grant (<c>strukturbidrag</c>), zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor StructuralGrant { get; init => field = Magnitude.Of(value); }

    /// <summary>The transition grant (<c>införandebidrag</c>), zero or more. Data, not computed: published ones don't fall by 250 kronor a year as the act has it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor TransitionGrant { get; init => field = Magnitude.Of(value); }
}
