namespace FiscalRules.Balance;

/// <summary>The two reserves in which a good year's result may be kept for a bad one (<c>resultatreserver</c>).</summary>
public enum Reserve
{
    /// <summary>The equalisation reserve of fiscal years 2013–2023, usable to 2033 (<c>resultatutjämningsreserv, RUR</c>).</summary>
    Rur,

    /// <summary>The result reserve from fiscal year 2024 (<c>resultatreserv</c>).</summary>
    ResultReserve,
}
