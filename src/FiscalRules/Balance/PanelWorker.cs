using System.Runtime.InteropServices;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>Computes one scenario after another, on one thread: what it writes in is made once.</summary>
internal sealed class PanelWorker
{
    private readonly BalancePanel _panel;
    private readonly PanelLines _lines;
    private readonly int _ahead;
    private readonly int _most;
    private readonly YearRule[] _rules;
    private readonly (bool Rur, bool ResultReserve) _carries;
    private readonly Memory<long> _scratch;
    private readonly Memory<long> _taxFactors;
    private readonly Memory<long> _costFactors;
    private readonly Memory<Kronor> _taxes;
    private readonly Memory<Kronor> _results;
    private readonly Memory<Kronor> _balances;
    private readonly Memory<Kronor> _closing;
    private readonly Memory<Kronor> _overdue;
    private readonly Memory<Kronor> _mostOverdue;

    public PanelWorker(BalancePanel panel, PanelLines lines, int ahead)
    {
        (_panel, _lines, _ahead) = (panel, lines, ahead);
        _rules = [.. Enumerable.Range(0, panel.Years).Select(year => new YearRule(YearRule.TermsOf(panel.First + year, panel.Policy.Terms)))];
        _carries = (Array.Exists(_rules, static rule => rule.Terms.Rur != ReserveRight.None), Array.Exists(_rules, static rule => rule.Terms.ResultReserve != ReserveRight.None));
        _most = YearBlock.LanesOf(lines.Lanes);
        _scratch = Aligned.Of<long>(HistoryBlock.Size(_most, ahead));
        (_taxFactors, _costFactors) = (Aligned.Of<long>(_most), Aligned.Of<long>(_most));
        (_taxes, _results, _balances) = (Aligned.Of<Kronor>(_most), Aligned.Of<Kronor>(_most), Aligned.Of<Kronor>(_most));
        (_closing, _overdue, _mostOverdue) = (Aligned.Of<Kronor>(_most), Aligned.Of<Kronor>(_most), Aligned.Of<Kronor>(_most));
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
                closing += KronorSummary.Of(_closing.Span[..lanes]).SumInOre;
                overdue += lanes - MemoryMarshal.Cast<Kronor, long>(_overdue.Span[..lanes]).Count(0L);
                entities?.Keep(scenario, first, _overdue.Span[..lanes], _mostOverdue.Span[..lanes]);
            }

            return new(scenario, Total(balance, "balance results"), Total(closing, "what is left to restore"), overdue);
        }
        catch (OverflowException overflow)
        {
            throw new OverflowException(Invariant($"Scenario {scenario}: {overflow.Message}"), overflow);
        }
    }

    private static Kronor Total(Int128 ore, string what) => ore >= long.MinValue && ore <= long.MaxValue
        ? Kronor.FromOre((long)ore)
        : throw new OverflowException(Invariant($"{what}, of all entities together, doesn't fit an amount: {ore} öre."));

    /// <summary>The years of a block of entities.</summary>
    /// <returns>Their balance results, added up, in öre.</returns>
    private Int128 Roll(int scenario, int first, int lanes)
    {
        var opening = _lines.Opening(_panel.First);
        _mostOverdue.Span.Clear();
        var restoration = new RestorationTarget(new RestorationOutcomes { Closing = _closing.Span, Overdue = _overdue.Span });
        var outcomes = new BalanceOutcomes { BalanceResult = _balances.Span };
        var policy = _panel.Policy;
        Int128 sum = 0;
        for (var year = 0; year < _panel.Years; year++)
        {
            ref readonly var rule = ref _rules[year];
            var block = new YearBlock(_panel.First + year, 0, first);
            Draw(scenario, year, first, lanes, block);
            var columns = _lines.Columns(_panel.First, year, first, lanes, _results.Span[..lanes], _taxes.Span[..lanes]);
            var figures = HistoryBlock.Of(_scratch.Span, _most, _ahead, opening, outcomes, block, year, _lines.Lanes, lanes);
            if (year == 0)
            {
                figures.Book.Open(opening.Opening, _lines.Lanes, first, lanes);
            }

            var kernel = new HistoryKernel(
                columns, restoration, figures, rule, new(year, _ahead, rule.Terms.YearsToRestore), block, policy, limited: policy.Reserves == ReservePolicy.Full, restores: true, isFirst: year == 0, _carries);
            Lanes.RunBlock(kernel, lanes);
            Lanes.RunBlock(new PanelTotals(_balances.Span, _overdue.Span, _mostOverdue.Span, ref sum), lanes);
        }

        return sum;
    }

    /// <summary>The year's taxes and results as the scenario draws them.</summary>
    private void Draw(int scenario, int year, int first, int lanes, YearBlock block)
    {
        _panel.Draw(scenario, year, first, _taxFactors.Span[..lanes], _costFactors.Span[..lanes]);
        Lanes.RunBlock(new PanelDraw(_lines.Taxes(year, first, lanes), _lines.Costs(year, first, lanes), _taxFactors.Span, _costFactors.Span, _taxes.Span, _results.Span, _panel.Shocks.AreCommon, block), lanes);
    }
}
