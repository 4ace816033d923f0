using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>The act on public holidays (<c>lagen om allmänna helgdagar</c>), which decides the days of payment.</summary>
public static class HolidayLaw
{
    /// <summary>The act.</summary>
    public static Act Holidays { get; } = new("lagen om allmänna helgdagar", "Public Holidays Act", "1989:253");

    /// <summary>Which days are public holidays.</summary>
    public static Provision Days { get; } = Holidays.At("1");

    /// <summary>With the national day in place of Whit Monday, from 1 April 2005.</summary>
    public static Provision Days2005 { get; } = Days.WordedBy("2004:1320");
}
