using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>A published balance statement with its rows known by line (<c>publicerad balanskravsutredning</c>). The figures and the labels are as printed; only the codes are ours.</summary>
public sealed record LabelledStatement
{
    internal LabelledStatement(FiscalTable printed, StatementLabels labels)
    {
        var (rows, unmapped, taken) = (new List<TableRow>(), new List<TableRow>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var row in printed.Rows)
        {
            if (labels.LineOf(row.Swedish) is { } line && taken.Add(line))
            {
                rows.Add(new(line, row.Swedish, row.English, row.Cells));
            }
            else
            {
                unmapped.Add(new(Invariant($"unmapped-{unmapped.Count + 1}"), row.Swedish, row.English, row.Cells));
                rows.Add(unmapped[^1]);
            }
        }

        Unmapped = [.. unmapped];
        Table = new(printed.Swedish, printed.English, printed.Unit, printed.Columns, [.. rows], Relations([.. rows.Select(static row => row.Code)]));
    }

    /// <summary>The statement, in the order it was printed. Rows that are known have the codes of the lines in the table of a <see cref="BalanceStatement"/>; the others <c>unmapped-1</c> and so on.</summary>
    public FiscalTable Table { get; }

    /// <summary>The rows whose names aren't known, or whose line stands there already: they are part of no sum.</summary>
    public ValueList<TableRow> Unmapped { get; }

    /// <summary>What the lines that are there are said to add up to: signed as printed, as the official layout has them.</summary>
    private static ValueList<TableRelation> Relations(List<string> codes)
    {
        var relations = new List<TableRelation>();
        ValueList<string> adjustments = [.. BalanceLine.Adjustments.Select(static line => line.Code).Where(codes.Contains)];
        var hasSubtotal = codes.Contains(BalanceLine.AfterAdjustments);
        if (hasSubtotal && adjustments.Count > 0)
        {
            relations.Add(new TableRelation.Sum(BalanceLine.AfterAdjustments, adjustments));
        }

        // Special reasons count where they stand: above the balance result some add them, below it they are the restoration's.
        var result = codes.IndexOf(BalanceLine.BalanceResult);
        var reasons = codes.IndexOf(StatementLabels.SpecialReasons);
        ValueList<string> parts =
        [
            .. hasSubtotal ? [BalanceLine.AfterAdjustments] : adjustments,
            .. BalanceLine.Reserves.Select(static line => line.Code).Where(codes.Contains),
            .. reasons >= 0 && reasons < result ? [StatementLabels.SpecialReasons] : ValueList.Create<string>([]),
        ];
        if (result >= 0 && parts.Count > 0)
        {
            relations.Add(new TableRelation.Sum(BalanceLine.BalanceResult, parts));
        }

        return [.. relations];
    }
}
