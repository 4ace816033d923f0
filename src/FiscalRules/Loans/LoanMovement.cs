namespace FiscalRules.Loans;

/// <summary>How the loans follow the assets at the end of a half-year (<c>upplåning och amortering per halvår</c>). The ordinance asks only that the stocks meet; the agency chooses the movements.</summary>
public enum LoanMovement
{
    /// <summary>Each by itself: the half-year's loan-financed acquisitions are borrowed, and what the assets fell by is amortised. The default.</summary>
    Each,

    /// <summary>The net alone: borrowed if the book value rose, amortised if it fell.</summary>
    Net,
}
