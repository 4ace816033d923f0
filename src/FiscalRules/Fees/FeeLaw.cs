using FiscalRules.Law;

namespace FiscalRules.Fees;

/// <summary>The acts and provisions of fee-financed activity (<c>avgiftsbelagd verksamhet</c>), as the room's results cite them.</summary>
public static class FeeLaw
{
    /// <summary>The ordinance on the fees of agencies under the government (<c>avgiftsförordningen</c>).</summary>
    public static Act FeeOrdinance { get; } = new("avgiftsförordningen", "Fees Ordinance", "1992:191");

    /// <summary>The ordinance on annual reports and budget requests (<c>förordningen om årsredovisning och budgetunderlag</c>).</summary>
    public static Act ReportOrdinance { get; } = new("förordningen om årsredovisning och budgetunderlag", "Annual Reports and Budget Requests Ordinance", "2000:605");

    /// <summary>An agency sets the size of fees, other than those of 4 §, only with the government's authorisation.</summary>
    public static Provision Authorisation { get; } = FeeOrdinance.At("5", paragraph: 1);

    /// <summary>Fees are calculated to cover the costs in full, unless the government has said otherwise.</summary>
    public static Provision EconomicGoal { get; } = FeeOrdinance.At("5", paragraph: 2);

    /// <summary>Yearly consultation on fees that are taken or are to be taken, to the end of 2018.</summary>
    public static Provision YearlyConsultation { get; } = FeeOrdinance.At("7");

    /// <summary>Consultation before a fee is materially changed or a new one is taken, from 2019.</summary>
    public static Provision Consultation { get; } = FeeOrdinance.At("7", paragraph: 2);

    /// <summary>An agency that may dispose of the revenue carries the year's result forward.</summary>
    public static Provision CarriedForward { get; } = FeeOrdinance.At("25 a", paragraph: 1);

    /// <summary>An accumulated surplus of more than a tenth of the turnover: a proposal for the use of the whole of it.</summary>
    public static Provision SurplusProposal { get; } = FeeOrdinance.At("25 a", paragraph: 2);

    /// <summary>A deficit that no earlier surplus covers: a proposal for how it is to be covered.</summary>
    public static Provision DeficitProposal { get; } = FeeOrdinance.At("25 a", paragraph: 3);

    /// <summary>Public-law fees booked against a revenue heading: over- or under-collection of more than a tenth of the fee revenue is notified.</summary>
    public static Provision Notification { get; } = FeeOrdinance.At("25 b");

    /// <summary>The data follow the division that the government has decided, whether or not the agency disposes of the revenue.</summary>
    public static Provision Division { get; } = ReportOrdinance.At(9, "5", paragraph: 1);
}
