namespace FiscalRules.Fees;

/// <summary>What has been done before a fee is taken for the first time (<c>ny avgift</c>).</summary>
/// <param name="IsAuthorised">Whether the government has authorised the agency to set the fee (<c>särskilt bemyndigande</c>, 5 §). Of no effect where the right follows from 4 §.</param>
/// <param name="IsConsulted">Whether the fee has been consulted on (<c>samråd</c>, 7 §), or an exemption from it granted.</param>
public sealed record NewFeeArea(bool IsAuthorised, bool IsConsulted);
