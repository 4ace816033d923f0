using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>Computes one scenario after another, on one thread: what it writes in is made once.</summary>
internal sealed class PanelWorker
{
    private readonly BalancePanel _panel;
    private readonly PanelLines _lines;
    private readonly int _ahead;
    private readonly int _most;
    private readonly long[] _scratch;
    private readonly long[] _taxFactors;
    private readonly long[] _costFactors;
    private readonly Kronor[] _taxes;
    private readonly Kronor[] _results;
    private readonly Kronor[] _balances;
    private readonly Kronor[] _closing;
    private readonly Kronor[] _overdue;
    private readonly Kronor[] _mostOverdue;

    public PanelWorker(BalancePanel panel, PanelLines lines, int ahead)
    {
        (_panel, _lines, _ahead) = (panel, lines, ahead);
        _most = YearBlock.LanesOf(lines.Lanes);
        _scratch = new long[HistoryBlock.Size(_most, ahead)];
        (_taxFactors, _costFactors) = (new long[_most], new long[_most]);
        (_taxes, _results, _balances) = (new Kronor[_most], new Kronor[_most], new Kronor[_most]);
        (_closing, _overdue, _mostOverdue) = (new Kronor[_most], new Kronor[_most], new Kronor[_most]);
    }

    /// <summary>One scenario.</summary>
    /// <param name="scenario">Its number.</param>
    /// <param name="entities">Who is told what each entity has overdue, or null.</param>
    /// <exception cref="OverflowException">A figure doesn't fit; the message names scenario, entity and year.</exception>
    public PanelScenario Compute(int scenario, PanelEntities? entities)
    {
        try
        {
            var (balance, closing, overdue) = (default(Int128), default(Int128), 0);
            for (var first = 0; first < _lines.Lanes; first += _most)
            {
                var lanes = Math.Min(_most, _lines.Lanes - first);
                balance += Roll(scenario, first, lanes);
                closing += KronorSummary.Of(_closing.AsSpan(0, lanes)).SumInOre;
                overdue += lanes - _overdue.AsSpan(0, lanes).Count(Kronor.Zero);
                entities?.Keep(scenario, first, _overdue, _mostOverdue);
            }

            return new(scenario, Kronor.FromOre((long)balance), Kronor.FromOre((long)closing), overdue);
        }
        catch (OverflowException overflow)
        {
            throw new OverflowException(Invariant($"Scenario {scenario}: {overflow.Message}"), overflow);
        }
    }

    /// <summary>The years of a block of entities.</summary>
    /// <returns>Their balance results, added up, in öre.</returns>
    private Int128 Roll(int scenario, int first, int lanes)
    {
        var opening = _lines.Opening(_panel.First);
        _mostOverdue.AsSpan().Clear();
        var restoration = new RestorationTarget(new RestorationOutcomes { Closing = _closing, Overdue = _overdue });
        var outcomes = new BalanceOutcomes { BalanceResult = _balances };
        var policy = _panel.Policy;
        var rule = new YearRule(YearRule.TermsOf(_panel.First, policy.Terms));
        Int128 sum = 0;
        for (var year = 0; year < _panel.Years; year++)
        {
            var terms = YearRule.TermsOf(_panel.First + year, policy.Terms);
            rule = ReferenceEquals(terms, rule.Terms) ? rule : new(terms);
            var block = new YearBlock(_panel.First + year, 0, first);
            Draw(scenario, year, first, lanes, block);
            var columns = _lines.Columns(_panel.First, year, first, lanes, _results.AsSpan(0, lanes), _taxes.AsSpan(0, lanes));
            var figures = HistoryBlock.Of(_scratch, _most, _ahead, opening, outcomes, block, year, _lines.Lanes, lanes);
            if (year == 0)
            {
                figures.Book.Open(opening.Opening, _lines.Lanes, first, lanes);
            }

            var kernel = new HistoryKernel(
                columns, restoration, figures, rule, new(year, _ahead, terms.YearsToRestore), block, policy, limited: policy.Reserves == ReservePolicy.Full, restores: true, isFirst: year == 0);
            Lanes.RunBlock(kernel, lanes);
            sum += KronorSummary.Of(_balances.AsSpan(0, lanes)).SumInOre;
            Lanes.Run(new PanelMost(_mostOverdue, _overdue), lanes);
        }

        return sum;
    }

    /// <summary>The year's taxes and results as the scenario draws them.</summary>
    private void Draw(int scenario, int year, int first, int lanes, YearBlock block)
    {
        _panel.Draw(scenario, year, first, _taxFactors.AsSpan(0, lanes), _costFactors.AsSpan(0, lanes));
        Lanes.RunBlock(new PanelDraw(_lines.Taxes(year, first, lanes), _lines.Costs(year, first, lanes), _taxFactors, _costFactors, _taxes, _results, block), lanes);
    }
}
