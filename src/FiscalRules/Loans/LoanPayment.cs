using NodaTime;

namespace FiscalRules.Loans;

/// <summary>One payment of a loan (<c>betalning</c>): <c>Opening − Instalment − Extra = Closing</c>. The default value is a payment of nothing.</summary>
public readonly record struct LoanPayment
{
    internal LoanPayment(int number, LocalDate day, Kronor opening, Kronor interest, Kronor instalment, Kronor extra)
    {
        (Number, Day, Opening, Interest, Instalment, Extra) = (number, day, opening, interest, instalment, extra);
        Payment = interest + instalment;
        Closing = opening - instalment - extra;
    }

    /// <summary>The number of the payment, from 1.</summary>
    public int Number { get; }

    /// <summary>The day it is paid (<c>betalningsdag</c>).</summary>
    public LocalDate Day { get; }

    /// <summary>What was owed after the payment before (<c>ingående skuld</c>).</summary>
    public Kronor Opening { get; }

    /// <summary>The interest of the period, rounded as agreed (<c>ränta</c>), signed as the rate.</summary>
    public Kronor Interest { get; }

    /// <summary>What is paid back by the plan (<c>amortering</c>), zero or more.</summary>
    public Kronor Instalment { get; }

    /// <summary>What is paid back beyond it, after the payment before and up to this day (<c>extra amortering</c>), zero or more.</summary>
    public Kronor Extra { get; }

    /// <summary>What is paid by the plan: interest and instalment (<c>att betala</c>).</summary>
    public Kronor Payment { get; }

    /// <summary>What is owed afterwards (<c>utgående skuld</c>).</summary>
    public Kronor Closing { get; }
}
