namespace FiscalRules.Balance;

/// <summary>The names of the reserves.</summary>
internal static class ReserveLabels
{
    public static (string Swedish, string English) Name(Reserve reserve) => reserve == Reserve.Rur
        ? ("Resultatutjämningsreserven", "The equalisation reserve")
        : ("Resultatreserven", "The result reserve");
}
