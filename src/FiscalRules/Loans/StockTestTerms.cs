using FiscalRules.Law;
using NodaTime;

namespace FiscalRules.Loans;

/// <summary>On which days an agency's loans are held against its assets (<c>avstämningsdagar</c>).</summary>
public sealed record StockTestTerms
{
    /// <summary>The terms by the day of the test, from 1 April 2011.</summary>
    public static Timeline<LocalDate, StockTestTerms> InForce { get; } = new(
        "lån mot tillgångarnas bokförda värden",
        readTo: new LocalDate(2025, 12, 31),
        new InForce<LocalDate, StockTestTerms>(
            new LocalDate(2011, 4, 1), new StockTestTerms { Days = [new AnnualDate(6, 30), new AnnualDate(12, 31)] }, LoansLaw.StockTest));

    /// <summary>The days of the year: 30 June and 31 December.</summary>
    public required ValueList<AnnualDate> Days { get; init; }
}
