using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>What a budget request has to say of investments in the activity (<c>verksamhetsinvesteringar</c>), by the fiscal year in which it is handed in.</summary>
public sealed record InvestmentTerms
{
    /// <summary>The terms by the fiscal year (<c>budgetår</c>) in which the budget request is handed in, by 1 March, from 2016.</summary>
    public static Timeline<FiscalYear, InvestmentTerms> InForce { get; } = Enacted();

    /// <summary>Above what investment expenditure an object is specified, strictly: 20 million kronor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor SpecifiedAbove { get; init => field = Magnitude.Of(value); }

    /// <summary>By which provision.</summary>
    public required Provision Provision { get; init; }

    private static Timeline<FiscalYear, InvestmentTerms> Enacted()
    {
        var from2016 = new InvestmentTerms { SpecifiedAbove = Kronor.Mkr(20), Provision = LoansLaw.Investments2015 };
        return new(
            "verksamhetsinvesteringar i budgetunderlag",
            readTo: 2025,
            new InForce<FiscalYear, InvestmentTerms>(2016, from2016, LoansLaw.Investments2015),
            new InForce<FiscalYear, InvestmentTerms>(2019, from2016 with { Provision = LoansLaw.Investments }, LoansLaw.Investments));
    }
}
