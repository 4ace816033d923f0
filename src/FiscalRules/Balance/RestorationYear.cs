using FiscalRules.Law;

namespace FiscalRules.Balance;

/// <summary>What a restoration ledger needs of one fiscal year: its balance result and the special reasons decided for its deficit (<c>årets balanskravsresultat, synnerliga skäl</c>).</summary>
/// <remarks>The default value is year 1, an outcome of zero.</remarks>
public readonly record struct RestorationYear
{
    /// <summary>A year.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="stage">Outcome, forecast, budget or plan.</param>
    /// <param name="balanceResult">The balance result, signed: below zero it is a deficit to restore, above zero it restores.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stage is none of the named ones.</exception>
    public RestorationYear(FiscalYear year, Stage stage, Kronor balanceResult)
    {
        StageText.Check(stage, nameof(stage));
        (Year, Stage, BalanceResult) = (year, stage, balanceResult);
    }

    /// <summary>A year with the balance result of a statement.</summary>
    public RestorationYear(in BalanceStatement statement)
        : this(statement.Year, statement.Accounts.Stage, statement.BalanceResult)
    {
    }

    /// <summary>The fiscal year (<c>räkenskapsår</c>).</summary>
    public FiscalYear Year { get; }

    /// <summary>Outcome, forecast, budget or plan.</summary>
    public Stage Stage { get; }

    /// <summary>The balance result, signed.</summary>
    public Kronor BalanceResult { get; }

    /// <summary>How much of this year's own deficit the assembly decided never to restore for special reasons (<c>synnerliga skäl att inte återställa</c>), zero or more. Not computed: a decision.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor SpecialReasons { get; init => field = Magnitude.Of(value); }
}
