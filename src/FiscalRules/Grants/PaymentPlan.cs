using FiscalRules.Law;
using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Grants;

/// <summary>When a year's grant is paid, and how much each time (<c>utbetalningsplan</c>). The instalments add up to the grant; late ones fall in the next budget year.</summary>
public sealed record PaymentPlan : IFindings, IExplained, ITabled
{
    private readonly Kronor _unit;

    /// <summary>Equal instalments of a grant.</summary>
    /// <param name="grant">The grant, zero or more: a whole number of units.</param>
    /// <param name="year">The grant year.</param>
    /// <param name="terms">How many, how late, and on what day.</param>
    /// <param name="unit">The unit that no instalment splits; null for one krona.</param>
    /// <exception cref="ArgumentException">The grant is no whole number of units, or a year can't be divided into so many equal periods of months.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The grant is negative, or the unit isn't above zero.</exception>
    /// <exception cref="ArgumentNullException">The terms are null.</exception>
    /// <exception cref="NotInForceException">A payment falls before 1990.</exception>
    public PaymentPlan(Kronor grant, FiscalYear year, PaymentTerms terms, Kronor? unit = null)
        : this(Magnitude.Of(grant, nameof(grant)), year, terms, unit ?? Kronor.Of(1), [])
    {
    }

    private PaymentPlan(Kronor grant, FiscalYear year, PaymentTerms terms, Kronor unit, ReadOnlySpan<Kronor> paid)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (12 % terms.Instalments != 0)
        {
            throw new ArgumentException(Invariant($"A year is paid in 1, 2, 3, 4, 6 or 12 instalments; {terms.Instalments} came."), nameof(terms));
        }

        (Grant, Year, Terms, _unit) = (grant, year, terms, unit);
        var amounts = new Kronor[terms.Instalments];
        paid.CopyTo(amounts);
        var rest = amounts.AsSpan(paid.Length);
        var left = grant - paid.Sum();
        if (left.IsNegative || rest.IsEmpty)
        {
            ToRepay = Kronor.Max(-left, Kronor.Zero);
        }
        else
        {
            Allocation.Instalments(left, rest, unit);
        }

        var months = 12 / terms.Instalments;
        Payments = amounts.Select((amount, i) => Payment((i + 1) * months, amount)).ToValueList();
    }

    /// <summary>The grant.</summary>
    public Kronor Grant { get; }

    /// <summary>The grant year.</summary>
    public FiscalYear Year { get; }

    /// <summary>How many, how late, and on what day.</summary>
    public PaymentTerms Terms { get; }

    /// <summary>The instalments, first month first.</summary>
    public ValueList<GrantPayment> Payments { get; }

    /// <summary>What was paid beyond the revised grant (<c>återbetalas</c>); zero unless a revision lowered it below what was paid.</summary>
    public Kronor ToRepay { get; }

    /// <summary>What is paid in a budget year.</summary>
    public Kronor In(FiscalYear budgetYear) => Payments.Sum(payment => payment.BudgetYear == budgetYear ? payment.Amount : Kronor.Zero);

    /// <summary>The plan after the grant was revised: what is paid stays, and the rest of the new grant is split over the instalments that are left.</summary>
    /// <param name="grant">The revised grant, zero or more.</param>
    /// <param name="paid">How many instalments are paid, from 0.</param>
    /// <exception cref="ArgumentException">All are paid and the new grant is more than that; or it is no whole number of units.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The grant is negative, or there aren't so many instalments.</exception>
    public PaymentPlan Revised(Kronor grant, int paid)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(paid);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(paid, Payments.Count);
        var kept = Payments.Take(paid).Select(static payment => payment.Amount).ToArray();
        return paid == Payments.Count && Magnitude.Of(grant, nameof(grant)) > kept.Sum()
            ? throw new ArgumentException("There is an instalment left to pay more in; all are paid.", nameof(paid))
            : new(Magnitude.Of(grant, nameof(grant)), Year, Terms, _unit, kept);
    }

    /// <summary>A duty to repay, where more was paid than the revised grant; a note where the last day lies beyond what was read of the holidays.</summary>
    public ValueList<Finding> Findings()
    {
        var findings = new List<Finding>();
        if (ToRepay.IsPositive)
        {
            findings.Add(new(
                GrantsFindings.PaidBeyondRevision,
                Severity.Duty,
                Terms.Provision,
                $"Mer är utbetalt än det ändrade bidraget: {ToRepay.InSwedish()} kr ska betalas tillbaka.",
                $"More is paid than the revised grant: SEK {ToRepay.InEnglish()} is to be paid back.",
                Year,
                ToRepay));
        }

        if (HolidayTerms.InForce.Note(Payments[^1].Day, Stage.Plan) is { } note)
        {
            findings.Add(note);
        }

        return findings.ToValueList();
    }

    /// <summary>Each instalment with its day.</summary>
    public Explanation Explain() => new(
        Invariant($"Utbetalning av bidraget för {Year}"),
        Invariant($"Payment of the grant for {Year}"),
        [
            new("grant", "Årets bidrag", "The year's grant", Grant, Terms.Provision),
            .. Payments.Select(payment => new ExplanationLine(
                Invariant($"{payment.CostMonth:uuuu-MM}"),
                Invariant($"Kostnader {payment.CostMonth:uuuu-MM}, betalas {payment.Day:uuuu-MM-dd}"),
                Invariant($"Costs of {payment.CostMonth:uuuu-MM}, paid {payment.Day:uuuu-MM-dd}"),
                payment.Amount,
                Terms.Provision)),
        ]);

    /// <summary>A row for each instalment, a column for each budget year.</summary>
    public FiscalTable ToTable()
    {
        var years = Payments.Select(static payment => payment.BudgetYear).Distinct().ToList();
        var rows = Payments.Select(payment => new TableRow(
            Invariant($"{payment.CostMonth:uuuu-MM}"),
            Invariant($"Kostnader {payment.CostMonth:uuuu-MM}, betalas {payment.Day:uuuu-MM-dd}"),
            Invariant($"Costs of {payment.CostMonth:uuuu-MM}, paid {payment.Day:uuuu-MM-dd}"),
            years.Select(year => year == payment.BudgetYear ? payment.Amount : (Kronor?)null).ToValueList())).ToList();
        var parts = rows.Select(static row => row.Code).ToValueList();
        rows.Add(new("total", "Summa", "Total", years.Select(year => (Kronor?)In(year)).ToValueList()));
        return new(
            Invariant($"Utbetalning av bidraget för {Year}"),
            Invariant($"Payment of the grant for {Year}"),
            AmountUnit.Kronor,
            years.Select(static year => new TableColumn(Invariant($"Budgetår {year}"), Invariant($"Budget year {year}"))).ToValueList(),
            rows.ToValueList(),
            [new TableRelation.Sum("total", parts)]);
    }

    /// <summary>The grant and its year on one line.</summary>
    public override string ToString() => Invariant($"{Year}: {Grant.InSwedish()} kr, {Payments.Count} utbetalningar");

    private GrantPayment Payment(int month, Kronor amount)
    {
        var costMonth = new NodaTime.YearMonth(Year.Number, month);
        return new(costMonth, Terms.Holidays.FirstWeekday(costMonth.PlusMonths(Terms.LagMonths)), amount);
    }
}
