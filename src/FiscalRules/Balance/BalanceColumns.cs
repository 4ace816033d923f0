namespace FiscalRules.Balance;

/// <summary>The accounts of many entities over consecutive fiscal years, line by line (<c>underlag till balanskravsutredningar, i kolumner</c>).</summary>
/// <remarks>
/// Columns are <c>[year][entity]</c>: all entities of the first year, then all of the second. Signs and magnitudes are those of <see cref="BalanceAccounts"/>. A line that is zero throughout is
/// <see cref="Column.Zero"/>.
/// </remarks>
public readonly ref struct BalanceColumns
{
    /// <summary>The first fiscal year; it and the ones after it decide which law applies.</summary>
    public required FiscalYear First { get; init; }

    /// <summary>How many years, at least 1.</summary>
    public required int Years { get; init; }

    /// <summary>How many entities, at least 1.</summary>
    public required int Entities { get; init; }

    /// <summary>The year's result (<c>årets resultat</c>), signed.</summary>
    public required Column Result { get; init; }

    /// <summary>All realised gains (<c>samtliga realisationsvinster</c>), zero or more.</summary>
    public required Column RealisedGains { get; init; }

    /// <summary>The part of the gains that stays in (<c>realisationsvinster enligt undantagsmöjlighet</c>), zero or more.</summary>
    public required Column ExceptedGains { get; init; }

    /// <summary>Losses on sales in line with good financial management (<c>realisationsförluster enligt undantagsmöjlighet</c>), zero or more.</summary>
    public required Column ExceptedLosses { get; init; }

    /// <summary>Unrealised gains less losses on securities (<c>orealiserade vinster och förluster i värdepapper</c>), signed.</summary>
    public required Column Unrealised { get; init; }

    /// <summary>The reversal of earlier ones (<c>återföring</c>), signed.</summary>
    public required Column Reversal { get; init; }

    /// <summary>What is reserved to the equalisation reserve (<c>reservering till RUR</c>), zero or more; zero where the policy decides it.</summary>
    public required Column ToRur { get; init; }

    /// <summary>What is used of the equalisation reserve (<c>användning av RUR</c>), zero or more; zero where the policy decides it.</summary>
    public required Column FromRur { get; init; }

    /// <summary>What is reserved to the result reserve (<c>reservering till resultatreserv</c>), zero or more; zero where the policy decides it.</summary>
    public required Column ToResultReserve { get; init; }

    /// <summary>What is used of the result reserve (<c>användning av resultatreserv</c>), zero or more; zero where the policy decides it.</summary>
    public required Column FromResultReserve { get; init; }

    /// <summary>How much of the year's own deficit was decided never to be restored (<c>synnerliga skäl att inte återställa</c>), zero or more. A decision.</summary>
    public required Column SpecialReasons { get; init; }

    /// <summary>Taxes and general grants (<c>skatteintäkter samt generella statsbidrag och utjämning</c>), zero or more. Default where not known: only the largest reservation needs it.</summary>
    public Column TaxesAndGrants { get; init; }

    /// <summary>Equity with the pension liability (<c>eget kapital inklusive ansvarsförbindelsen</c>), signed. Default where not known: only the largest reservation needs it.</summary>
    public Column EquityWithPensions { get; init; }

    /// <summary>What the equalisation reserve opens with, zero or more: an amount for each entity. Default for nothing.</summary>
    public Column RurOpening { get; init; }

    /// <summary>What the result reserve opens with, zero or more: an amount for each entity. Default for nothing.</summary>
    public Column ResultReserveOpening { get; init; }

    /// <summary>What is left to restore from before the first year.</summary>
    public RestorationOpening Opening { get; init; }

    /// <summary>What the five lines between the result and the result after adjustments add up to, where it is known beforehand that they are lawful; default where it isn't.</summary>
    internal Column Adjustments { get; init; }

    /// <summary>How many lines there are to go through: the ones that are required, then the ones that may be left out.</summary>
    internal const int Count = 13;

    /// <summary>Which lines are required: the first so many.</summary>
    internal const int Required = 11;

    /// <summary>Each line in turn.</summary>
    internal Column this[int index] => index switch
    {
        0 => Result,
        1 => RealisedGains,
        2 => ExceptedGains,
        3 => ExceptedLosses,
        4 => Unrealised,
        5 => Reversal,
        6 => ToRur,
        7 => FromRur,
        8 => ToResultReserve,
        9 => FromResultReserve,
        10 => SpecialReasons,
        11 => TaxesAndGrants,
        _ => EquityWithPensions,
    };

    /// <summary>The name of each line.</summary>
    internal static string NameOf(int index) => index switch
    {
        0 => nameof(Result),
        1 => nameof(RealisedGains),
        2 => nameof(ExceptedGains),
        3 => nameof(ExceptedLosses),
        4 => nameof(Unrealised),
        5 => nameof(Reversal),
        6 => nameof(ToRur),
        7 => nameof(FromRur),
        8 => nameof(ToResultReserve),
        9 => nameof(FromResultReserve),
        10 => nameof(SpecialReasons),
        11 => nameof(TaxesAndGrants),
        _ => nameof(EquityWithPensions),
    };

    /// <summary>One row as accounts.</summary>
    internal BalanceAccounts At(int row, FiscalYear year) => new()
    {
        Year = year,
        Result = Result[row],
        RealisedGains = RealisedGains[row],
        ExceptedGains = ExceptedGains[row],
        ExceptedLosses = ExceptedLosses[row],
        Unrealised = Unrealised[row],
        Reversal = Reversal[row],
        ToRur = ToRur[row],
        FromRur = FromRur[row],
        ToResultReserve = ToResultReserve[row],
        FromResultReserve = FromResultReserve[row],
        TaxesAndGrants = TaxesAndGrants.IsGiven ? TaxesAndGrants[row] : null,
        EquityWithPensions = EquityWithPensions.IsGiven ? EquityWithPensions[row] : null,
    };
}
