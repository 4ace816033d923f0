using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>What many entities' columns have to be before anything is computed.</summary>
internal static class RestorationCheck
{
    /// <summary>Refuses columns of ledgers that don't fit together.</summary>
    /// <returns>How many deadlines the ledgers keep apart.</returns>
    public static int Columns(in RestorationColumns columns, in RestorationOutcomes outcomes, BalanceTerms? terms)
    {
        var rows = Rows(columns.Years, columns.Entities);
        columns.BalanceResult.Require(rows, nameof(columns.BalanceResult));
        columns.SpecialReasons.Require(rows, nameof(columns.SpecialReasons));
        var ahead = YearRule.YearsToRestore(columns.First, columns.Years, terms);
        Opening(columns.Opening, columns.Entities, ahead);
        if (!outcomes.IsAsked)
        {
            throw new ArgumentException("At least one outcome is asked for; all spans are empty.", nameof(outcomes));
        }

        Outcomes(outcomes, rows, ahead);
        for (var i = 0; i < RestorationOutcomes.Count; i++)
        {
            Spans.RefuseOverlap(outcomes[i], RestorationOutcomes.NameOf(i), columns.BalanceResult.Amounts, nameof(columns.BalanceResult));
            Spans.RefuseOverlap(outcomes[i], RestorationOutcomes.NameOf(i), columns.SpecialReasons.Amounts, nameof(columns.SpecialReasons));
            RefuseOverlap(outcomes[i], RestorationOutcomes.NameOf(i), columns.Opening);
        }

        return ahead;
    }

    /// <summary>How many rows so many years and entities are.</summary>
    public static int Rows(int years, int entities)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(entities, 1);
        return (long)years * entities <= Array.MaxLength
            ? years * entities
            : throw new ArgumentOutOfRangeException(nameof(entities), entities, Invariant($"{years} years of {entities} entities are more rows than a span holds."));
    }

    /// <summary>Refuses what is left from before the first year where it isn't an amount, zero or more, for each entity and deadline.</summary>
    public static void Opening(in RestorationOpening opening, int entities, int ahead)
    {
        Opening(opening.Overdue, entities, nameof(opening.Overdue));
        Opening(opening.Due, entities * ahead, nameof(opening.Due));
    }

    /// <summary>Refuses an opening column where it isn't an amount, zero or more, for each row.</summary>
    public static void Opening(Column column, int rows, string name)
    {
        if (!column.IsGiven)
        {
            return;
        }

        column.Require(rows, name);
        for (var row = 0; row < column.Amounts.Length; row++)
        {
            if (column.Amounts[row].IsNegative)
            {
                throw new ArgumentException(Invariant($"{name} is a magnitude, zero or more; row {row} is {column.Amounts[row]}."), name);
            }
        }
    }

    /// <summary>Refuses outcomes that haven't a place for each row or that overlap.</summary>
    public static void Outcomes(in RestorationOutcomes outcomes, int rows, int ahead)
    {
        for (var i = 0; i < RestorationOutcomes.Count; i++)
        {
            if (outcomes[i].IsEmpty)
            {
                continue;
            }

            Spans.Require(outcomes[i], RestorationOutcomes.IsByDeadline(i) ? checked(rows * ahead) : rows, RestorationOutcomes.NameOf(i));
            for (var j = 0; j < i; j++)
            {
                Spans.RefuseOverlap(outcomes[i], RestorationOutcomes.NameOf(i), outcomes[j], RestorationOutcomes.NameOf(j));
            }
        }
    }

    /// <summary>Refuses an outcome that overlaps what is left from before the first year.</summary>
    public static void RefuseOverlap(ReadOnlySpan<Kronor> outcome, string name, in RestorationOpening opening)
    {
        Spans.RefuseOverlap(outcome, name, opening.Overdue.Amounts, nameof(opening.Overdue));
        Spans.RefuseOverlap(outcome, name, opening.Due.Amounts, nameof(opening.Due));
    }
}
