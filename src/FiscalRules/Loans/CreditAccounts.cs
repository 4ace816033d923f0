using FiscalRules.Law;

namespace FiscalRules.Loans;

/// <summary>The lines of an agency's credit in a fiscal year (<c>räntekontokredit eller övrig kredit</c>).</summary>
/// <remarks>The default value is year 1 with zeros.</remarks>
public readonly record struct CreditAccounts
{
    /// <summary>The fiscal year; the government decides the frame for each.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>Outcome, forecast, budget or plan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named stages.</exception>
    public Stage Stage
    {
        get;
        init
        {
            StageText.Check(value, nameof(Stage));
            field = value;
        }
    }

    /// <summary>Which credit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the named kinds.</exception>
    public required CreditKind Kind
    {
        get;
        init => field = value is CreditKind.InterestAccount or CreditKind.Other
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Kind), value, "A kind of credit is one of the named ones.");
    }

    /// <summary>The most that was used at any time during the year (<c>maximalt utnyttjad kredit under året</c>), zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor MaximumUse { get; init => field = Magnitude.Of(value); }

    /// <summary>The highest amount that the government has decided, or that is proposed (<c>beslutad eller föreslagen kredit</c>), zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor Frame { get; init => field = Magnitude.Of(value); }

    /// <summary>The lowest balance of the account during the year (<c>minsta behållning</c>), below zero where credit was used; null where it isn't given.</summary>
    public Kronor? LowestBalance { get; init; }

    /// <summary>The balance of the account when the year ends (<c>behållning</c>), below zero where credit is used; null where it isn't given.</summary>
    public Kronor? YearEndBalance { get; init; }

    /// <summary>The credit used when the year ends (<c>nyttjad kredit</c>), zero or more; null where it isn't given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor? YearEndUse { get; init => field = value is { } use ? Magnitude.Of(use) : null; }
}
