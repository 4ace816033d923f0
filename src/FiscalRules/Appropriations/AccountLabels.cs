namespace FiscalRules.Appropriations;

/// <summary>The labels of an item's account, in the words of the official form.</summary>
internal static class AccountLabels
{
    public static readonly (string Swedish, string English) Opening = ("Ingående överföringsbelopp", "Opening carry-over");

    public static readonly (string Swedish, string English) Allotted = ("Årets tilldelning enligt regleringsbrev", "Allotted for the year");

    public static readonly (string Swedish, string English) Redistributed = ("Omdisponerade anslagsbelopp", "Redistributed");

    public static readonly (string Swedish, string English) Overrun = ("Utnyttjad del av medgivet överskridande", "Used part of an allowed overrun");

    public static readonly (string Swedish, string English) Withdrawn = ("Indragning", "Withdrawn");

    public static readonly (string Swedish, string English) Available = ("Totalt disponibelt belopp", "Total at disposal");

    public static readonly (string Swedish, string English) Spent = ("Utgifter", "Expenditure");

    public static readonly (string Swedish, string English) Closing = ("Utgående överföringsbelopp", "Closing carry-over");
}
