using static System.FormattableString;
using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>What the law has to say of specified objects: their financing, what becomes assets, and the totals of their kinds.</summary>
internal static class SpecifiedFindings
{
    public static ValueList<Finding> Of(SpecifiedInvestments plan, bool isInForce)
    {
        var findings = new List<Finding>();
        foreach (var left in plan.NotSpecified)
        {
            findings.Add(new(
                LoansFindings.ObjectNotSpecified,
                Severity.Note,
                plan.Terms.Provision,
                Invariant($"{left.Name}: utgifterna, {LoansText.Sv(left.Expenditure.Total)}, överstiger inte {LoansText.Sv(plan.Terms.SpecifiedAbove)} och objektet specificeras inte."),
                Invariant($"{left.Name}: the expenditure, {LoansText.En(left.Expenditure.Total)}, isn't above {LoansText.En(plan.Terms.SpecifiedAbove)} and the object isn't specified."),
                plan.Submitted,
                left.Expenditure.Total));
        }

        var parts = new FindingList(plan.Submitted, Stage.Outcome);
        foreach (var above in plan.Objects.Where(static current => current.Expenditure.Later.IsNegative))
        {
            var expenditure = above.Expenditure;
            parts.AddGap(LoansFindings.PartsAboveTotal, plan.Terms.Provision, expenditure.Total - expenditure.Later, expenditure.Total, plan.RoundedTo, expenditure.Columns().Count(static amount => amount != Kronor.Zero),
                ($"{above.Name}: ackumulerat och åren är mer än det angivna totalbeloppet, med", ""),
                ($"{above.Name}: accumulated and the years come to more than the total stated, by", ""));
        }

        findings.AddRange(parts.ToValueList());
        var (spent, financed) = (plan.Total.Columns(), plan.FinancingTotal.Columns());
        for (var column = 0; column < spent.Count; column++)
        {
            findings.AddRange(OfColumn(plan, column, spent[column], financed[column]));
        }

        for (var i = 0; i < plan.Stages.Count; i++)
        {
            findings.AddRange(OfYear(plan, i));
        }

        if (isInForce && InvestmentTerms.InForce.Note(plan.Submitted, Stage.Outcome) is { } note)
        {
            findings.Add(note);
        }

        return findings.ToValueList();
    }

    private static ValueList<Finding> OfColumn(SpecifiedInvestments plan, int column, Kronor spent, Kronor financed)
    {
        var (swedish, english) = Name(column);
        var stage = column < 2 ? Stage.Outcome : plan.Stages[column - 2];
        var found = new FindingList(column < 2 ? plan.Submitted : plan.FirstYear + (column - 2), stage);
        found.AddGap(LoansFindings.InvestmentsNotFinanced, plan.Terms.Provision, spent, financed, plan.RoundedTo, Figures(plan, column),
            ($"{swedish}objekten skiljer sig från vad som finansierar dem, med", $"{swedish}objekten skulle skilja sig från vad som finansierar dem, med"),
            ($"{english}the objects differ from what finances them, by", $"{english}the objects would differ from what finances them, by"));
        foreach (var kind in plan.Kinds)
        {
            if (kind.Assets[column].IsNegative)
            {
                found.Add(LoansFindings.NeverAssetsAboveExpenditure, Severity.Breach, plan.Terms.Provision, -kind.Assets[column],
                    ($"{swedish}{kind.Kind.Swedish()}: mer sägs aldrig bli tillgång än vad som utges, med", $"{swedish}{kind.Kind.Swedish()}: mer skulle aldrig bli tillgång än vad som utges, med"),
                    ($"{english}{kind.Kind.English()}: more is said never to become an asset than is spent, by", $"{english}{kind.Kind.English()}: more would never become an asset than is spent, by"));
            }
        }

        return found.ToValueList();
    }

    /// <summary>Objects are part of their kind: what becomes assets of them is never more than the year's investments of the kind.</summary>
    private static ValueList<Finding> OfYear(SpecifiedInvestments plan, int index)
    {
        var year = plan.FirstYear + index;
        var found = new FindingList(year, plan.Stages[index]);
        foreach (var total in plan.Totals.Where(total => total.Year == year))
        {
            foreach (var kind in plan.Kinds)
            {
                if (kind.Assets[index + 2] > total.Accounts.Of(kind.Kind))
                {
                    found.Add(LoansFindings.ObjectsAboveKind, Severity.Breach, plan.Terms.Provision, kind.Assets[index + 2] - total.Accounts.Of(kind.Kind),
                        ($"{kind.Kind.Swedish()}: objekten är mer än årets investeringar av slaget, med", $"{kind.Kind.Swedish()}: objekten skulle vara mer än årets investeringar av slaget, med"),
                        ($"{kind.Kind.English()}: the objects are more than the year's investments of the kind, by", $"{kind.Kind.English()}: the objects would be more than the year's investments of the kind, by"));
                }
            }
        }

        return found.ToValueList();
    }

    /// <summary>What to call a column that isn't a year's.</summary>
    private static (string Swedish, string English) Name(int column) => column switch
    {
        0 => ("totalt, ", "in all, "),
        1 => ("ackumulerat, ", "accumulated, "),
        _ => ("", ""),
    };

    /// <summary>How many rounded figures a column's two sums are made of.</summary>
    private static int Figures(SpecifiedInvestments plan, int column) =>
        plan.Objects.Select(static current => current.Expenditure).Concat(plan.Financing.All()).Sum(row => row.Figures(column));
}
