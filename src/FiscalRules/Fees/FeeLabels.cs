namespace FiscalRules.Fees;

/// <summary>The labels of the official table's rows.</summary>
internal static class FeeLabels
{
    public static readonly (string Swedish, string English) Revenue = ("Intäkter", "Revenue");

    public static readonly (string Swedish, string English) Cost = ("Kostnader", "Costs");

    public static readonly (string Swedish, string English) CostToCover = ("Kostnader att täcka med avgifter", "Costs to cover with fees");

    public static readonly (string Swedish, string English) Result = ("Årets resultat", "The year's result");

    public static readonly (string Swedish, string English) Decided = ("Beslutad disposition eller täckning", "Decided use or cover");

    public static readonly (string Swedish, string English) TotalResult = ("Totalt årligt resultat", "Total result of the year");

    public static readonly (string Swedish, string English) TotalClosing = ("Totalt ackumulerat över-/underskott", "Total accumulated surplus or deficit");

    /// <summary>What the balances of an area are called: what isn't carried forward in the agency's books is no surplus but over-collection.</summary>
    public static ((string Swedish, string English) Opening, (string Swedish, string English) Closing) Of(FeeArea area) => area.IsCarriedForward
        ? (("Ingående ackumulerat över-/underskott", "Opening accumulated surplus or deficit"), ("Utgående ackumulerat över-/underskott", "Closing accumulated surplus or deficit"))
        : (("Ingående ackumulerat över-/underuttag", "Opening accumulated over- or under-collection"), ("Utgående ackumulerat över-/underuttag", "Closing accumulated over- or under-collection"));
}
