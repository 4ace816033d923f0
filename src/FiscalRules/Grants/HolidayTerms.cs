using FiscalRules.Law;
using NodaTime;

namespace FiscalRules.Grants;

/// <summary>What has changed in which days are public holidays (<c>allmänna helgdagar</c>).</summary>
/// <param name="WhitMonday">Whether the Monday after Whit Sunday is one (<c>annandag pingst</c>).</param>
/// <param name="NationalDay">Whether 6 June is one (<c>nationaldagen</c>).</param>
public sealed record HolidayTerms(bool WhitMonday, bool NationalDay)
{
    /// <summary>The terms by day, from 1990: the national day took the place of Whit Monday on 1 April 2005.</summary>
    public static Timeline<LocalDate, HolidayTerms> InForce { get; } = new(
        "allmänna helgdagar",
        readTo: new LocalDate(2026, 12, 31),
        new(new LocalDate(1990, 1, 1), new(WhitMonday: true, NationalDay: false), HolidayLaw.Days),
        new(new LocalDate(2005, 4, 1), new(WhitMonday: false, NationalDay: true), HolidayLaw.Days2005));
}
