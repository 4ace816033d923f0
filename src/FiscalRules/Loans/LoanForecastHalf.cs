using NodaTime;

namespace FiscalRules.Loans;

/// <summary>A half-year of a forecast of an agency's loans (<c>halvår</c>): the assets' movements, and the loans' that follow from them.</summary>
/// <remarks>Amounts are magnitudes, zero or more, but the interest: <c>Opening + Borrowing − Amortisation = Closing</c>, which is the loan-financed book value on the day. The default value is all zero.</remarks>
public readonly record struct LoanForecastHalf
{
    internal LoanForecastHalf(AssetRegister assets, LocalDate before, LocalDate day, Kronor opening, LoanMovement movement, Ratio rate)
    {
        (Day, Opening) = (day, opening);
        var acquired = Kronor.Zero;
        foreach (var asset in assets.Assets)
        {
            var moved = new AssetMovements(asset, before, day);
            Investments += moved.Acquisitions;
            Depreciation += moved.Depreciation;
            OtherDecrease += moved.WriteDowns + moved.Disposed - moved.Reversals;
            acquired += moved.LoanAcquisitions;
            Closing += moved.LoanClosing;
        }

        LoanFinancedInvestments = acquired;
        var borrowed = movement == LoanMovement.Each ? acquired : Kronor.Zero;
        var rest = Closing - opening - borrowed;
        Borrowing = borrowed + Kronor.Max(rest, Kronor.Zero);
        Amortisation = Kronor.Max(-rest, Kronor.Zero);
        Interest = opening.Times(rate * Ratio.Of(1, 2), Rounding.ToOre);
    }

    /// <summary>The day the half-year ends, on which the stocks are held against each other.</summary>
    public LocalDate Day { get; }

    /// <summary>The loans when it begins (<c>ingående lån</c>).</summary>
    public Kronor Opening { get; }

    /// <summary>All acquisitions (<c>investeringar</c>), however they are financed.</summary>
    public Kronor Investments { get; }

    /// <summary>What of them loans finance (<c>lånefinansierade investeringar</c>).</summary>
    public Kronor LoanFinancedInvestments { get; }

    /// <summary>The depreciation of all assets (<c>avskrivningar</c>).</summary>
    public Kronor Depreciation { get; }

    /// <summary>Write-downs and disposals less reversals, signed (<c>nedskrivningar och utrangeringar</c>).</summary>
    public Kronor OtherDecrease { get; }

    /// <summary>New loans on the day (<c>nyupplåning</c>).</summary>
    public Kronor Borrowing { get; }

    /// <summary>Loans paid back on the day (<c>amortering</c>).</summary>
    public Kronor Amortisation { get; }

    /// <summary>The interest of the half-year (<c>ränta</c>), on the loans it opened with, since they move on its last day; to the öre.</summary>
    public Kronor Interest { get; }

    /// <summary>The loans when it ends (<c>utgående lån</c>): the loan-financed book value.</summary>
    public Kronor Closing { get; }
}
