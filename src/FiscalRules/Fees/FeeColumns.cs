using static System.FormattableString;
using FiscalRules.Law;

namespace FiscalRules.Fees;

/// <summary>The figures of many fee accounts over consecutive years, in columns (<c>uppgifter om avgiftsbelagd verksamhet</c>): agencies, areas, or scenarios of them.</summary>
/// <remarks>
/// A column over years holds the first year's amounts of every account, then the second year's: account <c>a</c> in the year <c>y</c>, both from 0, stands at <c>y × Accounts + a</c>. All the accounts are
/// of areas with the same kind, disposal and goal; others go in a call of their own.
/// </remarks>
public readonly ref struct FeeColumns
{
    /// <summary>The first fiscal year.</summary>
    public required FiscalYear First { get; init; }

    /// <summary>How many years, at least one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public required int Years { get; init => field = AtLeastOne(value, nameof(Years)); }

    /// <summary>How many accounts, at least one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public required int Accounts { get; init => field = AtLeastOne(value, nameof(Accounts)); }

    /// <summary>The balance of each account when the first year begins (<c>ingående ackumulerat över-/underskott</c>), signed; as many as there are accounts.</summary>
    public required Column Opening { get; init; }

    /// <summary>The revenue from fees (<c>intäkter</c>), zero or more; years × accounts.</summary>
    public required Column Revenue { get; init; }

    /// <summary>The costs (<c>kostnader</c>), zero or more; years × accounts.</summary>
    public required Column Cost { get; init; }

    /// <summary>What decisions add to the balance (<c>beslutad disposition eller täckning</c>), signed; years × accounts, most often <see cref="Column.Zero"/>.</summary>
    public required Column Decided { get; init; }

    /// <summary>One of the accounts by the scalar rule, to be explained down to the section: its balances and findings are the ones of the columns.</summary>
    /// <param name="index">Which account, from 0.</param>
    /// <param name="area">The area it belongs to.</param>
    /// <param name="stage">How far the figures have come.</param>
    /// <param name="terms">The terms to compute every year by; null for those in force for each fiscal year.</param>
    /// <exception cref="ArgumentNullException">The area is null.</exception>
    /// <exception cref="ArgumentException">A column is empty or of another length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such account, a revenue or a cost is negative, or the stage is none of the named ones.</exception>
    /// <exception cref="NotInForceException">A fiscal year is before 2015 and no terms are given.</exception>
    /// <exception cref="OverflowException">A balance is beyond what <see cref="Kronor"/> holds.</exception>
    public FeeAccount Account(int index, FeeArea area, Stage stage, FeeTerms? terms = null)
    {
        _ = Rows();
        if (index < 0 || index >= Accounts)
        {
            throw new ArgumentOutOfRangeException(nameof(index), index, Invariant($"There are {Accounts} accounts, from 0."));
        }

        var years = new FeeYear[Years];
        for (var i = 0; i < years.Length; i++)
        {
            years[i] = Year(i, index, stage);
        }

        return new(area, Opening[index], years, introduced: null, terms);
    }

    /// <summary>The figures of one account's year.</summary>
    /// <param name="year">Which year, from 0.</param>
    /// <param name="account">Which account, from 0.</param>
    /// <param name="stage">How far the figures have come.</param>
    internal FeeYear Year(int year, int account, Stage stage)
    {
        var row = (year * Accounts) + account;
        return new(First + year, stage, Magnitude.Of(Revenue[row], nameof(Revenue)), Magnitude.Of(Cost[row], nameof(Cost))) { Decided = Decided[row] };
    }

    /// <summary>How many rows there are, once every column has them.</summary>
    /// <exception cref="ArgumentException">A column is empty or of another length, there are more rows than a span holds, or this is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last year is after 9999.</exception>
    internal int Rows()
    {
        if (Years < 1)
        {
            throw new ArgumentException("The default columns have no rows.", "columns");
        }

        var rows = RolledLanes.Rows(Years, Accounts, nameof(Accounts));
        // The last year is a year, before anything is written.
        _ = First + (Years - 1);
        Opening.Require(Accounts, nameof(Opening));
        Revenue.Require(rows, nameof(Revenue));
        Cost.Require(rows, nameof(Cost));
        Decided.Require(rows, nameof(Decided));
        return rows;
    }

    /// <summary>Refuses memory to write to that a column is read from.</summary>
    /// <exception cref="ArgumentException">They overlap.</exception>
    internal void RequireApart(ReadOnlySpan<byte> written, string name)
    {
        RolledLanes.RequireApart(Opening, written, name);
        RolledLanes.RequireApart(Revenue, written, name);
        RolledLanes.RequireApart(Cost, written, name);
        RolledLanes.RequireApart(Decided, written, name);
    }

    private static int AtLeastOne(int value, string name) =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, Invariant($"{name} is at least one."));
}
