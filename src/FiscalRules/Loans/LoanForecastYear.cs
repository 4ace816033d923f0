using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>A year of a forecast of an agency's loans (<c>lånebehov per år</c>): its two half-years together, and the frame they need.</summary>
public sealed record LoanForecastYear
{
    internal LoanForecastYear(FiscalYear year, in LoanAssumptions assumptions, in LoanForecastHalf first, in LoanForecastHalf second)
    {
        (Year, Assumptions, First, Second) = (year, assumptions, first, second);
        Investments = first.Investments + second.Investments;
        Borrowing = first.Borrowing + second.Borrowing;
        Depreciation = first.Depreciation + second.Depreciation;
        Amortisation = first.Amortisation + second.Amortisation;
        Interest = first.Interest + second.Interest;
        Costs = Amortisation + Interest;
        NeededFrame = Kronor.Max(first.Opening, Kronor.Max(first.Closing, second.Closing));
        Headroom = assumptions.Frame - NeededFrame;
    }

    /// <summary>The fiscal year (<c>budgetår</c>).</summary>
    public FiscalYear Year { get; }

    /// <summary>What is assumed of it.</summary>
    public LoanAssumptions Assumptions { get; }

    /// <summary>Outcome, forecast, budget or plan.</summary>
    public Stage Stage => Assumptions.Stage;

    /// <summary>The half-year that ends on 30 June.</summary>
    public LoanForecastHalf First { get; }

    /// <summary>The half-year that ends on 31 December.</summary>
    public LoanForecastHalf Second { get; }

    /// <summary>The loans when the year begins (<c>ingående lån</c>).</summary>
    public Kronor Opening => First.Opening;

    /// <summary>All acquisitions (<c>investeringar</c>).</summary>
    public Kronor Investments { get; }

    /// <summary>New loans (<c>nyupplåning</c>).</summary>
    public Kronor Borrowing { get; }

    /// <summary>The depreciation of all assets (<c>avskrivningar</c>).</summary>
    public Kronor Depreciation { get; }

    /// <summary>Loans paid back (<c>amorteringar</c>).</summary>
    public Kronor Amortisation { get; }

    /// <summary>The loans when the year ends (<c>utgående lån</c>).</summary>
    public Kronor Closing => Second.Closing;

    /// <summary>The interest of the year (<c>ränteutgifter</c>), signed.</summary>
    public Kronor Interest { get; }

    /// <summary>Amortisation and interest together (<c>summa amorteringar och ränteutgifter</c>).</summary>
    public Kronor Costs { get; }

    /// <summary>The least loan frame that holds all the year (<c>behov av låneram</c>): the highest the loans are when it begins, on 30 June and on 31 December.</summary>
    public Kronor NeededFrame { get; }

    /// <summary>The loan frame less the need (<c>utrymme</c>), below zero where the frame doesn't suffice; null where no frame is given.</summary>
    public Kronor? Headroom { get; }
}
