using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <summary>The lines of the accounts that a balance statement needs (<c>underlag till balanskravsutredning</c>), for one legal entity and fiscal year.</summary>
/// <remarks>
/// Every line is stated, 0 where there is nothing. Gains, losses and reserve movements are magnitudes, zero or more: the statement gives each its sign. Only the result, the
/// unrealised line and the reversal have a sign of their own. The default value is year 1 with zeros, and no statement can be made of it.
/// </remarks>
public readonly record struct BalanceAccounts
{
    /// <summary>The fiscal year; it decides which law applies.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>Outcome, forecast, budget or plan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named stages.</exception>
    public Stage Stage
    {
        get;
        init
        {
            StageText.Check(value, nameof(Stage));
            field = value;
        }
    }

    /// <summary>The year's result in the income statement (<c>årets resultat</c>), signed.</summary>
    public required Kronor Result { get; init; }

    /// <summary>All realised gains on sales of assets (<c>samtliga realisationsvinster</c>), zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor RealisedGains { get; init => field = Magnitude.Of(value); }

    /// <summary>The part of the gains that is in line with good financial management and stays in (<c>realisationsvinster enligt undantagsmöjlighet</c>), zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor ExceptedGains { get; init => field = Magnitude.Of(value); }

    /// <summary>Losses on sales that are in line with good financial management (<c>realisationsförluster enligt undantagsmöjlighet</c>), zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor ExceptedLosses { get; init => field = Magnitude.Of(value); }

    /// <summary>
    /// Unrealised gains less losses on securities in the year's result (<c>orealiserade vinster och förluster i värdepapper</c>): positive for a net gain, which the
    /// statement takes out, negative for a net loss, which it adds back. For fiscal years to 2018 the losses alone, so zero or less; to 2012 zero.
    /// </summary>
    public required Kronor Unrealised { get; init; }

    /// <summary>
    /// The reversal of unrealised gains and losses that earlier statements disregarded (<c>återföring</c>), signed as it changes the result: positive for a gain
    /// taken out earlier, negative for a loss added back earlier. For fiscal years to 2018 of losses alone, so zero or less; to 2012 zero.
    /// </summary>
    public required Kronor Reversal { get; init; }

    /// <summary>What is reserved to the equalisation reserve (<c>reservering till resultatutjämningsreserv, RUR</c>), fiscal years 2013–2023; zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor ToRur { get; init => field = Magnitude.Of(value); }

    /// <summary>What is used of the equalisation reserve (<c>användning av resultatutjämningsreserv, RUR</c>), fiscal years 2013–2033; zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor FromRur { get; init => field = Magnitude.Of(value); }

    /// <summary>What is reserved to the result reserve (<c>reservering till resultatreserv</c>), fiscal years from 2024; zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor ToResultReserve { get; init => field = Magnitude.Of(value); }

    /// <summary>What is used of the result reserve (<c>användning av resultatreserv</c>), fiscal years from 2024; zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor FromResultReserve { get; init => field = Magnitude.Of(value); }

    /// <summary>
    /// Taxes and general state grants and equalisation (<c>skatteintäkter samt generella statsbidrag och utjämning</c>), zero or more: two rows of the income
    /// statement. Only the reserves need it; null where it isn't known.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor? TaxesAndGrants { get; init => field = value is { } amount ? Magnitude.Of(amount) : null; }

    /// <summary>
    /// Equity with the liability for older pensions deducted (<c>eget kapital inklusive ansvarsförbindelsen för pensionsförpliktelser</c>), signed: below zero the
    /// larger share applies. Only a reservation needs it; null where it isn't known.
    /// </summary>
    public Kronor? EquityWithPensions { get; init; }
}
