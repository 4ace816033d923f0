using FiscalRules.Law;

namespace FiscalRules.Appropriations;

/// <summary>What happens on an appropriation item in a budget year (<c>uppgifter till anslagsredovisning</c>), and what the government has decided of it.</summary>
/// <remarks>Every line is stated, 0 where there is nothing. The default value is year 1 with zeros.</remarks>
public readonly record struct AppropriationYear
{
    /// <summary>The budget year (<c>budgetår</c>); it decides which law applies.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>Outcome, forecast, budget, plan or calculated.</summary>
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

    /// <summary>What the agency is allotted for the year (<c>årets tilldelning enligt regleringsbrev, tilldelat belopp</c>), zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor Allotted { get; init => field = Magnitude.Of(value); }

    /// <summary>What is moved to the item (above zero) or from it (below) during the year (<c>omdisponerade anslagsbelopp</c>), signed.</summary>
    public required Kronor Redistributed { get; init; }

    /// <summary>What is withdrawn by decision (<c>indragning</c>), zero or more, beyond the saving that the law withdraws of itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required Kronor Withdrawn { get; init => field = Magnitude.Of(value); }

    /// <summary>What is spent, less what comes in (<c>utgifter</c>, net); below zero where more came back than went out.</summary>
    public required Kronor Spent { get; init; }

    /// <summary>The used part of an overrun that the government has allowed (<c>utnyttjad del av medgivet överskridande</c>), zero or more: it is gone with the year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor OverrunUsed { get; init => field = Magnitude.Of(value); }

    /// <summary>How much of the opening saving may be disposed of by the government's decision (<c>anslagsbehållning som disponeras</c>), zero or more; null for the law's own: 3 % for administration, otherwise nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor? SavingDecided { get; init => field = value is { } amount ? Magnitude.Of(amount) : null; }

    /// <summary>The credit that the government has decided (<c>anslagskredit</c>), zero or more; null for the law's own, 3 % for administration. Other appropriations have none of their own: there it is required.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor? CreditDecided { get; init => field = value is { } amount ? Magnitude.Of(amount) : null; }

    /// <summary>What Parliament voted for the whole appropriation (<c>anvisat anslag</c>), zero or more: the base of the credit's cap. Required where a credit is decided; otherwise it may be null, and the cap isn't tested.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Kronor? Voted { get; init => field = value is { } amount ? Magnitude.Of(amount) : null; }
}
