namespace FiscalRules.Appropriations;

/// <summary>The labels of the table of commitments.</summary>
internal static class CommitmentLabels
{
    public static readonly (string Swedish, string English) Opening = ("Ekonomiska åtaganden vid årets början", "Commitments at the beginning of the year");

    public static readonly (string Swedish, string English) Added = ("Nya ekonomiska åtaganden", "New commitments");

    public static readonly (string Swedish, string English) Spent = ("Utgifter mot anslag till följd av ekonomiska åtaganden", "Expenditure because of commitments");

    public static readonly (string Swedish, string English) Lapsed = ("Bortfallna ekonomiska åtaganden", "Commitments that lapsed");

    public static readonly (string Swedish, string English) Closing = ("Ekonomiska åtaganden vid årets slut", "Commitments at the end of the year");

    public static readonly (string Swedish, string English) Frame = ("Tilldelat/föreslaget bemyndigande", "Frame, allotted or proposed");
}
