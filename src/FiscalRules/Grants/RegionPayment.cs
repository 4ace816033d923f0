using NodaTime;

namespace FiscalRules.Grants;

/// <summary>What a region is paid on a day for a year's agreement (<c>utbetalning</c>).</summary>
public sealed record RegionPayment
{
    internal RegionPayment(LocalDate day, Kronor instalment, Kronor settlement)
    {
        (Day, Instalment, Settlement) = (day, instalment, settlement);
        Amount = Instalment + Settlement;
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The instalment of that day; zero where there is none.</summary>
    public Kronor Instalment { get; }

    /// <summary>What settlements change it by, signed.</summary>
    public Kronor Settlement { get; }

    /// <summary>Instalment and settlement together; below zero where a settlement takes more than the instalment, from the next agreement's payment.</summary>
    public Kronor Amount { get; }
}
