using FiscalRules.Law;
using FiscalRules.Tables;
using static System.FormattableString;

namespace FiscalRules.Appropriations;

/// <summary>What an agency asks for in its budget request (<c>ofinansierad eller underfinansierad verksamhet</c>), split in permanent and temporary costs, and the savings that are to match it.</summary>
public sealed partial record FundingRequests : IFindings, IExplained, ITabled
{
    /// <summary>Requests for consecutive budget years.</summary>
    /// <param name="first">The first budget year: the one after the request is made.</param>
    /// <param name="requests">The proposals, at least one, all with amounts for the same number of years (three, by 9 kap. 3 §).</param>
    /// <param name="savings">Savings proposed to match them; null for none.</param>
    /// <param name="printed">The totals as printed; null where none are.</param>
    /// <param name="unit">The unit the table is printed in; null for mkr.</param>
    /// <exception cref="ArgumentNullException">The list of proposals is null.</exception>
    /// <exception cref="ArgumentException">There is no proposal or no year, a name comes twice, or something has amounts for another number of years.</exception>
    /// <exception cref="OverflowException">A sum is beyond what <see cref="Kronor"/> holds.</exception>
    public FundingRequests(
        FiscalYear first,
        ValueList<FundingRequest> requests,
        ValueList<FundingSaving>? savings = null,
        ValueList<FundingAmount>? printed = null,
        AmountUnit? unit = null)
    {
        ArgumentNullException.ThrowIfNull(requests);
        if (requests.Count == 0 || requests[0].Amounts.Count == 0)
        {
            throw new ArgumentException("There is at least one proposal, with at least one year.", nameof(requests));
        }

        var count = requests[0].Amounts.Count;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var request in requests)
        {
            CheckYears(request.Swedish, request.Amounts.Count, count, nameof(requests));
            if (!names.Add(request.Swedish))
            {
                throw new ArgumentException($"Each proposal comes once; '{request.Swedish}' comes twice.", nameof(requests));
            }
        }

        foreach (var saving in savings ?? [])
        {
            CheckYears(saving.Swedish, saving.Amounts.Count, count, nameof(savings));
        }

        if (printed is not null)
        {
            CheckYears("Summa", printed.Count, count, nameof(printed));
        }

        (Requests, Savings, Unit) = (requests, savings ?? [], unit ?? AmountUnit.Mkr);
        Years = Enumerable.Range(0, count).Select(i => Total(first + i, i, printed)).ToValueList();
    }

    /// <summary>The proposals.</summary>
    public ValueList<FundingRequest> Requests { get; }

    /// <summary>The savings.</summary>
    public ValueList<FundingSaving> Savings { get; }

    /// <summary>The unit the table is printed in.</summary>
    public AmountUnit Unit { get; }

    /// <summary>The totals of each year, in order.</summary>
    public ValueList<FundingYear> Years { get; }

    /// <summary>For each year: requests that no saving matches, savings elsewhere, and a printed total that differs from its parts.</summary>
    public ValueList<Finding> Findings() => Years.SelectMany((year, i) => FundingDuties.Of(this, year, i)).ToValueList();

    /// <summary>The total of each year, by kind and by proposal, and what savings match.</summary>
    public Explanation Explain() => new(
        "Ofinansierad eller underfinansierad verksamhet",
        "Activities not or not fully financed",
        Years.Select((year, i) => new ExplanationLine(
            Invariant($"total-{year.Year}"),
            Invariant($"Äskanden {year.Year}"),
            Invariant($"Requests {year.Year}"),
            year.Permanent.Computed + year.Temporary.Computed,
            AppropriationLaw.BudgetRequest,
            details: Explain(year, i))).ToValueList());

    /// <summary>The official table: a permanent and a temporary column for each year. The sum is the computed one; a printed one that differs has a row of its own.</summary>
    public FiscalTable ToTable()
    {
        var rows = Requests.Select(static (request, i) => new TableRow(Code(i), request.Swedish, request.English, Cells(request.Amounts))).ToList();
        var parts = rows.Select(static row => row.Code).ToValueList();
        rows.Add(new("total", "Summa", "Total", Cells(static total => total.Computed)));
        if (Years.Any(static year => year.Permanent.Difference != Kronor.Zero || year.Temporary.Difference != Kronor.Zero))
        {
            rows.Add(new("printed-total", "Summa enligt tryck", "Total as printed", Cells(static total => total.Printed)));
        }

        return new(
            "Ofinansierad eller underfinansierad verksamhet",
            "Activities not or not fully financed",
            Unit,
            Years.SelectMany(static year => new TableColumn[]
            {
                new(Invariant($"{year.Year} varaktig"), Invariant($"{year.Year} permanent")),
                new(Invariant($"{year.Year} tillfällig"), Invariant($"{year.Year} temporary")),
            }).ToValueList(),
            rows.ToValueList(),
            [new TableRelation.Sum("total", parts)]);
    }

    /// <summary>The years, how many proposals, and what they ask for in all on one line.</summary>
    public override string ToString() =>
        Invariant($"{Years[0].Year}–{Years[^1].Year}, {Requests.Count} förslag: {(Years.Sum(static year => year.Permanent.Computed + year.Temporary.Computed)).InSwedish()} kr");

    private static string Code(int request) => Invariant($"request-{request + 1}");

    private static void CheckYears(string what, int came, int count, string name)
    {
        if (came != count)
        {
            throw new ArgumentException(Invariant($"Everything has amounts for the same {count} years; '{what}' has {came}."), name);
        }
    }

    private static ValueList<Kronor?> Cells(ValueList<FundingAmount> amounts) =>
        amounts.SelectMany(static amount => new Kronor?[] { amount.Permanent, amount.Temporary }).ToValueList();

    private ValueList<Kronor?> Cells(Func<PrintedTotal, Kronor?> cell) =>
        Years.SelectMany(year => new[] { cell(year.Permanent), cell(year.Temporary) }).ToValueList();

    private FundingYear Total(FiscalYear year, int i, ValueList<FundingAmount>? printed)
    {
        var permanent = new PrintedTotal(Requests.Sum(request => request.Amounts[i].Permanent), printed?[i].Permanent);
        var temporary = new PrintedTotal(Requests.Sum(request => request.Amounts[i].Temporary), printed?[i].Temporary);
        var savings = Savings.Sum(saving => saving.Amounts[i]);
        return new(year, permanent, temporary, savings, Kronor.Max(permanent.Computed + temporary.Computed - savings, Kronor.Zero));
    }

    private Explanation Explain(FundingYear year, int i) => new(
        "Varav",
        "Of which",
        [
            .. Requests.Select((request, row) => new ExplanationLine(Code(row), request.Swedish, request.English, request.Amounts[i].Total, AppropriationLaw.BudgetRequest)),
            new("permanent", "Summa varaktigt", "Total permanent", year.Permanent.Computed, AppropriationLaw.BudgetRequest),
            new("temporary", "Summa tillfälligt", "Total temporary", year.Temporary.Computed, AppropriationLaw.BudgetRequest),
            new("savings", "Egna förslag till besparingar", "Savings proposed", year.Savings, AppropriationLaw.MatchingSavings),
            new("unmatched", "Utan motsvarande besparing", "Not matched by savings", year.Unmatched, AppropriationLaw.MatchingSavings),
        ]);
}
