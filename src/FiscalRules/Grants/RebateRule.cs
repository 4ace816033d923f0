using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>Who gets the rebates that companies pay under agreements negotiated jointly (<c>återbäring</c>), and how the state gets its share. A closed set.</summary>
public abstract partial record RebateRule
{
    private RebateRule(Ratio stateShare, Provision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        (StateShare, Provision) = (Fraction.Of(stateShare, nameof(stateShare)), provision);
    }

    /// <summary>The state's share: 40 %.</summary>
    public Ratio StateShare { get; }

    /// <summary>The regions' share: what the state's leaves.</summary>
    public Ratio RegionsShare => Ratio.One - StateShare;

    /// <summary>How a share is rounded, one region at a time; what the rounding moves stays in the regions' share.</summary>
    public Rounding Rounding { get; init; } = Rounding.ToKrona;

    /// <summary>Where the agreement says so.</summary>
    public Provision Provision { get; }

    /// <summary>The state's share of a rebate, rounded as the rule says.</summary>
    /// <param name="rebate">The rebate, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor Of(Kronor rebate)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rebate, Kronor.Zero);
        return rebate.Times(StateShare, Rounding);
    }

    /// <summary>What is left of a rebate to the regions: all of it but the state's share.</summary>
    /// <param name="rebate">The rebate, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor ToRegions(Kronor rebate) => rebate - Of(rebate);

    /// <summary>The regions keep all of it (<c>återbäringen tillfaller regionerna</c>), as in 2016.</summary>
    public sealed record Kept : RebateRule
    {
        /// <summary>The regions keep all.</summary>
        /// <exception cref="ArgumentNullException">The provision is null.</exception>
        public Kept(Provision provision)
            : base(Ratio.Zero, provision)
        {
        }
    }

    /// <summary>The state's share is deducted afterwards (<c>reglering av återbäring</c>) from each region's payments: by a forecast first, then by the final count (2017–2023).</summary>
    public sealed record DeductedAfter : RebateRule
    {
        /// <summary>A deduction afterwards.</summary>
        /// <param name="stateShare">The state's share.</param>
        /// <param name="provision">Where the agreement says so.</param>
        /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 100 %.</exception>
        /// <exception cref="ArgumentNullException">The provision is null.</exception>
        public DeductedAfter(Ratio stateShare, Provision provision)
            : base(stateShare, provision)
        {
        }
    }

    /// <summary>The state's share by forecast is taken off the grant before it is allocated (<c>nettostatsbidrag</c>), and its outcome enters the corridor (from 2024).</summary>
    public sealed record TopSliced : RebateRule
    {
        /// <summary>A deduction before allocation.</summary>
        /// <param name="stateShare">The state's share.</param>
        /// <param name="forecast">The state's share of the forecast rebates, in kronor, zero or more.</param>
        /// <param name="provision">Where the agreement says so.</param>
        /// <exception cref="ArgumentOutOfRangeException">The share isn't from 0 to 100 %, or the forecast is negative.</exception>
        /// <exception cref="ArgumentNullException">The provision is null.</exception>
        public TopSliced(Ratio stateShare, Kronor forecast, Provision provision)
            : base(stateShare, provision) =>
            Forecast = Magnitude.Of(forecast, nameof(forecast));

        /// <summary>The state's share of the forecast rebates.</summary>
        public Kronor Forecast { get; }
    }
}
