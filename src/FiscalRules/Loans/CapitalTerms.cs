using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>By which provisions an agency borrows and has credit (<c>kapitalförsörjning</c>) in a fiscal year. The frames themselves are decisions, and so inputs.</summary>
public sealed record CapitalTerms
{
    /// <summary>The terms by fiscal year (<c>budgetår</c>), from 2011.</summary>
    public static Timeline<FiscalYear, CapitalTerms> InForce { get; } = new(
        "kapitalförsörjning",
        readTo: 2025,
        new InForce<FiscalYear, CapitalTerms>(
            2011,
            new CapitalTerms
            {
                LoanProvision = LoansLaw.LoanFinancing,
                LoanFrameProvision = LoansLaw.LoanFrame,
                ConditionsProvision = LoansLaw.LoanConditions,
                CreditFrameProvision = LoansLaw.CreditFrame,
                CreditProvision = LoansLaw.Credit,
                OtherCreditProvision = LoansLaw.OtherFinancing,
            },
            LoansLaw.LoanFinancing));

    /// <summary>By which provision fixed assets are financed with loans.</summary>
    public required Provision LoanProvision { get; init; }

    /// <summary>By which provision the government decides the loan frame (<c>låneram</c>).</summary>
    public required Provision LoanFrameProvision { get; init; }

    /// <summary>By which provision the conditions of the loans are set.</summary>
    public required Provision ConditionsProvision { get; init; }

    /// <summary>By which provision the government decides the frame of the credits.</summary>
    public required Provision CreditFrameProvision { get; init; }

    /// <summary>By which provision working capital is financed with credit.</summary>
    public required Provision CreditProvision { get; init; }

    /// <summary>By which provision an agency has another credit.</summary>
    public required Provision OtherCreditProvision { get; init; }
}
