namespace FiscalRules.Loans;

/// <summary>How a loan is paid back (<c>amorteringsform</c>). A closed set. Whatever the form, the last payment takes what is left, so that the loan closes at exactly zero.</summary>
public abstract record Amortisation
{
    private Amortisation()
    {
    }

    /// <summary>Equal instalments (<c>rak amortering</c>, what is often called <c>serielån</c>): what is left over the payments left, rounded as declared.</summary>
    /// <param name="Rounding">How the instalment is rounded.</param>
    public sealed record Straight(Rounding Rounding) : Amortisation;

    /// <summary>Equal payments of interest and instalment together (<c>annuitet</c>): the exact annuity, rounded as declared, and computed anew when the rate changes.</summary>
    /// <param name="Rounding">How the payment is rounded.</param>
    public sealed record Annuity(Rounding Rounding) : Amortisation;

    /// <summary>Instalments by an agreed series (<c>serie av amorteringar</c>), one for each payment after the grace period, adding up to the principal.</summary>
    public sealed record Serial : Amortisation
    {
        /// <summary>A series.</summary>
        /// <param name="instalments">The instalments in order, each zero or more, at least one.</param>
        /// <exception cref="ArgumentException">There is no instalment.</exception>
        /// <exception cref="ArgumentOutOfRangeException">An instalment is negative.</exception>
        public Serial(ValueList<Kronor> instalments)
        {
            ArgumentNullException.ThrowIfNull(instalments);
            if (instalments.Count == 0)
            {
                throw new ArgumentException("A series has at least one instalment.", nameof(instalments));
            }

            foreach (var instalment in instalments)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(instalment, Kronor.Zero, nameof(instalments));
            }

            Instalments = instalments;
        }

        /// <summary>The instalments in order.</summary>
        public ValueList<Kronor> Instalments { get; }
    }

    /// <summary>All at the last payment, interest alone before (<c>bulletlån, rak återbetalning vid löptidens slut</c>).</summary>
    public sealed record Bullet : Amortisation;

    /// <summary>An agreed payment of interest and instalment together (<c>avtalat betalningsbelopp</c>), until the loan is paid back.</summary>
    public sealed record Agreed : Amortisation
    {
        /// <summary>An agreed payment.</summary>
        /// <param name="payment">The payment, greater than zero.</param>
        /// <exception cref="ArgumentOutOfRangeException">The payment is zero or negative.</exception>
        public Agreed(Kronor payment)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(payment, Kronor.Zero);
            Payment = payment;
        }

        /// <summary>The payment, greater than zero.</summary>
        public Kronor Payment { get; }
    }
}
