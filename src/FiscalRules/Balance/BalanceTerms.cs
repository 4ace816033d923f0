using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <summary>What the balance requirement (<c>balanskravet</c>) says in a fiscal year, as figures and choices.</summary>
/// <remarks>Take the ones in force from <see cref="InForce"/>; change one with <c>with</c> to compute a reform or an older law on the same accounts.</remarks>
public sealed record BalanceTerms
{
    /// <summary>The terms by fiscal year (<c>räkenskapsår</c>), from 2000; each is keyed by the first fiscal year that its act was applied to.</summary>
    public static Timeline<FiscalYear, BalanceTerms> InForce { get; } = Enacted();

    /// <summary>Within how many following years a deficit is to be restored, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 100.</exception>
    public required int YearsToRestore
    {
        get;
        init => field = value is >= 1 and <= 100
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A deficit is restored within 1 to 100 years.");
    }

    /// <summary>Which unrealised changes in value the statement disregards.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named choices.</exception>
    public required SecuritiesLines Securities
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Securities is one of the named choices.");
    }

    /// <summary>What may be done with the equalisation reserve (<c>resultatutjämningsreserv, RUR</c>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named choices.</exception>
    public required ReserveRight Rur
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Rur is one of the named choices.");
    }

    /// <summary>What may be done with the result reserve (<c>resultatreserv</c>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named choices.</exception>
    public required ReserveRight ResultReserve
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "ResultReserve is one of the named choices.");
    }

    /// <summary>By which provision items are disregarded in the year's result.</summary>
    public required Provision AdjustmentProvision { get; init; }

    /// <summary>By which provision the balance result is stated.</summary>
    public required Provision StatementProvision { get; init; }

    /// <summary>By which provision a deficit is to be restored, and when.</summary>
    public required Provision RestorationProvision { get; init; }

    /// <summary>By which provision special reasons (<c>synnerliga skäl</c>) may excuse a deficit.</summary>
    public required Provision SpecialReasonsProvision { get; init; }

    /// <summary>By which provision earlier deficits and what is left of them are stated.</summary>
    public required Provision DisclosureProvision { get; init; }

    /// <summary>By which provision the equalisation reserve is reserved to or used.</summary>
    public required Provision RurProvision { get; init; }

    /// <summary>By which provision the result reserve is reserved to or used.</summary>
    public required Provision ResultReserveProvision { get; init; }

    private static Timeline<FiscalYear, BalanceTerms> Enacted()
    {
        var from2000 = new BalanceTerms
        {
            YearsToRestore = 2,
            Securities = SecuritiesLines.None,
            Rur = ReserveRight.None,
            ResultReserve = ReserveRight.None,
            AdjustmentProvision = BalanceLaw.RestorationWithinTwoYears,
            StatementProvision = BalanceLaw.RestorationWithinTwoYears,
            RestorationProvision = BalanceLaw.RestorationWithinTwoYears,
            SpecialReasonsProvision = BalanceLaw.RestorationWithinTwoYears,
            DisclosureProvision = BalanceLaw.RestorationWithinTwoYears,
            RurProvision = BalanceLaw.Rur1991,
            ResultReserveProvision = BalanceLaw.ResultReserve,
        };
        var from2005 = from2000 with
        {
            YearsToRestore = 3,
            AdjustmentProvision = BalanceLaw.RestorationOfCosts,
            StatementProvision = BalanceLaw.RestorationOfCosts,
            RestorationProvision = BalanceLaw.RestorationOfCosts,
            SpecialReasonsProvision = BalanceLaw.SpecialReasons2004,
            DisclosureProvision = BalanceLaw.RestorationOfCosts,
        };
        var from2013 = from2005 with
        {
            Securities = SecuritiesLines.LossesOnly,
            Rur = ReserveRight.ReserveAndUse,
            AdjustmentProvision = BalanceLaw.Statement1997,
            StatementProvision = BalanceLaw.Statement1997,
            RestorationProvision = BalanceLaw.RestorationOfBalanceResult,
            SpecialReasonsProvision = BalanceLaw.SpecialReasons2012,
            DisclosureProvision = BalanceLaw.Disclosure2012,
        };
        var from2018 = from2013 with
        {
            RestorationProvision = BalanceLaw.Restoration,
            SpecialReasonsProvision = BalanceLaw.SpecialReasons,
            DisclosureProvision = BalanceLaw.Disclosure2017,
            RurProvision = BalanceLaw.Rur2017,
        };
        var from2019 = from2018 with
        {
            Securities = SecuritiesLines.GainsAndLosses,
            AdjustmentProvision = BalanceLaw.Adjustments,
            StatementProvision = BalanceLaw.Statement,
            DisclosureProvision = BalanceLaw.Disclosure,
            RurProvision = BalanceLaw.Rur,
        };
        var from2024 = from2019 with
        {
            Rur = ReserveRight.UseOnly,
            ResultReserve = ReserveRight.ReserveAndUse,
            RurProvision = BalanceLaw.RurKept,
        };
        return new(
            "balanskravet",
            readTo: 2025,
            new(2000, from2000, BalanceLaw.RestorationWithinTwoYears),
            new(2005, from2005, BalanceLaw.RestorationOfCosts),
            new(2013, from2013, BalanceLaw.RestorationOfBalanceResult),
            new(2018, from2018, BalanceLaw.Restoration),
            new(2019, from2019, BalanceLaw.Statement),
            new(2024, from2024, BalanceLaw.ResultReserve),
            new(2034, from2024 with { Rur = ReserveRight.None }, BalanceLaw.RurKept));
    }
}
