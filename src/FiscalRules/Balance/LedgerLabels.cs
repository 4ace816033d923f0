using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>The labels of the ledger's rows, in the words of published accounts.</summary>
internal static class LedgerLabels
{
    public static readonly (string Swedish, string English) Opening = (
        "Ingående balans: ackumulerade ej återställda negativa resultat",
        "Opening balance: accumulated negative results not restored");

    public static readonly (string Swedish, string English) BalanceResult = (
        "Årets balanskravsresultat enligt balanskravsutredningen",
        "The year's balance result according to the statement");

    public static readonly (string Swedish, string English) SpecialReasons = (
        "+ Synnerliga skäl att inte återställa",
        "+ Special reasons not to restore");

    public static readonly (string Swedish, string English) Lapsed = (
        "− Överskott utöver vad som återstår (förfaller)",
        "− Surplus beyond what is left (lapses)");

    public static readonly (string Swedish, string English) Closing = (
        "Utgående balans: ackumulerade ej återställda negativa resultat",
        "Closing balance: accumulated negative results not restored");

    public static (string Swedish, string English) Vintage(FiscalYear origin, FiscalYear deadline) => (
        Invariant($"Varav från {origin}, återställs senast {deadline}"),
        Invariant($"Of which from {origin}, to be restored by {deadline}"));
}
