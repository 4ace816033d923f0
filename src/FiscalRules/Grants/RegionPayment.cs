using NodaTime;

namespace FiscalRules.Grants;

/// <summary>What a region is paid on a day for a year's agreement (<c>utbetalning</c>).</summary>
/// <param name="Day">The day.</param>
/// <param name="Instalment">The instalment of that day; zero where there is none.</param>
/// <param name="Settlement">What settlements change it by, signed.</param>
public sealed record RegionPayment(LocalDate Day, Kronor Instalment, Kronor Settlement)
{
    /// <summary>Instalment and settlement together; below zero where a settlement takes more than the instalment, from the next agreement's payment.</summary>
    public Kronor Amount { get; } = Instalment + Settlement;
}
