using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>What the accounts of many entities have to be before anything is computed.</summary>
internal static class HistoryCheck
{
    /// <summary>Refuses columns of histories that don't fit together.</summary>
    /// <returns>How many deadlines the ledgers keep apart.</returns>
    public static int Columns(in BalanceColumns columns, in BalanceOutcomes outcomes, BalancePolicy policy)
    {
        var ahead = Lines(columns, policy, NeedsLimit(outcomes, policy));
        Outcomes(columns, outcomes, columns.Years * columns.Entities, ahead);
        return ahead;
    }

    /// <summary>Refuses lines that don't fit together.</summary>
    /// <returns>How many deadlines the ledgers keep apart.</returns>
    public static int Lines(in BalanceColumns columns, BalancePolicy policy, bool needsLimit)
    {
        var rows = RestorationCheck.Rows(columns.Years, columns.Entities);
        for (var i = 0; i < BalanceColumns.Count; i++)
        {
            if (i < BalanceColumns.Required || columns[i].IsGiven)
            {
                columns[i].Require(rows, BalanceColumns.NameOf(i));
            }
        }

        Stock(columns.RurOpening, columns.Entities, nameof(columns.RurOpening));
        Stock(columns.ResultReserveOpening, columns.Entities, nameof(columns.ResultReserveOpening));
        var ahead = YearRule.YearsToRestore(columns.First, columns.Years, policy.Terms);
        RestorationCheck.Opening(columns.Opening, columns.Entities, ahead);
        Policy(columns, policy, needsLimit);
        return ahead;
    }

    /// <summary>Whether the ledger is needed: for its own figures, or for what earlier deficits leave to reserve.</summary>
    public static bool Restores(in BalanceColumns columns, in BalanceOutcomes outcomes, BalancePolicy policy) =>
        outcomes.Restoration.IsAsked
        || (NeedsLimit(outcomes, policy) && policy.OldDeficits != OldDeficitPolicy.None && (columns.Years > 1 || columns.Opening.Overdue.IsGiven || columns.Opening.Due.IsGiven));

    /// <summary>Whether each reserve goes on from year to year: some year's law knows it, or its closing is asked for.</summary>
    public static (bool Rur, bool ResultReserve) Carries(in BalanceColumns columns, in BalanceOutcomes outcomes, BalancePolicy policy)
    {
        var (rur, resultReserve) = (!outcomes.RurClosing.IsEmpty, !outcomes.ResultReserveClosing.IsEmpty);
        for (var year = 0; year < columns.Years; year++)
        {
            var terms = YearRule.TermsOf(columns.First + year, policy.Terms);
            rur |= terms.Rur != ReserveRight.None;
            resultReserve |= terms.ResultReserve != ReserveRight.None;
        }

        return (rur, resultReserve);
    }

    /// <summary>Whether the largest reservation is needed: to be reserved, or to be stated.</summary>
    public static bool NeedsLimit(in BalanceOutcomes outcomes, BalancePolicy policy) => policy.Reserves == ReservePolicy.Full || !outcomes.LargestReservation.IsEmpty;

    private static void Policy(in BalanceColumns columns, BalancePolicy policy, bool needsLimit)
    {
        if (policy.Reserves == ReservePolicy.Full && !(columns.ToRur.IsZero && columns.FromRur.IsZero && columns.ToResultReserve.IsZero && columns.FromResultReserve.IsZero))
        {
            throw new ArgumentException("Where the policy decides reservations and uses the columns give none: each of the four is Column.Zero.", nameof(columns));
        }

        var (reservesSome, knowsRur, knowsResultReserve) = (false, false, false);
        for (var year = 0; year < columns.Years; year++)
        {
            var terms = YearRule.TermsOf(columns.First + year, policy.Terms);
            reservesSome |= terms.ReservedTo is not null;
            knowsRur |= terms.Rur != ReserveRight.None;
            knowsResultReserve |= terms.ResultReserve != ReserveRight.None;
        }

        RefuseUnknownStock(columns.RurOpening, knowsRur, nameof(columns.RurOpening));
        RefuseUnknownStock(columns.ResultReserveOpening, knowsResultReserve, nameof(columns.ResultReserveOpening));

        if (reservesSome && needsLimit && !(columns.TaxesAndGrants.IsGiven && columns.EquityWithPensions.IsGiven))
        {
            var missing = columns.TaxesAndGrants.IsGiven ? nameof(columns.EquityWithPensions) : nameof(columns.TaxesAndGrants);
            throw new ArgumentException(Invariant($"The largest reservation needs {missing}; it isn't stated."), missing);
        }
    }

    /// <summary>What a reserve opens with is looked at in the first year, where it is read anyway.</summary>
    private static void Stock(Column opening, int entities, string name)
    {
        if (opening.IsGiven)
        {
            opening.Require(entities, name);
        }
    }

    /// <summary>A stock in a reserve that no year knows would be carried on without a word.</summary>
    private static void RefuseUnknownStock(Column opening, bool isKnown, string name)
    {
        if (!isKnown && opening.Amounts.ContainsAnyExcept(Kronor.Zero))
        {
            throw new ArgumentException(Invariant($"No year's law knows the reserve of {name}; one that opens with more than zero came."), name);
        }
    }

    private static void Outcomes(in BalanceColumns columns, in BalanceOutcomes outcomes, int rows, int ahead)
    {
        if (!outcomes.IsAsked)
        {
            throw new ArgumentException("At least one outcome is asked for; all spans are empty.", nameof(outcomes));
        }

        RestorationCheck.Outcomes(outcomes.Restoration, rows, ahead);
        for (var i = 0; i < RestorationOutcomes.Count; i++)
        {
            RefuseOverlap(outcomes.Restoration[i], RestorationOutcomes.NameOf(i), columns);
        }

        for (var i = 0; i < BalanceOutcomes.Count; i++)
        {
            if (outcomes[i].IsEmpty)
            {
                continue;
            }

            var name = BalanceOutcomes.NameOf(i);
            Spans.Require(outcomes[i], rows, name);
            RefuseOverlap(outcomes[i], name, columns);
            for (var j = 0; j < i; j++)
            {
                Spans.RefuseOverlap(outcomes[i], name, outcomes[j], BalanceOutcomes.NameOf(j));
            }

            for (var j = 0; j < RestorationOutcomes.Count; j++)
            {
                Spans.RefuseOverlap(outcomes[i], name, outcomes.Restoration[j], RestorationOutcomes.NameOf(j));
            }
        }
    }

    private static void RefuseOverlap(ReadOnlySpan<Kronor> outcome, string name, in BalanceColumns columns)
    {
        for (var i = 0; i < BalanceColumns.Count; i++)
        {
            Spans.RefuseOverlap(outcome, name, columns[i].Amounts, BalanceColumns.NameOf(i));
        }

        Spans.RefuseOverlap(outcome, name, columns.RurOpening.Amounts, nameof(columns.RurOpening));
        Spans.RefuseOverlap(outcome, name, columns.ResultReserveOpening.Amounts, nameof(columns.ResultReserveOpening));
        RestorationCheck.RefuseOverlap(outcome, name, columns.Opening);
    }
}
