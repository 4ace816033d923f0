namespace FiscalRules.Grants;

/// <content>The same rule over columns, a cost to a row: equal to the rule for one cost to the öre, and nothing allocated.</content>
public sealed partial record Corridor
{
    /// <summary>What the state pays on top of the grant at each cost, negative for what it takes back.</summary>
    /// <param name="costs">The regions' whole costs, each zero or more.</param>
    /// <param name="adjustments">Where the amounts go: as long as <paramref name="costs"/>, and either the same span or apart from it.</param>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap and start at different rows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A cost is negative; the message names the row, and the rows before it may have been written.</exception>
    /// <exception cref="OverflowException">An amount doesn't fit; the message names the row, and the rows before it may have been written.</exception>
    public void Adjustment(ReadOnlySpan<Kronor> costs, Span<Kronor> adjustments)
    {
        Check(costs, adjustments, nameof(adjustments));
        Lanes.Run(new CorridorColumns(_rule, Lower, Upper, Kronor.Zero, costs, adjustments), costs.Length);
    }

    /// <summary>The agreed grant and the adjustment at each cost.</summary>
    /// <inheritdoc cref="Adjustment(ReadOnlySpan{Kronor}, Span{Kronor})"/>
    /// <param name="costs">The regions' whole costs, each zero or more.</param>
    /// <param name="grants">Where the grants go: as long as <paramref name="costs"/>, and either the same span or apart from it.</param>
    public void Grant(ReadOnlySpan<Kronor> costs, Span<Kronor> grants)
    {
        Check(costs, grants, nameof(grants));
        Lanes.Run(new CorridorColumns(_rule, Lower, Upper, Agreed, costs, grants), costs.Length);
    }

    /// <summary>The adjustment where each row has its own agreed grant: row by row, that of a corridor of that amount at that cost.</summary>
    /// <param name="terms">Width, share and roundings.</param>
    /// <param name="agreed">The agreed grants, each zero or more.</param>
    /// <param name="costs">The whole costs, each zero or more.</param>
    /// <param name="adjustments">Where the amounts go. Every span is as long as this one, and either the same span or apart from it.</param>
    /// <param name="stateShare">How much of the cost a grant is meant to bear; null for all of it.</param>
    /// <param name="forecastCosts">The forecasts of the whole cost, each zero or more; none where they are the agreed grants themselves.</param>
    /// <exception cref="ArgumentNullException">The terms are null.</exception>
    /// <exception cref="ArgumentException">The lengths differ, an output overlaps an input and starts at another row, or corridors are to be drawn around costs that aren't given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share isn't above 0 and up to 1; or an amount is negative: the message names the row, and the rows before it may have been written.</exception>
    /// <exception cref="OverflowException">A bound or an amount doesn't fit; the message names the row, and the rows before it may have been written.</exception>
    public static void Adjustment(
        CorridorTerms terms,
        ReadOnlySpan<Kronor> agreed,
        ReadOnlySpan<Kronor> costs,
        Span<Kronor> adjustments,
        Ratio? stateShare = null,
        ReadOnlySpan<Kronor> forecastCosts = default)
    {
        var rule = Check(terms, agreed, costs, adjustments, nameof(adjustments), stateShare, forecastCosts);
        Lanes.Run(new CorridorColumns(rule, agreed, forecastCosts, costs, adjustments, addsAgreed: false), costs.Length);
    }

    /// <summary>The grant after sharing where each row has its own agreed grant.</summary>
    /// <inheritdoc cref="Adjustment(CorridorTerms, ReadOnlySpan{Kronor}, ReadOnlySpan{Kronor}, Span{Kronor}, Ratio?, ReadOnlySpan{Kronor})"/>
    /// <param name="terms">Width, share and roundings.</param>
    /// <param name="agreed">The agreed grants, each zero or more.</param>
    /// <param name="costs">The whole costs, each zero or more.</param>
    /// <param name="grants">Where the grants go. Every span is as long as this one, and either the same span or apart from it.</param>
    /// <param name="stateShare">How much of the cost a grant is meant to bear; null for all of it.</param>
    /// <param name="forecastCosts">The forecasts of the whole cost, each zero or more; none where they are the agreed grants themselves.</param>
    public static void Grant(
        CorridorTerms terms,
        ReadOnlySpan<Kronor> agreed,
        ReadOnlySpan<Kronor> costs,
        Span<Kronor> grants,
        Ratio? stateShare = null,
        ReadOnlySpan<Kronor> forecastCosts = default)
    {
        var rule = Check(terms, agreed, costs, grants, nameof(grants), stateShare, forecastCosts);
        Lanes.Run(new CorridorColumns(rule, agreed, forecastCosts, costs, grants, addsAgreed: true), costs.Length);
    }

    private static void Check(ReadOnlySpan<Kronor> costs, ReadOnlySpan<Kronor> output, string name)
    {
        Spans.Require(output, costs.Length, name);
        Spans.RefuseOverlap(output, name, costs, nameof(costs), sameRowsAreFine: true);
    }

    private static CorridorRule Check(
        CorridorTerms terms,
        ReadOnlySpan<Kronor> agreed,
        ReadOnlySpan<Kronor> costs,
        ReadOnlySpan<Kronor> output,
        string name,
        Ratio? stateShare,
        ReadOnlySpan<Kronor> forecastCosts)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var share = stateShare is { } part ? Fraction.AboveZero(part, nameof(stateShare)) : Ratio.One;
        Spans.Require(agreed, costs.Length, nameof(agreed));
        Check(costs, output, name);
        Spans.RefuseOverlap(output, name, agreed, nameof(agreed), sameRowsAreFine: true);
        if (!forecastCosts.IsEmpty)
        {
            Spans.Require(forecastCosts, costs.Length, nameof(forecastCosts));
            Spans.RefuseOverlap(output, name, forecastCosts, nameof(forecastCosts), sameRowsAreFine: true);
        }
        else if (terms.Measure == CorridorMeasure.Cost && share != Ratio.One && !costs.IsEmpty)
        {
            throw new ArgumentException("A corridor around the cost has a forecast cost; none came.", nameof(forecastCosts));
        }

        return new(terms, share);
    }
}
